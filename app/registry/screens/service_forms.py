"""Forms of service: where a party is served, a paper sent out with slips, a slip come back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)

from app.docket.rules.receipt import Channel
from app.documents.model import Document
from app.registry import acts
from app.registry.documents.service_slip import AddressingFacts, CoverFacts, covering_notice, service_list
from app.registry.queries import PaperChoice, addressees, servable, slip_out, slips
from app.registry.rules.service_addressing import Addressee, Addressing, Meant, addressing_shortcomings
from app.registry.rules.service_slips import (
    Dispatch,
    SlipBack,
    SlipOut,
    back_shortcomings,
    code_in,
    dispatch_shortcomings,
)
from app.registry.screens.counterform import CounterForm
from app.registry.screens.service_scan import ScanField
from app.registry.screens.serving import paper_words
from app.terms import Reason, Refused, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.dateedit import DayEdit
from app.widgets.doer import Doer
from app.widgets.drawn import Sheet, box, name, put
from app.widgets.fields import enum_choices, offer, offer_checks, offer_zones, show_moment, ticked
from app.widgets.grid import Grid, Slot
from app.widgets.typed import day_in, unread


class AddressingForm(CounterForm):
    """A party's list of addressees; it opens with the list on file."""

    act = acts.designate_address
    primary = "&Enter the addressees"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.party, self.day, self.addressees = box(), DayEdit(), QTableWidget()
        self.draw()
        self.offer_parties(self.party)
        self.day.day = self.now.day
        slots = (
            Slot("Name"),
            Slot("Office", 90),
            Slot("Method", 120, enum_choices(Channel), fresh=tr(Channel.COURIER.value).capitalize()),
            Slot("Address; line by line", 0),
            Slot("For", 104, enum_choices(Meant)),
            Slot("Designated", 92, calendar=self.now.day),
        )
        self.rows = Grid(self.addressees, slots, (self.add, self.remove))
        self.party.activated.connect(lambda _: self.show_list())
        self.show_list()
        self.ready()

    def draw(self) -> None:
        """Whose list; then the list."""
        sheet = Sheet(self)
        rows = sheet.card(tr("List"), "Article 2")
        put(rows, self.party, "party", tr("Papers for"), tr("{article}: whose papers go there", article="Article 2"))
        put(rows, self.day, "day", tr("Received"), tr("{article}: when the list was received", article="Article 2"))
        rows = sheet.card(tr("Addressees"), "Article 2(2)")
        tip = tr("{article}: who gets which papers and how; an e-mail address with the day it was designated",
                 article="Article 2(2)")  # fmt: skip
        name(self.addressees, "addressees", tr("Addressees"), tip)
        self.addressees.setMinimumHeight(230)
        rows.addRow(self.addressees)
        self.add, self.remove = QPushButton(tr("A&dd")), QPushButton(tr("Re&move"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        for made in (self.add, self.remove):
            line.addWidget(made)
        rows.addRow(line)
        sheet.end()

    def show_list(self) -> None:
        """The list on file."""
        found = self.desk.read(addressees, self.id, self.party.currentData())
        words = {meant: text for text, meant in (*enum_choices(Channel), *enum_choices(Meant))}
        self.rows.show(
            (one.name, one.office, words[one.channel], one.address.replace("\n", "; "), words[one.meant],
             day_text(one.designated) if one.designated else "")
            for one in found
        )  # fmt: skip

    def values(self) -> Addressing:
        made = tuple(self.addressee(at) for at in range(len(self.rows)))
        return Addressing(self.party.currentData(), made, self.day.day)

    def addressee(self, at: int) -> Addressee:
        """One row of the list."""
        rows = self.rows
        lines = "\n".join(part.strip() for part in rows.text(at, 3).split(";") if part.strip())
        return Addressee(rows.text(at, 0), rows.text(at, 1), rows.meant(at, 2), lines, rows.meant(at, 4),
                         day_in(rows.text(at, 5)))  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        days = [self.rows.text(at, 5) for at in range(len(self.rows))]
        wrong = [r for text in days for r in unread(tr("Designated"), text, day_in(text), "Article 2(2)", "addressees")]
        return (*addressing_shortcomings(self.values(), self.now), *wrong)

    def preview(self) -> Document:
        made = self.values()
        return service_list(AddressingFacts(self.caption(), self.party_name(made.party), made, 0, self.desk.actor.name,
                                            self.seat, self.now.day))  # fmt: skip

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.designate_address, self.id, self.values(), override)


class DispatchForm(CounterForm):
    """A produced document to the addressees of a party, each with a slip."""

    act = acts.dispatch_paper
    primary = "&Send out"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.paper, self.party, self.addressees, self.sent = box(), box(), QListWidget(), DayEdit()
        self.draw()
        offer(self.paper, ((paper_words(p), p) for p in desk.read(servable, case)))
        self.offer_parties(self.party)
        self.sent.day = self.now.day
        for made in (self.paper, self.party):
            made.currentIndexChanged.connect(self.offer_addressees)
        self.offer_addressees()
        self.ready()

    def draw(self) -> None:
        """What, to whom, when."""
        sheet, article = Sheet(self), "Article 2"
        rows = sheet.card(tr("Paper"), article)
        put(rows, self.paper, "paper", tr("Paper"), tr("{article}: the document that is served", article=article))
        put(rows, self.sent, "sent", tr("Sent on"), tr("{article}: the day it leaves the registry", article=article))
        rows = sheet.card(tr("Addressees"), article)
        put(rows, self.party, "party", tr("Served on"), tr("{article}: the party", article=article))
        tip = tr("{article}: those on the party's list for papers of this kind; each gets a slip of its own",
                 article=article)  # fmt: skip
        put(rows, self.addressees, "addressees", tr("Goes to"), tip)
        self.addressees.setFixedHeight(120)
        sheet.end()

    def chosen(self) -> PaperChoice | None:
        """The paper chosen; None where nothing can be served yet."""
        found: PaperChoice | None = self.paper.currentData()
        return found

    def offer_addressees(self) -> None:
        """Those on the party's list; ticked where papers of this kind go to them."""
        paper = self.chosen()
        found = self.desk.read(addressees, self.id, self.party.currentData())
        self.addressees.clear()
        offer_checks(self.addressees, ((f"{one.name}, {tr(one.channel.value)}", one) for one in found))
        for at, one in enumerate(found):
            if paper is not None and one.takes(paper.kind):
                self.addressees.item(at).setCheckState(Qt.CheckState.Checked)

    def values(self) -> Dispatch:
        return Dispatch(self.party.currentData(), ticked(self.addressees), self.sent.day)

    def problems(self) -> tuple[Reason, ...]:
        paper = self.chosen()
        return dispatch_shortcomings(self.values(), self.now, paper.day if paper else None)

    def preview(self) -> Document | None:
        made, paper = self.values(), self.chosen()
        if paper is None or not made.addressees or self.stand is None:
            return None
        number = self.stand.case.entries + 1
        slip = SlipOut("", self.stand.case.number, number, paper.id, paper.title, made.party, self.sent.day,
                       made.addressees[0])  # fmt: skip
        return covering_notice(CoverFacts(self.caption(), slip, self.desk.actor.name, self.seat, self.sent.day))

    def no_preview(self) -> str:
        return tr("Choose a paper and at least one addressee. Each of them gets a covering notice with a slip.")

    def perform(self, override: Any = None) -> Any:
        paper = self.chosen()
        assert paper is not None
        return self.desk.do(acts.dispatch_paper, self.id, paper.id, self.values(), override)


class SlipForm(CounterForm):
    """A slip come back: scanned into the first field, or its number typed."""

    act = acts.return_slip
    primary = "&Record the slip"
    received: QDateTimeEdit
    zone: QComboBox

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.text, self.received, self.zone = QPlainTextEdit(), QDateTimeEdit(), box(editable=True)
        self.received_by, self.scan = QLineEdit(), ScanField()
        self.draw()
        offer_zones(self.zone, self.now.zone)
        show_moment(self.received, self.now)
        self.ready()

    def draw(self) -> None:
        """The slip; what was written on it."""
        sheet = Sheet(self)
        rows = sheet.card(tr("Slip"), "Article 2(1)")
        tip = tr("{article}: scan the code of the slip, or type its number", article="Article 2(1)")
        put(rows, self.text, "text", tr("Slip"), tip)
        self.text.setPlaceholderText(tr("Scan the code, or type the number: ABCDE-FGHJK"))
        put(
            rows,
            self.scan,
            "scan_field",
            tr("Scanned"),
            tr("{article}: the signed slip as a file", article="Article 2(1)"),
        )
        rows = sheet.card(tr("Receipt"), "Article 2(5)")
        put(rows, self.received, "received", tr("Received"), tr("{article}: day and hour at the place of receipt",
            article="Article 2(5)"))  # fmt: skip
        put(rows, self.zone, "zone", tr("Time zone"), tr("{article}: of the place of receipt", article="Article 2(5)"))
        put(rows, self.received_by, "received_by", tr("Signed by"), tr("{article}: who signed the slip",
            article="Article 2(1)"))  # fmt: skip
        sheet.end()

    def slip(self) -> SlipOut | None:
        """The slip sent out under the number in the first field."""
        try:
            return self.desk.read(slip_out, self.id, code_in(self.text.toPlainText()))
        except Refused:
            return None

    def values(self) -> SlipBack:
        return SlipBack(self.text.toPlainText(), self.moment(), self.received_by.text(), self.scan.named)

    def problems(self) -> tuple[Reason, ...]:
        return back_shortcomings(self.values(), self.slip(), self.now)

    def no_preview(self) -> str:
        out = [s for s in self.desk.read(slips, self.id) if s.returned is None]
        waiting = [tr("{code}: {name}, {title}, sent {day}", code=s.code, name=s.addressee.name, title=s.title,
                      day=day_text(s.sent)) for s in out]  # fmt: skip
        slip = self.slip()
        if slip is not None:
            how = tr("to {name}, {how}", name=slip.addressee.name, how=tr(slip.addressee.channel.value))
            sent = tr("sent {day}, entry {n}", day=day_text(slip.sent), n=slip.entry)
            then = tr("The service is recorded and a notice of service produced.")
            return f"{slip.title}\n{how}\n{sent}\n\n{then}"
        return "\n".join((tr("Slips out:"), *waiting)) if waiting else tr("No slip of this case is out.")

    def perform(self, override: Any = None) -> Any:
        back = replace(self.values(), scan=self.scan.kept(self.desk))
        return self.desk.do(acts.return_slip, self.id, back, override)


SERVICE_FORMS: tuple[type[ActForm], ...] = (AddressingForm, DispatchForm, SlipForm)
