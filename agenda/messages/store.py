"""What is said when the bot's memory cannot be opened or written to."""

from agenda.messages.template import say

HELD = say(
    "store.held",
    "Another process has the data directory {directory}: number {pid} on {host}. "
    "Stop it, or choose another data directory.",
    comment="To the operator, who knows processes by their numbers.",
    directory=str,
    pid=str,
    host=str,
)
UNWRITABLE = say(
    "store.unwritable",
    "Majlis cannot write to {path}. Let its user write there, or choose another data directory.",
    comment="To the operator. The user is the one of the operating system who runs Majlis.",
    path=str,
)
DAMAGED = say(
    "store.damaged",
    "The file {file} is damaged, so Majlis did not start. "
    "Move every file whose name begins with {name} to another place, and keep it. "
    "Then put the newest backup here as {name}.",
    comment="To the operator.",
    file=str,
    name=str,
)
HALVED = say(
    "store.halved",
    "The file {file} is missing, but {rest} is still there. "
    "Put the missing file back, or move the other one to another place to begin anew.",
    comment="To the operator. The second file holds the newest changes of the first.",
    file=str,
    rest=str,
)
FOREIGN = say(
    "store.foreign",
    "The file {file} is not one of Majlis. Choose another data directory.",
    comment="To the operator.",
    file=str,
)
NEWER = say(
    "store.newer",
    "The file {file} was written by a newer Majlis. "
    "Install that version, or choose another data directory.",
    comment="To the operator.",
    file=str,
)
FULL = say(
    "store.full",
    "The disk with the data of Majlis is full, so nothing was saved. "
    "It works again as soon as the operator frees some space.",
    comment="To whoever wanted to save something, and to the operator.",
)
BUSY = say(
    "store.busy",
    "Another program keeps the data of Majlis locked. Close that program, and try again.",
    comment="To whoever wanted to save something, and to the operator.",
)
FAILED = say(
    "store.failed",
    "The data of Majlis cannot be read or written ({code}). The operator should check the disk.",
    comment="The code is the database's name for the error, such as SQLITE_IOERR_WRITE.",
    code=str,
)
