"""Documents of the constitution: statements of independence, notices of appointment and of constitution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.model import AnyBlock, Caption, Document, Items, Para, Quote, Signatures, Signer, Table, plain
from app.panel.rules import Appointer, Appointment, Declaration, Disclosure, Office, Seat, Secretary
from app.terms import day_text, tr


@dataclass(frozen=True)
class Head:
    """What every paper of the panel bears: the caption, the place, its day and who signs for the registry."""

    caption: Caption
    place: str
    day: date
    signer: str


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


@dataclass(frozen=True)
class AppointmentFacts:
    """What a notice of appointment says; ``cancelled`` are those whose appointments fell away."""

    head: Head
    appointments: tuple[Appointment, ...]
    cancelled: tuple[str, ...] = ()


@dataclass(frozen=True)
class DisclosureFacts:
    """What a later disclosure says."""

    head: Head
    seat: Seat
    made: Disclosure


@dataclass(frozen=True)
class SecretaryFacts:
    """What the statement of a secretary says."""

    head: Head
    made: Secretary


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


def notice(
    kind: str, title: str, head: Head, *blocks: AnyBlock, signers: tuple[Signer, ...] = (), tribunal: bool = False
) -> Document:
    """A paper of the panel; the registry signs unless somebody else does."""
    signed = signers or (Signer(head.signer, tr("For the Registry")),)
    whole = (*blocks, Signatures(signed, head.place, head.day))
    office = tr("Arbitral Tribunal") if tribunal else ""
    return Document(kind, title, head.caption, whole, head.place, head.day, office=office)


def appointment_notice(facts: AppointmentFacts) -> Document:
    """Tells everybody who was appointed, by whom, and when the time for a challenge runs."""
    one = len(facts.appointments) == 1
    blocks: list[AnyBlock] = [
        Para(tr("The Registry gives notice of the following appointment (Articles 8 to 10).") if one else
             tr("The appointing authority has constituted the whole tribunal (Article 10(3)).")),
        Items(_appointed(facts.appointments[0])) if one else _panel(facts.appointments),
    ]  # fmt: skip
    if facts.cancelled:
        names = plain(tr(" and ").join(facts.cancelled))
        blocks.append(Para(tr("The appointments made before, of {names}, have no further effect.", names=names)))
    blocks += [
        Para(tr("Each person appointed files a statement of independence and impartiality without delay and tells of "
                "any circumstance that comes to notice later (Article 11).")),
        Para(tr("A party that intends to challenge an arbitrator does so within the time limit of Article 13(1), "
                "counted from notice of the appointment or from the day on which the circumstances became known.")),
    ]  # fmt: skip
    return notice("appointment_notice", tr("Notice of appointment"), facts.head, *blocks)


def _panel(made: Sequence[Appointment]) -> Table:
    heads = (tr("Member"), tr("Nationality"), tr("Office"), tr("Notified"))
    rows = tuple((f"**{plain(a.name.strip())}**", plain(a.nationality.strip()), tr(a.office.value).capitalize(),
                  day_text(a.notified) if a.notified else "…") for a in made)  # fmt: skip
    return Table(heads, rows, (4, 2.4, 3.4, 2.6))


def _appointed(made: Appointment) -> tuple[tuple[str, str], ...]:
    rows = (
        (tr("Arbitrator"), f"**{plain(made.name.strip()) or '…'}**"),
        (tr("Nationality"), plain(made.nationality.strip())),
        (tr("Office"), tr(made.office.value).capitalize()),
        (tr("Appointed by"), tr(made.appointer.value).capitalize()),
        (tr("Notified"), day_text(made.notified) if made.notified else "…"),
        (tr("Address"), plain(made.address.strip())),
        (tr("E-mail"), plain(made.email.strip())),
    )
    return tuple((name, text) for name, text in rows if text)


def disclosure(facts: DisclosureFacts) -> Document:
    """What an arbitrator discloses after the first statement (Article 11, the second model statement)."""
    seat, made = facts.seat, facts.made
    rows = [(tr("Arbitrator"), plain(seat.name)), (tr("Office"), tr(seat.office.value).capitalize())]
    if seat.declared:
        rows.append((tr("First statement"), day_text(seat.declared)))
    if made.learnt:
        rows.append((tr("Learnt on"), day_text(made.learnt)))
    return notice(
        "disclosure", tr("Further disclosure of an arbitrator"), facts.head,
        Items(tuple(rows)),
        Para(tr("Since my statement of independence and impartiality the following has come to my notice, which I "
                "disclose without delay (Article 11):")),
        Quote(plain(made.text.strip()) or "…"),
        Para(tr("In my view this does not affect my independence or impartiality. I remain bound to tell of any "
                "further circumstance.")),
        signers=(Signer(seat.name, tr(seat.office.value).title()),), tribunal=True,
    )  # fmt: skip


def secretary_declaration(facts: SecretaryFacts) -> Document:
    """The appointment of a secretary and the secretary's own statement (Article 17(1))."""
    made = facts.made
    told = made.disclosure.strip()
    said = (tr("I have no relation to the parties, past or present, that could give rise to doubts.") if not told else
            tr("I disclose the following, which in my view does not affect my independence:"))  # fmt: skip
    return notice(
        "secretary_declaration", tr("Secretary of the Tribunal: appointment and statement"), facts.head,
        Items(((tr("Secretary"), f"**{plain(made.name.strip()) or '…'}**"),
               (tr("Tasks"), plain(made.tasks.strip()) or "…"))),
        Para(tr("The parties were asked before the appointment.") if made.heard else
             tr("The parties may comment on this appointment.")),
        Para(tr("The secretary acts on the instructions of the Tribunal and takes no part in its decisions.")),
        Para(tr("I am impartial and independent of each of the parties and shall keep confidential what I learn in "
                "this office.") + " " + said),
        *((Quote(plain(told)),) if told else ()),
        signers=(Signer(made.name.strip() or "…", tr("Secretary of the Tribunal")),), tribunal=True,
    )  # fmt: skip
