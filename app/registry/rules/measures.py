"""Interim measures: request, order, refusal, change and end (Article 26)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.registry.rules.papers import OPERATIVE, REASONS, Filed, Item, Kind, Need, Ruled, Seen, Shape, filing, ruling
from app.registry.rules.wording import blank
from app.terms import Reason, Side, day_text, tr

ASK, ORDER = "registry.request_interim_measures", "registry.order_interim_measures"


@dataclass(frozen=True)
class MeasuresRequest(Filed):
    """A request for interim measures: its aims, and what has to be shown (Article 26(2) and (3))."""

    measures: str = ""
    status_quo: bool = False
    no_harm: bool = False
    assets: bool = False
    evidence: bool = False
    harm: str = ""
    balance: str = ""
    merits: str = ""
    security: str = ""


@dataclass(frozen=True)
class MeasuresOrder(Ruled):
    """An order of interim measures. ``bound`` is the party that must act, ``report`` the day by which it reports.

    ``only_evidence``: it does no more than preserve evidence, for which the test is relaxed (Article 26(4)).
    """

    bound: Side = Side.RESPONDENT
    heard: bool = False
    only_evidence: bool = False
    harm: str = ""
    balance: str = ""
    merits: str = ""
    lasts: str = ""
    security: str = ""
    report: date | None = None


class MeasuresChange(enum.Enum):
    """What becomes of a request or of measures in force (Article 26(5))."""

    REFUSED = "the request is refused"
    MODIFIED = "the measures are modified"
    SUSPENDED = "the measures are suspended"
    ENDED = "the measures are ended"


@dataclass(frozen=True)
class MeasuresEnd(Ruled):
    """The decision to refuse a request, or to modify, suspend or end measures."""

    result: MeasuresChange = MeasuresChange.ENDED

    @property
    def final(self) -> bool:
        """Whether nothing remains in force or to be decided."""
        return self.result in {MeasuresChange.REFUSED, MeasuresChange.ENDED}


TEST = (
    ("harm", "Harm that damages cannot repair is not shown."),
    ("balance", "That this harm outweighs the harm to the other party is not shown."),
    ("merits", "A reasonable chance on the merits is not shown."),
)
"""Each element of the test and what is said where it is missing."""


def request_objections(made: MeasuresRequest, seen: Seen) -> Iterator[Reason]:
    """An aim, and each element of the test; where only evidence is preserved the tribunal may do with less."""
    others = made.status_quo or made.no_harm or made.assets
    if not (others or made.evidence):
        yield Reason(tr("Say what the measures are to achieve."), seen.rule.article, "status_quo")
    if others:
        for key, sentence in TEST:
            if blank(getattr(made, key)):
                yield Reason(tr(sentence), seen.rule.article, key, hard=False, noted=True)


def order_objections(made: MeasuresOrder, seen: Seen) -> Iterator[Reason]:
    """Every element found, the other party heard, a day of report that lies ahead."""
    if not made.only_evidence:
        for key, sentence in TEST:
            if blank(getattr(made, key)):
                yield Reason(tr(sentence), seen.rule.article, key)
    if made.report and made.day and made.report <= made.day:
        text = tr("The day of report, {day}, is not after the order.", day=day_text(made.report))
        yield Reason(text, seen.rule.article, "report")


def end_objections(made: MeasuresEnd, seen: Seen) -> Iterator[Reason]:
    """A request is refused; measures in force are modified, suspended or ended."""
    found = seen.subject(made.about)
    if found is not None and (found.act == ASK) is not (made.result is MeasuresChange.REFUSED):
        text = (tr("A request is granted by an order or refused; there are no measures yet.") if found.act == ASK else
                tr("The measures are in force: they can be modified, suspended or ended."))  # fmt: skip
        yield Reason(text, seen.rule.article, "result")


def elements() -> tuple[Item, ...]:
    """The elements of the test as items."""
    return (
        Item("harm", "Harm", hint="Harm not adequately reparable by damages"),
        Item("balance", "Balance of harm", hint="Why it substantially outweighs the harm to the party bound"),
        Item("merits", "Chance on the merits", hint="A reasonable possibility of success; this prejudges nothing"),
    )


REQUEST = Shape(
    name="measures_request",
    title="Request for interim measures by the {side}",
    value=MeasuresRequest,
    cards=filing(
        "Request",
        Item("measures", "Measures sought", Kind.LINES, "Say which measures are sought.", Need.HARD),
        Item("status_quo", "Maintain or restore the status quo", Kind.TICK),
        Item("no_harm", "Prevent harm or prejudice to the proceedings", Kind.TICK),
        Item("assets", "Preserve assets for the award", Kind.TICK),
        Item("evidence", "Preserve evidence", Kind.TICK),
        *elements(),
        Item("security", "Security offered", Kind.LINE),
    ),
    opening="{party} asked for interim measures ({article}).",
    closing=(
        "The party that asks may be ordered to give security.",
        "It must disclose at once any material change in the circumstances on which the request rests.",
        "It may be liable for costs and damage caused by a measure that should not have been granted.",
    ),
    further=request_objections,
)

MEASURES = Shape(
    name="measures_order",
    title="Order of interim measures",
    value=MeasuresOrder,
    cards=(
        *ruling("Test")[:1],
        (
            "Test",
            (
                Item("heard", "The party bound was heard", Kind.TICK,
                     "The party bound was not heard; what goes to the tribunal goes to all parties.", Need.SOFT),
                Item("only_evidence", "The measures only preserve evidence", Kind.TICK,
                     hint="The other requirements then apply only so far as the tribunal finds fit"),
                *elements(),
                REASONS,
            ),
        ),
        (
            "Measures",
            (
                Item("bound", "Party bound", Kind.PARTY),
                OPERATIVE,
                Item("lasts", "In force until", Kind.LINE, "How long the measures last is not said.", Need.NOTED,
                     "A day or an event, such as the final award"),
                Item("security", "Security", Kind.LINE, hint="What the asking party gives, or none"),
                Item("report", "Report due on", Kind.SOME_DAY, hint="When the party bound reports on compliance",
                     coming=True),
            ),
        ),
    ),
    opening="The Tribunal orders the following interim measures ({article}). They prejudge nothing on the merits.",
    closing=(
        "The party that asked for the measures must disclose at once any material change in the circumstances.",
        "It may be liable for costs and damage caused by them if they should not have been granted.",
        "The Tribunal may modify, suspend or end the measures.",
    ),
    document="interim_measures",
    sides=(Side.RESPONDENT, Side.CLAIMANT),
    about=(ASK,),
    further=order_objections,
)  # fmt: skip

END = Shape(
    name="measures_end",
    title="Decision on interim measures",
    value=MeasuresEnd,
    cards=ruling("Result", Item("result", "Result", Kind.CHOICE, choices=MeasuresChange)),
    opening="The Tribunal, having heard the parties, decides as follows on interim measures ({article}).",
    document="interim_measures",
    about=(ASK, ORDER),
    further=end_objections,
)
