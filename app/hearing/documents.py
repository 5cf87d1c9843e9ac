"""Documents of the hearing: notice, minutes, closure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.documents.model import (
    AnyBlock,
    Bullets,
    Caption,
    Document,
    Heading,
    Items,
    Para,
    Signatures,
    Signer,
    Table,
    plain,
)
from app.hearing.rules import Answer, HearingNotice, Inquiry, Plan, Seen, Session, seconds
from app.terms import Moment, Side, day_text, tr


@dataclass(frozen=True)
class HearingNoticeFacts:
    """What a notice of hearing says."""

    caption: Caption
    notice: HearingNotice
    place: str
    day: date
    signer: str


@dataclass(frozen=True)
class MinutesFacts:
    """What the minutes of a session say."""

    caption: Caption
    number: int
    session: Session
    place: str


@dataclass(frozen=True)
class ClosureFacts:
    """What the declaration of closure says."""

    caption: Caption
    inquiry: Inquiry
    place: str
    day: date
    presiding: str


@dataclass(frozen=True)
class ProposalFacts:
    """What a proposal of sittings says; ``seen`` has a row for each sitting, a column for each place."""

    caption: Caption
    plan: Plan
    seen: tuple[tuple[Seen | None, ...], ...]
    place: str
    day: date
    signer: str


def proposal(facts: ProposalFacts) -> Document:
    """Sittings proposed to the parties, each on the clock of everybody concerned."""
    blocks: list[AnyBlock] = [
        Para(tr("The Tribunal proposes the following sittings and invites the parties to say within seven days whether "
                "they can attend (Articles 17(1) and 28(1)).")),
    ]  # fmt: skip
    for number, (sitting, row) in enumerate(zip(facts.plan.sittings, facts.seen, strict=True), 1):
        purpose = plain(sitting.purpose) or tr("Hearing")
        lasts = tr("{n} minutes", n=sitting.minutes)
        blocks.append(Heading(tr("Sitting {n}: {purpose}, {lasts}", n=number, purpose=purpose, lasts=lasts)))
        cells = tuple((plain(s.place.who), s.place.zone, s.text, "; ".join(s.flags)) for s in row if s)
        heads = (tr("Who"), tr("Clock"), tr("Local hours"), tr("Remark"))
        blocks.append(Table(heads, cells, (3.2, 2.6, 4.2, 3)))
    blocks.append(Signatures((Signer(facts.signer, tr("For the Tribunal")),), facts.place, facts.day))
    title = tr("Proposed sittings")
    return _paper("sittings_proposed", title, facts.caption, tuple(blocks), facts.place, facts.day)


def hearing_notice(facts: HearingNoticeFacts) -> Document:
    """Notice of a hearing to the parties (Article 28(1))."""
    notice = facts.notice
    rows = (
        (tr("Opening"), _hour(notice.start)),
        (tr("Length"), tr("1 day") if notice.days == 1 else tr("{n} days", n=notice.days)),
        (tr("Venue"), plain(notice.venue)),
        (tr("Attendance"), tr(notice.mode.value).capitalize()),
        (tr("Purpose"), plain(notice.purpose) or tr("Hearing on the merits")),
    )
    public = tr("The hearing is public by agreement of the parties (Article 28(3)).")
    closed = tr("The hearing is held in camera (Article 28(3)).")
    blocks: tuple[AnyBlock, ...] = (
        Para(tr("The Tribunal, having consulted the parties, gives notice of a hearing as follows (Article 28(1)).")),
        Items(rows),
        Para(public if notice.public else closed),
        Para(tr("The parties tell the Registry, at least seven days before the hearing, who will attend for them and "
                "in which capacity, and whether interpretation is needed.")),
        Para(tr("The venue of the hearing does not change the place of arbitration (Article 18).")),
        Para(tr("If a party duly notified does not appear without showing sufficient cause, the Tribunal may proceed "
                "(Article 30(2)).")),
        Signatures((Signer(facts.signer, tr("For the Tribunal")),), facts.place, facts.day),
    )  # fmt: skip
    return _paper("hearing_notice", tr("Notice of hearing"), facts.caption, blocks, facts.place, facts.day)


def _paper(
    kind: str, title: str, caption: Caption, blocks: tuple[AnyBlock, ...], place: str, day: date | None
) -> Document:
    return Document(kind, title, caption, blocks, place, day, office=tr("Arbitral Tribunal"))


def _hour(moment: Moment | None) -> str:
    return str(moment) if moment else ""


def minutes(facts: MinutesFacts) -> Document:
    """Minutes of one session, signed by the presiding arbitrator and the tribunal secretary."""
    session = facts.session
    day = session.start.day if session.start else None
    signers = [Signer(session.presiding, tr("Presiding Arbitrator"))]
    if session.secretary.strip():
        signers.append(Signer(session.secretary, tr("Tribunal Secretary")))
    blocks = (
        Items(_frame(session)),
        Heading(tr("Present")),
        _present(facts),
        Heading(tr("Course of the session")),
        *(Para(plain(text)) for text in session.course),
        *_listed(tr("Exhibits admitted"), session.admitted),
        *_listed(tr("Rulings"), session.rulings),
        *_undertakings(facts),
        *_listed(tr("Objections noted (Article 32)"), session.objections),
        Heading(tr("Time used")),
        _time_used(facts),
        Signatures(tuple(signers), facts.place, day),
    )
    return _paper("minutes", tr("Minutes of session No. {n}", n=facts.number), facts.caption, blocks, facts.place, day)


def _frame(session: Session) -> tuple[tuple[str, str], ...]:
    return (
        (tr("Opened"), _hour(session.start)),
        (tr("Ended"), _hour(session.end)),
        (tr("Venue"), plain(session.venue)),
        (tr("Attendance"), tr(session.mode.value).capitalize()),
    )


def _party(side: Side, caption: Caption) -> str:
    names = {Side.CLAIMANT: caption.claimant, Side.RESPONDENT: caption.respondent}
    return plain(names.get(side) or tr(side.value).capitalize())


def _present(facts: MinutesFacts) -> Table:
    rows = tuple((plain(a.name), plain(a.capacity), _party(a.side, facts.caption)) for a in facts.session.present)
    return Table((tr("Name"), tr("Capacity"), tr("For")), rows or ((tr("Nobody"), "", ""),), (4, 4, 4))


def _listed(title: str, lines: Iterable[str]) -> tuple[AnyBlock, ...]:
    found = tuple(plain(line) for line in lines)
    return (Heading(title), Bullets(found)) if found else ()


def _undertakings(facts: MinutesFacts) -> tuple[AnyBlock, ...]:
    rows = tuple(
        (plain(u.text), _party(u.side, facts.caption), day_text(u.due) if u.due else "")
        for u in facts.session.undertakings
    )
    if not rows:
        return ()
    return (Heading(tr("Undertakings")), Table((tr("Undertaking"), tr("By"), tr("Due")), rows, (6, 3.4, 2.6)))


def _time_used(facts: MinutesFacts) -> Table:
    session = facts.session
    rows = (
        (_party(Side.CLAIMANT, facts.caption), clock_text(session.minutes_claimant)),
        (_party(Side.RESPONDENT, facts.caption), clock_text(session.minutes_respondent)),
        (tr("Length of the session"), clock_text(int(seconds(session)) // 60)),
    )
    return Table((tr("Party"), tr("Hours and minutes")), rows, (6, 3), right=(1,))


def clock_text(minutes_used: int) -> str:
    """Whole minutes as hours and minutes: 2:05."""
    return f"{minutes_used // 60}:{minutes_used % 60:02d}"


def closure(facts: ClosureFacts) -> Document:
    """The declaration that the hearings are closed (Article 31(1))."""
    asked = day_text(facts.inquiry.day) if facts.inquiry.day else ""
    rows = tuple((_party(a.side, facts.caption), answer_text(a)) for a in facts.inquiry.answers)
    blocks: tuple[AnyBlock, ...] = (
        Para(tr("On {day} the Tribunal asked the parties whether they had any further proof to offer, witnesses to be "
                "heard or submissions to make (Article 31(1)). They answered as follows.", day=asked)),
        Table((tr("Party"), tr("Answer")), rows, (4, 7)),
        Para(tr("The Tribunal declares the hearings closed as of {day}.", day=day_text(facts.day))),
        Para(tr("The Tribunal may, if it considers it necessary owing to exceptional circumstances, reopen the "
                "hearings at any time before the award is made (Article 31(2)).")),
        Signatures((Signer(facts.presiding, tr("Presiding Arbitrator")),), facts.place, facts.day),
    )  # fmt: skip
    title = tr("Declaration of closure of the hearings")
    return _paper("closure", title, facts.caption, blocks, facts.place, facts.day)


def answer_text(answer: Answer) -> str:
    """What a party answered, as the declaration of closure repeats it."""
    return plain(answer.text.strip()) or (tr("Something further") if answer.further else tr("Nothing further"))


PRODUCES: dict[str, tuple[type[Any], Callable[[Any], Document]]] = {
    "hearing_notice": (HearingNoticeFacts, hearing_notice),
    "minutes": (MinutesFacts, minutes),
    "sittings_proposed": (ProposalFacts, proposal),
    "closure": (ClosureFacts, closure),
}
