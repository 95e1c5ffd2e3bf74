"""What somebody is told who comes late and had no seat in a round."""

from agenda.messages.template import say

BY_FEWEST = say(
    "latecomer.by-fewest",
    "You had no seat in this round. You have one now, in the room with the fewest people.",
)
BY_LANGUAGE = say(
    "latecomer.by-language",
    "You had no seat in this round. You have one now, in a room that has your language.",
)
BY_COMPANY = say(
    "latecomer.by-company",
    "You had no seat in this round. You have one now, with people you come with.",
)
NO_ROOM = say(
    "latecomer.no-room",
    "You have no seat in this round, and no room that suits you has a free one. Ask a moderator.",
)
