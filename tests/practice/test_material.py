"""The practice case must be right before it is shown: sums, periods, hashes, and words that stay behind their walls."""

from __future__ import annotations

import email
import email.policy
import hashlib
import json
import os
import struct
import subprocess
import sys
import tomllib
import uuid
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

import practice
from app.shelf import shelf
from app.terms import Role

FOLDER = shelf("practice", "orchid")
STORY: dict[str, Any] = tomllib.loads((FOLDER / "story.toml").read_text("utf-8"))
LIKELIHOODS = {"unlikely", "even", "likely", "very likely", "almost certain"}


def total(rows: list[dict[str, Any]], key: str) -> Decimal:
    """The sum of one column of amounts."""
    return sum((Decimal(row[key]) for row in rows), Decimal(0))


def instant(at: datetime, zone: str) -> datetime:
    """A local time of the story as UTC."""
    return at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def section(name: str) -> str:
    """Everything one section of the story says, as text."""
    return json.dumps(STORY[name], default=str, ensure_ascii=False)


def test_the_sections_stand_in_procedural_order() -> None:
    assert list(STORY) == [
        "note", "case", "parties", "store", "periods", "notice", "acknowledgement", "service", "response",
        "appointments", "constitution", "order1", "claim", "defence", "exhibits", "mediation", "hearing",
        "deliberation", "attribution", "award", "obligations",
    ]  # fmt: skip


def test_the_people_hold_offices_the_program_knows() -> None:
    roles = {role.value for role in Role}
    assert {person["role"] for person in STORY["store"]["people"]} == roles
    assert len({person["id"] for person in STORY["store"]["people"]}) == len(STORY["store"]["people"])


def test_the_notice_holds_the_seven_compulsory_items() -> None:
    notice = STORY["notice"]
    items = (
        "demand",
        "agreement",
        "instrument",
        "claim_summary",
        "amount",
        "relief",
        "proposal_number",
        "proposal_place",
    )
    assert all(notice[item] for item in (*items, "proposal_language"))
    assert all(party["address"] and party["agent"] and party["agent_email"] for party in STORY["parties"])


@pytest.mark.parametrize("exhibit", STORY["exhibits"], ids=lambda e: str(e["number"]))
def test_every_exhibit_is_there_and_unchanged(exhibit: dict[str, Any]) -> None:
    data = (FOLDER / exhibit["file"]).read_bytes()
    assert (hashlib.sha256(data).hexdigest(), len(data)) == (exhibit["sha256"], exhibit["size"])


def test_no_file_without_an_exhibit_and_all_of_modest_size() -> None:
    files = {path.relative_to(FOLDER).as_posix(): path.stat().st_size for path in (FOLDER / "exhibits").iterdir()}
    assert set(files) == {exhibit["file"] for exhibit in STORY["exhibits"]}
    assert sum(files.values()) < 1_500_000


def test_exhibits_are_numbered_without_gaps() -> None:
    numbers = [exhibit["number"] for exhibit in STORY["exhibits"]]
    assert numbers == [*(f"C-{n:03d}" for n in range(1, 11)), *(f"R-{n:03d}" for n in range(1, 5))]
    assert STORY["claim"]["exhibits"] + STORY["defence"]["exhibits"] == numbers
    assert sorted(n for day in STORY["hearing"]["sessions"] for n in day["exhibits_admitted"]) == numbers


@pytest.mark.parametrize("exhibit", STORY["exhibits"], ids=lambda e: str(e["number"]))
def test_custody_has_no_gap(exhibit: dict[str, Any]) -> None:
    events = exhibit["custody"]["events"]
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    times = [instant(event["at"], event["zone"]) for event in events]
    assert times == sorted(times)
    collected = instant(exhibit["custody"]["collected_until"], exhibit["custody"]["zone"])
    assert times[0] == collected
    kept = [event for event in events if event["type"] != "copied"]
    assert all(later["released_by"] == earlier["received_by"] for earlier, later in pairwise(kept))


@pytest.mark.parametrize("period", STORY["periods"], ids=lambda p: str(p["id"]))
def test_periods_run_from_the_day_after_the_trigger_to_a_business_day(period: dict[str, Any]) -> None:
    holidays = {day for party in STORY["parties"] for day in party["holidays"]}
    due = period["trigger"] + timedelta(days=period["days"])
    while due.weekday() > 4 or due in holidays:
        due += timedelta(days=1)
    assert period["due"] == due
    assert period["trigger"] < period.get("done", due) <= due


def test_the_steps_follow_one_another() -> None:
    story = STORY
    steps = [
        story["notice"]["received_at"], story["acknowledgement"]["at"], story["service"]["delivered_at"],
        story["response"]["received_at_registry"], story["appointments"][1]["notified_at"],
        story["constitution"]["at"],
        story["order1"]["first_session_at"], story["claim"]["filed_at"], story["defence"]["filed_at"],
        story["mediation"]["invitation"]["at"], story["mediation"]["end"]["at"],
        story["hearing"]["sessions"][0]["from"],
        story["hearing"]["closure"]["closed_at"], story["deliberation"]["vote"]["opened_at"],
        story["award"]["scrutinised_at"], story["award"]["signing_at"], story["award"]["dispatch"]["served_at"],
    ]  # fmt: skip
    assert steps == sorted(steps)
    assert story["award"]["date"] == story["award"]["signing_at"].date()


def test_the_interruption_lasted_sixty_one_hours() -> None:
    begin = datetime(2025, 11, 9, 22, 40, tzinfo=ZoneInfo(STORY["parties"][0]["zone"]))
    first = STORY["claim"]["claims"][0]
    end = instant(first["last_act"], first["zone"])
    assert end - begin == timedelta(hours=first["hours"]) == timedelta(hours=61)


def test_the_compensation_adds_up() -> None:
    quantum, heads = STORY["award"]["quantum"], STORY["award"]["quantum"]["heads"]
    assert {key: total(heads, key) for key in ("claimed", "proved", "awarded")} == {
        key: Decimal(quantum[key]) for key in ("claimed", "proved", "awarded")
    }
    share = Decimal(100 - quantum["reduction_percent"]) / 100
    assert all(Decimal(head["proved"]) * share == Decimal(head["awarded"]) for head in heads)
    assert (
        Decimal(quantum["proved"]) - Decimal(quantum["reduction"]) == Decimal(quantum["awarded"]) == Decimal(31_400_000)
    )
    claimed = next(relief for relief in STORY["claim"]["relief"] if "heads" in relief)
    assert total(claimed["heads"], "amount") == Decimal(claimed["amount"]) == Decimal(STORY["notice"]["amount"])
    assert [(h["code"], h["title"], h["amount"]) for h in claimed["heads"]] == [
        (h["code"], h["title"], h["claimed"]) for h in heads
    ]


def test_the_interest_is_computed_on_the_sum_awarded() -> None:
    interest, award = STORY["award"]["interest"], STORY["award"]
    days = (award["date"] - interest["from"]).days
    daily = Decimal(award["quantum"]["awarded"]) * Decimal(interest["rate_percent"]) / 100 / interest["basis_days"]
    cent = Decimal("0.01")
    assert (days, (daily * days).quantize(cent), daily.quantize(cent)) == (
        interest["to_award_days"],
        Decimal(interest["to_award"]),
        Decimal(interest["per_day"]),
    )


def test_the_costs_add_up() -> None:
    told = STORY["award"]["costs"]
    costs: dict[str, Any] = {k: Decimal(v) if isinstance(v, str) and v[0].isdigit() else v for k, v in told.items()}
    assert total(costs["fees"], "amount") == Decimal(costs["heads"][0]["amount"])
    assert total([head for head in costs["heads"] if head["tribunal"]], "amount") == costs["tribunal_total"]
    assert [head["letter"] for head in costs["heads"]] == list("abcdef")
    assert costs["deposit_each"] * 2 - costs["tribunal_total"] == costs["refund_each"] * 2
    assert costs["tribunal_total"] * costs["respondent_share_percent"] / 100 == costs["respondent_share"]
    assert costs["respondent_share"] - costs["respondent_deposit_used"] == costs["reimbursement"]
    assert costs["claimant_legal_reasonable"] * costs["legal_share_percent"] / 100 == costs["legal_share"]
    assert costs["reimbursement"] + costs["legal_share"] == costs["due"]


def test_every_prayer_has_one_operative_paragraph() -> None:
    operative = STORY["award"]["operative"]
    assert [paragraph["number"] for paragraph in operative] == [1, 2, 3, 4, 5, 6, 7]
    assert sorted(prayer for paragraph in operative for prayer in paragraph["answers"]) == list("abcdefghi")
    assert [relief["id"] for relief in STORY["claim"]["relief"]] == list("abcdefghi")
    assert operative[-1]["text"] == "All other claims are rejected."


def test_the_votes_behind_the_wall_give_the_award_its_majorities() -> None:
    voted = STORY["deliberation"]["operative"]
    assert [p["text"] for p in voted] == [p["text"] for p in STORY["award"]["operative"]]
    for secret, shown in zip(voted, STORY["award"]["operative"], strict=True):
        assert shown["in_favour"] == [name for name, vote in secret["votes"].items() if vote == "for"]
        assert shown["against"] == [name for name, vote in secret["votes"].items() if vote == "against"]
    assert [p["against"] for p in STORY["award"]["operative"]] == [[], ["vane"], [], [], [], [], []]


@pytest.mark.parametrize("wall", ["mediation", "deliberation"])
def test_planted_words_stay_behind_their_wall(wall: str) -> None:
    word = STORY[wall]["planted_word"]
    assert [name for name in STORY if word in section(name)] == [wall]
    assert section(wall).count(word) >= 2
    assert not [path.name for path in (FOLDER / "exhibits").iterdir() if word.encode() in path.read_bytes()]


def test_the_record_does_not_speak_of_the_mediation() -> None:
    record = "".join(section(name) for name in ("hearing", "attribution", "award", "obligations"))
    assert "mediat" not in record.lower()


def test_the_attribution_sheet_is_complete() -> None:
    sheet = STORY["attribution"]
    numbers = {exhibit["number"] for exhibit in STORY["exhibits"]}
    ids = {hypothesis["id"] for hypothesis in sheet["hypotheses"]}
    groups = {group["id"]: set(group["exhibits"]) for group in sheet["groups"]}
    for row in sheet["evidence"]:
        assert row["exhibit"] in groups[row["group"]] & numbers
        assert set(row["consistency"]) == ids
        assert set(row["consistency"].values()) <= {"CC", "C", "N", "I", "II"}
        assert (row["source_grade"] in "ABCDEF", row["information_grade"] in "123456") == (True, True)
    against = {i: sum(row["consistency"][i].count("I") for row in sheet["evidence"]) for i in ids}
    assert min(against, key=lambda i: against[i]) == sheet["judgment"]["hypothesis"]


def test_likelihood_and_confidence_never_share_a_sentence() -> None:
    texts = [*STORY["award"]["parts"][4]["paragraphs"], STORY["attribution"]["judgment"]["likelihood_statement"]]
    texts += [STORY["attribution"]["judgment"]["confidence_statement"]]
    for sentence in " ".join(texts).split(". "):
        words = set(sentence.lower().replace(",", "").split())
        assert not (words & LIKELIHOODS and words & {"confidence", "moderate"})


def test_obligations_rest_on_the_operative_part_and_fall_on_business_days() -> None:
    received = STORY["award"]["dispatch"]["receipts"][1]["received_at"].date()
    for duty in STORY["obligations"]:
        assert duty["operative"] in {4, 5, 6}
        assert received < duty["due"]
        assert duty["due"].weekday() < 5
        assert (duty.get("review"), duty.get("sunset")) in {(None, None), (date(2028, 11, 2), date(2029, 5, 2))}


def test_the_capture_is_well_formed() -> None:
    data = (FOLDER / "exhibits" / "c-005-beacons.pcap").read_bytes()
    assert struct.unpack("<IHHiIII", data[:24]) == (0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
    place, frames = 24, []
    while place < len(data):
        _, _, kept, length = struct.unpack("<4I", data[place : place + 16])
        assert kept == length
        frames.append(data[place + 16 : place + 16 + kept])
        place += 16 + kept
    assert len(frames) == 60
    assert {practice_checksum(frame[14:34]) for frame in frames} == {0}


def practice_checksum(header: bytes) -> int:
    """Zero for an IPv4 header whose checksum is right."""
    words: int = sum(struct.unpack("!10H", header))
    return ~((words & 0xFFFF) + (words >> 16)) & 0xFFFF


def test_the_threat_report_refers_only_to_itself() -> None:
    bundle = json.loads((FOLDER / "exhibits" / "c-006-orchid.stix.json").read_text("utf-8"))
    ids = [item["id"] for item in bundle["objects"]]
    assert len(set(ids)) == len(ids) == 23
    assert {uuid.UUID(name.split("--")[1]).version for name in ids} == {4, 5}
    links = [item for item in bundle["objects"] if item["type"] == "relationship"]
    assert {link[end] for link in links for end in ("source_ref", "target_ref")} <= set(ids)
    assert [link["confidence"] for link in links if link["relationship_type"] == "attributed-to"] == [70, 50]


def test_the_messages_and_the_chart_open() -> None:
    warning = email.message_from_bytes(
        (FOLDER / "exhibits" / "c-004-notification.eml").read_bytes(), policy=email.policy.default
    )
    assert [part.get_filename() for part in warning.iter_attachments()] == ["indicators.csv"]
    reply = email.message_from_bytes(
        (FOLDER / "exhibits" / "r-001-reply.eml").read_bytes(), policy=email.policy.default
    )
    assert reply["In-Reply-To"] == warning["Message-ID"]
    assert reply["Date"].datetime - warning["Date"].datetime == timedelta(hours=82, minutes=45, seconds=14)
    with Image.open(FOLDER / "exhibits" / "c-008-infrastructure.png") as picture:
        picture.load()
        assert picture.size == (1560, 880)


def test_the_generator_makes_the_same_bytes() -> None:
    """In a process of its own: the drawing library names what it embeds after what the process drew before."""
    code = (
        "import hashlib, json, practice; made = practice.exhibits(); text = practice.STORY.read_text('utf-8');"
        "print(json.dumps([{n: hashlib.sha256(d).hexdigest() for n, d in made.items()},"
        " practice.filled(text, made) == text]))"
    )
    root = Path(practice.__file__).parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(root), str(root.parent)))}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    made, same_story = json.loads(done.stdout)
    assert same_story
    assert made == {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in (FOLDER / "exhibits").iterdir()}


def test_every_font_of_the_pages_is_embedded() -> None:
    for path in sorted((FOLDER / "exhibits").glob("*.pdf")):
        data = path.read_bytes()
        assert data.count(b"/FontFile2 ") == data.count(b"/Type /FontDescriptor") > 0
        assert b"/BaseFont /Helvetica" not in data
