"""Agendas with own words, for tests: well-meant ones, and hostile ones."""

import json
from pathlib import Path
from typing import Final

from hypothesis import strategies as st

QUIET: Final = (Path(__file__).parent / "events" / "quiet.yaml").read_text(encoding="utf-8")
IN_THREE: Final = QUIET.replace("languages: [en]", "languages: [en, fr, ar]")

_SIGNS = "{}[]!:.@<>#&*_`|\\\"' \n\t\u202e\u061c\u200b0a"
_PIECES = [
    "{session}", "{time}", "{n}", "{x.__class__}", "{0}", "{session!r}", "@everyone", "<@1>",
]  # fmt: skip
HOSTILE: Final = st.lists(st.sampled_from(_PIECES) | st.text(_SIGNS, max_size=4), max_size=6).map(
    "".join
)
"""What somebody may write who wants more than words."""


def written(words: str, agenda: str = IN_THREE) -> bytes:
    """Write an agenda with its own words, as lines below `words`."""
    return f"{agenda}words:\n{words}".encode()


def own(key: str, text: str) -> bytes:
    """Write one notice's words, in English, whatever stands in them."""
    return written(f"  {key}: {{en: {json.dumps(text)}}}\n")
