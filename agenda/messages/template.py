"""A template is one thing the bot can say; a message is that with its facts filled in."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from string import Formatter
from typing import Any

from agenda.messages.values import At, Channel, Many, Message, On, Own, Span, Url
from agenda.text import Text

__all__ = [
    "KINDS",
    "Message",
    "Named",
    "Template",
    "every_template",
    "name_command",
    "say",
    "template_of",
]

KINDS: tuple[type, ...] = (str, int, Text, At, Own, On, Span, Channel, Url, Many, Message)

_registry: dict[str, "Template"] = {}


@dataclass(frozen=True, slots=True)
class Template:
    """One entry of the catalogue: its *key*, its English words and the kinds of its parameters.

    A *plural* text makes it count by its parameter `n`. The *comment* is for translators.
    """

    key: str
    text: str
    plural: str | None = None
    comment: str = ""
    fields: dict[str, type | tuple[type, ...]] = field(default_factory=dict)

    def __call__(self, **params: Any) -> Message:  # noqa: ANN401 -- checked against `fields`
        """Fill in the facts; a missing, surplus or wrongly typed one is a mistake of ours."""
        if params.keys() != self.fields.keys():
            msg = f"{self.key} takes {sorted(self.fields)}, not {sorted(params)}"
            raise TypeError(msg)
        for name, kind in self.fields.items():
            if not isinstance(params[name], kind):
                msg = f"{self.key}: {name} is a {type(params[name]).__name__}, not {kind}"
                raise TypeError(msg)
        return Message(self.key, tuple(sorted(params.items())))

    def example(self, n: int = 2) -> Message:
        """Give a message with made-up facts, for tests and for the catalogue's checker."""
        facts = {name: _example_of(name, kind, n) for name, kind in self.fields.items()}
        return self(**facts)


def say(
    key: str,
    text: str,
    plural: str | None = None,
    *,
    comment: str = "",
    **fields: type | tuple[type, ...],
) -> Template:
    """Register one thing the bot can say, and give its template."""
    if key in _registry:
        msg = f"two templates are called {key}"
        raise ValueError(msg)
    named = {name for _, name, _, _ in Formatter().parse(plural or text) if name}
    if named != fields.keys():
        msg = f"{key}: the words name {sorted(named)}, the fields are {sorted(fields)}"
        raise ValueError(msg)
    _registry[key] = Template(key, text, plural, comment, dict(fields))
    return _registry[key]


Named = tuple[Template, Template]
"""The name and the description of a slash command or of one of its options."""

_NAME = "A command's name: small letters and hyphens, at most 32 characters. same-ok"
_ABOUT = "What a command does, at most 100 characters."


def name_command(key: str, name: str, about: str) -> Named:
    """Register the *name* of a command or an option, and what it is *about*."""
    return (
        say(f"command.{key}.name", name, comment=_NAME),
        say(f"command.{key}.description", about, comment=_ABOUT),
    )


def every_template() -> Iterator[Template]:
    """Give all templates in the order of their keys."""
    return iter([_registry[key] for key in sorted(_registry)])


def template_of(key: str) -> Template:
    """Give the template called *key*."""
    return _registry[key]


def _example_of(name: str, kind: type | tuple[type, ...], n: int) -> Any:  # noqa: ANN401 -- checked against `fields`
    from datetime import UTC, date, datetime, timedelta  # noqa: PLC0415 -- only tests ask for this

    noon = datetime(2020, 6, 15, 10, 0, tzinfo=UTC)
    wanted = kind[0] if isinstance(kind, tuple) else kind
    examples: dict[type, Any] = {
        str: f"{name} 15-38 Méditerranée",
        int: n,
        Text: Text({"en": "Running effective campaigns", "ar": "إدارة حملات فعّالة"}),
        At: At(noon),
        Own: Own(noon),
        On: On(date(2020, 6, 15)),
        Span: Span(timedelta(minutes=75)),
        Channel: Channel("lobby"),
        Url: Url("https://example.org/a"),
        Many: Many(("Seville", "Oujda", "تونس")),
        Message: Message("language.en"),
    }
    return examples[wanted]
