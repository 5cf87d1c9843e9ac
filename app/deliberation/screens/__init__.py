"""The deliberation room as it is shown."""

from __future__ import annotations

from app.deliberation.screens.forms import FORMS
from app.deliberation.screens.room import room, tab

__all__ = ["FORMS", "room", "tab"]
