"""Signing the award at the desk: the award as produced has a field for each member; each signs it in turn."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.award.acts import Signed, sign
from app.award.queries import authorities, award_state
from app.desk.desk import Desk
from app.documents.signing import SignatureState, field_name, read_signatures
from app.documents.signing import sign as put_signature
from app.store.papers import Paper, paper_for
from app.terms import Moment, Refused, tr


def award_paper(desk: Desk, case: UUID) -> Paper:
    """The latest version of the award; Refused while its text is not fixed or it is still being produced."""
    state = desk.read(award_state, case)
    paper = desk.read(paper_for, state.owed) if state.owed else None
    if paper is None:
        raise Refused(tr("The award has not been produced yet."))
    return paper


def sign_award(desk: Desk, case: UUID, name: str, key: bytes, passphrase: str) -> SignatureState:
    """Put one member's digital signature on the award and record it; gives the signature as read back.

    The first signature certifies the document, the last locks it. Refused when the member does not sign now or the
    signature does not hold; Trouble when the key file does not open.
    """
    state = desk.read(award_state, case)
    names = [s.name for s in state.signatures]
    if name not in names:
        raise Refused(tr("{name} does not sit on this tribunal.", name=name))
    paper, at = award_paper(desk, case), desk.clock.now()
    settled = [s for s in state.signatures if s.manner]
    digital = [s for s in settled if s.manner == "digital"]
    signed = put_signature(
        desk.paper_bytes(paper.id, "pdf"),
        field_name(names.index(name)),
        key,
        passphrase,
        name=name,
        office=state.signatures[names.index(name)].office,
        moment=at,
        first=not digital,
        last=len(settled) == len(names) - 1,
    )
    desk.do(sign, case, Signed(name, "digital", at, pdf=signed))
    return read_signatures(signed, desk.read(authorities))[-1]


def signature_lines(pdf: bytes, trust: Sequence[bytes]) -> tuple[str, ...]:
    """Each signature of a file as a certificate of true copy states it; Refused when one does not hold."""
    found = read_signatures(pdf, trust)
    broken = [s for s in found if not s.valid]
    if broken:
        raise Refused(*(f"{s.name}: {s.sentence}" for s in broken))
    return tuple(f"{s.name}: {s.sentence}{_when(s.moment)}" for s in found)


def _when(moment: Moment | None) -> str:
    return f" ({moment})" if moment else ""
