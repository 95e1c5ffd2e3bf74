"""One file of an export, read to its last byte."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from bot.gate.allowed import Forgiveness
from bot.gate.carriers import reader_of
from bot.gate.decoding import decoded
from bot.gate.folding import without_codes
from bot.gate.parts import MOST_BYTES, Fault, Flow, Inner, Room, UnreadableError
from bot.gate.patterns import Kind
from bot.gate.reading import Reading, Segment
from bot.gate.searching import Search

_DEEPEST = 4

Found = tuple[str, Kind]
"""A place and a kind."""


@dataclass(slots=True)
class Inspection:
    """What is known of one file while it is read."""

    search: Search
    forgiveness: Forgiveness
    room: Room

    def file(self, name: str, content: bytes, depth: int = 0) -> Iterator[Found]:
        """Read a file and every file within it."""
        reader = reader_of(name, content)
        if reader is None or depth > _DEEPEST or len(content) > MOST_BYTES:
            yield "file", "unreadable"
            return
        try:
            for part in reader(content, self.room):
                yield from self._part(part, depth)
        except UnreadableError:
            yield "file", "unreadable"
        except Exception:  # noqa: BLE001 -- whatever went wrong, the file was not read to its end
            yield "file", "unreadable"

    def _part(self, part: Flow | Inner | Fault, depth: int) -> Iterator[Found]:
        if isinstance(part, Fault):
            yield part.place, part.kind
        elif isinstance(part, Inner):
            yield from self._inner(part, depth)
        else:
            yield from self.flow(part, depth)

    def _inner(self, part: Inner, depth: int) -> Iterator[Found]:
        name = part.name or ("packed.txt" if reader_of("", part.content) is None else "")
        for place, kind in self.file(name, part.content, depth + 1):
            yield (part.place if place == "file" else f"{part.place}, {place}"), kind

    def flow(self, flow: Flow, depth: int) -> Iterator[Found]:
        """Read a text in every way that it can be read; the first way uses up what is allowed."""
        main = _visible(flow.segments)
        readings = [Reading(main), *(Reading(_visible(one)) for one in flow.again)]
        behind = [(place, without_codes(text)) for place, text in main]
        if behind != main:
            readings.append(Reading(behind))
        for reading in readings:
            for hit in sorted(self.forgiveness.without(self.search.hits(reading), reading)):
                yield reading.place(hit.start), hit.kind
        self.forgiveness.use_up(readings)
        for segments in (main, *((behind,) if behind != main else ())):
            yield from self._in_codes(segments, depth)

    def _in_codes(self, segments: list[Segment], depth: int) -> Iterator[Found]:
        if depth > _DEEPEST:
            return
        places = _Places(segments)
        for start, inside in decoded(places.text):
            place = places.at(start)
            if isinstance(inside, str):
                yield from self.flow(Flow(((place, inside),)), depth + 1)
            else:
                yield from self._inner(Inner(place, "", inside), depth)


class _Places:
    """Segments as one text, to be asked what stands where."""

    def __init__(self, segments: list[Segment]) -> None:
        self.text = "\n".join(text for _, text in segments)
        self._segments = segments

    def at(self, position: int) -> str:
        for place, text in self._segments:
            if position <= len(text):
                return place
            position -= len(text) + 1
        return self._segments[-1][0]


def _visible(segments: tuple[Segment, ...]) -> list[Segment]:
    """Write entities as the letters that they are; nothing else is changed."""
    return [(place, unescape(text) if "&" in text else text) for place, text in segments]
