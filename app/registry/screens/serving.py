"""Forms that record service: of the notice, and of any produced document."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from app.docket.rules.receipt import Channel
from app.documents.model import Document
from app.forms.registry.paper_service import Ui_PaperServiceForm
from app.forms.registry.service import Ui_ServiceForm
from app.registry import acts
from app.registry.documents import ServiceFacts, notice_of_service
from app.registry.queries import PaperChoice, servable
from app.registry.rules.service import Service, counted_day, shortcomings
from app.registry.screens.counterform import CounterForm
from app.registry.screens.service_scan import ScanField
from app.terms import Reason, Side, day_text, tr
from app.widgets.card import Card
from app.widgets.doer import Doer
from app.widgets.fields import day_of, offer, show_day


class AnyServiceForm(CounterForm):
    """What both service forms share; their fields bear the same names."""

    notice = False

    def begin_service(self) -> None:
        """Service begins as today, by the usual means."""
        fields: Any = self
        self.offer_receipt()
        self.scan = ScanField()
        column = self.layout()
        assert column is not None
        card = Card(tr("Scanned proof"), "Article 2(1)")
        card.add(self.scan)
        column.addWidget(card)
        show_day(fields.sent, self.now.day)
        self.changed.connect(self.say_counting)

    def party_served(self) -> Side:
        """On whom it was served."""
        return Side.RESPONDENT

    def paper_title(self) -> str:
        """What was served."""
        return tr("Notice of arbitration")

    def values(self) -> Service:
        fields: Any = self
        return Service(
            party=self.party_served(),
            channel=self.channel.currentData(),
            address=fields.address.toPlainText().strip(),
            served_by=fields.served_by.text(),
            sent=day_of(fields.sent),
            received=self.moment(),
            proof=fields.proof.toPlainText().strip(),
            received_by=fields.received_by.text(),
            scan=self.scan.named,
        )

    def recorded(self) -> Service:
        """The service with its scanned proof in the vault. Trouble when the file cannot be read."""
        return replace(self.values(), scan=self.scan.kept(self.desk))

    def earliest(self) -> Any:
        """The day of the paper itself."""
        notice = self.stand.notice if self.stand else None
        return notice.received.day if notice and notice.received else None

    def problems(self) -> tuple[Reason, ...]:
        known = self.stand.addresses(self.party_served()) if self.stand else frozenset()
        return shortcomings(self.values(), known, self.now, earliest=self.earliest())

    def say_counting(self) -> None:
        """Which day counts, in words under the form."""
        fields: Any = self
        day = counted_day(self.values(), notice=self.notice)
        fields.counting.setText(tr("Counts as received on {day}.", day=day_text(day)) if day else "")

    def put_address(self) -> None:
        """The address on file for the chosen party and method."""
        fields: Any = self
        party = self.stand.case.party(self.party_served()) if self.stand else None
        if party is not None:
            mailed = self.channel.currentData() is Channel.EMAIL
            fields.address.setPlainText(party.email if mailed else party.address)

    def preview(self) -> Document:
        service = self.values()
        name = self.party_name(service.party)
        counted = counted_day(service, notice=self.notice)
        return notice_of_service(
            ServiceFacts(
                self.caption(),
                self.paper_title(),
                name,
                service,
                counted,
                self.notice,
                (),
                0,
                self.desk.actor.name,
                self.seat,
                self.now.day,
            )
        )


class ServiceForm(AnyServiceForm, Ui_ServiceForm):
    """Service of the notice on the respondent: the day proceedings commence."""

    act = acts.serve_notice
    primary = "&Record the service"
    notice = True

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ServiceForm.setupUi(self, self)
        name = self.party_name(Side.RESPONDENT)
        text = tr("Proceedings commence on the day on which {name} receives the notice (Article 3(2)).", name=name)
        self.about.setText(text)
        self.begin_service()
        self.put_address()
        self.channel.currentIndexChanged.connect(self.put_address)
        self.ready()
        self.say_counting()

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.serve_notice, self.case, self.recorded(), override)


class PaperServiceForm(AnyServiceForm, Ui_PaperServiceForm):
    """Service of a produced document on a party."""

    act = acts.serve_paper
    primary = "&Record the service"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_PaperServiceForm.setupUi(self, self)
        self.offer_parties(self.party)
        papers = desk.read(servable, case) if case is not None else ()
        offer(self.paper, ((paper_words(p), p) for p in papers))
        self.begin_service()
        self.put_address()
        for box in (self.channel, self.party):
            box.currentIndexChanged.connect(self.put_address)
        self.ready()
        self.say_counting()

    def chosen(self) -> PaperChoice | None:
        """The paper chosen; None where nothing can be served yet."""
        found: PaperChoice | None = self.paper.currentData()
        return found

    def party_served(self) -> Side:
        side: Side = self.party.currentData()
        return side

    def paper_title(self) -> str:
        paper = self.chosen()
        return paper.title if paper else ""

    def earliest(self) -> Any:
        paper = self.chosen()
        return paper.day if paper else None

    def problems(self) -> tuple[Reason, ...]:
        missing = () if self.chosen() else (Reason(tr("There is no document to serve yet."), "Article 2", "paper"),)
        return (*missing, *super().problems())

    def perform(self, override: Any = None) -> int:
        paper = self.chosen()
        assert paper is not None
        return self.desk.do(acts.serve_paper, self.case, paper.id, self.recorded(), override)


def paper_words(paper: PaperChoice) -> str:
    """A paper as the list names it."""
    words = tr("{title}, {day}", title=paper.title, day=day_text(paper.day))
    return f"{words} ({paper.label})" if paper.label else words
