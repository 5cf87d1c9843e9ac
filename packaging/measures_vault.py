"""The promises of the vault: intake against copying and against age, verification against openssl, batches, memory."""

from __future__ import annotations

import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bench import Figure, measure, ratio, times

if TYPE_CHECKING:
    from app.store.store import Store

GIB = 1024**3
ROUNDS = 5
_MEMORY = """
import sys
from pathlib import Path
from measures_vault import grown, opened_store
with opened_store(Path(sys.argv[1])) as store:
    store.record.vault.keep(Path(sys.argv[2]).with_name("small"))
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    before = grown()
    kept = store.record.vault.keep(Path(sys.argv[2]))
    assert store.record.vault.verify(kept.id) is None
    print(grown() - before)
"""


@contextmanager
def opened_store(folder: Path) -> Iterator[Store]:
    """A store of its own in a folder."""
    from app.store.kdf import Kdf
    from app.store.store import NewPerson, Store
    from app.terms import Role, SystemClock

    person = NewPerson("R. Registrar", Role.REGISTRAR, "correct horse battery staple")
    store = Store.create(folder / "store", person, clock=SystemClock(), kdf=Kdf.floor())
    try:
        yield store
    finally:
        store.close()


@contextmanager
def _source(size: int) -> Iterator[Path]:
    """A file nobody can compress, and a small one beside it, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source"
        with source.open("wb") as file:
            for _ in range(size // (1 << 24)):
                file.write(os.urandom(1 << 24))
        source.with_name("small").write_bytes(b"small")
        os.sync()
        yield source


def _seconds(work: Callable[[], object], folder: Path, made: str = "") -> float:
    """One round; what it made is removed outside the time, and the disk has done with it before the next."""
    (seconds,) = times(work, rounds=1, warm=0)
    for path in folder.glob(made) if made else ():
        path.unlink()
    os.sync()
    return seconds


def _synced(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _copied(source: Path, target: Path) -> None:
    subprocess.run(["cp", str(source), str(target)], check=True)
    _synced(target)


def _by_age(source: Path, target: Path) -> None:
    """The age command, or the same format by the library we use where the command is not installed; then synced."""
    if shutil.which("age"):
        subprocess.run(["age", "-r", _recipient(), "-o", str(target), str(source)], check=True)
    else:
        import pyrage

        with source.open("rb") as plain, target.open("wb") as sealed:
            pyrage.encrypt_io(plain, sealed, [pyrage.x25519.Recipient.from_str(_recipient())])
    _synced(target)


def _recipient() -> str:
    import pyrage

    return str(pyrage.x25519.Identity.generate().to_public())


def _sealed(store: Store, source: Path) -> None:
    """The first half of an intake: hashed, sealed and durable, not read back. Nothing of it stays."""
    from app.store.intake import Intake
    from app.store.progress import SILENT

    with Intake(store.folder / "vault", secrets.token_bytes(32), SILENT, 0) as intake:
        intake.take(source, allow_empty=False)
        intake.settle()


@measure
def vault() -> Sequence[Figure]:
    """One file of 1 GiB: every round runs all programs in turn, so that all of them meet the machine's same moods."""
    with _source(GIB) as source, opened_store(source.parent) as store:
        store.record.vault.keep(source.with_name("small"))
        rows = [_round(store, source) for _ in range(ROUNDS)]
    return _figures(*(list(column) for column in zip(*rows, strict=True)))


def _round(store: Store, source: Path) -> tuple[float, ...]:
    folder, target, vault = source.parent, source.with_name("target"), store.record.vault
    openssl = ["openssl", "dgst", "-sha256", str(source)]
    return (
        _seconds(lambda: _copied(source, target), folder, target.name),
        _seconds(lambda: _sealed(store, source), folder, "store/vault/??/*.tmp"),
        _seconds(lambda: _by_age(source, target), folder, target.name),
        _seconds(lambda: vault.keep(source), folder),
        _seconds(lambda: subprocess.run(openssl, check=True, stdout=subprocess.DEVNULL), folder),
        _seconds(lambda: vault.verify(vault.all()[-1].id), folder, "store/vault/??/*"),
    )


def _figures(
    copied: list[float], sealed: list[float], aged: list[float], whole: list[float], hashed: list[float],
    proved: list[float],
) -> list[Figure]:  # fmt: skip
    age = "the age command" if shutil.which("age") else "age by pyrage"
    return [
        Figure(f"1 GiB hashed, sealed, synced ({_rate(sealed)}) against cp and fsync ({_rate(copied)})",
               ratio(sealed, copied), "x", 1 / 0.55),
        Figure(f"1 GiB hashed, sealed, synced ({_rate(sealed)}) against {age} and fsync ({_rate(aged)})",
               ratio(sealed, aged), "x", 1.0),
        Figure(f"The same, then read back from the medium and catalogued ({_rate(whole)}) against cp and fsync",
               ratio(whole, copied), "x", 8.0),
        Figure(f"1 GiB in the vault verified ({_rate(proved)}) against openssl dgst -sha256 ({_rate(hashed)})",
               ratio(proved, hashed), "x", 1 / 0.8),
    ]  # fmt: skip


def _rate(seconds: Sequence[float]) -> str:
    return f"{GIB / 1e6 / statistics.median(seconds):.0f} MB/s"


@measure
def vault_batch() -> Sequence[Figure]:
    """Ten thousand files of 20 KB in one batch, each durable and read back."""
    with _source(0) as source, opened_store(source.parent) as store:
        files = [source.with_name(f"{n}.bin") for n in range(10_000)]
        for file in files:
            file.write_bytes(os.urandom(20_000))
        seconds = statistics.median(times(lambda: store.record.vault.keep_many(files), rounds=3, warm=0))
    return [Figure(f"10,000 files of 20 KB taken in together ({10_000 / seconds:.0f} a second)", seconds, "s", 5.0)]


@measure
def vault_memory() -> Sequence[Figure]:
    """How much a process grows by taking in and verifying 1 GiB."""
    places = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    with _source(GIB) as source:
        command = [sys.executable, "-c", _MEMORY, str(source.parent), str(source)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **places})
    return [Figure("Memory grown by taking in and verifying 1 GiB", int(done.stdout) / 1024, "MB", 100.0)]


def grown() -> int:
    """The most memory this process has held, in KiB (Linux only)."""
    (line,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1])
