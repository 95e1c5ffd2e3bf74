"""Reports written for good: what organisers and operators are told."""

from agenda.messages.template import say
from agenda.messages.values import Many

# --- the freeze -----------------------------------------------------------------------

FREEZE = say(
    "notes.freeze",
    "{n} note goes into the reports.",
    "{n} notes go into the reports.",
    n=int,
)
LEFT_UNREAD = say(
    "notes.left-unread",
    "{n} note is left out: no second person has accepted it.",
    "{n} notes are left out: no second person has accepted them.",
    n=int,
)
LEFT_UNTRANSLATED = say(
    "notes.left-untranslated",
    "{n} note is left out: it is not in every language.",
    "{n} notes are left out: they are not in every language.",
    n=int,
)
FREEZE_IS_FINAL = say(
    "notes.freeze-is-final", "After this, nothing can be added, changed or withdrawn."
)
FREEZE_NOW = say("notes.freeze-now", "Write the reports", comment="A button: closes the notes.")
WRITTEN = say(
    "notes.written",
    "The reports are written and kept: {n} file. Here is the report of the event.",
    "The reports are written and kept: {n} files. Here is the report of the event.",
    n=int,
)
WRITTEN_ALREADY = say(
    "notes.written-already",
    "The reports were written before: {n} file. Here is the report of the event.",
    "The reports were written before: {n} files. Here is the report of the event.",
    n=int,
)
MEANWHILE = say(
    "notes.meanwhile", "Notes have changed meanwhile. Please look again before you press."
)
NO_NOTES = say("notes.no-notes", "There is no note yet that could go into a report.")

# --- in a terminal --------------------------------------------------------------------

WRITING = say("notes.writing", "Writing", comment="Stands beside a bar that fills up.")
KEPT_REPORT = say(
    "notes.kept-report", "The notes are closed. This is the report that was kept then."
)
DRAFT_REPORT = say(
    "notes.draft-report",
    "The notes are still open. This is the report as it stands, which may change.",
)
NO_SUCH_DOCUMENT = say(
    "notes.no-such-document",
    "There is no document {document}. These there are: {known}.",
    document=str,
    known=Many,
)
