"""People and their keys at the desk: dialogs with the second person, the recovery tab, the door, locking."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.desk import keyspanel
from app.desk.desk import Desk
from app.desk.keydialog import KeyDialog
from app.desk.memory import Memory
from app.desk.people import People
from app.desk.peopledialogs import LendDialog, PassphraseDialog, ReadmitDialog, RemoveDialog, WithdrawDialog
from app.desk.presence import Sleep
from app.desk.recoverydialogs import DrillDialog, NewKeyDialog, ProveDialog, RescueDialog, SharesDialog
from app.desk.regain import RegainPage
from app.desk.roomdialogs import RoomDialog
from app.desk.sealing import SealDialog
from app.desk.sheets import facts_of, recovery_sheet, sheet_pdf
from app.desk.window import Window
from app.documents.words import words
from app.store import recovery, sealedrooms
from app.store.store import NewPerson, Store
from app.terms import Actor, Role
from tests.conftest import PASSPHRASE, TurnableClock, second_person
from tests.conftest import People as Enrolled
from tests.desk.conftest import open_cases

OTHER = "quite another passphrase"


def pressed(dialog: KeyDialog, **typed: str) -> dict[str, str]:
    """Fill in, press, and read what is said; {} when it was done."""
    for name, text in typed.items():
        field = dialog.fields[name].field
        field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)  # type: ignore[attr-defined]  # the other kind is plain text
    dialog.start()
    said = {name: field.wrong.text() for name, field in dialog.fields.items() if field.wrong.text()}
    return {**said, **({"": dialog.refusal.text()} if dialog.refusal.text() else {})}


def named(desk: Desk, name: str) -> Actor:
    return next(person for person in desk.people() if person.name == name)


def test_one_person_through_all_dialogs(qtbot: QtBot, desk: Desk, people: Enrolled) -> None:
    """Passphrase, loan, withdrawal, let in again, removal: each says what is missing, then does it."""

    def shown(kind: Any, name: str) -> Any:
        dialog = kind(desk, named(desk, name), None)
        qtbot.addWidget(dialog)
        return dialog

    own = shown(PassphraseDialog, people.presiding.name)
    assert pressed(own, passphrase=PASSPHRASE, new=OTHER, again="x") == {
        "again": "The two passphrases are not the same."
    }
    assert "passphrase" in pressed(own, passphrase="wrong one altogether", again=OTHER)
    assert pressed(own, passphrase=PASSPHRASE) == {}
    gone = shown(RemoveDialog, people.second.name)
    assert list(pressed(gone)) == [""]
    assert list(pressed(gone, second="wrong one altogether")) == [""]
    assert pressed(gone, second=PASSPHRASE) == {}
    assert people.second.name not in [person.name for person in desk.people()]
    again = shown(ReadmitDialog, people.presiding.name)
    assert pressed(again, passphrase=PASSPHRASE, again=PASSPHRASE, second=PASSPHRASE) == {}
    taken = shown(WithdrawDialog, people.third.name)
    assert pressed(taken, second=PASSPHRASE) == {}
    lent = shown(LendDialog, people.third.name)
    assert pressed(lent, second=PASSPHRASE) == {}
    assert shown(RemoveDialog, people.clerk.name).seconds.there is False
    assert desk.store.verify() == []


def test_the_page_tells_who_reads_the_record_and_allows_what_can_be_done(
    qtbot: QtBot, desk: Desk, people: Enrolled, memory: Memory
) -> None:
    assert people.clerk in desk.people()
    page = People(desk, memory)
    qtbot.addWidget(page)
    page.show()
    page.table.selectRow(0)
    assert [button.isEnabled() for button in page.buttons] == [True, False, False, False, False]
    page.table.selectRow(1)
    assert all(button.isEnabled() for button in page.buttons)
    assert {row.record for row in page.table.rows.rows} == {"reads it"}
    assert page.seconds.there
    page.panel.minutes.setValue(25)
    assert memory.idle_minutes == 25
    assert page.panel.shares.text().startswith("None were made.")


def test_recovery_from_the_page(qtbot: QtBot, desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shares made, proved, drilled; then a new key: each sheet goes to the printer only."""
    printed: list[bytes] = []
    monkeypatch.setattr(keyspanel, "print_sheets", lambda pdf, *_: printed.append(pdf))
    panel = keyspanel.KeysPanel(desk, None, lambda _: None)
    qtbot.addWidget(panel)
    made = SharesDialog(desk, None)
    assert "groups" not in pressed(made, passphrase="no key at all", second=PASSPHRASE).get("", "")
    assert pressed(made, passphrase=store.recovery_key, second=PASSPHRASE) == {}
    shares = made.outcome
    assert [share.k for share in shares] == [3] * 5
    panel.reload()
    assert panel.shares.text() == "5 made on 18 May 2026, any 3 recover. NOT PROVED: do not rely on them yet."
    proof = ProveDialog(desk, None)
    assert set(pressed(proof, shares=shares[0].text).values()) == {"3 different shares are needed; these are 1."}
    assert pressed(proof, shares="\n\n".join(share.text for share in shares[:3])) == {}
    panel.reload()
    assert panel.shares.text().endswith("Proved on 18 May 2026.")
    drill = DrillDialog(desk, None)
    assert pressed(drill, passphrase=store.recovery_key) == {}
    assert drill.report.text().splitlines()[-1].startswith("The recovery works")
    fresh = NewKeyDialog(desk, None)
    assert pressed(fresh, second=PASSPHRASE) == {}
    panel.show_key(fresh.outcome)
    assert printed[0].startswith(b"%PDF")
    assert not [
        path for path in store.folder.rglob("*") if path.is_file() and fresh.outcome[:11].encode() in path.read_bytes()
    ]
    for dialog in (made, proof, drill, fresh):
        qtbot.addWidget(dialog)


def test_a_room_is_seen_to_by_its_member_and_opened_with_the_paper(qtbot: QtBot, desk: Desk, people: Enrolled) -> None:
    case, key = open_cases(desk), desk.store.recovery_key
    room = desk.store.open_walled("mediation", case, [people.mediator.id])
    lines = [line.number for line in RoomDialog(desk, None).lines]
    dialog = RoomDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.case.setCurrentIndex([line.id for line in dialog.lines].index(case))
    assert dialog.case.currentText() in lines
    dialog.by.setCurrentText(people.secretary.name)
    assert pressed(dialog, passphrase=PASSPHRASE, second=PASSPHRASE)["by"].endswith(
        "holds no key to this room in this case."
    )
    dialog.by.setCurrentText(people.mediator.name)
    dialog.task.setCurrentIndex(1)
    dialog.person.setCurrentText(people.secretary.name)
    assert pressed(dialog, passphrase=PASSPHRASE, second=PASSPHRASE) == {}
    assert [key.id for key in sealedrooms.rooms_of(desk.store, people.secretary.name, PASSPHRASE)] == [room]
    opened = RescueDialog(desk, None)
    qtbot.addWidget(opened)
    opened.case.setCurrentIndex([line.id for line in opened.lines].index(case))
    opened.person.setCurrentText(people.clerk.name)
    assert list(pressed(opened, passphrase=key, second=PASSPHRASE)) == []
    assert [key.id for key in sealedrooms.rooms_of(desk.store, people.clerk.name, PASSPHRASE)] == [room]


def test_a_mediator_borrows_no_deliberation(qtbot: QtBot, desk: Desk, people: Enrolled) -> None:
    case = open_cases(desk)
    desk.store.open_walled("deliberation", case, [people.presiding.id])
    dialog = RoomDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.task.setCurrentIndex(1)
    dialog.kind.setCurrentIndex(1)
    dialog.case.setCurrentIndex([line.id for line in dialog.lines].index(case))
    dialog.by.setCurrentText(people.presiding.name)
    dialog.person.setCurrentText(people.mediator.name)
    said = pressed(dialog, passphrase=PASSPHRASE, second=PASSPHRASE)
    assert said == {"person": "M. Mediator cannot be mediator and arbitrator in the same case. (Article 12)"}


def test_what_the_sheets_say(store: Store) -> None:
    groups = tuple(store.recovery_key.split())
    text = words(recovery_sheet(facts_of(store, groups)))
    assert all(group in text for group in groups)
    assert store.id in text
    share = recovery.make_shares(store, store.recovery_key, 2, 3, None)[1]
    facts = facts_of(store, share.groups, share)
    assert "RECOVERY SHARE 2 OF 3" in words(recovery_sheet(facts))
    assert "any 2 of 3 shares" in words(recovery_sheet(facts))
    from app.documents.stamp import pages

    assert pages(sheet_pdf(facts)) == 1


def test_the_store_is_recovered_at_the_door(qtbot: QtBot, door: Window, store: Store) -> None:
    key = store.recovery_key
    store.close()
    door.gate.unlock.store.setEditText(str(store.folder))
    door.gate.unlock.regain.click()
    page = door.gate.stack.currentWidget()
    assert isinstance(page, RegainPage)
    page.paper.setPlainText(("1" if key[0] == "0" else "0") + key[1:])
    page.passphrase.setText(OTHER)
    page.repeat.setText(OTHER)
    page.go.click()
    qtbot.waitUntil(lambda: bool(page.key.wrong.text()), timeout=20_000)
    assert page.key.wrong.text().endswith("Look at group 1 again.")
    page.paper.setPlainText(key)
    page.go.click()
    qtbot.waitUntil(lambda: door.shell is not None, timeout=30_000)


def test_the_desk_locks_after_sleep_and_focus_is_in_the_page(qtbot: QtBot, door: Window, store: Store) -> None:
    door.enter(store)
    assert door.shell is not None
    door.activateWindow()
    focused = door.shell.focusWidget()
    assert focused is not None
    assert door.shell.places["docket"].isAncestorOf(focused)
    clocks = iter([0.0, 5.0, 5.0 + Sleep.ASLEEP + 1])
    woken: list[bool] = []
    sleep = Sleep(door, lambda: woken.append(True), lambda: next(clocks))
    sleep.look()
    assert woken == []
    sleep.look()
    assert woken == [True]


def test_nobody_to_confirm_is_said(qtbot: QtBot, store: Store, memory: Memory, clock: TurnableClock) -> None:
    page = People(Desk(store), memory)
    qtbot.addWidget(page)
    page.show()
    assert not page.seconds.there
    assert page.seconds.alone.isVisibleTo(page)
    assert clock.now().zone
    store.enrol(NewPerson("C. Clerk", Role.CLERK, PASSPHRASE), second_person(store))
    page.reload()
    assert page.seconds.there


def test_a_clerk_makes_a_room_with_the_registrar_beside_them(
    qtbot: QtBot, desk: Desk, people: Enrolled, clock: TurnableClock
) -> None:
    case = open_cases(desk)
    desk.close()
    clerk = Desk(Store.open(desk.store.folder, people.clerk.name, PASSPHRASE, clock=clock))
    dialog = SealDialog(clerk, "mediation", case, None)
    qtbot.addWidget(dialog)
    dialog.people[0][0].setChecked(True)
    dialog.seal()
    assert dialog.refusal.text().startswith("This name and passphrase do not open the store.")
    dialog.seconds.passphrase.setText(PASSPHRASE)
    dialog.seal()
    assert dialog.result() == SealDialog.DialogCode.Accepted
    assert len(clerk.store.walled(people.mediator.name, PASSPHRASE).compartments) == 1
    clerk.close()
