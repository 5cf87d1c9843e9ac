"""The promises of the register: appending, verifying, opening. Run by ``tasks.py bench``."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bench import Figure, measure, times

if TYPE_CHECKING:
    from app.store.store import Store

PASSPHRASE = "correct horse battery staple"  # noqa: S105  of a store made for the measurement
PIECE = 10_000
MILLION = 1_000_000


@contextmanager
def store_of(entries: int) -> Iterator[Store]:
    """A store whose register holds so many entries more than a new one."""
    from app.store.kdf import Kdf
    from app.store.store import NewPerson, Store
    from app.terms import Role, SystemClock

    with tempfile.TemporaryDirectory() as folder:
        person = NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE)
        store = Store.create(Path(folder) / "store", person, clock=SystemClock(), kdf=Kdf.floor())
        try:
            for begun in range(0, entries, PIECE):
                append(store, begun)
            yield store
        finally:
            store.close()


def append(store: Store, begun: int) -> None:
    """Ten thousand entries in one transaction."""
    from app.store.register import Line

    with store.record.transaction() as tx:
        tx.record_many(Line("bench.entry", f"entry {begun + n}", None, {"n": n}) for n in range(PIECE))


@measure
def register_append() -> Sequence[Figure]:
    """Entries chained, put under the tree, sealed and committed in bulk."""
    with store_of(PIECE) as store:
        seconds = times(lambda: append(store, 0), rounds=7)
    each = statistics.median(seconds) / PIECE * 1e6
    title = f"Register: one entry appended in bulk ({1e6 / each:,.0f} a second), median of 7"
    return [Figure(title, each, "µs", 50.0)]


@measure
def register_verify() -> Sequence[Figure]:
    """A million entries read back: chain, tree, seals, triggers and every page; then seals alone, one for each act."""
    import resource

    with store_of(MILLION) as store:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begun = time.perf_counter()
        assert store.verify() == []
        spent = time.perf_counter() - begun
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return [
        Figure("Register: 1,000,000 entries verified, pages and all", spent, "s", 10.0),
        Figure("Register: memory that verification adds", grown, "MB", 100.0),
        _seals(),
    ]


def _seals(count: int = 2000) -> Figure:
    """The signature is what costs where every act has a seal of its own; no promise, a figure to know."""
    from app.store.chain import Chain
    from app.store.progress import SILENT
    from app.store.verify import raw_of

    with store_of(0) as store:
        for n in range(count):
            with store.record.transaction() as tx:
                tx.record("bench.entry", f"entry {n}", None, None)
        with store.record.reading() as session:
            place = str(store.record.id), store.directory(), raw_of(session)
            seconds = times(lambda: Chain(*place, ()).faults(SILENT), rounds=3)
    each = statistics.median(seconds) / count * 1e6
    return Figure(f"Register: one sealed act verified ({1e6 / each:,.0f} a second)", each, "µs", 1000.0)


@measure
def register_open() -> Sequence[Figure]:
    """From the derived key to the open store, sealed as unlocked, with 100,000 entries in the register."""
    from app.store.store import Store
    from app.terms import SystemClock

    with store_of(100_000) as filled:
        folder = filled.folder
        filled.close()
        whole, derived = [], []
        for _ in range(11):
            begun = time.perf_counter()
            store = Store.open(folder, "R. Registrar", PASSPHRASE, clock=SystemClock())
            whole.append(time.perf_counter() - begun)
            store.close()
            derived += times(_derive, rounds=1, warm=0)
    spent = statistics.median(one - other for one, other in zip(whole, derived, strict=True)) * 1000
    return [Figure("Store with 100,000 register entries opened after key derivation, median of 11", spent, "ms", 50.0)]


def _derive() -> None:
    from app.store.kdf import Kdf

    Kdf.floor().key(PASSPHRASE, bytes(16), b"bench")
