"""A docket file is read whole, or every problem of it is told with its line."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from app.exchange.rules.docket_import import CaseHead, Origin, act_for
from app.exchange.rules.docket_import_reading import Known, read_docket
from app.terms import Side

DOCKETS = Path(__file__).parent / "dockets"
KNOWN = Known(frozenset({"registry.file_notice", "registry.serve_notice"}), frozenset({"pca-2012"}), date(2026, 5, 18))
CASE = '[case]\nclaimant = "Aldova"\nrespondent = "Berenia"\nrules = "pca-2012"\narbitrators = 3\n'
MAPPING = (CASE + '[kinds]\n"*" = "entry only"\n').encode()
HEAD = b"date,kind,side\n"
MIXED = HEAD + "1,a\n1,é\n".encode() + b"2,m\xe9moire\n3,\x07\n4,\xfc\n"
DAYS = b"""date,kind,side,sent,received,zone
2014-03-01,a,claimant,2014-03-05,2014-03-01,Mars/Crater
2014-03-02,b,claimant,2014-03-05,2014-03-01,
2014-03-03,c,claimant,2014-03-05,,
2014-03-04,d,claimant,,2031-01-01,
"""
WRONG = b"""2014-02-30,a,claimant
3.3.2014,b,claimant
2027-01-01,c,claimant
,d,claimant
2014-03-01,,tribunal
2014-03-02,e,janitor
2014-03-02,f,
2014-03-03,g
"""


def problems(data: bytes, name: str = "d.csv", mapping: bytes | None = MAPPING) -> list[str]:
    docket, found = read_docket(name, data, KNOWN, ("m.toml", mapping) if mapping else None)
    assert (docket is None) == bool(found)
    return [str(problem) for problem in found]


def test_a_csv_of_another_shape_is_read_by_its_mapping() -> None:
    data, words = (DOCKETS / "northern-light.csv").read_bytes(), (DOCKETS / "northern-light.toml").read_bytes()
    docket, found = read_docket("northern-light.csv", data, KNOWN, ("northern-light.toml", words))
    assert found == ()
    assert docket is not None
    assert docket.head == CaseHead("Kingdom of Aldova", "Republic of Berenia", "pca-2012", 5,
                                   "The Northern Light Arbitration")  # fmt: skip
    assert docket.origin == Origin("northern-light.csv", hashlib.sha256(data).hexdigest())
    told = [(e.line, e.day, e.side, e.actor, e.act) for e in docket.events[2:4]]
    assert told == [
        (6, date(2024, 10, 22), Side.RESPONDENT, "respondent", ""),
        (7, date(2024, 11, 22), Side.REGISTRY, "other tribunal", ""),
    ]
    assert docket.events[2].title == "note verbale: does not accept the procedure, and will not participate"
    assert docket.events[2].note == "recalled, not re-read"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", ["d.csv: The file is empty."]),
        (b"\xef\xbb\xbf\r\n", ["d.csv: The file is empty."]),
        (b"\xff\xfed\x00a\x00", ["d.csv: The file is UTF-16; save it as UTF-8."]),
        (HEAD, ["d.csv: There is no event in this file."]),
        (b"# nothing but a remark\n", ["d.csv: There is no line with the names of the columns."]),
        (MIXED, [
            "d.csv, line 4: Byte E9 is not UTF-8; as Latin-1 the line reads “2,mémoire”. Save the file as UTF-8.",
            "d.csv, line 5: This line holds a control character.",
            "d.csv, line 6: Byte FC is not UTF-8; as Latin-1 the line reads “4,ü”. Save the file as UTF-8.",
        ]),
        (
            b"date;what;date;colour\n2014-03-01;a;b;c\n",
            [
                "d.csv, line 1: The column “what” is not known.",
                "d.csv, line 1: The column “colour” is not known.",
                "d.csv, line 1: The column “date” stands there 2 times.",
                "d.csv, line 1: The column “kind” is missing.",
                "d.csv, line 1: The column “side” is missing.",
            ],
        ),
        (
            HEAD + WRONG,
            [
                "d.csv, line 2: There is no day 2014-02-30.",
                "d.csv, line 3: date: “3.3.2014” is not a day written as 2014-03-17.",
                "d.csv, line 4: 1 January 2027 has not come yet.",
                "d.csv, line 5: The row has no date.",
                "d.csv, line 6: The row does not say what happened.",
                "d.csv, line 7: “janitor” is no side.",
                "d.csv, line 8: The row does not say who acted.",
                "d.csv, line 9: 2 cells under 3 columns.",
            ],
        ),
        (
            HEAD + b"2014-03-02,a,claimant\n2014-03-01,b,claimant\n\n# remark\n2014-03-02,a,claimant\n",
            [
                "d.csv, line 3: Out of order: 1 March 2014 comes after 2 March 2014 on line 2.",
                "d.csv, line 6: The same as line 2.",
            ],
        ),
        (
            DAYS,
            [
                "d.csv, line 2: There is no time zone “Mars/Crater”.",
                "d.csv, line 3: Received on 1 March 2014, before it was sent on 5 March 2014.",
                "d.csv, line 4: Sent on 5 March 2014, after the day of the event, 3 March 2014.",
                "d.csv, line 5: 1 January 2031 has not come yet.",
            ],
        ),
        (
            HEAD + b'2014-03-01,"a,claimant\n2014-03-02,b,claimant\n',
            ["d.csv, line 2: This line is not CSV: a quotation mark is not closed, or stands in the wrong place."],
        ),
    ],
)  # fmt: skip
def test_every_problem_of_a_csv_file_is_told_with_its_line(data: bytes, said: list[str]) -> None:
    assert problems(data) == said


def test_the_mapping_is_checked_beside_the_file() -> None:
    mapping = b"""[case]
claimant = "Aldova"
respondent = ""
rules = "rome-1999"
arbitrators = 4
seat = 3
commenced = 2031-01-01
[sides]
"amicus" = "friend"
[kinds]
"notice" = "registry.levitate"
[colours]
"""
    assert problems(HEAD + b"2014-03-01,letter,amicus\n", mapping=mapping) == [
        "d.csv, line 2: “amicus” is no side.",
        "d.csv, line 2: The mapping does not say what “letter” is.",
        "m.toml, line 1: [case] does not say: respondent.",
        "m.toml, line 4: There are no rules of arbitration “rome-1999” here.",
        "m.toml, line 5: A tribunal has one, three or five members.",
        "m.toml, line 6: seat is text in quotation marks.",
        "m.toml, line 7: commenced has not come yet.",
        "m.toml, line 9: “friend” is no side.",
        "m.toml, line 11: “registry.levitate” is no act that can be brought in.",
        "m.toml, line 12: The field “colours” is not known.",
    ]
    assert problems(HEAD + b"2014-03-01,letter,claimant\n", mapping=b'[kinds]\n"*" = "entry only"\n') == [
        "d.csv: Nothing says which case this is: a table [case] is missing."
    ]


def test_every_problem_of_a_toml_file_is_told_with_its_line() -> None:
    def told(text: str) -> list[str]:
        return problems((CASE + text).encode(), "d.toml", None)

    assert told("[[event]\n") == ["d.toml, line 6: This is not TOML: Expected ']]' at the end of an array declaration."]
    assert told("event = 3\n") == ["d.toml, line 6: The field “event” is not known."]
    assert told('[[event]]\ndate = 2014-03-01\nkind = "registry.serve_notice"\nside = "registry"\nfacts = 3\n'
                '[[event]]\ndate = "2014-03-02"\nkind = "entry"\nside = 7\nhue = 1\n') == [
        "d.toml, line 6: Facts stand in a table: [event.facts].",
        "d.toml, line 11: The field “hue” is not known.",
        "d.toml, line 11: side is text in quotation marks.",
        "d.toml, line 11: The row does not say who acted.",
        "d.toml, line 11: The mapping does not say what “entry” is.",
    ]  # fmt: skip


def test_columns_may_be_left_out_by_name_and_bytes_may_bear_a_mark() -> None:
    mapping = MAPPING + b'[columns]\nside = "Who"\nignore = "Page, Box"\n'
    data = b"\xef\xbb\xbfDate\tKind\tWHO\tbox\n2014-03-01\tletter\tClaimant\t7\n"
    docket, found = read_docket("d.csv", data, KNOWN, ("m.toml", mapping))
    assert found == ()
    assert docket is not None
    assert [(e.kind, e.side) for e in docket.events] == [("letter", Side.CLAIMANT)]


def test_whole_words_count_before_beginnings_and_longer_ones_before_shorter() -> None:
    kinds = {"*": "entry only", "Order*": "a.b", "order of the  day": "c.d"}
    assert [act_for(kind, kinds) for kind in ("Order of the day", "ORDER no. 1", "memorial")] == [
        "c.d",
        "a.b",
        "entry only",
    ]
    assert act_for("memorial", {"order*": "a.b"}) is None
