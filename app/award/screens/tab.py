"""The decision of a case: where it stands, signatures as they verify, copies, service and windows, the award itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.award import acts
from app.award.documents import award
from app.award.queries import (
    AwardState,
    Copy,
    Signature,
    Window,
    authorities,
    award_facts,
    award_state,
    first_formalities,
    windows,
)
from app.docket.queries import case_facts
from app.docket.rules import CaseFacts
from app.documents.signing import SignatureState, field_name, read_signatures
from app.terms import Refused, Side, Trouble, day_text, declaration, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, badge, button, clear, empty_state, label, say
from app.widgets.doer import Doer, Progress
from app.widgets.pdfview import PdfView
from app.widgets.printdialog import PrintDialog
from app.widgets.roll import Roll
from app.widgets.tab import badged, enable, flush_right, follow, split
from app.widgets.table import Column, RowsTable

BOOKS = 210
"""Pixels: the least height of the copy register."""


@dataclass(frozen=True)
class Stage:
    """A step of the decision: whether it is done, in a word and in a sentence, and the act that does it."""

    done: bool
    word: str
    text: str
    act: Callable[..., object] | None = None


def tab(desk: Doer, case: UUID) -> QWidget:
    """The decision of a case."""
    return DecisionTab(desk, case)


class DecisionTab(QWidget):
    """``act_asked`` carries an act id."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.found: tuple[SignatureState, ...] = ()
        self.judged: tuple[bytes, tuple[bytes, ...]] = (b"", ())
        self.banner = Banner()
        self.view = PdfView()
        self.standing = Card(tr("Where the decision stands"), " ")
        self.hands = Card(tr("Signatures"), " ")
        self.sheet = Card(tr("Award"), " ")
        self.lay()
        self.reload()
        follow(self, desk, self.reload)

    # -- layout

    def lay(self) -> None:
        """Standing, signatures, copies and service left; the award right."""
        self.steps, self.next, self.lines = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for card, inside in ((self.standing, self.steps), (self.standing, self.next), (self.hands, self.lines)):
            inside.setSpacing(6)
            card.column.addLayout(inside)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.standing)
        column.addWidget(self.hands)
        books = self.books()
        books.setMinimumHeight(BOOKS)
        column.addWidget(books, 1)
        self.lay_sheet()
        area = Roll(left)
        area.setMinimumWidth(left.minimumSizeHint().width())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.banner)
        whole.addWidget(split((area, 620), (self.sheet, 520), name="decisionSplit"), 1)

    def books(self) -> QWidget:
        """The copy register, and the periods that service has opened."""
        self.copies, self.windows = copies_table(), windows_table(self.party_name)
        self.copies.chosen.connect(lambda _: self.enable_copy())
        self.copies.opened.connect(lambda _: self.print_copy())
        self.certify = self.asker(tr("&Certify a copy…"), acts.certify_copy)
        self.copy_print = button(
            tr("Print the certified cop&y…"),
            self.print_copy,
            tip=tr("Certificate and award, each page stamped; the signed file stays as it is"),
        )
        self.copy_save = button(tr("Save the certified cop&y…"), self.save_copy)
        self.serve = self.asker(tr("Record ser&vice…"), acts.serve)
        made = QTabWidget()
        made.setDocumentMode(True)
        self.copy_stack, self.window_stack = QStackedWidget(), QStackedWidget()
        none = tr("Copies are certified once every signature is settled.")
        fill(self.copy_stack, self.copies, empty_state(tr("No copy has been certified."), none))
        none = tr("Each party's periods run from the day on which it received the award (Articles 37 to 39).")
        fill(self.window_stack, self.windows, empty_state(tr("The award has not been served."), none))
        made.addTab(page(self.copy_stack, self.certify, self.copy_print, self.copy_save), tr("Certified copies"))
        made.addTab(page(self.window_stack, self.serve), tr("Service and periods"))
        self.tabs = made
        card = Card()
        card.add(made, 1)
        return card

    def lay_sheet(self) -> None:
        """The award with what can be done to a copy of it."""
        self.as_pdf = button(tr("Save P&DF…"), partial(self.save, "pdf"))
        self.as_docx = button(tr("Save D&OCX…"), partial(self.save, "docx"))
        for press in (self.as_pdf, self.as_docx):
            self.sheet.head.addWidget(press)
        self.none = empty_state(
            tr("The panel has not decided yet."),
            tr("Its draft comes from the deliberation room when every paragraph has been voted."),
        )
        self.sheet.add(self.none, 1)
        self.sheet.add(self.view, 1)

    def asker(self, words: str, act: Callable[..., object], *, primary: bool = False) -> QPushButton:
        """A button that opens the form of an act, closed with its reasons while the rules close it."""
        act_id = declaration(act).id
        made = button(words, partial(self.act_asked.emit, act_id), primary=primary)
        enable(self.desk, self.case, act_id, made)
        return made

    # -- what is shown

    def reload(self) -> None:
        """Read the decision anew."""
        state: AwardState = self.desk.read(award_state, self.case)
        self.facts: CaseFacts = self.desk.read(case_facts, self.case)
        self.state = state
        self.show_file()
        self.show_standing()
        self.show_hands()
        self.copies.set_rows(state.copies)
        self.copies.show_first()
        self.windows.set_rows(self.desk.read(windows, self.case))
        self.copy_stack.setCurrentIndex(0 if state.copies else 1)
        self.window_stack.setCurrentIndex(0 if state.deliveries else 1)
        self.enable_copy()
        for press, act in ((self.certify, acts.certify_copy), (self.serve, acts.serve)):
            enable(self.desk, self.case, declaration(act).id, press)

    def party_name(self, side: Side) -> str:
        """A party by name."""
        party = self.facts.party(side)
        return party.short if party else tr(side.value)

    def show_file(self) -> None:
        """The award in the viewer, its signatures judged; before that, the draft as it would read."""
        pdf = self.file("pdf") if self.state.owed else b""
        for press in (self.as_pdf, self.as_docx):
            press.setEnabled(bool(pdf))
        self.none.setVisible(not pdf and self.state.decision is None)
        self.view.setVisible(bool(pdf) or self.state.decision is not None)
        trust: tuple[bytes, ...] = self.desk.read(authorities)
        if not pdf:
            self.show_draft()
        elif (pdf, trust) != self.judged:
            self.judged = (pdf, trust)
            # a name, not a def, gives the work its type
            work: Callable[[Progress], tuple[SignatureState, ...]] = lambda _: read_signatures(pdf, trust)  # noqa: E731  the comment above says why
            self.desk.jobs.start(tr("Verifying signatures"), work, self.show_found, quiet=True)
            day = tr("Award of {day}", day=day_text(self.state.day)) if self.state.day else tr("Award")
            say(self.sheet.title, day)
            say(self.sheet.aside, "")
            self.view.open(pdf, day, stay=True)

    def show_draft(self) -> None:
        """The panel's draft as it would read with what is known of the formalities."""
        if self.state.decision is None:
            return
        form = self.state.formalities or self.desk.read(first_formalities, self.case)
        document = award(self.desk.read(award_facts, self.case, form))
        say(self.sheet.title, tr("Draft award"))
        say(self.sheet.aside, tr("as it would read"))
        work: Callable[[Progress], bytes] = lambda _: self.desk.render_preview(document)  # noqa: E731  typed work
        self.desk.jobs.start(tr("Preview"), work, self.show_preview, quiet=True)

    def show_preview(self, pdf: bytes) -> None:
        """The draft is drawn; the award itself may have come meanwhile."""
        if not self.judged[0]:
            self.view.open(pdf, tr("Draft award"), stay=True)

    def show_found(self, found: tuple[SignatureState, ...]) -> None:
        """The signatures have been judged."""
        self.found = found
        self.show_hands()

    def file(self, form: str) -> bytes:
        """The award's bytes; nothing while it is still being produced."""
        try:
            found: bytes = self.desk.carry("award_file", self.case, form)
        except Refused:
            return b""
        except Trouble as met:
            self.banner.trouble(met, self.reload)
            return b""
        return found

    def show_standing(self) -> None:
        """A badge for each step, the sentence of the one that is next, and its act."""
        clear(self.steps)
        clear(self.next)
        steps = self.steps_told()
        current = next((step for step in steps if not step.done), None)
        for step in steps:
            sign = badge(("✓ " if step.done else "") + step.word,
                         "green" if step.done else "accent" if step is current else "")  # fmt: skip
            sign.setToolTip(step.text)
            self.steps.addWidget(sign, 1)
        text = current.text if current else tr("{text}; served on every party.", text=self.text_words())
        self.next.addWidget(label(text, wrap=True), 1)
        if current is not None and current.act is not None:
            self.next.addWidget(self.asker(tr("&Open"), current.act, primary=True))
        say(self.standing.aside, tr(declaration(current.act).title) if current and current.act else tr("complete"))

    def steps_told(self) -> tuple[Stage, ...]:
        """Each step of the decision."""
        state = self.state
        signed = sum(bool(s.manner) for s in state.signatures)
        names = ", ".join(self.party_name(d.side) for d in state.deliveries)
        settled = tr("{n} of {m} signatures settled", n=signed, m=len(state.signatures))
        whole = bool(signed) and signed == len(state.signatures)
        served = tr("Received by {names}", names=names) if names else tr("Not yet served on the parties")
        return (
            Stage(state.decision is not None, tr("draft"), self.draft_words()),
            Stage(state.rounds > 0, tr("scrutiny"), self.scrutiny_words(), acts.scrutinise),
            Stage(state.owed is not None, tr("text"), self.text_words(), acts.issue),
            Stage(whole, tr("signed"), settled, acts.sign),
            Stage(len(state.deliveries) >= len(self.facts.parties), tr("served"), served, acts.serve),
        )

    def draft_words(self) -> str:
        """What has come from the panel."""
        decided = self.state.decision
        if decided is None:
            return tr("Waits for the panel; the draft comes from the deliberation room.")
        return tr("{n} operative paragraphs, {m} opinions annexed", n=len(decided.operative), m=len(decided.opinions))

    def scrutiny_words(self) -> str:
        """How often it was looked at."""
        rounds = self.state.rounds
        if not rounds:
            return tr("The draft has come: {words}. It is to be scrutinised.", words=self.draft_words())
        return tr("One round of scrutiny recorded") if rounds == 1 else tr("{n} rounds of scrutiny recorded", n=rounds)

    def text_words(self) -> str:
        """Whether the text stands."""
        if self.state.day is None or self.state.owed is None:
            return tr("{scrutiny}; the text is not fixed yet", scrutiny=self.scrutiny_words())
        return tr("Fixed; dated {day}, place {place}", day=day_text(self.state.day), place=self.facts.seat)

    def show_hands(self) -> None:
        """Members in the order of signing, each with what was found."""
        clear(self.lines)
        say(self.hands.aside, tr("in the order of signing") if self.state.signatures else "")
        found = {state.field: state for state in self.found}
        for at, line in enumerate(self.state.signatures):
            self.lines.addWidget(signature_row(line, found.get(field_name(at)), judged=bool(self.found)))
        if not self.state.signatures:
            self.lines.addWidget(label(tr("No member sits on this tribunal yet."), "muted"))

    def enable_copy(self) -> None:
        """Printing needs a copy on the register."""
        for press in (self.copy_print, self.copy_save):
            press.setEnabled(self.copies.current() is not None)

    # -- paper

    def copy_file(self) -> tuple[Copy, bytes] | None:
        """The copy chosen, assembled; None with the reason in the band."""
        copy = self.copies.current()
        if copy is None:
            return None
        try:
            return copy, self.desk.carry("certified_copy_file", self.case, copy.number)
        except Trouble as met:
            self.banner.trouble(met)
        except Refused as met:
            self.banner.show_text(str(met))
        return None

    def print_copy(self) -> None:
        """Certificate and award to paper."""
        if (made := self.copy_file()) is not None:
            PrintDialog(made[1], copy_title(made[0]), self.window()).exec()

    def save_copy(self) -> None:
        """Certificate and award as one PDF."""
        if (made := self.copy_file()) is not None:
            self.write(f"{self.facts.number} {copy_title(made[0])}", "pdf", made[1])

    def save(self, form: str) -> None:
        """A copy of the award, byte for byte."""
        if data := self.file(form):
            self.write(f"{self.facts.number} {self.sheet.title.text()}", form, data)

    def write(self, title: str, form: str, data: bytes) -> None:
        """To a file the person names."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), f"{title}.{form}", f"{form.upper()} (*.{form})")
        if not name:
            return
        try:
            Path(name).write_bytes(data)
        except OSError as met:
            why = met.strerror or str(met)
            self.banner.show_text(tr("The copy was not saved: {why}. Choose another place.", why=why), "red")
        else:
            self.banner.show_text(tr("Saved as {name}.", name=name), "green")


def copy_title(copy: Copy) -> str:
    """How a certified copy is named."""
    return tr("Award, certified copy {n} of {total}", n=copy.number, total=copy.total)


def copies_table() -> RowsTable[Copy]:
    """The copy register."""
    return RowsTable[Copy](
        (
            Column("Copy", lambda c: tr("{n} of {m}", n=c.number, m=c.total), 64, order=lambda c: c.number),
            Column("Issued to", lambda c: c.holder),
            Column("Day", lambda c: day_text(c.day), 128, order=lambda c: c.day),
            Column("Pages", lambda c: str(c.pages), 56, right=True),
            Column("SHA-256", lambda c: c.sha256[:8], 84, why=lambda c: c.sha256),
        ),
        tr("Copy register"),
    )


def windows_table(name: Callable[[Side], str]) -> RowsTable[Window]:
    """Periods after the award, party by party."""
    why: Callable[[Window], str] = lambda w: "\n".join(w.proof)  # noqa: E731  given to two columns
    return RowsTable[Window](
        (
            Column("Until", lambda w: day_text(w.due), 132, order=lambda w: w.due, why=lambda w: "\n".join(w.proof)),
            Column("Party", lambda w: name(w.side), 92),
            Column("What ends", lambda w: tr(w.title), why=why),
            Column("Article", lambda w: w.article, 104),
        ),
        tr("Periods after the award"),
    )


def fill(stack: QStackedWidget, *pages: QWidget) -> None:
    """Put pages on a stack."""
    for one in pages:
        stack.addWidget(one)


def page(table: QWidget, *presses: QPushButton) -> QWidget:
    """A table with its buttons under it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(8)
    column.addWidget(table, 1)
    column.addLayout(flush_right(*presses))
    return made


def signature_row(line: Signature, found: SignatureState | None, *, judged: bool) -> QWidget:
    """A member, what became of the signature, and for a digital one the sentence of its verification."""
    words, kind = {
        "": (tr("waits"), ""), "digital": (tr("✓ in the file"), "green"), "paper": (tr("✓ on paper"), "green"),
        "absent": (tr("missing"), "amber"),
    }[line.manner]  # fmt: skip
    if line.manner == "digital" and judged and (found is None or not found.valid):
        words, kind = tr("✗ not valid"), "red"
    parts: Sequence[str] = (f"{line.name}, {line.office}", verified(line, found) if judged else line.note)
    return badged(words, kind, "\n".join(part for part in parts if part))


def verified(line: Signature, found: SignatureState | None) -> str:
    """What stands behind a signature."""
    if line.manner == "digital":
        return found.sentence if found else tr("The file bears no such signature.")
    if line.manner == "paper" and line.at:
        return tr("Seen on the originals; signed on {day}.", day=day_text(line.at.date()))
    return line.note
