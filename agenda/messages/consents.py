"""Named with consent, and supported: what speakers and participants are told about notes."""

from agenda.messages.template import say

# --- named with consent ---------------------------------------------------------------

CONSENT_ASKED = say(
    "notes.consent-asked",
    "Nobody is named yet. Please ask the speaker to look at `/consent` and to agree there.",
)
NOT_READY_FOR_CONSENT = say(
    "notes.not-ready-for-consent",
    "A speaker agrees to the exact words in every language. "
    "This note still waits for a second reader or a translation.",
)
SPEAKER_UNKNOWN = say(
    "notes.speaker-unknown", "This account is nobody of the list of people whose name is known."
)
CONSENT_HEAD = say(
    "notes.consent-head",
    "**May these words stand in the report beside your name?** They will be read as follows:",
)
CONSENT_NAMED = say(
    "notes.consent-named",
    "{words} ({name})",
    comment="A note, and in brackets who said it. same-ok",
    words=str,
    name=str,
)
CONSENT_NOTHING = say("notes.consent-nothing", "You are not asked to be named anywhere.")
AGREE = say("notes.agree", "I agree", comment="A button.")
DISAGREE = say("notes.disagree", "Do not name me", comment="A button.")
CONSENT_GIVEN = say(
    "notes.consent-given",
    "You are named beside this note. Until the reports are written, `/consent` takes it back.",
)
CONSENT_NOT_GIVEN = say("notes.consent-not-given", "You are not named. The note has no name.")

# --- support --------------------------------------------------------------------------

RECOMMENDATIONS = say(
    "notes.recommendations",
    "**{n} recommendation from all rooms.** Please choose those you support:",
    "**{n} recommendations from all rooms.** Please choose those you support:",
    n=int,
)
SUPPORT_PICK = say(
    "notes.support-pick",
    "Those that I support",
    comment="What a list to choose from is for, at most 150 characters.",
)
SUPPORTED = say(
    "notes.supported",
    "You support {n} of these recommendations. Only the number of people is counted.",
    "You support {n} of these recommendations. Only the number of people is counted.",
    n=int,
)
NOTHING_TO_SUPPORT = say(
    "notes.nothing-to-support", "There is no recommendation yet that could be supported."
)
OTHER_PAGE = say("notes.other-page", "More of them", comment="A button: the next part of a list.")
