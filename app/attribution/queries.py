"""Reads of the attribution sheets."""

from __future__ import annotations

from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.attribution.model import SheetRow
from app.attribution.rules import Sheet


def sheet(session: Session, case: UUID) -> Sheet | None:
    """The latest sheet of a case, if one was filed."""
    wanted = select(SheetRow.body).where(SheetRow.case == case).order_by(SheetRow.version.desc()).limit(1)
    body = session.scalar(wanted)
    return msgspec.json.decode(body, type=Sheet) if body else None


def versions(session: Session, case: UUID) -> int:
    """How many versions of the sheet have been filed."""
    return session.scalar(select(func.coalesce(func.max(SheetRow.version), 0)).where(SheetRow.case == case)) or 0
