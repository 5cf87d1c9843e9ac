"""Words are planted behind the walls and looked for everywhere else."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import inspect, text

from app.deliberation import acts as deliberation
from app.deliberation import queries as panel
from app.deliberation.rules import Choice, Tally
from app.desk import bridge
from app.mediation import acts as mediation
from app.mediation import queries
from app.mediation.rules import Ending, Mode
from app.store.compartment import Compartment
from app.store.register import entries
from app.terms import Refused, Side, Trouble
from tests.conftest import PASSPHRASE, Staged, TurnableClock
from tests.walls.conftest import DELIBERATED, MEDIATED, House, deliberate, mediate, opine

FOR, AGAINST = Choice.FOR, Choice.AGAINST
PLANTED = (*MEDIATED.values(), *DELIBERATED.values())


def record_text(house: House) -> str:
    """Every column of every row of the record, register and drafts included, as text."""
    return all_text(house.desk.store.record)


def all_text(place: Compartment) -> str:
    with place.reading() as session:
        connection = session.connection()
        tables = inspect(connection).get_table_names()
        rows = [row for table in tables for row in connection.execute(text(f'SELECT * FROM "{table}"'))]
    return "\n".join(shown(value) for row in rows for value in row)


def shown(value: object) -> str:
    return value.decode("utf-8", "ignore") if isinstance(value, bytes) else str(value)


def document_text(house: House) -> str:
    """The words of every document produced outside the walls, PDF and DOCX."""
    found = []
    for paper in house.desk.papers():
        with pypdfium2.PdfDocument(house.desk.paper_bytes(paper.id, "pdf")) as pdf:
            found += [page.get_textpage().get_text_range() for page in pdf]
        with zipfile.ZipFile(io.BytesIO(house.desk.paper_bytes(paper.id, "docx"))) as docx:
            found += [docx.read(name).decode("utf-8", "ignore") for name in docx.namelist()]
    return "\n".join(found)


def raw_files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def hits(words: tuple[str, ...], content: str) -> list[str]:
    return [word for word in words if word in content]


@pytest.fixture
def full(house: House, tmp_path: Path, clock: TurnableClock, staged: Staged) -> House:
    """Both rooms used to the end, and what may cross has crossed."""
    staged("full", lambda: used(house, tmp_path, clock))
    return house


def used(house: House, tmp_path: Path, clock: TurnableClock) -> None:
    mediate(house, tmp_path)
    room = house.mediation()
    house.desk.do_walled(room, mediation.end, Ending(Mode.ONE_PARTY, clock.now().day, Side.RESPONDENT))
    bridge.certificate_across(house.desk, house.case, room)
    house.desk.lock_walled()
    house.stage("deliberation")
    deliberate(house, FOR, FOR, AGAINST)
    opine(house)
    bridge.result_across(house.desk, house.case, house.sit(0))
    house.desk.lock_walled()


def test_the_words_do_stand_behind_the_walls(full: House) -> None:
    """Else the tests below would find nothing because there is nothing to find."""
    inside = all_text(full.desk.room(full.mediation()))
    assert hits(tuple(MEDIATED.values()), inside) == [w for n, w in MEDIATED.items() if n != "file"]
    room = full.desk.room(full.mediation())
    (held,) = [p.vault_id for p in full.desk.read_walled(room.id, queries.papers)]
    assert held is not None
    assert room.vault.read(held) == MEDIATED["file"].encode() * 20
    inside = all_text(full.desk.room(full.sit(0)))
    assert hits(tuple(DELIBERATED.values()), inside) == [w for n, w in DELIBERATED.items() if n != "private"]


def test_no_planted_word_stands_on_the_record_or_in_its_documents(full: House) -> None:
    record = record_text(full)
    assert "MT-" in record, "the certificate has crossed"
    assert "I regret that I cannot agree." in record, "the released dissent has crossed"
    assert hits(PLANTED, record) == []
    assert hits(PLANTED, document_text(full)) == []


def test_no_planted_word_stands_in_any_file(full: House, tmp_path: Path) -> None:
    full.desk.store.close()
    files = raw_files(full.folder)
    assert len([name for name in files if name.startswith("walled")]) >= 3
    encoded = [word.encode(code) for word in PLANTED for code in ("utf-8", "utf-16-le")]
    assert [(name, word) for name, content in files.items() for word in encoded if word in content] == []
    assert list(tmp_path.iterdir()) == [full.folder], "nothing was left beside the store"


def test_nothing_crosses_before_it_is_let(house: House, tmp_path: Path) -> None:
    before = record_text(house)
    mediate(house, tmp_path)
    deliberate(house, FOR, FOR)
    assert record_text(house) == before


def test_until_the_certificate_the_register_of_the_record_names_no_room(house: House, tmp_path: Path) -> None:
    mediate(house, tmp_path)
    deliberate(house, FOR)
    with house.desk.store.record.reading() as session:
        lines = [f"{e.act} {e.subject} {e.old} {e.new}" for e in entries(session)]
        acts = [e.act for e in entries(session) if e.act.startswith(("mediation.", "deliberation."))]
        made = [e.case for e in entries(session) if e.act == "store.open_walled"]
    assert acts == []
    assert [line for line in lines if "mediation" in line or "deliberation" in line] == []
    assert made == [None, None], "that a sealed room was made does not say in which case"


def test_a_clerk_opens_no_room(house: House) -> None:
    for kind in ("mediation", "deliberation"):
        for person in (house.people.clerk, house.people.secretary, house.desk.actor):
            with pytest.raises(Refused):
                house.desk.unlock_walled(kind, house.case, PASSPHRASE, name=person.name)
        with pytest.raises(Trouble):
            house.desk.unlock_walled(kind, house.case, "not the passphrase", name=house.people.mediator.name)


def test_each_room_opens_to_its_own_members_only(house: House) -> None:
    with pytest.raises(Refused):
        house.unlock("deliberation", house.people.mediator.name)
    for member in house.people.arbitrators:
        with pytest.raises(Refused):
            house.unlock("mediation", member.name)


def test_a_locked_room_gives_nothing(house: House) -> None:
    room = house.sit(0)
    house.desk.lock_walled()
    with pytest.raises(Trouble):
        house.desk.read_walled(room, panel.notes)


def test_the_panels_key_does_not_open_a_members_own_notes(house: House) -> None:
    deliberate(house)
    room = house.sit(1)
    assert house.desk.read_walled(room, panel.my_notes) == ()
    house.sit(0)
    assert [n.note.text for n in house.desk.read_walled(room, panel.my_notes)] == [DELIBERATED["private"]]


def test_a_vote_shows_nothing_until_the_last_ballot(house: House) -> None:
    """The whole walled file, decrypted with the panel's key, reads the same in kind whichever way two members voted."""
    rounds = deliberate(house, FOR, AGAINST)
    room = house.sit(0)
    place = house.desk.room(room)
    with place.reading() as session:
        connection = session.connection()
        votes = "\n".join(
            shown(value) for table in ("round", "share", "ballot", "tally", "register", "owed")
            for row in connection.execute(text(f'SELECT * FROM "{table}"')) for value in row
        )  # fmt: skip
    assert hits(('"for"', '"against"', '"choice"', "FOR", "AGAINST"), votes) == []
    assert [r.tally for r in house.desk.read_walled(room, panel.rounds)] == [None, None]
    house.sit(2)
    tally = house.desk.do_walled(room, deliberation.cast_ballot, rounds[0], FOR)
    assert tally == Tally(("A. Presiding", "D. Third"), ("B. Second",))
