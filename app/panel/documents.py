"""Documents of the panel: declaration of independence, notice of constitution."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.documents.model import AnyBlock, Caption, Document, Items, Para, Quote, Signatures, Signer, Table, plain
from app.panel.rules import Appointer, Declaration, Office, Seat
from app.terms import day_text, tr


@dataclass(frozen=True)
class MemberFacts:
    """A member of the tribunal as the notice of constitution names it."""

    name: str
    nationality: str
    office: Office
    appointer: Appointer
    notified: date
    declared: date | None


@dataclass(frozen=True)
class DeclarationFacts:
    """What a declaration says."""

    caption: Caption
    name: str
    nationality: str
    office: Office
    appointer: Appointer
    place: str
    day: date
    nothing_to_disclose: bool
    disclosure: str
    availability: str


@dataclass(frozen=True)
class ConstitutionFacts:
    """What the notice of constitution says."""

    caption: Caption
    members: tuple[MemberFacts, ...]
    place: str
    day: date
    registrar: str


def declaration_facts(caption: Caption, place: str, seat: Seat, made: Declaration) -> DeclarationFacts | None:
    """The facts of a declaration; None while its day is missing."""
    if made.day is None:
        return None
    return DeclarationFacts(
        caption=caption,
        name=seat.name,
        nationality=seat.nationality,
        office=seat.office,
        appointer=seat.appointer,
        place=place,
        day=made.day,
        nothing_to_disclose=made.nothing_to_disclose,
        disclosure=made.disclosure.strip(),
        availability=made.availability.strip(),
    )


def constitution_facts(
    caption: Caption, place: str, members: Sequence[Seat], day: date, registrar: str
) -> ConstitutionFacts:
    """The facts of a notice of constitution."""
    named = tuple(MemberFacts(s.name, s.nationality, s.office, s.appointer, s.notified, s.declared) for s in members)
    return ConstitutionFacts(caption, named, place, day, registrar)


def declaration(facts: DeclarationFacts) -> Document:
    """The statement of independence and impartiality of one arbitrator (Article 11)."""
    person = (
        (tr("Arbitrator"), plain(facts.name)),
        (tr("Nationality"), plain(facts.nationality)),
        (tr("Office"), tr(facts.office.value).capitalize()),
        (tr("Appointed by"), tr(facts.appointer.value).capitalize()),
    )
    return Document(
        kind="declaration",
        title=tr("Statement of independence and impartiality"),
        caption=facts.caption,
        blocks=(
            Items(person),
            Para(tr("I accept the office to which I have been appointed in this case.")),
            *_disclosed(facts),
            Para(tr("I shall tell the parties and the other members without delay of any circumstance that comes to my "
                    "notice in the course of the proceedings and that may bear on my independence or impartiality "
                    "(Article 11).")),
            *_available(facts),
            Signatures((Signer(facts.name, tr(facts.office.value).title()),), facts.place, facts.day),
        ),
        place=facts.place,
        day=facts.day,
        office=tr("Arbitral Tribunal"),
    )  # fmt: skip


def _disclosed(facts: DeclarationFacts) -> tuple[Para | Quote, ...]:
    if facts.nothing_to_disclose:
        text = tr("I am impartial and independent of each of the parties and intend to remain so. To the best of my "
                  "knowledge, there are no circumstances, past or present, that could give rise to justifiable doubts "
                  "as to my impartiality or independence.")  # fmt: skip
        return (Para(text),)
    text = tr("I am impartial and independent of each of the parties and intend to remain so. I disclose the following "
              "circumstances, which in my view do not affect my independence or impartiality:")  # fmt: skip
    return (Para(text), Quote(plain(facts.disclosure)))


def _available(facts: DeclarationFacts) -> tuple[Para, ...]:
    if not facts.availability.strip():
        return ()
    return (Para(tr("On my availability, I state: {text}", text=plain(facts.availability))),)


def constitution(facts: ConstitutionFacts) -> Document:
    """The notice by which the registry tells the parties that the tribunal is constituted."""
    blocks: list[AnyBlock] = [
        Para(tr("The Registry informs the parties that the Arbitral Tribunal was constituted on {day}, every seat "
                "having been filled and each member having filed a statement of independence and impartiality "
                "(Articles 7 to 11).", day=day_text(facts.day))),
        Para(tr("The members of the Tribunal are:")),
    ]  # fmt: skip
    blocks += [
        Table(
            (tr("Member"), tr("Nationality"), tr("Appointed by"), tr("Declaration")),
            tuple(_member(m) for m in facts.members),
            (4, 2.4, 3.6, 2.4),
        ),
        Para(tr("A party that intends to challenge a member does so within the time limit of Article 13, counted from "
                "notice of the appointment or from the day on which the circumstances became known to it.")),
        Para(tr("From this day all communications on the substance go to the Tribunal through the Registry, and to the "
                "other party at the same time (Article 17(4)).")),
        Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
    ]  # fmt: skip
    return Document(
        kind="constitution",
        title=tr("Notice of constitution of the Tribunal"),
        caption=facts.caption,
        blocks=tuple(blocks),
        place=facts.place,
        day=facts.day,
    )


def _member(member: MemberFacts) -> tuple[str, ...]:
    return (
        f"**{plain(member.name)}**\n{tr(member.office.value).capitalize()}",
        plain(member.nationality),
        tr("{who}, notified {day}", who=tr(member.appointer.value).capitalize(), day=day_text(member.notified)),
        day_text(member.declared) if member.declared else tr("none filed"),
    )


PRODUCES: dict[str, tuple[type[Any], Callable[[Any], Document]]] = {
    "declaration": (DeclarationFacts, declaration),
    "constitution": (ConstitutionFacts, constitution),
}
