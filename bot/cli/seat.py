"""`majlis seat`: who sits where in each round, how good that is, or why it cannot be done."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from agenda.errors import MajlisError, RefusedError
from agenda.messages import Many, Message
from agenda.messages import seating as words
from agenda.messages.checked import NOT_WRITABLE
from agenda.model import Event, Way
from agenda.parse import parse_agenda, parse_plan
from agenda.roster import Roster
from agenda.seating import Plan, names_of_groups
from agenda.seating.plan import Broken
from agenda.seating.sittings import Sitting, sittings
from agenda.seating.understanding import interpreted_seats
from agenda.text import Language
from bot.cli._files import read_file
from bot.cli._languages import Spoken
from bot.cli._printing import print_message
from bot.cli._progress import progress_bar
from bot.cli._rosters import read_roster_at
from bot.i18n import Scene, render

if TYPE_CHECKING:
    from agenda.seating.levels import Reached

MOST_PEOPLE = 5_000
"""More than this the engine was never measured with."""


MOST_GROUPS = 5
"""So many groups are named as examples."""


class Form(StrEnum):
    """What a plan is written as."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    HTML = "html"


def seat(
    agenda: Annotated[Path, typer.Argument(metavar="AGENDA", help="The agenda's file.")],
    roster: Annotated[
        Path, typer.Argument(metavar="ROSTER", help="The roster's file, .csv, .xlsx or .json.")
    ],
    *,
    told: Annotated[
        Path | None,
        typer.Option("--from", metavar="PLAN", help="The plan so far, .csv or .json: to repair."),
    ] = None,
    locked_through: Annotated[
        str | None,
        typer.Option(
            metavar="ROUND",
            help="Keep all seats up to this round: its id, or its number from 1.",
        ),
    ] = None,
    moves: Annotated[
        int, typer.Option(min=0, help="Move up to so many people more, if that gains something.")
    ] = 0,
    seed: Annotated[int, typer.Option(help="The same seed gives the same plan.")] = 1,
    steps: Annotated[
        int | None, typer.Option(min=1, help="How long to search; more may find better.")
    ] = None,
    prove: Annotated[
        bool, typer.Option("--prove", help="Prove and improve more, with OR-Tools; takes longer.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", dir_okay=False, help="Write to this file, not the terminal."),
    ] = None,
    form: Annotated[
        Form,
        typer.Option("--format", help="Plain text, data for programs, seats only, or a page."),
    ] = Form.TEXT,
    with_names: Annotated[
        bool, typer.Option("--with-names", help="Show people's names, not only their ids.")
    ] = False,
    lang: Annotated[
        Spoken | None,
        typer.Option(help="The language of text and page; the agenda's first without it."),
    ] = None,
) -> None:
    """Seat everybody in every round, or say which rules cannot be kept together."""
    event = parse_agenda(read_file(agenda)).event
    people = read_roster_at(roster).roster
    before = parse_plan(read_file(told), event) if told else None
    rounds = sittings(event, people)
    locked = _locked(rounds, locked_through, before)
    _refuse(people, rounds, before)
    _refuse_other_groups(event, people)
    language = lang or event.main
    plans = _plans(event, people, _Asked(before, locked, seed, steps, prove), language)
    plan = [one for one in plans if (one.moves or 0) <= (plans[0].moves or 0) + moves][-1]
    _put_out(_shown(event, people, plan, form, language, with_names=with_names), out)
    if out is None and form is Form.TEXT:
        _print_offers(plans, plan, language)
    if plan.conflict is not None:
        raise typer.Exit(1)


class _Asked(NamedTuple):
    before: Plan | None
    locked: frozenset[str]
    seed: int
    steps: int | None
    prove: bool


def _locked(rounds: Sequence[Sitting], through: str | None, before: Plan | None) -> frozenset[str]:
    """Give the ids of all rounds up to the one that was named, by id, session or number."""
    if through is None:
        return frozenset()
    if before is None:
        raise RefusedError(words.LOCKED_WITHOUT_PLAN())
    wanted = through.strip().casefold()
    names = [{str(at), one.id, one.session.id} for at, one in enumerate(rounds, start=1)]
    last = max((at for at, name in enumerate(names, start=1) if wanted in name), default=0)
    if not last:
        known = Many(tuple(one.id for one in rounds))
        raise RefusedError(words.UNKNOWN_ROUND(given=through, known=known))
    return frozenset(one.id for one in rounds[:last])


def _refuse(people: Roster, rounds: Sequence[Sitting], before: Plan | None) -> None:
    """Refuse what leaves nothing to do, or too much."""
    seated = sum(one.seated for one in people)
    if not rounds:
        raise RefusedError(words.NOTHING_TO_SEAT())
    if not seated:
        raise RefusedError(words.NOBODY_TO_SEAT())
    if seated > MOST_PEOPLE:
        raise RefusedError(words.TOO_MANY_TO_SEAT(n=seated, most=MOST_PEOPLE))
    given = [one.session.id for one in rounds if one.way is Way.GIVEN]
    if given and before is None:
        raise RefusedError(words.NO_PLAN_GIVEN(session=given[0]))


def _refuse_other_groups(event: Event, people: Roster) -> None:
    """Refuse a roster none of whose groups is one of the agenda's: it is of another event."""
    known = names_of_groups(event)
    given = {one.group: None for one in people if one.group}
    if known and given and not any(one.casefold() in known for one in given):
        groups = Many(tuple(given)[:MOST_GROUPS])
        raise RefusedError(words.OTHER_GROUPS(groups=groups, known=Many(tuple(known))))


def _plans(event: Event, people: Roster, asked: _Asked, language: Language) -> tuple[Plan, ...]:
    from agenda.seating.answering import Wanted  # noqa: PLC0415 -- slow import
    from agenda.seating.planning import plan_seats  # noqa: PLC0415 -- slow import

    seated = sum(one.seated for one in people)
    with progress_bar(words.PROGRESS(people=seated), language) as advance:
        wanted = Wanted(
            seed=asked.seed,
            told=asked.before,
            locked=asked.locked,
            steps=asked.steps,
            prove=asked.prove,
            watch=lambda share, reached: advance(share, _gap(reached)),
        )
        return plan_seats(event, people, wanted)


def _gap(reached: "Iterable[Reached]") -> str:
    """Show values and bounds of the levels that are not at their best yet."""
    return "  ".join(f"{one.level} {one.value}/{one.bound}" for one in reached if not one.proven)


def _shown(
    event: Event,
    people: Roster,
    plan: Plan,
    form: Form,
    language: Language,
    *,
    with_names: bool,
) -> str:
    match form:
        case Form.TEXT:
            from bot.export.seating_text import seating_as_text  # noqa: PLC0415 -- slow import

            return seating_as_text(event, people, plan, language, with_names=with_names)
        case Form.JSON:
            from bot.export.seating_json import seating_as_json  # noqa: PLC0415 -- slow import

            wording = _wording(event, people, language, with_names=with_names)
            return seating_as_json(plan, wording, interpreted_seats(event, people, plan.seats))
        case Form.CSV:
            from bot.export.seating_csv import seating_as_csv  # noqa: PLC0415 -- slow import

            return seating_as_csv(plan)
        case Form.HTML:
            from bot.export.seating_page import seating_as_page  # noqa: PLC0415 -- slow import

            return seating_as_page(event, people, plan, language, with_names=with_names)


def _wording(
    event: Event, people: Roster, language: Language, *, with_names: bool
) -> Callable[[Broken], str]:
    """Give what puts a rule of a conflict into words."""
    from bot.export.seating_words import broken_in_words  # noqa: PLC0415 -- slow import

    scene = Scene.of(event, "terminal")

    def wording(broken: Broken) -> str:
        message = broken_in_words(broken, event, people, with_names=with_names)
        return render(message, language, scene)

    return wording


def _put_out(shown: str, out: Path | None) -> None:
    if out is None:
        typer.echo(shown, nl=False)
        return
    try:
        out.write_text(shown, encoding="utf-8")
    except OSError:
        raise MajlisError(NOT_WRITABLE(name=str(out))) from None


def _print_offers(plans: Sequence[Plan], plan: Plan, language: Language) -> None:
    """Say how many people move, and what more moves would gain."""
    if plan.moves is None:
        return
    scene = Scene(surface="terminal")
    typer.echo()
    print_message(words.MOVED(n=plan.moves), language, scene)
    for one in plans:
        if one.moves is not None and one.moves > plan.moves:
            more = one.moves - (plans[0].moves or 0)
            gains = Many(tuple(_gains(plan, one)))
            print_message(words.OFFER(n=one.moves, more=more, gains=gains), language, scene)


def _gains(plan: Plan, offer: Plan) -> Iterator[Message]:
    """Give the levels on which an offer is better, in the words of the page."""
    from agenda.messages.seating_page import LEVEL_NAMES  # noqa: PLC0415 -- slow import

    before = {one.level: one.value for one in plan.levels}
    for one in offer.levels:
        value = before.get(one.level, one.value)
        if one.value < value:
            yield words.GAIN(level=LEVEL_NAMES[one.level](), before=value, after=one.value)
