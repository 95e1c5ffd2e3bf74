"""A selection as lines to read, as data, and as a table: who, why, and how it is balanced."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from agenda.messages import Many, Message, roster_commands
from agenda.messages import selection as words
from agenda.roster import Participant, Roster
from agenda.selection import Decision, Reason, Selection, Why
from agenda.text import Language
from bot.export.roster_lines import Line, label_of, who, word_for
from bot.export.session_log import harmless
from bot.i18n import Scene, render

_TERMINAL: Final = Scene(surface="terminal")


def selection_lines(selection: Selection, roster: Roster, seats: int, seed: int) -> Iterator[Line]:
    """Say who is selected, who waits, and why; with the names that the file has."""
    people = {one.id: one for one in roster}
    every, taken = len(people), len(selection.selected)
    if taken == every:
        yield 0, words.EVERYBODY(n=every)
    else:
        yield 0, words.SELECTED(n=taken, applied=every)
    yield from _decisions(selection.selected, people)
    if taken < min(seats, every):
        yield 0, words.SEATS_LEFT(n=min(seats, every) - taken)
    if selection.waiting:
        yield 0, words.WAITING(n=len(selection.waiting))
        yield from _decisions(selection.waiting, people)
    left = every - taken - len(selection.waiting)
    if left:
        yield 0, words.LEFT_OUT(n=left)
    yield 0, words.BALANCE()
    for name, applied in selection.applied.items():
        counts = [
            words.COUNTED(
                value=word_for(name, value), selected=selection.taken[name][value], applied=number
            )
            for value, number in applied.items()
        ]
        yield 1, roster_commands.COUNTS(label=label_of(name), counts=Many(tuple(counts)))
    if taken < every:
        yield 0, words.SEED(seed=seed)


def _decisions(
    decisions: tuple[Decision, ...], people: Mapping[str, Participant]
) -> Iterator[Line]:
    for one in decisions:
        yield 1, who(people[one.id])
        if one.reasons[:1] != (Reason(Why.SEAT_FOR_ALL),):
            yield from ((2, in_words(reason)) for reason in one.reasons)


def in_words(reason: Reason) -> Message:
    """Say a reason."""
    return _SENTENCES[reason.why](reason)


def _of_value(template: Callable[..., Message]) -> Callable[[Reason], Message]:
    def say(reason: Reason) -> Message:
        name, value = reason.value
        return template(
            n=reason.applied,
            selected=reason.selected,
            value=word_for(name, value),
            attribute=label_of(name),
        )

    return say


def _whole(template: Callable[..., Message]) -> Callable[[Reason], Message]:
    return lambda reason: template(
        value=word_for(*reason.value),
        attribute=label_of(reason.value[0]),
        **({"n": reason.applied} if template is words.ALL_OF_FEW else {}),
    )


_SENTENCES: Final[Mapping[Why, Callable[[Reason], Message]]] = {
    Why.SEAT_FOR_ALL: lambda _: words.SEAT_FOR_ALL(),
    Why.ONLY_ONE: _whole(words.ONLY_ONE),
    Why.ALL_OF_FEW: _whole(words.ALL_OF_FEW),
    Why.BALANCES: _of_value(words.BALANCES),
    Why.FITS: lambda _: words.FITS(),
    Why.DRAWN: lambda reason: words.DRAWN(n=reason.applied, selected=reason.selected),
    Why.FULL: _of_value(words.FULL),
    Why.ORGANISATION_FULL: lambda reason: words.ORGANISATION_FULL(n=reason.selected),
    Why.NOT_DRAWN: lambda reason: words.NOT_DRAWN(n=reason.applied, selected=reason.selected),
    Why.OTHERS_BALANCE: lambda _: words.OTHERS_BALANCE(),
}


def selection_data(selection: Selection, language: Language) -> dict[str, Any]:
    """Give a selection for programs: of people only the ids."""
    return {
        "selected": [_decision(one, language) for one in selection.selected],
        "waiting": [_decision(one, language) for one in selection.waiting],
        "balance": {
            name: {
                value: {"applied": number, "selected": selection.taken[name][value]}
                for value, number in applied.items()
            }
            for name, applied in selection.applied.items()
        },
    }


def _decision(decision: Decision, language: Language) -> dict[str, Any]:
    return {"id": decision.id, "reasons": _said(decision, language)}


def _said(decision: Decision, language: Language) -> list[str]:
    return [render(in_words(one), language, _TERMINAL) for one in decision.reasons]


def selection_json(selection: Selection, language: Language) -> bytes:
    """Write a selection as JSON."""
    data = selection_data(selection, language)
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def selection_csv(selection: Selection, language: Language) -> bytes:
    """Write a selection as a table: a row for each decision, the waiting list in its order."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["id", "decision", "order", "reasons"])
    for name, decisions in (("selected", selection.selected), ("waiting", selection.waiting)):
        for number, one in enumerate(decisions, start=1):
            order = number if name == "waiting" else ""
            writer.writerow([harmless(one.id), name, order, " ".join(_said(one, language))])
    return out.getvalue().encode("utf-8-sig")
