"""The shorter forms of the decision: fixing the text, signing, certified copies, service, authorities."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from app.award import acts
from app.award.documents import award, true_copy
from app.award.queries import AwardState, award_facts, award_state, copy_facts, windows_from
from app.award.rules import (
    MANNERS,
    CopyRequest,
    Formalities,
    Receipt,
    shortcomings_of_copy,
    shortcomings_of_receipt,
    shortcomings_of_signature,
    unsigned,
)
from app.docket.queries import case_facts
from app.docket.rules import CaseFacts
from app.documents.model import Document
from app.forms.award.authority import Ui_AuthorityForm
from app.forms.award.copy import Ui_CopyForm
from app.forms.award.issue import Ui_IssueForm
from app.forms.award.serve import Ui_ServeForm
from app.forms.award.sign import Ui_SignForm
from app.terms import Moment, Money, Override, Reason, Refused, Side, Trouble, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.card import clear, label, say
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, moment_of, offer, offer_zones, show_day, show_moment
from app.widgets.printdialog import PrintDialog
from app.widgets.typed import told


class AwardForm(ActForm):
    """Base of the forms that stand on the award of a case."""

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.in_case: UUID = case
        self.state: AwardState = self.read_state()
        self.stand: CaseFacts = desk.read(case_facts, case)

    def read_state(self) -> AwardState:
        """Where the decision stands."""
        state: AwardState = self.desk.read(award_state, self.in_case)
        return state

    @property
    def now(self) -> Moment:
        """The present instant on the desk's clock."""
        return self.desk.clock.now()

    def award_text(self) -> Document | None:
        """The award as its last scrutiny has it."""
        if self.state.formalities is None or self.state.decision is None:
            return None
        return award(self.desk.read(award_facts, self.in_case, self.state.formalities))


class IssueForm(AwardForm, Ui_IssueForm):
    """Fixing the text after scrutiny; nothing is typed, everything is read once more."""

    act = acts.issue
    primary = "&Fix the text"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_IssueForm.setupUi(self, self)
        form = self.state.formalities
        for name, text in facts_of(form) if form else ():
            self.facts.addWidget(label(f"{name}: {text}", wrap=True))
        self.ready()
        self.ask_second(self.desk.carry("confirmers"))

    def ask_second(self, names: tuple[str, ...]) -> None:
        """Who confirms, in the same form. The inputs bear no object name, so that no draft keeps what is typed."""
        self.who, self.passphrase = QComboBox(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.who.addItems(names)
        if not names:
            alone = tr("Nobody else of the registry is enrolled: one person fixes the text, and the register says so.")
            self.facts.addWidget(label(alone, "muted", wrap=True))
            return
        tip = tr("Two members of the registry fix the text: the second one types their own passphrase (Article 34)")
        for words, field in ((tr("S&econd person"), self.who), (tr("Thei&r passphrase"), self.passphrase)):
            field.setAccessibleName(words.replace("&", ""))
            field.setToolTip(tip)
            field.setMinimumHeight(30)
            self.rows4.addRow(words, field)

    def values(self) -> Formalities | None:
        return self.state.formalities

    def preview(self) -> Document | None:
        return self.award_text()

    def no_preview(self) -> str:
        return tr("The draft has not passed scrutiny yet.")

    def perform(self, override: Any = None) -> Any:
        passphrase = self.passphrase.text()
        self.passphrase.clear()
        return self.desk.carry("fix_text", self.case, self.who.currentText(), passphrase, override)


def facts_of(form: Formalities) -> tuple[tuple[str, str], ...]:
    """The particulars that cannot be changed afterwards."""
    total = str(Money(form.total, form.currency)) if form.total is not None else tr("none")
    costs = str(Money(form.costs_total, form.currency)) if form.costs_total is not None else tr("not decided")
    missing = [s.name for s in form.signers if s.reason_missing]
    return (
        (tr("Place of arbitration"), form.place),
        (tr("Date of the award"), day_text(form.day) if form.day else ""),
        (tr("Originals"), str(form.originals)),
        (tr("Compensation"), total),
        (tr("Costs of the arbitration"), costs),
        (tr("Will sign, in this order"), ", ".join(s.name for s in form.signers if not s.reason_missing)),
        *(((tr("Signature missing, reason stated"), ", ".join(missing)),) if missing else ()),
    )


class SignForm(AwardForm, Ui_SignForm):
    """One member's signature; the key file is read once, its passphrase never kept."""

    act = acts.sign
    primary = "&Record the signature"
    preview_title = "The award to be signed"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_SignForm.setupUi(self, self)
        self.settled = {s.name: s.manner for s in self.state.signatures if s.manner}
        self.order = tuple(s.name for s in self.state.signatures)
        waiting = unsigned(self.order, self.settled)
        offer(self.member, ((name, name) for name in waiting))
        words = (tr("in the file, with the member's own key"), tr("by hand, on the printed originals"),
                 tr("missing, for a stated reason"))  # fmt: skip
        offer(self.manner, zip(words, MANNERS, strict=True))
        self.original.setMaximum(self.state.formalities.originals if self.state.formalities else 1)
        show_day(self.day, self.now.day)
        self.keyChoose.clicked.connect(self.choose_key)
        self.printOriginal.clicked.connect(self.print_original)
        self.changed.connect(self.fit)
        self.ready()
        self.fit()

    def fit(self) -> None:
        """Only the card of the manner chosen can be filled in."""
        manner = self.manner.currentData()
        cards = {"digital": self.key, "paper": self.original, "absent": self.note}
        for name, field in cards.items():
            card_of(field).setVisible(name == manner)
        name = self.member.currentText()
        left = [other for other in unsigned(self.order, self.settled) if other != name]
        words = tr("Then: {names}.", names=", ".join(left)) if left else tr("The last signature: it locks the file.")
        say(self.turn, words if name else tr("Every signature is settled."))

    def draft(self) -> dict[str, Any]:
        """The draft never holds the passphrase."""
        return {name: kept for name, kept in super().draft().items() if name not in {"passphrase", "key"}}

    def choose_key(self) -> None:
        """Let the member choose the key file."""
        kinds = tr("Key files (*.p12 *.pfx)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The member's key file"), "", kinds)
        if chosen:
            self.key.setText(chosen)

    def print_original(self) -> None:
        """Print one numbered original for signing by hand."""
        number = self.original.value()
        try:
            pdf = self.original_carried(number)
        except (Refused, Trouble) as met:
            say(self.turn, str(met))
            return
        PrintDialog(pdf, tr("Award, original {n}", n=number), self.window()).exec()

    def original_carried(self, number: int) -> bytes:
        """The file to be signed by hand, as one numbered original."""
        made: bytes = self.desk.carry("numbered_original", self.in_case, number)
        return made

    def values(self) -> acts.Signed:
        manner = self.manner.currentData() or ""
        note = self.note.toPlainText().strip() if manner == "absent" else ""
        return acts.Signed(self.member.currentText(), manner, self.moment(manner), note)

    def moment(self, manner: str) -> Moment:
        """A signature by hand bears the day typed, at noon; every other the present instant."""
        day = day_of(self.day)
        if manner != "paper" or day == self.now.day:
            return self.now
        noon = self.now.local.replace(tzinfo=None, year=day.year, month=day.month, day=day.day, hour=12, minute=0)
        return told(noon, self.now.zone, day_text(day)) or self.now

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        late = made.at.utc > self.now.utc
        found = shortcomings_of_signature(made.name, made.manner, made.note, self.order, self.settled, late=late)
        return (*found, *self.missing(made.manner))

    def missing(self, manner: str) -> tuple[Reason, ...]:
        """What the manner chosen still asks for."""
        practice = tr("Registry practice")
        checks = (
            (manner == "digital" and not Path(self.key.text().strip()).is_file(),
             Reason(tr("Choose the member's key file."), practice, "key")),
            (manner == "digital" and not self.passphrase.text(),
             Reason(tr("The member types the passphrase of the key file."), practice, "passphrase")),
            (manner == "paper" and not self.seen.isChecked(),
             Reason(tr("Look at every original before the signature is recorded."), practice, "seen")),
        )  # fmt: skip
        return tuple(reason for holds, reason in checks if holds)

    def preview(self) -> Document | None:
        return self.award_text()

    def perform(self, override: Any = None) -> Any:
        made = self.values()
        if made.manner != "digital":
            return self.desk.do(acts.sign, self.case, made, override)
        key = read_file(self.key.text().strip())
        return self.desk.carry("sign_award", self.case, made.name, key, self.passphrase.text(), override)


def card_of(field: QWidget) -> QWidget:
    """The card a field stands in."""
    above = field
    while not above.property("card"):
        parent = above.parentWidget()
        assert parent is not None
        above = parent
    return above


def read_file(path: str) -> bytes:
    """A file of this workstation; Trouble when it cannot be read."""
    try:
        return Path(path).read_bytes()
    except OSError as met:
        raise Trouble(
            tr("{path} cannot be read: {why}.", path=path, why=met.strerror or str(met)),
            tr("Nothing was recorded."),
            tr("Choose the file again."),
        ) from met


class CopyForm(AwardForm, Ui_CopyForm):
    """A certified copy, with the signatures as they verify now."""

    act = acts.certify_copy
    primary = "&Certify the copy"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_CopyForm.setupUi(self, self)
        made = self.state.copies
        given = {copy.holder for copy in made}
        names = [p.name for p in self.stand.parties]
        self.holder.addItems([n for n in names if n not in given] + [n for n in names if n in given])
        self.total.setMinimum(len(made) + 1)
        self.total.setValue(max(made[-1].total if made else len(names), len(made) + 1))
        self.proved, self.standing = self.verified()
        for line in self.proved or [str(reason) for reason in self.standing]:
            self.lines.addWidget(label(line, wrap=True))
        self.changed.connect(self.fit)
        self.ready()
        self.fit()

    def verified(self) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
        """Each signature in a sentence, or why the award cannot be certified."""
        try:
            lines: tuple[str, ...] = self.desk.carry("signature_lines", self.in_case)
        except Refused as met:
            return (), met.reasons
        return lines, ()

    def fit(self) -> None:
        """Which copy this is."""
        n = len(self.state.copies) + 1
        say(self.numberNote, tr("this will be copy No. {n} of {total}", n=n, total=self.total.value()))

    def values(self) -> CopyRequest:
        return CopyRequest(self.holder.currentText().strip(), self.purpose.currentText().strip(), self.total.value())

    def problems(self) -> tuple[Reason, ...]:
        return (*self.standing, *shortcomings_of_copy(self.values(), len(self.state.copies)))

    def preview(self) -> Document | None:
        if self.standing:
            return None
        paper = self.desk.carry("award_paper", self.in_case)
        made, who = self.now.day, self.desk.actor.name
        facts = self.desk.read(copy_facts, self.in_case, paper, self.values(), self.proved, made, who)
        return true_copy(facts)

    def no_preview(self) -> str:
        return tr("The certificate cannot be made yet.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.carry("certify_award", self.case, self.values(), override)


class ServeForm(AwardForm, Ui_ServeForm):
    """Receipt of the award by a party; the day fixes its periods."""

    act = acts.serve
    primary = "&Record the receipt"
    preview_title = "The award that is served"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ServeForm.setupUi(self, self)
        self.served = {d.side for d in self.state.deliveries}
        offer(self.side, ((p.name, p.side) for p in self.stand.parties))
        choose(self.side, next((p.side for p in self.stand.parties if p.side not in self.served), None))
        offer_zones(self.zone, self.now.zone)
        self.side.currentIndexChanged.connect(self.put_zone)
        self.put_zone()
        self.changed.connect(self.say_windows)
        self.ready()
        self.say_windows()

    def put_zone(self) -> None:
        """The party's own clock."""
        party = self.stand.party(self.chosen())
        zone = party.zone if party else self.now.zone
        self.zone.setCurrentText(zone)
        show_moment(self.received, Moment(self.now.utc, zone))

    def chosen(self) -> Side:
        """The party served."""
        side: Side = self.side.currentData() or Side.CLAIMANT
        return side

    def values(self) -> Receipt:
        at = moment_of(self.received, self.zone) or self.now
        return Receipt(
            self.chosen(), at, self.means.currentText().strip(), self.receivedBy.text().strip(), self.proof.text()
        )

    def problems(self) -> tuple[Reason, ...]:
        found = shortcomings_of_receipt(self.values(), self.served, self.state.day, self.now)
        if moment_of(self.received, self.zone) is None:
            return (Reason(tr("There is no time zone “{zone}”.", zone=self.zone.currentText()), "Article 2", "zone"),
                    *found)  # fmt: skip
        return found

    def say_windows(self) -> None:
        """What will run, and until when."""
        clear(self.windows)
        made = self.values()
        for window in self.desk.read(windows_from, self.in_case, made.side, made.at.day):
            line = label(f"{day_text(window.due)}  ·  {tr(window.title)} ({window.article})", wrap=True)
            line.setToolTip("\n".join(window.proof))
            self.windows.addWidget(line)

    def preview(self) -> Document | None:
        return self.award_text()

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.serve, self.case, self.values(), override)


class AuthorityForm(ActForm, Ui_AuthorityForm):
    """A certification authority the registrar accepts."""

    act = acts.accept_authority
    primary = "&Accept the authority"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_AuthorityForm.setupUi(self, self)
        self.certificateChoose.clicked.connect(self.choose)
        self.changed.connect(self.say_found)
        self.ready()
        self.say_found()

    def choose(self) -> None:
        """Let the registrar choose the file."""
        kinds = tr("Certificates (*.cer *.crt *.pem *.der)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The certificate of the authority"), "", kinds)
        if chosen:
            self.certificate.setText(chosen)

    def values(self) -> bytes:
        path = Path(self.certificate.text().strip())
        try:
            return path.read_bytes() if self.certificate.text().strip() else b""
        except OSError:
            return b""

    def read(self) -> acts.Authority | Refused:
        """The authority in the file, or why there is none."""
        try:
            return acts.read_authority(self.values())
        except Refused as met:
            return met

    def say_found(self) -> None:
        """Name, last day and fingerprint, in groups that can be read aloud."""
        clear(self.found)
        found = self.read()
        if isinstance(found, Refused):
            return
        marks = found.sha256.upper()
        grouped = " ".join(marks[at : at + 4] for at in range(0, len(marks), 4))
        for text in (found.name, tr("valid until {day}", day=day_text(found.until)),
                     tr("SHA-256 fingerprint: {marks}", marks=grouped)):  # fmt: skip
            self.found.addWidget(label(text, wrap=True))

    def problems(self) -> tuple[Reason, ...]:
        practice = tr("Registry practice")
        if not self.certificate.text().strip():
            return (Reason(tr("Choose the certificate of the authority."), practice, "certificate"),)
        found = self.read()
        if isinstance(found, Refused):
            return found.reasons
        if not self.compared.isChecked():
            return (Reason(tr("Compare the fingerprint before you accept it."), practice, "compared"),)
        return ()

    def perform(self, override: Override | None = None) -> str:
        del override
        return self.desk.do(acts.accept_authority, self.values())
