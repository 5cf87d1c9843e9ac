"""Corrections of the docket: an entry struck, a date moved, the file closed."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit

from app.docket import acts
from app.docket.queries import EntryLine, case_facts, docket_entries
from app.docket.rules import CaseFacts, Deadline, ProofStep
from app.docket.rules.corrections import (
    lateness,
    shortcomings_of_ending,
    shortcomings_of_extension,
    shortcomings_of_meeting,
    shortcomings_of_strike,
)
from app.docket.rules.permission import side_name
from app.forms.docket.ending import Ui_EndingForm
from app.forms.docket.extension import Ui_ExtensionForm
from app.forms.docket.meeting import Ui_MeetingForm
from app.forms.docket.strike import Ui_StrikeForm
from app.terms import Reason, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.card import say
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer, show_day


class CorrectionForm(ActForm):
    """A form about the docket of one case."""

    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.today = desk.clock.now().day


class StrikeForm(CorrectionForm, Ui_StrikeForm):
    """An entry struck by a new one; its draft keeps the entry by its number, not by its place in the list."""

    act = acts.strike_entry
    primary = "&Strike the entry"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_StrikeForm.setupUi(self, self)
        self.entries: tuple[EntryLine, ...] = desk.read(docket_entries, self.id)
        standing = [e for e in self.entries if e.struck_by is None and e.strikes is None]
        offer(self.number, ((f"{e.number} · {e.title}", e.number) for e in standing))
        self.changed.connect(self.describe)
        self.ready()
        self.describe()

    def entry(self) -> EntryLine | None:
        """The entry chosen."""
        return next((e for e in self.entries if e.number == self.number.currentData()), None)

    def describe(self) -> None:
        """The chosen entry in full."""
        entry = self.entry()
        self.entryNote.setText(entry_words(entry) if entry else tr("There is no entry that could be struck."))

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_strike(self.number.currentData() or 0, self.reason.toPlainText(), self.entries)

    def no_preview(self) -> str:
        entry = self.entry()
        if entry is None:
            return tr("There is no entry that could be struck.")
        reason = self.reason.toPlainText().strip() or "…"
        new = tr("New entry {n}: Entry {m} struck: {reason}", n=self.facts.entries + 1, m=entry.number, reason=reason)
        stays = tr("Entry {m} stays legible and is shown struck. Dates it opened and documents it produced stay as "
                   "they are; the act counts as not done.", m=entry.number)  # fmt: skip
        return f"{new}\n\n{stays}"

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "number": {"entry": self.number.currentData()}}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        choose(self.number, kept(content, "number", "entry"))

    def perform(self, override: Any = None) -> Any:
        del override
        return self.desk.do(acts.strike_entry, self.id, self.number.currentData() or 0, self.reason.toPlainText())


class DateForm(CorrectionForm):
    """A form about one open date; its draft keeps the date itself, not its place in the list."""

    deadline: QComboBox
    why: QLabel
    cardAside2: QLabel  # noqa: N815  Qt Designer's name

    def offer_dates(self) -> None:
        """The open dates, earliest first."""
        offer(self.deadline, ((f"{d.title} · {day_text(d.due)}", d.id) for d in self.facts.open_deadlines))

    def chosen(self) -> Deadline | None:
        """The open date chosen."""
        return next((d for d in self.facts.open_deadlines if d.id == self.deadline.currentData()), None)

    def explain(self) -> None:
        """Why the date is that day."""
        date = self.chosen()
        say(self.cardAside2, side_name(self.facts, date.side) if date else "")
        self.why.setText("\n".join(date.proof) if date else tr("No date of this case is open."))

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "deadline": {"date": str(self.deadline.currentData() or "")}}

    def restore(self, content: dict[str, Any]) -> None:
        wanted = kept(content, "deadline", "date")
        choose(self.deadline, next((d.id for d in self.facts.open_deadlines if str(d.id) == wanted), None))
        super().restore(content)


class MovingForm(DateForm):
    """An open date moved to another day by an order."""

    due: QDateEdit
    order: QLineEdit
    kind: ClassVar[str]
    """The step it adds to the proof: "extended" or "shortened"."""

    def begin_moving(self) -> None:
        """The open dates; the new date starts from the one that stands."""
        self.offer_dates()
        self.deadline.currentIndexChanged.connect(self.begin_at)
        self.begin_at()
        self.changed.connect(self.explain)
        self.ready()
        self.explain()

    def begin_at(self) -> None:
        """The new date starts from the one that stands."""
        if (date := self.chosen()) is not None:
            show_day(self.due, date.due)

    def told(self, date: Deadline, title: str, *, moves: bool) -> str:
        """What follows for a date."""
        order = self.order.text().strip() or "…"
        moved = ProofStep(self.kind, day=date.due, until=day_of(self.due), words=order).text if moves else ""
        first = tr("The original date, {day}, stays on record.", day=day_text(date.original))
        return "\n\n".join(part for part in (title, moved, first) if part)

    def perform(self, override: Any = None) -> Any:
        del override
        which = self.deadline.currentData() or UUID(int=0)
        return self.desk.do(self.act, self.id, which, day_of(self.due), self.order.text().strip())


class ExtensionForm(MovingForm, Ui_ExtensionForm):
    """An open date moved under an order."""

    act = acts.extend_deadline
    primary = "&Extend the time limit"
    kind = "extended"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ExtensionForm.setupUi(self, self)
        self.begin_moving()

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_extension(self.chosen(), day_of(self.due), self.order.text())

    def no_preview(self) -> str:
        date = self.chosen()
        if date is None:
            return tr("No date of this case is open.")
        title = tr("Time limit extended: {title}", title=date.title)
        return self.told(date, title, moves=day_of(self.due) > date.due)


class MeetingForm(DateForm, Ui_MeetingForm):
    """A date met by a step that has no act of its own."""

    act = acts.meet_deadline
    primary = "&Record the step"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_MeetingForm.setupUi(self, self)
        self.offer_dates()
        show_day(self.day, self.today)
        self.changed.connect(self.explain)
        self.ready()
        self.explain()

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_meeting(self.chosen(), day_of(self.day), self.how.toPlainText(), self.today)

    def no_preview(self) -> str:
        date = self.chosen()
        if date is None:
            return tr("No date of this case is open.")
        when = tr("{day}: {late}.", day=day_text(day_of(self.day)), late=lateness(date.due, day_of(self.day)))
        return "\n\n".join((tr("Step taken: {title}", title=date.title), when, tr("The date is then closed.")))

    def perform(self, override: Any = None) -> Any:
        del override
        which = self.deadline.currentData() or UUID(int=0)
        return self.desk.do(acts.meet_deadline, self.id, which, day_of(self.day), self.how.toPlainText())


class EndingForm(CorrectionForm, Ui_EndingForm):
    """The file closed."""

    act = acts.end_case
    primary = "&Close the file"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_EndingForm.setupUi(self, self)
        show_day(self.day, self.today)
        self.about.setText("\n".join(self.remaining()))
        self.ready()

    def remaining(self) -> list[str]:
        """What is still open on this docket."""
        dates = [
            tr("Still open: {title}, {day}", title=d.title, day=day_text(d.due)) for d in self.facts.open_deadlines
        ]
        return dates or [tr("No date of this case is open.")]

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_ending(day_of(self.day), self.facts.registered, self.today)

    def no_preview(self) -> str:
        return tr("The file is closed: the case leaves the list of open cases. Nothing on its docket is removed, and "
                  "copies can still be certified.")  # fmt: skip

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.end_case, self.id, day_of(self.day), override)


def entry_words(entry: EntryLine) -> str:
    """An entry in two lines."""
    by = tr("{side}, entered by {name}", side=tr(entry.side.value).capitalize(), name=entry.by)
    return "\n".join(part for part in (f"{day_text(entry.day)} · {by}", entry.detail) if part)


def kept(content: dict[str, Any], name: str, key: str) -> Any:
    """What a draft says of a choice that is kept by its meaning."""
    found = content.get(name)
    return found.get(key) if isinstance(found, dict) else None


FORMS: dict[str, type[ActForm]] = {
    form.declared().id: form for form in (StrikeForm, ExtensionForm, MeetingForm, EndingForm)
}
