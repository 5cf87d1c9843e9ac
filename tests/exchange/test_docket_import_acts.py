"""A docket brought in: rehearsed without a trace, then written whole or not at all."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.desk.desk import Desk
from app.desk.import_commands import importer
from app.desk.import_words import becomes
from app.desk.importing import read_files, replayable
from app.docket.queries import case_facts, cases, deadlines, docket_entries
from app.exchange.acts import import_docket, rehearse
from app.exchange.rules.docket_import import DocketFile
from app.store.register import entries
from app.store.store import Store
from app.terms import Refused, Side
from tests.conftest import PASSPHRASE, People, TurnableClock
from tests.exchange.test_docket_import import DOCKETS


@pytest.fixture
def desk(store: Store, clock: TurnableClock) -> Desk:
    clock.forward(days=44)
    return Desk(store)


def docket(desk: Desk, name: str, mapping: str = "") -> DocketFile:
    found, problems = read_files(desk, DOCKETS / name, DOCKETS / mapping if mapping else None)
    assert problems == ()
    assert found is not None
    return found


def light(desk: Desk) -> DocketFile:
    return docket(desk, "northern-light.csv", "northern-light.toml")


def test_a_rehearsal_tells_all_and_leaves_nothing(desk: Desk) -> None:
    before = desk.head_text()
    found = rehearse(desk.store.record, docket(desk, "orchid.toml"), replayable())
    assert [(o.event.line, o.state, o.number, o.opened, o.papers) for o in found.outcomes] == [
        (7, "act", 1, (), ("Acknowledgement of receipt",)),
        (30, "entry", 2, (), ()),
        (36, "act", 3, (
            ("Response to the notice of arbitration", date(2026, 6, 10)),
            ("Agreement on the number of arbitrators, failing which three", date(2026, 6, 10)),
        ), ("Notice of service: Notice of arbitration",)),
        (50, "refused", 0, (), ()),
    ]  # fmt: skip
    assert (found.stage, found.refused[0].why[0]) == ("response", "Name the respondent. (Article 4(1)(a))")
    assert (desk.head_text(), desk.read(cases)) == (before, ())


def test_one_refused_row_stops_all_of_it(desk: Desk) -> None:
    before = desk.head_text()
    with pytest.raises(Refused, match=r"^Line 50: Name the respondent\. \(Article 4\(1\)\(a\)\)"):
        desk.do(import_docket, docket(desk, "orchid.toml"), replayable())
    assert (desk.head_text(), desk.read(cases)) == (before, ())


def test_refused_rows_may_become_entries_that_say_why(desk: Desk) -> None:
    case = desk.do(import_docket, docket(desk, "orchid.toml"), replayable(), lenient=True)
    facts = desk.read(case_facts, case)
    assert (facts.stage.value, facts.commenced, facts.entries) == ("response", date(2026, 5, 11), 4)
    last, *_, first = desk.read(docket_entries, case)
    assert last.detail.startswith("Not entered as File the response: Name the respondent. (Article 4(1)(a))")
    assert (first.title, first.day, first.side) == ("Notice of arbitration", date(2026, 5, 4), Side.CLAIMANT)
    assert [(d.name, d.due) for d in desk.read(deadlines, case)] == [
        ("number", date(2026, 6, 10)), ("response", date(2026, 6, 10)),
    ]  # fmt: skip
    assert desk.papers(case) == ()
    assert desk.store.verify() == []


def test_a_docket_without_acts_is_entered_as_it_is_and_nothing_is_supposed(desk: Desk) -> None:
    case = desk.do(import_docket, light(desk), replayable())
    facts = desk.read(case_facts, case)
    assert (facts.title, facts.arbitrators, facts.seat, facts.language, facts.registered, facts.commenced) == (
        "The Northern Light Arbitration", 5, "", "", date(2026, 7, 1), None)  # fmt: skip
    assert [(p.name, p.address, p.agent, p.email) for p in facts.parties] == [
        ("Kingdom of Aldova", "", "", ""), ("Republic of Berenia", "", "", ""),
    ]  # fmt: skip
    lines = desk.read(docket_entries, case)
    assert (len(lines), {line.act for line in lines}) == (7, {"exchange.enter_history"})
    petition = next(line for line in lines if line.number == 6)
    assert (petition.day, petition.side, petition.detail) == (
        date(2025, 9, 16), Side.REGISTRY,
        "Acting: third person; Note: read in a paper; Brought in from northern-light.csv, line 9",
    )  # fmt: skip
    assert petition.recorded == datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
    assert desk.read(deadlines, case) == ()


def test_the_register_says_what_was_brought_in_from_which_file_by_whom(desk: Desk) -> None:
    case = desk.do(import_docket, light(desk), replayable())
    with desk.store.record.reading() as session:
        own = [e for e in entries(session) if e.act == "exchange.enter_history"]
    said = json.loads(own[2].new)
    told = said["brought_in"]
    sha256 = hashlib.sha256((DOCKETS / "northern-light.csv").read_bytes()).hexdigest()
    assert (len(own), said["entry"], told["file"], told["by"]) == (
        7, 3, {"file": "northern-light.csv", "sha256": sha256}, "R. Registrar")  # fmt: skip
    assert (told["mapping"]["file"], told["row"]["line"], told["row"]["actor"]) == (
        "northern-light.toml",
        6,
        "respondent",
    )
    assert {str(e.case) for e in own} == {str(case)}


def test_only_the_registry_brings_in(desk: Desk, people: People, clock: TurnableClock) -> None:
    found = light(desk)
    folder = desk.store.folder
    desk.store.close()
    other = Store.open(folder, people.presiding.name, PASSPHRASE, clock=clock)
    try:
        with pytest.raises(Refused, match="Bring in a case already under way is an act of the clerk, registrar"):
            rehearse(other.record, found, replayable())
    finally:
        other.close()


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ("channel = 3", "The facts do not fit the act: channel: it is of another kind."),
        ('colour = "red"', "The act knows no fact named colour."),
        ('channel = "by pigeon"', "The facts do not fit the act: channel: by pigeon is not one of its words."),
    ],
)
def test_facts_that_do_not_fit_are_told(desk: Desk, tmp_path: Path, facts: str, why: str) -> None:
    text = (DOCKETS / "orchid.toml").read_text("utf-8")
    file = tmp_path / "d.toml"
    file.write_text(text.replace('channel = "by courier"', facts), "utf-8")
    found, _ = read_files(desk, file, None)
    assert found is not None
    served = rehearse(desk.store.record, found, replayable()).outcomes[2]
    assert (served.state, served.why) == ("refused", (why,))


def test_the_command_shows_then_brings_in(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = desk.store.folder
    desk.store.close()
    monkeypatch.setenv("COLUMNS", "200")
    words = [str(DOCKETS / "orchid.toml"), "--store", str(folder), "-u", "R. Registrar"]
    run = CliRunner()

    def said(*more: str, typed: str = "") -> tuple[int, str]:
        monkeypatch.setenv("GREFFE_PASSPHRASE", PASSPHRASE)
        done = run.invoke(importer, [*words, *more], input=typed)
        return done.exit_code, done.output

    code, output = said()
    assert (code, "1 row is refused. Mend the file" in output) == (2, True)
    code, output = said("--entries-for-refused", typed="n\n")
    assert (code, output.endswith("Nothing was written.\n")) == (0, True)
    code, output = said("--entries-for-refused", "--yes")
    assert (code, "Brought in as CT-2026-001: 4 entries. Register head" in output) == (0, True)
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"date,kind\n")
    words[0] = str(bad)
    code, output = said()
    assert (code, output.splitlines()[0]) == (2, "bad.csv, line 1: The column “side” is missing.")


def test_an_override_that_is_needed_is_told_and_passes_when_the_file_gives_it(desk: Desk, tmp_path: Path) -> None:
    text = (DOCKETS / "orchid.toml").read_text("utf-8")
    text = text.replace("by courier", "by recorded attempt at the last known address")
    given = text.replace('kind = "Served"', 'kind = "Served"\noverride = "The house was shut."\norder = "Order 1"')
    told = []
    for name, said in (("without.toml", text), ("with.toml", given)):
        (tmp_path / name).write_text(said, "utf-8")
        found, problems = read_files(desk, tmp_path / name, None)
        assert (found is None, problems) == (False, ())
        assert found is not None
        served = rehearse(desk.store.record, found, replayable()).outcomes[2]
        told.append((becomes(served), served.why))
    assert told == [
        ("needs an override", (
            "An attempt at the last known address counts only where no other delivery was possible. (Article 2(4))",
        )),
        ("act", ("The house was shut.", "Order 1")),
    ]  # fmt: skip
