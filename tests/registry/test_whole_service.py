"""Addressees, slips sent out and come back, the stamp of service, address pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from app.desk.desk import Desk
from app.docket.acts import strike_entry
from app.registry.acts import designate_address, dispatch_paper, file_notice, return_slip, serve_notice, serve_paper
from app.registry.documents.service_envelope import FIELD_HEIGHT, FIELD_WIDTH, LEFT, MM, TOP, address_pages, fitted
from app.registry.queries import addressees, addresses, servable, services, slips, stamped
from app.registry.rules.service_addressing import Addressee, addressing_shortcomings
from app.registry.rules.service_slips import SIGNS, Dispatch, SlipBack, SlipOut, code_in, new_code, slip_text
from app.registry.rules.service_stamp import Served, stamp_words, why_blocked
from app.registry.screens.service_copies import envelopes, served_copy
from app.store.store import Store
from app.terms import Refused, Side
from tests.registry.papers import NOTICE, SERVICE, at
from tests.registry.servicefacts import AGENT, COUNSEL, DAY, LIST


@given(st.uuids())
def test_a_slip_mistyped_by_one_sign_or_two_exchanged_is_not_found(chance: UUID) -> None:
    code = new_code(chance)
    assert code_in(code.lower().replace("-", " ")) == code
    signs = code.replace("-", "")
    wrong = [signs[:n] + SIGNS[(SIGNS.index(signs[n]) + 1) % 31] + signs[n + 1 :] for n in range(10)]
    wrong += [signs[:n] + signs[n + 1] + signs[n] + signs[n + 2 :] for n in range(9) if signs[n] != signs[n + 1]]
    for typed in wrong:
        with pytest.raises(Refused):
            code_in(typed)


def test_the_code_of_a_slip_holds_case_entry_addressee_and_number() -> None:
    code = new_code(uuid4())
    text_ = slip_text("CT-2026-001", 7, "A.\nAgent", code)
    assert text_ == f"GREFFE-SLIP 1\nCase: CT-2026-001\nEntry: 7\nAddressee: A. Agent\nSlip: {code}"
    assert code_in(text_.replace("\n", "\r")) == code
    for bad in ("", "ABC", "0000000000", "IIIII-OOOOO"):
        with pytest.raises(Refused, match="two groups of five"):
            code_in(bad)


def test_an_email_address_needs_its_day_of_designation() -> None:
    bad = replace(LIST, addressees=(replace(COUNSEL, address="nobody", designated=None), Addressee()))
    found = [(r.article, r.field, r.hard) for r in addressing_shortcomings(bad, at(2026, 5, 18))]
    assert found == [
        ("Article 2(2)", "addressees", True),
        ("Article 2(2)", "addressees", True),
        ("Article 2", "addressees", True),
        ("Article 2", "addressees", True),
    ]
    late = replace(LIST, addressees=(replace(COUNSEL, designated=date(2026, 6, 1)),), day=None)
    assert [r.field for r in addressing_shortcomings(late, at(2026, 5, 18))] == ["day", "addressees", "addressees"]


def test_a_stamp_against_the_register_says_why() -> None:
    one = Served("Kingdom of Berenia", DAY, 5, "slip")
    assert stamp_words((one,)) == "Served on Kingdom of Berenia on 18 May 2026, entry 5"
    assert list(why_blocked(one, one, None)) == []
    assert list(why_blocked(one, one, 9)) == ["Entry 5, on which the stamp would rest, was struck by entry 9."]
    (said,) = why_blocked(one, replace(one, day=date(2026, 5, 19)), None)
    assert said == (
        "The stamp would say “Served on Kingdom of Berenia on 18 May 2026, entry 5”, but the register says “Served on "
        "Kingdom of Berenia on 19 May 2026, entry 5”."
    )
    assert [w.endswith("knows no such service.") for w in why_blocked(one, None, None)] == [True]
    assert [w.endswith("“another proof”.") for w in why_blocked(one, replace(one, proof=""), None)] == [True]


def test_an_address_stands_in_the_window() -> None:
    lines = ("Ministry of Justice", "Department", "Agent", "Floor 3", "1 Palace Square", "9000", "Beren", "BERENIA")
    assert fitted(lines) == (*lines[:4], "1 Palace Square, 9000, Beren", "BERENIA")
    pdf = pypdfium2.PdfDocument(address_pages((lines, AGENT.lines), "Cyber Tribunal, Registry"))
    assert len(pdf) == 2
    words = pdf[0].get_textpage()
    height = 297 * MM
    inside = words.get_text_bounded(LEFT * MM, height - (TOP + FIELD_HEIGHT) * MM, (LEFT + FIELD_WIDTH) * MM,
                                    height - TOP * MM)  # fmt: skip
    assert inside.split("\r\n") == ["Cyber Tribunal, Registry", *fitted(lines)]


class Court:
    """A case with documents, at a desk."""

    def __init__(self, store: Store) -> None:
        self.store, self.desk = store, Desk(store)
        self.case: UUID = self.desk.do(file_notice, NOTICE)
        self.desk.do(serve_notice, self.case, SERVICE)
        self.desk.do(designate_address, self.case, LIST)
        self.paper = next(p for p in self.desk.read(servable, self.case) if p.kind == "acknowledgement")

    def read(self, query: Callable[..., Any], *args: Any) -> Any:
        return self.desk.read(query, self.case, *args)

    def out(self) -> tuple[SlipOut, ...]:
        dispatch = Dispatch(Side.RESPONDENT, (AGENT, COUNSEL), date(2026, 5, 18))
        self.desk.do(dispatch_paper, self.case, self.paper.id, dispatch)
        found: tuple[SlipOut, ...] = self.read(slips)
        return found


@pytest.fixture
def court(store: Store) -> Court:
    return Court(store)


def test_a_slip_goes_out_and_comes_back(court: Court, tmp_path: Path) -> None:
    assert court.read(addressees, Side.RESPONDENT) == (AGENT, COUNSEL)
    assert "counsel@firm.example" in court.read(addresses, Side.RESPONDENT)
    assert court.read(addressees, Side.CLAIMANT)[0].name == NOTICE.claimant.name
    first = next(s for s in court.out() if s.addressee == AGENT)
    kinds = [p.kind for p in court.desk.papers(court.case)]
    assert (kinds.count("covering_notice"), kinds.count("service_list")) == (2, 1)
    assert len(pypdfium2.PdfDocument(envelopes(court.desk, court.case, first.entry))) == 2
    scan = tmp_path / "slip.pdf"
    scan.write_bytes(b"%PDF-1.4 signed")
    kept = court.desk.keep_file(str(scan))
    moment = at(2026, 5, 18, 8, "Asia/Dubai")
    typed = slip_text(first.case, first.entry, AGENT.name, first.code)
    for bad, said in (
        (typed.replace(AGENT.name, "Somebody"), "was sent out under this number"),
        (new_code(UUID(int=1)), "No slip"),
    ):
        with pytest.raises(Refused, match=said):
            court.desk.do(return_slip, court.case, SlipBack(bad, moment, "the agent", kept.id))
    number = court.desk.do(return_slip, court.case, SlipBack(typed, moment, "the agent", kept.id))
    (service,) = [s for s in court.read(services) if s.paper == court.paper.id]
    assert (service.entry, service.party, service.counted) == (number, Side.RESPONDENT, date(2026, 5, 18))
    assert service.service.received == moment
    assert service.service.proof == f"acknowledgement slip {first.code}"
    assert court.desk.file_bytes(service.service.scan) == b"%PDF-1.4 signed"
    with pytest.raises(Refused, match=f"came back already, entry {number}"):
        court.desk.do(return_slip, court.case, SlipBack(first.code, moment, "the agent"))
    assert court.store.record.verify() == []


def test_the_stamp_is_what_the_register_says(court: Court) -> None:
    with pytest.raises(Refused, match="nothing to stamp"):
        court.read(stamped, court.paper.id)
    service = replace(SERVICE, sent=date(2026, 5, 18), received=at(2026, 5, 18, 8))
    number = court.desk.do(serve_paper, court.case, court.paper.id, service)
    pdf = court.desk.paper_bytes(court.paper.id, "pdf")
    made = pypdfium2.PdfDocument(served_copy(court.desk, court.case, court.paper.id, pdf))
    stamp = f"Served on {NOTICE.respondent.name} on 18 May 2026, entry {number}"
    assert all(stamp in page.get_textpage().get_text_bounded() for page in made)
    court.desk.do(strike_entry, court.case, number, "entered for another paper")
    with pytest.raises(Refused, match=f"Entry {number}, on which the stamp would rest, was struck"):
        court.read(stamped, court.paper.id)

    assert court.desk.do(serve_paper, court.case, court.paper.id, service) == number + 2
    assert [one.entry for one in court.read(stamped, court.paper.id)] == [number + 2]
    tamper(court)
    with pytest.raises(Refused, match=r"stamp and register disagree.*17 May 2026.*the register says.*18 May 2026"):
        court.read(stamped, court.paper.id)


def tamper(court: Court) -> None:
    """A day of service changed behind the register's back."""
    with court.store.record.transaction() as tx:
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'registry_service'"
        for name in list(tx.session.scalars(text(guards))):
            tx.session.execute(text(f'DROP TRIGGER "{name}"'))
        tx.session.execute(text("UPDATE registry_service SET counted = '2026-05-17'"))
