"""What a test knows of something to press or to send."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from agenda.messages import Template
from bot.i18n import Scene, render
from tests.stories.hall import Hall

Use = Callable[[], Awaitable[Any]]


@dataclass(frozen=True)
class Control:
    """Something to press or to send: *show* shows it at an instant and gives how to *use* it.

    *says* is what the answer says then, and *lost* what it says instead after a restart, where the
    process alone has known what the button was about. *again* is said at a second press.
    """

    at: datetime
    show: Callable[[Hall], Awaitable[Use]]
    says: Template
    lost: Template | None = None
    again: Template | None = None


SPEAKS: ContextVar[str] = ContextVar("speaks", default="en")
"""The language of whoever presses; posts stand in the event's main language, which is English."""


def said(template: Template, **facts: Any) -> str:
    """Give the label of something to press under an answer, in the language of whoever asked."""
    return render(template(**facts), SPEAKS.get(), Scene(surface="terminal"))


def posted(template: Template, **facts: Any) -> str:
    """Give the label of something to press under a post."""
    return render(template(**facts), "en", Scene(surface="terminal"))


def press(here: Hall, handle: str, message: Any, label: str) -> Use:
    """Give how somebody presses a button under a message."""
    return lambda: here.people[handle].click(message, label=label)
