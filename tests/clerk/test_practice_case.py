"""The whole path, from filing to a signed decision with its obligations, as the record tells it afterwards."""

from __future__ import annotations

import io
import sqlite3
from collections import Counter
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from rich.console import Console

from app.award.queries import authorities, award_state
from app.compliance.queries import ledger
from app.desk.demo import MARK, fresh, report
from app.desk.demo.play import Practice
from app.desk.desk import Quiet
from app.docket.queries import case_facts, docket_entries
from app.docket.rules import Stage
from app.documents.signing import read_signatures
from app.evidence.queries import exhibits
from app.exchange.queries import bundles
from app.store.papers import papers
from app.terms import Refused, Role, Side

DOCKET = [
    "Notice of arbitration",
    "Notice of arbitration served on the respondent",
    "Response to the notice of arbitration",
    "Appointment of Prof. Lena Ito as arbitrator",
    "Declaration of independence of Prof. Lena Ito",
    "Appointment of Dr Marcus Vane as arbitrator",
    "Declaration of independence of Dr Marcus Vane",
    "Appointment of Prof. Ngozi Adeyemi as presiding arbitrator",
    "Declaration of independence of Prof. Ngozi Adeyemi",
    "Tribunal constituted",
    "Procedural Order No. 1",
    "Statement of claim",
    "Exhibits C-001 to C-010 received",
    "Statement of defence",
    "Exhibits R-001 to R-004 received",
    "Custody of C-001: examined",
    "Custody of C-002: examined",
    "Notice of hearing on 15 September 2026",
    "Certificate of termination of the mediation",
    "Step taken: Requests to produce documents",
    "Step taken: Names of witnesses and experts called",
    "Evidence stage closed",
    "Case bundle of 8 September 2026",
    "Minutes of session No. 1",
    "Minutes of session No. 2",
    "Minutes of session No. 3",
    "Inquiry whether the parties have anything further",
    "Step taken: Statements of costs",
    "Step taken: To file the audit trail of line 7 of exhibit R-004, or to say why it cannot be filed.",
    "Step taken: To file the depreciation table behind head B of exhibit C-010.",
    "Hearings closed",
    "Attribution sheet, version 1",
    "Decided draft of the award received",
    "Scrutiny of the draft award, round 1",
    "Text of the award fixed for signature",
    "Award: Prof. Lena Ito signed digitally",
    "Award: Dr Marcus Vane signed digitally",
    "Award: Prof. Ngozi Adeyemi signed digitally",
    "Certified copy No. 1 of the award",
    "Certified copy No. 2 of the award",
    "Award served on Republic of Aldova",
    "Award served on Kingdom of Berenia",
    "Ledger of obligations opened",
]
PAPERS = {
    "acknowledgement": 1, "notice_of_service": 1, "response_record": 1, "declaration": 3, "constitution": 1,
    "appointment_notice": 3,
    "procedural_order": 1, "statement_of_claim": 1, "statement_of_defence": 1, "exhibit_receipt": 2,
    "hearing_notice": 1, "minutes": 3, "closure": 1, "attribution_sheet": 1, "award": 1,
    "certificate_of_true_copy": 2, "obligations": 1, "termination_record": 1,
}  # fmt: skip


def test_the_docket_tells_the_whole_case(played: Practice) -> None:
    entries = list(reversed(played.desk.read(docket_entries, played.case)))
    assert [e.number for e in entries] == list(range(1, len(DOCKET) + 1))
    assert [e.title.split(", MT-")[0].split(", 5")[0] for e in entries] == DOCKET
    assert sorted(e.recorded for e in entries) == [e.recorded for e in entries]


def test_the_case_stands_in_compliance_with_its_dates(played: Practice) -> None:
    facts = played.desk.read(case_facts, played.case)
    assert (facts.stage, facts.commenced) == (Stage.COMPLIANCE, date(2026, 3, 3))
    windows = [(d.name, d.side, d.due) for d in facts.open_deadlines if d.name == "correction"]
    assert windows == [
        ("correction", Side.CLAIMANT, date(2026, 12, 2)),
        ("correction", Side.RESPONDENT, date(2026, 12, 2)),
    ]
    response = next(d for d in facts.deadlines if d.name == "response")
    assert (response.due, response.closed_by) == (date(2026, 4, 2), 3)


def test_every_document_was_produced_once_in_both_forms(played: Practice) -> None:
    found = played.desk.read(papers, played.case)
    first = [p for p in found if p.supersedes is None]
    assert Counter(p.kind for p in first) == PAPERS
    assert all(p.pdf_sha256 and p.docx_sha256 and p.pages for p in first)
    assert [p.label for p in found if p.supersedes] == ["signed by 1 of 3", "signed by 2 of 3", "signed by 3 of 3"]


def test_the_award_bears_three_valid_signatures_in_order(played: Practice) -> None:
    award = next(p for p in played.desk.papers(played.case) if p.kind == "award")
    trust = played.desk.read(authorities)
    states = read_signatures(played.desk.paper_bytes(award.id, "pdf"), trust)
    assert [(s.name, s.valid) for s in states] == [
        ("Prof. Lena Ito", True), ("Dr Marcus Vane", True), ("Prof. Ngozi Adeyemi", True),
    ]  # fmt: skip
    assert not any(s.valid for s in read_signatures(played.desk.paper_bytes(award.id, "pdf"), ()))


def test_the_vote_came_out_with_its_dissent(played: Practice) -> None:
    state = played.desk.read(award_state, played.case)
    assert state.decision is not None
    assert [(p.number, p.against) for p in state.decision.operative if p.against] == [(2, ("Dr Marcus Vane",))]
    assert [(o.kind, o.author) for o in state.decision.opinions] == [
        ("declaration", "Prof. Lena Ito"), ("dissenting opinion", "Dr Marcus Vane"),
    ]  # fmt: skip
    assert [(c.number, c.holder) for c in state.copies] == [(1, "Republic of Aldova"), (2, "Kingdom of Berenia")]


def test_every_exhibit_is_on_file_and_its_custody_stands(played: Practice) -> None:
    found = played.desk.read(exhibits, played.case)
    wanted = {row["number"]: row["sha256"] for row in played.story.rows("exhibits")}
    assert {e.number: e.sha256 for e in found} == wanted
    assert all(e.rendition is not None and e.pages > 0 for e in found)
    assert all(played.desk.store.record.vault.verify(e.kept) is None for e in found)
    assert [e.number for e in found if not e.custody.complete] == []


def test_the_bundle_counts_its_pages_from_one(played: Practice) -> None:
    (line,) = played.desk.read(bundles, played.case)
    with pikepdf.open(io.BytesIO(played.desk.file_bytes(line.kept))) as pdf:
        assert len(pdf.pages) == line.pages
    ends = [item.page + item.pages for item in line.items]
    assert [item.page for item in line.items] == [line.index_pages + 1, *ends[:-1]]


def test_obligations_have_dates_reviews_and_sunsets(played: Practice) -> None:
    found = played.desk.read(ledger, played.case)
    rows = played.story.rows("obligations")
    assert [(o.number, o.new.due, o.new.review, o.new.sunset) for o in found] == [
        (r["id"], r["due"], r.get("review"), r.get("sunset")) for r in rows
    ]


def test_register_vault_and_documents_prove(played: Practice) -> None:
    assert played.desk.store.verify(Quiet()) == []


def test_nothing_from_behind_the_walls_is_outside_and_nothing_is_readable_on_disk(
    played: Practice, tmp_path: Path
) -> None:
    words = [played.story.part(p)["planted_word"] for p in ("mediation", "deliberation")]
    files = report.export(played, tmp_path)
    assert report.leaked(played, files) == []
    rows = [str(row) for row in _every_row(played)]
    assert not [word for word in words for row in rows if word in row]
    named = [*words, "ORCHID", played.story.party("claimant")["name"]]
    disk = [p for p in played.desk.store.folder.rglob("*") if p.is_file()]
    assert len(disk) > 30
    assert not [(p.name, w) for p in disk for w in named if w.encode() in p.read_bytes()]


def _every_row(played: Practice) -> list[object]:
    from app.store.base import RecordBase

    found: list[object] = []
    with played.desk.store.record.reading() as session:
        for table in RecordBase.metadata.sorted_tables:
            found += session.execute(table.select()).all()
    return found


def test_the_walled_files_open_for_their_members_alone(played: Practice) -> None:
    registrar = played.story.player(Role.REGISTRAR)
    for kind in ("mediation", "deliberation"):
        with pytest.raises(Refused, match="holds no key"):
            played.desk.unlock_walled(kind, played.case, registrar.passphrase)
    for path in (played.desk.store.folder / "walled").glob("*.db"):
        with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(path) as opened:
            opened.execute("SELECT count(*) FROM sqlite_master").fetchall()


def test_the_report_says_that_all_holds(played: Practice, tmp_path: Path) -> None:
    said = io.StringIO()
    console = Console(file=said, width=160)
    files = report.export(played, tmp_path)
    report.docket(played, console)
    report.papers(files, console)
    assert report.verify(played, files, console)
    assert said.getvalue().count("✓") == 3
    assert all(w.pdf.is_file() and (w.docx is None or w.docx.is_file()) for w in files)


def test_the_demonstration_replaces_its_own_folder_and_no_other(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    assert (fresh(mine) / MARK).is_file()
    (mine / "old").write_text("old", encoding="utf-8")
    assert sorted(p.name for p in fresh(mine).iterdir()) == [MARK]
    other.mkdir()
    (other / "thesis.txt").write_text("precious", encoding="utf-8")
    with pytest.raises(Refused, match="not empty"):
        fresh(other)
    assert (other / "thesis.txt").read_text(encoding="utf-8") == "precious"
