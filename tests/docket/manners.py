"""What every form owes the person who fills it in."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.widgets.actform import ActForm
from app.widgets.inputs import inputs


def unmannered(form: ActForm) -> list[str]:
    """Inputs without a name for screen readers, without a word on their article, without a label of their own."""
    labelled = {label.buddy() for label in form.findChildren(QLabel) if label.buddy() is not None}
    found = []
    for widget in inputs(form):
        spoken = bool(widget.accessibleName()) and bool(widget.toolTip()) and bool(widget.whatsThis())
        if not spoken or not (widget in labelled or widget.property("text")):
            found.append(widget.objectName())
    return found


def lost_fields(form: ActForm) -> list[str]:
    """Fields named by the law that the form does not have."""
    named = [reason.field for reason in form.problems() if reason.field]
    return [name for name in named if form.findChild(QWidget, name) is None]


def press(page: QWidget, words: str) -> None:
    """Press the button that says this."""
    (found,) = [b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == words]
    assert found.isEnabled()
    found.click()


def pressable(page: QWidget) -> list[str]:
    """What the enabled buttons say."""
    return [b.text().replace("&", "") for b in page.findChildren(QPushButton) if b.isEnabled() and b.text()]
