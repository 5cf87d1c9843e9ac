"""What a backup costs beside a bare copy of the same folder, and how much memory it takes."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from bench import Figure, measure

if TYPE_CHECKING:
    from app.store.store import Store

PASSPHRASE = "correct horse battery staple"  # noqa: S105  of a store made for the measurement
GIBIBYTE = 1 << 30
PARTS = 4


class Made:
    """A file of so many bytes that is on no disk."""

    def __init__(self, size: int) -> None:
        self._left, self._piece = size, bytes(range(256)) * 4096

    def seekable(self) -> bool:
        return False

    def read(self, wanted: int = -1) -> bytes:
        piece = self._piece[: min(self._left, len(self._piece) if wanted < 0 else wanted)]
        self._left -= len(piece)
        return piece

    def readinto(self, buffer: bytearray) -> int:
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


def _store(folder: Path) -> Store:
    from app.store.kdf import Kdf
    from app.store.store import NewPerson, Store
    from app.terms import Role, SystemClock

    registrar = NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE)
    store = Store.create(folder, registrar, clock=SystemClock(), kdf=Kdf.floor())
    for _ in range(PARTS):
        source: BinaryIO = Made(GIBIBYTE // PARTS)  # type: ignore[assignment]  # as much of a file as intake asks for
        store.record.vault.keep(source)
    return store


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _copied(source: Path, target: Path) -> None:
    subprocess.run(["cp", "-r", str(source), str(target)], check=True)
    subprocess.run(["sync", "-f", str(target)], check=True)


@measure
def backup() -> Sequence[Figure]:
    """A store of 1 GiB: the first backup and the next one beside ``cp -r`` and ``sync``; resident memory."""
    return list(_figures())


def _figures() -> Iterator[Figure]:
    import resource

    from app.store.backup import make

    folder = Path(tempfile.mkdtemp(prefix="greffe-bench-"))
    try:
        store = _store(folder / "store")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        bare = _seconds(lambda: _copied(folder / "store", folder / "bare"))
        shutil.rmtree(folder / "bare")
        first = _seconds(lambda: make(store, folder / "medium"))
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        store.record.vault.keep(folder / "store" / "store.keys")
        second = _seconds(lambda: make(store, folder / "medium"))
        store.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    yield Figure("Backup of 1 GiB, copied and proved, to cp -r and sync", first / bare, "x", 4.0)
    yield Figure("The next backup: one small file more, all of it proved, to cp -r and sync", second / bare, "x", 2.0)
    yield Figure("Memory a backup of 1 GiB adds, to 100 MB", (after - before) * 1024 / 100e6, "x", 1.0)
