"""One exhibit in full: what it is, and the chain of custody as a timeline."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from app.evidence.queries import CustodyLink, Exhibit, custody_chain, custody_item
from app.evidence.rules import CustodyItem
from app.evidence.screens.wording import custody_why, custody_words, hash_lines, hash_words
from app.terms import day_text, tr
from app.widgets.card import Card, badge, label, say
from app.widgets.doer import Doer
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
    Column[CustodyLink](tr("No."), lambda k: str(k.sequence), 40, order=lambda k: k.sequence, right=True),
    Column[CustodyLink](tr("When"), lambda k: f"{day_text(k.event.when.day)} {k.event.when.local:%H:%M}", 148,
                        order=lambda k: k.event.when.utc, why=lambda k: str(k.event.when)),
    Column[CustodyLink](tr("Event"), lambda k: capital(tr(k.event.kind.value)), 92, why=happened),
    Column[CustodyLink](tr("Released by"), lambda k: k.event.released_by or "—"),
    Column[CustodyLink](tr("Received by"), lambda k: k.event.received_by or "—"),
    Column[CustodyLink](tr("Hash"), hash_words, 84, kind=hash_kind),
    Column[CustodyLink](tr("Link"), lambda k: tr("✓ sound") if k.sound else tr("✕ broken"), 74,
                        kind=lambda k: "" if k.sound else "red",
                        why=lambda k: tr("Recorded by {name}; each event is chained to the one before.",
                                         name=k.recorded_by)),
)  # fmt: skip


class ChainCard(Card):
    """Details above, timeline below."""

    def __init__(self, desk: Doer) -> None:
        super().__init__(tr("Custody"), " ")
        self.desk = desk
        self.state = badge("—")
        self.gaps = label("", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.state)
        row.addWidget(self.gaps, 1)
        self.column.addLayout(row)
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
            value = label("")
            value.setMinimumWidth(40)
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
        say(self.gaps, "; ".join(exhibit.custody.gaps) or tr("item, holders and hashes without a gap"))
        self.gaps.setToolTip(custody_why(exhibit))
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
        for (_, shown), value in zip(self.fields.items(), values, strict=True):
            width = 60 if shown is not self.fields[tr("SHA-256")] else 200
            say(shown, value if len(value) <= width else f"{value[: width - 1]}…")
            shown.setText(shown.text() or "—")
            shown.setToolTip(value)
