"""Files in the vault: the format, damage, cancelling, orphans."""

from __future__ import annotations

import hashlib
import io
import os
import random
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.store.register import Fault
from app.store.store import Store
from app.store.stream import SEGMENT, Hashing, SealedFile, seal
from app.store.trouble import DiskFull, StoreDamaged
from app.store.vault import Vault
from app.terms import Trouble
from tests.conftest import PASSPHRASE

FIRST, REST = SEGMENT - 56, SEGMENT - 16
SIZES = [0, 1, 100, FIRST - 1, FIRST, FIRST + 1, FIRST + REST, FIRST + REST + 1, 3 * SEGMENT]


class Cancelled(Exception):
    pass


class Stopping:
    """Cancels at the second step."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int, text: str = "") -> None:
        self.steps.append((done, total))
        if len(self.steps) == 2:
            raise Cancelled


def matter(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def in_vault(vault: Vault) -> list[Path]:
    return [path for path in vault._folder.rglob("*") if path.is_file()]


def tink_plain(key: bytes, bound: bytes, sealed: bytes) -> bytes:
    """Tink's wire format read independently: header (length, salt, prefix), then segments whose nonce counts up."""
    assert sealed[0] == 40
    cipher = AESGCM(HKDF(algorithm=SHA256(), length=32, salt=sealed[1:33], info=bound).derive(key))
    pieces = [sealed[at : at + SEGMENT] for at in range(0, len(sealed), SEGMENT)]
    pieces[0] = pieces[0][40:]
    last = len(pieces) - 1
    nonces = (sealed[33:40] + n.to_bytes(4) + bytes([n == last]) for n in range(len(pieces)))
    return b"".join(cipher.decrypt(nonce, piece, None) for nonce, piece in zip(nonces, pieces, strict=True))


@pytest.mark.parametrize("size", SIZES)
def test_the_format_is_tinks(size: int) -> None:
    plain, sealed = matter(size), io.BytesIO()
    with Hashing() as hashing:
        seal(bytes(32), b"bound", hashing.pieces(io.BytesIO(plain).readinto), sealed.write, hashing.sealed)
        assert hashing.result() == (hashlib.sha256(plain).hexdigest(), size)
    assert tink_plain(bytes(32), b"bound", sealed.getvalue()) == plain
    assert SealedFile(bytes(32), b"bound", sealed).size == size


@pytest.mark.parametrize("size", SIZES)
def test_reading_from_anywhere(store: Store, size: int) -> None:
    plain = matter(size)
    kept = store.record.vault.keep(io.BytesIO(plain), allow_empty=True)
    assert (kept.sha256, kept.size) == (hashlib.sha256(plain).hexdigest(), size)
    assert store.record.vault.read(kept.id) == plain
    choose = random.Random(1)
    with store.record.vault.open(kept.id) as file:
        for _ in range(20):
            start, count = choose.randint(0, size), choose.choice([1, 1000, SEGMENT, size])
            file.seek(start)
            assert file.read(count) == plain[start : start + count]
    assert store.record.vault.verify(kept.id) is None


def test_a_file_from_disk(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "exhibit.bin"
    source.write_bytes(matter(700_000))
    kept = store.record.vault.keep(source)
    assert store.record.vault.all() == (kept,)
    (stored,) = in_vault(store.record.vault)
    assert stored.name == kept.id.hex
    assert kept.sha256 not in str(stored)
    with pytest.raises(Trouble, match="not there"):
        store.record.vault.keep(tmp_path / "missing.bin")


@pytest.mark.parametrize("where", [0, 20, 39, 41, SEGMENT - 1, SEGMENT, -1])
def test_one_changed_byte_is_found(store: Store, where: int) -> None:
    kept = store.record.vault.keep(io.BytesIO(matter(SEGMENT + 5)))
    (path,) = in_vault(store.record.vault)
    data = bytearray(path.read_bytes())
    data[where] ^= 1
    path.write_bytes(data)
    damage = Fault("A file in the vault is not what was written.", str(kept.id))
    assert store.record.vault.verify(kept.id) == damage
    assert store.record.verify() == [damage]
    with pytest.raises(StoreDamaged):
        store.record.vault.read(kept.id)


@pytest.mark.parametrize("length", [0, 10, 40, SEGMENT, 2 * SEGMENT, 2 * SEGMENT + 3, 2 * SEGMENT + 16, -1])
def test_a_shortened_file_is_found(store: Store, length: int) -> None:
    kept = store.record.vault.keep(io.BytesIO(matter(3 * SEGMENT)))
    (path,) = in_vault(store.record.vault)
    os.truncate(path, length if length >= 0 else path.stat().st_size - 1)
    assert store.record.vault.verify(kept.id) == Fault("A file in the vault is not what was written.", str(kept.id))
    with pytest.raises(StoreDamaged):
        store.record.vault.read(kept.id)


def test_files_that_were_exchanged_or_lost_are_found(store: Store) -> None:
    one, two = (store.record.vault.keep(io.BytesIO(matter(size))) for size in (10, 11))
    paths = {path.name: path for path in in_vault(store.record.vault)}
    paths[one.id.hex].write_bytes(paths[two.id.hex].read_bytes())
    paths[two.id.hex].unlink()
    assert store.record.vault.verify(one.id) == Fault("A file in the vault is not what was written.", str(one.id))
    assert store.record.vault.verify(two.id) == Fault("A file is missing from the vault.", str(two.id))


def test_an_empty_file_is_an_alarm(store: Store) -> None:
    with pytest.raises(Trouble, match="The file is empty"):
        store.record.vault.keep(io.BytesIO())
    assert in_vault(store.record.vault) == []
    assert store.record.vault.keep(io.BytesIO(), allow_empty=True).size == 0


def test_cancelling_leaves_nothing(store: Store) -> None:
    stopping = Stopping()
    with pytest.raises(Cancelled):
        store.record.vault.keep(io.BytesIO(matter(3 * SEGMENT)), progress=stopping)
    assert stopping.steps == [(3 * SEGMENT, 6 * SEGMENT), (6 * SEGMENT, 6 * SEGMENT)]
    assert in_vault(store.record.vault) == []
    assert store.record.vault.all() == ()


def test_a_rolled_back_act_leaves_no_file(store: Store) -> None:
    def fail() -> None:
        with store.record.transaction() as tx:
            tx.vault.keep(io.BytesIO(b"exhibit"))
            assert len(in_vault(store.record.vault)) == 1
            raise Cancelled

    with pytest.raises(Cancelled):
        fail()
    assert in_vault(store.record.vault) == []
    with store.record.transaction() as tx:
        kept = tx.vault.keep(io.BytesIO(b"exhibit"))
    assert store.record.vault.read(kept.id) == b"exhibit"


def test_a_file_that_changes_while_it_is_read(store: Store) -> None:
    class Growing(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return super().seek(offset, whence) - (5 if whence == io.SEEK_END else 0)

    with pytest.raises(Trouble, match="The file grew while it was being read: it had 5 bytes at first"):
        store.record.vault.keep(Growing(b"0123456789"))
    assert in_vault(store.record.vault) == []


def test_no_room_is_said_before_anything_is_written(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.intake.SPARE", 1 << 60)
    with pytest.raises(DiskFull):
        store.record.vault.keep(io.BytesIO(b"exhibit"))
    assert in_vault(store.record.vault) == []


def test_orphans_are_swept_at_opening(store: Store) -> None:
    kept = store.record.vault.keep(io.BytesIO(b"exhibit"))
    (path,) = in_vault(store.record.vault)
    for name in (path.name + ".tmp", "0" * 32):
        path.with_name(name).write_bytes(b"left by a power cut")
    store.close()
    again = Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=store.clock)
    assert in_vault(again.record.vault) == [path]
    assert again.record.vault.read(kept.id) == b"exhibit"
    again.close()
