"""The register: every act, signed and chained; verify it, print where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.store.papers import papers
from app.store.register import Entry, Fault, entries
from app.terms import ACTS, Moment, Refused, Trouble, counted, day_text, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, say
from app.widgets.doer import Progress
from app.widgets.table import Column, RowsTable

PORTION = 5000
"""Entries shown at first, and added by "Show older"."""
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
UNSAID = {"generation", "entry"}
"""What was signed for the machine's sake alone: the number of the key file, and the entry the line above names."""
OWN_ACTS = {
    "store.create": "Store created",
    "store.enrol": "Person enrolled",
    "store.open_walled": "Sealed room made",
    "store.clock_back": "Clock found set back",
    "paper.produce": "Document produced",
    "paper.add_version": "Later version of a document",
}


def act_title(act: str) -> str:
    """What an act is called by people."""
    known = ACTS.get(act)
    return tr(known.title if known else OWN_ACTS.get(act, act.partition(".")[2].replace("_", " ").capitalize()))


def subject(entry: Entry, titles: dict[str, str]) -> str:
    """What an entry is about; ids are told as names, a certificate's holder by its common name."""
    told_as = titles.get(entry.subject, entry.subject)
    if entry.act == "store.open_walled":
        return tr("a sealed room")
    if told_as.startswith("CN="):
        return re.split(r"(?<!\\),", told_as)[0][3:].replace("\\,", ",")
    return "" if ID.fullmatch(told_as) else told_as


def told(title: str, content: str, names: dict[str, str]) -> list[str]:
    """What was signed, line by line in words; nothing when nothing was."""
    lines = list(lines_of(json.loads(content), names))
    return [title, *lines, ""] if lines else []


def lines_of(content: Any, names: dict[str, str], indent: str = "  ") -> Iterator[str]:
    """Plain data as indented lines; ids are told as names, or left out where nothing bears them."""
    rows = content.items() if isinstance(content, dict) else enumerate(content, 1) if isinstance(content, list) else ()
    for key, value in rows:
        if key in UNSAID:
            continue
        name = f"{indent}{str(key).replace('_', ' ')}"
        if isinstance(value, dict) and {"utc", "zone"} <= value.keys():
            yield f"{name}: {Moment(datetime.fromisoformat(value['utc']), value['zone'])}"
        elif isinstance(value, dict | list) and value:
            yield f"{name}:"
            yield from lines_of(value, names, indent + "  ")
        elif (word := spoken(value, names)) and not ID.fullmatch(word):
            yield f"{name}: {word}"
    if not isinstance(content, dict | list) and (word := spoken(content, names)) and not ID.fullmatch(word):
        yield f"{indent}{word}"


def spoken(value: Any, names: dict[str, str]) -> str:
    """One value as one says it; "" for nothing."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if value in (None, [], {}):
        return ""
    word = names.get(str(value), str(value))
    return day_text(date.fromisoformat(word)) if DAY.fullmatch(word) else word


class Register(QWidget):
    """Newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.shown = PORTION
        self.names: dict[str, str] = {}
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("Filter"))
        self.sieve.setAccessibleName(tr("Filter the register"))
        self.sieve.setFixedWidth(200)
        self.check = button(tr("&Verify"), self.verify, primary=True)
        self.paper = button(tr("&Print head…"), self.print_head)
        self.head = PageHead(tr("Register"), "", self.sieve, self.paper, self.check)
        self.banner = Banner()
        self.table = RowsTable(self.columns(), tr("Register entries"))
        self.table.chosen.connect(self.show_entry)
        self.sieve.textChanged.connect(self.table.rows.set_filter)
        self.older = button(tr("Show &older entries"), self.show_older)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setProperty("quiet", True)
        self.detail.setAccessibleName(tr("What was recorded"))
        self.detail.setPlaceholderText(tr("Choose an entry to see what was recorded."))
        self.lay()
        desk.changed.connect(self.reload)
        self.reload()

    def columns(self) -> tuple[Column[Entry], ...]:
        """Number, when, what, who."""
        return (
            Column("No.", lambda e: str(e.sequence), 56, order=lambda e: e.sequence, right=True),
            Column("When", lambda e: str(e.moment), 206, order=lambda e: e.moment.utc),
            Column("Act", lambda e: act_title(e.act), 176),
            Column("About", lambda e: subject(e, self.names)),
            Column("By", lambda e: self.names.get(e.actor, e.actor), 100),
        )

    def lay(self) -> None:
        """Table left, what was recorded right."""
        card, side = Card(tr("Entries"), tr("newest first")), Card(tr("What was recorded"))
        card.add(self.table, 1)
        card.add(self.older)
        side.add(self.detail, 1)
        split = QSplitter()
        split.setObjectName("registerSplit")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(side)
        split.setSizes([940, 220])
        split.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(split, 1)

    def reload(self) -> None:
        """Read the newest entries."""
        size = self.desk.store.record.head().size
        self.names = {p.id: p.name for p in self.desk.people()}
        self.names |= {str(paper.id): paper.title for paper in self.desk.read(papers, None)}
        found = self.desk.read(entries, after=max(0, size - self.shown), limit=self.shown)
        self.table.set_rows(tuple(reversed(found)))
        self.table.show_first()
        self.older.setVisible(size > self.shown)
        entered = counted(size, "1 entry", "{n} entries")
        say(self.head.sub, " · ".join((entered, tr("head {head}", head=self.desk.head_text()))))

    def show_older(self) -> None:
        """Another portion."""
        self.shown += PORTION
        self.reload()

    def show_entry(self, entry: Entry) -> None:
        """Old and new, as they were signed."""
        before, after = told(tr("Before"), entry.old, self.names), told(tr("After"), entry.new, self.names)
        parts = (act_title(entry.act), subject(entry, self.names), str(entry.moment), "", *before, *after)
        self.detail.setPlainText("\n".join(parts))

    def verify(self) -> None:
        """Check the whole chain, every signature and file, in a job."""
        self.check.setEnabled(False)

        def work(progress: Progress) -> Sequence[Fault]:
            return self.desk.store.verify(progress)

        self.desk.jobs.start(tr("Verifying the register"), work, self.verified, self.not_verified)

    def verified(self, faults: Sequence[Fault]) -> None:
        """Say what was found."""
        self.check.setEnabled(True)
        if faults:
            self.banner.show_text("\n".join(str(fault) for fault in faults[:12]), "red")
        else:
            size = self.desk.store.record.head().size
            self.banner.show_text(tr("Every one of the {n} entries, its signature and its files were checked: nothing "
                                     "was changed.", n=size), "green")  # fmt: skip

    def not_verified(self, met: Exception) -> None:
        """The check itself could not be done."""
        self.check.setEnabled(True)
        if not isinstance(met, Trouble | Refused):
            raise met
        self.banner.show_text(str(met), "red", self.verify)

    def print_head(self) -> None:
        """Where the register stands, on paper: kept elsewhere, it shows a store put back to an older state."""
        from app.documents.model import Caption, Document, Items, Para
        from app.widgets.printdialog import PrintDialog

        now, head = self.desk.clock.now(), self.desk.head_text()
        rows = ((tr("Register head"), head), (tr("Taken"), str(now)), (tr("By"), self.desk.actor.name))
        about = tr("Keep this sheet away from the workstation. A register that does not contain this head has been "
                   "replaced by an older or another one.")  # fmt: skip
        caption = Caption(tr("Cyber Tribunal"), "", "", "")
        blocks = (Items(rows), Para(about, numbered=False))
        document = Document("register_head", tr("Head of the register"), caption, blocks, day=now.day,
                            register_head=head, watermark=self.desk.watermark)  # fmt: skip
        PrintDialog(self.desk.render_preview(document), tr("Head of the register"), self.window()).exec()
