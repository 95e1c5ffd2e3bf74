from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import NamedTuple

import pytest

from bot.adapters.rehearsal.limits import Limits, breaches
from bot.adapters.rehearsal.request import Request

START = datetime(2026, 6, 1, 9, tzinfo=UTC)
CATEGORY = 7


def ask(method: str, path: str, body: object = None, *, after: float = 0) -> Request:
    return Request(START + timedelta(seconds=after), method, path, {}, body)


def slowly(requests: list[Request]) -> list[Request]:
    """Give every request an hour of its own, so that only what adds up can be too much."""
    return [
        Request(START + timedelta(hours=hour), r.method, r.path, r.params, r.body)
        for hour, r in enumerate(requests)
    ]


def broken(*requests: Request, parents: dict[int, int | None] | None = None) -> list[str]:
    return [breach.limit for breach in breaches(requests, parents)]


# --- what is in a guild --------------------------------------------------------------


def rooms(n: int, parent: int | None = CATEGORY, guild: int = 1) -> list[Request]:
    return [
        ask("POST", f"/guilds/{guild}/channels", {"name": "room", "type": 2, "parent_id": parent})
        for _ in range(n)
    ]


def test_a_category_takes_50_rooms() -> None:
    assert broken(*slowly(rooms(50))) == []
    assert broken(*slowly(rooms(51))) == ["category-channels"]
    assert broken(*slowly(rooms(50) + rooms(50, CATEGORY + 1))) == []


def test_a_guild_takes_500_channels() -> None:
    full = [room for category in range(10) for room in rooms(50, CATEGORY + category)]

    assert broken(*slowly(full)) == []
    assert broken(*slowly(full + rooms(1, None))) == ["guild-channels"]
    assert broken(*slowly(full + rooms(1, None, guild=2))) == []


def test_a_deleted_room_makes_place_where_its_category_is_known() -> None:
    again = [*rooms(50), ask("DELETE", "/channels/11"), *rooms(1)]

    assert broken(*slowly(again), parents={11: CATEGORY}) == []
    assert broken(*slowly(again), parents={11: CATEGORY + 1}) == ["category-channels"]
    assert broken(*slowly(again)) == ["category-channels"]


def test_a_deleted_channel_makes_place_in_the_guild() -> None:
    full = [*rooms(500, None), ask("DELETE", "/channels/11"), *rooms(1, None)]

    assert broken(*slowly(full), parents={11: None}) == []
    assert broken(*slowly(full)) == ["guild-channels"]


def test_a_channel_is_deleted_once() -> None:
    twice = [ask("DELETE", "/channels/11"), ask("DELETE", "/channels/11")]

    assert broken(*slowly([*rooms(50), *twice, *rooms(2)]), parents={11: CATEGORY}) == [
        "category-channels"
    ]


@pytest.mark.parametrize("at_once", [False, True])
def test_a_moved_room_leaves_one_category_for_another(at_once: bool) -> None:  # noqa: FBT001
    def moved(parent: int | None) -> Request:
        if at_once:
            return ask("PATCH", "/guilds/1/channels", [{"id": 11, "parent_id": parent}])
        return ask("PATCH", "/channels/11", {"parent_id": parent})

    here, there = CATEGORY, CATEGORY + 1
    known: dict[int, int | None] = {11: here}

    assert broken(*slowly([*rooms(50, here), moved(there), *rooms(1, here)]), parents=known) == []
    assert broken(*slowly([*rooms(50, here), moved(None), *rooms(1, here)]), parents=known) == []
    assert broken(*slowly([*rooms(49, there), moved(there)]), parents=known) == []
    assert broken(*slowly([*rooms(50, there), moved(there)]), parents=known) == [
        "category-channels"
    ]
    assert broken(*slowly([*rooms(50, here), moved(here)]), parents=known) == []


def test_a_guild_takes_250_roles() -> None:
    made = [ask("POST", "/guilds/1/roles", {"name": "staff"})] * 250
    one_less = ask("DELETE", "/guilds/1/roles/5")

    assert broken(*slowly(made)) == []
    assert broken(*slowly([*made, made[0]])) == ["roles"]
    assert broken(*slowly([*made, one_less, made[0]])) == []


def entered(person: int, room: int = 11) -> Request:
    return ask("PUT", f"/channels/{room}/permissions/{person}", {"type": 1, "allow": "1024"})


def test_a_room_takes_1000_overwrites_however_they_came() -> None:
    array = {"permission_overwrites": [{"id": i, "type": 1} for i in range(100)]}
    full = [ask("PATCH", "/channels/11", array), *(entered(i) for i in range(100, 1000))]

    assert broken(*slowly(full)) == []
    assert broken(*slowly([*full, entered(1000)])) == ["channel-overwrites"]
    assert broken(*slowly([*full, entered(5)])) == []
    assert broken(*slowly([*full, entered(1000, room=12)])) == []


def test_a_room_has_place_again_when_somebody_left_or_all_were_replaced() -> None:
    full = [entered(i) for i in range(1000)]
    left = ask("DELETE", "/channels/11/permissions/5")
    replaced = ask("PATCH", "/channels/11", {"permission_overwrites": []})

    assert broken(*slowly([*full, left, entered(1000)])) == []
    assert broken(*slowly([*full, replaced, entered(1000)])) == []
    assert broken(*slowly([*full, ask("DELETE", "/channels/11"), entered(1000)])) == []


def test_a_nonce_is_for_one_channel() -> None:
    def said(channel: int, nonce: str, *, enforced: bool = True) -> Request:
        body = {"content": "x", "nonce": nonce, "enforce_nonce": enforced}
        return ask("POST", f"/channels/{channel}/messages", body)

    assert broken(said(1, "a"), said(1, "a"), said(2, "b")) == []
    assert broken(said(1, "a"), said(2, "a")) == ["nonce-channels"]
    assert broken(said(1, "a", enforced=False), said(2, "a", enforced=False)) == []


# --- how often -----------------------------------------------------------------------


class Pace(NamedTuple):
    limit: str
    make: Callable[[int, float], Request]  # the number of the place it goes to, and when
    most: int
    seconds: int


NUMBER = count()

PACES = [
    Pace(
        "channel-renames-in-600-s",
        lambda n, t: ask("PATCH", f"/channels/{n}", {"name": "x"}, after=t),
        2,
        600,
    ),
    Pace(
        "channel-renames-in-600-s",
        lambda n, t: ask("PATCH", f"/channels/{n}", {"topic": "x"}, after=t),
        2,
        600,
    ),
    Pace(
        "channel-edits-in-15-s",
        lambda n, t: ask("PATCH", f"/channels/{n}", {"user_limit": 5}, after=t),
        5,
        15,
    ),
    Pace(
        "overwrite-edits-in-15-s",
        lambda n, t: ask("PUT", f"/channels/{n}/permissions/{next(NUMBER)}", {}, after=t),
        10,
        15,
    ),
    Pace(
        "overwrite-edits-in-15-s",
        lambda n, t: ask("DELETE", f"/channels/{n}/permissions/{next(NUMBER)}", after=t),
        10,
        15,
    ),
    Pace(
        "messages-in-5-s",
        lambda n, t: ask("POST", f"/channels/{n}/messages", {"content": "x"}, after=t),
        5,
        5,
    ),
    Pace(
        "member-edits-in-10-s",
        lambda n, t: ask("PATCH", f"/guilds/{n}/members/{next(NUMBER)}", {}, after=t),
        10,
        10,
    ),
    Pace(
        "member-roles-in-10-s",
        lambda n, t: ask("PUT", f"/guilds/{n}/members/{next(NUMBER)}/roles/1", after=t),
        10,
        10,
    ),
    Pace(
        "follow-ups-in-2-s",
        lambda n, t: ask("POST", f"/webhooks/1/token{n}", {"content": "x"}, after=t),
        5,
        2,
    ),
    Pace(
        "command-lists-in-60-s",
        lambda n, t: ask("PUT", f"/applications/{n}/commands", [], after=t),
        2,
        60,
    ),
    Pace(
        "command-lists-in-60-s",
        lambda n, t: ask("PUT", f"/applications/1/guilds/{n}/commands", [], after=t),
        2,
        60,
    ),
]


@pytest.mark.parametrize("pace", PACES, ids=lambda pace: pace.limit)
def test_a_pace_is_kept_in_every_stretch_of_time(pace: Pace) -> None:
    at_once = [pace.make(1, 0) for _ in range(pace.most)]

    assert broken(*at_once) == []
    assert broken(*at_once, pace.make(1, 0)) == [pace.limit]
    assert broken(*at_once, pace.make(1, pace.seconds - 0.001)) == [pace.limit]
    assert broken(*at_once, pace.make(1, pace.seconds)) == []


@pytest.mark.parametrize("pace", PACES, ids=lambda pace: pace.limit)
def test_every_place_has_its_own_pace(pace: Pace) -> None:
    assert broken(*[pace.make(n, 0) for n in (1, 2) for _ in range(pace.most)]) == []


def test_roles_given_and_taken_count_together() -> None:
    path = "/guilds/1/members/2/roles/3"
    ten = [ask(method, path) for method in ("PUT", "DELETE") for _ in range(5)]

    assert broken(*ten) == []
    assert broken(*ten, ask("PUT", path)) == ["member-roles-in-10-s"]


def test_250_roles_are_made_in_two_days() -> None:
    def made(n: int) -> list[Request]:
        name = {"name": "staff"}
        return [
            request
            for second in range(n)
            for request in (
                ask("POST", "/guilds/1/roles", name, after=second),
                ask("DELETE", "/guilds/1/roles/5", after=second),
            )
        ]

    assert broken(*made(250)) == []
    assert broken(*made(251)) == ["roles-made-in-172800-s"]


def test_a_role_is_edited_1000_times_a_day() -> None:
    edits = [ask("PATCH", "/guilds/1/roles/5", {}, after=second) for second in range(1001)]

    assert broken(*edits[:1000]) == []
    assert broken(*edits) == ["role-edits-in-86400-s"]


def test_50_threads_are_made_in_five_minutes_wherever_they_are() -> None:
    threads = [
        ask("POST", f"/channels/{second}/threads", {"name": "x"}, after=second)
        for second in range(51)
    ]

    assert broken(*threads[:50]) == []
    assert broken(*threads) == ["threads-made-in-300-s"]


def looks(n: int, after: float = 0) -> list[Request]:
    return [ask("GET", f"/channels/{channel}", after=after) for channel in range(n)]


def test_50_requests_are_made_in_any_second() -> None:
    assert broken(*looks(50)) == []
    assert broken(*looks(51)) == ["requests-in-1-s"]
    assert broken(*looks(25), *looks(25, after=0.9), *looks(25, after=1)) == []
    assert broken(*looks(25), *looks(25, after=0.9), *looks(26, after=1)) == ["requests-in-1-s"]


def test_answers_to_people_are_not_counted_among_the_50() -> None:
    answers = [
        *(ask("POST", f"/interactions/{n}/token{n}/callback", {"type": 6}) for n in range(40)),
        *(ask("POST", f"/webhooks/1/token{n}", {"content": "x"}) for n in range(40)),
        *(ask("PATCH", f"/webhooks/1/token{n}/messages/@original", {}) for n in range(40)),
    ]

    assert broken(*looks(50), *answers) == []


def test_requests_can_be_seen_one_by_one() -> None:
    limits = Limits()
    name = ask("PATCH", "/channels/1", {"name": "x"})

    assert [len(limits.see(name)) for _ in range(3)] == [0, 0, 1]
