"""The attribution as it is shown."""

from __future__ import annotations

from app.attribution.screens.sheet import SheetForm
from app.attribution.screens.tab import tab
from app.widgets.actform import ActForm

FORMS: dict[str, type[ActForm]] = {SheetForm.declared().id: SheetForm}

__all__ = ["FORMS", "tab"]
