"""The book of an event: its statements, and what may become of them until it is frozen.

A book is a value; each function gives the next one. Statements stand in the order of their random
ids, so nothing tells which came first. What cannot be is refused with a sentence.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from agenda.errors import RefusedError
from agenda.messages import notes as words
from agenda.statements import Stage, Statement
from agenda.text import Frozen, Language


class Book(Frozen):
    """All statements of an event; *done* are rooms whose rapporteurs said that nothing is missing.

    Once it is *frozen*, nothing in it changes any more. *support* counts, by a statement's id, how
    many participants marked it.
    """

    statements: tuple[Statement, ...] = ()
    done: tuple[tuple[str, str], ...] = ()
    frozen: bool = False
    support: Mapping[str, int] = {}

    def of_room(self, slot: str, topic: str) -> tuple[Statement, ...]:
        """Give the statements of a room."""
        return tuple(one for one in self.statements if one.room == (slot, topic))

    def statement(self, statement_id: str) -> Statement | None:
        """Give the statement with that id, if there is one."""
        return next((one for one in self.statements if one.id == statement_id), None)


def withdrawal_of(code: str) -> str:
    """Give the hash under which a code of withdrawal is kept; capitals and hyphens do not count."""
    plain = "".join(one for one in code.upper() if one.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()


def statement_with(book: Book, code: str) -> Statement:
    """Give the statement with a code of withdrawal; an unknown one is refused."""
    digest = withdrawal_of(code)
    found = next((one for one in book.statements if one.withdrawal == digest), None)
    if found is None:
        raise RefusedError(words.CODE_UNKNOWN())
    return found


def with_statement(book: Book, statement: Statement) -> Book:
    """Take up a statement, in place of one with the same id."""
    _refuse_frozen(book)
    others = (one for one in book.statements if one.id != statement.id)
    return _holding(book, (*others, statement))


def without_statement(book: Book, statement_id: str) -> Book:
    """Let go of a statement; one that is gone already is fine."""
    _refuse_frozen(book)
    return _holding(book, (one for one in book.statements if one.id != statement_id))


def with_rewritten(book: Book, statement: Statement, replaces: str) -> Book:
    """Take up a statement instead of the one that came back to its room, if that is still there."""
    old = book.statement(replaces)
    came_back = old is not None and old.stage is Stage.RETURNED and old.room == statement.room
    return with_statement(without_statement(book, replaces) if came_back else book, statement)


def withdraw(book: Book, code: str) -> Book:
    """Take a statement back by the code that its rapporteur was given."""
    _refuse_frozen(book)
    return without_statement(book, statement_with(book, code).id)


def accept(book: Book, statement_id: str) -> Book:
    """Let a statement stand: a second person has found nobody in it."""
    return with_statement(book, _read(book, statement_id, stage=Stage.ACCEPTED, reason=""))


def send_back(book: Book, statement_id: str, reason: str) -> Book:
    """Give a statement back to the rapporteurs of its room, with a *reason*."""
    return with_statement(book, _read(book, statement_id, stage=Stage.RETURNED, reason=reason))


def translate(
    book: Book, statement_id: str, texts: Mapping[Language, str], doubtful: Collection[str] = ()
) -> Book:
    """Add words of a statement in other languages; those it has stay.

    With *doubtful* places in them, which may point at somebody, a second person reads it again.
    """
    old = _known(book, statement_id)
    new: dict[str, object] = {"texts": dict(sorted({**texts, **old.texts}.items()))}
    if doubtful:
        released = tuple(sorted({*old.released, *doubtful}))
        new |= {"stage": Stage.WAITING, "shown": False, "released": released}
    return with_statement(book, old.model_copy(update=new))


def mark_done(book: Book, slot: str, topic: str) -> Book:
    """Write down that a room's report is complete."""
    _refuse_frozen(book)
    return book.model_copy(update={"done": tuple(sorted({*book.done, (slot, topic)}))})


def with_batches(
    book: Book, closed: Collection[tuple[str, str]], fewest: Mapping[str, int]
) -> Book:
    """Let accepted statements be seen, those of a room together and never one by one.

    Those of a room are let go once as many wait as people must share what is told (*fewest*, by
    slot), or once the room has *closed* and none of its statements waits for a second person.
    """
    if book.frozen:
        return book
    ready = {
        room
        for room in {one.room for one in book.statements}
        if _is_batch(book.of_room(*room), fewest.get(room[0], 1), closed=room in closed)
    }
    return _holding(book, (_let_go(one) if one.room in ready else one for one in book.statements))


def missing(statement: Statement, languages: Iterable[Language]) -> tuple[Language, ...]:
    """Tell in which of *languages* a statement has no words yet."""
    return tuple(one for one in languages if one not in statement.texts)


def freeze(
    book: Book, languages: Collection[Language], support: Counter[str] | None = None
) -> Book:
    """Close the book: what is accepted and has words in all *languages* stays, nothing else.

    Hashes of codes, reasons and steps are dropped, for nothing can be withdrawn any more.
    """
    if book.frozen:
        return book
    kept = tuple(
        _let_go(one).model_copy(update={"withdrawal": "", "reason": ""})
        for one in book.statements
        if one.stage is Stage.ACCEPTED and not missing(one, languages)
    )
    ids = {one.id for one in kept}
    counted = {one: n for one, n in sorted((support or Counter()).items()) if one in ids}
    return Book(statements=kept, done=book.done, frozen=True, support=counted)


def left_out(book: Book, languages: Collection[Language]) -> tuple[Statement, ...]:
    """Give the statements that a freeze would leave out: not accepted, or not in all languages."""
    kept = {one.id for one in freeze(book, languages).statements}
    return tuple(one for one in book.statements if one.id not in kept)


def _holding(book: Book, statements: Iterable[Statement]) -> Book:
    ordered = tuple(sorted(statements, key=lambda one: one.id))
    return book.model_copy(update={"statements": ordered})


def _refuse_frozen(book: Book) -> None:
    if book.frozen:
        raise RefusedError(words.FROZEN())


def _known(book: Book, statement_id: str) -> Statement:
    found = book.statement(statement_id)
    if found is None:
        raise RefusedError(words.STATEMENT_GONE())
    return found


def _read(book: Book, statement_id: str, stage: Stage, reason: str) -> Statement:
    """Give what a second person has read, in its next stage; what was read already is refused."""
    _refuse_frozen(book)
    old = _known(book, statement_id)
    if old.stage is not Stage.WAITING:
        raise RefusedError(words.READ_ALREADY())
    return old.model_copy(update={"stage": stage, "reason": reason})


def _is_batch(statements: Collection[Statement], fewest: int, *, closed: bool) -> bool:
    fresh = sum(one.stage is Stage.ACCEPTED and not one.shown for one in statements)
    waiting = any(one.stage is Stage.WAITING for one in statements)
    return bool(fresh) and (fresh >= fewest or (closed and not waiting))


def _let_go(statement: Statement) -> Statement:
    if statement.stage is not Stage.ACCEPTED:
        return statement
    return statement.model_copy(update={"shown": True})
