"""One structured claim in a window of its own, and the list of claims it is opened from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from app.forms.registry.claim import Ui_ClaimSheet
from app.registry.rules.claims import (
    ActorKind,
    Claim,
    ControlTest,
    Duty,
    Effect,
    Excuse,
    Hit,
    Mode,
    Norm,
    Obligation,
    Rank,
    Reversal,
    Route,
    Span,
    Standing,
    Times,
    excuse_text,
    mode_text,
    route_text,
)
from app.registry.rules.pleas import claim_shortcomings
from app.terms import Moment, Reason, day_text, tr
from app.widgets.dateedit import tidy
from app.widgets.fields import choose, enum_choices, offer, offer_checks, offer_enum, offer_zones, tick, ticked
from app.widgets.grid import Grid, Slot
from app.widgets.inputs import inputs, listen
from app.widgets.problems import ProblemStrip
from app.widgets.typed import capital, day_in, moment_in, moment_text, unread, whole_in


class ClaimSheet(QWidget, Ui_ClaimSheet):
    """The fields of one claim; ``heard`` is called after every change."""

    def __init__(self, zone: str, heard: Callable[[], None]) -> None:
        super().__init__()
        Ui_ClaimSheet.setupUi(self, self)
        self.offer_lists(zone)
        slots = (Slot("", 200, enum_choices(Duty)), Slot(), Slot("", 130), Slot("", 140), Slot("", 120))
        self.duties = Grid(self.obligations, slots, (self.obligations_add, self.obligations_remove))
        for widget in inputs(self):
            listen(widget, heard)
        for ticks in (self.routes, self.norms, self.hits, self.excuses):
            ticks.itemChanged.connect(lambda *_: heard())
        tidy(self)

    def offer_lists(self, zone: str) -> None:
        """What can be chosen."""
        for box, kind in (
            (self.rank, Rank),
            (self.test, ControlTest),
            (self.actor, ActorKind),
            (self.reversal, Reversal),
            (self.span, Span),
            (self.standing, Standing),
        ):
            offer_enum(box, kind)
        offer(self.mode, ((mode_text(m), m) for m in Mode))
        offer_checks(self.routes, ((route_text(r), r) for r in Route))
        offer_checks(self.norms, ((tr(n.value), n) for n in Norm))
        offer_checks(self.hits, ((capital(tr(h.value)), h) for h in Hit))
        offer_checks(self.excuses, ((capital(excuse_text(e)), e) for e in Excuse))
        offer_zones(self.zone, zone)

    def moment(self, field: Any) -> Moment | None:
        """A moment typed, told in the zone chosen."""
        return moment_in(field.text(), self.zone.currentText().strip())

    def values(self) -> Claim:
        """The claim as it stands."""
        return Claim(
            title=self.subject.text(),
            rank=self.rank.currentData(),
            conduct=self.conduct.toPlainText(),
            actor=self.actor.currentData(),
            actor_name=self.actor_name.text(),
            routes=ticked(self.routes),
            test=self.test.currentData(),
            mode=self.mode.currentData(),
            other_state=self.other_state.text(),
            obligations=tuple(self.obligation(at) for at in range(len(self.duties))),
            norms=ticked(self.norms),
            effect=self.effect(),
            times=self.times(),
            standing=self.standing.currentData(),
            noticed=self.noticed.text(),
            evidence=self.evidence.text(),
            excuses=ticked(self.excuses),
        )

    def obligation(self, at: int) -> Obligation:
        """One row of the obligations."""
        rows = self.duties
        return Obligation(
            rows.meant(at, 0), rows.text(at, 1), day_in(rows.text(at, 2)), rows.text(at, 3), rows.text(at, 4)
        )

    def effect(self) -> Effect:
        """Target and effect."""
        persons, hours = whole_in(self.persons.text()), whole_in(self.hours.text())
        return Effect(self.target.text(), ticked(self.hits), persons, hours, self.reversal.currentData())

    def times(self) -> Times:
        """The moments of the breach."""
        return Times(
            self.span.currentData(),
            self.moment(self.first),
            self.moment(self.last),
            self.moment(self.detected),
            self.moment(self.notified),
            self.certainty.text(),
        )

    def show_claim(self, claim: Claim) -> None:
        """Put a claim into the fields."""
        for field, text in (
            (self.subject, claim.title),
            (self.actor_name, claim.actor_name),
            (self.other_state, claim.other_state),
            (self.target, claim.effect.target),
            (self.noticed, claim.noticed),
            (self.evidence, claim.evidence),
            (self.certainty, claim.times.certainty),
            (self.persons, number_text(claim.effect.persons)),
            (self.hours, number_text(claim.effect.hours)),
        ):
            field.setText(text)
        self.conduct.setPlainText(claim.conduct)
        self.show_choices(claim)
        self.show_times(claim.times)
        self.duties.show(
            (capital(tr(o.duty.value)), o.source, day_text(o.in_force) if o.in_force else "", o.content, o.position)
            for o in claim.obligations
        )

    def show_choices(self, claim: Claim) -> None:
        """Lists and ticks."""
        for box, meant in (
            (self.rank, claim.rank),
            (self.test, claim.test),
            (self.actor, claim.actor),
            (self.mode, claim.mode),
            (self.reversal, claim.effect.reversal),
            (self.span, claim.times.span),
            (self.standing, claim.standing),
        ):
            choose(box, meant)
        tick(self.routes, claim.routes)
        tick(self.norms, claim.norms)
        tick(self.hits, claim.effect.hits)
        tick(self.excuses, claim.excuses)

    def show_times(self, times: Times) -> None:
        """Moments on the clock of their zone."""
        if times.first:
            self.zone.setCurrentText(times.first.zone)
        for field, moment in (
            (self.first, times.first),
            (self.last, times.last),
            (self.detected, times.detected),
            (self.notified, times.notified),
        ):
            field.setText(moment_text(moment))

    def unread(self) -> Iterator[Reason]:
        """What was typed and cannot be read."""
        for label, field in (
            (tr("From"), self.first),
            (tr("To"), self.last),
            (tr("Detected"), self.detected),
            (tr("Notified"), self.notified),
        ):
            yield from unread(label, field.text(), self.moment(field), "ARSIWA 14", field.objectName())
        for label, field in ((tr("Persons"), self.persons), (tr("Hours"), self.hours)):
            yield from unread(label, field.text(), whole_in(field.text()), "", field.objectName())
        for at in range(len(self.duties)):
            said = self.duties.text(at, 2)
            yield from unread(tr("Obligation, line {n}", n=at + 1), said, day_in(said), "ARSIWA 13", "obligations")


def number_text(number: int | None) -> str:
    """A whole number as it is typed."""
    return "" if number is None else f"{number:,}"


class ClaimDialog(QDialog):
    """The window of one claim. What is incomplete is kept and shown as a problem of the statement."""

    def __init__(self, parent: QWidget, claim: Claim | None, number: int, now: Moment) -> None:
        super().__init__(parent)
        self.number, self.now = number, now
        self.setWindowTitle(tr("Claim {n}", n=number))
        self.strip = ProblemStrip(tr("Before you keep it"))
        self.sheet = ClaimSheet(now.zone, self.look)
        if claim is not None:
            self.sheet.show_claim(claim)
        self.lay()
        self.look()

    def lay(self) -> None:
        """The sheet scrolls; problems and buttons stay in sight."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(self.sheet)
        column.addStretch(1)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(inside)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = self.buttons.addButton(tr("&Keep the claim"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("primary", True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.addWidget(scroller, 1)
        page.addWidget(self.strip)
        page.addWidget(self.buttons)
        self.resize(880, 660)

    def look(self) -> None:
        """What the law objects to in this claim now."""
        if not hasattr(self, "sheet"):
            return
        found = claim_shortcomings(self.sheet.values(), self.number, self.now)
        self.strip.show_reasons((*(replace(r, field="") for r in found), *self.sheet.unread()))


class ClaimList:
    """The claims of a statement: a table, and a window for the one being written."""

    def __init__(
        self, form: QWidget, table: QTableWidget, buttons: tuple[QPushButton, QPushButton, QPushButton],
        now: Callable[[], Moment], heard: Callable[[], None],
    ) -> None:  # fmt: skip
        self.form, self.table, self.now, self.heard = form, table, now, heard
        self.claims: tuple[Claim, ...] = ()
        self.dialog: ClaimDialog | None = None
        self.add_button, self.edit_button, self.remove_button = buttons
        self.add_button.clicked.connect(lambda *_: self.open(len(self.claims)))
        self.edit_button.clicked.connect(lambda *_: self.open(table.currentRow()))
        self.remove_button.clicked.connect(lambda *_: self.remove())
        table.cellActivated.connect(lambda row, _: self.open(row))
        table.itemSelectionChanged.connect(self.say)
        self.grid = Grid(table, [Slot("", width, fixed=True) for width in (36, 0, 110, 150, 130)])
        self.say()

    def say(self) -> None:
        """Only a chosen claim can be edited or removed."""
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(0 <= self.table.currentRow() < len(self.claims))

    def show(self, claims: tuple[Claim, ...]) -> None:
        """These claims and no others."""
        self.claims = claims
        self.grid.show(line(number, claim) for number, claim in enumerate(claims, 1))
        self.say()
        self.heard()

    def open(self, row: int) -> None:
        """The window of a claim, or of a new one."""
        claim = self.claims[row] if 0 <= row < len(self.claims) else None
        self.dialog = ClaimDialog(self.form, claim, row + 1, self.now())
        self.dialog.accepted.connect(lambda: self.kept(row))
        self.dialog.open()

    def kept(self, row: int) -> None:
        """The window was closed with the claim kept."""
        assert self.dialog is not None
        claim = self.dialog.sheet.values()
        self.show((*self.claims[:row], claim, *self.claims[row + 1 :]))
        self.table.setCurrentCell(row, 1)

    def remove(self) -> None:
        """Take the chosen claim away."""
        row = self.table.currentRow()
        if 0 <= row < len(self.claims):
            self.show((*self.claims[:row], *self.claims[row + 1 :]))


def line(number: int, claim: Claim) -> tuple[str, ...]:
    """A claim as its row in the list."""
    return (
        str(number),
        claim.title.strip() or tr("without title"),
        tr(claim.rank.value),
        "; ".join(route_text(r) for r in claim.routes) or "–",
        "; ".join(tr(o.duty.value) for o in claim.obligations) or "–",
    )
