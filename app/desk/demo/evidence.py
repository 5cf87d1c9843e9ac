"""Exhibits, hearing and attribution, read from the story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.attribution.rules import BridgeRow, Consistency, Group, Hypothesis, Item, Judgment, Level, Sheet
from app.desk.demo.story import SIDES, Row, Story, moment, text
from app.evidence.acts import Taken
from app.evidence.rules import CustodyEvent, CustodyItem, EventKind, ExhibitIn, Filing
from app.hearing.rules import Answer, Attendance, HearingNotice, Inquiry, Session, Undertaking
from app.terms import Moment, Side, Tier

AT_THE_REGISTRY = {"received", "checked-in"}
"""Told by the story as well; the act of receiving records it."""
TIERS = {"open": Tier.OPEN, "parties": Tier.PARTIES}


def filing(story: Story, side: str, received: Moment, take: Callable[[Path], Taken]) -> Filing:
    """The exhibits of one side; ``take`` takes a file into the vault."""
    rows = [row for row in story.rows("exhibits") if row["party"] == side]
    exhibits = tuple(_exhibit(row, take(story.file(row["file"]))) for row in rows)
    supports = story.part("claim" if side == "claimant" else "defence")["title"]
    return Filing(SIDES[side], received, "sealed medium, against receipt", exhibits, supports)


def _exhibit(row: Row, taken: Taken) -> ExhibitIn:
    return ExhibitIn(
        number=row["number"],
        title=row["title"],
        day=row["date"],
        file_name=row["file"].rsplit("/", 1)[-1],
        kept=taken.kept.id,
        sha256=taken.kept.sha256,
        size=taken.kept.size,
        kind=taken.kind,
        condition=taken.condition,
        language=row["language"],
        tier=TIERS[row["tier"]],
        rendition=taken.rendition,
        pages=taken.pages,
        note=row["description"],
        item=_item(row["custody"], row["sha256"]),
        events=tuple(_event(e) for e in row["custody"]["events"] if e["type"] not in AT_THE_REGISTRY),
    )


def _item(row: Row, sha256: str) -> CustodyItem:
    return CustodyItem(
        description=f"{row['item']}, {row['kind']}, {row['original_or_copy']}",
        source=row["source_system"],
        owner=row["owner"],
        location=row["location"],
        jurisdiction=row["jurisdiction"],
        authority=row["authority"],
        collector=row["collector"],
        organisation=row["collector_organisation"],
        started=moment(row["collected_from"], row["zone"]),
        ended=moment(row["collected_until"], row["zone"]),
        method=row["method"],
        tool=f"{row['tool']} {row['tool_version']}",
        write_blocked=row["write_block"],
        hash_algorithm=row["hash_algorithm"],
        hash_value=sha256,
        seal=row["seal"],
        note=row["retention"],
    )


def _event(row: Row) -> CustodyEvent:
    return CustodyEvent(
        kind=EventKind(row["type"].replace("-", " ")),
        when=moment(row["at"], row["zone"]),
        released_by=row["released_by"],
        received_by=row["received_by"],
        place_from=row["from"],
        place_to=row["to"],
        purpose=row["purpose"],
        authority=row.get("authority", ""),
        transport=row.get("transport", ""),
        seal_before=row.get("seal_before", ""),
        seal_after=row.get("seal_after", ""),
        witness=row.get("witness", ""),
        note=row.get("note", ""),
    )


def examined(exhibit: str, at: Moment, holder: str) -> CustodyEvent:
    """The secretary looks at an original before the hearing and puts it back."""
    purpose = f"comparison of {exhibit} with its rendition"
    return CustodyEvent(EventKind.EXAMINED, at, "Registry", "Registry", purpose=purpose, witness=holder)


def hearing_notice(story: Story) -> HearingNotice:
    """Notice of the hearing."""
    row = story.part("hearing")
    first = row["sessions"][0]
    return HearingNotice(
        start=story.moment(first["from"], first["zone"]),
        days=len(row["sessions"]),
        venue=row["venue"],
        purpose=text(row["notice"]["text"]),
    )


def sessions(story: Story) -> tuple[Session, ...]:
    """The sessions with their minutes."""
    row = story.part("hearing")
    return tuple(_session(story, row, one) for one in row["sessions"])


def _session(story: Story, row: Row, one: Row) -> Session:
    mine = [r for r in row["rulings"] if r["session"] == one["number"]]
    promised = row["undertakings"] if one["number"] == len(row["sessions"]) else ()
    return Session(
        start=story.moment(one["from"], one["zone"]),
        end=story.moment(one["until"], one["zone"]),
        venue=row["venue"],
        present=tuple(Attendance(p["name"], p["capacity"], _for(p["capacity"], p)) for p in one["present"]),
        course=tuple(one["minutes"]),
        admitted=tuple(one["exhibits_admitted"]),
        rulings=tuple(r["text"] for r in mine),
        undertakings=tuple(Undertaking(u["text"], SIDES[u["by"]], u["due"]) for u in promised),
        objections=tuple(o["text"] for o in row["objections"] if o["session"] == one["number"]),
        minutes_claimant=100,
        minutes_respondent=95,
        presiding=story.players["adeyemi"].name,
        secretary=story.players["haddad"].name,
    )


def _for(capacity: str, person: Row) -> Side:
    words = f"{capacity} {person.get('side', '')} {person.get('for', '')}".lower()
    if "claimant" in words or "aldova" in words:
        return Side.CLAIMANT
    if "respondent" in words or "berenia" in words:
        return Side.RESPONDENT
    return Side.TRIBUNAL


def inquiry(story: Story) -> Inquiry:
    """The Article 31 inquiry."""
    row = story.part("hearing")["closure"]
    answers = tuple(Answer(SIDES[a["side"]], False, f"{a['by']}: {a['answer']}") for a in row["answers"])
    return Inquiry(row["inquiry_at"].date(), answers)


def sheet(story: Story) -> Sheet:
    """The attribution sheet."""
    row = story.part("attribution")
    return Sheet(
        question=row["question"],
        level=Level(row["level"]),
        author=row["author"],
        independence=row["independence"],
        method=row["method"],
        method_version=row["method_version"],
        dated=row["dated"],
        peer_review=row["peer_review"],
        reply=row["reply_status"],
        assumptions=tuple(row["assumptions"]),
        hypotheses=tuple(Hypothesis(h["id"], h["title"], h["text"]) for h in row["hypotheses"]),
        groups=tuple(Group(g["id"], g["title"], g.get("note", "")) for g in row["groups"]),
        items=tuple(_graded(e) for e in row["evidence"]),
        judgment=_judgment(row["judgment"]),
        gaps=tuple(g["text"] for g in row["gaps"]),
        contrary=tuple(f"{c['exhibit']}: {c['text']} {c['answer']}" for c in row["contrary"]),
        bridge=tuple(
            BridgeRow(b["fact"], b["element"], b["article"], tuple(b["exhibits"]), b["finding"]) for b in row["bridge"]
        ),
    )


def _graded(row: Row) -> Item:
    return Item(
        id=row["id"],
        exhibit=row["exhibit"],
        pinpoint=row["pinpoint"],
        text=row["text"],
        source_grade=row["source_grade"],
        information_grade=str(row["information_grade"]),
        group=row["group"],
        consistency=tuple((h, Consistency(c)) for h, c in row["consistency"].items()),
    )


def _judgment(row: Row) -> Judgment:
    return Judgment(
        hypothesis=row["hypothesis"],
        likelihood=row["likelihood"],
        likelihood_statement=row["likelihood_statement"],
        likelihood_reasons=tuple(row["likelihood_reasons"]),
        confidence=row["confidence"],
        confidence_statement=row["confidence_statement"],
        confidence_reasons=tuple(row["confidence_reasons"]),
        sensitivity=row["sensitivity"],
    )


def received_after(moment_: Moment, minutes: int) -> Moment:
    """Some minutes later on the same clock."""
    return Moment(moment_.utc + timedelta(minutes=minutes), moment_.zone)
