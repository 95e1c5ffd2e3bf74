"""What is drawn: each notice, posts in several languages, and answers of each group of commands."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Final

from agenda.messages import (
    Message,
    Template,
    answers,
    arrival,
    attendance,
    calendar,
    changes,
    choosing,
    consents,
    delays,
    floor,
    freezing,
    glossary,
    interpretation,
    latecomers,
    notes,
    notices,
    persons,
    places,
    posters,
    privacy,
    purging,
    roster_commands,
    saying,
    seats,
    stage,
    timer,
    units,
)
from agenda.messages.values import At, Channel, Many
from agenda.statements import StatementKind
from agenda.text import LANGUAGES, Language
from bot.i18n import render, together
from tests.golden.filling import ARABIC, COFFEE, LATIN, NOON, PEOPLE, SCENE, UNTRANSLATED, said


@dataclass(frozen=True)
class Sample:
    """One post: its name, and its lines; with *together*, in all languages, the reader's first."""

    name: str
    lines: tuple[Message, ...]
    together: bool = False
    calls: str = ""

    def text(self, language: Language) -> str:
        """Give what is sent."""
        if self.together:
            first = [language, *(one for one in LANGUAGES if one != language)]
            return together(map(self._in, first))
        return self._in(language) + self.calls

    def _in(self, language: Language) -> str:
        return "\n".join(render(line, language, SCENE) for line in self.lines)


def _of(name: str, *lines: Message | Template) -> Sample:
    return Sample(name, tuple(said(one) if isinstance(one, Template) else one for one in lines))


def _each(module: ModuleType, *left_out: Template) -> Iterator[Sample]:
    for template in vars(module).values():
        if isinstance(template, Template) and template not in left_out:
            yield _of(template.key, template)


_NOTICES: Final = list(_each(notices, notices.RULE_CHATHAM, notices.RULE_RECORD))
_MANY: Final = len(_NOTICES) // 2
_BRIEF: Final = (
    notices.BRIEF,
    notices.BRIEF_OBJECTIVE,
    notices.BRIEF_EXPERT,
    notices.BRIEF_QUESTIONS,
    notices.BRIEF_QUESTION,
)
_CALLS: Final = "\n\u2068<@7>\u2069"
_PAIR: Final = {"one": places.ENGLISH(), "other": places.ARABIC()}
_WORDS: Final = (
    said(glossary.WORD, language=places.FRENCH(), term="récit"),
    said(glossary.WORD, language=places.ARABIC(), term="سردية"),
)
_SPEAKER: Final = said(floor.HAS_FLOOR, person=ARABIC)

GROUPS: Final[dict[str, tuple[Sample, ...]]] = {
    "notices-1": tuple(_NOTICES[:_MANY]),
    "notices-2": tuple(_NOTICES[_MANY:]),
    "delays": tuple(_each(delays)),
    "changes": tuple(
        one
        for one in _each(changes, changes.SETTINGS)
        if one.name.startswith("change.") and "detail" not in one.name
    ),
    "together": (
        Sample("a room's brief", _of("", *_BRIEF).lines, together=True),
        Sample("notice.round-ends-soon", (said(notices.ROUND_ENDS_SOON),), together=True),
        Sample("posters.turn", (said(posters.TURN, time=units.MINUTES(n=3)),), together=True),
        Sample(
            "a timer",
            (said(timer.SOON), said(timer.LABEL, label="One idea each")),
            together=True,
        ),
        Sample("floor.your-turn", (said(floor.YOUR_TURN),), calls=_CALLS),
    ),
    "interpreters": (
        _of("interpretation.intro", interpretation.INTRO),
        Sample("interpretation.ahead", (said(interpretation.AHEAD, first=ARABIC, **_PAIR),),
            calls=_CALLS),
        Sample("interpretation.turn", (said(interpretation.TURN, person=ARABIC, **_PAIR),),
            calls=_CALLS),
        _of("/interpreters", interpretation.PLAN, said(interpretation.DUTY, **_PAIR),
            interpretation.BY_RELAY, interpretation.ROOM, interpretation.LINK),
        _of("a room", *interpretation.MODES.values()),
        Sample("the glossary, for interpreters", (said(glossary.FOR_INTERPRETERS, n=3),
            said(glossary.LINE, term="narrative", others=Many(_WORDS))), together=True),
        _of("/glossary", said(glossary.HEAD, term="narrative"), *_WORDS, glossary.ABOUT),
        _of("/glossary, unknown", glossary.UNKNOWN, said(glossary.CLOSE, terms=Many(("سردية",)))),
    ),
    "everybody": (
        _of("/now", answers.NOW_SESSION, answers.NOW_ITEM, answers.NEXT, answers.INTERPRETATION),
        _of("/agenda", answers.AGENDA_DAY, answers.AGENDA_LINE, answers.AGENDA_ROUND,
            said(answers.AGENDA_LINE, title=UNTRANSLATED), answers.AGENDA_ZONE),
        _of("/room", answers.ROOM_OPEN, answers.ROOM_GROUP),
        _of("/room, late", latecomers.BY_LANGUAGE, answers.ROOM_OPEN),
        _of("/language", answers.LANGUAGE_CHOSEN),
        _of("/calendar", calendar.OWN, calendar.LATER),
        _of("/choose", choosing.HEAD, choosing.TOPIC, said(choosing.TOPIC_FULL, topic=UNTRANSLATED),
            choosing.YOURS),
        _of("/arrive", arrival.ARRIVED, arrival.PROGRAMME, arrival.SESSION, arrival.ROUND),
        _of("/privacy", privacy.PERSON, privacy.LANGUAGE, privacy.SEATS, privacy.ON_DISCORD,
            privacy.CHATS_UNTIL),
        _of("/check-in", attendance.CHECKED_IN_ROUND),
        _of("/attendance", attendance.SESSION, attendance.ROUND, attendance.ALL),
    ),
    "floor": (
        _of("/speak", floor.RAISED),
        _of("/done", floor.ENDED_NEXT),
        _of("/queue show", _SPEAKER, floor.WAITS, said(floor.WAITS, number=3, person=ARABIC,
            language=places.ARABIC())),
        _of("/queue next", said(floor.JUST_GIVEN, person=ARABIC)),
        _of("/queue clear", floor.CLEARED),
        _of("/help-me", floor.CALLED),
        _of("a call for help", floor.CALL, floor.TEXT),
        _of("/contribute", floor.KEPT),
        _of("/contributions", said(floor.LINES, n=2), floor.LINE, said(floor.LINE, number=3,
            typed="من هو «المحلي» في راديو 15-38؟")),
    ),
    "notes": (
        _of("/note add", notes.PREVIEW_RECORD, floor.TEXT, said(notes.MASKED, n=1),
            said(notes.TO_DECIDE, n=2), notes.ITEM, said(notes.ITEM_FLAG, number=3), notes.THINK),
        _of("Keep it", notes.KEPT, notes.CODE, notes.CODE_ONCE),
        _of("/note list", notes.LISTED, said(notes.ENTRY,
            kind=notes.KINDS[StatementKind.CHALLENGE]()), said(notes.CAME_BACK, n=1), notes.REASON),
        _of("/note withdraw", notes.CODE_UNKNOWN),
        _of("/note attribute", consents.CONSENT_ASKED),
        _of("/consent", consents.CONSENT_HEAD, consents.CONSENT_NAMED),
        _of("/review", notes.ASK_READER, notes.FROM_ROOM, floor.TEXT),
        _of("/support", consents.RECOMMENDATIONS, notes.NUMBERED),
        _of("/report done", notes.ROOM_DONE),
        _of("/report translate", notes.TO_TRANSLATE),
        _of("/report freeze", freezing.FREEZE, said(freezing.LEFT_UNREAD, n=3),
            freezing.FREEZE_IS_FINAL),
        _of("/export", answers.EXPORTED),
    ),
    "run": (
        _of("/run status", answers.STATUS_LINE, stage.STATUS_EXPECTED, answers.STATUS_WAITS,
            said(answers.STATUS_ROOM, place=Channel("room"), n=3, seats=8),
            said(answers.STATUS_FOUND, n=2, all=30)),
        _of("/run extend", stage.PREVIEW, delays.ROUND_LONGER, stage.LOSES, stage.CHOICES),
        _of("/run start", answers.STARTED),
        _of("/run hold", stage.HELD, stage.HELD_BUT),
        _of("/run skip", stage.DONE, delays.SKIPPED, said(delays.MOVED,
            before=At(NOON), session=COFFEE)),
        _of("/run undo", said(stage.BACK_LONGER, what=said(stage.OF_ROUND))),
        _of("/run next", said(stage.TOO_SHORT, n=2)),
    ),
    "rooms-and-seats": (
        _of("/rooms status", stage.ROOM_LINE, said(stage.ROOM_LANGUAGES, languages=Many((
            said(stage.LANGUAGE_COUNT, count=8),
            said(stage.LANGUAGE_COUNT, language=places.FRENCH(), count=2)))),
            stage.ROOM_CLOSED, said(stage.ROOM_NOBODY_FOR, n=1)),
        _of("/seat show, a room", seats.ROOM, seats.PEOPLE, said(seats.RAPPORTEUR, person=ARABIC)),
        _of("/seat show, a person", said(seats.PERSON, person=ARABIC), seats.PATH,
            said(seats.PATH_NOWHERE, number=3)),
        _of("/seat move", seats.MOVED, seats.BREAKS),
        _of("/seat swap", seats.SWAPPED),
        _of("/seat lock", said(seats.LOCKED, person=ARABIC)),
        _of("/seat repair", said(seats.OFFER, gains=Many((said(seats.OFFER_SEATS),)))),
    ),
    "say-posters-timer": (
        _of("/say", said(saying.SAID, places=Many((Channel("room"), Channel("lobby"))))),
        _of("/posters start", said(posters.BEGUN, time=units.MINUTES(n=3), n=4)),
        _of("/posters status", posters.NOW, said(posters.WAITING, order=Many((3, 4, 1)), n=3,
            time=units.MINUTES(n=3))),
        _of("/posters late", posters.ADDED),
        _of("/timer start", timer.STARTED_IN),
        _of("/timer show", timer.SHOWN),
        _of("a timer", said(timer.STARTED, time=units.MINUTES(n=5)),
            said(timer.LABEL, label=ARABIC)),
    ),
    "event-person-roster": (
        _of("/event check", said(answers.PROBLEM, line=12, column=3)),
        _of("/event load", said(answers.EVENT_LOADED, days=4)),
        _of("/event status", said(answers.EVENT_STATUS, made=9), answers.EVENT_NEXT,
            said(answers.EVENT_TROUBLE, n=1)),
        _of("/event diff", changes.CHANGES, changes.MOVED_ROUND_DAY, changes.READY),
        _of("/event versions", changes.VERSIONS, said(changes.VERSION_LOADED, number=1),
            changes.VERSION, changes.VERSION_NOW),
        _of("/person confirm", persons.CONFIRMED),
        _of("/person replace", persons.REPLACED),
        _of("/roster import", said(roster_commands.CHANGED, n=1), said(
            roster_commands.FIELD_CHANGED, field=LATIN, old=Many((ARABIC,)), new=PEOPLE),
            roster_commands.READY_TO_IMPORT),
        _of("/roster show", roster_commands.PEOPLE, said(roster_commands.FOUND_ON_DISCORD, n=2)),
        _of("/roster match", arrival.MATCHED),
    ),
    "purge-and-refusals": (
        _of("/purge", purging.HEAD, said(purging.ROOMS, n=3), said(purging.PEOPLE, n=30),
            said(purging.REPORTS_STAY, n=9), purging.NO_WAY_BACK),
        _of("not allowed", answers.NOT_ALLOWED),
        _of("no such event", said(answers.NO_SUCH_EVENT, events=Many(("mc2cm-2020", "uclg-2022")))),
        _of("which event", said(answers.WHICH_EVENT, events=Many(("mc2cm-2020", "uclg-2022")))),
        _of("no such session", answers.NO_SUCH_SESSION),
        _of("not on the list", answers.ROOM_UNKNOWN),
        _of("went wrong", answers.WENT_WRONG),
    ),
}  # fmt: skip
