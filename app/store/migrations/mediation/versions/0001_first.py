"""The first tables of the mediation."""

from __future__ import annotations

from typing import Final

from app.store.migrate import take_step

revision: Final = "0001"
down_revision: Final = None
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    take_step("mediation", 1)
