"""One encrypted file with its vault, opened by one person: reading, transactions, drafts, verification."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy.orm import Session

from app.store.drafts import Drafts
from app.store.engine import check_file, engine_for
from app.store.files import make_folder
from app.store.heads import note, noted
from app.store.keyfile import CompartmentKey
from app.store.migrate import bring_up
from app.store.progress import SILENT, Progress
from app.store.register import Fault, Hand, Head, head, head_at
from app.store.transaction import Tx
from app.store.vault import Vault
from app.terms import Actor, Clock, Trouble

Directory = Callable[[], Mapping[str, tuple[str, Ed25519PublicKey]]]


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
        unseal: Callable[[bytes], bytes | None],
    ) -> None:
        self._folder, self._key, self._closed = folder, key, False
        self.id, self.kind, self.case = key.id, key.kind, key.case
        self.actor, signing = person
        self._clock, self._directory = clock, directory
        self.path = database_path(folder, key)
        if fresh:
            make_folder(self.path.parent)
        else:
            check_file(self.path)
        self._engine = engine_for(self.path, key.database_key)
        self._writer = self._engine.execution_options(writing=True)
        self._hand = Hand(self.actor, signing, str(key.id), unseal)
        try:
            bring_up(self._engine, self.kind, fresh=fresh)
        except BaseException:
            self._engine.dispose()
            raise
        self.vault = Vault(vault_folder(folder, key), key.vault_key, clock, self._writing, self.reading)
        self.drafts = Drafts(self.actor, clock, self._writing, self.reading)

    @contextmanager
    def transaction(self) -> Iterator[Tx]:
        """All of the block or nothing. Refused, Trouble and every other exception roll back."""
        moment = self._clock.now()
        vault: Vault | None = None
        try:
            with self._writing() as session:
                vault = self.vault.within(session)
                yield Tx(session, self._hand, moment, vault)
        except BaseException:
            if vault is not None:
                vault.undo()
            raise

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

    def verify(self, progress: Progress | None = None) -> list[Fault]:
        """Everything that is wrong with this file and its vault; an empty list when nothing is."""
        from app.store.verify import Place, faults

        with self.reading() as session:
            place = Place(
                str(self.id), self.kind, self.path, session, self.vault.within(session), self._directory(),
                noted(self._folder, self._key),
            )  # fmt: skip
            return list(faults(place, progress or SILENT))

    def close(self) -> None:
        """Note where the register stands and give every connection back; SQLite folds its log into the file."""
        if not self._closed:
            self._closed = True
            with suppress(Trouble):
                self.note_head()
            self._engine.dispose()

    def sweep(self) -> int:
        """Remove what a power cut left in the vault; nothing while this file may be older than its vault."""
        if (last := noted(self._folder, self._key)) is None:
            return 0
        with self.reading() as session:
            if head_at(session, last.size) != last:
                return 0
        return self.vault.sweep()

    def note_head(self) -> None:
        """Remember where the register stands, so that an older file put back is noticed."""
        now = self.head()
        if noted(self._folder, self._key) != now:
            note(self._folder, self._key, now)

    def remove(self) -> None:
        """Delete a file that came to nothing."""
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)


def database_path(folder: Path, key: CompartmentKey) -> Path:
    return folder / "record.db" if key.kind == "record" else folder / "walled" / f"{key.id}.db"


def vault_folder(folder: Path, key: CompartmentKey) -> Path:
    """Each walled file has a vault of its own, so that nobody without its key has to judge what in it is an orphan."""
    return folder / "vault" if key.kind == "record" else folder / "walled" / f"{key.id}.vault"
