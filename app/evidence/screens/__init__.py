"""The evidence as it is shown."""

from __future__ import annotations

from app.evidence.screens.custody import ClosingForm, CustodyForm
from app.evidence.screens.receive import ReceiveForm
from app.evidence.screens.tab import tab
from app.widgets.actform import ActForm

FORMS: dict[str, type[ActForm]] = {form.declared().id: form for form in (ReceiveForm, CustodyForm, ClosingForm)}

__all__ = ["FORMS", "tab"]
