"""What can be wrong with the file of an agenda: the fact, and what would be right."""

from agenda.messages.template import say
from agenda.messages.values import Many

AGENDA_UNUSABLE = say(
    "problem.agenda-unusable",
    "The agenda has {n} problem.",
    "The agenda has {n} problems.",
    n=int,
)
AND_MORE = say(
    "problem.and-more",
    "There is {n} more problem.",
    "There are {n} more problems.",
    comment="The last line of a list of problems that was cut.",
    n=int,
)

# --- the file -------------------------------------------------------------------------

TOO_LARGE = say(
    "problem.too-large",
    "The file is larger than {limit}; keep to text, and leave pictures out.",
    comment="{limit} is 1 MB.",
    limit=str,
)
NOT_UTF8 = say(
    "problem.not-utf8",
    "This character is not written in UTF-8; save the file as UTF-8.",
    comment="UTF-8 is the name of an encoding.",
)
HIDDEN_CHARACTER = say(
    "problem.hidden-character",
    "Here is a hidden character ({code}); delete it.",
    comment="{code} is like U+0000.",
    code=str,
)
EMPTY_FILE = say(
    "problem.empty-file",
    "The file is empty; begin with a line such as “title: Welcome”.",
    comment="What stands in “” is the file's own format: leave title as it is.",
)

# --- how it is written ----------------------------------------------------------------

TAB = say(
    "problem.tab",
    "Here is a tab; indent with spaces.",
)
NEEDS_QUOTES = say(
    "problem.needs-quotes",
    "A text that begins with {mark} needs quotes around it.",
    mark=str,
)
COLON = say(
    "problem.colon",
    "A colon is not expected here; put the text in quotes, or check the indentation.",
)
NO_COLON = say(
    "problem.no-colon",
    "This line has no colon; write it as “field: value”.",
)
QUOTE_OPEN = say(
    "problem.quote-open",
    "The quote that opens here is never closed; close it.",
)
BRACKET_OPEN = say(
    "problem.bracket-open",
    "The bracket that opens here is not closed as it should be; check commas and brackets.",
)
BACKSLASH = say(
    "problem.backslash",
    "This backslash has no meaning; write two of them, or use single quotes.",
)
MISPLACED = say(
    "problem.misplaced",
    "This does not fit what stands above; check the indentation and the quotes.",
)
UNREADABLE = say(
    "problem.unreadable",
    "This cannot be read; check the line for signs such as quotes and brackets.",
)
TOO_DEEP = say(
    "problem.too-deep",
    "This is nested more than {limit} levels deep; keep to fewer.",
    limit=int,
)
TOO_MUCH = say(
    "problem.too-much",
    "The file has more than {limit} entries; split the event.",
    limit=int,
)
TOO_MANY_TABLES = say(
    "problem.too-many-tables",
    "The file has more than {limit} groups of fields; split the event.",
    limit=int,
)
TOO_LONG = say(
    "problem.too-long",
    "This text has more than {limit} characters; shorten it.",
    limit=int,
)
REFERENCE = say(
    "problem.reference",
    "References with & and * are not read; write the words out, or put them in quotes.",
)
TAG = say(
    "problem.tag",
    "Tags with ! are not read; delete it, or put the text in quotes.",
)
FIELD_TWICE = say(
    "problem.field-twice",
    "“{name}” stands here twice, first in line {line}; keep one.",
    name=str,
    line=int,
)
SEVERAL_DOCUMENTS = say(
    "problem.several-documents",
    "A second document starts here; keep one event in one file.",
)
NAME_EXPECTED = say(
    "problem.name-expected",
    "The name of a field is expected here; put a text with brackets in quotes.",
)
EMPTY = say(
    "problem.empty",
    "“{name}” is empty; give it a value, or delete the line.",
    name=str,
)

# --- what it consists of --------------------------------------------------------------

MISSING = say(
    "problem.missing",
    "“{name}” is missing; add it here.",
    name=str,
)
UNKNOWN_FIELD = say(
    "problem.unknown-field",
    "There is no field “{name}” here; the fields are {known}.",
    name=str,
    known=Many,
)
UNKNOWN_FIELD_MEANT = say(
    "problem.unknown-field-meant",
    "There is no field “{name}” here; did you mean “{meant}”?",
    name=str,
    meant=str,
)
NOT_ONE_OF = say(
    "problem.not-one-of",
    "“{given}” is not possible here; write one of {known}.",
    given=str,
    known=Many,
)
LIST_EXPECTED = say(
    "problem.list-expected",
    "A list is expected here; write each entry on a line that begins with a hyphen.",
)
FIELDS_EXPECTED = say(
    "problem.fields-expected",
    "Fields are expected here, each on a line such as “title: Welcome”.",
    comment="What stands in “” is the file's own format: leave title as it is.",
)
TEXT_EXPECTED = say(
    "problem.text-expected",
    "One text is expected here, not a list and no fields.",
)
WORDS_EXPECTED = say(
    "problem.words-expected",
    "Words are expected here, or words by language on lines such as “en: Welcome”.",
    comment="What stands in “” is the file's own format: leave en as it is.",
)
NUMBER_EXPECTED = say(
    "problem.number-expected",
    "“{given}” is not a whole number; write it in digits.",
    given=str,
)
NUMBER_TOO_SMALL = say(
    "problem.number-too-small",
    "“{given}” is too small; write {limit} or more.",
    given=str,
    limit=int,
)
NUMBER_TOO_LARGE = say(
    "problem.number-too-large",
    "“{given}” is too large; write {limit} or less.",
    given=str,
    limit=int,
)
RANGE_EXPECTED = say(
    "problem.range-expected",
    "Write one number here, or the least and the most such as [3, 4].",
)
RANGE_REVERSED = say(
    "problem.range-reversed",
    "{first} is more than {second}; write the smaller number first.",
    first=int,
    second=int,
)
TRUE_OR_FALSE = say(
    "problem.true-or-false",
    "“{given}” is neither true nor false; write one of these.",
    comment="true and false are the file's own words: leave them as they are.",
    given=str,
)
BAD_ID = say(
    "problem.bad-id",
    "“{given}” cannot be an id; use at most 40 small letters, digits and hyphens.",
    given=str,
)
BAD_TIME = say(
    "problem.bad-time",
    "“{given}” is not a time of the day; write one such as 09:30.",
    given=str,
)
BAD_DATE = say(
    "problem.bad-date",
    "“{given}” is not a date; write one such as 2020-06-15.",
    given=str,
)
BAD_ZONE = say(
    "problem.bad-zone",
    "“{given}” is not a time zone; write one such as Europe/Madrid.",
    given=str,
)
BAD_ZONE_MEANT = say(
    "problem.bad-zone-meant",
    "“{given}” is not a time zone; did you mean {meant}?",
    given=str,
    meant=str,
)
BAD_ADDRESS = say(
    "problem.bad-address",
    "“{given}” is not an address; write one such as https://example.org.",
    given=str,
)
BAD_LANGUAGE = say(
    "problem.bad-language",
    "“{given}” is not a language that Majlis speaks; take one of {known}.",
    given=str,
    known=Many,
)
LANGUAGE_TWICE = say(
    "problem.language-twice",
    "“{given}” is already among the languages; delete one.",
    given=str,
)
UNKNOWN_WARNING = say(
    "problem.unknown-warning",
    "No warning is called “{given}”; the names are {known}.",
    given=str,
    known=Many,
)
UNKNOWN_WARNING_MEANT = say(
    "problem.unknown-warning-meant",
    "No warning is called “{given}”; did you mean “{meant}”?",
    given=str,
    meant=str,
)
NOBODY = say(
    "problem.nobody",
    "This person has neither name nor function nor organisation; give one of them.",
)
TOO_MANY = say(
    "problem.too-many",
    "More than {n} entry stands here; leave some out.",
    "More than {n} entries stand here; leave some out.",
    n=int,
)
TOO_FEW = say(
    "problem.too-few",
    "At least {n} entry is needed here; add it.",
    "At least {n} entries are needed here; add them.",
    n=int,
)
NOT_EXPECTED = say(
    "problem.not-expected",
    "This is not what is expected here; compare it with the documentation.",
)
