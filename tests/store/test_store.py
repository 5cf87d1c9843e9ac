"""Creating, opening and refusing to open a store."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from app.store.base import new_id
from app.store.store import Store
from app.store.trouble import WrongPassphrase
from app.terms import Role
from tests.conftest import PASSPHRASE, People, TurnableClock


def test_everyone_enrolled_opens_the_store(store: Store, people: People, clock: TurnableClock) -> None:
    assert [p.name for p in store.people()][:2] == ["R. Registrar", "C. Clerk"]
    store.close()
    with pytest.raises(WrongPassphrase):
        Store.open(store.folder, "C. Clerk", "not the right one", clock=clock)
    again = Store.open(store.folder, "c. clerk", PASSPHRASE, clock=clock)
    assert again.actor == people.clerk
    assert again.actor.role is Role.CLERK
    again.close()


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    before = store.record.head()
    with pytest.raises(ZeroDivisionError), store.record.transaction() as tx:
        tx.record("test.act", "subject", None, {"a": 1}, new_id())
        assert tx.head().size == before.size + 1
        raise ZeroDivisionError
    assert store.record.head() == before
    with store.record.transaction() as tx:
        assert tx.record("test.act", "subject", None, {"a": 1}) == before.size + 1
    store.record.drafts.save("k", {"a": [1, 2]})
    assert store.record.drafts.load("k") == {"a": [1, 2]}


def test_a_reading_session_cannot_write(store: Store) -> None:
    with store.record.reading() as session, pytest.raises(Exception, match="written"):
        session.execute(text("DELETE FROM draft"))
