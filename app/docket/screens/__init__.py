"""The docket of a case as it is shown."""

from __future__ import annotations

from app.docket.screens.forms import FORMS
from app.docket.screens.tab import DocketTab, tab

__all__ = ["FORMS", "DocketTab", "tab"]
