"""The law of exhibits and custody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evidence.rules import (
    PREFIXES,
    Condition,
    CustodyEvent,
    CustodyItem,
    CustodyState,
    EventKind,
    ExhibitIn,
    Filing,
    OnFile,
    clean_name,
    custody_state,
    next_numbers,
    number_order,
    shortcomings,
    shortcomings_of_event,
)
from app.terms import Moment, Side, Tier
from tests.evidence.conftest import RECEIVED, collected, item

NOW = Moment(datetime(2026, 5, 18, 9, 0, tzinfo=UTC), "Europe/Amsterdam")
HASH, OTHER = "ab" * 32, "cd" * 32
GOOD = ExhibitIn("C-001", "Access log", date(2026, 5, 11), "log.pdf", UUID(int=1), HASH, 10)
R1 = OnFile("R-001", "Reply", Side.RESPONDENT, OTHER)


def said(exhibit: ExhibitIn, *known: OnFile, side: Side = Side.CLAIMANT) -> list[tuple[str, bool]]:
    found = shortcomings(Filing(side, RECEIVED, "counter", (exhibit,)), known, NOW)
    return [(reason.text, reason.hard) for reason in found]


def test_a_sound_filing_has_no_shortcomings() -> None:
    assert said(GOOD, R1) == []
    assert said(replace(GOOD, number="J-001"), R1) == []
    assert said(replace(GOOD, number="TE-001"), R1, side=Side.TRIBUNAL) == []
    assert said(replace(GOOD, number="CLA-0012-bis"), R1) == []


def test_a_filing_needs_exhibits_a_day_and_a_party() -> None:
    found = shortcomings(Filing(Side.REGISTRY), (), NOW)
    assert [(r.field, r.text) for r in found] == [
        ("side", "The Registry files no exhibits of its own."),
        ("exhibits", "Add at least one exhibit."),
        ("received", "Say when the Registry received the filing."),
    ]
    later = Moment(NOW.utc + timedelta(seconds=1), "UTC")
    assert [r.text for r in shortcomings(Filing(Side.CLAIMANT, later, "", (GOOD,)), (), NOW)] == [
        "The filing cannot be received in the future."
    ]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"number": "C1"}, "C1: the number must read like C-001 or R-001."),
        ({"number": ""}, "log.pdf: the number must read like C-001 or R-001."),
        ({"number": "C-001\n"}, "C-001\n: the number must read like C-001 or R-001."),
        ({"number": "C-٠٠١"}, "C-٠٠١: the number must read like C-001 or R-001."),
        ({"number": "R-009"}, "R-009: the number belongs to the other side's series."),
        ({"number": "TE-001"}, "TE-001: the number belongs to the other side's series."),
        ({"title": "  "}, "C-001: give the exhibit a title."),
        ({"size": 0}, "C-001: the file is empty."),
        ({"title": "log\u202egpj"}, "C-001: the name holds control characters."),
        ({"file_name": "log\x00.pdf"}, "C-001: the name holds control characters."),
        ({"file_name": "log\x9b31m.pdf"}, "C-001: the name holds control characters."),
        ({"day": date(2026, 5, 19)}, "C-001: the exhibit is dated in the future."),
        ({"translation_of": "C-044"}, "C-001: C-044 is not on file, so this cannot be its translation."),
    ],
)
def test_a_wrong_exhibit_is_stopped(change: dict[str, object], text: str) -> None:
    assert said(replace(GOOD, **change), R1) == [(text, True)]  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"condition": Condition.LOCKED}, "C-001: the file is locked by a password; a slip sheet will stand for it."),
        ({"condition": Condition.DAMAGED}, "C-001: the file is damaged; a slip sheet will stand for it."),
        ({"condition": Condition.PAGELESS}, "C-001: the file is without pages; a slip sheet will stand for it."),
        ({"tier": Tier.GIST}, "C-001: a restricted exhibit needs an order of the Tribunal."),
        ({"sha256": OTHER}, "C-001: the same file is already on record as R-001."),
    ],
)
def test_an_odd_exhibit_is_questioned(change: dict[str, object], text: str) -> None:
    assert said(replace(GOOD, **change), R1) == [(text, False)]  # type: ignore[arg-type]  # fields by name


def test_a_number_is_never_used_twice_however_it_is_written() -> None:
    before = OnFile("C-001", "Older", Side.CLAIMANT, OTHER)
    used = "the number has been used; numbers are never used twice."
    assert said(GOOD, before) == [(f"C-001: {used}", True)]
    assert said(replace(GOOD, number="C-0001"), before) == [(f"C-0001: {used}", True)]
    assert said(replace(GOOD, number="C-001-bis"), before) == []


def test_exhibits_of_one_filing_are_compared_with_each_other() -> None:
    twin = replace(GOOD, number="C-002", translation_of="C-001")
    found = shortcomings(Filing(Side.CLAIMANT, RECEIVED, "", (GOOD, twin)), (), NOW)
    assert [(r.text, r.hard) for r in found] == [("C-002: the same file is already on record as C-001.", False)]


@given(
    st.sampled_from([Side.CLAIMANT, Side.RESPONDENT, Side.TRIBUNAL, Side.BOTH]),
    st.lists(st.tuples(st.sampled_from(["C", "R", "TE", "J", "CLA", "x"]), st.integers(1, 1200)), max_size=20),
    st.integers(0, 30),
)
def test_next_numbers_run_on_and_are_new(side: Side, taken: list[tuple[str, int]], count: int) -> None:
    names = [f"{prefix}-{n:03d}" for prefix, n in taken]
    found = next_numbers(side, names, count)
    assert len(set(found)) == count
    assert set(found).isdisjoint(names)
    assert sorted(found, key=number_order) == list(found)
    highest = max((n for prefix, n in taken if prefix == PREFIXES[side]), default=0)
    assert found[:1] == ((f"{PREFIXES[side]}-{highest + 1:03d}",) if count else ())


def test_numbers_sort_by_their_number() -> None:
    mixed = ["R-002", "C-1000", "C-999", "odd", "C-010-bis", "C-010"]
    assert sorted(mixed, key=number_order) == ["C-010", "C-010-bis", "C-999", "C-1000", "R-002", "odd"]


def test_a_name_is_made_fit_to_print() -> None:
    assert clean_name("..\\evil/..\\log\u202efdp.exe ") == "log\N{REPLACEMENT CHARACTER}fdp.exe"


# ------------------------------------------------------------------ custody


def moved(kind: EventKind, by: str, to: str, hours: int = 1, **more: str) -> CustodyEvent:
    return CustodyEvent(kind, Moment(RECEIVED.utc + timedelta(hours=hours), "UTC"), by, to, **more)


SENT = moved(EventKind.TRANSFERRED, "E. Villads", "Courier")


def test_a_complete_record() -> None:
    spaced = " ".join(HASH.upper()[i : i + 8] for i in range(0, 64, 8))
    assert custody_state(HASH, item(spaced), (collected(), SENT)) == CustodyState(complete=True)


def test_no_record_at_all() -> None:
    assert custody_state(HASH, None, (collected(),)).gaps == ("no record of the item and its collection",)


def test_an_empty_item_names_all_that_is_missing() -> None:
    assert custody_state(HASH, CustodyItem(), ()).gaps == (
        "the collector is not named", "the source is not named", "the time of collection is not given",
        "the method of collection is not given", "no hash was taken at collection", "no event of collection",
    )  # fmt: skip


def test_the_hash_at_collection_is_compared_only_where_it_can_be() -> None:
    events = (collected(),)
    assert custody_state(HASH, item(OTHER), events).gaps == (
        "the hash at collection differs from that of the file received",
    )
    old = item("9e107d9d372bb6826bd81d3542a419d6", hash_algorithm="MD5")
    assert custody_state(HASH, old, events).gaps == (
        "the hash at collection (MD5) cannot be compared with the SHA-256 of the file",
    )


@pytest.mark.parametrize(
    ("events", "gaps"),
    [
        ((collected(), moved(EventKind.RECEIVED, "Courier", "Registry")),
         ("between E. Villads and Courier nobody is named as holder",)),
        ((collected(), moved(EventKind.RECEIVED, "Courier", "Registry", transport="in transit, bag 7")), ()),
        ((collected(), moved(EventKind.EXAMINED, "", ""), moved(EventKind.RECEIVED, "Courier", "Registry", 2)),
         ("between E. Villads and Courier nobody is named as holder",)),
        ((collected(), moved(EventKind.COPIED, "E. Villads", "Analyst"), SENT), ()),
        ((collected(), moved(EventKind.TRANSFERRED, "E. Villads", "")),
         ("the event of 18 May 2026 does not name both holders",)),
        ((collected(), moved(EventKind.EXAMINED, "E. Villads", "E. Villads", -24 * 30)),
         ("the event of 18 April 2026 comes before the one recorded ahead of it",)),
        ((collected(), moved(EventKind.EXAMINED, "", "", hash_before=HASH, hash_after=OTHER)),
         ("the hash changed on 18 May 2026 without a stated reason",)),
        ((collected(), moved(EventKind.REDACTED, "", "", hash_before=HASH, hash_after=OTHER, change="names")), ()),
        ((collected(hash_after=HASH), SENT, moved(EventKind.RECEIVED, "Courier", "X", 2, hash_before=OTHER)),
         ("the hash changed on 18 May 2026 without a stated reason",)),
        ((collected(hash_after=HASH), moved(EventKind.EXAMINED, "", "", hash_before=HASH.upper())), ()),
    ],
)  # fmt: skip
def test_gaps_in_the_chain(events: tuple[CustodyEvent, ...], gaps: tuple[str, ...]) -> None:
    assert custody_state(HASH, item(HASH), events).gaps == gaps


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (moved(EventKind.TRANSFERRED, "A", "B"), []),
        (moved(EventKind.EXAMINED, "", "", 2), [("when", "A custody event cannot lie in the future.", True)]),
        (moved(EventKind.TRANSFERRED, " ", "B"),
         [("released_by", "Name who released the item and who received it; both acknowledge.", True)]),
        (moved(EventKind.RETURNED, "A", ""),
         [("received_by", "Name who released the item and who received it; both acknowledge.", True)]),
        (moved(EventKind.REDACTED, "", ""), [("change", "Say what was changed and why.", True)]),
        (moved(EventKind.EXAMINED, "", "", -9000),
         [("when", "This event comes before the last one on record; say in the note why it is entered late.", True)]),
        (moved(EventKind.EXAMINED, "", "", -9000, note="found in the log"),
         [("when", "This event comes before the last one on record; say in the note why it is entered late.", False)]),
    ],
)  # fmt: skip
def test_a_custody_event_is_judged(event: CustodyEvent, expected: list[tuple[str, str, bool]]) -> None:
    found = shortcomings_of_event(event, (collected(),), NOW)
    assert [(r.field, r.text, r.hard) for r in found] == expected
