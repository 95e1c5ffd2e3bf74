"""What changed in a published agenda, as people are told; and what organisers see of it."""

from collections.abc import Mapping

from agenda.messages.template import Message, Template, say
from agenda.messages.values import At, Many, On, Own
from agenda.text import Text

# --- new and cancelled ----------------------------------------------------------------

NEW_SESSION = say(
    "change.new-session",
    "New: {session}, {day}, {start} to {end} ({zone}). In your own time: {own}.",
    session=Text,
    day=On,
    start=At,
    end=At,
    zone=str,
    own=Own,
)
NEW_ROUND = say(
    "change.new-round",
    "New: round {number} of {session}, {day}, {start} to {end} ({zone}). In your own time: {own}.",
    number=int,
    session=Text,
    day=On,
    start=At,
    end=At,
    zone=str,
    own=Own,
)
NEW_ROOM = say(
    "change.new-room",
    "New in {session}: a room about {topic}.",
    session=Text,
    topic=Text,
)
CANCELLED_SESSION = say(
    "change.cancelled-session",
    "Cancelled: {session}, planned for {day} at {start}.",
    session=Text,
    day=On,
    start=At,
)
CANCELLED_ROUND = say(
    "change.cancelled-round",
    "Cancelled: round {number} of {session}, planned for {day} at {start}.",
    number=int,
    session=Text,
    day=On,
    start=At,
)
CANCELLED_ROOM = say(
    "change.cancelled-room",
    "Cancelled in {session}: the room about {topic}.",
    session=Text,
    topic=Text,
)

# --- moved ----------------------------------------------------------------------------

MOVED_SESSION = say(
    "change.moved-session",
    "Moved: {session} is now {day}, {start} to {end} ({zone}). "
    "In your own time: {own}. It was planned for {planned}.",
    comment="On the same day as before.",
    session=Text,
    day=On,
    start=At,
    end=At,
    zone=str,
    own=Own,
    planned=At,
)
MOVED_SESSION_DAY = say(
    "change.moved-session-day",
    "Moved: {session} is now {day}, {start} to {end} ({zone}). "
    "In your own time: {own}. It was planned for {before} at {planned}.",
    comment="To another day.",
    session=Text,
    day=On,
    start=At,
    end=At,
    zone=str,
    own=Own,
    before=On,
    planned=At,
)
MOVED_ROUND = say(
    "change.moved-round",
    "Moved: round {number} of {session} is now {day}, {start} to {end} ({zone}). "
    "In your own time: {own}. It was planned for {planned}.",
    number=int,
    session=Text,
    day=On,
    start=At,
    end=At,
    zone=str,
    own=Own,
    planned=At,
)
MOVED_ROUND_DAY = say(
    "change.moved-round-day",
    "Moved: round {number} of {session} is now {day}, {start} to {end} ({zone}). "
    "In your own time: {own}. It was planned for {before} at {planned}.",
    comment="To another day.",
    number=int,
    session=Text,
    day=On,
    start=At,
    end=At,
    zone=str,
    own=Own,
    before=On,
    planned=At,
)

# --- renamed --------------------------------------------------------------------------

RENAMED_SESSION = say(
    "change.renamed-session",
    "Another title: {session} (it was {before}).",
    comment="Of a session, or of the whole event.",
    session=Text,
    before=Text,
)
RENAMED_ROOM = say(
    "change.renamed-room",
    "Another title in {session}: {topic} (it was {before}).",
    comment="Of the topic of a room.",
    session=Text,
    topic=Text,
    before=Text,
)

# --- people ---------------------------------------------------------------------------

CAME = say(
    "change.came",
    "{session}, new: {people}.",
    comment="People is a part and who has it: Speaker: Ana Feder.",
    session=Text,
    people=Message,
)
GONE = say(
    "change.gone",
    "{session}, no longer: {people}.",
    comment="People is a part and who had it: Speaker: Ana Feder.",
    session=Text,
    people=Message,
)
INSTEAD = say(
    "change.instead",
    "{session}, new: {people}. No longer: {others}.",
    comment="People is a part and who has it: Speaker: Ana Feder; others are those who had it.",
    session=Text,
    people=Message,
    others=Many,
)
CONFIRMED = say(
    "change.confirmed",
    "Confirmed: {person}. Sessions: {sessions}.",
    person=Message,
    sessions=Many,
)
CONFIRMED_NOWHERE = say("change.confirmed-nowhere", "Confirmed: {person}.", person=Message)
REPLACED = say(
    "change.replaced",
    "A change: {person}, instead of {before}. Sessions: {sessions}.",
    person=Message,
    before=Message,
    sessions=Many,
)
REPLACED_NOWHERE = say(
    "change.replaced-nowhere",
    "A change: {person}, instead of {before}.",
    person=Message,
    before=Message,
)
DESCRIBED_ANEW = say(
    "change.described-anew",
    "{before}: from now on {person}.",
    comment="The same person, with another function or organisation.",
    before=str,
    person=Message,
)
OPEN_AGAIN = say(
    "change.open-again",
    "To be confirmed again: {person}.",
    person=Message,
)

# --- anything else --------------------------------------------------------------------

OTHER = say(
    "change.other",
    "{session}, changed: {details}.",
    comment="Details are such as objective, links, place.",
    session=Text,
    details=Many,
)
OTHER_ROOM = say(
    "change.other-room",
    "{topic} in {session}, changed: {details}.",
    comment="Details are such as objective, links, languages; the topic is a room's.",
    session=Text,
    topic=Text,
    details=Many,
)

_DETAIL = "One of several things that changed, in a list; no capital."

DETAILS: Mapping[str, Template] = {
    "objective": say("change.detail-objective", "objective", comment=_DETAIL),
    "questions": say("change.detail-questions", "guiding questions", comment=_DETAIL),
    "links": say("change.detail-links", "links", comment=_DETAIL),
    "items": say("change.detail-items", "parts of the session", comment=_DETAIL),
    "posters": say("change.detail-posters", "presentations", comment=_DETAIL),
    "languages": say("change.detail-languages", "languages", comment=_DETAIL),
    "mode": say("change.detail-mode", "how languages are handled", comment=_DETAIL),
    "interpretation": say("change.detail-interpretation", "interpretation", comment=_DETAIL),
    "kind": say("change.detail-kind", "kind of session", comment=_DETAIL),
    "place": say("change.detail-place", "place", comment=_DETAIL),
    "zone": say("change.detail-zone", "time zone", comment=_DETAIL),
    "rule": say("change.detail-rule", "rule for quoting", comment=_DETAIL),
    "subtitle": say("change.detail-subtitle", "subtitle", comment=_DETAIL),
    "organisers": say("change.detail-organisers", "organisers", comment=_DETAIL),
    "partners": say("change.detail-partners", "partners", comment=_DETAIL),
    "funders": say("change.detail-funders", "funders", comment=_DETAIL),
    "days": say("change.detail-days", "titles of days", comment=_DETAIL),
    "series": say("change.detail-series", "series", comment=_DETAIL),
    "spotlight": say("change.detail-spotlight", "spotlight", comment=_DETAIL),
    "glossary": say("change.detail-glossary", "glossary", comment=_DETAIL),
}
"""What everybody is told of, by its field in the file."""

SETTINGS = say(
    "change.detail-settings",
    "settings for organisers",
    comment=f"{_DETAIL} Seats, starting by hand and the like; participants are not told.",
)

# --- many at once ---------------------------------------------------------------------

DIGEST = say(
    "change.digest",
    "The agenda has changed in {n} place:",
    "The agenda has changed in {n} places:",
    comment="Lines with the changes follow.",
    n=int,
)
DIGEST_MORE = say(
    "change.digest-more",
    "And {n} more. See `/agenda` for all of it.",
    "And {n} more. See `/agenda` for all of it.",
    comment="The last line of a list that is too long.",
    n=int,
)

# --- what organisers see --------------------------------------------------------------

CHANGES = say(
    "publish.changes",
    "The agenda of {event} changes in {n} place:",
    "The agenda of {event} changes in {n} places:",
    event=Text,
    n=int,
)
IN_OTHER_LANGUAGES = say(
    "publish.in-other-languages",
    "{n} title changes in another language only.",
    "{n} titles change in another language only.",
    comment="After a list of changes: a reader of this language does not see these.",
    n=int,
)
NO_CHANGES = say("publish.no-changes", "Nothing changes in the agenda of {event}.", event=Text)
LEFT_OUT = say(
    "publish.left-out",
    "{n} change is left out, as it is about what has begun:",
    "{n} changes are left out, as they are about what has begun:",
    n=int,
)
MORE = say("publish.more", "And {n} more.", "And {n} more.", n=int)
READY = say(
    "publish.ready",
    "Nothing has changed yet. Press the button to publish it; everybody is told of the changes.",
)
PUBLISH = say("publish.button", "Publish", comment="The label of a button.")
PUBLISHED = say(
    "publish.published",
    "Version {number} of {event} is published: {n} change.",
    "Version {number} of {event} is published: {n} changes.",
    number=int,
    event=Text,
    n=int,
)
PUBLISHED_ALREADY = say(
    "publish.published-already",
    "This agenda of {event} is published already.",
    event=Text,
)
OVERTAKEN = say(
    "publish.overtaken",
    "The agenda has changed since this was shown. This is what would change now.",
)
NOT_WAITING = say(
    "publish.not-waiting",
    "This agenda is not waiting any more. Send the file again with `/event publish`.",
)
OTHER_EVENT = say(
    "publish.other-event",
    "This is the agenda of {found}, not of {event}. A new event is loaded with `/event load`.",
    found=str,
    event=str,
)
ZONE_STAYS = say(
    "publish.zone-stays",
    "The time zone cannot change once the event has begun. It is {zone}.",
    zone=str,
)
ONE_OF_BOTH = say(
    "publish.one-of-both",
    "Give a file, or the number of an earlier version: one of the two.",
)
NO_VERSION = say(
    "publish.no-version",
    "There is no version {number}. See `/event versions`.",
    number=int,
)
VERSIONS = say("publish.versions", "**Versions of {event}**", event=Text)
VERSION = say(
    "publish.version",
    "{number}: {day} at {time}, {n} change.",
    "{number}: {day} at {time}, {n} changes.",
    comment="A version of the agenda: its number, when it was published, how much it changed.",
    number=int,
    day=On,
    time=At,
    n=int,
)
VERSION_LOADED = say(
    "publish.version-loaded",
    "{number}: {day} at {time}, loaded.",
    comment="A version of the agenda that was loaded as a whole.",
    number=int,
    day=On,
    time=At,
)
VERSION_NOW = say("publish.version-now", "Version {number} is the one in use.", number=int)
