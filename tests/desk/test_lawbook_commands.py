"""``greffe ruleset``: each command said in one process."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.desk.commands import app
from app.desk.lawbook_commands import console
from app.shelf import shelf
from app.terms import Refused


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.setattr(console, "width", 200)
    return CliRunner()


def test_a_clean_text_passes_and_a_wrong_one_fails_with_lines(said: CliRunner, tmp_path: Path) -> None:
    clean = said.invoke(app, ["ruleset", "lint", str(shelf("rulesets", "ctr-2026.toml"))])
    assert (clean.exit_code, clean.stdout) == (0, "0 errors.\n")
    wrong = tmp_path / "mine.toml"
    wrong.write_text('id = "mine"\nextends = "ctr-2026"\ncolour = 1\n[[act]]\nid = "registry.levitate"\n', "utf-8")
    done = said.invoke(app, ["ruleset", "lint", str(wrong)])
    assert (done.exit_code, done.stdout.splitlines()) == (2, [
        "mine.toml: line 3, colour: There is no such field here.",
        "mine.toml: line 4, act: article is missing.",
        "mine.toml: line 5, id: registry.levitate is no act of this program.",
        "3 errors.",
    ])  # fmt: skip


def test_bytes_that_are_no_text_are_an_error(said: CliRunner, tmp_path: Path) -> None:
    wrong = tmp_path / "mine.toml"
    wrong.write_bytes(b'id = "mine"\nname = "caf\xe9"\n')
    done = said.invoke(app, ["ruleset", "lint", str(wrong)])
    assert (done.exit_code, done.stdout.splitlines()[0]) == (
        2, "mine.toml: line 2: This byte is not UTF-8; save the file as UTF-8.",
    )  # fmt: skip
    assert isinstance(said.invoke(app, ["ruleset", "show", str(wrong)]).exception, Refused)


def test_the_shipped_sets_are_listed_and_shown(said: CliRunner) -> None:
    listed = said.invoke(app, ["ruleset", "list"]).stdout
    assert all(name in listed for name in ("ctr-2026", "icj-1978", "icsid-med-2022"))
    shown = said.invoke(app, ["ruleset", "show", "icj-1978"]).stdout
    assert shown.count("not checked against the text") == 3
    unknown = said.invoke(app, ["ruleset", "show", "nowhere"])
    assert isinstance(unknown.exception, Refused)


def test_what_two_sets_say_differently_is_listed(said: CliRunner) -> None:
    done = said.invoke(app, ["ruleset", "diff", "uncitral-2013", "uncitral-2021"])
    assert done.stdout.splitlines()[:2] == ["id: uncitral-2013 → uncitral-2021", "version: 2013 → 2021"]
    assert done.stdout.splitlines()[-1] == "5 differences."


def test_the_stages_are_printed(said: CliRunner) -> None:
    one = said.invoke(app, ["ruleset", "graph", "icsid-med-2022"]).stdout
    assert one.splitlines()[0] == "ICSID Mediation Rules 2022 (icsid-med-2022)"
    assert one.splitlines()[2] == "    invited       --> appointment   mediation.answer_invitation"
    assert said.invoke(app, ["ruleset", "graph"]).stdout.count("the end") == 9
