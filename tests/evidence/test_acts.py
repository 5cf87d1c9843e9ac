"""Exhibits taken in, received and kept in custody, in a real encrypted store."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DatabaseError, NoResultFound

import app.evidence.acts as door
from app.docket.model import CaseRow, EntryRow
from app.docket.queries import case_facts, docket_entries
from app.docket.rules import Stage
from app.documents.binding.apart import SHARED
from app.evidence.acts import (
    Taken,
    close_stage,
    first_batch,
    receive_exhibits,
    record_custody,
    take_in,
    take_in_many,
)
from app.evidence.documents import ReceiptFacts
from app.evidence.model import CustodyEventRow, ExhibitRow
from app.evidence.queries import (
    bundle_exhibits,
    custody_chain,
    custody_item,
    exhibits,
    link_digest,
    numbers_for,
    on_file,
    without_custody,
)
from app.evidence.queries import (
    exhibit as one,
)
from app.evidence.rules import Condition, CustodyEvent, CustodyState, EventKind, Filing, Kind
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Moment, Override, Refused, Side, Tier, Trouble
from tests.binding.material import locked, pageless, scripted, torn, written
from tests.conftest import People, TurnableClock
from tests.docket.opened import file as open_another
from tests.evidence.conftest import DAY, RECEIVED, collected, exhibit, filed, item

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301010018dd8db0"
    "0000000049454e44ae426082"
)


# ------------------------------------------------------------------ a file taken in


@pytest.mark.parametrize(
    ("name", "data", "kind", "condition", "pages"),
    [
        ("report.pdf", written(3), Kind.DOCUMENT, Condition.SOUND, 3),
        ("script.pdf", scripted(), Kind.DOCUMENT, Condition.SOUND, 1),
        ("locked.pdf", locked(), Kind.DOCUMENT, Condition.LOCKED, 0),
        ("blank.pdf", pageless(), Kind.DOCUMENT, Condition.PAGELESS, 0),
        ("torn.pdf", torn(), Kind.DOCUMENT, Condition.REPAIRED, 0),
        ("fake.pdf", b"%PDF-1.7\ngarbage", Kind.DOCUMENT, Condition.DAMAGED, 0),
        ("tool.exe", b"MZ\x90\x00\x03\x00\xff\xff", Kind.OTHER, Condition.NATIVE, 0),
        ("log.csv", b"time,address\n09:00,198.51.100.23\n", Kind.TABLE, Condition.SOUND, 1),
        ("note.txt", b"A note.\n", Kind.TEXT, Condition.SOUND, 1),
        ("m.eml", b"From: a@a.example\nTo: b@b.example\nSubject: Reply\n\nNo.\n", Kind.MAIL, Condition.SOUND, 1),
        ("dot.png", PNG, Kind.IMAGE, Condition.SOUND, 1),
    ],
)
def test_a_file_is_taken_in_unaltered_and_triaged(
    store: Store, tmp_path: Path, name: str, data: bytes, kind: Kind, condition: Condition, pages: int
) -> None:
    (tmp_path / name).write_bytes(data)
    vault = store.record.vault
    taken = take_in(vault, tmp_path / name)
    assert (taken.kind, taken.condition, taken.pages) == (kind, condition, pages)
    assert vault.read(taken.kept.id) == data
    assert (taken.rendition is None) == (pages == 0)
    assert taken.rendition is None or vault.read(taken.rendition).startswith(b"%PDF-")
    assert bool(taken.notes) == (condition is not Condition.SOUND or name == "script.pdf")


def test_a_pdf_is_read_from_the_original_and_a_rendition_is_kept_beside_it(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(written())
    (tmp_path / "a.txt").write_text("words")
    pdf, text = (take_in(store.record.vault, tmp_path / name) for name in ("a.pdf", "a.txt"))
    assert pdf.rendition == pdf.kept.id
    assert text.rendition not in {None, text.kept.id}


def test_an_empty_or_missing_file_leaves_nothing(store: Store, tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(Trouble, match="empty"):
        take_in(store.record.vault, tmp_path / "empty.pdf")
    with pytest.raises(Trouble, match="not there"):
        take_in(store.record.vault, tmp_path / "gone.pdf")
    assert store.record.vault.all() == ()


def test_a_file_whose_reading_had_to_be_stopped_is_kept_all_the_same(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SHARED.end()
    monkeypatch.setattr(SHARED.apart, "patience", 0.001)
    (tmp_path / "a.pdf").write_bytes(written())
    taken = take_in(store.record.vault, tmp_path / "a.pdf")
    assert (taken.condition, taken.rendition, taken.notes) == (
        Condition.DAMAGED, None, ("The file is damaged: reading it had to be stopped.",)
    )  # fmt: skip
    assert store.record.vault.read(taken.kept.id) == written()


def test_pages_are_not_made_of_a_giant(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "LARGEST_SHOWN", 100)
    (tmp_path / "disk.img").write_bytes(b"x" * 101)
    taken = take_in(store.record.vault, tmp_path / "disk.img")
    assert (taken.condition, taken.rendition, taken.notes) == (
        Condition.NATIVE, None, ("The file is too large for pages to be made.",)
    )  # fmt: skip


def test_files_taken_in_together_are_lodged_or_named_and_a_cancelled_batch_leaves_nothing(
    store: Store, tmp_path: Path
) -> None:
    class Cancelled(Exception):
        pass

    class Stopping:
        def step(self, done: int, total: int, text: str = "") -> None:
            if (done, text) == (2, "making pages"):
                raise Cancelled

    vault, paths = store.record.vault, [tmp_path / name for name in ("a.txt", "b.pdf", "c.exe")]
    for path, data in zip(paths, (b"words", b"", b"MZ"), strict=True):
        path.write_bytes(data)
    with pytest.raises(Cancelled):
        take_in_many(vault, paths, Stopping())
    assert (vault.lodged(), [path for path in vault._folder.rglob("*") if path.is_file()]) == ((), [])
    text, empty, tool = take_in_many(vault, paths)
    assert isinstance(text, Taken)
    assert isinstance(tool, Taken)
    assert str(empty).startswith("“b.pdf” is empty.")
    made = {text.kept.id, text.rendition, tool.kept.id, tool.rendition} - {None}
    assert {kept.id for kept in vault.lodged()} == made
    assert vault.all() == ()


def test_many_small_files_go_together_and_a_large_one_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [tmp_path / str(n) for n in range(5)]
    for path, size in zip(paths, (40, 50, 200, 10, 10), strict=True):
        path.write_bytes(bytes(size))
    monkeypatch.setattr(door, "SMALL_TOGETHER", 100)
    assert [first_batch(paths[at:]) for at in range(6)] == [2, 1, 1, 2, 1, 0]
    monkeypatch.setattr(door, "TOGETHER", 1)
    assert first_batch(paths) == 1


# ------------------------------------------------------------------ received


def test_exhibits_are_received_under_their_numbers_with_a_receipt(store: Store, case: UUID) -> None:
    with store.record.transaction() as tx:
        filing = filed(exhibit(tx, "C-001"), exhibit(tx, "C-002", title=" Log "))
        assert receive_exhibits(tx, case, filing) == 2
    with store.record.reading() as session:
        found = exhibits(session, case)
        entry = docket_entries(session, case)[0]
        (owed,) = owed_papers(session)
        assert [(e.number, e.title, e.entry, e.filed, e.custody) for e in found] == [
            ("C-001", "Access log C-001", 2, RECEIVED.day, CustodyState(complete=True)),
            ("C-002", "Log", 2, RECEIVED.day, CustodyState(complete=True)),
        ]
        assert one(session, found[1].id) == found[1]
        assert (entry.title, entry.side, entry.detail) == (
            "Exhibits C-001 to C-002 received", Side.CLAIMANT, "Statement of claim"
        )  # fmt: skip
        assert case_facts(session, case).tallies["exhibits"] == 2
        assert case_facts(session, case).tallies["exhibits_without_custody"] == 0
        assert numbers_for(session, case, Side.CLAIMANT, 1) == ("C-003",)
        assert [b.number for b in bundle_exhibits(session, case)] == ["C-001", "C-002"]
    facts = owed.facts_as(ReceiptFacts)
    assert (owed.kind, facts.party, [line.title for line in facts.lines]) == (
        "exhibit_receipt", "Republic of Aldova", ["Access log C-001", "Log"]
    )  # fmt: skip
    assert {line.custody for line in facts.lines} == {"custody complete"}
    assert store.record.verify() == []


def test_the_registry_receipt_closes_the_chain(store: Store, case: UUID) -> None:
    with store.record.transaction() as tx:
        new = exhibit(tx, "C-001")
        receive_exhibits(tx, case, filed(new))
    with store.record.reading() as session:
        (found,) = exhibits(session, case)
        chain = custody_chain(session, found.id)
        assert custody_item(session, found.id) == new.item
    last = chain[-1].event
    assert [(link.sequence, link.event.kind, link.sound) for link in chain] == [
        (1, EventKind.COLLECTED, True), (2, EventKind.RECEIVED, True),
    ]  # fmt: skip
    assert (last.released_by, last.received_by, last.hash_after, last.when) == (
        "E. Villads", "Registry", new.sha256, RECEIVED
    )  # fmt: skip


def test_an_older_hash_is_not_taken_for_a_change(store: Store, case: UUID) -> None:
    with store.record.transaction() as tx:
        new = exhibit(tx, "C-001", item=item("9e107d9d372bb6826bd81d3542a419d6", hash_algorithm="MD5"))
        receive_exhibits(tx, case, filed(new))
    with store.record.reading() as session:
        assert next(iter(without_custody(session, case).values())).gaps == (
            "the hash at collection (MD5) cannot be compared with the SHA-256 of the file",
        )


def test_a_single_exhibit_without_custody_is_told_on_the_receipt(store: Store, case: UUID) -> None:
    with store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(exhibit(tx, "R-001", item=None, events=()), side=Side.RESPONDENT))
    with store.record.reading() as session:
        (owed,) = owed_papers(session)
        assert docket_entries(session, case)[0].title == "Exhibit R-001 received"
        assert case_facts(session, case).tallies["exhibits_without_custody"] == 1
    assert owed.facts_as(ReceiptFacts).lines[0].custody == "no record of the item and its collection"


def test_numbers_stand_in_order_past_a_thousand(store: Store, case: UUID) -> None:
    with store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(*(exhibit(tx, n) for n in ("C-1000", "C-999", "C-002"))))
    with store.record.reading() as session:
        assert [e.number for e in exhibits(session, case)] == ["C-002", "C-999", "C-1000"]
        assert [o.number for o in on_file(session, case)] == ["C-1000", "C-999", "C-002"]


def test_a_questioned_filing_wants_a_reason(store: Store, case: UUID) -> None:
    with pytest.raises(Refused, match="needs an order"), store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(exhibit(tx, "C-001", tier=Tier.RESTRICTED)))
    with store.record.transaction() as tx:
        new = exhibit(tx, "C-001", tier=Tier.RESTRICTED)
        receive_exhibits(tx, case, filed(new), Override("Order of 4 May", "PO-2"))
    with store.record.reading() as session:
        assert exhibits(session, case)[0].tier is Tier.RESTRICTED


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"sha256": "0" * 64}, "not the one filed"),
        ({"size": 7}, "not the one filed"),
        ({"kept": uuid4()}, "not the one filed"),
        ({"rendition": uuid4()}, "not in the vault"),
        ({"number": "R-001"}, "other side's series"),
        ({"day": date(2030, 1, 1)}, "dated in the future"),
        ({"translation_of": "C-099"}, "cannot be its translation"),
    ],
)
def test_a_wrong_filing_leaves_nothing(store: Store, case: UUID, change: dict[str, object], says: str) -> None:
    before = store.record.head()
    with pytest.raises(Refused, match=says), store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(exhibit(tx, "C-001"), replace(exhibit(tx, "C-002"), **change)))  # type: ignore[arg-type]  # fields by name
    assert store.record.head() == before
    with store.record.reading() as session:
        assert exhibits(session, case) == ()


def test_an_empty_filing_and_one_out_of_its_stage_are_refused(store: Store, case: UUID) -> None:
    with pytest.raises(Refused, match="at least one exhibit"), store.record.transaction() as tx:
        receive_exhibits(tx, case, Filing())
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, case).stage = "compliance"
    with pytest.raises(Refused, match="Open in the stage"), store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(exhibit(tx, "C-001")))


def test_an_arbitrator_receives_nothing(
    store: Store, case: UUID, people: People, tmp_path: Path, clock: TurnableClock
) -> None:
    store.close()
    theirs = Store.open(tmp_path / "store", people.presiding.name, people.passphrase, clock=clock)
    with pytest.raises(Refused, match="you act as arbitrator"), theirs.record.transaction() as tx:
        receive_exhibits(tx, case, Filing())
    theirs.close()


# ------------------------------------------------------------------ custody


@pytest.fixture
def on_record(store: Store, case: UUID) -> UUID:
    """One exhibit filed without any custody record."""
    with store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(exhibit(tx, "C-001", item=None, events=())))
    with store.record.reading() as session:
        return exhibits(session, case)[0].id


def seen(at: Moment = RECEIVED, **more: str) -> CustodyEvent:
    return CustodyEvent(EventKind.EXAMINED, at, "Registry", "Registry", purpose="comparison", **more)


def test_a_custody_event_is_a_new_link_and_an_entry(store: Store, case: UUID, on_record: UUID) -> None:
    with store.record.transaction() as tx:
        assert record_custody(tx, case, on_record, seen()) == 3
    with store.record.reading() as session:
        chain = custody_chain(session, on_record)
        entry = docket_entries(session, case)[0]
        assert [(link.sequence, link.recorded_by, link.sound) for link in chain] == [
            (1, "R. Registrar", True), (2, "R. Registrar", True),
        ]  # fmt: skip
        assert (entry.title, entry.detail) == ("Custody of C-001: examined", "comparison")


def test_the_latest_record_of_the_item_counts_though_the_clock_stands(
    store: Store, case: UUID, on_record: UUID
) -> None:
    for collector in ("First", "Second", "Third"):
        with store.record.transaction() as tx:
            record_custody(tx, case, on_record, seen(), replace(item(), collector=collector))
    with store.record.reading() as session:
        found = custody_item(session, on_record)
        assert found is not None
        assert found.collector == "Third"
        assert one(session, on_record).custody.gaps == ("no hash was taken at collection", "no event of collection")
        assert exhibits(session, case)[0] == one(session, on_record)


def test_custody_of_an_exhibit_elsewhere_is_refused(store: Store, case: UUID, on_record: UUID) -> None:
    with store.record.transaction() as tx:
        other = open_another(tx)
    for ident, place in ((on_record, other), (uuid4(), case)):
        with pytest.raises(Refused, match="not on file in this case"), store.record.transaction() as tx:
            record_custody(tx, place, ident, seen())


def test_a_late_event_is_explained(store: Store, case: UUID, on_record: UUID) -> None:
    early = Moment(RECEIVED.utc - timedelta(days=3), "UTC")
    with pytest.raises(Refused, match="entered late"), store.record.transaction() as tx:
        record_custody(tx, case, on_record, seen(early), override=Override("needed"))
    with store.record.transaction() as tx:
        record_custody(tx, case, on_record, seen(early, note="found in the log"), override=Override("needed"))
    with store.record.reading() as session:
        assert len(custody_chain(session, on_record)) == 2


def test_custody_is_never_rewritten(store: Store, on_record: UUID) -> None:
    with pytest.raises(DatabaseError), store.record.transaction() as tx:
        tx.session.execute(update(CustodyEventRow).values(body="{}"))
    with pytest.raises(DatabaseError), store.record.transaction() as tx:
        tx.session.execute(update(ExhibitRow).values(title="Another"))


def test_a_link_that_does_not_fit_is_found(store: Store, case: UUID, on_record: UUID) -> None:
    with store.record.transaction() as tx:
        record_custody(tx, case, on_record, seen())
        first = custody_chain(tx.session, on_record)[0]
        body = '{"kind":"examined","when":{"utc":"2026-05-18T08:00:00Z"}}'
        common = {"exhibit": on_record, "when": RECEIVED.utc, "body": body, "recorded_by": "X"}
        tx.add(CustodyEventRow(**common, sequence=3, previous="0" * 64, digest=link_digest("0" * 64, body)))
        tx.add(CustodyEventRow(**common, sequence=4, previous=link_digest("0" * 64, body), digest="1" * 64))
    with store.record.reading() as session:
        assert first.sound
        assert [link.sound for link in custody_chain(session, on_record)] == [True, True, False, False]


def test_an_unknown_exhibit_is_not_found(store: Store) -> None:
    with store.record.reading() as session:
        with pytest.raises(NoResultFound):
            one(session, uuid4())
        assert custody_item(session, uuid4()) is None
        assert custody_chain(session, uuid4()) == ()


# ------------------------------------------------------------------ the end of the stage


@pytest.fixture
def defended(store: Store, case: UUID) -> UUID:
    """The same case with a defence on the docket."""
    with store.record.transaction() as tx:
        tx.add(EntryRow(
            case=case, number=2, act="registry.file_statement_of_defence", title="Statement of defence", detail="",
            side=Side.RESPONDENT.value, day=DAY, recorded=tx.moment.utc, zone="UTC", actor="X", strikes=None,
        ))  # fmt: skip
    return case


def test_the_stage_is_closed_and_the_case_goes_to_the_hearing(
    store: Store, defended: UUID, clock: TurnableClock
) -> None:
    clock.forward(days=1)
    with store.record.transaction() as tx:
        assert close_stage(tx, defended, date(2026, 5, 18)) == 3
    with store.record.reading() as session:
        assert case_facts(session, defended).stage is Stage.HEARING


def test_open_custody_is_passed_over_with_a_reason_only(store: Store, defended: UUID) -> None:
    with store.record.transaction() as tx:
        receive_exhibits(tx, defended, filed(exhibit(tx, "C-001", item=None, events=(collected(),))))
    with pytest.raises(Refused, match="1 exhibit"), store.record.transaction() as tx:
        close_stage(tx, defended, date(2026, 5, 18))
    with store.record.transaction() as tx:
        assert close_stage(tx, defended, date(2026, 5, 18), Override("Weight is for the award.")) == 4


def test_a_stage_closes_neither_tomorrow_nor_before_the_defence(store: Store, case: UUID, defended: UUID) -> None:
    with pytest.raises(Refused, match="future"), store.record.transaction() as tx:
        close_stage(tx, defended, date(2026, 5, 19))
    with store.record.transaction() as tx:
        other = open_another(tx)
        tx.session.get_one(CaseRow, other).stage = "evidence"
    with pytest.raises(Refused, match="defence"), store.record.transaction() as tx:
        close_stage(tx, other, date(2026, 5, 18))


def test_a_kept_file_is_the_one_filed(store: Store, case: UUID) -> None:
    with store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(exhibit(tx, "C-001", b"plain", rendition=None, pages=0)))
    with store.record.reading() as session:
        (found,) = exhibits(session, case)
    assert io.BytesIO(store.record.vault.read(found.kept)).read() == b"plain"
    assert store.record.vault.verify(found.kept) is None
