"""What to do next, so that a guild becomes what it should be."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.desired import Choice, Known, desired_state
from agenda.meetings import EndMeeting, FindMeeting, MakeMeeting, MoveMeeting
from agenda.plan import (
    Action,
    Admit,
    Adopt,
    Enrol,
    Find,
    MakePlace,
    MakeRole,
    Post,
    Record,
    Remove,
    SkipLate,
    access_key,
    is_urgent,
    notice_key,
    plan,
    rank,
)
from agenda.state import (
    BOT,
    EVERYONE,
    Access,
    Audience,
    Desired,
    Effect,
    Level,
    Membership,
    Notice,
    Observed,
    Outcome,
    Phase,
    Place,
    PlaceKind,
    Role,
    Search,
    SeenMeeting,
    SeenPlace,
    SeenRole,
    Target,
    Whom,
)
from tests.domain.workshops import few, minutes, quick, under_way

NOON = datetime(2020, 6, 15, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)

TEAM = Role("team", "week team")
OPEN = frozenset({(EVERYONE, Level.ENTER), (BOT, Level.HOST)})
SHUT = frozenset({(EVERYONE, Level.HIDDEN), (Audience(Whom.ROLE, "team"), Level.ENTER)})
MAIN = Place("main", PlaceKind.CATEGORY, "week", None, OPEN)
LOBBY = Place("lobby", PlaceKind.TEXT, "lobby", "main", OPEN)
OFFICE = Place("office", PlaceKind.TEXT, "office", "main", SHUT)
BRIEF = Notice("brief", "lobby", "en", (), NOON, standing=True)
NEWS = Notice("news", "lobby", "en", (), NOON, NOON + minutes(10))


@dataclass
class Paper:
    """A guild on paper with its ledger: whatever is planned is done at once."""

    places: dict[int, SeenPlace] = field(default_factory=dict)
    roles: dict[int, SeenRole] = field(default_factory=dict)
    meetings: dict[int, SeenMeeting] = field(default_factory=dict)
    ledger: dict[str, Effect] = field(default_factory=dict)
    said: list[tuple[str, int]] = field(default_factory=list)
    enrolled: set[tuple[int, int]] = field(default_factory=set)
    looked_for: list[str] = field(default_factory=list)
    last: int = 100

    def plan(self, desired: Desired, at: datetime = NOON) -> tuple[Action, ...]:
        return plan(desired, Observed(self.places, self.roles, self.meetings), self.ledger, at)

    def settle(self, desired: Desired, at: datetime = NOON) -> list[Action]:
        """Plan and do until nothing is left, and give all that was done."""
        done: list[Action] = []
        for _ in range(10):
            actions = self.plan(desired, at)
            if not actions:
                return done
            for action in actions:
                self.do(action, at)
            done += actions
        message = f"still to do after ten plans: {actions}"
        raise AssertionError(message)

    def do(self, action: Action, at: datetime, *, learned: bool = True) -> None:
        """Do one action; when it is not *learned*, the ledger has the intent only."""
        match action:
            case MakeRole() | MakePlace():
                self.make(action, at, learned=learned)
            case Adopt(key=key, object_id=found):
                self.finish(key, found)
            case Remove(object_id=surplus):
                self.remove(surplus)
            case Admit(place=place, object_id=there, access=access):
                self.places[there] = replace(self.places[there], access=access)
                self.finish(access_key(place), at=at, learned=learned)
            case Record(place=place):
                self.finish(access_key(place), at=at)
            case SkipLate(key=key):
                self.finish(key, at=at, outcome=Outcome.SKIPPED)
            case Post() | Enrol() | Find():
                self.tell(action, at)
                self.finish(action.key, at=at, learned=learned)
            case MakeMeeting() | MoveMeeting() | EndMeeting() | FindMeeting():
                self.meet(action, at, learned=learned)

    def meet(
        self,
        action: MakeMeeting | MoveMeeting | EndMeeting | FindMeeting,
        at: datetime,
        *,
        learned: bool,
    ) -> None:
        match action:
            case MakeMeeting(key=key, meeting=one, place=place, digest=digest):
                before = self.ledger.get(key)
                tried = None if before is None or before.settled else before
                self.ledger[key] = replace(tried or Effect(at), digest=digest)
                self.last += 1
                hours = (one.starts, one.ends)
                self.meetings[self.last] = SeenMeeting(self.last, one.name, place, *hours, made=at)
                self.finish(key, self.last, learned=learned)
            case MoveMeeting(key=key, meeting=one, object_id=there, digest=digest):
                self.ledger[key] = Effect(at, digest=digest)
                before_it = self.meetings[there]
                starts, ends = action.starts or before_it.starts, action.ends or before_it.ends
                self.meetings[there] = replace(
                    before_it, name=one.name, place=action.place, starts=starts, ends=ends
                )
                self.finish(key, there, learned=learned)
            case EndMeeting(key=key, object_id=there):
                self.ledger[key] = Effect(at)
                del self.meetings[there]
                self.finish(key, learned=learned)
            case FindMeeting(key=key, object_id=there):
                self.finish(key, there)

    def make(self, action: MakeRole | MakePlace, at: datetime, *, learned: bool) -> None:
        self.intend(action.key, at)
        if isinstance(action, MakeRole):
            self.finish(action.key, self.make_role(action.role.name, at), learned=learned)
            return
        place = action.place
        made = self.make_place(place.kind, place.name, action.parent, action.access, at)
        self.finish(action.key, made, learned=learned)
        self.finish(access_key(place), at=at, learned=learned)

    def tell(self, action: Post | Enrol | Find, at: datetime) -> None:
        match action:
            case Post(key=key, notice=notice, object_id=there):
                self.intend(key, at)
                self.said.append((notice.key, there))
            case Enrol(membership=membership, gives=gives, takes=takes):
                self.enrolled -= {(membership.member, role) for role in takes}
                self.enrolled.add((membership.member, gives))
            case Find(search=search):
                self.looked_for.append(search.participant)

    def intend(self, key: str, at: datetime) -> None:
        before = self.ledger.get(key)
        if before is None or before.settled:
            self.ledger[key] = Effect(at)

    def finish(
        self,
        key: str,
        made: int | None = None,
        *,
        at: datetime = NOON,
        outcome: Outcome = Outcome.DONE,
        learned: bool = True,
    ) -> None:
        if learned:
            before = self.ledger.get(key, Effect(at))
            self.ledger[key] = replace(before, outcome=outcome, object_id=made)

    def make_role(self, name: str, at: datetime) -> int:
        self.last += 1
        self.roles[self.last] = SeenRole(self.last, name, at)
        return self.last

    def make_place(
        self, kind: PlaceKind, name: str, parent: int | None, access: Access, at: datetime
    ) -> int:
        self.last += 1
        self.places[self.last] = SeenPlace(self.last, kind, name, parent, access, at)
        return self.last

    def remove(self, place: int) -> None:
        """Delete a place; what was in a category stands without one from then on."""
        del self.places[place]
        for key, one in self.places.items():
            if one.parent == place:
                self.places[key] = replace(one, parent=None)

    def copy_of(self, place: Place, at: datetime, *, empty: bool = True) -> int:
        """Make a second copy of a place, as a lost answer or a person would."""
        seen = self.places[self.id_of(place)]
        made = self.make_place(seen.kind, seen.name, seen.parent, seen.access, at)
        self.places[made] = replace(self.places[made], empty=empty)
        return made

    def id_of(self, one: Place | Role) -> int:
        kind = "role" if isinstance(one, Role) else "place"
        return self.ledger[f"{kind}/{one.key}"].object_id or 0


SMALL = Desired(roles=(TEAM,), places=(MAIN, LOBBY, OFFICE), notices=(BRIEF, NEWS))


def settled(desired: Desired = SMALL, at: datetime = NOON) -> Paper:
    paper = Paper()
    paper.settle(desired, at)
    return paper


def forgotten(paper: Paper, key: str, at: datetime = NOON) -> None:
    """Let the ledger have the intent only, as after a crash or a lost answer."""
    paper.ledger[key] = Effect(at)


def test_an_empty_guild_gets_its_roles_and_what_stands_on_its_own_first() -> None:
    actions = Paper().plan(SMALL)

    access = frozenset({(Target(Whom.EVERYONE), Level.ENTER), (Target(Whom.BOT), Level.HOST)})
    assert actions == (
        MakeRole("role/team", TEAM),
        MakePlace("place/main", MAIN, None, access),
    )


def test_what_waits_for_something_else_comes_with_the_next_plan() -> None:
    paper = Paper()
    for action in paper.plan(SMALL):
        paper.do(action, NOON)
    second = paper.plan(SMALL)
    for action in second:
        paper.do(action, NOON)
    third = paper.plan(SMALL)

    assert [type(one) for one in second] == [MakePlace, MakePlace]
    assert [type(one) for one in third] == [Post, Post]


def test_a_room_for_a_role_waits_until_there_is_that_role() -> None:
    paper = settled(Desired(places=(MAIN,)))
    lonely = Desired(roles=(TEAM,), places=(MAIN, OFFICE))

    assert paper.plan(lonely) == (MakeRole("role/team", TEAM),)


def test_a_settled_guild_needs_nothing() -> None:
    assert settled().plan(SMALL) == ()


def test_nobody_is_let_in_who_was_not_found() -> None:
    room = replace(LOBBY, access=OPEN | {(Audience(Whom.PERSON, "amal"), Level.ENTER)})
    without = settled(Desired(places=(MAIN, room)))
    found = Desired(places=(MAIN, room), people={"amal": 7})

    (admit,) = without.plan(found)
    assert isinstance(admit, Admit)
    assert (Target(Whom.PERSON, 7), Level.ENTER) in admit.access


def test_an_access_changed_by_hand_is_put_right() -> None:
    paper = settled()
    lobby = paper.id_of(LOBBY)
    right = paper.places[lobby].access
    by_hand = right | {(Target(Whom.PERSON, 9), Level.OTHER)}
    paper.places[lobby] = replace(paper.places[lobby], access=by_hand)

    assert paper.plan(SMALL) == (Admit("access/lobby/standing", LOBBY, lobby, right),)


def test_a_room_that_is_right_already_is_only_written_down() -> None:
    paper = settled()
    opened = replace(LOBBY, phase=Phase.OPEN)

    (action,) = paper.plan(replace(SMALL, places=(MAIN, opened, OFFICE)))

    assert action == Record("access/lobby/open", opened, paper.id_of(LOBBY))


def test_a_place_that_was_deleted_is_made_again_and_said_again_what_stands_in_it() -> None:
    paper = settled()
    paper.remove(paper.id_of(LOBBY))

    done = paper.settle(SMALL)

    assert [type(one) for one in done] == [MakePlace, Post]
    assert paper.said[-1] == ("brief", paper.id_of(LOBBY))


def test_what_was_said_at_its_time_is_not_said_again_in_a_place_made_anew() -> None:
    paper = settled()
    paper.remove(paper.id_of(LOBBY))
    paper.settle(SMALL)

    assert Counter(key for key, _ in paper.said) == {"brief": 2, "news": 1}


def test_a_role_that_was_deleted_is_made_again_and_let_in_again() -> None:
    paper = settled()
    del paper.roles[paper.id_of(TEAM)]

    done = paper.settle(SMALL)

    assert [type(one) for one in done] == [MakeRole, Admit]
    assert (Target(Whom.ROLE, paper.id_of(TEAM)), Level.ENTER) in paper.places[
        paper.id_of(OFFICE)
    ].access


def test_a_role_that_was_made_anew_is_given_again_to_everybody_who_had_it() -> None:
    member = Membership("member/team/7", 7, "team")
    desired = replace(SMALL, memberships=(member,))
    paper = settled(desired)
    del paper.roles[paper.id_of(TEAM)]

    paper.settle(desired)

    assert (7, paper.id_of(TEAM)) in paper.enrolled


def test_a_place_that_we_were_not_told_of_is_taken_for_ours() -> None:
    paper = settled()
    lobby = paper.id_of(LOBBY)
    forgotten(paper, "place/lobby")

    assert paper.plan(SMALL)[0] == Adopt("place/lobby", lobby)
    paper.settle(SMALL)
    assert paper.id_of(LOBBY) == lobby


def test_a_role_that_we_were_not_told_of_is_taken_for_ours() -> None:
    paper = settled()
    team = paper.id_of(TEAM)
    forgotten(paper, "role/team")

    assert paper.plan(SMALL)[0] == Adopt("role/team", team)


def test_of_two_copies_the_one_made_first_is_taken_and_the_other_removed() -> None:
    paper = settled()
    first = paper.id_of(LOBBY)
    second = paper.copy_of(LOBBY, NOON + SECOND)
    forgotten(paper, "place/lobby")

    done = paper.settle(SMALL)

    assert paper.id_of(LOBBY) == first
    assert Remove("place/lobby", second) in done
    assert second not in paper.places


def test_of_two_copies_of_a_role_the_one_made_first_is_taken() -> None:
    paper = settled()
    first = paper.id_of(TEAM)
    paper.make_role(TEAM.name, NOON)
    forgotten(paper, "role/team")

    assert Adopt("role/team", first) in paper.settle(SMALL)


def test_a_copy_in_which_somebody_wrote_stays() -> None:
    paper = settled()
    copy = paper.copy_of(LOBBY, NOON + SECOND, empty=False)

    assert paper.plan(SMALL) == ()
    assert copy in paper.places


def test_a_place_of_the_same_name_that_is_older_than_our_wish_is_not_ours() -> None:
    paper = settled()
    old = paper.copy_of(LOBBY, NOON - timedelta(hours=1))
    paper.remove(paper.id_of(LOBBY))

    paper.settle(SMALL)

    assert paper.id_of(LOBBY) != old
    assert old in paper.places


def test_a_place_that_somebody_made_long_after_our_wish_is_not_ours() -> None:
    paper = settled()
    late = paper.copy_of(LOBBY, NOON + minutes(6))

    assert paper.plan(SMALL, NOON + minutes(7)) == ()
    paper.remove(paper.id_of(LOBBY))
    paper.settle(SMALL, NOON + minutes(7))
    assert paper.id_of(LOBBY) != late
    assert late in paper.places


def test_a_lost_answer_may_be_five_minutes_late() -> None:
    paper = settled()
    late = paper.copy_of(LOBBY, NOON + minutes(5))

    assert paper.plan(SMALL, NOON + minutes(5)) == (Remove("place/lobby", late),)


def test_the_platforms_clock_may_be_a_little_behind_ours() -> None:
    def adopted(behind: timedelta) -> bool:
        paper = settled(Desired(places=(MAIN,)))
        main = paper.id_of(MAIN)
        paper.places[main] = replace(paper.places[main], made=NOON - behind)
        forgotten(paper, "place/main")
        return paper.plan(Desired(places=(MAIN,))) == (Adopt("place/main", main),)

    assert adopted(2 * SECOND)
    assert not adopted(3 * SECOND)


def test_only_a_place_of_the_same_name_kind_and_category_is_a_copy() -> None:
    paper = settled()
    lobby = paper.places[paper.id_of(LOBBY)]
    for other in (
        replace(lobby, name="lobby-2"),
        replace(lobby, kind=PlaceKind.VOICE),
        replace(lobby, parent=None),
    ):
        paper.last += 1
        paper.places[paper.last] = replace(other, object_id=paper.last)

    assert paper.plan(SMALL) == ()


def test_a_place_of_another_key_is_never_a_copy() -> None:
    twin = replace(LOBBY, key="twin")
    both = Desired(places=(MAIN, LOBBY, twin))
    paper = settled(both)

    assert paper.plan(both) == ()
    assert paper.id_of(LOBBY) != paper.id_of(twin)


def test_what_nobody_asked_for_is_never_touched() -> None:
    paper = settled()
    strange = paper.make_place(PlaceKind.TEXT, "jokes", paper.id_of(MAIN), frozenset(), NOON)
    role = paper.make_role("week party", NOON)

    assert paper.plan(SMALL) == ()
    assert strange in paper.places
    assert role in paper.roles


def test_a_notice_says_when_it_was_first_tried() -> None:
    paper = settled()
    forgotten(paper, "notice/news", NOON + SECOND)

    (post,) = paper.plan(SMALL, NOON + minutes(1))

    assert post == Post("notice/news", NEWS, paper.id_of(LOBBY), NOON + SECOND)


def test_a_notice_is_said_until_its_best_before_and_then_skipped() -> None:
    paper = settled(replace(SMALL, notices=()))
    late = NOON + minutes(10)

    (in_time,) = paper.plan(replace(SMALL, notices=(NEWS,)), late - SECOND)
    (too_late,) = paper.plan(replace(SMALL, notices=(NEWS,)), late)

    assert in_time == Post("notice/news", NEWS, paper.id_of(LOBBY), None)
    assert too_late == SkipLate("notice/news", NEWS)


def test_a_notice_that_was_skipped_stays_skipped() -> None:
    paper = settled(SMALL, NOON + minutes(10))

    assert paper.ledger["notice/news"].outcome is Outcome.SKIPPED
    assert [key for key, _ in paper.said] == ["brief"]
    assert paper.plan(SMALL, NOON + minutes(10)) == ()


def test_a_notice_for_a_place_that_is_not_there_waits_until_it_is_too_late() -> None:
    nowhere = Desired(notices=(NEWS, BRIEF))

    assert Paper().plan(nowhere, NOON) == ()
    assert Paper().plan(nowhere, NOON + minutes(10)) == (SkipLate("notice/news", NEWS),)


def test_what_stands_is_known_by_its_place_and_what_is_said_once_is_not() -> None:
    lobby = SeenPlace(5, PlaceKind.TEXT, "lobby", None, frozenset(), NOON)

    assert notice_key(BRIEF, lobby) == "notice/brief/5"
    assert notice_key(BRIEF, None) == "notice/brief"
    assert notice_key(NEWS, lobby) == "notice/news"


def test_a_member_gets_their_role_once_and_loses_the_others() -> None:
    quiet = Role("quiet", "week quiet")
    gone = "not here"
    chosen = Membership("language/7/2", 7, "team", ("quiet", gone))
    desired = Desired(roles=(TEAM, quiet), memberships=(chosen,))
    paper = Paper()

    done = paper.settle(desired)
    team, other = paper.id_of(TEAM), paper.id_of(quiet)

    assert done[-1] == Enrol(f"language/7/2/{team}", chosen, team, (other,))
    assert paper.plan(desired) == ()


def test_a_member_waits_for_a_role_that_is_not_there_yet() -> None:
    lonely = Desired(memberships=(Membership("member/team/7", 7, "team"),))

    assert Paper().plan(lonely) == ()


def test_somebody_is_looked_for_once_for_each_occasion() -> None:
    first, again = Search("search/load/a", "a", "amal"), Search("search/r1/a", "a", "amal")
    paper = Paper()
    paper.settle(Desired(searches=(first,)))
    paper.settle(Desired(searches=(first,)))
    paper.settle(Desired(searches=(again,)))

    assert paper.looked_for == ["a", "a"]


def test_a_search_that_was_broken_off_is_made_again() -> None:
    search = Search("search/load/a", "a", "amal")
    paper = Paper(ledger={search.key: Effect(NOON)})

    assert paper.plan(Desired(searches=(search,))) == (Find(search.key, search),)


def one_of_each() -> list[Action]:
    """Give an action of each kind, in the safe order."""
    nobody: Access = frozenset()
    return [
        Adopt("a", 1),
        SkipLate("a", NEWS),
        Record("a", LOBBY, 1),
        Admit("a", LOBBY, 1, nobody),
        Post("a", NEWS, 1, None),
        Enrol("a", Membership("language/7/1", 7, "team"), 1, ()),
        MakeRole("a", TEAM),
        MakePlace("a", LOBBY, None, nobody),
        Post("a", BRIEF, 1, None),
        Remove("a", 1),
        Enrol("a", Membership("member/team/7", 7, "team"), 1, ()),
        Find("a", Search("a", "a", "amal")),
    ]


def test_what_is_free_comes_first_then_what_people_wait_for_then_what_is_made_ahead() -> None:
    assert [rank(one) for one in one_of_each()] == [0, 0, 0, 1, 2, 2, 3, 3, 4, 4, 4, 4]
    assert [is_urgent(one) for one in one_of_each()] == [True] * 6 + [False] * 6


Asked = tuple[Desired, datetime]
"""What should be true of a guild, and when."""


@st.composite
def asked_twice(draw: st.DrawFn) -> tuple[Asked, Asked]:
    """Make what should be true at a moment of some event, and some time later."""
    made, progress, moment = draw(under_way())
    ids = [one.id for one in made.roster]
    found = draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    people = {one: number for number, one in enumerate(found, start=7)}
    choices = tuple(Choice(7, language) for language in made.event.languages[:1])
    since = moment - minutes(draw(st.integers(0, 300)))
    later = moment + minutes(draw(st.integers(0, 300)))
    before = desired_state(made, Known(since), moment)
    after = desired_state(made, Known(since, progress, people, choices), later)
    return (before, moment), (after, later)


def asked_for() -> st.SearchStrategy[Asked]:
    return asked_twice().map(lambda asked: asked[1])


def is_right(paper: Paper, desired: Desired, at: datetime) -> None:
    """Check that a guild is what it should be."""
    assert paper.plan(desired, at) == ()
    ids = [*map(paper.id_of, desired.roles), *map(paper.id_of, desired.places)]
    assert len(set(ids)) == len(ids)
    for role in desired.roles:
        assert paper.roles[paper.id_of(role)].name == role.name
    for place in desired.places:
        seen = paper.places[paper.id_of(place)]
        assert (seen.kind, seen.name) == (place.kind, place.name)
        assert seen.access == access_of(paper, desired, place)
        assert paper.ledger[access_key(place)].settled
    is_said(paper, desired, at)
    for membership in desired.memberships:
        role = next(one for one in desired.roles if one.key == membership.gives)
        assert (membership.member, paper.id_of(role)) in paper.enrolled


def is_said(paper: Paper, desired: Desired, at: datetime) -> None:
    places = {place.key: paper.id_of(place) for place in desired.places}
    for notice in desired.notices:
        seen = paper.places[places[notice.place]]
        assert paper.ledger[notice_key(notice, seen)].settled
        if notice.standing:
            assert (notice.key, seen.object_id) in paper.said
        elif notice.best_before is not None and at < notice.best_before:
            assert notice.key in {key for key, _ in paper.said}


def access_of(paper: Paper, desired: Desired, place: Place) -> Access:
    def targets() -> Iterator[tuple[Target, Level]]:
        for audience, level in place.access:
            match audience.whom:
                case Whom.ROLE:
                    role = next(one for one in desired.roles if one.key == audience.key)
                    yield Target(Whom.ROLE, paper.id_of(role)), level
                case Whom.PERSON if audience.key in desired.people:
                    yield Target(Whom.PERSON, desired.people[audience.key]), level
                case Whom.EVERYONE | Whom.BOT:
                    yield Target(audience.whom), level

    return frozenset(targets())


@quick
@given(asked_for())
def test_a_guild_becomes_what_it_should_be_and_a_second_plan_is_empty(
    asked: Asked,
) -> None:
    desired, at = asked
    paper = Paper()

    paper.settle(desired, at)

    is_right(paper, desired, at)
    assert set(Counter(paper.said).values()) <= {1}


@quick
@given(asked_twice())
@pytest.mark.volume
def test_a_guild_goes_from_any_state_to_any_later_one(asked: tuple[Asked, Asked]) -> None:
    earlier, later = asked
    paper = Paper()
    paper.settle(*earlier)
    paper.settle(*later)

    is_right(paper, *later)


class Chances:
    """Takes decisions that Hypothesis draws."""

    def __init__(self, data: st.DataObject) -> None:
        self._data = data

    def one_of(self, choices: Sequence[Any]) -> Any:
        return self._data.draw(st.sampled_from(list(choices)))

    def some_of(self, choices: Sequence[Any]) -> list[Any]:
        chosen = st.lists(st.sampled_from(list(choices)), unique=True, max_size=4)
        return self._data.draw(chosen) if choices else []

    def yes(self) -> bool:
        return self._data.draw(st.booleans())


def meddle(paper: Paper, desired: Desired, at: datetime, chances: Chances) -> None:
    """Do what people, crashes and lost answers do to a guild and to the ledger."""
    for place in chances.some_of(desired.places):
        paper.copy_of(
            place, at + chances.one_of([-3600, -1, 0, 200, 3600]) * SECOND, empty=chances.yes()
        )
    for place in chances.some_of(desired.places):
        seen = paper.places[paper.id_of(place)]
        others: list[Access] = [frozenset(), frozenset({(Target(Whom.EVERYONE), Level.OTHER)})]
        paper.places[seen.object_id] = replace(seen, access=chances.one_of(others))
    for place in chances.some_of(desired.places):
        paper.remove(paper.id_of(place))
    for role in chances.some_of(desired.roles):
        paper.make_role(role.name, at + chances.one_of([-3600, 0, 3600]) * SECOND)
    for role in chances.some_of(desired.roles):
        del paper.roles[paper.id_of(role)]
    for key in chances.some_of(sorted(paper.ledger)):
        forgotten(paper, key, at - chances.one_of([0, 60, 3600]) * SECOND)


@quick
@given(asked_for(), st.data())
@pytest.mark.volume
def test_a_guild_that_was_meddled_with_becomes_what_it_should_be(
    asked: Asked, data: st.DataObject
) -> None:
    desired, at = asked
    paper = Paper()
    paper.settle(desired, at)
    meddle(paper, desired, at, Chances(data))

    paper.settle(desired, at)

    is_right(paper, desired, at)


@few
@given(asked_for(), st.data())
def test_what_we_were_not_told_of_is_found_again(asked: Asked, data: st.DataObject) -> None:
    desired, at = asked
    paper, chances = Paper(), Chances(data)
    for _ in range(10):
        for action in paper.plan(desired, at):
            paper.do(action, at, learned=chances.yes())
    paper.settle(desired, at)

    is_right(paper, desired, at)
    names = Counter((seen.parent, seen.name) for seen in paper.places.values())
    assert set(names.values()) == {1}
    assert len(paper.places) == len(desired.places)
    assert len(paper.roles) == len(desired.roles)


@few
@given(asked_for(), st.data())
def test_nothing_is_removed_that_is_older_than_our_wish_or_has_words_in_it(
    asked: Asked, data: st.DataObject
) -> None:
    desired, at = asked
    paper, chances = Paper(), Chances(data)
    paper.settle(desired, at)
    text = [place for place in desired.places if place.kind is not PlaceKind.CATEGORY]
    old = {paper.copy_of(place, at - minutes(1)) for place in chances.some_of(text)}
    used = {paper.copy_of(place, at, empty=False) for place in chances.some_of(text)}
    for place in chances.some_of(text):
        paper.remove(paper.id_of(place))

    paper.settle(desired, at)

    assert old | used <= paper.places.keys()


@few
@given(asked_for())
def test_a_plan_is_in_the_safe_order(asked: Asked) -> None:
    desired, at = asked
    paper = Paper()
    for _ in range(5):
        actions = paper.plan(desired, at)
        ranks = [rank(action) for action in actions]
        assert ranks == sorted(ranks)
        for action in actions:
            paper.do(action, at)
