from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from app.docket.model import CaseRow
from app.docket.queries import docket_entries
from app.documents.binding.manifest import BoundBundle, Proof
from app.evidence.acts import receive_exhibits
from app.evidence.rules import Filing
from app.exchange.acts import file_bundle, keep_bundle, make_bundle
from app.exchange.queries import bundle_sources, bundles, custody_of
from app.exchange.rules import Edition, citation
from app.store.store import Store
from app.terms import Moment, Override, Refused, Side
from tests.binding.material import text, written
from tests.exchange.conftest import DAY, exhibit


def made(store: Store, case: UUID, edition: Edition = Edition.TRIBUNAL) -> BoundBundle:
    with store.record.reading() as session:
        sources = bundle_sources(session, case, edition, DAY)
    return make_bundle(sources, store.record.vault.read)


def test_a_bundle_holds_papers_and_exhibits_in_sections(store: Store, case: UUID) -> None:
    bound = made(store, case)
    assert [(item.section, item.name, item.page, item.pages) for item in bound.items] == [
        ("A Pleadings", "Statement of claim", 2, 3),
        ("B Claimant's exhibits", "C-001 Treaty of 2024", 5, 4),
        ("B Claimant's exhibits", "C-002 Forensic report on operation ORCHID", 9, 5),
        ("B Claimant's exhibits", "C-003 Signals report", 14, 2),
        ("C Respondent's exhibits", "R-001 Expert note of the Respondent", 16, 2),
        ("C Respondent's exhibits", "R-002 Log extract", 18, 1),
        ("D Orders and records of the Tribunal", "Procedural Order No. 1", 19, 1),
    ]
    assert [item.slip for item in bound.items if item.slip] == ["The file is locked with a password."]


def test_each_edition_shows_what_its_reader_may_see_on_the_same_pages(store: Store, case: UUID) -> None:
    bound = {edition: made(store, case, edition) for edition in Edition}
    assert len({tuple(item.page for item in one.items) for one in bound.values()}) == 1
    hidden = {edition: [item.label or item.title for item in one.items if item.slip] for edition, one in bound.items()}
    assert hidden == {
        Edition.TRIBUNAL: ["R-002"],
        Edition.CLAIMANT: ["R-002"],
        Edition.RESPONDENT: ["C-003", "R-002"],
        Edition.PUBLIC: ["Statement of claim", "C-002", "C-003", "R-001", "R-002"],
    }
    assert "SECRET" in text(bound[Edition.CLAIMANT].pdf, 14)
    assert ["SECRET" in text(bound[e].pdf, 14) for e in (Edition.RESPONDENT, Edition.PUBLIC)] == [False, False]


def test_filing_enters_the_docket_and_keeps_the_bytes(store: Store, case: UUID) -> None:
    bound = made(store, case)
    with store.record.transaction() as tx:
        filed = file_bundle(tx, case, bound)
    with store.record.reading() as session:
        line = bundles(session, case)[0]
        entry = docket_entries(session, case)[0]
    assert (line.id, line.edition, line.pages, line.made, line.sha256) == (filed, "tribunal", 19, DAY, bound.sha256)
    assert store.record.vault.read(line.kept) == bound.pdf
    assert (entry.number, entry.title, entry.side) == (
        line.entry, "Case bundle of 18 May 2026, 19 pages", Side.REGISTRY,
    )  # fmt: skip
    assert citation(line.items, 11) == "C-002, p. 3 {Bundle/11}"
    assert store.record.verify() == []


def test_a_bundle_kept_beforehand_is_filed_and_no_other_file(store: Store, case: UUID) -> None:
    bound = made(store, case)
    vault = store.record.vault
    kept, other = keep_bundle(vault, bound), vault.keep(io.BytesIO(b"another file"))
    with pytest.raises(Refused, match="not the bundle"), store.record.transaction() as tx:
        file_bundle(tx, case, bound, kept=other)
    with store.record.transaction() as tx:
        file_bundle(tx, case, bound, kept=kept)
    with store.record.reading() as session:
        assert [line.kept for line in bundles(session, case)] == [kept.id]


def test_bundles_are_listed_newest_first_and_none_is_replaced(store: Store, case: UUID) -> None:
    for edition in (Edition.TRIBUNAL, Edition.PUBLIC):
        with store.record.transaction() as tx:
            file_bundle(tx, case, made(store, case, edition))
    with store.record.reading() as session:
        assert [line.edition for line in bundles(session, case)] == ["public", "tribunal"]


def test_what_does_not_belong_or_does_not_prove_is_refused(store: Store, case: UUID) -> None:
    bound = made(store, case)
    wrong = replace(bound, case_number="CT-2026-999", proof=Proof(1, 19, ("Page 2 is labelled ii.",)))
    with pytest.raises(Refused) as refused, store.record.transaction() as tx:
        file_bundle(tx, case, wrong)
    assert [reason.text for reason in refused.value.reasons] == [
        "This bundle was made for another case.",
        "The bundle does not prove: Page 2 is labelled ii.",
    ]
    with store.record.reading() as session:
        assert bundles(session, case) == ()


def test_before_evidence_no_bundle_is_filed(store: Store, case: UUID) -> None:
    bound = made(store, case)
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, case).stage = "response"
    with pytest.raises(Refused), store.record.transaction() as tx:
        file_bundle(tx, case, bound)


def test_custody_is_told_by_exhibit(store: Store, case: UUID) -> None:
    with store.record.reading() as session:
        assert custody_of(session, case)["R-001"] == (Side.RESPONDENT, False)


def test_late_documents_go_to_the_end_and_move_no_page(store: Store, case: UUID) -> None:
    with store.record.transaction() as tx:
        file_bundle(tx, case, made(store, case))
    received = Moment(datetime(2026, 5, 18, 8, 0, tzinfo=UTC), "UTC")
    with store.record.transaction() as tx:
        late = (exhibit(tx, "C-004", "Late statement", written(2, "late"), 2),)
        receive_exhibits(tx, case, Filing(Side.CLAIMANT, received, "counter", late), Override("No custody yet."))
    with store.record.transaction() as tx:
        file_bundle(tx, case, made(store, case))
    with store.record.reading() as session:
        second, first = bundles(session, case)
    assert second.items[:-1] == first.items
    assert (second.items[-1].section, second.items[-1].page) == ("E Added after 18 May 2026", first.pages + 1)
