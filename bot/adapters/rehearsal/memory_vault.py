"""The keys of events in memory: the same promises as the file's, for as long as the object lives.

What is sealed here never leaves the process, hence simple means: a stream of hashes, and a mark.
"""

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode
from typing import Final

from bot.ports import VaultError

SEALED: Final = "sealed:1:"
LENGTH: Final = 32


class MemoryVault:
    """Keeps keys in a dictionary."""

    def __init__(self) -> None:
        """Begin without keys."""
        self._keys: dict[str, bytes] = {}

    def seal(self, event: str, plain: bytes) -> str:
        """Close something under the event's key, which is made if there is none yet."""
        key, nonce = self._key(event), secrets.token_bytes(LENGTH)
        closed = nonce + _crossed(key, nonce, plain)
        return SEALED + b64encode(closed + _tag(key, closed)).decode()

    def unseal(self, event: str, sealed: str) -> bytes:
        """Open what was sealed for an event, or raise `VaultError`."""
        key = self._keys.get(event)
        try:
            whole = b64decode(sealed.removeprefix(SEALED).encode(), validate=True)
        except ValueError:
            whole = b""
        closed, tag = whole[:-LENGTH], whole[-LENGTH:]
        begun = sealed.startswith(SEALED) and key is not None
        if key is None or not begun or not hmac.compare_digest(_tag(key, closed), tag):
            raise VaultError(f"what is sealed for {event} cannot be opened")
        return _crossed(key, closed[:LENGTH], closed[LENGTH:])

    def mark(self, event: str, text: str) -> str:
        """Give a keyed hash of a text: the same for the same text as long as the key exists."""
        return _tag(_tag(self._key(event), b"marks"), text.encode()).hex()

    def destroy(self, event: str) -> None:
        """Forget the key of an event; a missing one is fine."""
        self._keys.pop(event, None)

    def _key(self, event: str) -> bytes:
        return self._keys.setdefault(event, secrets.token_bytes(LENGTH))


def _tag(key: bytes, text: bytes) -> bytes:
    return hmac.new(key, text, hashlib.sha256).digest()


def _crossed(key: bytes, nonce: bytes, text: bytes) -> bytes:
    """Cross a text with a stream that only the key gives; done twice, it is the text again."""
    stream = hashlib.shake_256(key + nonce).digest(len(text))
    return bytes(one ^ other for one, other in zip(text, stream, strict=True))
