"""Addressees, papers sent out with slips, slips come back (Article 2)."""

from __future__ import annotations

from uuid import UUID

import msgspec
from sqlalchemy import select

from app.docket.acts import Step, begin
from app.docket.queries import caption
from app.docket.rules.receipt import Channel
from app.registry.acts.serving import admit_scan, served
from app.registry.documents.service_slip import AddressingFacts, CoverFacts
from app.registry.model import FilingRow, SlipRow
from app.registry.queries import addresses, slip_out
from app.registry.rules.service import Service, counted, shortcomings
from app.registry.rules.service_addressing import Addressee, Addressing, addressing_shortcomings
from app.registry.rules.service_slips import (
    Dispatch,
    SlipBack,
    SlipOut,
    back_shortcomings,
    code_in,
    dispatch_shortcomings,
    new_code,
)
from app.store.base import new_id
from app.store.papers import Paper, papers
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Refused, Side, act, refuse, tr


@act("registry.designate_address", "Enter where papers are served", WITH_SECRETARY)
def designate_address(tx: Tx, case: UUID, addressing: Addressing, override: Override | None = None) -> int:
    """Enters a party's list of addressees and methods, e-mail addresses with the day of designation (Article 2(2))."""
    refuse(addressing_shortcomings(addressing, tx.moment), override)
    step = begin(tx, designate_address, case, override)
    party = step.case.party(addressing.party)
    name = party.name if party else tr(addressing.party.value)
    title = tr("Addressees of the {side}", side=tr(addressing.party.value))
    detail = "; ".join(f"{one.name}, {tr(one.channel.value)}: {tr(one.meant.value)}" for one in addressing.addressees)
    number = step.enter(title, by=addressing.party, day=addressing.day, detail=detail, new=addressing)
    body = msgspec.json.encode(addressing).decode()
    assert addressing.day is not None
    tx.add(FilingRow(case=case, entry=number, kind="addressing", side=addressing.party.value, day=addressing.day,
                     body=body))  # fmt: skip
    facts = AddressingFacts(caption(step.case), name, addressing, number, tx.actor.name, step.case.seat, tx.moment.day)
    step.owe("service_list", facts, title)
    return number


@act("registry.dispatch_paper", "Send a paper out for service", WITH_SECRETARY)
def dispatch_paper(tx: Tx, case: UUID, paper: UUID, dispatch: Dispatch, override: Override | None = None) -> int:
    """Sends a produced document to a party's addressees, each with an acknowledgement slip of its own (Article 2)."""
    found = next((p for p in papers(tx.session, case) if p.id == paper), None)
    refuse(dispatch_shortcomings(dispatch, tx.moment, found.day if found else None), override)
    assert found is not None
    assert dispatch.sent is not None
    step = begin(tx, dispatch_paper, case, override)
    codes = [new_code(new_id()) for _ in dispatch.addressees]
    title = tr("{paper} sent out for service on the {side}", paper=found.title, side=tr(dispatch.party.value))
    detail = "; ".join(
        tr("{name}, {how}, slip {code}", name=one.name, how=tr(one.channel.value), code=code)
        for one, code in zip(dispatch.addressees, codes, strict=True)
    )
    number = step.enter(title, by=Side.REGISTRY, day=dispatch.sent, detail=detail,
                        new={"paper": paper, "dispatch": dispatch, "slips": codes})  # fmt: skip
    for one, code in zip(dispatch.addressees, codes, strict=True):
        _send(step, found, dispatch, one, code)
    return number


def _send(step: Step, paper: Paper, dispatch: Dispatch, one: Addressee, code: str) -> None:
    """Keep one slip, and owe the covering notice that bears it."""
    assert dispatch.sent is not None
    slip = SlipOut(code, step.case.number, step.number, paper.id, paper.title, dispatch.party, dispatch.sent, one)
    step.tx.add(SlipRow(case=step.case.id, code=code, entry=step.number, paper=paper.id, title=paper.title,
                        sent=dispatch.sent, body=msgspec.json.encode(slip).decode(), returned=None))  # fmt: skip
    facts = CoverFacts(caption(step.case), slip, step.tx.actor.name, step.case.seat, dispatch.sent)
    step.owe("covering_notice", facts, tr("Covering notice to {name}: {paper}", name=one.name, paper=paper.title))


@act("registry.return_slip", "Record an acknowledgement slip", WITH_SECRETARY)
def return_slip(tx: Tx, case: UUID, back: SlipBack, override: Override | None = None) -> int:
    """Records a slip come back: the paper was received, when and by whom (Article 2(1))."""
    slip = _known(tx, case, back.text)
    refuse(back_shortcomings(back, slip, tx.moment), override)
    assert slip is not None
    service = service_of(back, slip)
    known = addresses(tx.session, case, slip.side)
    refuse(shortcomings(service, known, tx.moment, earliest=slip.sent), override)
    admit_scan(tx, back.scan)
    step = begin(tx, return_slip, case, override)
    received = counted(service, notice=False)
    assert received is not None
    number = served(step, service, received, slip.title, slip.paper)
    for row in tx.session.scalars(select(SlipRow).where(SlipRow.case == case, SlipRow.code == slip.code)):
        row.returned = number
    return number


def _known(tx: Tx, case: UUID, text: str) -> SlipOut | None:
    try:
        return slip_out(tx.session, case, code_in(text))
    except Refused:
        return None


def service_of(back: SlipBack, slip: SlipOut) -> Service:
    """The service that a slip come back proves."""
    one = slip.addressee
    by_mail = one.channel is Channel.EMAIL
    return Service(
        party=slip.side,
        channel=one.channel,
        address=one.address if by_mail else "\n".join(one.lines),
        served_by=tr("the Registry"),
        sent=slip.sent,
        received=back.received,
        proof=tr("acknowledgement slip {code}", code=slip.code),
        received_by=back.received_by,
        scan=back.scan,
    )
