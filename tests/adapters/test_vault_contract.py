"""One suite for every vault: what is sealed tells nothing, and opens only with its own key."""

import os
import stat
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.adapters.rehearsal.memory_vault import MemoryVault
from bot.adapters.store.vault import SEALED, FileVault
from bot.ports import Vault, VaultError

SECRET = "Amina El Idrissi / أمينة الإدريسي".encode()


@pytest.fixture(params=["memory", "file"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    return MemoryVault() if request.param == "memory" else FileVault(tmp_path / "keys")


@pytest.mark.parametrize("plain", [b"", b"\0" * 100, SECRET, SECRET * 10_000])
def test_what_is_sealed_is_opened_again(vault: Vault, plain: bytes) -> None:
    assert vault.unseal("week", vault.seal("week", plain)) == plain


def test_what_is_sealed_tells_nothing_not_even_that_it_is_the_same(vault: Vault) -> None:
    first, second = vault.seal("week", SECRET), vault.seal("week", SECRET)

    assert first != second
    assert first.startswith("sealed:1:")
    assert first.isascii()
    assert "amina" not in first.lower()


def test_what_is_sealed_for_one_event_does_not_open_for_another(vault: Vault) -> None:
    vault.seal("april", SECRET)
    with pytest.raises(VaultError) as refused:
        vault.unseal("april", vault.seal("week", SECRET))

    assert "Amina" not in str(refused.value)


def altered(sealed: str, place: int) -> str:
    other = "A" if sealed[place] != "A" else "B"
    return sealed[:place] + other + sealed[place + 1 :]


@pytest.mark.parametrize("place", [0, 7, len("sealed:1:"), len("sealed:1:") + 40, -9])
def test_what_was_tampered_with_does_not_open(vault: Vault, place: int) -> None:
    sealed = vault.seal("week", SECRET)
    spoilt = altered(sealed, place if place >= 0 else len(sealed) + place)

    with pytest.raises(VaultError):
        vault.unseal("week", spoilt)


@pytest.mark.parametrize("spoilt", ["", "sealed:1:", "sealed:1:é", "sealed:2:AAAA", "plain text"])
def test_what_was_never_sealed_does_not_open(vault: Vault, spoilt: str) -> None:
    vault.seal("week", SECRET)
    with pytest.raises(VaultError):
        vault.unseal("week", spoilt)


def test_a_shortened_seal_does_not_open(vault: Vault) -> None:
    sealed = vault.seal("week", SECRET)
    with pytest.raises(VaultError):
        vault.unseal("week", sealed[:-8])


def test_a_destroyed_key_opens_nothing_any_more_and_a_new_one_is_another(vault: Vault) -> None:
    sealed, mark = vault.seal("week", SECRET), vault.mark("week", "p-01")
    vault.destroy("week")
    with pytest.raises(VaultError):
        vault.unseal("week", sealed)

    assert vault.mark("week", "p-01") != mark
    with pytest.raises(VaultError):
        vault.unseal("week", sealed)


def test_destroying_twice_or_what_never_was_is_fine(vault: Vault) -> None:
    vault.seal("april", SECRET)
    for event in ("week", "april", "april"):
        vault.destroy(event)


def test_a_mark_is_the_same_for_the_same_text_and_event_only(vault: Vault) -> None:
    marks = [vault.mark(event, text) for event in ("week", "april") for text in ("p-01", "p-02")]

    assert len({*marks}) == 4
    assert marks[0] == vault.mark("week", "p-01")
    assert not [one for one in marks if "p-0" in one]


def each_use(vault: Vault) -> list[Callable[[str], object]]:
    return [
        lambda event: vault.seal(event, SECRET),
        lambda event: vault.mark(event, "p-01"),
        lambda event: vault.unseal(event, f"{SEALED}AAAA"),
        vault.destroy,
    ]


@pytest.mark.parametrize("event", ["", ".", "..", "../week", "a/b", "a\0b", ".hidden", "week\n"])
def test_a_key_never_leaves_its_directory(tmp_path: Path, event: str) -> None:
    for use in each_use(FileVault(tmp_path / "keys")):
        with pytest.raises(VaultError):
            use(event)

    assert list(tmp_path.iterdir()) == []


def test_keys_are_private_and_one_file_each(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        vault = FileVault(tmp_path / "keys")
        vault.seal("week", SECRET)
        vault.mark("april", "p-01")
    finally:
        os.umask(before)

    keys = sorted((tmp_path / "keys").iterdir())
    assert [one.name for one in keys] == ["april.key", "week.key"]
    assert {stat.S_IMODE(one.stat().st_mode) for one in keys} == {0o600}
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700
    assert {len(one.read_bytes()) for one in keys} == {32}


def test_another_vault_on_the_same_directory_opens_it_until_the_key_is_destroyed(
    tmp_path: Path,
) -> None:
    one, other = FileVault(tmp_path), FileVault(tmp_path)
    sealed = one.seal("week", SECRET)
    assert other.unseal("week", sealed) == SECRET

    one.destroy("week")

    with pytest.raises(VaultError):
        other.unseal("week", sealed)
    assert list(tmp_path.iterdir()) == []


def test_reading_never_makes_a_key(tmp_path: Path) -> None:
    reading = FileVault(tmp_path / "keys", reading=True)
    for use in each_use(reading)[:3]:
        with pytest.raises(VaultError):
            use("week")

    assert list(tmp_path.iterdir()) == []


def test_a_destroyed_key_is_overwritten_before_it_is_deleted(tmp_path: Path) -> None:
    vault = FileVault(tmp_path)
    vault.seal("week", SECRET)
    key = (tmp_path / "week.key").read_bytes()
    with (tmp_path / "week.key").open("rb") as still_open:
        vault.destroy("week")
        assert still_open.read() != key


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 33])
def test_a_damaged_key_opens_nothing_and_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    vault = FileVault(tmp_path)
    sealed = vault.seal("week", SECRET)
    (tmp_path / "week.key").write_bytes(content)

    for use in (lambda: vault.unseal("week", sealed), lambda: vault.seal("week", SECRET)):
        with pytest.raises(VaultError):
            use()
    assert (tmp_path / "week.key").read_bytes() == content


def test_a_key_that_was_not_finished_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / ".week.key.new").write_bytes(b"half")
    vault = FileVault(tmp_path)

    assert vault.unseal("week", vault.seal("week", SECRET)) == SECRET
    assert [one.name for one in tmp_path.iterdir()] == ["week.key"]


def test_the_sealed_text_is_a_nonce_and_its_cipher_in_base64(tmp_path: Path) -> None:
    sealed = FileVault(tmp_path).seal("week", SECRET)
    whole = b64decode(sealed.removeprefix(SEALED), validate=True)

    assert len(whole) == 12 + len(SECRET) + 16
    assert SEALED + b64encode(whole).decode() == sealed
