"""What the record remembers of its backups, and how they are to be kept."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only


class BackupRow(RecordBase):
    """One backup that was made and proved. ``warning`` says what it held less than the one before.

    ``manifest`` is the SHA-256 of its description on the medium, by which it is known wherever the medium is found.
    """

    __tablename__ = "store_backup"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    place: Mapped[str]
    made_at: Mapped[datetime]
    entries: Mapped[int]
    head: Mapped[str]
    papers: Mapped[int]
    objects: Mapped[int]
    size: Mapped[int]
    manifest: Mapped[str] = mapped_column(unique=True)
    warning: Mapped[str]
    proved_at: Mapped[datetime]
    drilled_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]


class KeepingRow(RecordBase):
    """Where backups go and how many are kept; one row at most, ``id`` 1."""

    __tablename__ = "store_keeping"

    id: Mapped[int] = mapped_column(primary_key=True)
    folder: Mapped[str]
    newest: Mapped[int]
    months: Mapped[int]
    remind_days: Mapped[int]


append_only(BackupRow, may_change=["proved_at", "drilled_at", "removed_at"])
