"""What `majlis rehearse` says in the terminal."""

from agenda.messages.template import say
from agenda.messages.values import On
from agenda.text import Text

WORKING = say("rehearsing.working", "Rehearsing", comment="Beside a bar that grows.")
REHEARSED = say(
    "rehearsing.rehearsed",
    "Rehearsed: {event}, with {people} people (seed {seed}).",
    event=Text,
    people=int,
    seed=int,
)
DAY = say(
    "rehearsing.day",
    "Day {number}, {day}: {notices} notices, {rooms} rooms opened, {joins} entries into rooms.",
    number=int,
    day=On,
    notices=int,
    rooms=int,
    joins=int,
)
PEOPLE = say(
    "rehearsing.people",
    "Latecomers: {late}. Drop-outs: {dropped}. Changes of language: {changed}. "
    "Restarts: {restarts}.",
    late=int,
    dropped=int,
    changed=int,
    restarts=int,
)
REQUESTS = say(
    "rehearsing.requests",
    "{n} request to Discord, checked against its limits.",
    "{n} requests to Discord, each checked against its limits.",
    n=int,
)
SIDE_BY_SIDE = say(
    "rehearsing.side-by-side",
    "The languages of a notice went out at most {seconds} seconds apart.",
    comment="The number may have a decimal, such as 0.4.",
    seconds=str,
)
NOT_DESCRIBED = say(
    "rehearsing.not-described",
    "Requests were not compared with Discord's own description: {name} names no file.",
    comment="The name is that of an environment variable.",
    name=str,
)
KEPT = say(
    "rehearsing.kept",
    "Every promise was kept: {n} check.",
    "Every promise was kept: {n} checks.",
    n=int,
)
BROKEN = say(
    "rehearsing.broken",
    "{n} promise was broken:",
    "{n} promises were broken:",
    n=int,
)
BROKEN_PROMISE = say(
    "rehearsing.broken-promise",
    "{when}: {promise}; but {found}.",
    comment="The three facts are in English, for whoever looks for the cause.",
    when=str,
    promise=str,
    found=str,
)
PAGE = say("rehearsing.page", "The page to look at: {path}", path=str)
NO_REHEARSAL_TOOLS = say(
    "rehearsing.no-tools",
    "A rehearsal needs the extra rehearsal: pip install 'majlis[rehearsal]'.",
    comment="The command stays as it is.",
)
DIRECTORY_NOT_WRITABLE = say(
    "rehearsing.directory-not-writable",
    "{path} cannot be written to: {why}. Choose another directory with --out.",
    path=str,
    why=str,
)
