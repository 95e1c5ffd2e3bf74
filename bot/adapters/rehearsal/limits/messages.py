"""The limits of a message, wherever it goes: to a channel, or as an answer to a person."""

import re
from collections.abc import Iterator, Mapping

from bot.adapters.rehearsal.limits.components import components, modal, spoken
from bot.adapters.rehearsal.limits.finding import (
    Finding,
    mapping,
    mappings,
    number,
    sequence,
    text,
    within,
)
from bot.adapters.rehearsal.request import Request

_CONTENT = 2000
_NONCE = 25
_ATTACHMENTS = 10
_MENTIONS = 100
_EMBEDS = 10
_EMBED_LETTERS = 6000
_EMBED_FIELDS = 25
_CHOICES = 25
_CHOICE_TEXT = 100

_COMPONENTS_V2 = 1 << 15
_MENTION = re.compile(r"@everyone|@here|<@")
_MORE_THAN_WORDS = (
    "embeds",
    "components",
    "attachments",
    "sticker_ids",
    "poll",
    "message_reference",
)

_CHANNEL = "/channels/{channel_id}/messages"
_CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
_NEW = frozenset({("POST", _CHANNEL), ("POST", _WEBHOOK)})
_EDITED = frozenset(
    {
        ("PATCH", f"{_CHANNEL}/{{message_id}}"),
        ("PATCH", f"{_WEBHOOK}/messages/{{message_id}}"),
        ("PATCH", f"{_WEBHOOK}/messages/@original"),
    }
)
_ANSWER, _EDIT, _CHOICE_LIST, _MODAL = 4, 7, 8, 9


def messages(request: Request) -> Iterator[Finding]:
    """Check the message, the form or the choices that the request carries, if it carries any."""
    asked = (request.method, request.route)
    body = mapping(request.body)
    if asked in _NEW:
        yield from _message(body, new=True)
        if request.route == _CHANNEL:
            yield from _unguarded_mentions(body)
    elif asked in _EDITED:
        yield from _message(body, new=False)
    elif asked == ("POST", _CALLBACK):
        yield from _answer(number(body.get("type")), mapping(body.get("data")))


def _answer(kind: int, data: Mapping[str, object]) -> Iterator[Finding]:
    if kind in {_ANSWER, _EDIT}:
        yield from _message(data, new=kind == _ANSWER)
    elif kind == _MODAL:
        yield from modal(data)
    elif kind == _CHOICE_LIST:
        choices = mappings(data.get("choices"))
        yield from within("choices", len(choices), _CHOICES)
        for choice in choices:
            yield from within("choice-name", len(text(choice.get("name"))), _CHOICE_TEXT, 1)
            yield from within("choice-value", len(str(choice.get("value"))), _CHOICE_TEXT)


def _message(body: Mapping[str, object], *, new: bool) -> Iterator[Finding]:
    content = text(body.get("content"))
    needs_words = new and not any(body.get(field) for field in _MORE_THAN_WORDS)
    yield from within("content", len(content), _CONTENT)
    if needs_words and not content.strip():
        yield Finding("content", 0, f"1 to {_CONTENT}")
    if body.get("nonce") is not None:
        yield from within("nonce", len(str(body["nonce"])), _NONCE)
    yield from within("attachments", len(sequence(body.get("attachments"))), _ATTACHMENTS)
    allowed = mapping(body.get("allowed_mentions"))
    for who in ("users", "roles"):
        yield from within(f"mentioned-{who}", len(sequence(allowed.get(who))), _MENTIONS)
    yield from _embeds(mappings(body.get("embeds")))
    layout = bool(number(body.get("flags")) & _COMPONENTS_V2)
    if layout:
        others = sum(bool(body.get(field)) for field in ("content", "embeds", "poll"))
        yield from within("layout-beside-content", others, 0)
    yield from components(mappings(body.get("components")), layout=layout)


def _unguarded_mentions(body: Mapping[str, object]) -> Iterator[Finding]:
    """Find what would call people where the message does not say that nobody shall be called."""
    parse = mapping(body.get("allowed_mentions")).get("parse")
    if parse is None or sequence(parse):
        words = (text(body.get("content")), *spoken(mappings(body.get("components"))))
        yield from within("unguarded-mentions", sum(len(_MENTION.findall(w)) for w in words), 0)


def _embeds(embeds: tuple[Mapping[str, object], ...]) -> Iterator[Finding]:
    yield from within("embeds", len(embeds), _EMBEDS)
    letters = 0
    for embed in embeds:
        fields = mappings(embed.get("fields"))
        yield from within("embed-fields", len(fields), _EMBED_FIELDS)
        sized = [
            ("embed-title", embed.get("title"), 256),
            ("embed-description", embed.get("description"), 4096),
            ("embed-footer", mapping(embed.get("footer")).get("text"), 2048),
            ("embed-author", mapping(embed.get("author")).get("name"), 256),
            *(("embed-field-name", field.get("name"), 256) for field in fields),
            *(("embed-field-value", field.get("value"), 1024) for field in fields),
        ]
        for limit, value, most in sized:
            letters += len(text(value))
            yield from within(limit, len(text(value)), most)
    yield from within("embed-letters", letters, _EMBED_LETTERS)
