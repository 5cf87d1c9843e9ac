"""The papers that leave the mediator's hand: the invitation to mediate and the certificate of termination."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.model import Caption, Document, Heading, Items, Note, Para, Signatures, Signer, plain
from app.mediation.rules import Ending, Invitation, Mode, Opening
from app.terms import day_text, tr


@dataclass(frozen=True)
class InvitationFacts:
    """Everything the invitation to mediate says."""

    caption: Caption
    inviting: str
    invited: str
    subject: str
    sent: date
    days: int
    last_day: date
    mediator: str
    signed_by: str
    place: str = ""
    language: str = ""


@dataclass(frozen=True)
class CertificateFacts:
    """Everything the certificate of termination says: a day and a mode, never a reason."""

    caption: Caption
    mediator: str
    day: date
    mode: Mode
    reference: str = ""
    place: str = ""


def caption(opening: Opening) -> Caption:
    """The head of the room's papers, from what was copied in when it was opened."""
    first, second = opening.parties
    tribunal = opening.tribunal or tr("Cyber Tribunal")
    return Caption(tribunal, opening.case_number, first.name, second.name, opening.rules)


def invitation_facts(opening: Opening, invitation: Invitation) -> InvitationFacts | None:
    """What the paper says about an invitation; None while its day of sending is missing."""
    if invitation.sent is None or invitation.last_day is None:
        return None
    return InvitationFacts(caption(opening), opening.name_of(invitation.by), opening.name_of(invitation.to),
                           invitation.subject, invitation.sent, invitation.days, invitation.last_day, opening.mediator,
                           invitation.signed_by, invitation.place, invitation.language)  # fmt: skip


def certificate_facts(opening: Opening, ending: Ending, reference: str = "") -> CertificateFacts | None:
    """What the certificate says about an ending; None while its day is missing."""
    if ending.day is None:
        return None
    return CertificateFacts(caption(opening), opening.mediator, ending.day, ending.mode, reference, opening.place)


def invitation_to_mediate(facts: InvitationFacts) -> Document:
    """The written invitation of one party to the other (Article 2)."""
    inviting, invited = plain(facts.inviting), plain(facts.invited)
    return Document(
        kind="invitation_to_mediate",
        title=tr("Invitation to mediate"),
        caption=facts.caption,
        blocks=(
            Items(_addresses(facts)),
            Heading(tr("The dispute")),
            *(Para(plain(part.strip())) for part in facts.subject.split("\n\n") if part.strip()),
            Heading(tr("The invitation")),
            Para(tr("{inviting} invites {invited} to seek, with the help of a mediator and without prejudice to the "
                    "position of either in any other proceedings, an amicable settlement of this dispute.",
                    inviting=inviting, invited=invited)),
            Para(tr("The mediation begins on the day on which {invited} accepts this invitation in writing "
                    "(Article 2).", invited=invited)),
            Para(tr("If no acceptance is received by {day}, that is within {days} days of the day on which this "
                    "invitation was sent, {inviting} may treat the want of an answer as a refusal.",
                    day=day_text(facts.last_day), days=facts.days, inviting=inviting)),
            Heading(tr("What is protected")),
            Para(tr("This invitation, the willingness or unwillingness of a party to mediate, and whatever is said, "
                    "proposed or prepared solely for the mediation shall not be relied on, disclosed or offered in "
                    "evidence in arbitral, judicial or other proceedings (Article 7).")),
            Para(tr("Evidence that is otherwise admissible does not become inadmissible because it was used in the "
                    "mediation.")),
            Signatures((Signer(facts.signed_by, tr("for {party}", party=facts.inviting)),)),
        ),
        place=facts.place,
        day=facts.sent,
        office=tr("Mediation"),
    )  # fmt: skip


def _addresses(facts: InvitationFacts) -> tuple[tuple[str, str], ...]:
    rows = (
        (tr("From"), plain(facts.inviting)),
        (tr("To"), plain(facts.invited)),
        (tr("Mediator proposed"), plain(facts.mediator)),
        (tr("Place proposed"), plain(facts.place)),
        (tr("Language proposed"), plain(facts.language)),
        (tr("Answer by"), day_text(facts.last_day)),
    )
    return tuple((label, value) for label, value in rows if value)


def certificate_of_termination(facts: CertificateFacts) -> Document:
    """What may cross into the record: that a mediation ended, when, and in which of five ways (Article 9)."""
    return Document(
        kind="certificate_of_termination",
        title=tr("Certificate of termination of the mediation"),
        caption=facts.caption,
        blocks=(
            Para(tr("The mediator certifies that the mediation between {claimant} and {respondent} in this matter "
                    "came to an end on {day}.", claimant=plain(facts.caption.claimant),
                    respondent=plain(facts.caption.respondent), day=day_text(facts.day))),
            Para(tr("It ended by {mode} (Article 9).", mode=tr(facts.mode.value))),
            Items(((tr("Ended on"), day_text(facts.day)), (tr("By"), tr(facts.mode.value)),
                   (tr("Mediator"), plain(facts.mediator)))),
            Note(tr("This certificate gives no reasons. Nothing in it may be read as an admission, or as a statement "
                    "of what either party proposed, accepted or refused (Articles 6 and 7).")),
            Signatures((Signer(facts.mediator, tr("Mediator")),)),
        ),
        place=facts.place,
        day=facts.day,
        office=tr("Mediation"),
        reference=facts.reference,
    )  # fmt: skip


PRODUCES = {
    "invitation_to_mediate": (InvitationFacts, invitation_to_mediate),
    "certificate_of_termination": (CertificateFacts, certificate_of_termination),
}
"""Kind of document owed -> its facts, and what words it."""
