"""What can be wrong with a roster: the fact, and what would be right. Never a person's name."""

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
    "A roster is a file whose name ends in .csv or .json; export it as one.",
)
NO_PEOPLE = say(
    "roster-problem.no-people",
    "The roster has no people; give each a row below the names of the columns.",
)
NO_KNOWN_COLUMN = say(
    "roster-problem.no-known-column",
    "The first row names no column that is known; the columns are {known}.",
    known=Many,
)
COLUMN_TWICE = say(
    "roster-problem.column-twice",
    "The column “{name}” stands here twice; keep one.",
    name=str,
)
TOO_MANY_ROWS = say(
    "roster-problem.too-many-rows",
    "The roster has more than {limit} rows; split it.",
    limit=int,
)
TOO_MANY_COLUMNS = say(
    "roster-problem.too-many-columns",
    "The roster has more than {limit} columns; delete what is not needed.",
    limit=int,
)
MORE_CELLS = say(
    "roster-problem.more-cells",
    "This row has more cells than the first; put a text with commas in quotes.",
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
