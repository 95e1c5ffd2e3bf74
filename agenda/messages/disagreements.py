"""What can be wrong between two places of an agenda that are right by themselves."""

from agenda.messages.template import say

UNKNOWN_PERSON = say(
    "problem.unknown-person",
    "“{given}” is not among the people; add it under “people”.",
    comment="people is a field of the file: leave it as it is.",
    given=str,
)
UNKNOWN_PERSON_MEANT = say(
    "problem.unknown-person-meant",
    "“{given}” is not among the people; did you mean “{meant}”?",
    given=str,
    meant=str,
)
GROUP_IS_NOBODY = say(
    "problem.group-is-nobody",
    "“{given}” is a group, not one of the people; name a person of “people”.",
    comment="people is a field of the file: leave it as it is.",
    given=str,
)
SAME_ID = say(
    "problem.same-id",
    "The id “{given}” stands in line {line} already; give this one its own.",
    given=str,
    line=int,
)
UNKNOWN_POST = say(
    "problem.unknown-post",
    "“{given}” is no session, round or room here; write such as opening, talks/r1, talks/r1/topic.",
    comment="Where interpreters work; r1 is round 1, the others are made-up ids of the file.",
    given=str,
)
UNKNOWN_POST_MEANT = say(
    "problem.unknown-post-meant",
    "“{given}” is no session, round or room here; did you mean “{meant}”?",
    given=str,
    meant=str,
)
ONE_LANGUAGE = say(
    "problem.one-language",
    "Interpreters work between two languages; write such as [en, fr].",
)
ENDS_TOO_EARLY = say(
    "problem.ends-too-early",
    "It ends at {end}, not after its start at {start}; correct one of them.",
    end=str,
    start=str,
)
NO_TOPICS = say(
    "problem.no-topics",
    "This breakout has no topics; list them under “topics”.",
    comment="topics is a field of the file: leave it as it is.",
)
NO_ROUNDS = say(
    "problem.no-rounds",
    "This breakout has no rounds; list their times under “rounds”.",
    comment="rounds is a field of the file: leave it as it is.",
)
OWN_TIME_DIFFERS = say(
    "problem.own-time-differs",
    "The rounds of this breakout say {rounds}, not {given}; delete this line.",
    comment="{rounds} and {given} are hours.",
    rounds=str,
    given=str,
)
ONLY_IN_BREAKOUTS = say(
    "problem.only-in-breakouts",
    "Only a breakout has “{name}”; delete this, or write “kind: breakout”.",
    comment="kind: breakout is the file's own format: leave it as it is.",
    name=str,
)
TOO_EARLY = say(
    "problem.too-early",
    "It starts at {start}, before the one above ends at {end}; put them in order.",
    start=str,
    end=str,
)
BREAK_NOT_BETWEEN = say(
    "problem.break-not-between",
    "This break is not between two rounds; correct its times, or those of the rounds.",
)
DAY_TWICE = say(
    "problem.day-twice",
    "The day {given} stands in line {line} already; write each day once.",
    given=str,
    line=int,
)
DAY_TOO_EARLY = say(
    "problem.day-too-early",
    "{given} is before the day above; put the days in order.",
    given=str,
)
OUTSIDE = say(
    "problem.outside",
    "{given} is outside what it belongs to, from {start} to {end}; correct one.",
    comment="An entry inside a session starts too early or ends too late.",
    given=str,
    start=str,
    end=str,
)
TIME_MISSING = say(
    "problem.time-missing",
    "{given} does not exist that day: clocks are put forward in {zone}. "
    "Name another time, or write the agenda in UTC.",
    given=str,
    zone=str,
)
TIME_TWICE = say(
    "problem.time-twice",
    "{given} comes twice that day: clocks are put back in {zone}. "
    "Name another time, or write the agenda in UTC.",
    given=str,
    zone=str,
)
