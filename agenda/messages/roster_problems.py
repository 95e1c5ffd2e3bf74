"""What can be wrong with a roster: the fact, and what would be right.

Of a person, only the cell that is wrong is quoted, and only to whoever gave the file.
"""

from agenda.messages.template import say
from agenda.messages.values import Many

ROSTER_UNUSABLE = say(
    "roster-problem.unusable",
    "The roster has {n} problem.",
    "The roster has {n} problems.",
    n=int,
)
KIND_NOT_READ = say(
    "roster-problem.kind-not-read",
    "A roster is a file whose name ends in .xlsx, .csv or .json; save it as one.",
)
EMPTY_FILE = say(
    "roster-problem.empty-file",
    "The file is empty; begin with the names of the columns, such as name, part, langs.",
    comment="name, part and langs are names of columns: leave them as they are.",
)
ENCODING_UNCLEAR = say(
    "roster-problem.encoding-unclear",
    "How this file writes letters with accents or Arabic is not clear; save it as UTF-8 or .xlsx.",
    comment="UTF-8 is the name of an encoding.",
)
NO_PEOPLE = say(
    "roster-problem.no-people",
    "The roster has no people; give each a row below the names of the columns.",
)
NO_KNOWN_COLUMN = say(
    "roster-problem.no-known-column",
    "No row names a column that is known; the columns are {known}.",
    known=Many,
)
COLUMN_TWICE = say(
    "roster-problem.column-twice",
    "The column “{name}” stands here twice; keep one.",
    name=str,
)
COLUMNS_MEAN_THE_SAME = say(
    "roster-problem.columns-mean-the-same",
    "The columns “{first}” and “{second}” both mean “{field}”; keep one.",
    comment="{field} is the name of a field, such as langs.",
    first=str,
    second=str,
    field=str,
)
UNNAMED_COLUMN = say(
    "roster-problem.unnamed-column",
    "This column has no name above it and is left out.",
)
TOO_MANY_ROWS = say(
    "roster-problem.too-many-rows",
    "The roster has more than {limit} rows, perhaps empty ones; delete them, or split it.",
    limit=int,
)
TOO_MANY_COLUMNS = say(
    "roster-problem.too-many-columns",
    "The roster has more than {limit} columns; delete what is not needed.",
    limit=int,
)
MORE_CELLS = say(
    "roster-problem.more-cells",
    "This row has more cells than the row of names; put a text with commas in quotes.",
)
QUOTES = say(
    "roster-problem.quotes",
    "The quotes in this row are not closed as they should be; export the file again.",
)
ARRAY_EXPECTED = say(
    "roster-problem.array-expected",
    "A list of people is expected here, between [ and ].",
    comment="[ and ] are part of the file's format, JSON.",
)
OBJECT_EXPECTED = say(
    "roster-problem.object-expected",
    "One person is expected here: the names of fields, each with its value.",
)
UNREADABLE = say(
    "roster-problem.unreadable",
    "This cannot be read as JSON; export the file again.",
    comment="JSON is the name of a format.",
)
ID_MISSING = say(
    "roster-problem.id-missing",
    "This row has no id, but others have; give all of them one, or none.",
)
SAME_VALUE = say(
    "roster-problem.same-value",
    "The same {name} stands in row {line} already; each person has their own.",
    name=str,
    line=int,
)
NUMBER_SPOILT = say(
    "roster-problem.number-spoilt",
    "“{given}” has lost its last digits; write it again in a column of texts.",
    comment="A spreadsheet shortened a long number.",
    given=str,
)
UNKNOWN_LANGUAGE = say(
    "roster-problem.unknown-language",
    "“{given}” is not a language that is known; write a code such as fr, or its name in English.",
    given=str,
)
UNKNOWN_PART = say(
    "roster-problem.unknown-part",
    "“{given}” is not what somebody does in an event; write one of {known}.",
    comment="{known} are participant, moderator, rapporteur and so on, in this language.",
    given=str,
    known=Many,
)
UNKNOWN_OTHER = say(
    "roster-problem.unknown-other",
    "“{given}” is nobody in this roster; write an id or the exact name of another person.",
    given=str,
)
SEVERAL_OTHERS = say(
    "roster-problem.several-others",
    "“{given}” is the name of several people; write the id of one.",
    given=str,
)
OTHER_IS_SELF = say(
    "roster-problem.other-is-self",
    "“{given}” is this person; name another one.",
    given=str,
)
CELL_ERROR = say(
    "roster-problem.cell-error",
    "“{given}” is an error of the spreadsheet; correct the formula or write the value.",
    given=str,
)
DIGITS_LOST = say(
    "roster-problem.digits-lost",
    "The last digits of “{given}” are lost; write the number again in a column of texts.",
    comment="A spreadsheet keeps 15 digits of a number and replaces the others by zeros.",
    given=str,
)

# --- spreadsheets ---------------------------------------------------------------------

NO_WORKBOOK = say(
    "roster-problem.no-workbook",
    "This is not a spreadsheet in the format .xlsx; open it and save it as one.",
)
OLD_WORKBOOK = say(
    "roster-problem.old-workbook",
    "This spreadsheet is in an old format, or locked; save it as .xlsx without a password.",
)
OTHER_WORKBOOK = say(
    "roster-problem.other-workbook",
    "This spreadsheet is in the format .ods; save it as .xlsx.",
)
WORKBOOK_TOO_LARGE = say(
    "roster-problem.workbook-too-large",
    "The spreadsheet is larger than {limit} when unpacked; keep the list, and delete the rest.",
    comment="{limit} is like 40 MB.",
    limit=str,
)
