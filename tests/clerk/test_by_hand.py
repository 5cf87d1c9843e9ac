"""The first clerk: one dispute from an empty home to its obligations, by hand, at the real window."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.demo.story import Story
from app.desk.memory import Memory
from app.desk.registerpage import Register
from app.desk.window import Window
from app.docket.queries import case_facts
from app.docket.rules import Stage
from app.store.kdf import Kdf
from app.terms import Role
from app.widgets.palette import dress
from tests.clerk import hand_award as award
from tests.clerk import hand_counter as counter
from tests.clerk import hand_rooms as rooms
from tests.clerk.hand import Hand, pictures
from tests.conftest import TurnableClock


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def hand(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, story: Story, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hand]:
    """The window at its door, in an empty home, on the day the notice arrives. Trying a passphrase is made cheap."""
    monkeypatch.setattr("app.store.store.Kdf", Kdf.floor)
    dress(qapp)
    notice = story.part("notice")
    clock = TurnableClock(story.moment(notice["received_at"], notice["zone"]))
    memory = Memory(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    window = Window(memory, lambda: clock)
    qtbot.addWidget(window)
    window.resize(1366, 850)
    window.show()
    window.settle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Hand(qtbot, window, clock, pictures())
    window.close()
    window.jobs.wait()


def test_a_dispute_is_carried_by_hand(hand: Hand, story: Story, tmp_path: Path) -> None:
    first_half(hand, story, tmp_path)
    for _, step in steps(hand, story, tmp_path):
        step()
    compare(hand)


def steps(hand: Hand, story: Story, folder: Path) -> list[tuple[str, Callable[[], None]]]:
    """From the exhibits to the obligations, in order."""
    return [
        ("exhibits", lambda: rooms.receive(hand, story, "claimant", strange_files(folder, story))),
        ("defence", lambda: counter.file_defence(hand, story)),
        ("reply", lambda: rooms.receive(hand, story, "respondent")),
        ("custody", lambda: rooms.custody(hand, story)),
        ("mediation", lambda: rooms.mediate(hand, story)),
        ("step taken", lambda: rooms.take_step(hand)),
        ("notice of hearing", lambda: rooms.give_notice(hand, story)),
        ("evidence closed", lambda: rooms.close_evidence(hand, story)),
        ("bundle", lambda: rooms.bundle(hand)),
        ("hearing", lambda: rooms.hear(hand, story)),
        ("attribution", lambda: award.weigh(hand, story)),
        ("deliberation", lambda: rooms.deliberate(hand, story)),
        ("scrutiny", lambda: award.scrutinise(hand, story)),
        ("signatures", lambda: award.sign(hand, story, folder)),
        ("copies", lambda: award.certify(hand, story)),
        ("service", lambda: award.serve(hand, story)),
        ("obligations", lambda: award.obligations(hand, story)),
    ]


def strange_files(folder: Path, story: Story) -> tuple[Path, ...]:
    """An empty file, a damaged one, a name with a control character, and an exhibit filed twice."""
    made = folder / "strange"
    made.mkdir()
    whole = story.file(story.rows("exhibits")[0]["file"]).read_bytes()
    files = {"empty.pdf": b"", "damaged.pdf": whole[:700], "bell\a name.txt": b"words", "again.pdf": whole}
    for name, content in files.items():
        (made / name).write_bytes(content)
    return tuple(made / name for name in files)


DOCKET = """
Notice of arbitration
Notice of arbitration served on the respondent
Response to the notice of arbitration
Appointment of Prof. Lena Ito as arbitrator
Declaration of independence of Prof. Lena Ito
Appointment of Dr Marcus Vane as arbitrator
Declaration of independence of Dr Marcus Vane
Appointment of Prof. Ngozi Adeyemi as presiding arbitrator
Declaration of independence of Prof. Ngozi Adeyemi
Tribunal constituted
Procedural Order No. 1
Statement of claim
Exhibits C-001 to C-010 received
Statement of defence
Exhibits R-001 to R-004 received
Custody of C-001: examined
Certificate of termination of the mediation
Step taken: Requests to produce documents
Notice of hearing on 15 September 2026
Evidence stage closed
Case bundle of 8 September 2026
Minutes of session No. 1
Minutes of session No. 2
Minutes of session No. 3
Inquiry whether the parties have anything further
Hearings closed
Attribution sheet, version 1
Decided draft of the award received
Scrutiny of the draft award, round 1
Text of the award fixed for signature
Award: Prof. Lena Ito signed digitally
Award: Dr Marcus Vane signed digitally
Award: Prof. Ngozi Adeyemi signed digitally
Certified copy No. 1 of the award
Certified copy No. 2 of the award
Award served on Republic of Aldova
Award served on Kingdom of Berenia
Ledger of obligations opened
""".strip().splitlines()
PAPERS = {
    "acknowledgement": 1, "notice_of_service": 1, "response_record": 1, "declaration": 3, "constitution": 1,
    "appointment_notice": 3,
    "procedural_order": 1, "statement_of_claim": 1, "exhibit_receipt": 2, "statement_of_defence": 1,
    "termination_record": 1, "hearing_notice": 1, "minutes": 3, "closure": 1, "attribution_sheet": 1, "award": 1,
    "certificate_of_true_copy": 2, "obligations": 1,
}  # fmt: skip
NAMED = re.compile(r", MT-[0-9A-F]{8}$|, \d+ pages$")
"""What differs from run to run: the certificate's reference, and how many pages a bundle has."""


def compare(hand: Hand) -> None:
    """What stands on the record in the end, and that it verifies."""
    assert [NAMED.sub("", title) for title in hand.entries()] == DOCKET
    facts = hand.shell.desk.read(case_facts, rooms.case_of(hand))
    assert facts.stage is Stage.COMPLIANCE
    kinds = Counter(paper.kind for paper in hand.shell.desk.papers(facts.id))
    assert kinds == PAPERS
    hand.press("Register")
    page = hand.only(Register)
    hand.press("Verify")
    hand.until(page.banner.isVisible)
    assert page.banner.property("band") == "green"
    hand.look("register")


def first_half(hand: Hand, story: Story, folder: Path) -> None:
    """From first run to the statement of claim."""
    counter.found_store(hand, folder / "store", story.player(Role.REGISTRAR))
    counter.enrol(hand, [p for p in story.players.values() if p.role is not Role.REGISTRAR])
    counter.unlock(hand, story.player(Role.CLERK))
    counter.file_notice(hand, story)
    counter.serve_notice(hand, story)
    counter.file_response(hand, story)
    counter.constitute(hand, story)
    counter.issue_order(hand, story)
    counter.file_claim(hand, story)


@pytest.mark.xvfb
def test_the_first_half_under_x(tmp_path: Path) -> None:
    """The same hand under a real window system, from first run to the statement of claim."""
    if os.environ.get("QT_QPA_PLATFORM") == "xcb" or shutil.which("xvfb-run") is None:
        pytest.skip("no X server to start")
    ran = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable, "-m", "pytest", "-q", "-p",
         "no:cacheprovider", "-k", "test_the_first_half_by_hand", __file__],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "GREFFE_BY_HAND": "half"},
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-3000:]


@pytest.mark.skipif("GREFFE_BY_HAND" not in os.environ, reason="run under an X server by the test above")
def test_the_first_half_by_hand(hand: Hand, story: Story, tmp_path: Path) -> None:
    first_half(hand, story, tmp_path)
    assert hand.entries() == DOCKET[:12]
