"""Notes: what rapporteurs, second readers, translators and participants are told."""

from agenda.messages.template import Message, name_command, say
from agenda.messages.values import At, Channel, Many
from agenda.statements import StatementKind
from agenda.text import Text

NOTE = name_command("note", "note", "Notes without a name (rapporteurs)")
NOTE_ADD = name_command("note-add", "add", "Write a note; you see what is masked before it is kept")
NOTE_LIST = name_command("note-list", "list", "The notes of your room, in no order")
NOTE_WITHDRAW = name_command("note-withdraw", "withdraw", "Take a note back by its code")
NOTE_CODE = name_command("note-code", "code", "The code that you were given")
NOTE_ATTRIBUTE = name_command(
    "note-attribute", "attribute", "Ask the speaker of a note to be named beside it"
)
NOTE_SPEAKER = name_command("note-speaker", "speaker", "Who said it")
CONSENT = name_command("consent", "consent", "The notes beside which you would be named")
REVIEW = name_command("review", "review", "Read a note of others: could somebody tell who said it?")
SUPPORT = name_command("support", "support", "Mark the recommendations that you support")
REPORT = name_command("report", "report", "The reports: of a room, and of the event")
REPORT_PREVIEW = name_command("report-preview", "preview", "The report of your room as it stands")
REPORT_DONE = name_command("report-done", "done", "Say that the report of your room is complete")
REPORT_TRANSLATE = name_command("report-translate", "translate", "Put notes into other languages")
REPORT_FREEZE = name_command("report-freeze", "freeze", "Close the notes and write the reports")
ADD_TO_NOTES = say(
    "menu.add-to-notes",
    "Add to notes",
    comment="An entry of a message's menu on Discord, at most 32 characters.",
)

# --- the form -------------------------------------------------------------------------

FORM = say("notes.form", "A note", comment="The title of a form, at most 45 characters.")
FIELD_KIND = say("notes.field-kind", "What it is", comment="A label, at most 45 characters.")
FIELD_QUESTION = say(
    "notes.field-question", "Which question it answers", comment="A label, at most 45 characters."
)
FIELD_LANGUAGE = say(
    "notes.field-language", "In which language you write", comment="A label, at most 45 characters."
)
FIELD_TEXT = say("notes.field-text", "What was said", comment="A label, at most 45 characters.")
HINT_RULE = say(
    "notes.hint-rule",
    "Names, offices and organisations are masked.",
    comment="Stands small above a form's field, at most 100 characters.",
)
HINT_RECORD = say(
    "notes.hint-record",
    "🔴 This session is on the record: names stay as you write them.",
    comment="Stands small above a form's field, at most 100 characters.",
)
NO_QUESTION = say("notes.no-question", "None of them", comment="A choice: no guiding question.")
KINDS = {
    StatementKind.HIGHLIGHT: say("notes.kind-highlight", "Highlight"),
    StatementKind.GOOD_PRACTICE: say("notes.kind-good-practice", "Good practice"),
    StatementKind.CHALLENGE: say("notes.kind-challenge", "Challenge"),
    StatementKind.RECOMMENDATION: say("notes.kind-recommendation", "Recommendation"),
    StatementKind.ACTION: say("notes.kind-action", "Action", comment="What will be done. same-ok"),
}

# --- the preview ----------------------------------------------------------------------

PREVIEW = say("notes.preview", "**Your note, as it would be kept**")
PREVIEW_RECORD = say(
    "notes.preview-record", "🔴 **Your note, as it would be kept: on the record, with names**"
)
MASKED = say("notes.masked", "{n} place is masked.", "{n} places are masked.", n=int)
TO_DECIDE = say(
    "notes.to-decide",
    "{n} place needs a look:",
    "{n} places need a look:",
    comment="A list of numbered places of a note follows.",
    n=int,
)
ITEM = say(
    "notes.item",
    "{number}. “{old}” becomes “{new}”",
    comment="A place of a note that is masked unless its writer lets it stand.",
    number=int,
    old=str,
    new=str,
)
ITEM_FLAG = say(
    "notes.item-flag",
    "{number}. “{old}” may tell who it was",
    comment="A phrase such as “the only one” that points at a person.",
    number=int,
    old=str,
)
ITEM_STAYS = say(
    "notes.item-stays",
    "{number}. “{old}” stays as you wrote it",
    number=int,
    old=str,
)
MORE_ITEMS = say("notes.more-items", "And {n} more.", "And {n} more.", n=int)
THINK = say(
    "notes.think",
    "Nothing is kept yet. Would the room know who it was by a story, a number or a place?",
)
PICK = say(
    "notes.pick",
    "Let these stand as you wrote them",
    comment="What a list to choose from is for, at most 150 characters.",
)
KEEP = say("notes.keep", "Keep it", comment="A button.")
REWRITE = say("notes.rewrite", "Write it anew", comment="A button: opens the form again.")
DISCARD = say("notes.discard", "Throw it away", comment="A button: a draft is deleted.")
UNDECIDED = say(
    "notes.undecided",
    "{n} phrase may still tell who it was. Please write the note anew, or let the phrase stand.",
    "{n} phrases may still tell who it was. Please write the note anew, or let them stand.",
    n=int,
)
KEPT = say(
    "notes.kept",
    "Your note is kept without your name. A second person reads it before anybody else does.",
)
CODE = say(
    "notes.code",
    "Until the reports are written, `/note withdraw` with the code `{code}` takes it back.",
    code=str,
)
CODE_ONCE = say("notes.code-once", "This code is shown only now, and kept nowhere.")
DISCARDED = say("notes.discarded", "The draft is gone. Nothing of it was kept.")
DRAFT_GONE = say(
    "notes.draft-gone",
    "This draft is not there any more: it was kept or thrown away, or its time was over.",
)
EMPTY = say("notes.empty", "There is nothing in this note. Please write what was said.")
TOO_LONG = say(
    "notes.too-long",
    "A note has at most {most} characters, and this one has {n}. Please make two of it.",
    "A note has at most {most} characters, and this one has {n}. Please make two of it.",
    most=int,
    n=int,
)
NO_FILES = say(
    "notes.no-files",
    "Pictures and files cannot become notes under the Chatham House Rule. "
    "Please write what they say.",
)
NO_TEXT = say("notes.no-text", "This message has no text that could become a note.")

# --- who writes where -----------------------------------------------------------------

NOBODY_WRITES = say(
    "notes.nobody-writes",
    "Nobody takes notes in {place} yet. "
    "Please ask an organiser for a rapporteur in the list of people.",
    place=Channel,
)
NO_SESSION = say("notes.no-session", "Nothing has begun here yet that a note could be about.")

# --- the list -------------------------------------------------------------------------

LISTED = say(
    "notes.listed",
    "**{n} note from {place}**, in no order:",
    "**{n} notes from {place}**, in no order:",
    n=int,
    place=Channel,
)
ENTRY = say(
    "notes.entry",
    "**{kind}**: {words}",
    comment="A note: what kind it is, and what it says. same-ok",
    kind=Message,
    words=str,
)
LISTED_LATER = say(
    "notes.listed-later",
    "{n} note is not shown yet. Notes of a room are shown together, never one by one.",
    "{n} notes are not shown yet. Notes of a room are shown together, never one by one.",
    n=int,
)
NOTHING_LISTED = say("notes.nothing-listed", "No note from {place} is shown yet.", place=Channel)
CAME_BACK = say(
    "notes.came-back",
    "**{n} note came back from its second reader:**",
    "**{n} notes came back from their second readers:**",
    n=int,
)
REASON = say("notes.reason", "Why: {reason}", reason=str)
TAKE_UP = say("notes.take-up", "Write {number} anew", comment="A button.", number=int)
WITHDRAWN = say("notes.withdrawn", "The note is withdrawn. Nothing of it is left.")
CODE_UNKNOWN = say(
    "notes.code-unknown",
    "No note has this code. Perhaps it was withdrawn, or came back to its room.",
)
FROZEN = say(
    "notes.frozen",
    "The reports are written, so nothing can be changed or withdrawn. Please ask the organisers.",
)
STATEMENT_GONE = say("notes.statement-gone", "This note is not there any more.")

# --- the second reader ----------------------------------------------------------------

ASK_READER = say("notes.ask-reader", "**Could someone in the room tell who?**")
FROM_ROOM = say(
    "notes.from-room",
    "{session}: {topic}",
    comment="Where a note is from. same-ok",
    session=Text,
    topic=Text,
)
FROM_SESSION = say(
    "notes.from-session", "{session}", comment="Where a note is from. same-ok", session=Text
)
MORE_TO_READ = say("notes.more-to-read", "{n} more note waits.", "{n} more notes wait.", n=int)
NOTHING_TO_READ = say("notes.nothing-to-read", "No note waits for you to read it.")
NO = say("notes.no", "No, let it stand", comment="A button: nobody can tell who it was.")
YES = say("notes.yes", "Yes, send it back", comment="A button: somebody could tell who it was.")
DROP = say("notes.drop", "Drop it", comment="A button: the note is deleted.")
WHY = say("notes.why", "Send it back", comment="The title of a form, at most 45 characters.")
FIELD_WHY = say(
    "notes.field-why", "What could tell who it was", comment="A label, at most 45 characters."
)
ACCEPTED = say("notes.accepted", "The note stands.")
SENT_BACK = say("notes.sent-back", "The note went back to the rapporteurs of its room.")
DROPPED = say("notes.dropped", "The note is dropped. Nothing of it is left.")
READ_ALREADY = say("notes.read-already", "Somebody else has read this note already.")
NOT_A_READER = say(
    "notes.not-a-reader",
    "Moderators and rapporteurs of other sessions read notes. Nobody reads those of a session "
    "where they take notes.",
)

# --- languages ------------------------------------------------------------------------

TO_TRANSLATE = say(
    "notes.to-translate",
    "**This note is not in {languages} yet:**",
    comment="{languages} is a list such as “French and Arabic”.",
    languages=Many,
)
TRANSLATE = say("notes.translate", "Translate", comment="A button: opens a form.")
TRANSLATION = say(
    "notes.translation", "The note in other languages", comment="A form's title, at most 45."
)
TRANSLATED = say("notes.translated", "Thank you. The note has these words now.")
TRANSLATED_ALREADY = say(
    "notes.translated-already", "Somebody else has translated this note already."
)
TRANSLATED_TO_READ = say(
    "notes.translated-to-read",
    "Thank you. This may point at somebody, so a second person reads it again: {places}.",
    comment="{places} is a list of words from a translation.",
    places=Many,
)
NOTHING_TO_TRANSLATE = say(
    "notes.nothing-to-translate", "Every note that stands is in every language."
)
NAMES_SOMEBODY = say(
    "notes.names-somebody",
    "This names somebody: {places}. Please write it without.",
    comment="{places} is a list of words from a translation.",
    places=Many,
)
WHO_TRANSLATORS = say(
    "notes.who-translators",
    "interpreters and moderators",
    comment="Completes “Only … may do that.”",
)

# --- the room's report ----------------------------------------------------------------

ROOM_DONE = say("notes.room-done", "The report of {place} is complete. Thank you.", place=Channel)
ROOM_EMPTY = say(
    "notes.room-empty", "{place} has no note yet, so its report is not complete.", place=Channel
)
AS_IT_STANDS = say(
    "notes.as-it-stands",
    "The report of your room as it stands. Notes that others may not see yet are not in it.",
)
REMINDER = say(
    "notes.reminder",
    "{place} has no note yet, and closes at {time}. `/note add` writes one.",
    comment="Goes to the room's rapporteurs alone.",
    place=Channel,
    time=At,
)
EMPTY_REPORTS = say(
    "notes.empty-reports",
    "No note yet from {places}.",
    comment="{places} is a list of rooms, for moderators.",
    places=Many,
)
RETURNED_TO_ROOM = say(
    "notes.returned-to-room",
    "A note from {place} came back from its second reader. `/note list` shows it.",
    comment="Goes to the room's rapporteurs.",
    place=Channel,
)
NUMBERED = say(
    "notes.numbered",
    "{number}. {words}",
    comment="A recommendation and its number in a list. same-ok",
    number=int,
    words=str,
)
