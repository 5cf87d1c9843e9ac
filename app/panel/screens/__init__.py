"""The panel as it is shown."""

from __future__ import annotations

from app.panel.screens.forms import FORMS
from app.panel.screens.tab import tab

__all__ = ["FORMS", "tab"]
