"""Creating, opening, enrolling, passphrases and the recovery key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from app.store import device
from app.store.base import new_id
from app.store.kdf import Kdf
from app.store.register import entries
from app.store.store import NewPerson, Store
from app.store.trouble import ReadOnlyMedia, StoreLocked, StoreMissing, WrongPassphrase
from app.terms import Refused, Role, Trouble
from tests.conftest import PASSPHRASE, People, TurnableClock, second_person

REGISTRAR = NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE)
OPEN_IN_CHILD = """
import sys
from pathlib import Path
from app.store.store import Store
from app.terms import SystemClock
try:
    Store.open(Path(sys.argv[1]), "R. Registrar", "correct horse battery staple", clock=SystemClock()).close()
except Exception as error:
    print(type(error).__name__, error)
else:
    print("opened")
"""


def in_child(program: str, *arguments: object) -> str:
    """What a second process prints."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2]).stdout


def acts_of(store: Store) -> list[str]:
    with store.record.reading() as session:
        return [entry.act for entry in entries(session)]


def test_everyone_enrolled_opens_the_store(store: Store, people: People, clock: TurnableClock) -> None:
    assert [p.name for p in store.people()] == [
        "R. Registrar", "C. Clerk", "S. Secretary", "A. Presiding", "B. Second", "D. Third", "M. Mediator",
    ]  # fmt: skip
    store.close()
    for person in store.people():
        again = Store.open(store.folder, person.name.lower(), PASSPHRASE, clock=clock)
        assert again.actor == person
        assert again.verify() == []
        again.close()
    assert people.arbitrators == store.people()[3:6]


def test_what_is_on_disk_after_creation(store: Store, people: People) -> None:
    store.close()
    files = sorted(path.relative_to(store.folder).as_posix() for path in store.folder.rglob("*") if path.is_file())
    assert files == ["record.db", "store.heads", "store.keys", "store.lock"]
    assert (store.folder / "store.lock").stat().st_size == 0
    assert people.passphrase.encode() not in (store.folder / "store.keys").read_bytes()


def test_creation_and_enrolment_stand_in_the_register(store: Store, people: People) -> None:
    assert acts_of(store) == ["store.create"] + ["store.enrol"] * 6
    assert people.clerk.role is Role.CLERK


def test_a_failed_attempt_is_entered_at_the_next_success(store: Store, people: People, clock: TurnableClock) -> None:
    store.close()
    for user in ("C. Clerk", "my secret passphrase typed in the wrong field"):
        with pytest.raises(WrongPassphrase) as refused:
            Store.open(store.folder, user, "not the right one", clock=clock)
        assert refused.value.what == "This name and passphrase do not open the store."
    again = Store.open(store.folder, people.clerk.name, PASSPHRASE, clock=clock)
    with again.record.reading() as session:
        last = entries(session)[-1]
    again.close()
    assert last.act == "store.failed_unlock"
    assert last.new == '[["2026-05-18T09:00:00.000000Z","C. Clerk"],["2026-05-18T09:00:00.000000Z",""]]'
    assert not (store.folder / "store.attempts").exists()


def test_there_is_no_store(tmp_path: Path, clock: TurnableClock) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(StoreMissing):
            Store.open(folder, "R. Registrar", PASSPHRASE, clock=clock)
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_not_created_over_something_else(tmp_path: Path, clock: TurnableClock) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleague")
    with pytest.raises(Trouble, match="is not empty"):
        Store.create(tmp_path, REGISTRAR, clock=clock, kdf=Kdf.floor())
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("person", "field"),
    [
        (NewPerson("R. Registrar", Role.REGISTRAR, "short"), "passphrase"),
        (NewPerson("C. Clerk", Role.CLERK, PASSPHRASE), "role"),
        (NewPerson("  ", Role.REGISTRAR, PASSPHRASE), "name"),
    ],
)
def test_who_cannot_found_a_store(tmp_path: Path, clock: TurnableClock, person: NewPerson, field: str) -> None:
    with pytest.raises(Refused) as refused:
        Store.create(tmp_path / "store", person, clock=clock, kdf=Kdf.floor())
    assert [reason.field for reason in refused.value.reasons] == [field]
    assert not (tmp_path / "store").exists()


def test_who_cannot_be_enrolled(store: Store, people: People, clock: TurnableClock) -> None:
    for person, field in (
        (NewPerson("c. clerk", Role.CLERK, PASSPHRASE), "name"),
        (NewPerson("Second", Role.REGISTRAR, PASSPHRASE), "role"),
        (NewPerson("New", Role.CLERK, "short"), "passphrase"),
    ):
        with pytest.raises(Refused) as refused:
            store.enrol(person)
        assert [reason.field for reason in refused.value.reasons] == [field]
    store.close()
    clerk = Store.open(store.folder, people.clerk.id, PASSPHRASE, clock=clock)
    with pytest.raises(Refused, match="Only the registrar enrols people"):
        clerk.enrol(NewPerson("New", Role.CLERK, PASSPHRASE))
    clerk.close()


def test_someone_without_the_record_cannot_open_it(store: Store, clock: TurnableClock) -> None:
    store.enrol(NewPerson("M. Mediator", Role.MEDIATOR, PASSPHRASE, record=False))
    store.close()
    with pytest.raises(Trouble, match="holds no key to the record"):
        Store.open(store.folder, "M. Mediator", PASSPHRASE, clock=clock)
    Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock).close()


def test_one_desk_at_a_time(store: Store, clock: TurnableClock) -> None:
    with pytest.raises(StoreLocked, match=r"The store is open on .+ by .+ since 2026-05-18 09:00 UTC\."):
        Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock)
    assert in_child(OPEN_IN_CHILD, store.folder).startswith("StoreLocked The store is open on")
    store.close()
    assert in_child(OPEN_IN_CHILD, store.folder) == "opened\n"


def test_a_lock_left_by_another_computer_is_believed(store: Store, clock: TurnableClock) -> None:
    store.close()
    (store.folder / "store.lock").write_text('{"pid":1,"host":"elsewhere","user":"ann","since":"2026-05-01T08:00:00Z"}')
    with pytest.raises(StoreLocked, match="open on elsewhere by ann since 2026-05-01 08:00 UTC"):
        Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock)


def test_changing_a_passphrase(store: Store, people: People, clock: TurnableClock) -> None:
    store.close()
    clerk = Store.open(store.folder, people.clerk.name, PASSPHRASE, clock=clock)
    with pytest.raises(WrongPassphrase):
        clerk.change_passphrase("not the right one", "another passphrase")
    clerk.change_passphrase(PASSPHRASE, "another passphrase")
    assert clerk.verify() == []
    clerk.close()
    with pytest.raises(WrongPassphrase):
        Store.open(store.folder, people.clerk.name, PASSPHRASE, clock=clock)
    for name, passphrase in ((people.clerk.name, "another passphrase"), ("R. Registrar", PASSPHRASE)):
        Store.open(store.folder, name, passphrase, clock=clock).close()


def test_the_recovery_key_gives_the_registrar_a_new_passphrase(
    store: Store, people: People, clock: TurnableClock
) -> None:
    printed = store.recovery_key
    assert [len(group) for group in printed.split()] == [5] * 16
    store.close()
    typed = printed.lower().replace(" ", "-").replace("0", "o").replace("1", "l")
    again = Store.recover(store.folder, typed, "a new passphrase", clock=clock)
    assert again.actor == store.actor
    assert acts_of(again)[-1] == "store.recover"
    assert again.verify() == []
    assert again.recovery_key == ""
    again.enrol(NewPerson("N. New", Role.AUDITOR, PASSPHRASE), second_person(again))
    again.close()
    Store.open(store.folder, "R. Registrar", "a new passphrase", clock=clock).close()
    Store.open(store.folder, people.clerk.name, PASSPHRASE, clock=clock).close()


def test_a_wrong_recovery_key(store: Store, tmp_path: Path, clock: TurnableClock) -> None:
    other = Store.create(tmp_path / "other", REGISTRAR, clock=clock, kdf=Kdf.floor())
    store.close()
    other.close()
    slip = ("1" if store.recovery_key[0] == "0" else "0") + store.recovery_key[1:]
    for wrong, said in ((slip, "Look at group 1 again"), (other.recovery_key, "belongs to another")):
        with pytest.raises(WrongPassphrase, match=said):
            Store.recover(store.folder, wrong, "a new passphrase", clock=clock)
    Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock).close()


def test_a_practice_store_says_so(store: Store, tmp_path: Path, clock: TurnableClock) -> None:
    made = Store.create(tmp_path / "practice", REGISTRAR, clock=clock, kdf=Kdf.floor(), practice=True)
    made.close()
    again = Store.open(made.folder, "R. Registrar", PASSPHRASE, clock=clock)
    assert (store.practice, made.practice, again.practice) == (False, True, True)
    again.close()


def test_a_device_secret_where_there_is_no_keyring(store: Store, tmp_path: Path, clock: TurnableClock) -> None:
    assert device.backend() is None
    made = Store.create(tmp_path / "asked", REGISTRAR, clock=clock, kdf=Kdf.floor(), device_secret=True)
    made.close()
    Store.open(made.folder, "R. Registrar", PASSPHRASE, clock=clock).close()
    assert (store.keyring_state, made.keyring_state) == ("off", "absent")


def test_costs_out_of_bounds_are_not_tried() -> None:
    assert Kdf() == Kdf(t=3, m=256, p=4)
    for t, m, p in ((0, 256, 4), (3, 7, 4), (3, 4096, 4), (3, 256, 0)):
        with pytest.raises(ValueError, match="out of bounds"):
            Kdf(t, m, p)


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    before = store.record.head()

    def fail() -> None:
        with store.record.transaction() as tx:
            tx.record("test.act", "subject", None, {"a": 1}, new_id())
            tx.owe("letter", {"a": 1}, case=None, title="Letter")
            assert tx.head().size == before.size + 1
            raise Refused("no")

    with pytest.raises(Refused):
        fail()
    assert store.record.head() == before
    with store.record.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM owed")) == 0
    with store.record.transaction() as tx:
        assert tx.record("test.act", "subject", None, {"a": 1}) == before.size + 1


def test_a_second_writer_is_told_to_wait(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.engine._BUSY_SECONDS", 0.1)

    def both() -> None:
        with store.record.transaction(), store.record.transaction():
            pass

    with pytest.raises(StoreLocked, match="busy with another task"):
        both()


def test_a_reading_session_cannot_write(store: Store) -> None:
    with store.record.reading() as session, pytest.raises(ReadOnlyMedia):
        session.execute(text("DELETE FROM draft"))
    store.record.drafts.save("still", {})
    assert store.record.drafts.keys() == ("still",)


def test_drafts_are_kept_for_each_person(store: Store, people: People, clock: TurnableClock) -> None:
    size = store.record.head().size
    store.record.drafts.save("notice", {"claimant": "A", "lines": [1, 2]})
    clock.forward(minutes=1)
    store.record.drafts.save("order", {})
    store.record.drafts.save("notice", {"claimant": "B"})
    assert store.record.drafts.load("notice") == {"claimant": "B"}
    store.record.drafts.drop("order")
    assert store.record.drafts.keys() == ("notice",)
    assert store.record.drafts.load("order") is None
    assert store.record.head().size == size
    store.close()
    clerk = Store.open(store.folder, people.clerk.name, PASSPHRASE, clock=clock)
    assert clerk.record.drafts.keys() == ()
    clerk.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written(store: Store, clock: TurnableClock) -> None:
    store.close()
    store.folder.chmod(0o500)
    (store.folder / "store.lock").chmod(0o400)
    try:
        with pytest.raises(ReadOnlyMedia):
            Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock)
    finally:
        store.folder.chmod(0o700)
