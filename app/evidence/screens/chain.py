"""One exhibit in full: what it is, and the chain of custody as a timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy

from app.evidence.queries import CustodyLink, Exhibit, custody_chain, custody_item
from app.evidence.rules import CustodyItem
from app.evidence.screens.wording import custody_why, custody_words, hash_lines, hash_words, short_day
from app.terms import tr
from app.widgets.card import Card, badge, label, say
from app.widgets.doer import Doer
from app.widgets.palette import tokens
from app.widgets.table import Column, RowsTable
from app.widgets.typed import capital


def hash_kind(link: CustodyLink) -> str:
    """Green where hashes agree, red where they do not."""
    return {"✓": "green", "≠": "red"}.get(hash_words(link)[:1], "muted")


def happened(link: CustodyLink) -> str:
    """All an event says, for hovering."""
    event = link.event
    places = " → ".join(part for part in (event.place_from, event.place_to) if part)
    parts = (
        (tr("Purpose"), event.purpose), (tr("Place"), places), (tr("Authority"), event.authority),
        (tr("Transport"), event.transport), (tr("Seal before"), event.seal_before),
        (tr("Seal after"), event.seal_after), (tr("Change"), event.change), (tr("Witness"), event.witness),
        (tr("Note"), event.note), (tr("Recorded by"), link.recorded_by),
    )  # fmt: skip
    return "\n".join(f"{name}: {value}" for name, value in parts if value)


LINKS = (
    Column[CustodyLink]("No.", lambda k: str(k.sequence), 36, order=lambda k: k.sequence, right=True),
    Column[CustodyLink]("When", lambda k: f"{short_day(k.event.when.day)} {k.event.when.local:%H:%M}", 136,
                        order=lambda k: k.event.when.utc, why=lambda k: str(k.event.when)),
    Column[CustodyLink]("Event", lambda k: capital(tr(k.event.kind.value)), 92, why=happened),
    Column[CustodyLink]("Released by", lambda k: k.event.released_by or "—"),
    Column[CustodyLink]("Received by", lambda k: k.event.received_by or "—"),
    Column[CustodyLink]("Hash", hash_words, 82, kind=hash_kind),
    Column[CustodyLink]("Link", lambda k: tr("✓ sound") if k.sound else tr("✕ broken"), 70,
                        kind=lambda k: "" if k.sound else "red",
                        why=lambda k: tr("Recorded by {name}; each event is chained to the one before.",
                                         name=k.recorded_by)),
)  # fmt: skip


class Elided(QLabel):
    """One line of words, cut with an ellipsis where they do not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(tokens().colour("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class ChainCard(Card):
    """Details above, timeline below."""

    def __init__(self, desk: Doer) -> None:
        super().__init__(tr("Custody"), " ")
        self.desk = desk
        self.state = badge("—")
        self.gaps = label("", wrap=True)
        self.head.addWidget(self.state)
        self.add(self.gaps)
        self.fields: dict[str, QLabel] = {}
        self.column.addLayout(self.lay_fields())
        self.links = RowsTable(LINKS, tr("Chain of custody"))
        self.add(self.links, 1)

    def lay_fields(self) -> QGridLayout:
        """What the item is, in two columns of label and value."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for at, name in enumerate((tr("Source"), tr("Collected by"), tr("Method"), tr("Collected"), tr("SHA-256"))):
            value = Elided()
            self.fields[name] = value
            row, side = (at // 2, at % 2 * 2) if at < 4 else (2, 0)
            grid.addWidget(label(name, "muted"), row, side)
            grid.addWidget(value, row, side + 1, 1, 3 if at == 4 else 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def show_exhibit(self, exhibit: Exhibit | None) -> None:
        """Read the item and the chain anew."""
        self.setVisible(exhibit is not None)
        if exhibit is None:
            return
        say(self.title, f"{exhibit.number} · {exhibit.title}")
        say(self.state, custody_words(exhibit), "green" if exhibit.custody.complete else "amber")
        say(self.gaps, "; ".join(exhibit.custody.gaps))
        self.gaps.setVisible(bool(exhibit.custody.gaps))
        self.state.setToolTip(custody_why(exhibit))
        item: CustodyItem = self.desk.read(custody_item, exhibit.id) or CustodyItem()
        self.show_item(item, exhibit)
        links = self.desk.read(custody_chain, exhibit.id)
        self.links.set_rows(links)
        say(self.aside, tr("one event") if len(links) == 1 else tr("{n} events", n=len(links)))

    def show_item(self, item: CustodyItem, exhibit: Exhibit) -> None:
        """The item in short; all of it on hovering."""
        who = ", ".join(part for part in (item.collector, item.organisation) if part)
        how = ", ".join(part for part in (item.method, item.tool) if part)
        values = (item.source, who, how, str(item.started) if item.started else "", hash_lines(exhibit.sha256))
        for shown, value in zip(self.fields.values(), values, strict=True):
            say(shown, value or "—")
            shown.setToolTip(value)
