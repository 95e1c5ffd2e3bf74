"""What organisers are told who remove an event from Discord: /purge."""

from agenda.messages.template import name_command, say
from agenda.messages.values import Channel, Many
from agenda.text import Text

_LINE = "A line of a list of what is removed."
_TROUBLE = "Why something could not be removed; the permission's name is Discord's own, in English."


PURGE = name_command("purge", "purge", "Delete the rooms and everything about people, for good")
PURGE_EVERYTHING = name_command(
    "purge-everything", "everything", "Delete the lobby and the announcements as well"
)

# --- what would be removed ------------------------------------------------------------

HEAD = say(
    "purging.head",
    "**This deletes for good what {event} has here about people**",
    comment="A heading; a list follows.",
    event=Text,
)
ROOMS = say(
    "purging.rooms",
    "- {n} channel with its chat",
    "- {n} channels with their chats",
    comment=_LINE,
    n=int,
)
ACCESS = say(
    "purging.access",
    "- who may do what, in {n} channel that stays",
    "- who may do what, in {n} channels that stay",
    comment=_LINE,
    n=int,
)
ROLES = say("purging.roles", "- {n} role", "- {n} roles", comment=_LINE, n=int)
MEETINGS = say(
    "purging.meetings",
    "- {n} entry of this server's calendar",
    "- {n} entries of this server's calendar",
    comment=_LINE,
    n=int,
)
PEOPLE = say(
    "purging.people",
    "- what Majlis keeps about {n} person: name, seat, language, votes, drafts",
    "- what Majlis keeps about {n} people: names, seats, languages, votes, drafts",
    comment=_LINE,
    n=int,
)
REPORTS_STAY = say(
    "purging.reports-stay",
    "The report stays, in {n} file.",
    "The reports stay, in {n} files.",
    n=int,
)
LOBBY_STAYS = say(
    "purging.lobby-stays",
    "The lobby, the announcements and the rooms of sessions on the record stay, with their posts.",
)
NOTHING_STAYS = say("purging.nothing-stays", "No channel of the event stays.")
NO_WAY_BACK = say(
    "purging.no-way-back", "Nobody can bring it back. The event ends here with the first step."
)
GO_ON = say("purging.go-on", "Delete it", comment="A button that opens a form.")

# --- the form -------------------------------------------------------------------------

FORM = say("purging.form", "Delete for good", comment="A form's title, at most 45 characters.")
FIELD = say(
    "purging.field",
    "The short name of the event",
    comment="A label, at most 45 characters.",
)
HINT = say(
    "purging.hint",
    "Type {event} to be sure.",
    comment="Stands small above a form's field, at most 100 characters.",
    event=str,
)

# --- who may, and when ----------------------------------------------------------------

TYPED_WRONG = say(
    "purging.typed-wrong",
    "“{given}” is not {event}. Nothing was deleted.",
    comment="Both are short names of events.",
    given=str,
    event=str,
)
ELSEWHERE = say(
    "purging.elsewhere",
    "This channel is deleted too, and the answer with it. Type `/purge` in another one.",
)
ELSEWHERE_SUCH_AS = say(
    "purging.elsewhere-such-as",
    "This channel is deleted too, and the answer with it. Type `/purge` in {place}.",
    place=Channel,
)
UNDER_WAY = say("purging.under-way", "{event} is being deleted already.", event=str)
BEING_CLEARED = say(
    "purging.being-cleared",
    "{event} is being deleted here. An organiser finishes that with `/purge`.",
    event=str,
)
NO_EVENT = say("purging.no-event", "There is no event on this server.")
WHICH_EVENT = say(
    "purging.which-event",
    "Say which event with the option event: {events}.",
    comment="“event” is the name of an option.",
    events=Many,
)

# --- how far it is --------------------------------------------------------------------

PROGRESS = say(
    "purging.progress",
    "On Discord, {done} of {n} thing is deleted.",
    "On Discord, {done} of {n} things are deleted.",
    done=int,
    n=int,
)
STORE = say("purging.store", "On Discord all is deleted. Now Majlis deletes what it keeps.")
DONE_HERE = say(
    "purging.done-here",
    "{n} thing was deleted on Discord, and all that Majlis kept about the people of {event}.",
    "{n} things were deleted on Discord, and all that Majlis kept about the people of {event}.",
    n=int,
    event=Text,
)
TRACES = say(
    "purging.traces",
    "{n} trace is left. It took {seconds} s.",
    "{n} traces are left. It took {seconds} s.",
    comment="After everything was deleted and searched. Best is 0.",
    n=int,
    seconds=int,
)
FILES = say(
    "purging.files",
    "Whoever runs Majlis finds them in these files: {files}.",
    comment="After how many traces are left.",
    files=Many,
)
NOT_SEARCHED = say(
    "purging.not-searched",
    "The names could not be read any more, so no file was searched for them.",
)
OTHERS = say(
    "purging.others",
    "{n} channel or role bears the event's name, and Majlis did not make it. Please look at it.",
    "{n} channels or roles bear the event's name, and Majlis did not make them. "
    "Please look at them.",
    n=int,
)

# --- what went wrong ------------------------------------------------------------------

STOPPED = say(
    "purging.stopped",
    "Not everything could be deleted on Discord. What Majlis keeps is still there, to find it by.",
)
LEFT_ON_DISCORD = say(
    "purging.left-on-discord",
    "{n} thing is on Discord still, as somebody changes it meanwhile.",
    "{n} things are on Discord still, as somebody changes them meanwhile.",
    n=int,
)
TRY_AGAIN = say("purging.try-again", "Put that right, and type `/purge` again.")
PLACES_REFUSED = say(
    "purging.places-refused",
    "{n} channel could not be deleted. "
    "There, the bot needs View Channel, Connect and Manage Channels.",
    "{n} channels could not be deleted. "
    "There, the bot needs View Channel, Connect and Manage Channels.",
    comment=_TROUBLE,
    n=int,
)
WHICH_PLACES = say(
    "purging.which-places",
    "Look at {places}.",
    comment="Channels with which something went wrong, as links.",
    places=Many,
)
ACCESS_REFUSED = say(
    "purging.access-refused",
    "In {n} channel people could not be taken off. "
    "There, the bot needs Manage Channels and Manage Permissions.",
    "In {n} channels people could not be taken off. "
    "There, the bot needs Manage Channels and Manage Permissions.",
    comment=_TROUBLE,
    n=int,
)
ROLES_REFUSED = say(
    "purging.roles-refused",
    "{n} role could not be deleted. "
    "The bot needs Manage Roles, and its own role has to stand above.",
    "{n} roles could not be deleted. "
    "The bot needs Manage Roles, and its own role has to stand above.",
    comment=_TROUBLE,
    n=int,
)
MEETINGS_REFUSED = say(
    "purging.meetings-refused",
    "{n} entry of the calendar could not be called off. The bot needs Create Events.",
    "{n} entries of the calendar could not be called off. The bot needs Create Events.",
    comment=_TROUBLE,
    n=int,
)
NO_ANSWER = say(
    "purging.no-answer",
    "Discord did not answer in {n} case. Try again in a minute.",
    "Discord did not answer in {n} cases. Try again in a minute.",
    n=int,
)
