"""Bytes are flipped, cut off, swapped and put back: each ends in a sentence, and what is sound stays readable."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from app.desk.demo.play import begin
from app.desk.demo.story import PracticeClock, Story
from app.desk.desk import Desk
from app.docket.queries import cases
from app.documents.binding.manifest import BoundItem
from app.evidence.queries import compare, exhibits
from app.exchange.acts import make_bundle
from app.exchange.queries import bundle_sources
from app.exchange.rules import Edition
from app.store.register import Entry, entries
from app.store.store import Store
from app.store.trouble import StoreDamaged
from app.terms import Moment, Role, Trouble

PAGE = 4096
STORY = Story()
REGISTRAR = STORY.player(Role.REGISTRAR)
MEDIATOR = STORY.players["sorel"]
Spoil = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store with both parties' exhibits and a mediation room that was used, closed."""
    folder = tmp_path_factory.mktemp("sound") / "store"
    practice = begin(folder)
    for _, step in list(practice.steps())[:9]:
        step()
    practice.desk.close()
    return folder


@pytest.fixture
def store(sound: Path, tmp_path: Path) -> Path:
    """A copy of it to be spoiled."""
    return shutil.copytree(sound, tmp_path / "store")


def clock() -> PracticeClock:
    return PracticeClock(STORY.moment(STORY.part("hearing")["closure"]["closed_at"]))


def looked_at(folder: Path) -> list[str]:
    """Open it, read what a clerk would, go behind the wall, verify: the sentences met. Anything but Trouble fails."""
    met: list[str] = []
    try:
        store = Store.open(folder, REGISTRAR.name, REGISTRAR.passphrase, clock=clock())
    except Trouble as trouble:
        return [trouble.what]
    desk = Desk(store)
    try:
        for look in (look_at_case, look_behind_wall):
            try:
                look(desk)
            except Trouble as trouble:
                met.append(trouble.what)
        return met + [fault.text for fault in store.verify()]
    finally:
        desk.close()


def look_at_case(desk: Desk) -> None:
    for line in desk.read(cases):
        desk.read(exhibits, line.id)
        for paper in desk.papers(line.id):
            desk.paper_bytes(paper.id, "pdf")


def look_behind_wall(desk: Desk) -> None:
    case = desk.read(cases)[0].id
    room = desk.unlock_walled("mediation", case, MEDIATOR.passphrase, name=MEDIATOR.name)
    desk.room(room).head()


def files(folder: Path) -> dict[str, Path]:
    """One of each sort."""
    vault = sorted((path for path in folder.glob("vault/*/*")), key=lambda path: path.stat().st_size)
    return {
        "record": folder / "record.db", "walled": next(folder.glob("walled/*.db")), "vault, large": vault[-1],
        "vault, small": vault[0], "keys": folder / "store.keys", "heads": folder / "store.heads",
    }  # fmt: skip


def flips(size: int, name: str, count: int) -> Iterator[int]:
    """Places to flip: the first and the last byte, and some between."""
    yield from (0, size - 1)
    yield from random.Random(name).sample(range(1, size - 1), count - 2)


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]


@pytest.mark.parametrize(("name", "count"), [("record", 14), ("walled", 14), ("vault, large", 8), ("vault, small", 8),
                                             ("keys", 20), ("heads", 8)])  # fmt: skip
def test_a_flipped_byte_ends_in_a_sentence(store: Path, name: str, count: int) -> None:
    path = files(store)[name]
    sound = path.read_bytes()
    kept = {p: p.read_bytes() for p in store.rglob("*") if p.is_file()}
    for at in flips(len(sound), name, count):
        path.write_bytes(flipped(sound, at))
        assert looked_at(store) != [], f"{name}: nobody noticed byte {at} of {len(sound)}"
        assert kept.keys() <= set(store.rglob("*")), "a file was taken away"
        for other, data in kept.items():
            other.write_bytes(data)
    assert looked_at(store) == []


def halves(data: bytes) -> bytes:
    return data[: len(data) // 2 // PAGE * PAGE]


def swapped(data: bytes) -> bytes:
    """Two pages in each other's place."""
    one, two = 2 * PAGE, (len(data) // PAGE - 2) * PAGE
    return data[:one] + data[two : two + PAGE] + data[one + PAGE : two] + data[one : one + PAGE] + data[two + PAGE :]


def zeroed(data: bytes) -> bytes:
    return data[:PAGE] + bytes(PAGE) + data[2 * PAGE :]


@pytest.mark.parametrize("spoil", [halves, swapped, zeroed, lambda data: data + bytes(PAGE), lambda _: b""],
                         ids=["cut", "swapped", "zeroed", "longer", "empty"])  # fmt: skip
@pytest.mark.parametrize("name", ["record", "walled", "vault, large", "keys", "heads"])
def test_a_spoilt_file_ends_in_a_sentence(store: Path, name: str, spoil: Spoil) -> None:
    path = files(store)[name]
    data = path.read_bytes()
    if len(data) < 6 * PAGE and spoil is swapped:
        pytest.skip("too short to hold two pages")
    path.write_bytes(spoil(data))
    assert looked_at(store) != []


@pytest.mark.parametrize("spoil", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")])
def test_a_sealed_file_that_is_gone_is_missed_without_its_key(store: Path, spoil: Callable[[Path], object]) -> None:
    spoil(files(store)["walled"])
    again = Store.open(store, REGISTRAR.name, REGISTRAR.passphrase, clock=clock())
    faults = [fault.text for fault in again.verify()]
    again.close()
    assert faults == ["The file of a sealed room is missing, or is not one Greffe has written."]


def test_vault_files_in_each_others_place_are_found(store: Path) -> None:
    one, two, *_ = sorted(store.glob("vault/*/*"))
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)
    assert looked_at(store) == ["A file in the vault is not what was written."] * 2


def test_older_files_put_back_are_found_and_take_nothing_away(store: Path) -> None:
    """The vault files a newer record speaks of wait for it: they are not swept as orphans of the older one."""
    older = {path: path.read_bytes() for path in files(store).values()}
    desk = Desk(Store.open(store, REGISTRAR.name, REGISTRAR.passphrase, clock=clock()))
    with desk.store.record.transaction() as tx:
        kept = tx.vault.keep(files(store)["vault, small"])
        tx.record("test.act", "later", None, None)
    desk.close()
    newer = (store / "record.db").read_bytes()
    (store / "record.db").write_bytes(older[store / "record.db"])
    assert looked_at(store) == ["The file record.db is older than, or not, the one that was last closed."]
    heads = (store / "store.heads").read_bytes()
    (store / "record.db").write_bytes(newer)
    again = Store.open(store, REGISTRAR.name, REGISTRAR.passphrase, clock=clock())
    assert again.record.vault.verify(kept.id) is None
    again.close()
    assert heads != b""


def test_one_bad_exhibit_does_not_hide_the_others(store: Path) -> None:
    desk = Desk(Store.open(store, REGISTRAR.name, REGISTRAR.passphrase, clock=clock()))
    case = desk.read(cases)[0].id
    filed = desk.read(exhibits, case)
    bad = next(one for one in filed if one.rendition is not None and one.rendition == one.kept)
    path = store / "vault" / bad.kept.hex[:2] / bad.kept.hex
    path.write_bytes(flipped(path.read_bytes(), path.stat().st_size // 2))
    wrong = {each.number: each.fault for each in compare(desk.store.record.vault, filed) if each.fault}
    assert wrong == {bad.number: "A file in the vault is not what was written."}
    bound = bundled(desk, case)
    slips = {item.label: item.slip for item in bound if "Damaged" in item.slip}
    assert slips == {bad.number: "Damaged in the store: A file in the vault is not what was written."}
    assert len(bound) > len(filed)
    with pytest.raises(StoreDamaged):
        desk.file_bytes(bad.kept)
    desk.close()


def bundled(desk: Desk, case: UUID) -> tuple[BoundItem, ...]:
    sources = desk.read(bundle_sources, case, Edition.TRIBUNAL, desk.clock.now().day)
    return make_bundle(sources, desk.file_bytes).items


def test_a_clock_set_back_is_told_and_entered(store: Path) -> None:
    desk = Desk(Store.open(store, REGISTRAR.name, REGISTRAR.passphrase, clock=clock()))
    assert desk.clock_is_behind() == ""
    with desk.store.record.transaction() as tx:
        tx.record("test.act", "today", None, None)
    before, today = desk.store.record.head().size, desk.clock.now()
    desk.close()
    early = PracticeClock(Moment(today.utc.replace(year=2020), "UTC"))
    again = Store.open(store, REGISTRAR.name, REGISTRAR.passphrase, clock=early)
    for _ in range(2):
        with again.record.transaction() as tx:
            tx.record("test.act", "yesterday", None, None)
    desk = Desk(again)
    acts = [entry.act for entry in desk.read(last_entries, before)]
    assert acts == ["store.clock_back", "test.act", "test.act"]
    assert again.verify() == []
    desk.close()


def last_entries(session: Session, after: int) -> tuple[Entry, ...]:
    return entries(session, after=after)
