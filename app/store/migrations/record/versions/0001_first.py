"""The first tables of the record."""

from __future__ import annotations

from typing import Final

from app.store.migrate import first_tables

revision: Final = "0001"
down_revision: Final = None
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    first_tables("record")
