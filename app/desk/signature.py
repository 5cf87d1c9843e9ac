"""Signing the award at the desk: the award as produced has a field for each member; each signs it in turn.

What the rooms ask for by name (``desk.carry``) stands here and is offered in the bridge.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from uuid import UUID

from app.award.acts import Signed, certify_copy, sign, sign_addendum
from app.award.queries import AwardState, addenda, authorities, award_state
from app.award.rules import CopyRequest, unsigned
from app.desk.desk import Desk
from app.documents.signing import SignatureState, field_name, read_signatures
from app.documents.signing import sign as put_signature
from app.documents.stamp import certified_copy, served_stamp
from app.store.papers import Paper, paper_for
from app.store.papers import paper as one_paper
from app.terms import Override, Refused, Trouble, day_text, tr


def to_sign(desk: Desk, case: UUID, entry: int = 0) -> AwardState:
    """The award with its signatures, or the decision after it that stands under this docket entry."""
    state = desk.read(award_state, case)
    later = next((line for line in desk.read(addenda, case) if line.entry == entry), None)
    if entry and later is None:
        raise Refused(tr("There is no decision to be signed under entry {n}.", n=entry))
    return replace(state, owed=later.owed, signatures=later.signatures) if later else state


def award_paper(desk: Desk, case: UUID, entry: int = 0) -> Paper:
    """The latest version of the award, or of the decision after it under ``entry``; Refused before it is produced."""
    state = to_sign(desk, case, entry)
    paper = desk.read(paper_for, state.owed) if state.owed else None
    if paper is None:
        raise Refused(tr("The award has not been produced yet."))
    return paper


def award_file(desk: Desk, case: UUID, form: str = "pdf", entry: int = 0) -> bytes:
    """The bytes of the award: the PDF with all its signatures, or the DOCX as it was before anybody signed."""
    paper = award_paper(desk, case, entry)
    while form == "docx" and paper.supersedes is not None:
        paper = desk.read(one_paper, paper.supersedes)
    return desk.paper_bytes(paper.id, form)


def numbered_original(desk: Desk, case: UUID, number: int, entry: int = 0) -> bytes:
    """The award for signing on paper, each page headed "Original 2 of 3"; a copy, the file itself stays as it is."""
    state = desk.read(award_state, case)
    total = state.formalities.originals if state.formalities else number
    return served_stamp(award_file(desk, case, entry=entry), tr("Original {n} of {total}", n=number, total=total))


def award_signatures(desk: Desk, case: UUID) -> tuple[SignatureState, ...]:
    """Every digital signature in the award, judged against the authorities the registrar accepts."""
    return read_signatures(award_file(desk, case), desk.read(authorities))


def sign_award(
    desk: Desk, case: UUID, name: str, key: bytes, passphrase: str, override: Override | None = None, entry: int = 0
) -> SignatureState:
    """Put one member's digital signature on the award, or on the decision under ``entry``, and record it.

    The first signature certifies the document, the last locks it. Refused when the member does not sign now or the
    signature does not hold; Trouble when the key file does not open.
    """
    state = to_sign(desk, case, entry)
    names = [s.name for s in state.signatures]
    if name not in names:
        raise Refused(tr("{name} does not sit on this tribunal.", name=name))
    paper, at = award_paper(desk, case, entry), desk.clock.now()
    settled = [s.name for s in state.signatures if s.manner]
    signed = put_signature(
        desk.paper_bytes(paper.id, "pdf"),
        field_name(names.index(name)),
        key,
        passphrase,
        name=name,
        office=state.signatures[names.index(name)].office,
        moment=at,
        first=not any(s.manner == "digital" for s in state.signatures),
        last=unsigned(names, settled) == (name,),
    )
    made = Signed(name, "digital", at, pdf=signed)
    if entry:
        desk.do(sign_addendum, case, entry, made, override)
    else:
        desk.do(sign, case, made, override)
    return read_signatures(signed, desk.read(authorities))[-1]


def signature_lines(desk: Desk, case: UUID) -> tuple[str, ...]:
    """Each member's signature as a certificate of true copy states it; Refused when a digital one does not hold."""
    state = desk.read(award_state, case)
    found = award_signatures(desk, case)
    broken = [s for s in found if not s.valid]
    if broken:
        raise Refused(*(f"{s.name}: {s.sentence}" for s in broken))
    return (*(s.sentence for s in found), *_undigital(state))


def _undigital(state: AwardState) -> tuple[str, ...]:
    words = {
        "paper": tr("{name} signed the originals by hand on {day}, as the Registry has seen."),
        "absent": tr("{name} has not signed; the reason stated is: {note}"),
    }
    return tuple(
        words[s.manner].format(name=s.name, day=day_text(s.at.date()) if s.at else "", note=s.note)
        for s in state.signatures
        if s.manner in words
    )


def certify_award(desk: Desk, case: UUID, issue: CopyRequest, override: Override | None = None) -> UUID:
    """Verify the signatures, then enter a certified copy; gives the certificate owed."""
    return desk.do(certify_copy, case, issue, signature_lines(desk, case), override)


def certified_copy_file(desk: Desk, case: UUID, number: int) -> bytes:
    """A certified copy for printing: certificate and award, stamped. Trouble when this is not the award certified."""
    copy = next((c for c in desk.read(award_state, case).copies if c.number == number), None)
    certificate = desk.read(paper_for, copy.owed) if copy else None
    if copy is None or certificate is None:
        raise Refused(tr("This certificate has not been produced yet."))
    original = award_file(desk, case)
    if hashlib.sha256(original).hexdigest() != copy.sha256:
        raise Trouble(
            tr("The award in the store is not the file that copy No. {n} certifies.", n=number),
            tr("Nothing was printed."),
            tr("Verify the store, then certify a new copy."),
        )
    return certified_copy(desk.paper_bytes(certificate.id, "pdf"), original, copy.number, copy.total)
