"""The hearing as it is shown."""

from __future__ import annotations

from app.hearing.screens.closing import ClosureForm, InquiryForm
from app.hearing.screens.notice import NoticeForm
from app.hearing.screens.planning import AllotmentForm, PlanForm, TimeForm
from app.hearing.screens.session import SessionForm
from app.hearing.screens.tab import tab
from app.widgets.actform import ActForm

FORMS: dict[str, type[ActForm]] = {
    form.declared().id: form
    for form in (NoticeForm, SessionForm, InquiryForm, ClosureForm, PlanForm, AllotmentForm, TimeForm)
}

__all__ = ["FORMS", "tab"]
