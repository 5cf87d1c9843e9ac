"""An act that two people confirm: the second one signs the same words, in the same transaction."""

from __future__ import annotations

from app.store.amending import Second
from app.store.base import canonical
from app.store.identity import PublicKeys
from app.store.transaction import Tx

ACT = "store.confirm"


def confirm(tx: Tx, second: Second | None, act: str, subject: str) -> int:
    """Enter that a second person confirmed an act, with their signature under it and under the register as it stands.

    ``None``: nobody else of the registry is enrolled, which is said too. Gives the number of the entry.
    """
    head = tx.head()
    if second is None:
        return tx.record(ACT, subject, None, {"act": act, "no_second_member_of_the_registry": True})
    signed = second.keys.sign.sign(words(act, subject, head.text)).hex()
    said = {"act": act, "confirmed_by": second.person.id, "head": head.text, "signature": signed}
    return tx.record(ACT, subject, None, said)


def words(act: str, subject: str, head: str) -> bytes:
    """What the second person signs."""
    return b"greffe confirmation 1\0" + canonical([act, subject, head]).encode()


def holds(keys: PublicKeys, said: dict[str, str], subject: str) -> bool:
    """Whether a confirmation in the register bears the signature of these keys."""
    return keys.signed(words(said["act"], subject, said["head"]), bytes.fromhex(said["signature"]))
