"""Who may open the store: enrolment, passphrases, loans of the record, leaving, and being let in again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from app.store import amending, device, keyfile, pending, recovery
from app.store.amending import Change, Second
from app.store.compartment import database_path
from app.store.enrolment import NewPerson, entered, entry_of, first_slot, refuse_newcomer
from app.store.files import write_whole
from app.store.heads import Noted, note
from app.store.identity import PrivateKeys
from app.store.kdf import refuse_weak
from app.store.keyfile import CompartmentKey, Grant, KeyFile, Loan, Person
from app.store.pending import sync_file
from app.store.progress import SILENT, Progress
from app.store.register import moment_text
from app.store.rekey import copy_under
from app.store.seals import noted_now
from app.store.trouble import StoreLocked, told
from app.store.unlocking import second_half, unlock
from app.terms import Actor, Reason, Refused, tr

if TYPE_CHECKING:
    from app.store.store import Store


def enrol(store: Store, new: NewPerson, second: Second | None = None) -> Actor:
    """Certify a new person, and give them the key of the record if they are to have it."""
    if store.me.sign != store.file.body.root:
        raise Refused(tr("Only the registrar enrols people."))
    body = store.file.body
    refuse_newcomer(body, new)
    keys = PrivateKeys.fresh(store.keys.root)
    person = entered(new, keys)
    grants = (store.record_key().granted(person),) if new.record else ()
    changed = {"people": (*body.people, person), "grants": recovery.mixed(*body.grants, *grants)}
    slot = first_slot(body.store, person, keys, (new.passphrase, store.file.slots[store.me.id].slot.kdf, b""))
    amending.amend(store, Change("store.enrol", person.id, entry_of(person), second, True, changed, {person.id: slot}))
    return person.actor


def change_passphrase(store: Store, name: str, old: str, new: str, *, bind: bool | None = None) -> None:
    """A new slot, signed by its owner with the keys the old passphrase opened."""
    refuse_weak(new)
    found = unlock(store.folder, [store.file], name, old, store.clock)
    person, own = found.person, store.file.slots[found.person.id]
    wanted = own.slot.device if bind is None else bind
    half = _half(store, person) if wanted else b""
    slot = first_slot(store.file.body.store, person, found.keys, (new, own.slot.kdf, half), own.number + 1)
    words = {**entry_of(person), "bound_to_this_computer": wanted}
    amending.amend_slots(store, Change("store.change_passphrase", person.id, words, slots={person.id: slot}))


def _half(store: Store, person: Person) -> bytes:
    ident = store.file.body.store
    half = device.secret_of(ident) or device.make_secret(ident)
    return half or second_half(store.file, person)


def take_passphrase(store: Store, new: str, means: str) -> None:
    """The registrar's new passphrase after recovery; it needs no keyring."""
    body, own = store.file.body, store.file.slots[store.me.id]
    slot = first_slot(body.store, store.me, store.keys, (new, own.slot.kdf, b""), own.number + 1)
    words = {**entry_of(store.me), "with": means}
    change = Change("store.recover", store.me.id, words, body={"device": "off"}, slots={store.me.id: slot})
    amending.amend(store, change)


def renewed_format(store: Store) -> KeyFile:
    """Write a key file of format 1 anew in the format of today, as half of an upgrade that is protected as a whole.

    The recovery key of then goes on opening what the registrar can. Refused to all but the registrar.
    """
    if store.me.sign != store.file.body.root:
        raise Refused(tr("Only the registrar renews the key file."))
    change = Change("store.renew_key_file", "keys", {}, body={"format": keyfile.FORMAT})
    file = amending.next_file(store, change)
    write_whole(store.folder / keyfile.NAME, file.written())
    return file


def lend_record(store: Store, name: str, until: date | None, second: Second | None) -> None:
    """Somebody may read the record until a day, or until it is withdrawn."""
    person, key, body = present(store, name), store.record_key(), store.file.body
    if key.tag(person.id) in {grant.tag for grant in body.grants} or (person.record and until is None):
        raise Refused(Reason(tr("{name} can read the record already.", name=person.name), field="person"))
    refuse_past(store, until)
    grant = key.granted(person)
    loan = Loan(grant.tag, until.isoformat() if until else "")
    changed = {"grants": recovery.mixed(*body.grants, grant), "loans": (*body.loans, loan)}
    words = {"lent": tr("the record"), "until": loan.until}
    amending.amend(store, Change("store.lend", person.id, words, second, True, changed))


def refuse_past(store: Store, until: date | None) -> None:
    """Refused for a loan that is over before it begins."""
    if until is not None and until.isoformat() < store.today:
        raise Refused(Reason(tr("The day the loan ends is over."), field="until"))


def record_loans(store: Store) -> tuple[tuple[Actor, str], ...]:
    """To whom the record is lent, and until which day (ISO; "" until withdrawn)."""
    key, loans = store.record_key(), {loan.tag: loan for loan in store.file.body.loans}
    found = ((person, loans.get(key.tag(person.id))) for person in store.file.body.present)
    return tuple((person.actor, loan.until) for person, loan in found if loan is not None)


def withdraw_record(store: Store, name: str, second: Second | None, progress: Progress = SILENT) -> None:
    """The record gets a new key, which this person does not get. What they copied stays with them."""
    person = present(store, name)
    if person.id == store.me.id or person.sign == store.file.body.root:
        raise Refused(Reason(tr("The registrar keeps the record."), field="person"))
    people = replaced(store, msgspec.structs.replace(person, record=False))
    change = Change("store.withdraw", person.id, {"withdrawn": tr("the record")}, second, True, {"people": people})
    renew_record(store, change, without=person.id, progress=progress)


def remove(store: Store, name: str, second: Second | None, progress: Progress = SILENT) -> None:
    """Somebody leaves: their passphrase opens nothing any more, and the record gets a new key.

    Their signatures stay valid. Sealed rooms they were members of get a new key from a member who is left.
    """
    person = present(store, name)
    if person.sign == store.file.body.root or person.id == store.me.id:
        raise Refused(Reason(tr("The registrar cannot be removed, and nobody removes themselves."), field="person"))
    left = msgspec.structs.replace(person, record=False, left=moment_text(store.clock.now().utc))
    change = Change("store.remove", person.id, entry_of(person), second, True, {"people": replaced(store, left)})
    renew_record(store, change, without=person.id, progress=progress)


def readmit(store: Store, name: str, passphrase: str, second: Second | None, progress: Progress = SILENT) -> Actor:
    """New keys for somebody who lost passphrase or device. The record gets a new key, since the old ones are astray.

    Sealed rooms open to them again once another member has renewed their key, or the recovery key was used.
    """
    refuse_weak(passphrase)
    person = present(store, name)
    if person.sign == store.file.body.root:
        raise Refused(Reason(tr("The registrar is let in again with the recovery key."), field="person"))
    keys, own = PrivateKeys.fresh(store.file.body.root), store.file.slots[person.id]
    public = keys.public
    again = msgspec.structs.replace(
        person, age=public.age, sign=public.sign, former=(*person.former, person.keys)
    )  # fmt: skip
    slot = first_slot(store.file.body.store, again, keys, (passphrase, own.slot.kdf, b""), own.number + 1)
    words = entry_of(again)
    changed: dict[str, Any] = {"people": replaced(store, again)}
    renew_record(store, Change("store.readmit", person.id, words, second, True, changed, {person.id: slot}),
                 progress=progress)  # fmt: skip
    return again.actor


def present(store: Store, name: str) -> Person:
    """Somebody enrolled now; Refused for anybody else."""
    found = store.file.body.named(name)
    if found is None:
        raise Refused(Reason(tr("{name} is not enrolled.", name=name), field="person"))
    return found


def replaced(store: Store, person: Person) -> tuple[Person, ...]:
    """The people with one entry exchanged."""
    return tuple(person if p.id == person.id else p for p in store.file.body.people)


def renew_record(store: Store, change: Change, *, without: str = "", progress: Progress = SILENT) -> None:
    """The record under a new key, for everyone who had it but ``without``.

    What decides is that the file under the new key takes the place of the old one; a power cut before leaves
    everything as it was, one after is finished at the next opening.
    """
    amending.ready(store)
    old = store.record_key()
    new = old.renewed()
    file = amending.next_file(store, _regranted(store, change, old, new, without))
    try:
        progress.step(0, 2, tr("Writing the record under a new key"))
        stands = _staged(store, old, new, file, change)
        progress.step(1, 2, tr("Changing the keys"))
        store.record.close()
        _switch(store, new, stands)
    except BaseException:
        pending.discard(store.folder)
        if store.record.closed:
            store.reopen_record(old)
        raise
    store.take(file)
    pending.finish(store.folder)
    store.reopen_record(new)


def _regranted(store: Store, change: Change, old: CompartmentKey, new: CompartmentKey, without: str) -> Change:
    """The change, with the new key for who had the old one: recovery, readers and borrowers."""
    body = store.file.body
    people = [p for p in change.body.get("people", body.people) if not p.left and p.id != without]
    lent = {loan.tag: loan for loan in body.loans}
    borrowers = {p.id: lent[old.tag(p.id)] for p in people if old.tag(p.id) in lent}
    known = {old.tag(p.id) for p in body.people} | {old.tag(body.recovery.holder)}
    kept = [grant for grant in body.grants if grant.tag not in known and not _mine(store, grant, old)]
    fresh = [new.granted(p) for p in people if p.record or p.id in borrowers]
    covered = [new.granted_to_recovery(body.recovery)] if body.recovery.recipient else []
    loans = [loan for loan in body.loans if loan.tag not in known]
    loans += [Loan(new.tag(ident), loan.until) for ident, loan in borrowers.items()]
    grants = recovery.mixed(*kept, *fresh, *covered)
    return replace(change, body={**change.body, "grants": grants, "loans": tuple(loans)})


def _mine(store: Store, grant: Grant, old: CompartmentKey) -> bool:
    """A wrap of format 1, which bears no tag; those of others cannot be told and are worth nothing from now on."""
    return grant.tag == b"" and any(key == old for _, key in keyfile.unwrapped([grant], store.keys))


def _staged(store: Store, old: CompartmentKey, new: CompartmentKey, file: KeyFile, change: Change) -> Noted:
    """The record under its new key and the key file beside the old ones; where the register of it stands."""
    copy_under(store.folder, old, new)
    place = store.opened(new, store.me, store.keys, staged=True)
    try:
        amending.enter(store, place, file, change)
        with place.reading() as session:
            stands = noted_now(session)
    finally:
        place.close()
    sync_file(place.path)
    note(store.folder, new, stands, staged=True)
    pending.stage(store.folder, file)
    return stands


def _switch(store: Store, new: CompartmentKey, stands: Noted) -> None:
    """The one step that decides."""
    path = database_path(store.folder, new)
    if path.with_name(path.name + "-wal").exists():
        raise StoreLocked(tr("The store is busy with another task."), tr("Nothing was changed."),
                          tr("Wait until the jobs have ended and try again."))  # fmt: skip
    with told():
        pending.put_in_place(path.with_name(path.name + pending.NEXT))
    note(store.folder, new, stands)
