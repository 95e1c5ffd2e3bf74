"""The labels of an agenda on paper, on a page and in a terminal.

Parts and kinds are found by their value in the agenda: `PARTS["speaker"]`, `KINDS["break"]`.
"""

from collections.abc import Mapping

from agenda.messages.template import Message, Template, say
from agenda.messages.values import At, Many, On, Url
from agenda.text import Text

TITLE = say(
    "page.title", "Agenda: {event}", comment="The title of the page in the browser.", event=Text
)
DAYS = say("page.days", "Days", comment="The name of a list of links to the days.")
DAY = say("page.day", "Day {number}", comment="A link to a day.", number=int)
DAY_HEADING = say("page.day-heading", "Day {number}: {day}", number=int, day=On)
TIMES_IN = say(
    "page.times-in",
    "All times in {zone} ({offset})",
    comment="Under the heading of a day; the offset is such as UTC+02:00.",
    zone=str,
    offset=str,
)
STARTS_IN = say(
    "page.starts-in",
    "The day starts at {times}.",
    comment="The list is made of page.time-in: 09:00 in Seville, 08:00 in Oujda.",
    times=Many,
)
TIME_IN = say("page.time-in", "{time} in {city}", time=str, city=Text)
TIME_ON_IN = say(
    "page.time-on-in",
    "{time} on {day} in {city}",
    comment="Where it is another day than in the event's zone.",
    time=str,
    day=On,
    city=Text,
)
TIME = say("page.time", "Time", comment="Above the column of times.")
FROM = say("page.from", "From", comment="Above the column of hours at which sessions start.")
TO = say("page.to", "To", comment="Above the column of hours at which sessions end.")
ROLES = say("page.roles", "Roles", comment="Above the column of people and what they do there.")
SESSION = say("page.session", "Session", comment="Above the column of sessions. same-ok")
SPAN = say(
    "page.span",
    "{start}–{end}",
    comment="From one time to another; in words where a dash could be misread. same-ok",
    start=At,
    end=At,
)
UNTIL = say("page.until", "to {end}", comment="Under a session's start.", end=At)

ORGANISERS = say("page.organisers", "**Organised by:** {names}", names=Many)
PARTNERS = say("page.partners", "**Partners:** {names}", names=Many)
FUNDERS = say("page.funders", "**Funded by:** {names}", names=Many)
LANGUAGES = say("page.languages", "**Working languages:** {languages}", languages=Many)
SEATS = say("page.seats", "**Seats:** {number}", comment="How many may take part.", number=int)
TRANSLATED = say(
    "page.translated",
    "Translated from the source by {who}.",
    comment="Under the agenda, in the languages that the source does not have.",
    who=str,
)
ASSUMED = say("page.assumed", "What the source does not say")

SERIES = say(
    "page.series",
    "{series} {number}: {title}",
    comment="A session of a series, such as Peer Session 1: Introduction. same-ok",
    series=Text,
    number=int,
    title=Text,
)
SPOTLIGHT = say(
    "page.spotlight",
    "Spotlight on {what}",
    comment="The region or the case a session looks at; any words may follow, in any case.",
    what=Text,
)
OBJECTIVE = say("page.objective", "**Objective:** {objective}", objective=Text)
QUESTIONS = say("page.questions", "Guiding questions")
POSTERS = say(
    "page.posters",
    "Presentations: {number}. Minutes for each: {minutes}.",
    comment="Each is one number, or two: page.range.",
    number=(int, Message),
    minutes=(int, Message),
)
RANGE = say("page.range", "{least} to {most}", least=int, most=int)
LINK = say("page.link", "{title}: {link}", comment="same-ok", title=Text, link=Url)
NO_ADDRESS = say(
    "page.no-address", "{title} (no address yet)", comment="A link without a target.", title=Text
)
INTERPRETATION = say(
    "page.interpretation",
    "Interpretation, {language}: {link}",
    comment="The language is such as word language.fr: French.",
    language=Message,
    link=Url,
)

ROUND = say("page.round", "Round {number}", number=int)
GROUPS = say(
    "page.groups", "{groups}", comment="In a table of topics by rounds. same-ok", groups=Many
)
ROUND_GROUPS = say(
    "page.round-groups",
    "Round {number}: {groups}",
    comment="Under a topic: which groups discuss it in this round. same-ok",
    number=int,
    groups=Many,
)
ROOMS = say("page.rooms", "Rooms by round", comment="Above a table: topics by rounds.")
TOPIC = say("page.topic", "Topic", comment="Above the column of topics.")

PERSON = say("page.person", "**{name}**", comment="same-ok", name=str)
PERSON_WHO = say(
    "page.person-who",
    "**{name}**, {who}",
    comment="A person's function or organisation follows the name. same-ok",
    name=str,
    who=Text,
)
PERSON_FULL = say(
    "page.person-full",
    "**{name}**, {function}, {organisation}",
    comment="same-ok",
    name=str,
    function=Text,
    organisation=Text,
)
SOMEBODY = say(
    "page.somebody",
    "{who}",
    comment="Somebody known only by a function or an organisation. same-ok",
    who=Text,
)
SOMEBODY_OF = say(
    "page.somebody-of",
    "{function}, {organisation}",
    comment="Somebody known by a function and an organisation. same-ok",
    function=Text,
    organisation=Text,
)
UNCONFIRMED = say("page.unconfirmed", "{person} (to be confirmed)", person=Message)
WITH_PART = say(
    "page.with-part",
    "{part}: {people}",
    comment="Who does what on one line, such as Moderator: Julien Simon. same-ok",
    part=Message,
    people=Many,
)

_ONE = "What one person does in a session."
_SEVERAL = "What several people do in a session."

PARTS: Mapping[str, tuple[Template, Template]] = {
    "speaker": (
        say("page.speaker", "Speaker", comment=_ONE),
        say("page.speakers", "Speakers", comment=_SEVERAL),
    ),
    "moderator": (
        say("page.moderator", "Moderator", comment=_ONE),
        say("page.moderators", "Moderators", comment=_SEVERAL),
    ),
    "facilitator": (
        say("page.facilitator", "Facilitator", comment=_ONE),
        say("page.facilitators", "Facilitators", comment=_SEVERAL),
    ),
    "discussant": (
        say("page.discussant", "Discussant", comment=_ONE),
        say("page.discussants", "Discussants", comment=_SEVERAL),
    ),
    "discussion-starter": (
        say("page.discussion-starter", "Discussion starter", comment=_ONE),
        say("page.discussion-starters", "Discussion starters", comment=_SEVERAL),
    ),
    "expert": (
        say("page.expert", "Expert", comment=f"{_ONE} same-ok"),
        say("page.experts", "Experts", comment=f"{_SEVERAL} same-ok"),
    ),
    "rapporteur": (
        say("page.rapporteur", "Rapporteur", comment=f"{_ONE} same-ok"),
        say("page.rapporteurs", "Rapporteurs", comment=f"{_SEVERAL} same-ok"),
    ),
    "interpreter": (
        say("page.interpreter", "Interpreter", comment=_ONE),
        say("page.interpreters", "Interpreters", comment=_SEVERAL),
    ),
}
"""How a part is called, for one person and for several."""

_KIND = "A kind of session."

KINDS: Mapping[str, Template] = {
    "welcome": say("page.kind-welcome", "Welcome", comment=_KIND),
    "opening": say("page.kind-opening", "Opening", comment=_KIND),
    "plenary": say("page.kind-plenary", "Plenary", comment=_KIND),
    "briefing": say("page.kind-briefing", "Briefing", comment=_KIND),
    "breakout": say("page.kind-breakout", "Breakout", comment=_KIND),
    "break": say("page.kind-break", "Break", comment=_KIND),
    "posters": say("page.kind-posters", "Posters", comment=f"{_KIND} same-ok"),
    "peer-review": say("page.kind-peer-review", "Peer review", comment=_KIND),
    "reporting": say("page.kind-reporting", "Reporting", comment=_KIND),
    "recap": say("page.kind-recap", "Recap", comment=_KIND),
    "closing": say("page.kind-closing", "Closing", comment=_KIND),
    "social": say("page.kind-social", "Social", comment=_KIND),
}
"""How a kind of session is called."""

NO_SUCH_DAY = say(
    "page.no-such-day",
    "There is no day {number}: the agenda has {n} day.",
    "There is no day {number}: the agenda has {n} days.",
    comment="After --day with a number that is too large.",
    number=int,
    n=int,
)

NOTICES_AHEAD = say(
    "page.notices-ahead",
    "Standing in the channels from the beginning",
    comment="A heading: welcomes and briefs, posted when the event is loaded.",
)
NOTICES_DAY = say("page.notices-day", "Day {number}: {day}", number=int, day=On)
NOTICES_AT = say("page.notices-at", "{time}", comment="The moment of a notice. same-ok", time=At)
