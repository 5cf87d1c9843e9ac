"""What the record remembers of its backups: where they go, how many are kept, when one was last proved."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.store.model import BackupRow, KeepingRow
from app.store.transaction import Tx
from app.terms import REGISTRY_STAFF, Moment, Reason, Refused, Role, counted, tr

Colour = Literal["green", "amber", "red"]


@dataclass(frozen=True)
class Keeping:
    """``folder`` is where backups go ("" until chosen). Kept are the ``newest``, and one a month for ``months``."""

    folder: str = ""
    newest: int = 7
    months: int = 12
    remind_days: int = 7


@dataclass(frozen=True)
class Known:
    """A backup the record remembers. Sizes in bytes; ``warning`` is a sentence, or empty."""

    id: uuid.UUID
    name: str
    place: str
    made_at: datetime
    entries: int
    head: str
    papers: int
    objects: int
    size: int
    manifest: str
    warning: str
    proved_at: datetime
    drilled_at: datetime | None
    removed_at: datetime | None


def keeping(session: Session) -> Keeping:
    """How backups are kept."""
    row = session.get(KeepingRow, 1)
    return Keeping() if row is None else Keeping(row.folder, row.newest, row.months, row.remind_days)


def set_keeping(tx: Tx, wanted: Keeping) -> None:
    """Choose where backups go and how many are kept. Refused to all but the registry."""
    refuse_strangers(tx.actor.role)
    if wanted.newest < 1 or wanted.months < 0 or wanted.remind_days < 1:
        raise Refused(Reason(tr("At least one backup is kept, and the reminder comes after a day or more."),
                             field="newest"))  # fmt: skip
    old = keeping(tx.session)
    if old != wanted:
        tx.session.merge(KeepingRow(id=1, **asdict(wanted)))
        tx.record("store.keeping", "backups", old, wanted)


def refuse_strangers(role: Role) -> None:
    """Backups are an act of the registry."""
    if role not in REGISTRY_STAFF:
        raise Refused(tr("Backups are made by the registry; you act as {role}.", role=tr(role.value)))


def known(session: Session) -> tuple[Known, ...]:
    """Every backup that was made, newest first; those removed since included."""
    columns = [getattr(BackupRow, name) for name in Known.__dataclass_fields__]
    rows = session.execute(select(*columns).order_by(BackupRow.made_at.desc(), BackupRow.name.desc()))
    return tuple(Known(*row) for row in rows)


def last_proved(session: Session) -> datetime | None:
    """When a backup that was not removed since was last proved; None when there is none."""
    wanted = select(BackupRow.proved_at).where(BackupRow.removed_at.is_(None)).order_by(BackupRow.proved_at.desc())
    return session.scalar(wanted.limit(1))


def remembered(tx: Tx, manifest: str) -> BackupRow | None:
    """The row of a backup, by the digest of its description, to note what became of it."""
    return tx.session.scalar(select(BackupRow).where(BackupRow.manifest == manifest))


def standing(session: Session, now: Moment) -> tuple[str, Colour]:
    """The sentence of the status line: when a backup was last proved, and how urgent that is."""
    proved = last_proved(session)
    if proved is None:
        return tr("no backup was ever proved"), "red"
    days = max(0, (now.utc - proved) // timedelta(days=1))
    said = tr("backup proved today") if days == 0 else counted(
        days, "backup proved {n} day ago", "backup proved {n} days ago")  # fmt: skip
    return said, "green" if days <= keeping(session).remind_days else "amber"
