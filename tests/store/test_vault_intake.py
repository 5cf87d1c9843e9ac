"""Files on their way into the vault: batches, sources that change, cancelling, lodging ahead of an act, memory."""

from __future__ import annotations

import hashlib
import io
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from app.store.files import WholeSync
from app.store.store import Store
from app.store.trouble import DiskFull, DiskTrouble
from app.store.vault import Kept, Unkept, Vault
from tests.conftest import PASSPHRASE

SIZE = 3_000_000


class Cancelled(Exception):
    pass


class At:
    """Does something at the nth step."""

    def __init__(self, nth: int, then: Callable[[], object]) -> None:
        self.left, self.then = nth, then

    def step(self, done: int, total: int, text: str = "") -> None:
        self.left -= 1
        if self.left == 0:
            self.then()


def stop() -> None:
    raise Cancelled


def tree(vault: Vault) -> set[Path]:
    return set(vault._folder.rglob("*"))


@pytest.fixture
def vault(store: Store) -> Vault:
    store.record.vault.keep(io.BytesIO(b"there before"))
    return store.record.vault


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{n}.bin" for n in range(40)]
    for n, path in enumerate(made):
        path.write_bytes(os.urandom(n * 500 + 1))
    return made


@pytest.mark.parametrize("together", [True, False])
def test_many_files_are_kept_at_once_and_each_is_answered(
    vault: Vault, files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: bool
) -> None:
    if not together:
        monkeypatch.setattr(WholeSync, "__bool__", lambda _: False)
    empty = tmp_path / "empty.bin"
    empty.touch()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (was,) = vault.all()
    answers = vault.keep_many([*files, empty, tmp_path / "gone", pipe, tmp_path])
    kept = [answer for answer in answers if isinstance(answer, Kept)]
    assert [(k.sha256, k.size) for k in kept] == [
        (hashlib.sha256(f.read_bytes()).hexdigest(), f.stat().st_size) for f in files
    ]
    assert [answer.what for answer in answers[40:] if isinstance(answer, Unkept)] == [
        "“empty.bin” is empty.",
        "“gone” is not there.",
        "“pipe” is not an ordinary file.",
        f"“{tmp_path.name}” cannot be read.",
    ]
    assert set(vault.all()) - {was} == set(kept)
    assert [vault.verify(each.id) for each in kept] == [None] * 40
    assert len([path for path in tree(vault) if path.is_file()]) == 41


def test_nothing_of_nothing_is_kept(vault: Vault) -> None:
    before = tree(vault)
    assert vault.keep_many([]) == ()
    assert tree(vault) == before


@pytest.mark.parametrize("nth", [1, 2, 3, 5, 6])
def test_a_cancelled_file_leaves_the_folder_as_it_was(vault: Vault, nth: int) -> None:
    before, catalogue = tree(vault), vault.all()
    with pytest.raises(Cancelled):
        vault.keep(io.BytesIO(bytes(SIZE)), progress=At(nth, stop))
    assert (tree(vault), vault.all()) == (before, catalogue)


@pytest.mark.parametrize("nth", [1, 30, 41, 80])
def test_a_cancelled_batch_leaves_the_folder_as_it_was(vault: Vault, files: list[Path], nth: int) -> None:
    before, catalogue = tree(vault), vault.all()
    with pytest.raises(Cancelled):
        vault.lodge_many(files, progress=At(nth, stop))
    assert (tree(vault), vault.all(), vault.lodged()) == (before, catalogue, ())


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda path: os.truncate(path, SIZE // 2), "“s.bin” shrank while it was being read: it had 3000000 bytes"),
        (lambda path: os.truncate(path, SIZE + 9), "“s.bin” grew while it was being read: it had 3000000 bytes"),
        (lambda path: os.utime(path, (1, 1)), "“s.bin” was changed while it was being read."),
        (lambda path: path.write_bytes(b"x" * SIZE), "“s.bin” was changed while it was being read."),
    ],
)
def test_a_file_that_changes_while_it_is_read_is_named(
    vault: Vault, tmp_path: Path, change: Callable[[Path], object], says: str
) -> None:
    source = tmp_path / "s.bin"
    source.write_bytes(bytes(SIZE))
    before = tree(vault)
    with pytest.raises(Unkept, match=says):
        vault.keep(source, progress=At(1, lambda: change(source)))
    assert tree(vault) == before


def test_a_disk_that_gives_back_something_else_is_told(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.intake.measured", lambda *_: ("0" * 64, 7))
    before = tree(vault)
    with pytest.raises(DiskTrouble, match="does not give back"):
        vault.keep(io.BytesIO(b"exhibit"))
    assert tree(vault) == before


class Endless(io.RawIOBase):
    """A source nobody knows the length of, without memory of its own."""

    def __init__(self, size: int) -> None:
        self.left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # as a file reads
        count = min(len(buffer), self.left)
        self.left -= count
        return count


def test_a_disk_that_fills_up_during_a_file_of_unknown_length(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(vault)
    monkeypatch.setattr("app.store.intake.SPARE", 0)
    room = At(3, lambda: monkeypatch.setattr("app.store.intake.SPARE", 1 << 60))
    source = Endless(64 << 20)
    with pytest.raises(DiskFull):
        vault.keep(source, progress=room)  # type: ignore[arg-type]  # a raw file
    assert source.left > 32 << 20
    assert tree(vault) == before


def test_memory_does_not_grow_with_the_file(vault: Vault) -> None:
    tracemalloc.start()
    try:
        kept = vault.keep(Endless(96 << 20))  # type: ignore[arg-type]  # a raw file
        assert vault.verify(kept.id) is None
        with vault.open(kept.id) as file:
            file.seek(-1000, io.SEEK_END)
            assert file.read() == bytes(1000)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept.size == 96 << 20
    assert peak < 12 << 20


# ------------------------------------------------------------------ lodged ahead of the act


def test_a_lodged_file_is_catalogued_by_its_act_alone(store: Store, vault: Vault) -> None:
    kept, catalogue = vault.lodge(io.BytesIO(b"exhibit")), vault.all()
    assert (vault.kept(kept.id), vault.lodged(), vault.read(kept.id)) == (None, (kept,), b"exhibit")

    def fail() -> None:
        with store.record.transaction() as tx:
            assert tx.vault.admit(kept.id) == kept
            raise Cancelled

    with pytest.raises(Cancelled):
        fail()
    assert (vault.kept(kept.id), vault.lodged()) == (None, (kept,))
    with store.record.transaction() as tx:
        assert tx.vault.admit(kept.id) == kept
        assert tx.vault.admit(kept.id) == kept
    assert (set(vault.all()), vault.lodged(), vault.verify(kept.id)) == ({*catalogue, kept}, (), None)
    vault.discard([kept.id])
    assert vault.read(kept.id) == b"exhibit"


def test_a_discarded_file_is_gone_at_once(store: Store, vault: Vault) -> None:
    before = tree(vault)
    one, two = (vault.lodge(io.BytesIO(text)) for text in (b"one", b"two"))
    vault.discard([one.id])
    assert (vault.lodged(), vault.read(two.id)) == ((two,), b"two")
    vault.discard([two.id])
    assert (tree(vault), vault.lodged()) == (before, ())
    with store.record.transaction() as tx:
        assert tx.vault.admit(one.id) is None


def test_what_no_draft_names_is_gone_at_the_next_opening(store: Store, vault: Vault) -> None:
    one, two, lost = (vault.lodge(io.BytesIO(text)) for text in (b"one", b"two", b"lost"))
    store.record.drafts.save("form", {"rows": [{"kept": str(one.id)}, {"kept": str(lost.id)}]})
    (vault._folder / lost.id.hex[:2] / lost.id.hex).unlink()
    store.close()
    again = Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=store.clock)
    inside = again.record.vault
    assert (inside.lodged(), inside.read(one.id)) == ((one,), b"one")
    assert not (inside._folder / two.id.hex[:2] / two.id.hex).exists()
    again.close()


def test_a_lodging_inside_a_failed_act_leaves_nothing(store: Store, vault: Vault) -> None:
    before = tree(vault)

    def fail() -> None:
        with store.record.transaction() as tx:
            tx.vault.lodge(io.BytesIO(b"exhibit"))
            tx.vault.keep(io.BytesIO())

    with pytest.raises(Unkept, match="The file is empty"):
        fail()
    assert (tree(vault), vault.lodged()) == (before, ())
