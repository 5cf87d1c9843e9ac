"""Encrypted files beside a database: exhibits, renditions and large papers.

What an act keeps is catalogued by that act. What is taken in before its act is *lodged*: it lies in the vault, and is
gone at the next opening unless an act has admitted it or somebody's draft still names it.
"""

from __future__ import annotations

import io
import re
import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy import Table, delete, select
from sqlalchemy.orm import Session

from app.store.intake import Intake, Kept, Unkept, make_fan, measured, place, refuse_full, total_of
from app.store.progress import SILENT, Progress
from app.store.register import Fault
from app.store.stream import Hashing, SealedFile
from app.store.tables import DRAFT, VAULT_LODGED, VAULT_OBJECT
from app.store.trouble import StoreDamaged, damaged, told
from app.terms import Clock, tr

__all__ = ["Kept", "Unkept", "Vault"]

_PIECE: Final = 1024 * 1024
_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
Opening = Callable[[], AbstractContextManager[Session]]
Incoming = BinaryIO | Path


class Vault:
    """The encrypted files of one compartment."""

    def __init__(
        self, folder: Path, key: bytes, clock: Clock, writing: Opening, reading: Opening, earlier: Sequence[bytes] = ()
    ) -> None:
        """``earlier``: keys of before, under which older files were kept, the latest first."""
        self._folder, self._key, self._clock, self._earlier = folder, key, clock, earlier
        self._writing, self._reading = writing, reading
        self._fresh: list[Path] = []
        self._inside = False

    def within(self, session: Session) -> Vault:
        """The same vault, its rows written by a transaction that is already open."""
        at_hand = nullcontext(session)
        inner = Vault(self._folder, self._key, self._clock, lambda: at_hand, lambda: at_hand, self._earlier)
        inner._inside = True
        return inner

    def undo(self) -> None:
        """Remove what was kept in a transaction that has failed."""
        for path in self._fresh:
            path.unlink(missing_ok=True)

    def keep(self, source: Incoming, *, progress: Progress | None = None, allow_empty: bool = False) -> Kept:
        """Encrypt a file into the vault, read it back from the disk and catalogue it for good.

        Unkept when it is empty, changes meanwhile or cannot be read; other Trouble when the vault's disk fails.
        A cancelled or failed keeping leaves nothing behind.
        """
        return _one(self.keep_many((source,), progress=progress, allow_empty=allow_empty))

    def keep_many(
        self, sources: Sequence[Incoming], *, progress: Progress | None = None, allow_empty: bool = False
    ) -> tuple[Kept | Unkept, ...]:
        """``keep`` for many files at once, far faster for small ones: what became of each, in order.

        A file that cannot be kept does not hold up the others; when the vault's disk fails, none is kept.
        """
        return self._take(VAULT_OBJECT, sources, progress or SILENT, allow_empty=allow_empty)

    def lodge(self, source: Incoming, *, progress: Progress | None = None, allow_empty: bool = False) -> Kept:
        """As ``keep``, ahead of the act that will ``admit`` the file."""
        return _one(self.lodge_many((source,), progress=progress, allow_empty=allow_empty))

    def lodge_many(
        self, sources: Sequence[Incoming], *, progress: Progress | None = None, allow_empty: bool = False
    ) -> tuple[Kept | Unkept, ...]:
        """As ``keep_many``, ahead of the act that will ``admit`` the files."""
        return self._take(VAULT_LODGED, sources, progress or SILENT, allow_empty=allow_empty)

    def admit(self, ident: uuid.UUID) -> Kept | None:
        """Catalogue a lodged file for good, in the act that refers to it. None when there is no such file."""
        with self._writing() as session:
            row = session.execute(select(VAULT_LODGED).where(VAULT_LODGED.c.id == ident)).one_or_none()
            if row is None:
                return _kept_in(session, ident)
            session.execute(VAULT_OBJECT.insert().values(**row._asdict()))
            session.execute(delete(VAULT_LODGED).where(VAULT_LODGED.c.id == ident))
            return Kept(row.id, row.sha256, row.size)

    def discard(self, idents: Iterable[uuid.UUID]) -> None:
        """Forget lodged files that are not wanted after all; what an act has admitted stays."""
        wanted = set(idents)
        with self._writing() as session:
            lodged = set(session.scalars(select(VAULT_LODGED.c.id))) & wanted
            _forget(session, lodged)
        if not self._inside:  # else the transaction may still fail: the files are orphans for the next sweep
            for ident in lodged:
                place(self._folder, ident).unlink(missing_ok=True)

    def _take(
        self, table: Table, sources: Sequence[Incoming], progress: Progress, *, allow_empty: bool
    ) -> tuple[Kept | Unkept, ...]:
        with told():
            make_fan(self._folder)
            total = total_of(sources)
            refuse_full(self._folder, total, len(sources))
            with Intake(self._folder, self._key, progress, total, len(sources)) as intake:
                answers = tuple(_answer(intake, source, allow_empty=allow_empty) for source in sources)
                intake.finish()
                self._enter(table, [answer for answer in answers if isinstance(answer, Kept)])
                if self._inside:
                    self._fresh += intake.paths
                return answers

    def _enter(self, table: Table, kept: Sequence[Kept]) -> None:
        now = self._clock.now().utc
        rows = [{"id": each.id, "sha256": each.sha256, "size": each.size, "kept_at": now} for each in kept]
        if rows:
            with self._writing() as session:
                session.execute(table.insert(), rows)

    def _reader(self, ident: uuid.UUID) -> SealedFile:
        path = place(self._folder, ident)
        with told():
            if not path.is_file():
                raise _missing()
            file = path.open("rb", buffering=0)
            try:
                return SealedFile(self._key_of(ident, path), ident.bytes, file)
            except BaseException:
                file.close()
                raise

    def open(self, ident: uuid.UUID) -> io.BufferedReader:
        """A seekable binary file of the plain bytes; StoreDamaged when something does not fit. Close it."""
        return io.BufferedReader(self._reader(ident), _PIECE)

    def read(self, ident: uuid.UUID) -> bytes:
        """All plain bytes at once."""
        with self._reader(ident) as file:
            return file.readall()

    def kept(self, ident: uuid.UUID) -> Kept | None:
        """What the catalogue says of a file; None when it holds no such file."""
        with self._reading() as session:
            return _kept_in(session, ident)

    def verify(self, ident: uuid.UUID, *, progress: Progress | None = None) -> Fault | None:
        """Read one file back and compare; None when it is what was kept."""
        wanted = self.kept(ident)
        if wanted is None:
            return Fault(tr("The catalogue knows no such file."), str(ident))
        try:
            if self._measured(wanted, progress or SILENT) == (wanted.sha256, wanted.size):
                return None
        except StoreDamaged as error:
            return Fault(error.what, str(ident))
        return Fault(tr("A file in the vault is not the one the catalogue describes."), str(ident))

    def _measured(self, kept: Kept, progress: Progress) -> tuple[str, int]:
        path, done = place(self._folder, kept.id), 0

        def counted(count: int) -> None:
            nonlocal done
            done += count
            progress.step(done, kept.size)

        with told(), Hashing() as hashing:
            if not path.is_file():
                raise _missing()
            return measured(self._key_of(kept.id, path), kept, str(path), hashing, counted)

    def _key_of(self, ident: uuid.UUID, path: Path) -> bytes:
        """The key a file was kept under; that of today where none fits, which then says what is wrong."""
        if self._earlier:
            for key in (self._key, *self._earlier):
                with (
                    suppress(StoreDamaged),
                    path.open("rb", buffering=0) as file,
                    SealedFile(key, ident.bytes, file) as plain,
                ):
                    plain.read(1)
                    return key
        return self._key

    def all(self) -> tuple[Kept, ...]:
        """The catalogue, oldest first."""
        return self._listed(VAULT_OBJECT)

    def lodged(self) -> tuple[Kept, ...]:
        """What waits for its act, oldest first; a backup that is to carry drafts takes these too."""
        return self._listed(VAULT_LODGED)

    def _listed(self, table: Table) -> tuple[Kept, ...]:
        with self._reading() as session:
            rows = session.execute(select(table).order_by(table.c.kept_at, table.c.id))
            return tuple(Kept(row.id, row.sha256, row.size) for row in rows)

    def sweep(self) -> int:
        """Remove files no row and no draft speaks of, left by a power cut or by a form that was discarded.

        Gives their number. Only while nothing else is being kept and no form is open.
        """
        self._forget_undrafted()
        known = {place(self._folder, kept.id) for kept in (*self.all(), *self.lodged())}
        orphans = [path for path in self._folder.glob("??/*") if path not in known]
        for path in orphans:
            path.unlink(missing_ok=True)
        return len(orphans)

    def _forget_undrafted(self) -> None:
        lodged = {kept.id for kept in self.lodged()}
        if not lodged:
            return
        with self._reading() as session:
            drafted = {uuid.UUID(name) for body in session.scalars(select(DRAFT.c.body)) for name in _ID.findall(body)}
        here = {ident for ident in lodged if place(self._folder, ident).is_file()}
        if gone := lodged - (drafted & here):
            with self._writing() as session:
                _forget(session, gone)


def _kept_in(session: Session, ident: uuid.UUID) -> Kept | None:
    row = session.execute(select(VAULT_OBJECT).where(VAULT_OBJECT.c.id == ident)).one_or_none()
    return None if row is None else Kept(row.id, row.sha256, row.size)


def _forget(session: Session, idents: Iterable[uuid.UUID]) -> None:
    for ident in idents:
        session.execute(delete(VAULT_LODGED).where(VAULT_LODGED.c.id == ident))


def _answer(intake: Intake, source: Incoming, *, allow_empty: bool) -> Kept | Unkept:
    try:
        return intake.take(source, allow_empty=allow_empty)
    except Unkept as refused:
        return refused


def _one(answers: tuple[Kept | Unkept, ...]) -> Kept:
    (answer,) = answers
    if isinstance(answer, Unkept):
        raise answer
    return answer


def _missing() -> StoreDamaged:
    return damaged(tr("A file is missing from the vault."))
