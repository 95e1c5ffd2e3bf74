"""What is said of an event's own words: what is wrong with them, and what they replace."""

from agenda.messages.template import say
from agenda.messages.values import Many

_FILE = (
    "{known}, {given} and the like are pieces of a file that people write: they stay as they are."
)

# --- what is wrong --------------------------------------------------------------------

UNKNOWN_KEY = say(
    "problem.own-unknown-key",
    "No notice is called “{given}”; `majlis show AGENDA --notices` lists their names at its end.",
    comment="`majlis show` is typed into a terminal.",
    given=str,
)
UNKNOWN_KEY_MEANT = say(
    "problem.own-unknown-key-meant",
    "No notice is called “{given}”; did you mean “{meant}”?",
    given=str,
    meant=str,
)
KEPT_KEY = say(
    "problem.own-kept-key",
    "The words of “{given}” stay as they are; delete this.",
    comment="The rule for quoting, for example: Majlis keeps it, so an event cannot reword it.",
    given=str,
)
OTHER_LANGUAGE = say(
    "problem.own-other-language",
    "The event does not have the language “{given}”; its languages are {known}.",
    given=str,
    known=Many,
)
UNKNOWN_NAME = say(
    "problem.own-unknown-name",
    "“{given}” is not known here; the names are {known}.",
    comment=_FILE,
    given=str,
    known=Many,
)
NO_NAMES = say(
    "problem.own-no-names",
    "“{given}” is not known here; nothing is filled into these words.",
    given=str,
)
BRACES = say(
    "problem.own-braces",
    "“{given}” cannot be filled in; write braces only around a name, such as {example}.",
    comment="{example} is a name in braces, such as session.",
    given=str,
    example=str,
)
DIRECTION = say(
    "problem.own-direction",
    "Here is a hidden mark of direction ({code}); delete it, Majlis sets these itself.",
    comment="{code} is like U+202E.",
    code=str,
)
NOT_COUNTED = say(
    "problem.own-not-counted",
    "These words do not count anything; write one text, without {given}.",
    comment="{given} are names of forms, such as one, other.",
    given=Many,
)
FORMS_MISSING = say(
    "problem.own-forms-missing",
    "These words count: write also {missing}, or one text without {name}.",
    comment="{missing} are names of forms, such as one, other. {name} is n in braces.",
    missing=Many,
    name=str,
)
UNKNOWN_FORM = say(
    "problem.own-unknown-form",
    "This language has no form “{given}”; its forms are {known}.",
    given=str,
    known=Many,
)
TOO_LONG = say(
    "problem.own-too-long",
    "With the longest values, these words have {length} characters; shorten them to {limit}.",
    length=int,
    limit=int,
)

# --- what is worth a look -------------------------------------------------------------

INCOMPLETE = say(
    "warning.own-words-incomplete",
    "People will not be told {names} in these words; is that meant?",
    comment="{names} are names in braces, such as session, time.",
    names=Many,
)
UNTRANSLATED = say(
    "warning.own-words-untranslated",
    "There are no own words here in {languages}: the standard words are said.",
    comment="{languages} are codes such as fr, ar.",
    languages=Many,
)
OUTDATED = say(
    "warning.own-words-outdated",
    "The standard words have changed since; review yours, then write “for: {sign}” here.",
    comment="“for: …” is the file's own format: leave it as it is. {sign} is like 3f2a9c.",
    sign=str,
)

# --- in a list of notices -------------------------------------------------------------

STANDARD = say(
    "page.own-standard",
    "Standard words ({notice}): {words}",
    comment="Below a notice in an event's own words: what would be said without them.",
    notice=str,
    words=str,
)
REVIEW = say(
    "page.own-review",
    "Review them: the standard words have changed since. Then write “for: {sign}”.",
    comment="“for: …” is the file's own format: leave it as it is. {sign} is like 3f2a9c.",
    sign=str,
)
ALL_KEYS = say(
    "page.own-all-keys",
    "All notices by name",
    comment="A heading, over a list of names such as notice.started, each with its words.",
)
ALL_KEYS_ABOUT = say(
    "page.own-all-keys-about",
    "An event may say each of these in its own words: in its file, under “words”, by its name. "
    "What stands in braces is filled in.",
    comment="“words” is a field of the file and stays as it is.",
)
OWN = say(
    "page.own-words",
    "Own words: {words}",
    comment="In a list: what an event says instead of the standard words above.",
    words=str,
)

# --- in a list of changes -------------------------------------------------------------

CHANGED = say(
    "change.detail-words",
    "own words of {notices}",
    comment="One of several things that changed, in a list; no capital. Organisers see this.",
    notices=Many,
)
