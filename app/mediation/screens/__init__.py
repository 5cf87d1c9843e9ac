"""The mediation room as it is shown."""

from __future__ import annotations

from app.mediation.screens.forms import FORMS
from app.mediation.screens.room import room, tab

__all__ = ["FORMS", "room", "tab"]
