"""A bar for what takes more than a second, where somebody looks on."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from agenda.messages import Message
from agenda.text import Language
from bot.i18n import Scene, render

Advance = Callable[[float, str], None]
"""Takes the share that is done, and what to say beside the bar."""


@contextmanager
def progress_bar(label: Message, language: Language) -> Iterator[Advance]:
    """Show how far it is; where nobody looks on, show nothing."""
    if not sys.stderr.isatty():
        yield lambda _share, _note: None
        return
    from rich.console import Console  # noqa: PLC0415 -- slow import
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn  # noqa: PLC0415 -- slow import

    words = render(label, language, Scene(surface="terminal"))
    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=20),
        TaskProgressColumn(),
        TextColumn("{task.fields[note]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(words, total=1.0, note="")
        yield lambda share, note: bar.update(task, completed=share, note=note)
