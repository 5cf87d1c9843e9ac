"""A decision of the panel of the fixtures, the formalities that fit it, and a case brought to the decision stage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from app.award.acts import Signed, issue, receive_draft, scrutinise, sign
from app.award.documents import AwardFacts, HistoryLine, MemberLine, PartyLine, TrueCopyFacts
from app.award.rules import AwardSigner, Background, CostLine, Formalities, Head, Interest
from app.docket.model import CaseRow
from app.documents.model import Caption
from app.panel.acts import appoint_arbitrator, declare
from app.panel.rules import Appointer, Appointment, Declaration, Office
from app.store.store import Store
from app.terms import DecisionOfPanel, Moment, Override, PanelOpinion, PanelParagraph, PanelSection

DAY = date(2026, 5, 18)
MADE = Moment(datetime(2026, 5, 18, 8, 0, tzinfo=UTC), "Europe/Amsterdam")
MEMBERS = ("A. Presiding", "B. Second", "D. Third")
ORDER = ("B. Second", "D. Third", "A. Presiding")
PARTIES = ("Republic of Aldova", "Kingdom of Berenia")
FOR, AGAINST = ("A. Presiding", "B. Second"), ("D. Third",)
LOOKED_AT = Override("Soft lines were looked at one by one.")

DECIDED = DecisionOfPanel(
    title="Award",
    sections=(
        PanelSection("Procedure", ("The Republic of Aldova claims against the Kingdom of Berenia.", "{procedure}")),
        PanelSection("Attribution", ("It is *likely* (C-001).", "{findings}")),
        PanelSection("Compensation", ("Full reparation is owed.", "{compensation}")),
        PanelSection("Costs", ("{costs}",)),
    ),
    operative=(
        PanelParagraph(1, "declares that operation ORCHID is attributable to the Kingdom of Berenia.", FOR, AGAINST),
        PanelParagraph(2, "Orders the Kingdom of Berenia to pay EUR 900.00, and costs of EUR 60.00", MEMBERS),
        PanelParagraph(3, "All other claims are rejected.", MEMBERS),
    ),
    opinions=(PanelOpinion("dissenting opinion", "D. Third", ("I cannot join.", "Money is not control."), (1,)),),
)

HEADS = (
    Head("A", "Emergency response", Decimal(1000), Decimal(800), Decimal(600), "Two invoices fall away."),
    Head("B", "Restoration", Decimal(300), Decimal(300), Decimal(300)),
)
COSTS = (
    CostLine("a", "Fees of A. Presiding", Decimal(20)),
    CostLine("a", "Fees of B. Second", Decimal(15)),
    CostLine("a", "Fees of D. Third", Decimal(15)),
    CostLine("b", "Travel", Decimal(10)),
)
FORM = Formalities(
    place="The Hague",
    day=DAY,
    originals=3,
    heads=HEADS,
    total=Decimal(900),
    interest=Interest(Decimal("2.75"), date(2026, 1, 18)),
    costs=COSTS,
    costs_total=Decimal(60),
    signers=(
        AwardSigner("B. Second", "Arbitrator"),
        AwardSigner("D. Third", "Arbitrator"),
        AwardSigner("A. Presiding", "Presiding arbitrator"),
    ),
    due_notice=True,
    heard=True,
    relief_answered=True,
)
KNOWN = Background(
    parties=PARTIES,
    members=MEMBERS,
    exhibits=frozenset({"C-001"}),
    seat="The Hague",
    relief=("Declaration", "Compensation"),
    closed=date(2026, 5, 1),
    minutes=2,
)

CAPTION = Caption("Cyber Tribunal", "CT-2026-001", *PARTIES, "Cyber Tribunal Rules 2026")
FACTS = AwardFacts(
    caption=CAPTION,
    decision=DECIDED,
    formalities=FORM,
    parties=(PartyLine(PARTIES[0], "claimant", "A. Agent"), PartyLine(PARTIES[1], "respondent", "")),
    members=(
        MemberLine("A. Presiding", "presiding arbitrator", "the two arbitrators"),
        MemberLine("B. Second", "arbitrator", "the claimant"),
        MemberLine("D. Third", "arbitrator", ""),
    ),
    history=(
        HistoryLine(date(2026, 4, 1), "Response to the notice of arbitration", 2),
        HistoryLine(date(2026, 3, 2), "Notice of arbitration", 1),
    ),
)
COPY = TrueCopyFacts(
    caption=CAPTION,
    title="Award of 18 May 2026",
    dated=DAY,
    number=1,
    total=2,
    pages=9,
    sha256="0123456789abcdef" * 4,
    holder="Republic of Aldova",
    purpose="service under Article 34(6)",
    signatures=("B. Second: signed.", "D. Third: has not signed; the reason stated is: illness."),
    place="The Hague",
    day=DAY,
    registrar="R. Registrar",
)


def do(store: Store, function: Callable[..., Any], *args: Any) -> Any:
    """One act in one transaction."""
    with store.record.transaction() as tx:
        return function(tx, *args)


def read(store: Store, query: Callable[..., Any], *args: Any) -> Any:
    """One read."""
    with store.record.reading() as session:
        return query(session, *args)


def seat_panel(store: Store, case: UUID) -> None:
    """Three members appointed and declared."""
    offices = (Office.MEMBER, Office.MEMBER, Office.PRESIDING)
    appointers = (Appointer.CLAIMANT, Appointer.RESPONDENT, Appointer.ARBITRATORS)
    for name, office, appointer in zip(ORDER, offices, appointers, strict=True):
        new = Appointment(name, "Dorn", "1 Street", "x@example.org", office, appointer, DAY)
        seat = do(store, appoint_arbitrator, case, new, LOOKED_AT)
        do(store, declare, case, Declaration(seat, DAY, True, "", "Available."), LOOKED_AT)


def set_stage(store: Store, case: UUID, stage: str) -> None:
    """What lies between is not told here."""
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, case).stage = stage


def to_decision(store: Store, case: UUID, decided: DecisionOfPanel = DECIDED) -> None:
    """Seats filled, hearings over, the panel's draft received."""
    seat_panel(store, case)
    set_stage(store, case, "deliberation")
    do(store, receive_draft, case, decided)


def plain_decision() -> DecisionOfPanel:
    """The decision without the exhibit, which no evidence room has filed here."""
    sections = tuple(PanelSection(s.heading, tuple(p.replace(" (C-001)", "") for p in s.paragraphs))
                     for s in DECIDED.sections)  # fmt: skip
    return DecisionOfPanel(DECIDED.title, sections, DECIDED.operative, DECIDED.opinions)


def to_signature(store: Store, case: UUID, form: Formalities = FORM) -> None:
    """The text fixed."""
    to_decision(store, case, plain_decision())
    do(store, scrutinise, case, form, LOOKED_AT)
    do(store, issue, case)


def sign_all(store: Store, case: UUID) -> None:
    """Everybody on paper, in order."""
    for name in ORDER:
        do(store, sign, case, Signed(name, "paper", MADE))


def golden(folder: Path, name: str) -> str:
    """The kept text of a document."""
    return (folder / "golden" / f"{name}.txt").read_text(encoding="utf-8")
