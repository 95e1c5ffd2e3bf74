"""Timers in a room: their command, and what they say."""

from datetime import timedelta

from agenda.messages import units
from agenda.messages.template import Message, name_command, say
from agenda.messages.values import At, Channel, Own

TIMER = name_command("timer", "timer", "Count down in a room (moderators)")
TIMER_START = name_command("timer-start", "start", "Start a timer here")
TIMER_STOP = name_command("timer-stop", "stop", "Stop the timer that runs here")
TIMER_SHOW = name_command("timer-show", "show", "How much time is left here")
MINUTES_OPTION = name_command("timer-minutes", "minutes", "For how many minutes, up to 180")
LABEL_OPTION = name_command("timer-label", "label", "What the time is for, if you like")

SECONDS = say(
    "unit.seconds",
    "{n} s",
    "{n} s",
    comment="A length of time. It may follow a preposition. same-ok",
    n=int,
)
MINUTES_AND_SECONDS = say(
    "unit.minutes-and-seconds",
    "{minutes} {seconds}",
    comment="A length of time: unit.minutes, then unit.seconds.",
    minutes=Message,
    seconds=Message,
)

LABEL = say(
    "timer.label", "**{label}**", comment="What a timer is for, below what it says.", label=str
)
STARTED = say(
    "timer.started",
    "The timer runs: {time}, until {end} ({own}).",
    comment="{own} counts down in the reader's client, such as “in 5 minutes”.",
    time=Message,
    end=At,
    own=Own,
)
SOON = say("timer.soon", "1 minute left, until {end} ({own}).", end=At, own=Own)
UP = say("timer.up", "The time is up.")
STOPPED = say("timer.stopped", "The timer was stopped.")

STARTED_IN = say(
    "timer.started-in",
    "The timer runs in {place}, until {end} ({own}). Everybody there sees it.",
    place=Channel,
    end=At,
    own=Own,
)
STOPPED_IN = say("timer.stopped-in", "The timer in {place} is stopped.", place=Channel)
SHOWN = say(
    "timer.shown",
    "The timer in {place} runs until {end} ({own}).",
    place=Channel,
    end=At,
    own=Own,
)
NONE = say("timer.none", "No timer runs in {place}.", place=Channel)
RUNS_ALREADY = say(
    "timer.runs-already",
    "A timer runs in {place} already, until {end}. Stop it first with `/timer stop`.",
    place=Channel,
    end=At,
)

NOT_TOLD = say(
    "timer.not-told",
    "{place} could not be told, but the timer is as you wished. `/timer show` says how it stands.",
    place=Channel,
)


def length(lasts: timedelta) -> Message:
    """Put a length of time into minutes and seconds."""
    minutes, seconds = divmod(round(lasts.total_seconds()), 60)
    if not seconds:
        return units.MINUTES(n=minutes)
    if not minutes:
        return SECONDS(n=seconds)
    return MINUTES_AND_SECONDS(minutes=units.MINUTES(n=minutes), seconds=SECONDS(n=seconds))
