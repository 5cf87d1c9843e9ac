"""The linter: a table of wrong texts, each with the line and field it must name; every shipped rule set is clean."""

from __future__ import annotations

import pytest

from app.desk.rooms import load_acts
from app.docket.queries import shipped_ids, shipped_text
from app.docket.rules import Stage
from app.docket.rules.lint import Finding, lint
from app.docket.rules.places import line_of, places
from app.shelf import shelf
from app.terms import ACTS

HEAD = 'id = "x"\nname = "X"\nversion = "1"\nkind = "arbitration"\n'
"""Lines 1 to 4 of every text below."""
WAY = """[[act]]
id = "registry.serve_notice"
article = "1"
stages = ["filed"]
moves_to = "response"
[[act]]
id = "docket.end_case"
article = "2"
stages = ["response"]
moves_to = "ended"
"""
"""Lines 5 to 14: the shortest course of a case; texts below add from line 15."""
PERIOD = """[[act]]
id = "registry.file_response"
article = "4"
  [[act.opens]]
  name = "n"
  title = "t"
  side = "respondent"
  days = 30
  article = "4"
  source = "s"
  verified = true
"""
"""Lines 15 to 25."""


def found(text: str, **more: object) -> list[tuple[int, str, str]]:
    return [(f.line, f.field, f.text) for f in lint(text, **more)]  # type: ignore[arg-type]  # fields by name


def test_a_short_text_is_clean() -> None:
    assert found(HEAD + WAY + PERIOD) == []


WRONG = [
    ("unknown field", HEAD + "colour = 1\n" + WAY, (5, "colour", "There is no such field here.")),
    ("unknown field of an act", HEAD + WAY + 'colour = "red"\n', (15, "colour", "There is no such field here.")),
    ("unknown field of a period", HEAD + WAY + PERIOD + "  when = 1\n", (26, "when", "There is no such field here.")),
    ("text as a number", HEAD.replace('"X"', "7") + WAY, (2, "name", "This must be text in quotation marks.")),
    ("empty text", HEAD.replace('"X"', '" "') + WAY, (2, "name", "This is empty.")),
    ("a flag as text", HEAD + WAY + 'once = "yes"\n', (15, "once", "This must be true or false.")),
    ("a list as text", HEAD + WAY + 'gates = "x"\n', (15, "gates", "This must be a list of words in quotation marks.")),
    ("days as text", HEAD + WAY + PERIOD.replace("30", '"30"'), (22, "days", "This must be a whole number.")),
    ("days as true", HEAD + WAY + PERIOD.replace("30", "true"), (22, "days", "This must be a whole number.")),
    ("no days", HEAD + WAY + PERIOD.replace("30", "0"), (22, "days", "0 is out of bounds: from 1 to 3660.")),
    ("absurd days", HEAD + WAY + PERIOD.replace("30", "9999"), (22, "days", "9999 is out of bounds: from 1 to 3660.")),
    ("days and months", HEAD + WAY + PERIOD + "  months = 1\n",
     (26, "months", "A period has days or months, not both.")),
    ("neither", HEAD + WAY + PERIOD.replace("  days = 30\n", "\n"), (18, "opens", "days is missing.")),
    ("unknown stage", HEAD + WAY.replace('["response"]', '["response", "limbo"]'),
     (13, "stages", "limbo is not known; there are: " + ", ".join(stage.value for stage in Stage) + ".")),
    ("unknown side", HEAD + WAY + PERIOD.replace('"respondent"', '"jury"'),
     (21, "side", "jury is not known; there are: claimant, respondent, both parties, tribunal, registry.")),
    ("unknown track", HEAD + WAY + 'track = "x"\n', (15, "track", "There is no track x.")),
    ("a step without a track", HEAD + WAY + 'step = "opens"\n', (15, "step", "This has a meaning only with track.")),
    ("a condition without a move", HEAD + WAY + '[[act]]\nid = "a"\narticle = "1"\nmoves_when = "claim_filed"\n',
     (18, "moves_when", "This has a meaning only with moves_to.")),
    ("again without once", HEAD + WAY + 'again_after = "registry.serve_notice"\n',
     (15, "again_after", "This has a meaning only with once = true.")),
    ("again after nothing", HEAD + WAY + 'once = true\nagain_after = "hearing.reopen"\n',
     (16, "again_after", "These rules have no act hearing.reopen.")),
    ("an act twice", HEAD + WAY + WAY[: WAY.index("stages")], (16, "id", "registry.serve_notice stands here twice.")),
    ("a period twice", HEAD + WAY + PERIOD + PERIOD[PERIOD.index("  [["):], (27, "name", "n stands here twice.")),
    ("a period of two acts", HEAD + WAY + PERIOD + PERIOD.replace("response", "other"),
     (30, "name", "n is opened by 2 acts; give each period a name of its own.")),
    ("closed, never opened", HEAD + WAY + 'closes = ["x"]\n', (15, "closes", "Nobody opens x.")),
    ("no article", HEAD + WAY.replace('article = "2"\n', "\n"), (10, "act", "article is missing.")),
    ("no id", HEAD + WAY + '[[act]]\narticle = "1"\n', (15, "act", "id is missing.")),
    ("a shouted id", HEAD + WAY + '[[act]]\nid = "A B"\narticle = "1"\n',
     (16, "id", "A B must be in small letters and digits, divided by a mark.")),
    ("no source", HEAD + WAY + PERIOD.replace('  source = "s"\n', "\n").replace("true", 'false\n  note = "n"'),
     (18, "opens", "source is missing.")),
    ("verified without source", HEAD + WAY + PERIOD.replace('  source = "s"\n', "\n"),
     (25, "verified", "It cannot be verified without a source.")),
    ("unverified without a word", HEAD + WAY + PERIOD.replace("true", "false"),
     (18, "opens", "Where it is not verified, a note says why.")),
    ("a loop", HEAD + WAY + '[[act]]\nid = "a"\narticle = "1"\nstages = ["response"]\nmoves_to = "filed"\n',
     (19, "moves_to", "A loop: it leads back from response to filed. Say back = true where the rules allow it.")),
    ("out of reach", HEAD + WAY + '[[act]]\nid = "a"\narticle = "1"\nstages = ["hearing"]\n',
     (18, "stages", "No act leads to the stage hearing.")),
    ("no way out", HEAD + WAY + '[[act]]\nid = "a"\narticle = "1"\nstages = ["filed"]\nmoves_to = "written"\n',
     (19, "moves_to", "No act leads out of the stage written.")),
    ("a preset of nothing", HEAD + WAY + '[[preset]]\nname = "p"\ntitle = "t"\nwhen = "w"\nperiods = { x = 60 }\n'
     'article = "1"\nsource = "s"\nverified = true\n', (19, "periods", "Nobody opens x.")),
    ("a preset of no days", HEAD + WAY + PERIOD + '[[preset]]\nname = "p"\ntitle = "t"\nwhen = "w"\n'
     'periods = { n = 0 }\narticle = "1"\nsource = "s"\nverified = true\n',
     (30, "periods", "n: 0 is out of bounds: from 1 to 3660.")),
    ("a table as a figure", HEAD + "act = 3\n",
     (5, "act", "This must be a list of tables, each under [[act]].")),
    ("receipt as text", HEAD + 'receipt = "x"\n' + WAY, (5, "receipt", "This must be a table.")),
    ("dropped, never there", HEAD + WAY + '[[act]]\nid = "a"\ndrop = true\n',
     (17, "drop", "There is no a to leave out.")),
    ("extends what is not there", HEAD + 'extends = "nowhere"\n' + WAY,
     (5, "extends", "The rule set nowhere is not on this workstation.")),
    ("a track nobody closes", HEAD + WAY + 'track = "t"\nstep = "opens"\n[[track]]\nname = "t"\ntitle = "T"\n'
     'article = "1"\nsuspends = "nothing"\n', (17, "track", "No act closes this track.")),
    ("not TOML", HEAD + "stages = [\n", (5, "", "This is not TOML: Invalid value (at end of document).")),
    ("not TOML either", HEAD + "= 1\n",
     (5, "", "This is not TOML: Invalid statement (at line 5, column 1).")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_a_wrong_text_is_found_by_line_and_field(text: str, expected: tuple[int, str, str]) -> None:
    assert expected in found(text, bases=shipped_text)


def test_an_unknown_gate_is_named_with_those_there_are() -> None:
    ((line, field, words),) = found(HEAD + WAY + 'gates = ["x"]\n')
    assert (line, field, words[:35]) == (15, "gates", "x is not known; there are: notice_s")


def test_an_act_of_nobody_is_an_error_and_a_planned_one_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.docket.rules.lint.PLANNED", frozenset({"hearing.hover"}))
    text = (
        HEAD + WAY + '[[act]]\nid = "hearing.levitate"\narticle = "1"\n[[act]]\nid = "hearing.hover"\narticle = "1"\n'
    )
    known = {"registry.serve_notice", "docket.end_case"}
    assert [(f.line, f.level, f.text) for f in lint(text, acts=known)] == [
        (16, "error", "hearing.levitate is no act of this program."),
        (19, "note", "No act of this program yet: it is not offered."),
    ]


def test_every_problem_is_listed_in_the_order_of_the_lines() -> None:
    text = HEAD + "colour = 1\n" + WAY.replace('"filed"', '"limbo"') + PERIOD.replace("30", "0")
    assert [(line, field) for line, field, _ in found(text)] == [
        (5, "colour"), (9, "stages"), (23, "days"),
    ]  # fmt: skip


def test_a_byte_that_is_no_utf8_is_found_by_its_line() -> None:
    wrong = (HEAD + "# caf").encode() + b"\xe9\n" + WAY.encode()
    assert lint(wrong, "x.toml") == (
        Finding(5, "", "This byte is not UTF-8; save the file as UTF-8.", "error", "x.toml"),
    )
    assert lint(b"\xef\xbb\xbf" + (HEAD + WAY).encode()) == ()


def test_a_finding_reads_as_one_line() -> None:
    assert Finding(3, "days", "No.", "error", "x.toml").words == "x.toml: line 3, days: No."


def test_lines_are_found_through_strings_arrays_and_comments() -> None:
    text = '''# [[act]]
note = """
[[act]]
id = 1
"""
[[act]]
id = "[[act]]"   # ]
stages = [
  "a",  # [
  "b",
]
"closes" = ["c"]
[[act.opens]]
name = 'n'
[[act]]
id = "z"
[[act.opens]]
name = "m"
[receipt]
day_one = "x"
'''
    found = places(text)
    assert {path: line for path, line in found.items() if path[-1] in {"id", "closes", "name", "day_one", "note"}} == {
        ("note",): 2, ("act", 0, "id"): 7, ("act", 0, "closes"): 12, ("act", 0, "opens", 0, "name"): 14,
        ("act", 1, "id"): 16, ("act", 1, "opens", 0, "name"): 18, ("receipt", "day_one"): 20,
    }  # fmt: skip
    assert line_of(found, ("act", 1, "opens", 0, "days")) == 17
    assert line_of(found, ("nowhere",)) == 1


@pytest.mark.parametrize("name", shipped_ids())
def test_every_shipped_rule_set_is_clean(name: str) -> None:
    load_acts()
    source = shelf("rulesets", f"{name}.toml").read_bytes()
    assert [f.words for f in lint(source, bases=shipped_text, acts=ACTS) if f.level == "error"] == []
