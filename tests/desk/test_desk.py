from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from app.desk.desk import Desk
from app.desk.exporting import export_papers
from app.docket.queries import cases
from app.registry.acts import file_notice, serve_notice
from app.store.papers import owed_papers
from app.store.store import NewPerson, Store
from app.store.trouble import WrongPassphrase
from app.terms import Refused, Role, Trouble
from tests.conftest import PASSPHRASE, People, TurnableClock
from tests.desk.conftest import open_cases
from tests.registry.papers import NOTICE, SERVICE


class Silent:
    def step(self, done: int, total: int, text: str = "") -> None:
        return


def test_an_act_leaves_its_document(desk: Desk) -> None:
    called: list[int] = []
    desk.changed.connect(lambda: called.append(1))
    case = desk.do(file_notice, NOTICE)
    papers = desk.papers(case)
    assert [paper.kind for paper in papers] == ["acknowledgement"]
    assert desk.paper_bytes(papers[0].id, "pdf")[:5] == b"%PDF-"
    assert desk.paper_bytes(papers[0].id, "docx")[:2] == b"PK"
    assert desk.read(owed_papers) == ()
    assert len(called) == 2
    assert desk.store.verify() == []


def test_a_document_is_produced_once(desk: Desk) -> None:
    desk.do(file_notice, NOTICE)
    desk.produce()
    desk.produce()
    assert len(desk.papers()) == 1


def test_what_is_still_owed_is_produced_at_the_next_start(store: Store) -> None:
    with store.record.transaction() as tx:
        file_notice(tx, NOTICE)
    later = Desk(store)
    assert later.papers() == ()
    later.produce()
    assert [paper.title for paper in later.papers()] == ["Acknowledgement of receipt"]


def test_a_refused_act_owes_nothing(desk: Desk) -> None:
    case = desk.do(file_notice, NOTICE)
    desk.do(serve_notice, case, SERVICE)
    before = desk.head_text()
    with pytest.raises(Refused):
        desk.do(serve_notice, case, SERVICE)
    assert desk.head_text() == before


def test_an_unknown_kind_of_document_is_told_and_kept_owed(desk: Desk) -> None:
    with desk.store.record.transaction() as tx:
        tx.owe("papyrus", {"words": 1}, case=None, title="Papyrus")
    desk.produce()
    assert [str(met)[:24] for met in desk.troubles.values()] == ["“Papyrus” cannot be prod"]
    assert [owed.kind for owed in desk.read(owed_papers)] == ["papyrus"]


def test_the_article_and_the_objections_of_an_act(desk: Desk) -> None:
    case = desk.do(file_notice, NOTICE)
    assert desk.article("registry.file_notice", None) == "Cyber Tribunal Rules 2026, Article 3"
    assert desk.objections("registry.file_notice", None) == ()
    assert desk.objections("registry.serve_notice", case) == ()
    assert [r.text for r in desk.objections("registry.file_response", case)] != []


def test_only_a_member_opens_a_sealed_room(desk: Desk, people: People) -> None:
    case = desk.do(file_notice, NOTICE)
    room = desk.store.open_walled("mediation", case, [people.mediator.name])
    with pytest.raises(Refused):
        desk.unlock_walled("mediation", case, PASSPHRASE, name=people.clerk.name)
    with pytest.raises(WrongPassphrase):
        desk.unlock_walled("mediation", case, "not this one at all", name=people.mediator.name)
    assert desk.walled("mediation", case) is None
    assert desk.unlock_walled("mediation", case, PASSPHRASE, name=people.mediator.name) == room
    assert desk.walled_actor(room) == people.mediator
    desk.lock_walled()
    assert desk.walled("mediation", case) is None
    with pytest.raises(Trouble):
        desk.read_walled(room, lambda session: session)


def test_papers_are_exported_as_they_are(desk: Desk, tmp_path: Path) -> None:
    open_cases(desk)
    assert export_papers(desk, tmp_path / "out", Silent()) == 12
    assert len(list((tmp_path / "out" / "CT-2026-001").iterdir())) == 4
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(Trouble):
        export_papers(desk, blocked, Silent())


def test_a_practice_store_marks_its_papers(tmp_path: Path, clock: TurnableClock) -> None:
    from app.store.kdf import Kdf

    registrar = NewPerson("R", Role.REGISTRAR, PASSPHRASE)
    store = Store.create(tmp_path / "p", registrar, clock=clock, kdf=Kdf.floor(), practice=True)
    desk = Desk(store)
    assert desk.watermark == "PRACTICE"
    desk.do(file_notice, NOTICE)
    assert [paper.pages for paper in desk.papers()] != [0]
    desk.close()


def test_what_may_be_done_is_what_the_rules_say(desk: Desk) -> None:
    case: UUID = open_cases(desk)
    assert len(desk.read(cases)) == 5
    permits = {permit.act.id: permit.open for permit in desk.permits(case)}
    assert permits["registry.serve_notice"] is False
    assert permits["registry.file_response"] is True
