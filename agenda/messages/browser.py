"""What the page says on which a rehearsal is practised, and the terminal beside it."""

from agenda.messages.template import say

_LABEL = "On the page where an organiser practises with the bot."

PRACTISE_AT = say(
    "browser.practise-at",
    "Practise here: {address}",
    comment="In the terminal; the page is open to this machine alone.",
    address=str,
)
ENDS_WITH = say("browser.ends-with", "Ctrl-C ends it.", comment="In the terminal.")
ENDED = say("browser.ended", "The rehearsal has ended.")
NOBODY_WITH_PART = say(
    "browser.nobody-with-part",
    "Nobody in the list of people is a {part}. Choose another part with --as.",
    comment="The part is one word as the list of people has it, such as rapporteur.",
    part=str,
)
PORT_NOT_FREE = say(
    "browser.port-not-free",
    "The port {port} cannot be used: {why}. Leave out --port to get a free one.",
    port=str,
    why=str,
)
NO_FILES = say(
    "browser.no-files",
    "The options --browser and --out do not go together: practising leaves no files.",
)

PRACTISING = say("browser.practising", "Rehearsal", comment=_LABEL)
SIMULATED = say(
    "browser.simulated",
    "A rehearsal with the real bot. The server and everybody else are simulated.",
    comment=_LABEL,
)
YOU_ARE = say("browser.you-are", "You are", comment="Before a choice: moderator, rapporteur …")
MODERATOR = say("browser.moderator", "Moderator", comment=_LABEL)
RAPPORTEUR = say("browser.rapporteur", "Rapporteur", comment=f"{_LABEL} same-ok")
PARTICIPANT = say("browser.participant", "Participant", comment=_LABEL)
RUN = say("browser.run", "Let time run", comment="A button.")
PAUSE = say("browser.pause", "Stop the clock", comment="A button.")
RATE = say("browser.rate", "Speed", comment="Before a choice: ×1, ×10 …")
NEXT_CUE = say(
    "browser.next-cue",
    "To the next cue",
    comment="A button: time jumps to when the bot does something next.",
)
BACK = say("browser.back", "Back to the start", comment="A button: the same is played again.")
LANGUAGE = say("browser.language", "Language", comment="Before a choice of the page's language.")
CHANNELS = say("browser.channels", "Channels", comment=_LABEL)
MESSAGES = say("browser.messages", "Messages", comment=f"{_LABEL} same-ok")
NEW_MESSAGES = say("browser.new-messages", "New messages", comment="About a channel's mark.")
NOTHING_YET = say("browser.nothing-yet", "Nothing was said here yet.", comment=_LABEL)
BOT = say("browser.bot", "Bot", comment="A mark beside the bot's name. same-ok")
YOU = say("browser.you", "you", comment="A mark beside the reader's own name.")
ONLY_YOU = say("browser.only-you", "Only you can see this.", comment="Under an answer.")
JOIN = say("browser.join", "Enter by voice", comment="A button under a room's name.")
LEAVE = say("browser.leave", "Leave the room", comment="A button under a room's name.")
SHUT = say("browser.shut", "The door is shut for you now.", comment="About a room.")
WRITE_HERE = say(
    "browser.write-here", "Write, or type / for the commands", comment="In an empty text field."
)
ONLY_COMMANDS = say(
    "browser.only-commands",
    "Type / for the commands",
    comment="In an empty text field, where people cannot write.",
)
NO_WRITING = say("browser.no-writing", "You cannot write in this channel.", comment=_LABEL)
COMMANDS = say("browser.commands", "Commands", comment="Names a list.")
NO_COMMAND = say("browser.no-command", "There is no such command here.", comment=_LABEL)
NEEDED = say("browser.needed", "needed", comment="A mark beside a field that must be filled in.")
FILL_IN = say("browser.fill-in", "Fill in what is needed.", comment=_LABEL)
SEND = say("browser.send", "Send", comment="A button.")
CANCEL = say("browser.cancel", "Cancel", comment="A button.")
CHOOSE = say("browser.choose", "Choose …", comment="In an empty choice.")
YES = say("browser.yes", "Yes", comment="In a choice.")
NO = say("browser.no", "No", comment="In a choice.")
PREPARING = say("browser.preparing", "The rehearsal is being prepared.", comment=_LABEL)
OVER = say("browser.over", "The event is over. Go back to the start to play again.", comment=_LABEL)
LOST = say(
    "browser.lost",
    "The rehearsal cannot be reached. Start it again in the terminal.",
    comment=_LABEL,
)
REFUSED = say(
    "browser.refused",
    "The chat would not let you do that: {why}",
    comment="The reason is in English, for whoever looks for the cause.",
    why=str,
)
UNANSWERED = say("browser.unanswered", "The bot did not answer.", comment=_LABEL)
DISMISS = say("browser.dismiss", "Close", comment="A button that closes a line of news.")
