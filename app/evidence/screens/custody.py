"""Forms for a custody event and for the close of the evidence stage."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.evidence import acts
from app.evidence.queries import Exhibit, custody_chain, custody_item, exhibits
from app.evidence.rules import CustodyEvent, CustodyItem, EventKind, shortcomings_of_event
from app.evidence.screens.item import ItemFields, same
from app.evidence.screens.wording import custody_why, custody_words
from app.forms.evidence.closing import Ui_ClosingForm
from app.forms.evidence.custody import Ui_CustodyForm
from app.terms import Reason, day_text, declaration, tr
from app.widgets.actform import ActForm
from app.widgets.card import label, say
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, moment_of, offer, offer_enum, offer_zones, show_day, show_moment

LINES = ("released_by", "received_by", "place_from", "place_to", "purpose", "authority", "transport", "seal_before",
         "seal_after", "hash_before", "hash_after", "witness", "note")  # fmt: skip


def point_at(desk: Doer, case: UUID, number: str) -> None:
    """Let the form open on this exhibit; what was typed before for another is let go."""
    key = f"{declaration(acts.record_custody).id}:{case}"
    kept = desk.drafts.load(key) or {}
    if kept.get("exhibit_number") != number:
        desk.drafts.save(key, {"exhibit_number": number})


class CustodyForm(ItemFields, ActForm, Ui_CustodyForm):
    """A new link in the chain of one exhibit."""

    act = acts.record_custody

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        ActForm.__init__(self, desk, case)
        Ui_CustodyForm.setupUi(self, self)
        assert case is not None
        self.known: dict[str, Exhibit] = {e.number: e for e in desk.read(exhibits, case)}
        self.chain: tuple[CustodyEvent, ...] = ()
        self.before: CustodyItem | None = None
        offer(self.exhibit, ((f"{e.number}  {e.title}", e.number) for e in self.known.values()))
        offer_enum(self.kind, EventKind)
        choose(self.kind, EventKind.EXAMINED)
        offer_zones(self.zone, desk.clock.now().zone)
        show_moment(self.when, desk.clock.now())
        self.offer_algorithms()
        self.exhibit.currentIndexChanged.connect(self.turn)
        self.turn()
        self.ready()

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "exhibit_number": self.exhibit.currentData()}

    def restore(self, content: dict[str, Any]) -> None:
        choose(self.exhibit, content.get("exhibit_number"))
        super().restore({k: v for k, v in content.items() if k != "exhibit"})

    def turn(self) -> None:
        """Another exhibit: its chain and its item."""
        found = self.known.get(self.exhibit.currentData())
        links = self.desk.read(custody_chain, found.id) if found else ()
        self.chain = tuple(link.event for link in links)
        self.before = self.desk.read(custody_item, found.id) if found else None
        self.show_item(self.before)
        last = self.chain[-1] if self.chain else None
        self.released_by.setText(last.received_by if last else "")
        self.hash_before.setPlaceholderText(found.sha256 if found else "")
        say(self.state, custody_words(found) if found else "")
        self.state.setToolTip(custody_why(found) if found else "")
        say(self.itemState, tr("on record") if self.before else tr("no record yet"))

    def values(self) -> CustodyEvent:
        return CustodyEvent(
            kind=self.kind.currentData(),
            when=moment_of(self.when, self.zone) or self.desk.clock.now(),
            change=self.change.toPlainText().strip(),
            **{name: getattr(self, name).text().strip() for name in LINES},
        )

    def item(self) -> CustodyItem | None:
        """The item's record, if it was completed or corrected."""
        made = self.item_in(self.zone.currentText(), self.before)
        return None if made is None or (self.before is not None and same(made, self.before)) else made

    def problems(self) -> tuple[Reason, ...]:
        if self.exhibit.currentData() is None:
            return (Reason(tr("There is no exhibit on file."), "Article 27", "exhibit"),)
        unknown: tuple[Reason, ...] = ()
        if moment_of(self.when, self.zone) is None:
            unknown = (Reason(tr("There is no time zone “{zone}”.", zone=self.zone.currentText()), "", "zone"),)
        found = shortcomings_of_event(self.values(), self.chain, self.desk.clock.now())
        return (*unknown, *self.item_unread(self.zone.currentText()), *found)

    def no_preview(self) -> str:
        lines = [f"{day_text(e.when.day)}  {tr(e.kind.value)}: {e.received_by or '—'}" for e in self.chain[-8:]]
        head = tr("The chain so far ({number})", number=self.exhibit.currentData() or "—")
        return "\n".join((head, "", *lines, "", tr("The event becomes a docket entry; no paper is issued.")))

    def perform(self, override: Any = None) -> Any:
        found = self.known[self.exhibit.currentData()]
        return self.desk.do(acts.record_custody, self.case, found.id, self.values(), self.item(), override)


class ClosingForm(ActForm, Ui_ClosingForm):
    """The end of the evidence stage, beside what custody still lacks."""

    act = acts.close_stage
    primary = "&Close the stage"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ClosingForm.setupUi(self, self)
        found: tuple[Exhibit, ...] = desk.read(exhibits, case)
        lacking = [e for e in found if not e.custody.complete]
        show_day(self.day, desk.clock.now().day)
        say(self.about, tr("{n} exhibits are on file. After this day evidence is received only at the hearing.",
                           n=len(found)))  # fmt: skip
        say(self.count, tr("{n} with gaps", n=len(lacking)) if lacking else "")
        for exhibit in lacking:
            self.lane.addWidget(label(f"{exhibit.number}  {'; '.join(exhibit.custody.gaps)}", wrap=True))
        if not lacking:
            self.lane.addWidget(label(tr("✓ Every custody record is complete."), "muted"))
        self.ready()

    def values(self) -> Any:
        return day_of(self.day)

    def problems(self) -> tuple[Reason, ...]:
        if self.values() > self.desk.clock.now().day:
            return (Reason(tr("The day of closure cannot lie in the future."), "Articles 17 and 27", "day"),)
        return ()

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.close_stage, self.case, self.values(), override)
