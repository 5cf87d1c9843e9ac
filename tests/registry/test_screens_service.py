"""Service, as a clerk records it: addressees, a paper sent out, a slip come back with its scan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.desk.papers import Papers
from app.registry.queries import addressees, services, slips
from app.registry.rules.service_slips import SlipOut
from app.registry.screens import FORMS, PaperServiceForm
from app.registry.screens.service_forms import AddressingForm, DispatchForm, SlipForm
from app.store.store import Store
from app.terms import Side
from app.widgets.fields import choose, show_moment
from tests.registry.papers import at
from tests.registry.servicefacts import AGENT, COUNSEL
from tests.registry.test_whole_service import Court


def test_a_paper_goes_out_and_its_slip_comes_back(store: Store, qtbot: QtBot, tmp_path: Path) -> None:
    court = Court(store)
    out = sent_out(court, qtbot)
    number = came_back(court, qtbot, out, tmp_path / "slip.png")
    made = court.read(services)[-1]
    assert (made.entry, made.counted, made.service.received_by) == (number, date(2026, 5, 18), "the porter")
    assert court.desk.file_bytes(made.service.scan) == b"scan"
    assert {"registry.designate_address", "registry.dispatch_paper", "registry.return_slip"} <= FORMS.keys()
    again = PaperServiceForm(court.desk, court.case)
    qtbot.addWidget(again)
    assert (again.scan.named, again.values().scan) == (None, None)
    papers = Papers(court.desk, court.case)
    qtbot.addWidget(papers)
    papers.show_paper(next(p for p in court.desk.papers(court.case) if p.kind == "service_list"))
    papers.print_served()
    assert papers.banner.text.text() == "No service of this document is recorded; there is nothing to stamp."


def sent_out(court: Court, qtbot: QtBot) -> SlipOut:
    """The list of addressees changed, and a paper sent to those on it."""
    listing = AddressingForm(court.desk, court.case)
    qtbot.addWidget(listing)
    choose(listing.party, Side.RESPONDENT)
    listing.show_list()
    assert listing.values().addressees == (AGENT, COUNSEL)
    listing.rows.put(0, 1, "Ambassador")
    assert listing.problems() == ()
    listing.perform()
    assert court.read(addressees, Side.RESPONDENT) == (replace(AGENT, office="Ambassador"), COUNSEL)
    sending = DispatchForm(court.desk, court.case)
    qtbot.addWidget(sending)
    choose(sending.party, Side.RESPONDENT)
    assert [one.name for one in sending.values().addressees] == [AGENT.name]
    assert sending.problems() == ()
    sending.perform()
    (out,) = court.read(slips)
    assert isinstance(out, SlipOut)
    return out


def came_back(court: Court, qtbot: QtBot, out: SlipOut, scan: Path) -> int:
    """Its slip, typed and scanned; the number of the entry."""
    back = SlipForm(court.desk, court.case)
    qtbot.addWidget(back)
    assert [r.field for r in back.problems()] == ["text", "received_by", "scan"]
    scan.write_bytes(b"scan")
    back.text.setPlainText(out.code)
    show_moment(back.received, at(2026, 5, 18, 9))
    back.zone.setCurrentText("Europe/Amsterdam")
    back.received_by.setText("the porter")
    back.scan.path.setText(str(scan))
    assert back.problems() == ()
    assert back.no_preview().startswith("Acknowledgement of receipt\nto H.E. Ambassador *Berg*, by courier")
    number: int = back.perform()
    return number
