"""A sheet to draw a seating on with Pillow; all sizes are in points of the finished picture."""

from functools import cache
from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw, ImageFont

PAPER, INK, SOFT, LINE, ACCENT = "#fffdf9", "#1c1b19", "#57534c", "#b9b2a6", "#0b5c56"
TINTS = (
    "#0b5c56",
    "#c4730f",
    "#35518f",
    "#b0378a",
    "#7a9a1f",
    "#6a4a9c",
    "#c23b2f",
)
"""One for each value of a column; each comes with a shape of its own."""

_SCALE = 2
_COLOURS = 96
_SIDES: tuple[tuple[int, float], ...] = (
    (0, 0),
    (4, 45),
    (3, -90),
    (4, 0),
    (5, -90),
    (6, 0),
    (8, 22),
)
"""Corners and turn of each shape, in degrees; none stands for a circle."""

Point = tuple[float, float]


class Canvas:
    """A sheet of one size, drawn larger and made smooth at the end."""

    def __init__(self, width: int, height: int) -> None:
        """Begin an empty sheet."""
        self._size = (width, height)
        self._image = Image.new("RGB", (width * _SCALE, height * _SCALE), PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def box(
        self, edges: tuple[float, float, float, float], *, outline: str, fill: str | None = None
    ) -> None:
        """Draw a box with round corners."""
        scaled = tuple(_SCALE * one for one in edges)
        self._draw.rounded_rectangle(scaled, 8 * _SCALE, fill, outline, 2 * _SCALE)

    def line(self, start: Point, end: Point, colour: str) -> None:
        """Draw a line."""
        self._draw.line((*_scaled(start), *_scaled(end)), colour, 5 * _SCALE)

    def text(
        self, at: Point, words: str, colour: str, *, size: int = 20, centred: bool = False
    ) -> int:
        """Write *words* from a point on, or around it; give how wide they are."""
        font = _font(size * _SCALE)
        anchor = "mm" if centred else "lm"
        self._draw.text(_scaled(at), words, colour, font, anchor)
        return round(self._draw.textlength(words, font) / _SCALE)

    def badge(self, left: float, y: float, number: str) -> None:
        """Draw the number of a room."""
        wide = 28 + 14 * len(number)
        self.box((left, y - 19, left + wide, y + 19), outline=ACCENT, fill=ACCENT)
        self.text((left + wide / 2, y), number, PAPER, size=24, centred=True)

    def head_count(self, right: float, y: float, count: int) -> None:
        """Draw how many people there are, left of an edge, with a small figure of one."""
        font = _font(20 * _SCALE)
        left = right - self._draw.textlength(str(count), font) / _SCALE
        self.text((left, y), str(count), INK)
        x = left - 18
        self._ellipse((x, y - 7), 5, INK)
        edges = (*_scaled((x - 9, y)), *_scaled((x + 9, y + 18)))
        self._draw.pieslice(edges, 180, 360, INK)

    def chip(self, at: Point, size: Point, kind: int | None, label: str, *, dark: bool) -> None:
        """Draw a person with a label; *dark* stands out."""
        x, y = at
        fill, colour = (INK, PAPER) if dark else (PAPER, INK)
        self.box((x, y, x + size[0], y + size[1]), outline=_tint(kind), fill=fill)
        self._shape((x + 17, y + size[1] / 2), 8, kind, PAPER if dark else _tint(kind))
        self.text((x + 30, y + size[1] / 2), label, colour, size=19)

    def dot(self, at: Point, radius: float, kind: int | None, *, ringed: bool) -> None:
        """Draw a person as a shape; *ringed* stands out."""
        if ringed:
            self._ellipse(at, radius * 1.35, INK)
            self._ellipse(at, radius * 1.12, PAPER)
            radius *= 0.8
        self._shape(at, radius, kind, _tint(kind))

    def png(self) -> bytes:
        """Give the finished picture."""
        smooth = self._image.resize(self._size, Image.Resampling.LANCZOS)
        few = smooth.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        held = BytesIO()
        few.save(held, "PNG", optimize=True)
        return held.getvalue()

    def _shape(self, at: Point, radius: float, kind: int | None, colour: str) -> None:
        if kind is None:
            edges = (*_scaled((at[0] - radius, at[1] - 2)), *_scaled((at[0] + radius, at[1] + 2)))
            self._draw.rectangle(edges, colour)
            return
        corners, turn = _SIDES[kind % len(_SIDES)]
        if not corners:
            self._ellipse(at, radius, colour)
            return
        angles = (turn * pi / 180 + 2 * pi * one / corners for one in range(corners))
        reach = radius * 1.15
        self._draw.polygon(
            [_scaled((at[0] + reach * cos(one), at[1] + reach * sin(one))) for one in angles],
            colour,
        )

    def _ellipse(self, at: Point, radius: float, colour: str) -> None:
        edges = (
            *_scaled((at[0] - radius, at[1] - radius)),
            *_scaled((at[0] + radius, at[1] + radius)),
        )
        self._draw.ellipse(edges, colour)


def _scaled(point: Point) -> Point:
    return point[0] * _SCALE, point[1] * _SCALE


def _tint(kind: int | None) -> str:
    return SOFT if kind is None else TINTS[kind % len(TINTS)]


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)
