"""What is touched in vain in ordinary words: our own pages and messages, with a fictional room."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time
from typing import Final

from agenda.chatham import Redactor, prepare
from tests.chatham.fuzz import strangers
from tests.chatham.score import roster

ROOT: Final = Path(__file__).parents[2]
ROOM: Final = 50
_SAID: Final = re.compile(r'^(?:msgstr(?:\[\d\])? )?"(.*)"$', re.MULTILINE)
_FIELD: Final = re.compile(r"\{[^}]*\}|`[^`]*`|https?://\S+")


@dataclass
class Touched:
    """How many words were read, what was found in them, and how long it took."""

    words: int = 0
    found: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def per_thousand(self, what: str) -> float:
        """Give how often something was found in a thousand words."""
        return self.found[what] * 1000 / max(1, self.words)


def ordinary(lang: str) -> Iterator[str]:
    """Give paragraphs in which nobody of the room is named."""
    if lang == "en":
        for page in sorted(ROOT.glob("*/README.md")):
            for part in re.split(r"\n\s*\n", page.read_text("utf-8")):
                yield _FIELD.sub(" 7 ", part)
        return
    catalogue = (ROOT / "locales" / lang / "LC_MESSAGES" / "messages.po").read_text("utf-8")
    for said in _SAID.findall(catalogue.replace('"\n"', "")):
        yield _FIELD.sub("7", said.replace("\\n", "\n").replace('\\"', '"'))


def touched(lang: str) -> Touched:
    """Redact the ordinary words of a language for a room of fifty people."""
    people = [*roster(), *strangers()][:ROOM]
    return _touched(ordinary(lang), prepare(people))


def _touched(paragraphs: Iterator[str], redactor: Redactor) -> Touched:
    result = Touched()
    redactor.redact("warm")
    for one in paragraphs:
        result.words += len(one.split())
        start = process_time()
        spans = redactor.redact(one).spans
        result.seconds += process_time() - start
        result.found.update(
            f"{span.tier} name" if span.kind in {"name", "handle"} else span.kind for span in spans
        )
    return result
