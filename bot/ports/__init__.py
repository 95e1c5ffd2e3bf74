"""What we need of the world. Services use these; adapters fulfil them.

Every method may be interrupted or repeated. Ids of guilds, members, roles, places and posts are
the platform's own whole numbers.
"""

from bot.ports.platform import Hours, Invitation, Platform, PlatformError, Words, digest_of
from bot.ports.safe import Archive, Vault, VaultError
from bot.ports.store import CLEARING, PURGING, Entry, EntryKind, EventRecord, Shelf, Store
from bot.ports.time import Alarm, Clock

__all__ = [
    "CLEARING",
    "PURGING",
    "Alarm",
    "Archive",
    "Clock",
    "Entry",
    "EntryKind",
    "EventRecord",
    "Hours",
    "Invitation",
    "Platform",
    "PlatformError",
    "Shelf",
    "Store",
    "Vault",
    "VaultError",
    "Words",
    "digest_of",
]
