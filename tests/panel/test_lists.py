"""The list procedure (Article 8(2)), by hand and at random."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.panel.rules import Appointer, Appointment, Office, Tribunal
from app.panel.rules.lists import (
    STRUCK,
    FromList,
    ListReturn,
    ListSent,
    OpenList,
    chosen,
    outcome,
    read_marks,
    shortcomings_of_choice,
    shortcomings_of_list,
    shortcomings_of_return,
)
from app.panel.rules.people import Nominee, read_people, write_people
from app.terms import Side
from tests.panel.members import FIRST
from tests.panel.test_rules import COMMENCED, PARTIES, seated

TODAY, SENT, DUE = date(2026, 7, 13), date(2026, 6, 1), date(2026, 6, 16)
NAMES = (Nominee("Ada Adeyemi", "Esteria"), Nominee("Bo Lind", "Nordia"), Nominee("Caro Diaz", "Sudoria"))
LIST = ListSent(Office.SOLE, NAMES, SENT)
OPEN = OpenList(UUID(int=7), Office.SOLE, NAMES, SENT)
KNOWN = Tribunal(1, TODAY, COMMENCED, parties=PARTIES, authority="PCA", due=MappingProxyType({"list_return": DUE}))


@pytest.mark.parametrize(
    ("returned", "standing", "best"),
    [
        pytest.param([], (0, 1, 2), (0, 1, 2), id="nobody returned a list"),
        pytest.param([(2, 1, 3)], (1, 0, 2), (1,), id="one list alone decides"),
        pytest.param([(1, 2, 3), (2, 1, 3)], (0, 1, 2), (0, 1), id="two stand equal"),
        pytest.param([(1, 2, 3), (3, 1, 2)], (1, 0, 2), (1,), id="3 against 4 against 5"),
        pytest.param([(STRUCK, 1, 2), (1, 2, 3)], (1, 2), (1,), id="a first choice struck by the other"),
        pytest.param([(STRUCK, 1, STRUCK), (1, STRUCK, 2)], (), (), id="every name struck by one or the other"),
    ],
)
def test_who_is_appointed(returned: list[tuple[int, ...]], standing: tuple[int, ...], best: tuple[int, ...]) -> None:
    found = outcome(3, returned)
    assert (found.standing, found.best) == (standing, best)


def test_a_name_left_unmarked_stands_after_those_ranked() -> None:
    assert read_marks(("1", "", " x ")) == (1, 2, STRUCK)
    assert read_marks(("", "2", "1", "")) == (3, 2, 1, 3)
    with pytest.raises(ValueError, match="first"):
        read_marks(("first", "2"))


def ranking(names: int) -> st.SearchStrategy[tuple[int, ...]]:
    """A side's marks: some struck, the others ranked from 1 on."""
    shuffled = st.permutations(list(range(names)))
    return st.tuples(shuffled, st.sets(st.integers(0, names - 1))).map(
        lambda both: tuple(
            STRUCK if at in both[1] else 1 + [n for n in both[0] if n not in both[1]].index(at) for at in range(names)
        )
    )


LISTS = st.integers(3, 7).flatmap(lambda n: st.tuples(st.just(n), st.lists(ranking(n), max_size=2)))


@settings(max_examples=60)
@given(LISTS)
def test_nobody_struck_is_chosen_and_everybody_else_may_be(made: tuple[int, list[tuple[int, ...]]]) -> None:
    names, returned = made
    found = outcome(names, returned)
    free = {at for at in range(names) if all(marks[at] != STRUCK for marks in returned)}
    assert set(found.standing) == free
    assert set(found.best) <= free
    assert bool(found.best) == bool(free)


@settings(max_examples=60)
@given(LISTS)
def test_the_sides_weigh_the_same(made: tuple[int, list[tuple[int, ...]]]) -> None:
    names, returned = made
    assert outcome(names, returned) == outcome(names, returned[::-1])


@settings(max_examples=60)
@given(LISTS)
def test_whom_both_prefer_is_never_passed_over(made: tuple[int, list[tuple[int, ...]]]) -> None:
    names, returned = made
    found = outcome(names, returned)
    for one in found.standing:
        for other in found.standing:
            if returned and all(marks[one] < marks[other] for marks in returned):
                assert other not in found.best
                assert found.standing.index(one) < found.standing.index(other)


@settings(max_examples=60)
@given(LISTS, st.integers(0, 6))
def test_striking_one_more_name_brings_nobody_back(made: tuple[int, list[tuple[int, ...]]], at: int) -> None:
    names, returned = made
    if not returned:
        return
    harder = [tuple(STRUCK if n == at else mark for n, mark in enumerate(returned[0])), *returned[1:]]
    assert set(outcome(names, harder).standing) == set(outcome(names, returned).standing) - {at}


WORDS = st.sampled_from(("Ada", "Bo Lind", "Caro Diaz-Roth", "Dr. Dan O'Ek"))


@settings(max_examples=40)
@given(st.lists(st.builds(Nominee, WORDS, st.sampled_from(("", "Esteria", "New Nordia"))), max_size=5))
def test_people_written_are_people_read(people: list[Nominee]) -> None:
    assert read_people(write_people(people)) == tuple(people)


def test_the_nationality_follows_a_semicolon_or_the_last_comma() -> None:
    assert read_people("Dr. Ada Adeyemi, LL.M., Esteria\n\n ; \nBo Lind; Nordia\nCaro") == (
        Nominee("Dr. Ada Adeyemi, LL.M.", "Esteria"), Nominee("Bo Lind", "Nordia"), Nominee("Caro"),
    )  # fmt: skip


def against(new: ListSent, known: Tribunal = KNOWN) -> list[tuple[str, str, bool]]:
    return [(r.field, r.text, r.hard) for r in shortcomings_of_list(new, known, 3)]


def test_a_list_of_three_unrelated_names_stands() -> None:
    assert against(LIST) == []


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (
            replace(LIST, nominees=NAMES[:2]), KNOWN,
            ("nominees", "The list has 2 names; at least 3 are needed.", True),
        ),
        (replace(LIST, nominees=(*NAMES, NAMES[0])), KNOWN, ("nominees", "Ada Adeyemi is named twice.", True)),
        (
            replace(LIST, nominees=(*NAMES, Nominee("Dan Ek"))), KNOWN,
            ("nominees", "Give the nationality of Dan Ek.", True),
        ),
        (
            replace(LIST, nominees=(*NAMES, Nominee("Dan Ek", "Aldova"))), KNOWN,
            ("nominees", "Dan Ek: The arbitrator has the nationality of a party; the other side should be heard on it.",
             False),
        ),
        (
            LIST, replace(KNOWN, barred=("ADA  adeyemi",)),
            ("nominees", "Ada Adeyemi mediated between the parties and cannot sit in the same case.", True),
        ),
        (replace(LIST, office=Office.PRESIDING), KNOWN, ("office", "A tribunal of 1 does not fit this office.", True)),
        (
            replace(LIST, sent=date(2026, 5, 17)), KNOWN,
            ("sent", "The proceedings commenced on 18 May 2026; sending cannot come before.", True),
        ),
        (
            LIST, replace(KNOWN, authority=""),
            ("", "No appointing authority stands on record; it is the authority that sends the list.", False),
        ),
        (replace(LIST, replaces=UUID(int=5)), KNOWN, ("replaces", "This seat is not vacant.", True)),
        (
            LIST, replace(KNOWN, seats=(seated(replace(FIRST, office=Office.SOLE)),)),
            ("office", "This seat is filled.", True),
        ),
    ],
)  # fmt: skip
def test_a_list_is_refused(new: ListSent, known: Tribunal, expected: tuple[str, str, bool]) -> None:
    assert against(new, known) == [expected]


BACK = ListReturn(OPEN.id, Side.CLAIMANT, date(2026, 6, 16), ("x", "1", "2"))


@pytest.mark.parametrize(
    ("new", "sent", "expected"),
    [
        (BACK, OPEN, []),
        (replace(BACK, list=None), OPEN, [("list", True)]),
        (BACK, replace(OPEN, settled=True), [("list", True)]),
        (replace(BACK, returned=date(2026, 6, 17)), OPEN, [("returned", False)]),
        (replace(BACK, returned=date(2026, 5, 31)), OPEN, [("returned", True)]),
        (replace(BACK, marks=("x", "1")), OPEN, [("marks", True)]),
        (replace(BACK, marks=("x", "1", "one")), OPEN, [("marks", True)]),
        (replace(BACK, marks=("x", "1", "1")), OPEN, [("marks", True)]),
        (replace(BACK, marks=("x", "1", "3")), OPEN, [("marks", True)]),
        (replace(BACK, marks=("x", "1", "")), OPEN, []),
        (replace(BACK, marks=("x", "x", "x")), OPEN, []),
        (replace(BACK, marks=("", "", "")), OPEN, [("marks", False)]),
        (BACK, replace(OPEN, returns=MappingProxyType({Side.CLAIMANT: (1, 2, 3)})), [("side", True)]),
    ],
)
def test_what_comes_back(new: ListReturn, sent: OpenList, expected: list[tuple[str, bool]]) -> None:
    assert [(r.field, r.hard) for r in shortcomings_of_return(new, (sent,), KNOWN)] == expected


BOTH = replace(OPEN, returns=MappingProxyType({Side.CLAIMANT: (STRUCK, 1, 2), Side.RESPONDENT: (1, 2, 3)}))
TAKE = FromList(OPEN.id, "bo lind", "9 Row, Nord", "", date(2026, 6, 20))


@pytest.mark.parametrize(
    ("new", "sent", "expected"),
    [
        (TAKE, BOTH, []),
        (replace(TAKE, name="Caro Diaz"), BOTH, [("name", "The order of preference leads to Bo Lind.", True)]),
        (replace(TAKE, name="Ada Adeyemi"), BOTH, [("name", "The order of preference leads to Bo Lind.", True)]),
        (
            replace(TAKE, notified=date(2026, 6, 10)),
            replace(BOTH, returns=MappingProxyType({Side.CLAIMANT: (2, 1, 3)})),
            [("notified", "The respondent may return its list until 16 June 2026.", False)],
        ),
        (
            TAKE, replace(BOTH, returns=MappingProxyType({Side.CLAIMANT: (0, 0, 0)})),
            [("name", "Every name was struck; the authority appoints at its discretion, outside the list.", True)],
        ),
        (replace(TAKE, notified=None), BOTH, [("notified", "Give the day on which the parties were told.", True)]),
        (replace(TAKE, list=None), BOTH, [("list", "Choose the list.", True)]),
    ],
)  # fmt: skip
def test_the_appointment_from_a_list(new: FromList, sent: OpenList, expected: list[tuple[str, str, bool]]) -> None:
    assert [(r.field, r.text, r.hard) for r in shortcomings_of_choice(new, (sent,), KNOWN)] == expected


def test_the_authority_makes_the_appointment() -> None:
    assert chosen(TAKE, BOTH) == Appointment(
        "Bo Lind", "Nordia", "9 Row, Nord", "", Office.SOLE, Appointer.AUTHORITY, date(2026, 6, 20)
    )
