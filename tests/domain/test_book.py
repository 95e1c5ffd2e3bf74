"""The book of an event: what stands in it tells nothing of who, and nothing is told one by one."""

import random
import sys
from collections import Counter
from collections.abc import Callable
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.book import (
    Book,
    accept,
    freeze,
    left_out,
    mark_done,
    missing,
    send_back,
    translate,
    with_batches,
    with_rewritten,
    with_statement,
    withdraw,
    withdrawal_of,
    without_statement,
)
from agenda.errors import RefusedError
from agenda.messages import Template
from agenda.messages import notes as words
from agenda.statements import Stage, Statement, StatementKind

LANGUAGES = ("en", "fr", "ar")
ROOM = ("breakouts/r1", "narrative")
OTHER = ("breakouts/r1", "campaigns")
RUNS = 1000
NEAR_NOTHING = 0.05
CODE = "UM2D-XTBG"

ids = st.integers(0, 2**128 - 1).map("{:032x}".format)


def note(number: int, room: tuple[str, str] = ROOM, stage: Stage = Stage.WAITING) -> Statement:
    return Statement(
        id=f"{number:032x}",
        slot=room[0],
        topic=room[1],
        kind=StatementKind.HIGHLIGHT,
        texts={"en": f"Point {number}."},
        withdrawal=withdrawal_of(f"CODE-{number}"),
        stage=stage,
    )


def whole(number: int, stage: Stage = Stage.ACCEPTED) -> Statement:
    """Make a note that has words in every language."""
    texts = {one: f"Point {number} ({one})." for one in LANGUAGES}
    return note(number, stage=stage).model_copy(update={"texts": texts})


def holding(*notes: Statement) -> Book:
    book = Book()
    for one in notes:
        book = with_statement(book, one)
    return book


def shown(book: Book) -> set[str]:
    return {one.id for one in book.statements if one.shown}


def refusal(of: Template) -> str:
    return of.key


# --- order ----------------------------------------------------------------------------


@given(st.lists(ids, unique=True))
def test_statements_stand_in_the_order_of_their_ids(some: list[str]) -> None:
    book = holding(*(note(int(one, 16)) for one in some))

    assert [one.id for one in book.statements] == sorted(some)


def test_a_book_is_the_same_in_whichever_order_it_was_written() -> None:
    notes = [note(number) for number in (4, 9, 1, 7)]
    books = {holding(*order).model_dump_json() for order in permutations(notes)}

    assert len(books) == 1


def test_a_statement_with_the_same_id_is_there_once() -> None:
    book = holding(note(1), note(2), note(1, stage=Stage.ACCEPTED))

    assert [one.stage for one in book.statements] == [Stage.ACCEPTED, Stage.WAITING]


def test_words_stand_in_the_order_of_languages_whichever_came_first() -> None:
    first = note(1).model_copy(update={"texts": {"fr": "Un."}})
    book = translate(with_statement(Book(), first), first.id, {"en": "One.", "ar": "واحد."})

    assert list(book.statements[0].texts) == ["ar", "en", "fr"]


def test_the_order_of_confirmation_is_not_in_the_book() -> None:
    """Statements are confirmed one after another; their mean rank correlation is told."""
    chance = random.Random("the order of confirmation")
    found = []
    for _ in range(RUNS):
        confirmed = [f"{chance.getrandbits(128):032x}" for _ in range(12)]
        book = holding(*(note(int(one, 16)) for one in confirmed))
        stored = [one.id for one in book.statements]
        found.append(rank_correlation([stored.index(one) for one in confirmed]))
    mean = sum(found) / RUNS
    sys.stdout.write(f"written and stored: mean rank correlation {mean:+.4f} over {RUNS} runs\n")

    assert abs(mean) <= NEAR_NOTHING


def rank_correlation(places: list[int]) -> float:
    """Give Spearman's coefficient of an order and of the *places* that its members have."""
    n = len(places)
    apart = sum((at - place) ** 2 for at, place in enumerate(places))
    return 1 - 6 * apart / (n * (n * n - 1))


# --- withdrawal -----------------------------------------------------------------------


@pytest.mark.parametrize("typed", [CODE, CODE.lower(), "um2dxtbg", " UM2D XTBG ", "u-m-2-d-xtbg"])
def test_a_code_withdraws_however_it_is_typed(typed: str) -> None:
    book = holding(note(1), note(2).model_copy(update={"withdrawal": withdrawal_of(CODE)}))

    assert [one.id for one in withdraw(book, typed).statements] == [note(1).id]


@given(st.text())
def test_no_other_code_withdraws(code: str) -> None:
    book = holding(note(1).model_copy(update={"withdrawal": withdrawal_of(CODE)}))

    with pytest.raises(RefusedError) as refused:
        withdraw(book, f"{code}x")
    assert refused.value.message.key == refusal(words.CODE_UNKNOWN)


def test_a_code_is_nowhere_in_the_book() -> None:
    book = holding(note(1).model_copy(update={"withdrawal": withdrawal_of(CODE)}))

    assert CODE not in book.model_dump_json()
    assert CODE.replace("-", "") not in book.model_dump_json()


def test_a_code_works_at_every_stage_until_the_freeze() -> None:
    for stage in Stage:
        assert withdraw(holding(note(1, stage=stage)), "code-1") == Book()


def test_no_code_withdraws_what_has_none() -> None:
    frozen = freeze(holding(whole(1)), LANGUAGES).model_copy(update={"frozen": False})

    with pytest.raises(RefusedError):
        withdraw(frozen, "")


# --- the second reader ----------------------------------------------------------------


def test_what_was_read_is_not_read_again() -> None:
    for stage in (Stage.ACCEPTED, Stage.RETURNED):
        book = holding(note(1, stage=stage))
        deeds: tuple[Callable[[Book], Book], ...] = (lambda one: accept(one, note(1).id), _back)
        for deed in deeds:
            with pytest.raises(RefusedError) as refused:
                deed(book)
            assert refused.value.message.key == refusal(words.READ_ALREADY)


def _back(book: Book) -> Book:
    return send_back(book, note(1).id, "A figure")


def test_what_is_gone_is_neither_read_nor_translated() -> None:
    deeds: tuple[Callable[[], Book], ...] = (
        lambda: accept(Book(), note(1).id),
        lambda: _back(Book()),
        lambda: translate(Book(), note(1).id, {"fr": "Un."}),
    )
    for deed in deeds:
        with pytest.raises(RefusedError) as refused:
            deed()
        assert refused.value.message.key == refusal(words.STATEMENT_GONE)


def test_what_came_back_says_why() -> None:
    (one,) = _back(holding(note(1))).statements

    assert (one.stage, one.reason) == (Stage.RETURNED, "A figure")


def test_what_came_back_is_replaced_by_what_its_room_writes_anew() -> None:
    book = _back(holding(note(1)))

    assert with_rewritten(book, note(2), note(1).id) == holding(note(2))
    assert with_rewritten(Book(), note(2), note(1).id) == holding(note(2))
    assert with_rewritten(holding(note(3)), note(2), "") == holding(note(2), note(3))


def test_nothing_else_is_replaced() -> None:
    for kept in (note(1), note(1, stage=Stage.ACCEPTED), note(1, OTHER, Stage.RETURNED)):
        assert with_rewritten(holding(kept), note(2), kept.id) == holding(kept, note(2))


def test_dropping_what_is_gone_changes_nothing() -> None:
    book = holding(note(1))

    assert without_statement(book, note(2).id) == book


def test_words_that_stand_are_not_translated_over() -> None:
    book = translate(holding(note(1)), note(1).id, {"en": "Other words.", "fr": "Un."})

    assert dict(book.statements[0].texts) == {"en": "Point 1.", "fr": "Un."}


# --- batches --------------------------------------------------------------------------

stages = st.lists(st.sampled_from(Stage), max_size=6)


@given(stages, st.integers(2, 5))
def test_before_its_room_is_closed_nothing_is_shown_alone(some: list[Stage], fewest: int) -> None:
    book = holding(*(note(number, stage=stage) for number, stage in enumerate(some)))
    after = with_batches(book, (), {ROOM[0]: fewest})

    assert not shown(after) or len(shown(after)) >= fewest
    assert shown(after) <= {one.id for one in book.statements if one.stage is Stage.ACCEPTED}


@given(stages)
def test_while_one_waits_a_closed_room_shows_no_fewer_than_people_share(
    some: list[Stage],
) -> None:
    notes = [note(number, stage=stage) for number, stage in enumerate((*some, Stage.WAITING))]
    after = with_batches(holding(*notes), {ROOM}, {ROOM[0]: 3})

    assert not shown(after) or len(shown(after)) >= 3


def test_once_a_room_is_closed_and_all_is_read_it_is_shown() -> None:
    book = holding(note(1, stage=Stage.ACCEPTED), note(2, stage=Stage.RETURNED))

    assert shown(with_batches(book, {ROOM}, {ROOM[0]: 3})) == {note(1).id}


def test_a_room_is_shown_apart_from_others() -> None:
    own = [note(number, stage=Stage.ACCEPTED) for number in range(3)]
    book = holding(*own, note(9, OTHER, Stage.ACCEPTED))

    assert shown(with_batches(book, (), {ROOM[0]: 3})) == {one.id for one in own}


def test_after_a_batch_the_next_one_is_as_great() -> None:
    first = [note(number, stage=Stage.ACCEPTED) for number in range(3)]
    book = with_batches(holding(*first), (), {ROOM[0]: 3})
    book = with_statement(book, note(7, stage=Stage.ACCEPTED))

    assert shown(with_batches(book, (), {ROOM[0]: 3})) == {one.id for one in first}


@given(some=stages, closed=st.booleans())
def test_letting_go_twice_is_as_once(some: list[Stage], *, closed: bool) -> None:
    book = holding(*(note(number, stage=stage) for number, stage in enumerate(some)))
    rooms = {ROOM} if closed else set[tuple[str, str]]()
    once = with_batches(book, rooms, {ROOM[0]: 3})

    assert with_batches(once, rooms, {ROOM[0]: 3}) == once


# --- the freeze -----------------------------------------------------------------------


def test_a_freeze_leaves_out_what_nobody_accepted_or_what_lacks_a_language() -> None:
    lacking = note(3, stage=Stage.ACCEPTED)
    book = holding(whole(1), whole(2, Stage.WAITING), lacking, whole(4, Stage.RETURNED))

    assert [one.id for one in freeze(book, LANGUAGES).statements] == [whole(1).id]
    assert [one.id for one in left_out(book, LANGUAGES)] == [note(one).id for one in (2, 3, 4)]
    assert missing(lacking, LANGUAGES) == ("fr", "ar")


def test_nothing_of_codes_and_reasons_stays() -> None:
    read = whole(1).model_copy(update={"reason": "It may tell who"})
    frozen = freeze(holding(read, whole(2)), LANGUAGES)

    assert {one.withdrawal for one in frozen.statements} == {""}
    assert "It may tell who" not in frozen.model_dump_json()
    assert withdrawal_of("CODE-1") not in frozen.model_dump_json()
    assert shown(frozen) == {whole(1).id, whole(2).id}


def test_only_marks_of_what_stays_are_counted() -> None:
    votes = Counter({whole(1).id: 4, whole(2).id: 2, "gone": 7})
    frozen = freeze(holding(whole(1), whole(2, Stage.WAITING)), LANGUAGES, votes)

    assert frozen.support == {whole(1).id: 4}


def test_a_frozen_book_refuses_every_change() -> None:
    frozen = freeze(holding(whole(1)), LANGUAGES)
    deeds: tuple[Callable[[], Book], ...] = (
        lambda: with_statement(frozen, note(2)),
        lambda: without_statement(frozen, whole(1).id),
        lambda: withdraw(frozen, "CODE-1"),
        lambda: accept(frozen, whole(1).id),
        lambda: send_back(frozen, whole(1).id, "why"),
        lambda: translate(frozen, whole(1).id, {"en": "x"}),
        lambda: mark_done(frozen, *ROOM),
    )
    for deed in deeds:
        with pytest.raises(RefusedError) as refused:
            deed()
        assert refused.value.message.key == refusal(words.FROZEN)


def test_freezing_twice_and_letting_go_of_a_frozen_book_change_nothing() -> None:
    frozen = freeze(holding(whole(1)), LANGUAGES, Counter({whole(1).id: 4}))

    assert freeze(frozen, ("en",), Counter({whole(1).id: 9})) == frozen
    assert with_batches(frozen, {ROOM}, {}) == frozen


def test_rooms_that_are_done_stand_in_an_order_that_tells_nothing() -> None:
    one = mark_done(mark_done(Book(), *ROOM), *OTHER)
    other = mark_done(mark_done(mark_done(Book(), *OTHER), *ROOM), *ROOM)

    assert one == other
