"""A desk for tests of screens: remembers drafts, runs acts on a plain object, renders a fixed PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from reportlab.pdfgen.canvas import Canvas

from app.terms import Actor, Moment, Reason, Role
from app.widgets.jobs import JobRunner


def pdf(*pages: str) -> bytes:
    """A PDF with these words, a page each."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    for words in pages:
        canvas.setFont("Times-Roman", 14)
        for at, line in enumerate(words.split("\n")):
            canvas.drawString(72, 770 - 20 * at, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


class FixedClock:
    def now(self) -> Moment:
        return Moment(datetime(2026, 5, 18, 12, 2, tzinfo=UTC), "Europe/Amsterdam")


class KeptDrafts:
    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}

    def save(self, key: str, content: dict[str, Any]) -> None:
        self.kept[key] = content

    def load(self, key: str) -> dict[str, Any] | None:
        return self.kept.get(key)

    def drop(self, key: str) -> None:
        self.kept.pop(key, None)


class Callbacks:
    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def connect(self, callback: Callable[[], None]) -> None:
        self.held.append(callback)

    def disconnect(self, callback: Callable[[], None]) -> None:
        self.held.remove(callback)


class FakeDoer:
    """Acts are called with this desk as their transaction; queries with it as their session."""

    def __init__(self, role: Role = Role.CLERK) -> None:
        self.actor = Actor("1", "A. Clerk", role)
        self.moment = FixedClock().now()
        self.clock = FixedClock()
        self.jobs = JobRunner()
        self.drafts = KeptDrafts()
        self.behind: dict[UUID, KeptDrafts] = {}
        self.changed = Callbacks()
        self.done: list[tuple[str, tuple[Any, ...]]] = []
        self.stage_objections: tuple[Reason, ...] = ()
        self.preview_pdf = pdf("Acknowledgement of receipt\nof a notice", "second page")

    def do(self, act: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        result = act(self, *args, **kwargs)
        for callback in self.changed.held:
            callback()
        return result

    def read(self, query: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return query(self, *args, **kwargs)

    def walled(self, kind: str, case: UUID) -> UUID | None:
        return None

    def unlock_walled(self, kind: str, case: UUID, passphrase: str, *, name: str = "") -> UUID:
        return case

    def walled_actor(self, compartment: UUID) -> Actor:
        return self.actor

    def people(self) -> tuple[Actor, ...]:
        return (self.actor,)

    def walled_drafts(self, compartment: UUID) -> KeptDrafts:
        return self.behind.setdefault(compartment, KeptDrafts())

    def lock_walled(self) -> None:
        return

    def do_walled(self, compartment: UUID, act: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return act(self, *args, **kwargs)

    def read_walled(self, compartment: UUID, query: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return query(self, *args, **kwargs)

    def carry(self, what: str, /, *args: Any, **kwargs: Any) -> Any:
        return what

    def objections(self, act: str, case: UUID | None) -> tuple[Reason, ...]:
        return self.stage_objections

    def article(self, act: str, case: UUID | None) -> str:
        return "Cyber Tribunal Rules 2026, Article 3"

    def render_preview(self, document: Any) -> bytes:
        return self.preview_pdf

    def keep_file(self, path: str, progress: Any = None) -> Any:
        return path

    def in_vault(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return work(self, *args, **kwargs)

    def file_bytes(self, kept: UUID) -> bytes:
        return self.preview_pdf

    def head_text(self) -> str:
        return "412 · 7F3A 91C2 08DE 55AB 1C0F"
