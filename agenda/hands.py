"""Who has the floor of a place, and who waits for it, in the order in which they asked.

Members are known by the platform's number for them, never by a name.
"""

from datetime import datetime, timedelta

from agenda.text import Frozen, Language

PRESSED_TWICE = timedelta(seconds=3)
"""Whoever was given the floor so shortly ago has not spoken yet: the button was pressed twice."""


class Hand(Frozen):
    """A *member* of the guild who asks to speak, and the language they will speak."""

    member: int
    language: Language


class Queue(Frozen):
    """Who is *speaking* and *since* when, and who is *waiting*; nobody is in it twice."""

    speaking: Hand | None = None
    since: datetime | None = None
    waiting: tuple[Hand, ...] = ()

    def number_of(self, member: int) -> int | None:
        """Give the place of somebody who waits, from 1."""
        numbers = (at for at, one in enumerate(self.waiting, start=1) if one.member == member)
        return next(numbers, None)

    def speaks(self, member: int) -> bool:
        """Tell whether somebody has the floor."""
        return self.speaking is not None and self.speaking.member == member

    def has(self, member: int) -> bool:
        """Tell whether somebody has the floor or waits for it."""
        return self.speaks(member) or self.number_of(member) is not None

    def just_given(self, at: datetime) -> bool:
        """Tell whether the floor was given a moment before the instant *at*."""
        return (
            self.speaking is not None
            and self.since is not None
            and (self.since <= at < self.since + PRESSED_TWICE)
        )

    def raised(self, hand: Hand) -> "Queue":
        """Put a hand up, behind the others; one that is up stays where it is."""
        if self.speaks(hand.member):
            return self
        if self.number_of(hand.member) is None:
            return self.model_copy(update={"waiting": (*self.waiting, hand)})
        waiting = tuple(hand if one.member == hand.member else one for one in self.waiting)
        return self.model_copy(update={"waiting": waiting})

    def lowered(self, member: int, at: datetime) -> "Queue":
        """Take a hand down; whoever has the floor hands it to the next."""
        if self.speaks(member):
            return self.advanced(at)
        waiting = tuple(one for one in self.waiting if one.member != member)
        return self.model_copy(update={"waiting": waiting})

    def advanced(self, at: datetime) -> "Queue":
        """Give the floor to the next, or to nobody if nobody waits."""
        if not self.waiting:
            return Queue()
        return Queue(speaking=self.waiting[0], since=at, waiting=self.waiting[1:])
