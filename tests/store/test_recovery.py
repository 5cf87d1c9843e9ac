"""The recovery key and its shares: they open everything, walls too, and every use is written down."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.store import membership, recovery, sealedrooms
from app.store.recoverydrill import drill_recovery
from app.store.register import entries
from app.store.store import Store
from app.store.trouble import StoreMissing, WrongPassphrase
from app.terms import Refused
from tests.conftest import PASSPHRASE, People, TurnableClock, second_person

CASE = UUID(int=7)
OTHER = "quite another passphrase"


def last(store: Store) -> tuple[str, dict[str, Any]]:
    with store.record.reading() as session:
        entry = entries(session, limit=10_000)[-1]
    return entry.act, json.loads(entry.new)


def test_shares_are_made_proved_and_recover(store: Store, people: People, clock: TurnableClock) -> None:
    shares = recovery.make_shares(store, store.recovery_key, 2, 3, second_person(store))
    assert last(store)[0] == "store.make_shares"
    assert store.file.body.shares is not None
    assert store.file.body.shares.proved == ""
    with pytest.raises(Refused, match="2 different shares are needed; these are 1"):
        recovery.prove_shares(store, [shares[0].text])
    recovery.prove_shares(store, [shares[2].text, shares[0].text.lower()])
    assert last(store)[1]["shares"] == [1, 3]
    assert store.file.body.shares.proved.startswith("2026-05-18")
    store.close()
    again = Store.recover(store.folder, [shares[1].text, shares[2].text], OTHER, clock=clock)
    act, said = last(again)
    assert (act, said["with"]) == ("store.recover", "shares 2, 3")
    assert again.actor.name == "R. Registrar"
    again.close()
    Store.open(store.folder, "R. Registrar", OTHER, clock=clock).close()


def test_shares_of_an_earlier_making_prove_nothing(store: Store, people: People) -> None:
    second = second_person(store)
    earlier = recovery.make_shares(store, store.recovery_key, 2, 2, second)
    recovery.make_shares(store, store.recovery_key, 2, 2, second)
    with pytest.raises(Refused, match="replaced by later ones"):
        recovery.prove_shares(store, [share.text for share in earlier])
    with pytest.raises(Refused, match="Two people confirm"):
        recovery.make_shares(store, store.recovery_key, 2, 2, None)


def test_a_slip_in_a_share_is_located(store: Store) -> None:
    shares = recovery.make_shares(store, store.recovery_key, 2, 2, None)
    groups = list(shares[1].groups)
    groups[6] = ("1" if groups[6][0] == "0" else "0") + groups[6][1:]
    with pytest.raises(WrongPassphrase) as met:
        recovery.prove_shares(store, [shares[0].text, " ".join(groups)])
    assert (met.value.what, met.value.do) == ("Share 2 is not as it was printed.", "Look at group 7 again.")


def test_a_new_recovery_key_replaces_the_old_one(store: Store, people: People, clock: TurnableClock) -> None:
    room = store.open_walled("deliberation", CASE, [people.presiding.id])
    before = store.recovery_key
    printed = recovery.renew(store, second_person(store))
    with pytest.raises(WrongPassphrase, match="replaced by a later one"):
        recovery.recovered_keys(store, before)
    assert [key.kind for key in recovery.recovered_keys(store, printed)] == ["record"]
    assert sealedrooms.stale(store) == (room,)
    sealedrooms.renew(store, sealedrooms.member(store, people.presiding.name, PASSPHRASE, room))
    assert recovery.rooms_behind(store, printed) == ((room, "deliberation", CASE),)
    store.close()
    with pytest.raises(WrongPassphrase):
        Store.recover(store.folder, before, OTHER, clock=clock)
    Store.recover(store.folder, printed, OTHER, clock=clock).close()


def test_a_room_is_opened_with_the_recovery_key_when_its_member_is_gone(store: Store, people: People) -> None:
    second = second_person(store)
    room = store.open_walled("mediation", CASE, [people.mediator.id])
    kept = in_room(store, people.mediator.name, PASSPHRASE, room, b"offer")
    membership.readmit(store, people.mediator.name, OTHER, second)
    assert sealedrooms.rooms_of(store, people.mediator.name, OTHER) == ()
    with pytest.raises(Refused, match="Two people confirm"):
        sealedrooms.rescue(store, store.recovery_key, room, people.mediator.name, None)
    sealedrooms.rescue(store, store.recovery_key, room, people.mediator.name, second)
    act, said = last(store)
    assert (act, said["given_to"], said["with"]) == ("store.rescue_room", people.mediator.id, "the recovery key")
    place = store.walled(people.mediator.name, OTHER).open(room)
    with place.reading() as session:
        assert entries(session)[-1].act == "store.rescue_room"
    assert place.vault.read(kept) == b"offer"
    assert (place.verify(), store.verify()) == ([], [])
    with pytest.raises(StoreMissing):
        sealedrooms.rescue(store, store.recovery_key, UUID(int=1), people.mediator.name, second)


def in_room(store: Store, name: str, passphrase: str, room: UUID, data: bytes) -> UUID:
    with store.walled(name, passphrase).open(room).transaction() as tx:
        tx.record("test.act", "room", None, None)
        return tx.vault.keep(io.BytesIO(data)).id


def test_a_drill_recovers_everything_and_leaves_nothing(
    store: Store, people: People, clock: TurnableClock, tmp_path: Path
) -> None:
    room = store.open_walled("mediation", CASE, [people.mediator.id])
    in_room(store, people.mediator.name, PASSPHRASE, room, b"offer")
    store.record.vault.keep(io.BytesIO(b"exhibit"))
    membership.remove(store, people.third.name, second_person(store))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    report = drill_recovery(store.folder, store.recovery_key, scratch, clock=clock)
    assert report.good, report.lines()
    assert (report.rooms, report.uncovered, len(report.compared)) == (1, 0, 8)
    assert report.lines()[-1].startswith("The recovery works")
    assert list(scratch.iterdir()) == []
    with pytest.raises(WrongPassphrase):
        drill_recovery(store.folder, recovery.renew(store, second_person(store))[:-1] + "0", scratch, clock=clock)
    assert list(scratch.iterdir()) == []


def test_a_drill_tells_what_is_not_recovered(
    store: Store, people: People, clock: TurnableClock, tmp_path: Path
) -> None:
    store.open_walled("mediation", CASE, [people.mediator.id])
    kept = store.record.vault.keep(io.BytesIO(b"exhibit"))
    printed = recovery.renew(store, second_person(store))
    next(store.folder.glob(f"vault/*/{kept.id.hex}")).write_bytes(b"x" * 100)
    report = drill_recovery(store.folder, printed, tmp_path, clock=clock)
    assert (report.good, report.uncovered) == (False, 1)
    assert [each.what for each in report.compared if not each.fits] == ["The record: files in the vault (1)"]
    assert report.lines()[-1].startswith("The recovery does NOT give everything")


def test_a_store_of_the_first_version_is_recovered_once_it_rose(tmp_path: Path, clock: TurnableClock) -> None:
    """Its recovery key opens what the registrar can; a new one covers the rooms as well."""
    from app.store.upgrade import Agreed

    folder, stores = tmp_path / "store", Path(__file__).parents[1] / "stores"
    shutil.copytree(stores / "v1", folder)
    key = (stores / "v1.recovery").read_text().strip()
    risen = Store.recover(folder, key, OTHER, clock=clock, agreed=Agreed())
    assert risen.file.body.format == 2
    assert risen.verify() == []
    assert recovery.recovered_keys(risen, key) == ()
    risen.close()
    again = Store.open(folder, risen.actor.name, OTHER, clock=clock)
    with pytest.raises(Refused, match="Two people confirm"):
        recovery.renew(again, None)
    again.close()
