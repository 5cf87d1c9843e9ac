"""A real store behind the screens, with the jobs and previews of a test."""

from __future__ import annotations

from typing import Any

from app.store.store import Store
from tests.widgets.fake import FakeDoer


class StoreDoer(FakeDoer):
    """Acts and reads go to a real store; the rest is the fake desk."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.actor = store.actor
        self.clock = store.clock  # type: ignore[assignment]  # any clock tells the time

    def do(self, act: Any, /, *args: Any, **kwargs: Any) -> Any:
        with self.store.record.transaction() as tx:
            return act(tx, *args, **kwargs)

    def read(self, query: Any, /, *args: Any, **kwargs: Any) -> Any:
        with self.store.record.reading() as session:
            return query(session, *args, **kwargs)
