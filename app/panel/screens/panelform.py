"""What the forms of the panel share: the case, who sits, people on a line each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from app.docket.queries import case_facts
from app.docket.rules import CaseFacts
from app.panel import documents, rules
from app.panel.queries import challenges, heading, open_requests, tribunal
from app.panel.rules.authority import OpenRequest
from app.panel.rules.challenge import Challenged
from app.terms import Reason, Side, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.doer import Doer
from app.widgets.fields import offer

PARTIES = (Side.CLAIMANT, Side.RESPONDENT)


class PanelForm(ActForm):
    """A form that knows the case and who sits. ``keyed`` names the boxes a draft keeps by what they stand for."""

    keyed: ClassVar[tuple[str, ...]] = ()

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.today = desk.clock.now().day
        self.known: rules.Tribunal = desk.read(tribunal, case, self.today)
        self.bench = self.known.present

    @property
    def head(self) -> documents.Head:
        """What the paper of this act bears."""
        return heading(self.facts, self.desk.actor.name, self.today)

    @property
    def waiting(self) -> tuple[OpenRequest, ...]:
        """What the authority has been asked and has not answered."""
        return self.desk.read(open_requests, self.id)

    @property
    def standing(self) -> tuple[Challenged, ...]:
        """Every challenge of the case."""
        return self.desk.read(challenges, self.id)

    def hand(self, seat: UUID | None) -> tuple[Reason, ...]:
        """What stands against the person at the desk filing for this member."""
        found = self.known.seat(seat)
        return rules.shortcomings_of_hand(self.desk.actor, found.name) if found else ()

    def offer_seats(self, box: QComboBox, seats: Iterable[rules.Seat]) -> None:
        """Members by name and office."""
        offer(box, ((f"{seat.name}, {tr(seat.office.value)}", seat.id) for seat in seats))

    def offer_sides(self, box: QComboBox) -> None:
        """The claimant and the respondent, by the names of the parties."""
        named = {side: " / ".join(name for each, name in self.known.parties if each is side) for side in PARTIES}
        offer(box, ((f"{tr(side.value).capitalize()}: {named[side]}", side) for side in PARTIES))

    def due_text(self, period: str) -> str:
        """Until when an open period runs."""
        due: date | None = self.known.due.get(period)
        return tr("A period runs until {day}.", day=day_text(due)) if due else ""

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), **{name: str(getattr(self, name).currentData() or "") for name in self.keyed}}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        for name in self.keyed:
            box: QComboBox = getattr(self, name)
            meant = [str(box.itemData(at)) for at in range(box.count())]
            if content.get(name) in meant:
                box.setCurrentIndex(meant.index(str(content[name])))
