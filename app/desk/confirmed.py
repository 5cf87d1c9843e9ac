"""Acts that two people confirm at the desk."""

from __future__ import annotations

from uuid import UUID

from app.award.acts import issue
from app.desk.desk import Desk
from app.store import amending
from app.store.confirming import confirm
from app.terms import Override, Reason, Refused, declaration, tr


def confirmers(desk: Desk) -> tuple[str, ...]:
    """Who may confirm what the person at the desk does; empty when nobody else of the registry is enrolled."""
    return tuple(person.name for person in amending.others(desk.store))


def fix_text(desk: Desk, case: UUID, name: str, passphrase: str, override: Override | None = None) -> UUID:
    """Fix the text of the award, confirmed by a second member of the registry with their own passphrase.

    Where there is none, it is done by one person and the register says so. Refused, WrongPassphrase.
    """
    if not name and confirmers(desk):
        raise Refused(Reason(tr("Two people confirm this: a second member of the registry types their own passphrase."),
                             field="second"))  # fmt: skip
    second = desk.store.second(name, passphrase) if name else None
    with desk.store.record.transaction() as tx:
        confirm(tx, second, declaration(issue).id, str(case))
        owed = issue(tx, case, override)
    desk.after(desk.store.record)
    return owed
