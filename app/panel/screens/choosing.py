"""The forms of choosing: number, sole arbitrator, list procedure."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from app.documents.model import Document
from app.forms.panel.candidates import Ui_CandidatesForm
from app.forms.panel.fromlist import Ui_FromListForm
from app.forms.panel.number import Ui_NumberForm
from app.forms.panel.proposal import Ui_ProposalForm
from app.forms.panel.returned import Ui_ReturnedForm
from app.panel import acts, documents
from app.panel.queries import least_names, list_due, open_lists
from app.panel.rules import Office, plain_name
from app.panel.rules.lists import (
    FromList,
    ListReturn,
    ListSent,
    OpenList,
    chosen,
    shortcomings_of_choice,
    shortcomings_of_list,
    shortcomings_of_return,
)
from app.panel.rules.number import Basis, NumberFix, SoleProposal, shortcomings_of_number, shortcomings_of_proposal
from app.panel.rules.people import read_people
from app.panel.screens.panelform import PanelForm
from app.terms import Reason, day_text, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer, offer_enum, show_day
from app.widgets.inputs import cell


class NumberForm(PanelForm, Ui_NumberForm):
    """The number of arbitrators."""

    act = acts.fix_number
    primary = "&Fix the number"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_NumberForm.setupUi(self, self)
        offer_enum(self.basis, Basis)
        offer(self.number, ((tr("one"), 1), (tr("three"), 3), (tr("five"), 5)))
        choose(self.number, self.facts.arbitrators)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> NumberFix:
        return NumberFix(
            self.basis.currentData(), self.number.currentData(), day_of(self.day), self.silent.isChecked(),
            self.ground.toPlainText(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_number(self.values(), self.known)

    def no_preview(self) -> str:
        made = self.values()
        first = tr("Arbitrators from now on: {n}. The case was set up for {m}.",
                   n=made.number, m=self.facts.arbitrators)  # fmt: skip
        follows = {
            1: tr("The parties agree on one person in the time of Article 8(1), or the authority appoints by list."),
            3: tr("Each side appoints one arbitrator; those two choose the one who presides (Article 9)."),
            5: tr("Each side appoints one arbitrator; those two choose the other three, one of whom presides."),
        }
        return f"{first}\n\n{follows[made.number]}"

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.fix_number, self.id, self.values(), override)


class ProposalForm(PanelForm, Ui_ProposalForm):
    """Who is proposed as sole arbitrator."""

    act = acts.propose_sole
    primary = "&Record the proposal"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ProposalForm.setupUi(self, self)
        self.offer_sides(self.side)
        show_day(self.received, self.today)
        self.ready()

    def values(self) -> SoleProposal:
        return SoleProposal(self.side.currentData(), read_people(self.nominees.toPlainText()), day_of(self.received))

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_proposal(self.values(), self.known)

    def no_preview(self) -> str:
        return tr("The other side may agree within the time of Article 8(1). Failing that, either side may ask the "
                  "appointing authority, which sends a list.")  # fmt: skip

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.propose_sole, self.id, self.values(), override)


class CandidatesForm(PanelForm, Ui_CandidatesForm):
    """A list for both sides beside the paper."""

    act = acts.send_list
    primary = "&Send the list"
    keyed = ("replaces",)

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_CandidatesForm.setupUi(self, self)
        offer_enum(self.office, (Office.SOLE, Office.PRESIDING))
        choose(self.office, Office.SOLE if self.known.size == 1 else Office.PRESIDING)
        offer(self.replaces, ((tr("nobody: first appointment"), None),))
        self.offer_seats(self.replaces, (v for v in self.known.vacancies if v.office is not Office.MEMBER))
        self.replaces.setCurrentIndex(self.replaces.count() - 1)
        show_day(self.sent, self.today)
        self.ready()

    def values(self) -> ListSent:
        return ListSent(
            self.office.currentData(), read_people(self.nominees.toPlainText()), day_of(self.sent),
            self.replaces.currentData(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_list(self.values(), self.known, least_names(self.facts))

    def preview(self) -> Document | None:
        made = self.values()
        if not made.nominees:
            return None
        return documents.strike_list(documents.ListFacts(self.head, made, list_due(self.facts, made.sent)))

    def no_preview(self) -> str:
        return tr("Both sides get the same list, to be struck and ranked.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.send_list, self.id, self.values(), override)


class ListForm(PanelForm):
    """A form about a list that was sent."""

    keyed = ("list",)
    list: Any

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        self.lists: tuple[OpenList, ...] = desk.read(open_lists, self.id)

    def offer_lists(self) -> None:
        """Lists nobody has been appointed from yet, by office and day."""
        words = "{office}, sent on {day}"
        offer(self.list, ((tr(words, office=tr(each.office.value).capitalize(), day=day_text(each.sent)), each.id)
                          for each in self.lists))  # fmt: skip

    @property
    def sent(self) -> OpenList | None:
        """The list chosen."""
        return next((each for each in self.lists if each.id == self.list.currentData()), None)


class ReturnedForm(ListForm, Ui_ReturnedForm):
    """A side's list as it came back."""

    act = acts.return_list
    primary = "&Enter the list"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ReturnedForm.setupUi(self, self)
        self.offer_lists()
        self.offer_sides(self.side)
        show_day(self.returned, self.today)
        self.marks.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.currentIndexChanged.connect(self.show_names)
        self.show_names()
        self.ready()

    def show_names(self) -> None:
        """One line for each name of the list chosen."""
        names = self.sent.nominees if self.sent else ()
        self.marks.setRowCount(len(names))
        for row, nominee in enumerate(names):
            item = QTableWidgetItem(nominee.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.marks.setItem(row, 0, item)
            self.marks.setItem(row, 1, QTableWidgetItem(""))

    def values(self) -> ListReturn:
        marks = tuple(cell(self.marks, row, 1) for row in range(self.marks.rowCount()))
        return ListReturn(self.list.currentData(), self.side.currentData(), day_of(self.returned), marks)

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_return(self.values(), self.lists, self.known)

    def no_preview(self) -> str:
        if self.sent is None:
            return tr("No list is waiting.")
        back = [tr(side.value) for side in self.sent.returns]
        came = tr("Returned so far: {who}.", who=", ".join(back)) if back else tr("Neither side has returned it yet.")
        quiet = tr("The docket says that the list came back, not what it says; the other side gets no copy.")
        return f"{came}\n\n{self.due_text('list_return')}\n\n{quiet}"

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.return_list, self.id, self.values(), override)


class FromListForm(ListForm, Ui_FromListForm):
    """The appointment the returned lists lead to."""

    act = acts.appoint_from_list
    primary = "&Appoint"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_FromListForm.setupUi(self, self)
        self.offer_lists()
        show_day(self.notified, self.today)
        self.list.currentIndexChanged.connect(self.show_outcome)
        self.show_outcome()
        self.ready()

    def show_outcome(self) -> None:
        """Who stands, in order of preference, and who may be appointed."""
        self.name.clear()
        sent = self.sent
        offer(self.name, ((n.name, n.name) for n in (sent.best if sent else ())))
        self.outcome.setText(told(sent) if sent else tr("No list is waiting."))

    def values(self) -> FromList:
        return FromList(
            self.list.currentData(), self.name.currentText(), self.address.text(), self.email.text(),
            day_of(self.notified),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_choice(self.values(), self.lists, self.known)

    def preview(self) -> Document | None:
        made, sent = self.values(), self.sent
        if sent is None or plain_name(made.name) not in {plain_name(n.name) for n in sent.nominees}:
            return None
        return documents.appointment_notice(documents.AppointmentFacts(self.head, (chosen(made, sent),)))

    def no_preview(self) -> str:
        return self.outcome.text()

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.appoint_from_list, self.id, self.values(), override)


def told(sent: OpenList) -> str:
    """The outcome of the lists returned, in words."""
    came = ", ".join(tr(side.value) for side in sent.returns) or tr("neither side")
    first = tr("Returned by: {who}.", who=came)
    found = sent.outcome
    if not found.standing:
        return f"{first} {tr('Every name was struck; the authority appoints outside the list.')}"
    order = tr(", then ").join(sent.nominees[at].name for at in found.standing)
    return f"{first} {tr('Struck by nobody, in order of preference: {order}.', order=order)}"
