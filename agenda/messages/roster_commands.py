"""What is said of a roster as a whole: on a terminal, and by the bot to organisers."""

from agenda.messages.template import Message, name_command, say
from agenda.messages.values import Many
from agenda.text import Text

# --- what it has ----------------------------------------------------------------------

PEOPLE = say("roster.people", "The roster has {n} person.", "The roster has {n} people.", n=int)
COUNTS = say(
    "roster.counts",
    "{label}: {counts}.",
    comment="{label} is the name of a column, {counts} a list such as French (12), Arabic (7).",
    label=(str, Message),
    counts=Many,
)
COUNTED = say("roster.counted", "{value} ({number})", value=(str, Text, Message), number=int)
NOT_GIVEN = say("roster.not-given", "not given", comment="Nothing stands in the column.")
MORE_VALUES = say("roster.more-values", "{n} other", "{n} others", n=int)
FOUND_ON_DISCORD = say(
    "roster.found-on-discord",
    "{n} person has a name or number on Discord.",
    "{n} people have a name or number on Discord.",
    n=int,
)
WITHOUT_LANGUAGE = say(
    "roster.without-language",
    "{n} person has no language.",
    "{n} people have no language.",
    n=int,
)

# --- what changes ---------------------------------------------------------------------

SAME = say(
    "roster.same",
    "Nothing changes: {n} person is in both rosters.",
    "Nothing changes: both rosters have the same {n} people.",
    n=int,
)
CAME = say("roster.came", "{n} person is new:", "{n} people are new:", n=int)
GONE = say(
    "roster.gone", "{n} person is not there any more:", "{n} people are not there any more:", n=int
)
CHANGED = say("roster.changed", "{n} person changes:", "{n} people change:", n=int)
WHO = say("roster.who", "{id} {name}", comment="An id and a name.", id=str, name=str)
WHO_WITHOUT_NAME = say("roster.who-without-name", "{id}", id=str)
FIELD_CHANGED = say(
    "roster.field-changed",
    "{field}: was “{old}”, is now “{new}”.",
    comment="{field} is the name of a column.",
    field=(str, Message),
    old=Many,
    new=Many,
)
FIELD_FILLED = say(
    "roster.field-filled",
    "{field}: is now “{new}”.",
    comment="{field} is the name of a column that was empty.",
    field=(str, Message),
    new=Many,
)
FIELD_EMPTIED = say(
    "roster.field-emptied",
    "{field}: was “{old}”, is now empty.",
    comment="{field} is the name of a column.",
    field=(str, Message),
    old=Many,
)
SEEMS_ANOTHER = say(
    "roster.seems-another",
    "{id} has another name and another account; somebody new needs a new id.",
    id=str,
)

# --- the template ---------------------------------------------------------------------

NEEDS_FILE = say("roster.needs-file", "A spreadsheet is written to a file; name one with --out.")
FILE_THERE = say(
    "roster.file-there", "There is a file {name} already; choose another name.", name=str
)
SHEET_PEOPLE = say("roster.sheet-people", "People", comment="The name of a sheet.")
SHEET_COLUMNS = say("roster.sheet-columns", "Columns", comment="The name of a sheet.")
COLUMN = say("roster.column", "Column", comment="Above a list of columns.")
COLUMN_FOR = say("roster.column-for", "What it is for", comment="Above what columns are for.")
COLUMN_WORDS = say(
    "roster.column-words", "What can stand in it", comment="Above the words that a column takes."
)
CHOOSE = say("roster.choose", "Choose one of the words in the list.")
EXAMPLES = say("roster.examples", "The people in the list are made up; write yours in their place.")

# --- on Discord -----------------------------------------------------------------------

READY_TO_IMPORT = say(
    "roster.ready-to-import",
    "Nothing has changed yet. Press the button to use this roster for {event}.",
    event=Text,
)
IMPORT = say("roster.import", "Import", comment="The label of a button.")
IMPORTED = say(
    "roster.imported",
    "The roster of {event} is imported: {n} person.",
    "The roster of {event} is imported: {n} people.",
    event=Text,
    n=int,
)
NOT_WAITING = say(
    "roster.not-waiting",
    "This roster is not waiting any more. Send the file again with `/roster import`.",
)
OVERTAKEN = say(
    "roster.overtaken",
    "The roster has changed since you sent the file. Send it again with `/roster import`.",
)


ROSTER = name_command("roster", "roster", "The list of people (organisers)")
ROSTER_IMPORT = name_command("roster-import", "import", "See what a new list changes, and use it")
ROSTER_SHOW = name_command(
    "roster-show", "show", "How many people are on the list, by what they do"
)
ROSTER_FILE = name_command("roster-file", "file", "The list of people (XLSX, CSV or JSON)")
