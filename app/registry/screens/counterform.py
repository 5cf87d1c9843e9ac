"""What every form of the counter shares: the case as it stands, parties, receipt, tables and their drafts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QDateTimeEdit

from app.docket.acts import NewCase
from app.docket.queries import caption, ruleset_title
from app.docket.rules.calendars import countries, usual_weekend
from app.docket.rules.receipt import Channel
from app.documents.model import Caption
from app.registry.queries import Counter, counter
from app.registry.rules.claims import ReliefLine, Remedy
from app.registry.rules.parties import PartyEntry
from app.terms import Moment, Reason, Side, tr
from app.widgets.actform import ActForm
from app.widgets.doer import Doer
from app.widgets.fields import choose, moment_of, offer, offer_enum, offer_zones, show_moment
from app.widgets.grid import Grid
from app.widgets.typed import amount_in, day_in, unread, whole_in

PARTIES = (Side.CLAIMANT, Side.RESPONDENT)
WEEKENDS = (
    ((6, 7), "Saturday, Sunday"),
    ((5, 6), "Friday, Saturday"),
    ((5,), "Friday"),
    ((7,), "Sunday"),
)


class CounterForm(ActForm):
    """Base of the forms of the registry; ``stand`` is None for a case not yet opened."""

    received: QDateTimeEdit
    zone: QComboBox
    channel: QComboBox

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        self.stand: Counter | None = desk.read(counter, case) if case is not None else None

    @property
    def now(self) -> Moment:
        """The present instant on the desk's clock."""
        return self.desk.clock.now()

    @property
    def seat(self) -> str:
        """The place of arbitration, where the case has one."""
        return self.stand.case.seat if self.stand else ""

    def caption(self) -> Caption:
        """The head of the previewed paper."""
        if self.stand is not None:
            return caption(self.stand.case)
        return Caption(tr("Cyber Tribunal"), tr("to be numbered"), "", "", ruleset_title(NewCase.ruleset))

    def party_name(self, side: Side) -> str:
        """A party's name, or the word for its side."""
        party = self.stand.case.party(side) if self.stand else None
        return party.name if party else tr(side.value)

    def offer_receipt(self) -> None:
        """Receipt begins as now, on the desk's clock."""
        offer_zones(self.zone, self.now.zone)
        show_moment(self.received, self.now)
        if hasattr(self, "channel"):
            offer_enum(self.channel, Channel)

    def offer_parties(self, box: QComboBox) -> None:
        """The parties by name."""
        offer(box, ((f"{self.party_name(side)} ({tr(side.value)})", side) for side in PARTIES))

    def moment(self) -> Moment | None:
        """When the paper was received; None while the zone cannot be read."""
        return moment_of(self.received, self.zone)


def party_in(form: Any, prefix: str) -> PartyEntry:
    """A party's particulars from the fields that begin with ``prefix``."""

    def said(name: str) -> str:
        field = getattr(form, f"{prefix}_{name}", None)
        return field.text() if field is not None else ""

    zone, weekend = getattr(form, f"{prefix}_zone", None), getattr(form, f"{prefix}_weekend", None)
    country = getattr(form, f"{prefix}_country", None)
    days = [day_in(part) for part in said("holidays").split(";")]
    return PartyEntry(
        said("name"),
        said("address"),
        said("agent"),
        said("email"),
        said("short"),
        zone.currentText().strip() if zone is not None else "UTC",
        weekend.currentData() if weekend is not None else WEEKENDS[0][0],
        tuple(sorted({day for day in days if day})),
        country.currentData() if country is not None else "",
    )


def offer_countries(form: Any, prefix: str) -> None:
    """Every country whose holidays are known; choosing one shows its usual days of rest, which may be changed."""
    country, weekend = getattr(form, f"{prefix}_country"), getattr(form, f"{prefix}_weekend")
    offer(country, ((tr("none known"), ""), *((name, code) for code, name in countries().items())))
    country.activated.connect(lambda _: choose(weekend, usual_weekend(country.currentData())))


def party_unread(form: Any, prefix: str, who: str) -> Iterator[Reason]:
    """Holidays that are no days."""
    for part in getattr(form, f"{prefix}_holidays").text().split(";"):
        what = tr("Holidays of the {who}", who=who)
        yield from unread(what, part, day_in(part), "Article 2(6)", f"{prefix}_holidays")


def show_party(form: Any, prefix: str, party: Any) -> None:
    """Prefill a party's fields from what is on file."""
    for name in ("name", "short", "address", "agent", "email"):
        getattr(form, f"{prefix}_{name}").setText(getattr(party, name))


def relief_in(rows: Grid, *, pleaded: bool) -> tuple[ReliefLine, ...]:
    """Relief from its table; in a statement each line names its claim and its method."""
    return tuple(pleaded_line(rows, at) if pleaded else noticed_line(rows, at) for at in range(len(rows)))


def noticed_line(rows: Grid, at: int) -> ReliefLine:
    """A line of relief in a notice."""
    remedy: Remedy = rows.meant(at, 0)
    detail, amount, currency, rate, since = (rows.text(at, n) for n in range(1, 6))
    return ReliefLine(remedy, detail, amount_in(amount), currency.upper(), "", rate, day_in(since))


def pleaded_line(rows: Grid, at: int) -> ReliefLine:
    """A line of relief in a statement; a claim that is no number becomes -1, which no claim bears."""
    remedy: Remedy = rows.meant(at, 0)
    claim, detail, amount, currency, method, rate, since = (rows.text(at, n) for n in range(1, 8))
    number = whole_in(claim)
    meant = 0 if not claim else -1 if number is None else number
    return ReliefLine(remedy, detail, amount_in(amount), currency.upper(), method, rate, day_in(since), meant)


def relief_unread(rows: Grid, column: int, field: str) -> Iterator[Reason]:
    """First days of interest that are no days."""
    for at in range(len(rows)):
        said = rows.text(at, column)
        yield from unread(tr("Relief, line {n}: interest from", n=at + 1), said, day_in(said), "ARSIWA 38", field)
