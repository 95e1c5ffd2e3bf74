"""The draft of a news item: its sentences, and what an organiser has to fill in."""

from agenda.messages.template import Message, say
from agenda.messages.values import Many, On, Span
from agenda.text import Text

_OPEN = "In square brackets: the organiser replaces it."

DRAFT = say(
    "news.draft",
    "**Draft.** Not to be published as it stands: what is in square brackets is still open.",
)
TITLE = say(
    "news.title",
    "Project News: {host} hosts a {n}-day online event",
    "Project News: {host} hosts a {n}-day online event",
    comment="The host is an organisation, or news.fill-host.",
    host=(Text, Message),
    n=int,
)
FILL_HOST = say("news.fill-host", "[name of the organiser]", comment=_OPEN)
FILL_DATE = say("news.fill-date", "[Date of publication]", comment=_OPEN)
FILL_PEOPLE = say("news.fill-people", "[How many people took part, and from where?]", comment=_OPEN)
FILL_CONTEXT = say(
    "news.fill-context",
    "[Why does this matter now? Two or three sentences on the background of the event.]",
    comment=_OPEN,
)
FILL_AIMS = say("news.fill-aims", "[What was the aim of the event?]", comment=_OPEN)
FILL_RECOMMENDATIONS = say(
    "news.fill-recommendations", "[What were the main recommendations?]", comment=_OPEN
)
FILL_CALL = say("news.fill-call", "[On whom does the event call, and what for?]", comment=_OPEN)
FILL_CONTACT = say("news.fill-contact", "[Where to read more, and whom to ask]", comment=_OPEN)

WHEN = say(
    "news.when",
    "Between {first} and {last}, {host} held the online event “{event}”.",
    first=On,
    last=On,
    host=(Text, Message),
    event=Text,
)
WHEN_ONE_DAY = say(
    "news.when-one-day",
    "On {day}, {host} held the online event “{event}”.",
    day=On,
    host=(Text, Message),
    event=Text,
)
BOTH = say(
    "news.both",
    "{first} {second}",
    comment="Two sentences, one after the other. same-ok",
    first=Message,
    second=Message,
)

# --- who took part --------------------------------------------------------------------

PEOPLE = say(
    "news.people",
    "It brought together {people}.",
    comment="It: the event. The people are news.people-exactly or news.people-more.",
    people=Message,
)
PEOPLE_OF = say(
    "news.people-of",
    "It brought together {people} from {where}.",
    comment="Such as: 54 participants from 22 local administrations; or: from 11 countries.",
    people=Message,
    where=Message,
)
PEOPLE_OF_IN = say(
    "news.people-of-in",
    "It brought together {people} from {where} in {countries}.",
    comment="Such as: 54 participants from 22 local administrations in 11 countries.",
    people=Message,
    where=Message,
    countries=Message,
)

_COUNT = "In a sentence, after: brought together, or: from."

PEOPLE_EXACTLY = say(
    "news.people-exactly", "{n} participant", "{n} participants", comment=_COUNT, n=int
)
PEOPLE_MORE = say(
    "news.people-more",
    "more than {n} participant",
    "more than {n} participants",
    comment=_COUNT,
    n=int,
)
ADMINISTRATIONS_EXACTLY = say(
    "news.administrations-exactly",
    "{n} local administration",
    "{n} local administrations",
    comment=_COUNT,
    n=int,
)
ADMINISTRATIONS_MORE = say(
    "news.administrations-more",
    "more than {n} local administration",
    "more than {n} local administrations",
    comment=_COUNT,
    n=int,
)
ORGANISATIONS_EXACTLY = say(
    "news.organisations-exactly",
    "{n} organisation",
    "{n} organisations",
    comment=_COUNT,
    n=int,
)
ORGANISATIONS_MORE = say(
    "news.organisations-more",
    "more than {n} organisation",
    "more than {n} organisations",
    comment=_COUNT,
    n=int,
)
COUNTRIES_EXACTLY = say(
    "news.countries-exactly",
    "{n} country",
    "{n} countries",
    comment="In a sentence, after: in, or: from.",
    n=int,
)
COUNTRIES_MORE = say(
    "news.countries-more",
    "more than {n} country",
    "more than {n} countries",
    comment="In a sentence, after: in, or: from.",
    n=int,
)

# --- what it was ----------------------------------------------------------------------

ORGANISED = say("news.organised", "The event was organised by: {names}.", names=Many)
PARTNERS = say("news.partners", "Partners of the event: {names}.", names=Many)
FUNDERS = say("news.funders", "It was funded by: {names}.", names=Many)
SCALE = say(
    "news.scale",
    "It had {n} session, {length} in all. Its working languages: {languages}.",
    "It had {n} sessions, {length} in all. Its working languages: {languages}.",
    n=int,
    length=Span,
    languages=Many,
)
AIMS = say("news.aims", "The event had these aims:", comment="Before a list.")
TOPICS = say("news.topics", "The discussions were about:", comment="Before a list.")
RECOMMENDED = say("news.recommended", "The main recommendations are:", comment="Before a list.")
STEPS = say("news.steps", "The next steps that were named are:", comment="Before a list.")
