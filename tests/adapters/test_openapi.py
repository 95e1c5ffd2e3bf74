import json
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.rehearsal.openapi import Description
from bot.adapters.rehearsal.request import Request

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)


def ask(method: str, path: str, body: object = None, **params: object) -> Request:
    return Request(AT, method, path, params, body)


# --- a small description of our own ----------------------------------------------------

ID = {"$ref": "#/components/schemas/Id"}


def in_path(name: str) -> dict[str, object]:
    return {"name": name, "in": "path", "required": True, "schema": ID}


def in_query(name: str, schema: object, **more: object) -> dict[str, object]:
    return {"name": name, "in": "query", "schema": schema, **more}


def sent(schema: object, content_type: str = "application/json") -> dict[str, object]:
    return {"requestBody": {"content": {content_type: {"schema": schema}}, "required": True}}


def component(kind: int, **fields: object) -> dict[str, object]:
    return {
        "type": "object",
        "properties": {"type": {"type": "integer", "enum": [kind]}, **fields},
        "required": ["type", *fields],
    }


SMALL = {
    "paths": {
        "/rooms/{room_id}": {
            "parameters": [in_path("room_id")],
            "get": {},
            "patch": sent(
                {
                    "anyOf": [
                        {"$ref": "#/components/schemas/Hall"},
                        {"$ref": "#/components/schemas/Talk"},
                    ]
                }
            ),
        },
        "/rooms/@me": {"get": {}},
        "/rooms": {
            "get": {
                "parameters": [
                    in_query("limit", {"type": "integer", "maximum": 100}),
                    in_query("closed", {"type": "boolean"}),
                    in_query("after", ID),
                    in_query("of", {"type": "array", "items": ID, "maxItems": 2}),
                ]
            },
            "post": sent({"$ref": "#/components/schemas/Talk"}),
            "put": sent({"type": "array", "items": {"$ref": "#/components/schemas/Talk"}}),
        },
        "/search": {"get": {"parameters": [in_query("word", {"type": "string"}, required=True)]}},
        "/files": {"post": sent({"$ref": "#/components/schemas/Talk"}, "multipart/form-data")},
    },
    "components": {
        "schemas": {
            "Id": {"type": "string", "pattern": "^(0|[1-9][0-9]*)$", "format": "snowflake"},
            "Hall": {"type": "object", "properties": {"seats": {"type": "integer"}}},
            "Talk": {
                "type": "object",
                "properties": {
                    "title": {"type": "string", "maxLength": 5},
                    "by": {"oneOf": [{"type": "null"}, ID]},
                    "people": {"type": "array", "items": ID, "uniqueItems": True},
                    "allow": {"type": ["integer", "null"]},
                    "after/~": {"type": "string", "maxLength": 5},
                    "parts": {
                        "type": "array",
                        "items": {
                            "oneOf": [
                                component(1, label={"type": "string", "maxLength": 5}),
                                component(2, url={"type": "string"}),
                            ]
                        },
                    },
                },
                "required": ["title"],
            },
        }
    },
}


@pytest.fixture(scope="module")
def small() -> Description:
    return Description(json.dumps(SMALL))


def test_a_described_request_is_taken(small: Description) -> None:
    talk = {"title": "Water", "by": "5", "people": ["1"], "parts": [{"type": 1, "label": "x"}]}

    assert small.check(ask("GET", "/rooms", limit=100)) == ()
    assert small.check(ask("POST", "/rooms", talk)) == ()
    assert small.check(ask("PUT", "/rooms", [talk, talk])) == ()
    assert small.check(ask("POST", "/files", talk)) == ()


@pytest.mark.parametrize("request_", [ask("GET", "/halls"), ask("DELETE", "/rooms/1")])
def test_an_unknown_route_or_method_is_named(small: Description, request_: Request) -> None:
    assert small.check(request_) == ("route: unknown",)


def test_the_most_literal_template_wins(small: Description) -> None:
    assert small.check(ask("GET", "/rooms/@me")) == ()


def test_an_id_in_the_path_is_a_number(small: Description) -> None:
    assert small.check(ask("GET", "/rooms/12")) == ()
    assert small.check(ask("GET", "/rooms/water")) == ("path/room_id: pattern ^(0|[1-9][0-9]*)$",)


@pytest.mark.parametrize("truth", [True, 0, 1, "0", "1", "true", "False"])
def test_a_query_has_only_text(small: Description, truth: object) -> None:
    assert small.check(ask("GET", "/rooms", closed=truth)) == ()
    assert small.check(ask("GET", "/rooms", limit="100", after=5)) == ()
    assert small.check(ask("GET", "/rooms", after="5", of=["5", 6])) == ()


def test_a_wrong_query_is_named_by_its_rule(small: Description) -> None:
    assert small.check(ask("GET", "/rooms", limit=101)) == ("query/limit: maximum 100",)
    assert small.check(ask("GET", "/rooms", limit="all")) == ("query/limit: type integer",)
    assert small.check(ask("GET", "/rooms", closed="maybe")) == ("query/closed: type boolean",)
    assert small.check(ask("GET", "/rooms", of=[1, 2, 3])) == ("query/of: maxItems 2",)
    assert small.check(ask("GET", "/rooms", before=1)) == ("query/before: unknown",)
    assert small.check(ask("GET", "/search")) == ("query/word: required",)


def test_what_is_wrong_in_a_body_is_named_by_place_and_rule(small: Description) -> None:
    wrong = {"title": "secret", "people": ["a"], "after/~": "secret"}

    assert set(small.check(ask("PUT", "/rooms", [{"title": "x"}, wrong]))) == {
        "body/1/title: maxLength 5",
        "body/1/people/0: pattern ^(0|[1-9][0-9]*)$",
        "body/1/after~1~0: maxLength 5",
    }


def test_a_missing_field_is_named_and_so_is_a_field_too_many(small: Description) -> None:
    assert small.check(ask("POST", "/rooms", {"by": "5", "titel": "x"})) == (
        "body/titel: unknown",
        "body: required title",
    )


def test_a_body_comes_where_one_is_described_and_nowhere_else(small: Description) -> None:
    assert small.check(ask("POST", "/rooms")) == ("body: type object",)
    assert small.check(ask("PATCH", "/rooms/1")) == ("body: no form fits",)
    assert small.check(ask("GET", "/rooms/1", {"title": "x"})) == ("body: unexpected",)


def test_of_several_forms_the_one_with_these_fields_is_meant(small: Description) -> None:
    assert small.check(ask("PATCH", "/rooms/1", {"seats": 5})) == ()
    assert small.check(ask("PATCH", "/rooms/1", {"seats": "secret"})) == (
        "body/seats: type integer",
    )
    assert small.check(ask("PATCH", "/rooms/1", {"title": "secret"})) == (
        "body/title: maxLength 5",
    )


def test_of_several_parts_the_one_of_this_type_is_meant(small: Description) -> None:
    def talk(**part: object) -> Request:
        return ask("POST", "/rooms", {"title": "x", "parts": [part]})

    assert small.check(talk(type=1, label="secret")) == ("body/parts/0/label: maxLength 5",)
    assert small.check(talk(type=2)) == ("body/parts/0: required url",)
    assert small.check(talk(type=3)) == ("body/parts/0: oneOf",)


def test_ids_may_be_numbers_and_rights_may_be_text_and_arrays_tuples(small: Description) -> None:
    def talk(**fields: object) -> Request:
        return ask("POST", "/rooms", {"title": "x", **fields})

    assert small.check(talk(by=5, people=(1, 2), allow="1024")) == ()
    assert small.check(talk(by=-5)) == ("body/by: minimum 0",)
    assert small.check(talk(people=(1, 1))) == ("body/people: uniqueItems True",)
    assert small.check(talk(allow="view")) == ("body/allow: pattern ^[0-9]+$",)
    assert small.check(talk(title=5)) == ("body/title: type string",)


def test_what_is_wrong_twice_is_found_twice(small: Description) -> None:
    wrong = ask("POST", "/rooms", {"title": "secret"})

    assert small.check(wrong) == small.check(wrong) == ("body/title: maxLength 5",)


# --- the platform's own description ----------------------------------------------------

DESCRIPTION = os.environ.get("DISCORD_OPENAPI", "")
described = pytest.mark.skipif(not DESCRIPTION, reason="DISCORD_OPENAPI names no description")


@pytest.fixture(scope="module")
def text() -> str:
    return Path(DESCRIPTION).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def platform(text: str) -> Description:
    return Description(text)


ROOM = "/channels/1456074443980800013"
GUILD = "/guilds/1456074443980800002"
APPLICATION = "/applications/1456074443980800000"
CALLBACK = "/interactions/1456074443980800049/aW50/callback"
FOLLOW_UP = "/webhooks/1456074443980800000/aW50"
OVERWRITE = {"id": 1456074443980800002, "type": 0, "allow": 0, "deny": 1024}
BUTTON = {"type": 2, "style": 1, "disabled": False, "label": "My room", "custom_id": "room"}
BUTTONS = [{"type": 1, "components": [{**BUTTON, "emoji": {"id": None, "name": "🚪"}}]}]
OPTION = {"label": "Highlight", "value": "highlight", "default": False}
MENU: Mapping[str, object] = {
    "type": 3,
    "custom_id": "kind",
    "min_values": 1,
    "max_values": 1,
    "disabled": False,
    "required": True,
    "options": [OPTION, {**OPTION, "value": "action", "description": "What next?"}],
}
WORDS = {"type": 4, "style": 2, "custom_id": "x", "required": True, "max_length": 4000}
FORM = {
    "custom_id": "note",
    "title": "Add a note",
    "components": [
        {"type": 1, "components": [{**WORDS, "label": "Note"}]},
        {"type": 18, "label": "Kind", "description": "What is it?", "component": MENU},
    ],
}
COMMANDS = [
    {
        "name": "run",
        "name_localizations": {"fr": "déroulement"},
        "description": "Run the programme",
        "description_localizations": {"fr": "Mener le programme"},
        "type": 1,
        "nsfw": False,
        "dm_permission": False,
        "default_member_permissions": 8589934592,
        "contexts": [0],
        "integration_types": [0],
        "options": [
            {
                "type": 1,
                "name": "extend",
                "description": "Go on a little",
                "options": [
                    {
                        "type": 4,
                        "name": "minutes",
                        "description": "How long?",
                        "required": True,
                        "min_value": 1,
                        "max_value": 60,
                    },
                    {
                        "type": 3,
                        "name": "day",
                        "description": "Which day?",
                        "required": False,
                        "autocomplete": True,
                    },
                    {
                        "type": 3,
                        "name": "what",
                        "description": "What?",
                        "required": False,
                        "choices": [
                            {"name": "Room", "value": "1", "name_localizations": {"fr": "Salle"}}
                        ],
                    },
                ],
            }
        ],
    },
    {"name": "Add to notes", "type": 3, "nsfw": False, "dm_permission": False},
]

# Bodies as the library makes them; kept by hand.
TAKEN = [
    ask("GET", "/oauth2/applications/@me"),
    ask("GET", f"{GUILD}/channels"),
    ask("GET", f"{GUILD}/roles"),
    ask("GET", GUILD, with_counts=1),
    ask("GET", f"{ROOM}/messages", limit=100, after=1456074443980800002),
    ask("PUT", f"{APPLICATION}{GUILD}/commands", COMMANDS),
    ask(
        "POST",
        f"{GUILD}/channels",
        {"type": 4, "name": "Rooms", "permission_overwrites": [OVERWRITE]},
    ),
    ask(
        "POST",
        f"{GUILD}/channels",
        {
            "type": 2,
            "name": "Room 1",
            "parent_id": 1456074443980800011,
            "permission_overwrites": [
                OVERWRITE,
                {**OVERWRITE, "type": 1, "id": 1456074443980800006},
            ],
            "bitrate": 64000,
            "user_limit": 20,
        },
    ),
    ask(
        "POST",
        f"{GUILD}/channels",
        {"type": 0, "name": "lobby", "topic": "x", "position": 2, "rate_limit_per_user": 5},
    ),
    ask("PATCH", ROOM, {"permission_overwrites": [OVERWRITE]}),
    ask("PATCH", ROOM, {"name": "Room 2", "user_limit": 0}),
    ask("PATCH", ROOM, {"archived": True, "locked": True}),
    ask("PATCH", f"{GUILD}/channels", [{"id": 1456074443980800013, "position": 0}]),
    ask("DELETE", ROOM),
    ask("PUT", f"{ROOM}/permissions/12", {"id": 12, "allow": "1024", "deny": "0", "type": 1}),
    ask("DELETE", f"{ROOM}/permissions/12"),
    ask("PUT", f"{ROOM}/voice-status", {"status": "5 minutes"}),
    ask("PUT", f"{ROOM}/voice-status", {"status": None}),
    ask(
        "POST",
        f"{GUILD}/roles",
        {
            "permissions": "1024",
            "colors": {"primary_color": 3447003},
            "hoist": True,
            "mentionable": True,
            "name": "staff",
        },
    ),
    ask("PATCH", f"{GUILD}/roles/12", {"name": "staff", "permissions": 0}),
    ask("PUT", f"{GUILD}/members/12/roles/34"),
    ask("DELETE", f"{GUILD}/members/12/roles/34"),
    ask("PATCH", f"{GUILD}/members/12", {"nick": "Amina", "roles": (34, 56)}),
    ask("PATCH", f"{GUILD}/members/12", {"channel_id": 1456074443980800013}),
    ask(
        "POST",
        f"{ROOM}/messages",
        {
            "content": "The rooms are open.",
            "components": BUTTONS,
            "nonce": "6646101170326202054",
            "enforce_nonce": True,
            "tts": False,
            "flags": 4096,
            "allowed_mentions": {"users": [5], "replied_user": True, "parse": []},
            "message_reference": {"message_id": 12, "channel_id": 34, "guild_id": 56},
        },
    ),
    ask(
        "POST",
        f"{ROOM}/messages",
        {
            "content": None,
            "components": [],
            "embeds": [{"flags": 0, "type": "rich", "color": 3, "title": "x"}],
            "tts": False,
            "attachments": [{"id": 0, "filename": "a.ics"}],
        },
    ),
    ask(
        "POST",
        f"{ROOM}/messages",
        {
            "content": None,
            "components": [
                {
                    "type": 17,
                    "accent_color": 3,
                    "spoiler": False,
                    "components": [
                        {"type": 10, "content": "x"},
                        {"type": 14, "divider": True, "spacing": 1},
                        {
                            "type": 9,
                            "components": [{"type": 10, "content": "x"}],
                            "accessory": BUTTON,
                        },
                    ],
                }
            ],
            "tts": False,
            "flags": 32768,
        },
    ),
    ask(
        "PATCH", f"{ROOM}/messages/12", {"content": "x", "components": [], "tts": False, "flags": 0}
    ),
    ask("PUT", f"{ROOM}/messages/pins/12"),
    ask("POST", "/users/@me/channels", {"recipient_id": 1456074443980800006}),
    ask(
        "POST",
        f"{ROOM}/threads",
        {
            "name": "x",
            "auto_archive_duration": 60,
            "type": 12,
            "invitable": False,
            "rate_limit_per_user": None,
        },
    ),
    ask("PUT", f"{ROOM}/thread-members/12"),
    ask(
        "POST",
        f"{GUILD}/scheduled-events",
        {
            "name": "Opening",
            "scheduled_start_time": "2026-06-02T00:00:00+00:00",
            "entity_type": 2,
            "privacy_level": 2,
            "channel_id": 1456074443980800013,
        },
    ),
    ask("POST", CALLBACK, {"type": 5, "data": {"flags": 64}}, with_response="1"),
    ask("POST", CALLBACK, {"type": 6}, with_response="1"),
    ask("POST", CALLBACK, {"type": 4, "data": {"tts": False, "content": "x", "flags": 64}}),
    ask("POST", CALLBACK, {"type": 7, "data": {"tts": False, "components": BUTTONS}}),
    ask("POST", CALLBACK, {"type": 8, "data": {"choices": [{"name": "x", "value": "x"}]}}),
    ask("POST", CALLBACK, {"type": 9, "data": FORM}),
    ask("POST", FOLLOW_UP, {"content": "x", "tts": False, "flags": 64}, wait=1, with_components=0),
    ask("PATCH", f"{FOLLOW_UP}/messages/@original", {"content": "x", "tts": False}),
    ask("DELETE", f"{FOLLOW_UP}/messages/@original"),
]

REFUSED = [
    (ask("POST", f"{ROOM}/messages", {"content": "x" * 4001}), "body/content: maxLength 4000"),
    (ask("POST", f"{ROOM}/messages", {"nonce": "x" * 26}), "body/nonce: maxLength 25"),
    (
        ask("PATCH", ROOM, {"permission_overwrites": [OVERWRITE] * 101}),
        "body/permission_overwrites: maxItems 100",
    ),
    (ask("PATCH", ROOM, {"status": "x"}), "body/status: unknown"),
    (ask("POST", f"{GUILD}/channels", {"type": 2}), "body: required name"),
    (ask("GET", f"{ROOM}/messages", limit=101), "query/limit: maximum 100"),
    (
        ask("POST", CALLBACK, {"type": 9, "data": {**FORM, "title": "x" * 46}}),
        "body/data/title: maxLength 45",
    ),
    (
        ask(
            "POST",
            f"{ROOM}/messages",
            {"components": [{"type": 1, "components": [{**BUTTON, "label": "x" * 81}]}]},
        ),
        "body/components/0/components/0/label: maxLength 80",
    ),
    (
        ask(
            "PUT",
            f"{APPLICATION}{GUILD}/commands",
            [{"name": "x", "description_localizations": {"fr": "x" * 101}}],
        ),
        "body/0/description_localizations/fr: maxLength 100",
    ),
    (ask("GET", "/channels/lobby"), "path/channel_id: pattern ^(0|[1-9][0-9]*)$"),
    (ask("PUT", f"{ROOM}/status", {"status": "x"}), "route: unknown"),
]


@described
@pytest.mark.parametrize("request_", TAKEN, ids=lambda r: f"{r.method} {r.route}")
def test_what_the_library_sends_is_described(platform: Description, request_: Request) -> None:
    assert platform.check(request_) == ()


@described
@pytest.mark.parametrize(("request_", "finding"), REFUSED, ids=str)
def test_what_the_platform_refuses_is_found(
    platform: Description, request_: Request, finding: str
) -> None:
    assert platform.check(request_) == (finding,)


@described
def test_our_names_of_routes_are_the_platforms(text: str) -> None:
    ours = re.compile(
        r"/(channels|guilds/\{guild_id\}/(channels|members|roles)|interactions|webhooks)"
    )
    for template in json.loads(text)["paths"]:
        if ours.match(template):
            filled = re.sub(r"\{[a-z_]*_id\}", "12", template)
            filled = re.sub(r"\{[a-z_]*\}", "aW50", filled)

            assert ask("GET", filled).route == template
