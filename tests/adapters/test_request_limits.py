from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from bot.adapters.rehearsal.limits import Breach, breaches
from bot.adapters.rehearsal.request import Request

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)
MANAGE_ROLES = 1 << 28
QUIET: Mapping[str, object] = {"parse": []}
LAYOUT = 1 << 15


def ask(method: str, path: str, body: object) -> Request:
    return Request(AT, method, path, {}, body)


def say(**body: object) -> Request:
    return ask("POST", "/channels/1/messages", {"allowed_mentions": QUIET, **body})


def answer(kind: int, **data: object) -> Request:
    return ask("POST", "/interactions/1/aW50/callback", {"type": kind, "data": data})


def room(**body: object) -> Request:
    return ask("POST", "/guilds/1/channels", {"name": "room", "type": 2, **body})


def offer(*commands: Mapping[str, object]) -> Request:
    return ask("PUT", "/applications/1/guilds/2/commands", list(commands))


def command(name: str = "now", **fields: object) -> dict[str, object]:
    return {"name": name, "description": "What is on?", **fields}


def option(name: str = "day", **fields: object) -> dict[str, object]:
    return {"type": 3, "name": name, "description": "Which day?", **fields}


def overwrites(n: int) -> list[dict[str, object]]:
    return [{"id": i, "type": 1, "allow": 1024, "deny": 0} for i in range(n)]


def row(*members: Mapping[str, object]) -> dict[str, object]:
    return {"type": 1, "components": list(members)}


def button(custom_id: str = "here", **fields: object) -> dict[str, object]:
    return {"type": 2, "style": 1, "label": "Here", "custom_id": custom_id, **fields}


def menu(**fields: object) -> dict[str, object]:
    return {"type": 3, "custom_id": "which", "options": choices(2), **fields}


def choices(n: int) -> list[dict[str, object]]:
    return [{"label": f"Room {i}", "name": f"Room {i}", "value": str(i)} for i in range(n)]


def words(name: str = "note", **fields: object) -> dict[str, object]:
    return {"type": 4, "custom_id": name, "style": 2, **fields}


def label(inner: Mapping[str, object], **fields: object) -> dict[str, object]:
    return {"type": 18, "label": "Highlight", "component": inner, **fields}


def form(*fields: Mapping[str, object], title: str = "Note", custom_id: str = "add") -> Request:
    return answer(9, title=title, custom_id=custom_id, components=list(fields))


def broken(*requests: Request) -> list[str]:
    return [breach.limit for breach in breaches(requests)]


class Case(NamedTuple):
    limit: str
    make: Callable[[int], Request]
    most: int
    least: int = 0


CASES = [
    # messages
    Case("content", lambda n: say(content="x" * n), 2000, 1),
    Case("content", lambda n: answer(4, content="x" * n), 2000, 1),
    Case("content", lambda n: answer(7, content="x" * n), 2000),
    Case("content", lambda n: ask("POST", "/webhooks/1/aW50", {"content": "x" * n}), 2000, 1),
    Case(
        "content",
        lambda n: ask("PATCH", "/webhooks/1/aW50/messages/@original", {"content": "x" * n}),
        2000,
    ),
    Case("content", lambda n: ask("PATCH", "/channels/1/messages/2", {"content": "x" * n}), 2000),
    Case("nonce", lambda n: say(content="x", nonce="1" * n), 25),
    Case("nonce", lambda n: say(content="x", nonce=10 ** (n - 1)), 25, 0),
    Case("attachments", lambda n: say(content="x", attachments=[{}] * n), 10),
    Case(
        "mentioned-users",
        lambda n: say(content="x", allowed_mentions={"parse": [], "users": list(range(n))}),
        100,
    ),
    Case(
        "mentioned-roles",
        lambda n: say(content="x", allowed_mentions={"parse": [], "roles": list(range(n))}),
        100,
    ),
    Case("embeds", lambda n: say(content="x", embeds=[{"title": "x"}] * n), 10),
    Case("embed-title", lambda n: say(embeds=[{"title": "x" * n}]), 256),
    Case("embed-description", lambda n: say(embeds=[{"description": "x" * n}]), 4096),
    Case("embed-footer", lambda n: say(embeds=[{"footer": {"text": "x" * n}}]), 2048),
    Case("embed-author", lambda n: say(embeds=[{"author": {"name": "x" * n}}]), 256),
    Case("embed-fields", lambda n: say(embeds=[{"fields": [{"name": "x", "value": "x"}] * n}]), 25),
    Case(
        "embed-field-name",
        lambda n: say(embeds=[{"fields": [{"name": "x" * n, "value": "x"}]}]),
        256,
    ),
    Case(
        "embed-field-value",
        lambda n: say(embeds=[{"fields": [{"name": "x", "value": "x" * n}]}]),
        1024,
    ),
    Case(
        "embed-letters",
        lambda n: say(embeds=[{"description": "x" * 3000}, {"description": "x" * (n - 3000)}]),
        6000,
        0,
    ),
    # components
    Case(
        "rows", lambda n: say(components=[row(button(f"b{i}")) for i in range(n)], content="x"), 5
    ),
    Case("row", lambda n: say(components=[row(*[button(f"b{i}") for i in range(n)])]), 5, 1),
    Case(
        "row", lambda n: say(components=[row(*[menu(custom_id=f"m{i}") for i in range(n)])]), 1, 1
    ),
    Case("button-label", lambda n: say(components=[row(button(label="x" * n))]), 80),
    Case("button-url", lambda n: say(components=[row({"type": 2, "url": "x" * n})]), 512),
    Case("custom-id", lambda n: say(components=[row(button("x" * n))]), 100, 1),
    Case("custom-id-repeated", lambda n: say(components=[row(*[button("x")] * n)]), 1),
    Case("options", lambda n: say(components=[row(menu(options=choices(n)))]), 25, 1),
    Case(
        "option-label",
        lambda n: say(components=[row(menu(options=[{"label": "x" * n, "value": "x"}]))]),
        100,
        1,
    ),
    Case(
        "option-value",
        lambda n: say(components=[row(menu(options=[{"label": "x", "value": "x" * n}]))]),
        100,
        1,
    ),
    Case(
        "option-description",
        lambda n: say(
            components=[row(menu(options=[{"label": "x", "value": "x", "description": "x" * n}]))]
        ),
        100,
    ),
    Case("menu-placeholder", lambda n: say(components=[row(menu(placeholder="x" * n))]), 150),
    Case("menu-max-values", lambda n: say(components=[row(menu(max_values=n))]), 25, 1),
    Case("menu-min-values", lambda n: say(components=[row(menu(min_values=n))]), 25),
    Case(
        "layout-components",
        lambda n: say(flags=LAYOUT, components=[{"type": 10, "content": "x"}] * n),
        40,
    ),
    Case(
        "layout-letters",
        lambda n: say(flags=LAYOUT, components=[{"type": 10, "content": "x" * n}]),
        4000,
    ),
    # forms
    Case("modal-title", lambda n: form(label(words()), title="x" * n), 45, 1),
    Case("custom-id", lambda n: form(label(words()), custom_id="x" * n), 100, 1),
    Case("custom-id", lambda n: form(label(words("x" * n))), 100, 1),
    Case("modal-components", lambda n: form(*[label(words(f"w{i}")) for i in range(n)]), 5, 1),
    Case("label-label", lambda n: form(label(words(), label="x" * n)), 45),
    Case("label-description", lambda n: form(label(words(), description="x" * n)), 100),
    Case("input-label", lambda n: form(row(words(label="x" * n))), 45),
    Case("input-value", lambda n: form(label(words(value="x" * n))), 4000),
    Case("input-placeholder", lambda n: form(label(words(placeholder="x" * n))), 100),
    Case("input-max-length", lambda n: form(label(words(max_length=n))), 4000, 1),
    Case("input-min-length", lambda n: form(label(words(min_length=n))), 4000),
    Case(
        "files-max-values",
        lambda n: form(label({"type": 19, "custom_id": "x", "max_values": n})),
        10,
        1,
    ),
    Case(
        "options",
        lambda n: form(label({"type": 21, "custom_id": "x", "options": choices(n)})),
        10,
        2,
    ),
    Case(
        "options",
        lambda n: form(label({"type": 22, "custom_id": "x", "options": choices(n)})),
        10,
        1,
    ),
    Case("choices", lambda n: answer(8, choices=choices(n)), 25),
    Case("choice-name", lambda n: answer(8, choices=[{"name": "x" * n, "value": "x"}]), 100, 1),
    Case("choice-value", lambda n: answer(8, choices=[{"name": "x", "value": "x" * n}]), 100),
    # places
    Case("channel-name", lambda n: room(name="x" * n), 100, 1),
    Case("channel-name", lambda n: ask("PATCH", "/channels/1", {"name": "x" * n}), 100, 1),
    Case("channel-topic", lambda n: room(topic="x" * n), 1024),
    Case("channel-topic", lambda n: ask("PATCH", "/channels/1", {"topic": "x" * n}), 1024),
    Case("channel-user-limit", lambda n: room(user_limit=n), 99),
    Case("channel-slow-mode", lambda n: room(rate_limit_per_user=n), 21_600),
    Case(
        "voice-status", lambda n: ask("PUT", "/channels/1/voice-status", {"status": "x" * n}), 500
    ),
    Case("thread-name", lambda n: ask("POST", "/channels/1/threads", {"name": "x" * n}), 100, 1),
    Case("role-name", lambda n: ask("POST", "/guilds/1/roles", {"name": "x" * n}), 100),
    Case("nickname", lambda n: ask("PATCH", "/guilds/1/members/2", {"nick": "x" * n}), 32),
    Case(
        "event-name", lambda n: ask("POST", "/guilds/1/scheduled-events", {"name": "x" * n}), 100, 1
    ),
    Case(
        "event-description",
        lambda n: ask("PATCH", "/guilds/1/scheduled-events/2", {"description": "x" * n}),
        1000,
        1,
    ),
    Case("stage-topic", lambda n: ask("POST", "/stage-instances", {"topic": "x" * n}), 120, 1),
    Case("overwrites-at-once", lambda n: room(permission_overwrites=overwrites(n)), 100),
    Case(
        "overwrites-at-once",
        lambda n: ask("PATCH", "/channels/1", {"permission_overwrites": overwrites(n)}),
        100,
    ),
    # commands
    Case("commands", lambda n: offer(*[command(f"c{i}") for i in range(n)]), 100),
    Case("commands", lambda n: offer(*[{"type": 2, "name": f"C {i}"} for i in range(n)]), 15),
    Case("commands", lambda n: offer(*[{"type": 3, "name": f"C {i}"} for i in range(n)]), 15),
    Case("command-name", lambda n: offer(command("x" * n)), 32, 1),
    Case("command-name", lambda n: offer(command(options=[option("x" * n)])), 32, 1),
    Case("menu-name", lambda n: offer({"type": 3, "name": "X" * n}), 32, 1),
    Case("command-description", lambda n: offer(command(description="x" * n)), 100, 1),
    Case(
        "command-description",
        lambda n: offer(command(options=[option(description="x" * n)])),
        100,
        1,
    ),
    Case(
        "command-description",
        lambda n: offer(command(description_localizations={"fr": "x" * n})),
        100,
        1,
    ),
    Case("options", lambda n: offer(command(options=[option(f"o{i}") for i in range(n)])), 25),
    Case("choices", lambda n: offer(command(options=[option(choices=choices(n))])), 25),
    Case(
        "choice-name",
        lambda n: offer(command(options=[option(choices=[{"name": "x" * n, "value": 1}])])),
        100,
        1,
    ),
    Case(
        "choice-value",
        lambda n: offer(command(options=[option(choices=[{"name": "x", "value": "x" * n}])])),
        100,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.limit)
def test_what_is_just_within_a_limit_is_taken(case: Case) -> None:
    assert broken(case.make(case.most)) == []
    assert broken(case.make(max(case.least, 1))) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.limit)
def test_what_is_just_beyond_a_limit_is_a_breach_of_it_and_of_nothing_else(case: Case) -> None:
    assert broken(case.make(case.most + 1)) == [case.limit]
    if case.least:
        assert broken(case.make(case.least - 1)) == [case.limit]


def test_a_message_of_spaces_is_empty() -> None:
    assert broken(say(content="  \n")) == ["content"]


def test_a_message_without_words_may_have_buttons() -> None:
    assert broken(say(content="", components=[row(button())])) == []


def test_a_row_has_buttons_or_a_menu_and_not_both() -> None:
    assert broken(say(components=[row(button(), menu())])) == ["row"]


def test_a_layout_stands_alone() -> None:
    shown = {"flags": LAYOUT, "components": [{"type": 10, "content": "x"}]}

    assert broken(say(**shown)) == []
    assert broken(say(**shown, content="x")) == ["layout-beside-content"]


def test_components_are_counted_in_containers_and_sections_too() -> None:
    section = {"type": 9, "components": [{"type": 10, "content": "x"}], "accessory": button("a")}
    inside = [{**section, "accessory": button(f"a{i}")} for i in range(13)]

    assert broken(say(flags=LAYOUT, components=[{"type": 17, "components": inside}])) == []
    assert broken(
        say(flags=LAYOUT, components=[{"type": 17, "components": [*inside, section]}])
    ) == ["layout-components"]


@pytest.mark.parametrize("call", ["@everyone", "@here", "<@5>", "<@&5>"])
def test_a_message_that_could_call_people_says_that_nobody_is_called(call: str) -> None:
    loud = {"parse": ["everyone"]}

    assert broken(say(content=f"Hello {call}")) == []
    assert broken(say(content=f"Hello {call}", allowed_mentions=None)) == ["unguarded-mentions"]
    assert broken(say(content=f"Hello {call}", allowed_mentions=loud)) == ["unguarded-mentions"]
    assert broken(say(content="Hello <#5>", allowed_mentions=None)) == []


def test_the_words_of_a_layout_can_call_people_too() -> None:
    shown = [{"type": 17, "components": [{"type": 10, "content": "<@5>"}]}]

    assert broken(say(flags=LAYOUT, components=shown)) == []
    assert broken(say(flags=LAYOUT, components=shown, allowed_mentions=None)) == [
        "unguarded-mentions"
    ]


@pytest.mark.parametrize("side", ["allow", "deny"])
@pytest.mark.parametrize("rights", [MANAGE_ROLES, str(MANAGE_ROLES), MANAGE_ROLES | 1024])
def test_nobody_is_given_power_over_roles_by_an_overwrite(side: str, rights: object) -> None:
    entry = {"id": 1, "type": 1, "allow": 0, "deny": 0, side: rights}
    harmless = entry | {side: MANAGE_ROLES >> 1}

    for entered, expected in ((harmless, []), (entry, ["overwrites-manage-roles"])):
        array = {"permission_overwrites": [entered]}
        assert broken(room(**array)) == expected
        assert broken(ask("PATCH", "/channels/1", array)) == expected
        assert broken(ask("PUT", "/channels/1/permissions/2", entered)) == expected


@pytest.mark.parametrize("name", ["now", "aide-moi", "état", "o'clock", "salle_2", "हिंदी", "فتح"])
def test_a_command_name_is_small_letters_of_any_script(name: str) -> None:
    assert broken(offer(command(name_localizations={"fr": name}))) == []


@pytest.mark.parametrize("name", ["Now", "my room", "now!", "مُلاحظة", "É"])
def test_a_command_name_has_no_capitals_spaces_or_marks(name: str) -> None:
    assert broken(offer(command(name))) == ["command-name"]
    assert broken(offer(command(name_localizations={"fr": name}))) == ["command-name"]
    assert broken(offer(command(options=[option(name)]))) == ["command-name"]


@pytest.mark.parametrize("locale", ["ar", "he", "fr-FR"])
def test_a_language_that_the_platform_does_not_document_fails_the_whole_list(locale: str) -> None:
    named = command(name_localizations={locale: "x"})
    described = command(description_localizations={locale: "x"})
    chosen = {"name": "x", "value": 1, "name_localizations": {locale: "x"}}

    assert broken(offer(named)) == ["locale"]
    assert broken(offer(described)) == ["locale"]
    assert broken(offer(named | {"type": 3, "description": ""})) == ["locale"]
    assert broken(offer(command(options=[option(choices=[chosen])]))) == ["locale"]


def test_two_commands_do_not_share_a_name_in_any_language() -> None:
    room, rooms = command("room", name_localizations={"fr": "salle"}), command("rooms")
    alike = rooms | {"name_localizations": {"fr": "salle"}}

    assert broken(offer(room, rooms)) == []
    assert broken(offer(room, alike)) == ["command-name-repeated"]
    assert broken(offer(room, command("salle"))) == ["command-name-repeated"]
    assert broken(offer(command(options=[option(), option()]))) == ["command-name-repeated"]


def test_a_menu_may_bear_the_name_of_a_command() -> None:
    assert broken(offer(command("room"), {"type": 3, "name": "room"})) == []


def test_required_options_stand_before_optional_ones() -> None:
    needed, free = option("day", required=True), option("room")

    assert broken(offer(command(options=[needed, free]))) == []
    assert broken(offer(command(options=[free, needed]))) == ["required-options"]


def test_a_command_has_8000_letters_each_text_in_its_longest_language() -> None:
    def hundred(number: int, length: int = 98, **fields: object) -> dict[str, object]:
        longest = {"description_localizations": {"fr": "x" * length, "de": "x"}}
        return option(f"{number:02}", **longest, **fields)

    def letters(last: int) -> Request:
        days = [hundred(i) for i in range(19)]
        groups = [hundred(i, options=days) for i in range(3)]
        short = hundred(3, options=[*days[:17], hundred(17, last)])
        return offer(command("abcde", description="x" * 95, options=[*groups, short]))

    assert broken(letters(98)) == []
    assert broken(letters(99)) == ["command-letters"]


def test_a_breach_is_one_line_with_the_kind_of_request_and_no_id_or_word() -> None:
    [breach] = breaches([say(content="secret" * 400)])

    assert breach == Breach(breach.request, "content", 2400, 2000)
    assert str(breach) == (
        "2026-06-01 09:00:00 POST /channels/{channel_id}/messages: content 2400, allowed 2000"
    )


@pytest.mark.parametrize("method", ["POST", "PATCH", "PUT"])
@pytest.mark.parametrize(
    "path", ["/channels/1", "/channels/1/messages", "/applications/1/commands"]
)
@pytest.mark.parametrize("body", [None, "x", 5, [1], {"content": 5, "components": [None]}])
def test_a_body_of_another_shape_is_looked_at_all_the_same(
    method: str, path: str, body: object
) -> None:
    assert isinstance(broken(ask(method, path, body)), list)
