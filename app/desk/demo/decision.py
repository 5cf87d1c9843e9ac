"""Mediation, deliberation, award and compliance, read from the story."""

from __future__ import annotations

from decimal import Decimal

from app.award.rules import AwardSigner, CostLine, Formalities, Head, Interest
from app.compliance.rules import NewObligation
from app.deliberation.rules import Choice, DraftSection, DraftText, OperativeParagraph, Opinion, OpinionKind
from app.desk.demo.story import SIDES, Row, Story
from app.mediation.rules import Answer, Ending, Gathering, Invitation, InvitationAnswer, Mode, Offer, Paper, Session
from app.terms import Side

FILLED = {"procedure": "{procedure}", "attribution": "{findings}", "quantum": "{compensation}", "costs": "{costs}"}


def invitation(story: Story) -> Invitation:
    """The claimant invites the respondent, through the mediator whom both have in mind."""
    row, case = story.part("mediation")["invitation"], story.part("case")
    return Invitation(
        by=Side.CLAIMANT,
        to=Side.RESPONDENT,
        subject=f"{case['title']}: the dispute over operation {case['operation']}. {row['text'][0]}",
        sent=row["at"].date(),
        place=case["seat"],
        language=case["language"],
        signed_by=story.party("claimant")["agent"],
    )


def answer(story: Story) -> InvitationAnswer:
    """The respondent accepts."""
    row = next(a for a in story.part("mediation")["answers"] if a["side"] == "respondent")
    return InvitationAnswer(Answer.ACCEPTED, row["at"].date(), row["authority"])


def meetings(story: Story) -> tuple[tuple[Session, tuple[Paper, ...]], ...]:
    """The sessions, each with the papers kept of it."""
    return tuple(_meeting(story, row) for row in story.part("mediation")["sessions"])


def _meeting(story: Story, row: Row) -> tuple[Session, tuple[Paper, ...]]:
    gathering = Gathering.JOINT if row["kind"] == "joint" else Gathering.CAUCUS
    owner = next((SIDES[n["owner"]] for n in row["notes"] if n["owner"] in SIDES), None)
    session = Session(
        gathering=gathering,
        start=story.moment(row["from"], row["zone"]),
        end=story.moment(row["until"], row["zone"]),
        present=tuple(row["present"]),
        place=row["place"],
        with_side=None if gathering is Gathering.JOINT else owner,
        note=f"{row['title']}. " + " ".join(n["text"] for n in row["notes"] if n["owner"] not in SIDES),
    )
    papers = tuple(
        Paper(
            title=row["title"],
            owner=SIDES[note["owner"]],
            received=row["until"].date(),
            gathering=gathering,
            text=note["text"],
        )
        for note in row["notes"]
        if note["owner"] in SIDES
    )
    return session, papers


def offer(story: Story) -> Offer:
    """The offer that was declined."""
    row = story.part("mediation")["offer"]
    return Offer(SIDES[row["by"]], row["at"].date(), (row["text"],))


def ending(story: Story) -> Ending:
    """How the mediation ended."""
    return Ending(Mode.MEDIATOR, story.part("mediation")["end"]["at"].date())


def draft(story: Story) -> DraftText:
    """The award as the panel drafts it; tables are filled from the record."""
    parts = [p for p in story.part("award")["parts"] if p["key"] != "operative"]
    return DraftText(
        title=story.part("award")["title"],
        sections=tuple(DraftSection(p["title"], _paragraphs(p)) for p in parts),
        operative=operative(story),
    )


def _paragraphs(part: Row) -> tuple[str, ...]:
    filled = FILLED.get(part["key"])
    return (*part["paragraphs"], *((filled,) if filled else ()))


def operative(story: Story) -> tuple[OperativeParagraph, ...]:
    """The operative part."""
    return tuple(OperativeParagraph(int(o["number"]), o["text"]) for o in story.part("deliberation")["operative"])


def votes(story: Story, number: int) -> dict[str, Choice]:
    """Who votes how on a paragraph, by the key of the player."""
    row = next(o for o in story.part("deliberation")["operative"] if int(o["number"]) == number)
    return {who: Choice(vote) for who, vote in row["votes"].items()}


def opinions(story: Story) -> tuple[tuple[str, Opinion], ...]:
    """The dissent and the declaration, each with the key of its author."""
    room = story.part("deliberation")
    kinds = (("dissent", OpinionKind.DISSENT), ("declaration", OpinionKind.DECLARATION))
    return tuple((room[key]["by"], _opinion(room[key], kind)) for key, kind in kinds)


def _opinion(row: Row, kind: OpinionKind) -> Opinion:
    return Opinion(kind, tuple(row["paragraphs"]), tuple(int(n) for n in row.get("on", ())), release=True)


def formalities(story: Story) -> Formalities:
    """Place, day, figures and signers of the award."""
    row = story.part("award")
    quantum, interest, costs = row["quantum"], row["interest"], row["costs"]
    own = [c for c in costs["heads"] if c["tribunal"] and c["letter"] != "a"]
    return Formalities(
        place=row["place"],
        day=row["date"],
        originals=int(row["originals"]),
        currency=quantum["currency"],
        heads=tuple(_head(h) for h in quantum["heads"]),
        total=Decimal(quantum["awarded"]),
        interest=Interest(Decimal(interest["rate_percent"]), interest["from"], int(interest["basis_days"])),
        costs=(*_fees(story), *(CostLine(c["letter"], c["title"], Decimal(c["amount"])) for c in own)),
        costs_total=Decimal(costs["tribunal_total"]),
        signers=tuple(AwardSigner(p.name, p.office) for p in (story.players[k] for k in row["signing_order"])),
        remarks=tuple(row["scrutiny"]["remarks"]),
        due_notice=True,
        heard=True,
        relief_answered=True,
    )


def _fees(story: Story) -> list[CostLine]:
    rows = story.part("award")["costs"]["fees"]
    return [CostLine("a", f"Fees of {story.players[r['person']].name}", Decimal(r["amount"])) for r in rows]


def _head(row: Row) -> Head:
    claimed, proved, awarded = (Decimal(row[n]) for n in ("claimed", "proved", "awarded"))
    return Head(row["code"], row["title"], claimed, proved, awarded, row["reason"])


def obligations(story: Story) -> tuple[NewObligation, ...]:
    """What the operative part asks of each State, with review and sunset."""
    return tuple(
        NewObligation(
            operative=int(o["operative"]),
            side=SIDES[o["by"]],
            title=o["title"],
            text=o["text"],
            due=o["due"],
            evidence=o["evidence"],
            amount=Decimal(o["amount"]) if "amount" in o else None,
            currency=o.get("currency", ""),
            review=o.get("review"),
            sunset=o.get("sunset"),
        )
        for o in story.rows("obligations")
    )
