"""What a rehearsal comes to: whether the promises were kept, and how much there was of what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from agenda.messages import Message
from agenda.messages import rehearsal as words
from bot.export.transcript import Seen
from bot.export.transcript_diary import Diary
from bot.export.transcript_voices import Label
from bot.i18n.direction import cleaned


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that was not kept, what was found instead, and when."""

    promise: str
    found: Label
    when: Label


@dataclass(frozen=True, slots=True)
class Count:
    """A number of something, which has a *label*, or only the *name* it was counted by."""

    number: int
    label: Label = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The verdict and the numbers."""

    verdict: Label
    broken: tuple[Broken, ...]
    counts: tuple[Count, ...]
    promises: tuple[Count, ...]
    requests: tuple[Count, ...]


def sum_up(diary: Diary) -> Summary:
    """Say whether everything happened as promised, with the numbers."""
    transcript = diary.transcript
    broken = tuple(_broken(diary))
    verdict = words.BROKEN(n=len(broken)) if broken else words.KEPT()
    return Summary(
        verdict=diary.voices.say(verdict),
        broken=broken,
        counts=tuple(Count(number, diary.voices.say(label)) for label, number in _counts(diary)),
        promises=tuple(_kind(diary, *one) for one in _sorted(transcript.promises)),
        requests=tuple(
            Count(number, name=cleaned(route)) for route, number in _sorted(transcript.requests)
        ),
    )


def _broken(diary: Diary) -> Iterator[Broken]:
    for line in diary.of_kind(Seen.BROKEN):
        promise = cleaned(str(line.facts["promise"]))
        found = words.FOUND(found=str(line.facts["found"]))
        yield Broken(promise, diary.voices.say(found), diary.when(line.at))


def _counts(diary: Diary) -> Iterator[tuple[Message, int]]:
    def seen(kind: Seen) -> int:
        return sum(1 for _ in diary.of_kind(kind))

    def did(does: str) -> int:
        return sum(1 for _ in diary.doing(does))

    yield words.PEOPLE(), len(diary.transcript.people)
    yield words.CHECKED(), sum(diary.transcript.promises.values())
    yield words.NOTICES(), seen(Seen.NOTICE)
    yield words.ROOMS(), sum(bool(room.periods) for room in diary.rooms)
    yield words.LATECOMERS(), did("late")
    yield words.DROP_OUTS(), did("drops-out")
    yield words.LANGUAGE_CHANGES(), did("changes-language")
    yield words.RESTARTS(), seen(Seen.RESTART)
    yield words.REQUESTS(), sum(diary.transcript.requests.values())


def _kind(diary: Diary, kind: str, number: int) -> Count:
    template = words.PROMISES.get(kind)
    return (
        Count(number, name=cleaned(kind))
        if template is None
        else Count(number, diary.voices.say(template()))
    )


def _sorted(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Sort counts, the largest first."""
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))
