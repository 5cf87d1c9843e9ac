"""The page around an act form: head, form, problems, live preview, drafts, refusals and troubles."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget

from app.terms import Override, Refused, Trouble, tr
from app.widgets import letters
from app.widgets.actform import ActForm
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, restyle, say
from app.widgets.dateedit import Typing, tidy, unread_days
from app.widgets.pdfview import PdfView
from app.widgets.problems import ProblemStrip
from app.widgets.roll import Roll

ROOMS = {
    "mediation": lambda: tr("Mediation room · kept in this room alone"),
    "deliberation": lambda: tr("Deliberation room · kept in this room alone"),
}
PREVIEW_AFTER = 40
DRAFT_AFTER = 400
"""Milliseconds of quiet before the preview is drawn anew (at least) and the draft is kept."""
PACE = (30, 250)
"""Shortest and longest such quiet: half of what the last drawing took, so that a long paper does not lag behind."""


class ActPage(QWidget):
    """Shows one ActForm; ``performed`` carries what the act returned, ``left`` says the person went away."""

    performed = Signal(object)
    left = Signal()

    def __init__(self, form: ActForm) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.form = form
        self.desk = form.desk
        self.rendering = False
        self.begun = 0.0
        self.stale = False
        self.wrong: QWidget | None = None
        self.article = self.desk.article(form.declared().id, form.case)
        self.standing = tuple(self.desk.objections(form.declared().id, form.case))
        self.drafting = timer(self, DRAFT_AFTER, self.keep_draft)
        self.drawing = timer(self, PREVIEW_AFTER, self.refresh)
        self.lay()
        tidy(form)
        for typing in form.findChildren(Typing):
            typing.told.connect(form.changed)
        form.changed.connect(self.touched)
        self.refresh()

    def lay(self) -> None:
        """Head on top; form and problems left, preview right."""
        act = self.form.declared()
        words = tr(self.form.primary or "Record")
        self.go = button(words.replace("&", ""), self.press, primary=True, tip=tr("Ctrl+Enter"))
        self.go.setShortcut(QKeySequence("Ctrl+Return"))
        self.discard = button(tr("&Discard…"), self.throw_away, tip=tr("Empties this form and forgets its draft"))
        self.keep = button(tr("&Save and close"), self.save_and_close)
        self.head = PageHead(self.form.title(), "", self.discard, self.keep, self.go)
        self.say_state(tr("not yet saved"))
        self.banner = Banner()
        self.strip = ProblemStrip(tr("Before you file") if act.in_case else tr("Before you go on"))
        self.strip.asked.connect(self.focus_field)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(12)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.left_side())
        self.split.addWidget(self.right_side())
        self.split.setStretchFactor(0, 56)
        self.split.setStretchFactor(1, 44)
        self.split.setSizes([620, 480])
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 10)
        column.setSpacing(10)
        for part in (self.head, self.banner):
            column.addWidget(part)
        column.addWidget(self.split, 1)
        leave = QShortcut(QKeySequence("Esc"), self, self.save_and_close)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def left_side(self) -> QWidget:
        """The form scrolls; the problems under it stay in sight."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        if (own := self.form.layout()) is not None:
            own.setContentsMargins(0, 0, 0, 0)
        self.form.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column.addWidget(self.form)
        self.scroller = Roll(inside, snug=True)
        side = QWidget()
        side.setMinimumWidth(360)
        frame = QVBoxLayout(side)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(12)
        frame.addWidget(self.scroller, 1)
        frame.addWidget(self.strip)
        frame.addStretch()
        return side

    def right_side(self) -> QWidget:
        """The live preview."""
        self.sheet = Card(tr("Preview"), tr("live preview"))
        self.view = PdfView(bare=True)
        self.view.pages.client.child()
        self.view.pages.broken.connect(lambda _: say(self.sheet.aside, tr("no preview")))
        self.view.page_changed.connect(self.say_page)
        self.view.opened.connect(lambda _: self.say_page(self.view.pages.current))
        self.sheet.add(self.view, 1)
        self.sheet.setMinimumWidth(280)
        return self.sheet

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        letters.settle([*letters.lettered(self.form), *letters.lettered(self.strip), self.discard, self.keep])
        QTimer.singleShot(0, self, self.begin_typing)

    def begin_typing(self) -> None:
        """The first field has the focus, unless a field has it already."""
        now: Any = self.focusWidget()
        if now is not None and self.form.isAncestorOf(now):
            return
        for field in takers(self.form):
            if field.isEnabledTo(self) and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.TabFocusReason)
                self.scroller.ensureWidgetVisible(field, 20, 20)
                return
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    # -- as the person types

    def touched(self) -> None:
        """Something changed in the form."""
        self.drawing.start()
        self.drafting.start()
        self.say_state(tr("saving…"))

    def refresh(self) -> None:
        """Look at the problems and draw the preview anew."""
        self.strip.show_reasons(self.reasons())
        self.mark_wrong(None)
        self.draw()

    def reasons(self) -> tuple[Any, ...]:
        """What the form and the rule set object to now."""
        return (*unread_days(self.form), *self.form.problems(), *self.standing)

    def draw(self) -> None:
        """Render in a worker; while one rendering runs, at most one more waits."""
        if self.rendering:
            self.stale = True
            return
        document = self.form.preview()
        if document is None:
            say(self.sheet.title, tr(self.form.preview_title or "Preview"))
            say(self.sheet.aside, "")
            self.view.show_message(self.form.no_preview())
            return
        named = self.form.preview_title
        say(self.sheet.title, tr(named) if named else str(getattr(document, "title", "")))
        self.rendering, self.begun = True, time.monotonic()
        if not self.view.pages.sizes:
            self.view.show_message(tr("Drawing the preview…"))
        self.desk.jobs.start(
            tr("Preview"), lambda _: self.desk.render_preview(document), self.drawn, self.not_drawn, quiet=True
        )

    def drawn(self, pdf: bytes) -> None:
        """The preview is ready."""
        self.rendering = False
        shortest, longest = PACE
        self.drawing.setInterval(int(min(max(500 * (time.monotonic() - self.begun), shortest), longest)))
        self.view.open(pdf, self.form.title(), stay=True)
        self.draw_again()

    def not_drawn(self, met: Exception) -> None:
        """The preview could not be made; the form goes on."""
        self.rendering = False
        known = isinstance(met, Refused | Trouble)
        self.view.show_message(str(met) if known else tr("The preview could not be made. What you typed is kept."))
        self.draw_again()

    def draw_again(self) -> None:
        """Draw what was typed meanwhile."""
        if self.stale:
            self.stale = False
            self.draw()

    def say_page(self, page: int) -> None:
        """Which page of the preview is shown."""
        total = len(self.view.pages.sizes)
        say(self.sheet.aside, tr("live preview · page {n} of {m}", n=page + 1, m=total) if total else "")

    # -- drafts

    def keep_draft(self) -> None:
        """Keep what was typed; a walled form is kept behind its own wall."""
        self.drafting.stop()
        try:
            self.form.drafts.save(self.form.draft_key, self.form.draft())
        except Trouble as met:
            self.banner.trouble(met, self.keep_draft)
            return
        self.say_state(tr("draft saved {time}", time=f"{self.desk.clock.now().local:%H:%M}"))

    def say_state(self, state: str) -> None:
        """The quiet line under the title."""
        start = ROOMS[self.form.wall]() if self.form.wall else self.beginning()
        say(self.head.sub, " · ".join(part for part in (start, state, self.article) if part))

    def beginning(self) -> str:
        """What an act on the record begins: a case, or an entry on a docket."""
        return tr("New entry") if self.form.declared().in_case else tr("New filing")

    def save_and_close(self) -> None:
        """Keep the draft and go."""
        if self.drafting.isActive():
            self.keep_draft()
        self.left.emit()

    def throw_away(self) -> None:
        """Discard asks once, on the button itself."""
        if self.discard.property("danger"):
            self.drafting.stop()
            self.form.drafts.drop(self.form.draft_key)
            self.left.emit()
            return
        self.discard.setProperty("danger", True)
        self.discard.setText(tr("Really &discard what is typed here"))
        restyle(self.discard)

    # -- doing it

    def press(self) -> None:
        """The primary button: do the act, or show what stands in the way."""
        self.standing = tuple(self.desk.objections(self.form.declared().id, self.form.case))
        reasons = self.reasons()
        self.strip.show_reasons(reasons)
        hard = [reason for reason in reasons if reason.hard]
        if hard:
            self.point_at(hard)
        elif self.strip.passable() and not self.strip.reason.text().strip():
            self.strip.reason.setFocus()
        else:
            self.perform(self.strip.passable())

    def perform(self, soft: bool) -> None:
        """Do the act through the form; refusals stand beside it, troubles in the band."""
        override = Override(self.strip.reason.text().strip(), self.strip.order.text().strip()) if soft else None
        self.banner.hide()
        self.drafting.stop()
        try:
            result = self.form.perform(override)
        except Refused as met:
            self.strip.show_reasons(met.reasons)
            self.point_at(met.reasons)
        except Trouble as met:
            self.keep_draft()
            self.banner.trouble(met, self.press)
        else:
            self.form.drafts.drop(self.form.draft_key)
            self.performed.emit(result)

    def point_at(self, reasons: Any) -> None:
        """Bring the first problem into view."""
        named = next((reason.field for reason in reasons if reason.field), "")
        if named:
            self.focus_field(named)

    def focus_field(self, name: str) -> None:
        """Bring a field into view, focus it and mark it."""
        field = self.form.findChild(QWidget, name)
        if isinstance(field, QWidget):
            self.scroller.ensureWidgetVisible(field, 20, 60)
            field.setFocus()
            self.mark_wrong(field)

    def mark_wrong(self, field: QWidget | None) -> None:
        """A red line around one field at most."""
        for widget, wrong in ((self.wrong, False), (field, True)):
            if widget is not None:
                widget.setProperty("problem", wrong)
                restyle(widget)
        self.wrong = field

    def remember(self, settings: QSettings) -> None:
        """Keep where the splitter stood."""
        settings.setValue("actpage/split", self.split.saveState())

    def recall(self, settings: QSettings) -> None:
        """Put the splitter back."""
        if (state := settings.value("actpage/split")) is not None:
            self.split.restoreState(state)


def takers(form: QWidget) -> Iterator[QWidget]:
    """What takes the Tab key in a form, in the order it is reached."""
    field: Any = form.nextInFocusChain()
    while field is not None and form.isAncestorOf(field):
        if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.focusProxy() is None:
            yield field
        field = field.nextInFocusChain()


def timer(parent: QWidget, after: int, what: Any) -> QTimer:
    """A single-shot timer that starts anew with each change."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(after)
    made.timeout.connect(what)
    return made
