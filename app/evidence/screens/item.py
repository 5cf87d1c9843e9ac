"""The record of an item and its collection, as both forms ask for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.evidence.rules import CustodyItem
from app.terms import Reason, tr
from app.widgets.typed import moment_in, moment_text

ALGORITHMS = ("SHA-256", "SHA-512", "SHA-1", "MD5")
LINES = ("description", "source", "owner", "location", "jurisdiction", "authority", "collector", "organisation",
         "method", "tool", "hash_value", "seal")  # fmt: skip


class ItemFields:
    """Reads and fills the inputs ``item_*`` of a form."""

    item_hash_algorithm: QComboBox
    item_write_blocked: QCheckBox
    item_started: QLineEdit
    item_ended: QLineEdit

    def line(self, name: str) -> QLineEdit:
        """The input of one line of the item."""
        found: QLineEdit = getattr(self, f"item_{name}")
        return found

    def offer_algorithms(self) -> None:
        """The usual algorithms."""
        self.item_hash_algorithm.addItems(list(ALGORITHMS))

    def show_item(self, item: CustodyItem | None) -> None:
        """Put an item into the inputs."""
        shown = item or CustodyItem()
        for name in LINES:
            self.line(name).setText(getattr(shown, name))
            self.line(name).setCursorPosition(0)
        self.item_started.setText(moment_text(shown.started))
        self.item_ended.setText(moment_text(shown.ended))
        self.item_hash_algorithm.setCurrentText(shown.hash_algorithm)
        self.item_write_blocked.setChecked(shown.write_blocked)

    def item_in(self, zone: str, before: CustodyItem | None = None) -> CustodyItem | None:
        """The item in the inputs; None while nothing was said. What has no input stays as in ``before``."""
        kept = before or CustodyItem()
        made = CustodyItem(
            **{name: self.line(name).text().strip() for name in LINES},
            started=moment_in(self.item_started.text(), kept.started.zone if kept.started else zone),
            ended=moment_in(self.item_ended.text(), kept.ended.zone if kept.ended else zone),
            hash_algorithm=self.item_hash_algorithm.currentText(),
            write_blocked=self.item_write_blocked.isChecked(),
            clock_offset=kept.clock_offset,
            note=kept.note,
        )
        return None if same(made, CustodyItem(hash_algorithm=made.hash_algorithm)) else made

    def item_unread(self, zone: str) -> Iterator[Reason]:
        """Times that cannot be read."""
        for name in ("started", "ended"):
            text = getattr(self, f"item_{name}").text()
            if text.strip() and moment_in(text, zone) is None:
                yield Reason(tr("“{text}” is no day and time.", text=text.strip()), "Article 27(4)", f"item_{name}")


def same(one: CustodyItem, other: CustodyItem) -> bool:
    """Whether two records say the same; a time is the same when its words are."""
    return plain(one) == plain(other)


def plain(item: CustodyItem) -> tuple[object, ...]:
    """What the inputs show of an item."""
    lines = tuple(getattr(item, name) for name in LINES)
    return (*lines, moment_text(item.started), moment_text(item.ended), item.hash_algorithm, item.write_blocked)
