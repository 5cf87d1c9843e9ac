"""Who reads an entry, and who looks after an inbox: sealing, lifting a seal, handing over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget

from app.docket import acts
from app.docket.queries import absences, docket_entries, seals
from app.docket.rules.absences import Absence, shortcomings_of_absence
from app.docket.rules.sealing import (
    SEALS,
    Level,
    Seal,
    Sealing,
    shortcomings_of_sealing,
    shortcomings_of_unsealing,
    whom,
)
from app.docket.screens.forms import CorrectionForm, entry_words, kept
from app.terms import WITH_SECRETARY, Reason, Side, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.dateedit import DayEdit
from app.widgets.doer import Doer
from app.widgets.drawn import Sheet, box, practice, put
from app.widgets.fields import choose, offer, offer_checks, ticked
from app.widgets.typed import capital, day_in, unread

DESKS_RULE = ("The seal is the desk's own rule about who is shown what. Whoever holds the key of the store holds its "
              "words.")  # fmt: skip


class OrderedForm(CorrectionForm):
    """A form about one entry and the order it rests on; its draft keeps the entry by its number."""

    entry: QComboBox
    order: QLineEdit

    def number(self) -> int:
        """The number of the entry chosen."""
        return self.entry.currentData() or 0

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "entry": {"entry": self.number()}}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        choose(self.entry, kept(content, "entry", "entry"))


class SealForm(OrderedForm):
    """An entry closed to readers outside a circle."""

    act = acts.seal_entry
    primary = "&Seal the entry"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        self.entries = desk.read(docket_entries, self.id)
        self.entry, self.level, self.admitted = box(), box(), QListWidget()
        self.until, self.order, self.note = QLineEdit(), QLineEdit(), QLabel()
        self.draw()
        offer(self.entry, ((f"{e.number} · {e.title}", e.number) for e in self.entries))
        offer(self.level, ((capital(tr(level.value)), level) for level in SEALS))
        choose(self.level, Level.TRIBUNAL)
        offer_checks(self.admitted, ((tr(side.value).capitalize(), side) for side in (Side.CLAIMANT, Side.RESPONDENT)))
        self.changed.connect(self.describe)
        self.ready()
        self.describe()

    def draw(self) -> None:
        """The entry; who still reads it."""
        sheet, why = Sheet(self), practice()
        rows = sheet.card(tr("Entry"), why)
        put(rows, self.entry, "entry", tr("Entry"), tr("{article}: the entry to be sealed", article=why))
        self.note.setWordWrap(True)
        rows.addRow("", self.note)
        rows = sheet.card(tr("Who still reads it"), why)
        tip = tr("{article}: everybody outside this circle sees the number and the day", article=why)
        put(rows, self.level, "level", tr("Open to"), tip)
        put(rows, self.admitted, "admitted", tr("Also"), tr("{article}: a party let in beside the circle", article=why))
        put(rows, self.until, "until", tr("Last day"), tr("{article}: empty until the seal is lifted", article=why))
        self.until.setPlaceholderText(tr("until the seal is lifted"))
        put(rows, self.order, "order", tr("By order"), tr("{article}: the order that seals the entry", article=why))
        sheet.end()

    def describe(self) -> None:
        """The chosen entry in full."""
        found = next((e for e in self.entries if e.number == self.number()), None)
        self.note.setText(entry_words(found) if found else "")

    def values(self) -> Sealing:
        level: Level = self.level.currentData()
        return Sealing(
            self.number(), level, ticked(self.admitted), day_in(self.until.text()), self.order.text().strip()
        )

    def problems(self) -> tuple[Reason, ...]:
        text = self.until.text()
        read = unread(tr("Last day"), text, day_in(text), practice(), "until")
        return (*shortcomings_of_sealing(self.values(), self.entries, self.desk.clock.now()), *read)

    def no_preview(self) -> str:
        made = self.values()
        new = tr("New entry {n}: Entry {m} sealed for {whom}", n=self.facts.entries + 1, m=made.entry, whom=whom(made))
        shown = tr("To everybody else docket sheets, lists, exports and calendars show “Sealed”, its number and its "
                   "day; documents it produced are not offered to them.")  # fmt: skip
        return "\n\n".join((new, shown, tr(DESKS_RULE)))

    def perform(self, override: Any = None) -> Any:
        del override
        return self.desk.do(acts.seal_entry, self.id, self.values())


class UnsealForm(OrderedForm):
    """A sealed entry opened again."""

    act = acts.unseal_entry
    primary = "&Lift the seal"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        self.seals: dict[int, Seal] = desk.read(seals, self.id)
        titles = {e.number: e.title for e in desk.read(docket_entries, self.id)}
        self.entry, self.order = box(), QLineEdit()
        sheet, why = Sheet(self), practice()
        rows = sheet.card(tr("Seal"), why)
        put(rows, self.entry, "entry", tr("Entry"), tr("{article}: the entry whose seal is lifted", article=why))
        put(rows, self.order, "order", tr("By order"), tr("{article}: the order that lifts the seal", article=why))
        sheet.end()
        offer(self.entry, ((f"{n} · {titles.get(n, '')}", n) for n in sorted(self.seals, reverse=True)))
        self.ready()

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_unsealing(self.seals.get(self.number()), self.number(), self.order.text())

    def no_preview(self) -> str:
        seal = self.seals.get(self.number())
        if seal is None:
            return tr("No entry of this docket is sealed.")
        new = tr("New entry {n}: Seal of entry {m} lifted", n=self.facts.entries + 1, m=self.number())
        return f"{seal.words}\n\n{new}"

    def perform(self, override: Any = None) -> Any:
        del override
        return self.desk.do(acts.unseal_entry, self.id, self.number(), self.order.text())


class HandOverForm(ActForm):
    """An inbox in other hands between two days."""

    act = acts.hand_over
    primary = "&Hand over"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        self.today = desk.clock.now().day
        self.people = tuple(desk.people())
        self.known = desk.read(absences, self.today)
        self.person, self.alternate, self.first, self.last, self.note = box(), box(), DayEdit(), DayEdit(), QLineEdit()
        self.draw()
        held = [p for p in self.people if p.role in WITH_SECRETARY]
        for made in (self.person, self.alternate):
            offer(made, ((f"{p.name} ({tr(p.role.value)})", p.name) for p in held))
        choose(self.person, desk.actor.name)
        choose(self.alternate, next((p.name for p in held if p.name != desk.actor.name), None))
        self.first.day, self.last.day = self.today, self.today + timedelta(days=14)
        self.ready()

    def draw(self) -> None:
        """Who, and when."""
        sheet, why = Sheet(self), practice()
        rows = sheet.card(tr("Inbox"), why)
        put(rows, self.person, "person", tr("Inbox of"), tr("{article}: who is away", article=why))
        put(
            rows, self.alternate, "alternate", tr("Goes to"), tr("{article}: who looks after it meanwhile", article=why)
        )
        rows = sheet.card(tr("Between"), tr("both days included"))
        put(rows, self.first, "first", tr("From"), tr("{article}: the first day away", article=why))
        put(rows, self.last, "last", tr("Until"), tr("{article}: the last day away", article=why))
        put(rows, self.note, "note", tr("Note"), tr("{article}: what the alternate should know", article=why))
        sheet.end()

    def values(self) -> Absence:
        person, alternate = self.person.currentData() or "", self.alternate.currentData() or ""
        return Absence(person, alternate, self.first.day, self.last.day, self.note.text())

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_absence(self.values(), self.people, self.known, self.today, self.desk.actor)

    def no_preview(self) -> str:
        made = self.values()
        assert made.first is not None
        assert made.last is not None
        ends = tr("It ends by itself after {day}.", day=day_text(made.last))
        power = tr("The alternate acts in their own name and office; what they may do does not change. The docket and "
                   "the calendar of both show it.")  # fmt: skip
        return "\n\n".join((f"{made.words}.", ends, power))

    def perform(self, override: Any = None) -> Any:
        del override
        return self.desk.do(acts.hand_over, self.values(), self.people)


SEALING: tuple[type[ActForm], ...] = (SealForm, UnsealForm, HandOverForm)
