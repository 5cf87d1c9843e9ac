"""The recovery key on paper, whole or in shares: opens the registrar's keys and every compartment, walled ones too.

It needs no keyring and nobody's passphrase. The private half of the recovery identity is sealed under it in the key
file; the key itself stands on paper only.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store import amending, keyfile
from app.store.amending import Change, Second
from app.store.codes import without_checksum
from app.store.groups import GROUP, Slip, count, from_groups, in_groups, plain
from app.store.identity import PrivateKeys
from app.store.kdf import sub_key
from app.store.keyfile import Body, CompartmentKey, KeyFile, Recovery, Shares
from app.store.register import moment_text
from app.store.shares import SECRET_SIZE, Share, combine, split, store_mark
from app.store.trouble import WrongPassphrase
from app.store.unlocking import Unlocked
from app.terms import Reason, Refused, tr

if TYPE_CHECKING:
    from app.store.store import Store

Typed = str | Sequence[str]
"""The recovery key as typed, or several shares."""
_OLD_CHARACTERS: Final = 60


class Opened(msgspec.Struct, frozen=True):
    """What stands sealed under the recovery key."""

    registrar: bytes
    identity: bytes = b""


def fresh(registrar: PrivateKeys, store: str) -> tuple[str, Recovery]:
    """A new recovery key as it is printed, and what stands in the key file."""
    secret, identity = secrets.token_bytes(SECRET_SIZE), PrivateKeys.fresh()
    nonce, context = secrets.token_bytes(12), _context(store)
    plain = msgspec.json.encode(Opened(registrar.packed(), identity.packed()))
    sealed = AESGCM(sub_key(secret, context)).encrypt(nonce, plain, context)
    return " ".join(in_groups(secret)), Recovery(nonce, sealed, identity.public.age)


def _context(store: str) -> bytes:
    return keyfile.slot_context(store, keyfile.RECOVERY_HOLDER)


def secret_of(typed: Typed, store: str) -> bytes:
    """The secret behind what was typed. WrongPassphrase names groups that do not fit; Refused for too few shares."""
    if isinstance(typed, str) and len(plain(typed)) <= GROUP * count(SECRET_SIZE):
        return _whole(typed)
    given = [typed] if isinstance(typed, str) else typed
    found = [_share(number, words) for number, words in enumerate(given, 1)]
    if not found:
        raise Refused(Reason(tr("Type at least one share."), field="shares"))
    if any(share.store != store_mark(store) for share in found):
        raise _another()
    return combine(found)


def _whole(typed: str) -> bytes:
    try:
        if len(plain(typed)) == _OLD_CHARACTERS:
            return without_checksum(typed, SECRET_SIZE)
        return from_groups(typed, SECRET_SIZE)
    except Slip as slip:
        raise slipped(tr("This is not a recovery key as it was printed."), slip.groups) from None
    except ValueError:
        raise slipped(tr("This is not a recovery key as it was printed."), ()) from None


def _share(number: int, words: str) -> Share:
    try:
        return Share.typed(words)
    except Slip as slip:
        raise slipped(tr("Share {n} is not as it was printed.", n=number), slip.groups) from None


def slipped(what: str, groups: Sequence[int]) -> WrongPassphrase:
    """The groups to look at again, where they stand out."""
    where = ", ".join(map(str, groups))
    do = tr("Look at group {where} again.", where=where) if groups else ""
    return WrongPassphrase(
        what, tr("Nothing was changed."), do or tr("Compare it character by character with the sheet.")
    )


def _another() -> WrongPassphrase:
    return WrongPassphrase(tr("This recovery key belongs to another store, or was replaced by a later one."),
                           tr("Nothing was changed."))  # fmt: skip


def opened(body: Body, secret: bytes) -> Opened:
    """What the recovery key opens. WrongPassphrase when it is another store's."""
    context = _context(body.store)
    try:
        plain = AESGCM(sub_key(secret, context)).decrypt(body.recovery.nonce, body.recovery.sealed, context)
    except InvalidTag:
        raise _another() from None
    return msgspec.json.decode(plain, type=Opened) if body.recovery.recipient else Opened(plain)


def registrar(files: Sequence[KeyFile], typed: Typed) -> Unlocked:
    """The registrar, from the first of these key files that the paper opens."""
    secret = secret_of(typed, files[0].body.store)
    for file in files[:-1]:
        try:
            return _registrar(file, secret)
        except WrongPassphrase:
            continue
    return _registrar(files[-1], secret)


def _registrar(file: KeyFile, secret: bytes) -> Unlocked:
    keys = PrivateKeys.unpacked(opened(file.body, secret).registrar)
    person = file.body.registrar
    if keys.public != person.keys:
        raise keyfile.altered(tr("the keys of {name} are not those the registrar certified", name=person.name))
    return Unlocked(file, person, keys)


def means(typed: Typed) -> str:
    """What was used, as the register says it."""
    if isinstance(typed, str):
        return tr("the recovery key")
    return tr("shares {numbers}", numbers=", ".join(str(Share.typed(words).index) for words in typed))


def recovered_keys(store: Store, typed: Typed) -> tuple[CompartmentKey, ...]:
    """Every compartment the paper opens; nothing where it dates from format 1. WrongPassphrase."""
    body = store.file.body
    return keys_behind(body, opened(body, secret_of(typed, body.store)))


def keys_behind(body: Body, found: Opened) -> tuple[CompartmentKey, ...]:
    """The compartment keys wrapped to the recovery identity; a later one of the same compartment stands first."""
    if not found.identity:
        return ()
    grants = keyfile.unwrapped(body.grants, PrivateKeys.unpacked(found.identity))
    return tuple(key for grant, key in grants if grant.tag == key.tag(body.recovery.holder))


def renew(store: Store, second: Second | None) -> str:
    """A new recovery key, as printed; the old one and its shares open nothing from now on.

    Sealed rooms are covered once a member has renewed their key.
    """
    printed, sealed = fresh(store.keys, store.file.body.store)
    key, body = store.record_key(), store.file.body
    kept = tuple(grant for grant in body.grants if grant.tag != key.tag(body.recovery.holder))
    changed: dict[str, Any] = {
        "recovery": sealed,
        "grants": mixed(*kept, key.granted_to_recovery(sealed)),
        "shares": None,
    }
    amending.amend(store, Change("store.new_recovery_key", "recovery", {}, second, True, changed))
    return printed


def mixed(*grants: keyfile.Grant) -> tuple[keyfile.Grant, ...]:
    """In an order that tells nothing."""
    return tuple(sorted(grants, key=lambda grant: grant.blob))


def make_shares(store: Store, typed: str, k: int, n: int, second: Second | None) -> tuple[Share, ...]:
    """``n`` shares of the recovery key that was typed, any ``k`` of which do what it does.

    They are to be proved before they are relied on. WrongPassphrase, Refused.
    """
    body = store.file.body
    secret = secret_of(typed, body.store)
    opened(body, secret)
    made = split(secret, k, n, body.store)
    note = Shares(made[0].set.hex(), k, n, moment_text(store.clock.now().utc))
    change = Change("store.make_shares", "recovery", {"needed": k, "made": n}, second, True, {"shares": note})
    amending.amend(store, change)
    return made


def prove_shares(store: Store, typed: Sequence[str]) -> None:
    """Shares typed from their sheets open the store: from now on they count as proved. WrongPassphrase, Refused."""
    body = store.file.body
    opened(body, secret_of(typed, body.store))
    found = [Share.typed(words) for words in typed]
    if body.shares is None or body.shares.set != found[0].set.hex():
        raise Refused(Reason(tr("These shares were replaced by later ones."), field="shares"))
    proved = msgspec.structs.replace(body.shares, proved=moment_text(store.clock.now().utc))
    words = {"shares": sorted({share.index for share in found})}
    amending.amend(store, Change("store.prove_shares", "recovery", words, body={"shares": proved}))


def rooms_behind(store: Store, typed: Typed) -> tuple[tuple[uuid.UUID, str, uuid.UUID], ...]:
    """Sealed rooms the paper opens: id, kind, case."""
    return tuple((key.id, key.kind, key.case) for key in recovered_keys(store, typed) if key.kind != "record")
