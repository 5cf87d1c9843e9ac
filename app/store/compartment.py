"""One encrypted file with its vault, opened by one person: reading, transactions, drafts, verification."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy.orm import Session

from app.store import keyfile
from app.store.drafts import Drafts
from app.store.engine import check_file, copy_whole, engine_for
from app.store.files import make_folder
from app.store.heads import note, noted
from app.store.keychanges import earlier_vault_keys
from app.store.keyfile import CompartmentKey
from app.store.migrate import bring_up
from app.store.pending import NEXT
from app.store.progress import SILENT, Progress
from app.store.register import (
    Fault,
    Hand,
    Head,
    Line,
    PrintedHead,
    append_many,
    head,
    head_at,
    head_read,
    instant,
    moment_text,
    one,
)
from app.store.seals import SealKind, noted_now, reaches, seal
from app.store.transaction import Tx
from app.store.vault import Vault
from app.terms import Actor, Clock, Moment, Trouble, tr

OLDER_FILE: Final = "store.older_file"
"""The file was older than, or not, the one last closed; ``old`` is the size then, ``new`` the size found."""
UNSEALED: Final = "store.unsealed"
"""An unlocking or locking that could not be sealed because nothing could be written; ``new`` is when it was."""
Directory = Callable[[], Mapping[str, tuple[str, Ed25519PublicKey]]]


@dataclass(frozen=True)
class Copy:
    """A copy of a file that is only read. ``vaults``: the folder in which the vaults lie as they do in a store."""

    vaults: Path


class Compartment:
    """An encrypted file as one person sees it. Made by the store."""

    def __init__(
        self,
        folder: Path,
        key: CompartmentKey,
        person: tuple[Actor, Ed25519PrivateKey],
        clock: Clock,
        directory: Directory,
        *,
        fresh: bool = False,
        staged: bool = False,
        unseal: Callable[[bytes], bytes | None],
        sealing: bool = True,
        copy: Copy | None = None,
    ) -> None:
        """``fresh`` creates the file. Without ``sealing``, or of a ``copy``, unlocking and locking are not written."""
        self._folder, self._key, self._closed = folder, key, False
        self._sealing, self._fresh = sealing and copy is None, fresh
        self.id, self.kind, self.case = key.id, key.kind, key.case
        self.actor, signing = person
        self._clock, self._directory = clock, directory
        self.path = database_path(folder, key)
        if staged:
            self.path = self.path.with_name(self.path.name + NEXT)
        if fresh:
            make_folder(self.path.parent)
        else:
            check_file(self.path)
        self._noted, self._unsaid = noted(folder, key), list[Line]()
        self._doubtful = False
        self._engine = engine_for(self.path, key.database_key, still=copy is not None)
        self._writer = self._engine.execution_options(writing=True)
        self._hand = Hand(self.actor, signing, str(key.id), unseal)
        try:
            bring_up(self._engine, self.kind, fresh=fresh)
            with self.reading() as session:
                earlier = earlier_vault_keys(session)
        except BaseException:
            self._engine.dispose()
            raise
        apart = vault_folder(copy.vaults if copy else folder, key)
        self.vault = Vault(apart, key.vault_key, clock, self._writing, self.reading, earlier)
        self.drafts = Drafts(self.actor, clock, self._writing, self.reading)
        if not fresh:
            self._unlock()

    @contextmanager
    def transaction(self) -> Iterator[Tx]:
        """All of the block or nothing, what it entered under one seal.

        Refused, Trouble and every other exception roll back.
        """
        moment = self._clock.now()
        vault: Vault | None = None
        try:
            with self._writing() as session:
                files = _files(session)
                vault = self.vault.within(session)
                tx = Tx(session, self._hand, moment, vault)
                if self._unsaid:
                    append_many(session, self._hand, moment, self._unsaid)
                yield tx
                if "standing" in session.info or tx.occasion != "commit":
                    session.flush()
                    seal(session, self._hand, moment, tx.occasion)
                files = _files(session) - files
            self._unsaid.clear()
            if files:
                self._note_files()
        except BaseException:
            if vault is not None:
                vault.undo()
            raise

    def _note_files(self) -> None:
        """A file whose log is lost after this does not reach what is noted, so that nothing it forgot is swept away."""
        with suppress(Trouble):
            self.note_head()

    def _unlock(self) -> None:
        """Look whether this is the file last closed, and seal that it was opened."""
        last = self._noted
        try:
            with self.reading() as session:
                sound = last is not None and reaches(session, last)
                found = noted_now(session).size
            self._doubtful = self._doubtful or not sound or (last is not None and last.doubtful)
            if last is not None and not sound:
                self._unsaid.append(Line(OLDER_FILE, "register", last.size, found))
            if last is not None and last.missed:
                self._unsaid.append(Line(UNSEALED, "lock", None, last.missed))
        except Trouble:
            self._doubtful = True
        self._seal("unlock")
        with suppress(Trouble):
            self.note_head()

    def _seal(self, kind: SealKind) -> None:
        """A signed head; where nothing can be written, what is missing is entered as soon as something can."""
        if not self._sealing:
            return
        try:
            with self.transaction() as tx:
                tx.occasion = kind
        except Trouble:
            self._unsaid.append(Line(UNSEALED, kind, None, moment_text(self._clock.now().utc)))

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        info = {"hand": self._hand}
        with Session(self._writer, expire_on_commit=False, info=info) as session, session.begin():
            session.connection()
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the file and cannot write."""
        with Session(self._engine, autoflush=False, info={"hand": self._hand}) as session:
            yield session

    def head(self) -> Head:
        """Where the register stands now."""
        with self.reading() as session:
            return head(session)

    def verify(self, progress: Progress | None = None, *, head: str = "") -> list[Fault]:
        """Everything that is wrong with this file and its vault; an empty list when nothing is.

        ``head`` is a head typed from paper, or words that contain one; Refused when it cannot be read.
        """
        from app.store.verify import Place, faults

        paper = head_read(head) if head else None
        with self.reading() as session:
            place = Place(
                str(self.id), self.kind, self.path, session, self.vault.within(session), self._directory(),
                self._noted, self.reading, paper,
            )  # fmt: skip
            found = list(faults(place, progress or SILENT))
        self._remember_verified(len(found))
        return found

    def holds(self, paper: PrintedHead) -> bool:
        """Whether the register stood there once, as far as its seals say without reading all of it."""
        with self.reading() as session:
            stood = head_at(session, paper.size)
            return stood is not None and stood.code == paper.code

    @property
    def verified(self) -> tuple[Moment, int] | None:
        """When the register was last verified on this computer, and how many faults were found."""
        last = noted(self._folder, self._key)
        if last is None or last.verified is None:
            return None
        moment, faults = last.verified
        return Moment(instant(moment), self._clock.now().zone), faults

    def _remember_verified(self, faults: int) -> None:
        last = noted(self._folder, self._key)
        if last is not None and self._sealing:
            verified = moment_text(self._clock.now().utc), faults
            with suppress(Trouble):
                note(self._folder, self._key, msgspec.structs.replace(last, verified=verified))

    def close(self) -> None:
        """Seal and note where the register stands, and give every connection back; SQLite folds its log in."""
        if not self._closed:
            self._closed = True
            self._seal("lock")
            with suppress(Trouble):
                self.note_head(open_=False)
            self._engine.dispose()

    @property
    def closed(self) -> bool:
        return self._closed

    def sweep(self) -> int:
        """Remove what a power cut left in the vault; nothing while this file may be older than its vault."""
        return 0 if self._doubtful else self.vault.sweep()

    def note_head(self, *, open_: bool = True) -> None:
        """Remember where the register stands, so that an older file put back is noticed."""
        if self._sealing:
            before = noted(self._folder, self._key)
            missed = [str(line.new) for line in self._unsaid if line.act == UNSEALED]
            with self.reading() as session:
                now = noted_now(session)
            stands = msgspec.structs.replace(
                now, open=open_, doubtful=self._doubtful, verified=before and before.verified,
                missed=missed[-1] if missed else "",
            )  # fmt: skip
            note(self._folder, self._key, stands)
            if self._fresh and self._noted is None:
                self._noted = stands

    def copy_to(self, folder: Path, tick: Callable[[], object]) -> Path:
        """One state of this file, whole and with its head, in a folder laid out like a store; gives its path.

        ``tick`` is called now and then and may raise. Others go on working meanwhile.
        """
        target = database_path(folder, self._key)
        make_folder(target.parent)
        copy_whole(self.path, self._key.database_key, target, tick)
        copy = self.copied(folder, folder)
        try:
            with copy.reading() as session:
                note(folder, self._key, noted_now(session))
        finally:
            copy.close()
        return target

    def copied(self, folder: Path, vaults: Path) -> Compartment:
        """A copy of this file in a folder laid out like a store, its vault in another; only to be read. Close it.

        It is opened with the key of then, as the key file in that folder wraps it to this person.
        """
        person, key = (self.actor, self._hand.key), self._key_in(folder)
        return Compartment(
            folder, key, person, self._clock, self._directory, unseal=self._hand.unseal, copy=Copy(vaults)
        )

    def _key_in(self, folder: Path) -> CompartmentKey:
        if not (folder / keyfile.NAME).exists():
            return self._key
        grants = keyfile.read(folder).body.grants
        opened = ((grant, self._hand.unseal(grant.blob)) for grant in grants)
        for grant, plain in opened:
            if plain is not None:
                key = msgspec.json.decode(plain, type=CompartmentKey)
                if key.id == self.id and keyfile.sound(grant, key, self.actor.id):
                    return key
        raise Trouble(
            tr("This copy was made under keys {name} no longer holds, or did not hold then.", name=self.actor.name),
            tr("Nothing was changed."),
            tr("Restore it to an empty folder and open it there with a passphrase of then."),
        )

    def remove(self) -> None:
        """Delete a file that came to nothing."""
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)


def database_path(folder: Path, key: CompartmentKey) -> Path:
    return folder / "record.db" if key.kind == "record" else folder / "walled" / f"{key.id}.db"


def vault_folder(folder: Path, key: CompartmentKey) -> Path:
    """Each walled file has a vault of its own, so that nobody without its key has to judge what in it is an orphan."""
    return folder / "vault" if key.kind == "record" else folder / "walled" / f"{key.id}.vault"


def _files(session: Session) -> int:
    row = one(session, "SELECT coalesce(max(rowid), 0) FROM vault_object")
    return 0 if row is None else int(row[0])
