"""What stands on every page of paper, and what is said where a format cannot be written."""

from agenda.messages.template import say

PAGE_OF = say(
    "export.page-of",
    "Page {page} of {pages}",
    comment="At the foot of a page: its number, and how many there are.",
    page=str,
    pages=str,
)
NO_PDF = say(
    "export.no-pdf",
    "PDF needs the extra majlis[pdf], which is not installed. "
    "Install it, or print the HTML page from a browser.",
    comment="To the operator or an organiser; majlis[pdf] is what is to be installed.",
)
NO_PANGO = say(
    "export.no-pango",
    "PDF needs Pango, which this machine does not have. "
    "Install it (on Debian: {package}), or print the HTML page from a browser.",
    comment="To the operator or an organiser; Pango is a library, the package is its name.",
    package=str,
)
NEEDS_FILE = say(
    "export.needs-file",
    "A PDF is written to a file; name one with --out.",
    comment="Where a terminal would have to show a PDF.",
)
NOTICES_FORMS = say(
    "export.notices-forms",
    "Notices are shown as text or as JSON: take `--format text` or `--format json`.",
    comment="Where a page, a PDF or a calendar of the notices is asked for.",
)
