"""A report as data, in a shape that stays.

```json
{
  "blocks": [
    {"kind": "heading", "level": 1, "public": false, "words": "Highlights"},
    {"kind": "paragraph", "public": false, "small": true, "words": "One sentence."},
    {"kind": "points", "public": false, "words": ["One point", "Another"]},
    {"kind": "facts", "public": true, "words": [["Moderator", "Viola of Messaline"]]},
    {"kind": "table", "head": ["Topic", "Support"], "public": false, "words": [["Schools", "4"]]}
  ],
  "form": 1,
  "language": "en",
  "subtitle": "Messaline, four days",
  "title": "Report"
}
```

`subtitle` may be null. All words are plain text, every row of a table has as many cells as its
head, and nothing tells when or by what the file was written.
"""

import json
from typing import Any, Final

from bot.export.report_pieces import plain
from bot.export.report_words import Report, Written

FORM: Final = 1
"""Counts up when the shape changes in a way that breaks readers."""


def report_as_json(report: Report) -> bytes:
    """Write a report as JSON."""
    shape = {
        "blocks": [_block(block) for block in report.blocks],
        "form": FORM,
        "language": report.language,
        "subtitle": plain(report.subtitle) or None,
        "title": plain(report.title),
    }
    written = json.dumps(shape, ensure_ascii=False, indent=2, sort_keys=True)
    return f"{written}\n".encode()


def _block(block: Written) -> dict[str, Any]:
    shape: dict[str, Any] = {"kind": block.kind, "public": block.public}
    cells = [[plain(cell) for cell in row] for row in block.rows]
    match block.kind:
        case "heading":
            return {**shape, "level": block.level, "words": cells[0][0]}
        case "paragraph":
            return {**shape, "small": block.small, "words": cells[0][0]}
        case "points":
            return {**shape, "words": [cell for (cell,) in cells]}
        case "facts":
            return {**shape, "words": cells}
        case "table":
            return {**shape, "head": [plain(cell) for cell in block.head], "words": cells}
