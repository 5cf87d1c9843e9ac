"""Documents of a changed bench: challenge, decision on it, vacancy, replacement, leave to go on without one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.model import Document, Items, Para, Quote, Signer, Table, plain
from app.panel.documents.constituting import Head, notice
from app.panel.rules import Appointment, Leaving, Office, Seat
from app.panel.rules.challenge import Challenge, Challenged, Ruling
from app.panel.rules.vacancy import Truncated
from app.terms import day_text, tr


@dataclass(frozen=True)
class ChallengeFacts:
    """A notice of challenge. ``due`` was the last day for it; ``suspends``: the case stands still meanwhile."""

    head: Head
    seat: Seat
    made: Challenge
    due: date | None = None
    suspends: bool = False


@dataclass(frozen=True)
class RulingFacts:
    """The decision on a challenge."""

    head: Head
    challenge: Challenged
    made: Ruling
    authority: str


@dataclass(frozen=True)
class VacancyFacts:
    """A seat that fell vacant; ``presiding`` signs for the tribunal, nobody where that seat itself is vacant."""

    head: Head
    seat: Seat
    why: Leaving
    day: date
    ground: str = ""
    presiding: str = ""


@dataclass(frozen=True)
class ReplacementFacts:
    """A substitute arbitrator."""

    head: Head
    former: Seat
    made: Appointment
    repeat: str = ""


@dataclass(frozen=True)
class TruncationFacts:
    """Leave to go on with fewer arbitrators."""

    head: Head
    present: tuple[Seat, ...]
    missing: tuple[Seat, ...]
    made: Truncated
    authority: str = ""


def challenge_notice(facts: ChallengeFacts) -> Document:
    """The notice of challenge as it goes to everybody (Article 13(2))."""
    made, seat = facts.made, facts.seat
    late = bool(facts.due and made.noticed and made.noticed > facts.due)
    stands = (tr("The proceedings are suspended until the challenge is decided, save so far as the parties agree "
                 "otherwise.") if facts.suspends else
              tr("The challenge does not by itself suspend the proceedings."))  # fmt: skip
    return notice(
        "challenge_notice", tr("Notice of challenge"), facts.head,
        Items((
            (tr("Arbitrator challenged"), f"**{plain(seat.name)}**, {tr(seat.office.value)}"),
            (tr("Appointed by"), tr(seat.appointer.value).capitalize()),
            (tr("Challenged by"), tr("The {side}", side=tr(made.side.value))),
            (tr("Ground"), tr(made.ground.value).capitalize()),
            (tr("Facts learnt on"), day_text(made.learnt) if made.learnt else "…"),
            (tr("Notice of"), day_text(made.noticed) if made.noticed else "…"),
        )),
        Para(tr("The reasons given are:")),
        Quote(plain(made.facts.strip()) or "…"),
        *((Para(tr("The notice came after {day}, the last day for it; whether it is admitted is for the appointing "
                   "authority to say.", day=day_text(facts.due))),) if late and facts.due else ()),
        Para(tr("This notice goes to all other parties, to the arbitrator challenged and to the other arbitrators "
                "(Article 13(2)). The other side may agree to the challenge and the arbitrator may withdraw; neither "
                "means that the reasons are accepted (Article 13(3)).")),
        Para(stands),
    )  # fmt: skip


def challenge_decision(facts: RulingFacts) -> Document:
    """The decision on a challenge, as it is communicated (Article 13(4) and (5))."""
    found, made = facts.challenge, facts.made
    by = plain(facts.authority) or tr("the appointing authority")
    result = "The challenge of {name} is rejected. {name} remains a member of the Tribunal."
    if made.upheld:
        result = "The challenge of {name} is upheld. The seat is vacant from {day}."
    said = tr(result, name=plain(found.name), day=day_text(made.day) if made.day else "…")
    return notice(
        "challenge_decision", tr("Decision on a challenge, as communicated"), facts.head,
        Items((
            (tr("Arbitrator challenged"), f"**{plain(found.name)}**"),
            (tr("Challenged by"), tr("The {side}, notice of {day}", side=tr(found.side.value),
                                     day=day_text(found.noticed))),
            (tr("Decided by"), by),
            (tr("Decided on"), day_text(made.day) if made.day else "…"),
        )),
        Para(said),
        Para(tr("The decision as it was communicated to the Registry:")),
        Quote(plain(made.reasons.strip()) or "…"),
        Para(tr("A substitute is appointed as the arbitrator had been (Article 14(1)).") if made.upheld else
             tr("The proceedings go on.")),
    )  # fmt: skip


def vacancy(facts: VacancyFacts) -> Document:
    """The order that notes a resignation, or the notice of any other vacancy (Articles 12(3) and 14)."""
    seat, resigned = facts.seat, facts.why is Leaving.RESIGNED
    title = (
        tr("Order noting the resignation of an arbitrator") if resigned else tr("Notice of a vacancy on the Tribunal")
    )
    tribunal = resigned and bool(facts.presiding)
    signers = (Signer(facts.presiding, tr("For the Tribunal")),) if tribunal else ()
    noted = "{name} ceased to sit as {office} on {day} ({why})."
    if resigned:
        noted = "{name} resigned as {office} on {day}. The resignation is noted."
    said = tr(noted, name=plain(seat.name), office=tr(seat.office.value), day=day_text(facts.day),
              why=tr(facts.why.value))  # fmt: skip
    ground, why = facts.ground.strip(), tr("The reason given:") if resigned else tr("This is known from:")
    return notice(
        "vacancy", title, facts.head,
        Para(said),
        *((Para(why), Quote(plain(ground))) if ground else ()),
        *((Para(tr("This does not mean that any ground of challenge is accepted (Article 13(3)).")),)
          if facts.why in {Leaving.RESIGNED, Leaving.WITHDREW, Leaving.AGREED} else ()),
        Para(tr("A substitute is appointed by the procedure that applied to the arbitrator replaced, who was "
                "appointed by {who} (Article 14(1)).", who=tr(seat.appointer.value))),
        Para(tr("Until then the other members take no decision on the substance.")),
        signers=signers, tribunal=tribunal,
    )  # fmt: skip


def replacement_notice(facts: ReplacementFacts) -> Document:
    """Tells everybody who sits in whose place, and from where the case goes on (Articles 14 and 15)."""
    former, made = facts.former, facts.made
    left = day_text(former.left) if former.left else "…"
    why = f" ({tr(former.why_left.value)})" if former.why_left else ""
    repeat = facts.repeat.strip()
    goes_on = tr("The proceedings resume at the stage at which {name} ceased to act (Article 15).",
                 name=plain(former.name))  # fmt: skip
    return notice(
        "replacement_notice", tr("Notice of replacement of an arbitrator"), facts.head,
        Items((
            (tr("Former arbitrator"), f"{plain(former.name)}, {left}{why}"),
            (tr("Substitute"), f"**{plain(made.name.strip()) or '…'}**"),
            (tr("Nationality"), plain(made.nationality.strip()) or "…"),
            (tr("Office"), tr(former.office.value).capitalize()),
            (tr("Appointed by"), tr(made.appointer.value).capitalize()),
            (tr("Notified"), day_text(made.notified) if made.notified else "…"),
        )),
        Para(goes_on if not repeat else tr("The Tribunal has decided otherwise (Article 15):")),
        *((Quote(plain(repeat)),) if repeat else ()),
        Para(tr("The substitute files a statement of independence and impartiality without delay (Article 11); the "
                "time to challenge runs from this notice (Article 13(1)).")),
    )  # fmt: skip


def truncated_notice(facts: TruncationFacts) -> Document:
    """The authority's leave that the others go on, the hearings being closed (Article 14(2)(b))."""
    by = plain(facts.authority) or tr("the appointing authority")
    rows = tuple((f"**{plain(s.name)}**", _office(s, facts.made)) for s in facts.present)
    missing = tr(" and ").join(plain(s.name) for s in facts.missing)
    return notice(
        "truncated_notice", tr("Leave to proceed without a substitute"), facts.head,
        Para(tr("The hearings having been closed, {who} decided on {day} that the other arbitrators proceed and make "
                "any decision or award without a substitute for {missing} (Article 14(2)(b)).", who=by,
                day=day_text(facts.made.day) if facts.made.day else "…", missing=missing or "…")),
        Quote(plain(facts.made.ground.strip()) or "…"),
        Para(tr("The Tribunal now consists of:")),
        Table((tr("Member"), tr("Office")), rows, (5, 4)),
        Para(tr("The award states why a signature is missing (Article 34(4)).")),
    )  # fmt: skip


def _office(seat: Seat, made: Truncated) -> str:
    presides = seat.id == made.presiding or seat.office is not Office.MEMBER
    return tr("Presiding arbitrator") if presides else tr("Arbitrator")
