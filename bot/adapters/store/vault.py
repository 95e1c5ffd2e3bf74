"""The keys of events, one file each, and what is closed under them."""

import hashlib
import hmac
import os
import re
import secrets
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.adapters.store.directory import OURS, settle
from bot.ports import VaultError

KEYS: Final = "keys"
"""The directory of the keys, beside the file that they close things in."""

SEALED: Final = "sealed:1:"
"""How everything that is sealed begins: the number is that of the way it is done."""

LENGTH: Final = 32
NONCE: Final = 12
MARKING: Final = b"majlis marks"
SAFE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")


class FileVault:
    """Keeps keys in a *directory*, which is made with the first of them.

    They are read anew each time, so that one that is destroyed is gone for everybody. With
    *reading*, none is ever made.
    """

    def __init__(self, directory: Path, *, reading: bool = False) -> None:
        """Use a directory."""
        self._directory, self._reading = directory, reading

    def file_of(self, event: str) -> Path:
        """Name the file with the key of an event."""
        if not SAFE_NAME.fullmatch(event):
            raise VaultError("an event has a name that cannot be a file's")
        return self._directory / f"{event}.key"

    def seal(self, event: str, plain: bytes) -> str:
        """Close something under the event's key, which is made if there is none yet."""
        nonce = secrets.token_bytes(NONCE)
        closed = AESGCM(self._key(event)).encrypt(nonce, plain, event.encode())
        return SEALED + b64encode(nonce + closed).decode()

    def unseal(self, event: str, sealed: str) -> bytes:
        """Open what was sealed for an event, or raise `VaultError`."""
        key = self._known_key(event)
        if key is None or not sealed.startswith(SEALED):
            raise VaultError(f"what is sealed for {event} cannot be opened")
        try:
            closed = b64decode(sealed.removeprefix(SEALED).encode(), validate=True)
            return AESGCM(key).decrypt(closed[:NONCE], closed[NONCE:], event.encode())
        except (InvalidTag, ValueError):
            raise VaultError(f"what is sealed for {event} cannot be opened") from None

    def mark(self, event: str, text: str) -> str:
        """Give a keyed hash of a text: the same for the same text as long as the key exists."""
        derived = HKDF(SHA256(), LENGTH, salt=None, info=MARKING).derive(self._key(event))
        return hmac.new(derived, text.encode(), hashlib.sha256).hexdigest()

    def destroy(self, event: str) -> None:
        """Overwrite the key of an event and delete it; a missing one is fine."""
        file = self.file_of(event)
        for one in (_unfinished(file), file):
            if one.exists():
                _overwrite(one)
                one.unlink()
        if self._directory.exists():
            settle(self._directory)

    def _key(self, event: str) -> bytes:
        return self._known_key(event) or self._make(event)

    def _known_key(self, event: str) -> bytes | None:
        try:
            key = self.file_of(event).read_bytes()
        except FileNotFoundError:
            return None
        except OSError:
            raise VaultError(f"the key of {event} cannot be read") from None
        if len(key) != LENGTH:
            raise VaultError(f"the key of {event} is damaged")
        return key

    def _make(self, event: str) -> bytes:
        """Make a key that survives a loss of power before anything is closed under it."""
        if self._reading:
            raise VaultError(f"there is no key of {event}")
        key, file = secrets.token_bytes(LENGTH), self.file_of(event)
        try:
            self._directory.mkdir(mode=0o700, exist_ok=True)
            settle(self._directory.parent)
            _write(_unfinished(file), key)
            _unfinished(file).rename(file)
            settle(self._directory)
        except OSError:
            raise VaultError(f"the key of {event} cannot be kept") from None
        return key


def _unfinished(file: Path) -> Path:
    return file.with_name(f".{file.name}.new")


def _write(file: Path, content: bytes) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OURS)
    try:
        os.write(descriptor, content)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _overwrite(file: Path) -> None:
    """Write over a file in its place, down to the disk."""
    descriptor = os.open(file, os.O_WRONLY)
    try:
        os.pwrite(descriptor, secrets.token_bytes(max(LENGTH, os.fstat(descriptor).st_size)), 0)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
