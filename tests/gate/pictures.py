"""Pictures with words beside their pixels."""

import io
from collections.abc import Callable
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

_DESCRIPTION = 0x010E
_WINDOWS_COMMENT = 0x9C9C


def _saved(kind: str, **more: Any) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (24, 16), "#2a6f97").save(content, kind, **more)
    return content.getvalue()


def _png(put: Callable[[PngInfo, str], None]) -> Callable[[list[str], str], bytes]:
    def write(_lines: list[str], words: str) -> bytes:
        info = PngInfo()
        if words:
            put(info, words)
        return _saved("PNG", pnginfo=info)

    return write


def _latin(info: PngInfo, words: str) -> None:
    info.add_text("Comment", words.encode("latin-1", "backslashreplace").decode("latin-1"))


def _packed(info: PngInfo, words: str) -> None:
    info.add_itxt("Comment", words, zip=True)


def _international(info: PngInfo, words: str) -> None:
    info.add_itxt("Comment", words)


def _exif(words: str) -> Image.Exif:
    exif = Image.Exif()
    if words.isascii():
        exif[_DESCRIPTION] = words
    else:
        exif[_WINDOWS_COMMENT] = words.encode("utf-16-le")
    return exif


def _with_exif(kind: str) -> Callable[[list[str], str], bytes]:
    def write(_lines: list[str], words: str) -> bytes:
        return _saved(kind, exif=_exif(words)) if words else _saved(kind)

    return write


def _commented(_lines: list[str], words: str) -> bytes:
    return _saved("JPEG", comment=words.encode()) if words else _saved("JPEG")


PICTURES: dict[str, Callable[[list[str], str], bytes]] = {
    "png tEXt": _png(_latin),
    "png iTXt": _png(_international),
    "png packed": _png(_packed),
    "png EXIF": _with_exif("PNG"),
    "jpg EXIF": _with_exif("JPEG"),
    "jpg comment": _commented,
}
