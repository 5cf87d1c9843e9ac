"""The only way past the walls. What crosses is a frozen value, by two acts in two stores, never by one join.

Inwards crosses only what a room needs to begin: the caption, the parties, the members and their public keys. Outwards
cross a certificate of termination, the decision of the panel, and a document its owner files again from outside.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

from sqlalchemy.orm import Session

from app.deliberation import acts as deliberation_acts
from app.deliberation import queries as deliberation
from app.deliberation import rules as voting
from app.desk import confirmed, signature
from app.desk.desk import Desk
from app.desk.rooms import door
from app.docket.queries import caption, case_facts
from app.evidence.acts import receive_exhibits
from app.evidence.rules import ExhibitIn, Filing
from app.mediation import acts as mediation_acts
from app.mediation import queries as mediation
from app.mediation.rules import CaucusRule, RoomParty, plain_name, separation
from app.mediation.rules import Opening as MediationOpening
from app.panel.queries import seats
from app.panel.rules import Office
from app.store.base import canonical
from app.store.store import Second
from app.terms import (
    REGISTRY_STAFF,
    Actor,
    DecisionOfPanel,
    PanelOpinion,
    PanelParagraph,
    PanelSection,
    Reason,
    Refused,
    Role,
    Side,
    TerminationCertificate,
    day_text,
    refuse,
    tr,
)

award_paper, award_file = signature.award_paper, signature.award_file
sign_award, numbered_original = signature.sign_award, signature.numbered_original
certify_award, certified_copy_file = signature.certify_award, signature.certified_copy_file
signature_lines = signature.signature_lines
confirmers, fix_text = confirmed.confirmers, confirmed.fix_text

OFFICE = {"mediation": Role.MEDIATOR, "deliberation": Role.ARBITRATOR}


@dataclass(frozen=True)
class Provenance:
    """The owner's declaration that a document has an origin of its own. ``since``: it existed on that day."""

    owner: Side
    declared_by: str
    source: str
    since: date | None


def seal_room(
    desk: Desk, kind: Literal["mediation", "deliberation"], case: UUID, members: Sequence[str],
    second: Second | None = None,
) -> UUID:  # fmt: skip
    """A new walled file for a case, which only ``members`` (names) can open; gives its id.

    Refused unless the registry makes it (a clerk with the registrar as ``second``), every member holds the office of
    the room and nobody sits on both sides of the walls.
    """
    if desk.actor.role not in REGISTRY_STAFF:
        raise Refused(tr("A sealed room is made by the registry; you act as {role}.", role=tr(desk.actor.role.value)))
    people = {plain_name(p.name): p for p in desk.people()}
    found = [people.get(plain_name(name)) for name in members]
    strangers = [name for name, person in zip(members, found, strict=True) if person is None]
    refuse([Reason(tr("{name} is not enrolled.", name=name), "", "members") for name in strangers])
    named = [person for person in found if person is not None]
    refuse([Reason(tr("{name} does not hold the office this room asks for.", name=p.name), "", "members")
            for p in named if p.role is not OFFICE[kind]])  # fmt: skip
    refuse(_both_sides(desk, kind, case, [p.name for p in named]))
    return desk.store.open_walled(kind, case, [p.id for p in named], second)


def _both_sides(desk: Desk, kind: str, case: UUID, members: Sequence[str]) -> tuple[Reason, ...]:
    sitting = [seat.name for seat in desk.read(seats, case)]
    if kind == "mediation":
        return separation(members, sitting)
    return separation([p.name for p in desk.people() if p.role is Role.MEDIATOR], [*sitting, *members])


def open_mediation(desk: Desk, case: UUID, compartment: UUID, rule: CaucusRule = CaucusRule.KEPT) -> UUID:
    """Copies the caption and the parties into the mediation room; the room never looks at the record again."""
    facts = desk.read(case_facts, case)
    head = caption(facts)
    mediator = desk.walled_actor(compartment).name
    refuse(_both_sides(desk, "mediation", case, [mediator]))
    sides = ((Side.CLAIMANT, head.claimant), (Side.RESPONDENT, head.respondent))
    parties = tuple(RoomParty(side, name, _agent(facts.party(side))) for side, name in sides)
    opening = MediationOpening(head.case_number, parties, mediator, rule, head.tribunal, head.rules, facts.seat)
    return desk.do_walled(compartment, mediation_acts.open_room, opening)


def _agent(party: Any) -> str:
    return party.agent if party else ""


def open_deliberation(desk: Desk, case: UUID, compartment: UUID) -> UUID:
    """Copies the caption, the members of the panel and their public keys into the deliberation room."""
    facts = desk.read(case_facts, case)
    head = caption(facts)
    refuse(_both_sides(desk, "deliberation", case, []))
    opening = voting.Opening(head.case_number, _members(desk, case), head.claimant, head.respondent, head.tribunal,
                             head.rules, facts.seat)  # fmt: skip
    return desk.do_walled(compartment, deliberation_acts.open_room, opening)


def _members(desk: Desk, case: UUID) -> tuple[voting.Member, ...]:
    people: dict[str, Actor] = {plain_name(p.name): p for p in desk.people()}
    seals = desk.store.seals()
    sitting = desk.read(seats, case)
    missing = [seat.name for seat in sitting if plain_name(seat.name) not in people]
    refuse([Reason(tr("{name} is not enrolled.", name=name), "", "members") for name in missing])
    members = []
    for seat in sitting:
        person = people[plain_name(seat.name)]
        presiding = seat.office is not Office.MEMBER
        members.append(voting.Member(person.id, seat.name, presiding, seals[person.id]))
    return tuple(members)


def certificate_from(session: Session) -> TerminationCertificate:
    """The certificate of a mediation that ended: day, mode, mediator, reference. Refused while it goes on."""
    opened, ended = mediation.opening(session), mediation.ending(session)
    if opened is None or ended is None or ended.ending.day is None:
        raise Refused(Reason(tr("The mediation has not ended."), tr("Article 9")))
    return TerminationCertificate(ended.ending.day, tr(ended.ending.mode.value), opened.mediator, ended.reference)


def certificate_across(desk: Desk, case: UUID, compartment: UUID) -> Any:
    """Files the certificate of termination on the record; nothing else of the mediation leaves its room."""
    certificate = desk.read_walled(compartment, certificate_from)
    return desk.do(_act("registry", "file_termination_certificate"), case, certificate)


def decision_from(session: Session) -> DecisionOfPanel:
    """What the panel decided: text, votes by name, opinions their authors released. Refused while it is not ready."""
    state = deliberation.state(session)
    refuse(voting.not_ready(state))
    assert state.draft is not None
    return DecisionOfPanel(
        title=state.draft.title,
        sections=tuple(PanelSection(s.heading, s.paragraphs) for s in state.draft.sections),
        operative=tuple(_paragraph(p, state) for p in state.draft.operative),
        opinions=tuple(PanelOpinion(tr(o.opinion.kind.value), o.author, o.opinion.paragraphs, o.opinion.on_paragraphs)
                       for o in deliberation.opinions(session) if o.opinion.release),
    )  # fmt: skip


def _paragraph(paragraph: voting.OperativeParagraph, state: voting.State) -> PanelParagraph:
    last = state.round_on(paragraph.number)
    assert last is not None
    assert last.tally is not None
    return PanelParagraph(paragraph.number, paragraph.text, last.tally.for_, last.tally.against)


def result_across(desk: Desk, case: UUID, compartment: UUID) -> Any:
    """Hands the decision to the award, then closes the deliberation.

    After a break between the two, a second call only closes: the award takes a decision once.
    """
    decision = desk.read_walled(compartment, decision_from)
    result = None
    if not desk.read(case_facts, case).count("award.receive_draft"):
        result = desk.do(_act("award", "receive_draft"), case, decision)
    digest = hashlib.sha256(canonical(decision).encode()).hexdigest()
    desk.do_walled(compartment, deliberation_acts.close_room, digest)
    return result


def refile_document(
    desk: Desk, case: UUID, compartment: UUID, path: str, filing: Filing, provenance: Provenance
) -> int:
    """Files a document from outside as a new exhibit of its owner, who declares its independent provenance.

    ``filing`` carries one exhibit; its bytes are taken from ``path``. Refused for the bytes of a paper that is bound to
    the mediation (Article 7). What is written on the record does not say that there was a mediation.
    """
    opened = desk.read_walled(compartment, mediation.facts)
    refuse(provenance_shortcomings(provenance, filing, opened.accepted if opened else None))
    digest = _sha256(Path(path))
    if digest in desk.read_walled(compartment, mediation.bound_hashes):
        raise Refused(_bound())
    kept = desk.keep_file(path)
    if kept.sha256 != digest:
        raise Refused(Reason(tr("The file changed while it was read. Try again."), "", "file"))
    note = tr("{who} declares that this document comes from {source} and existed on {day}.", who=provenance.declared_by,
              source=provenance.source, day=day_text(provenance.since) if provenance.since else "")  # fmt: skip
    exhibit: ExhibitIn = replace(filing.exhibits[0], kept=kept.id, sha256=kept.sha256, size=kept.size, note=note)
    return desk.do(receive_exhibits, case, replace(filing, exhibits=(exhibit,)))


def _bound() -> Reason:
    return Reason(tr("These are the bytes of a paper made for the mediation: it cannot be filed. Its owner may file "
                     "the document from the source it came from."), tr("Article 7"), "file")  # fmt: skip


def provenance_shortcomings(given: Provenance, filing: Filing, began: date | None) -> tuple[Reason, ...]:
    """What a declaration of independent provenance lacks. ``began``: the day the mediation began."""
    article = tr("Article 7")
    checks = (
        (len(filing.exhibits) != 1, tr("One document is filed again at a time."), "exhibits"),
        (given.owner is not filing.side, tr("Only its owner may file the document again."), "owner"),
        (not given.declared_by.strip(), tr("Name who makes the declaration."), "declaredBy"),
        (not given.source.strip(), tr("Say where the document comes from."), "source"),
        (given.since is None, tr("Give a day on which the document existed."), "since"),
        (bool(began and given.since and given.since >= began),
         tr("It must have existed before {day}.", day=day_text(began) if began else ""), "since"),
    )  # fmt: skip
    return tuple(Reason(text, article, where) for wrong, text, where in checks if wrong)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _act(room: str, name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(door(room, "acts"), name)
    return found
