"""What every screen is given: the one way to do acts, read the record and run long work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar
from uuid import UUID

from app.terms import Actor, Clock, Reason

T = TypeVar("T")


class Cancelled(Exception):
    """Raised out of ``Progress.step`` when the person pressed Cancel; leave nothing half done."""


class Progress(Protocol):
    """Handed to a job's work; call it often."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is (any unit; ``total`` 0 when unknown). Raises Cancelled."""
        ...  # pragma: no cover


class Jobs(Protocol):
    """Long work off the GUI thread; results and failures arrive on it."""

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        """Run ``work`` in the background. Without ``failed``, the jobs tray shows what went wrong.

        A ``quiet`` job (a preview) is not shown in the tray.
        """
        ...  # pragma: no cover


class Drafts(Protocol):
    """Half-filled forms, kept encrypted in the store; never on the record."""

    def save(self, key: str, content: dict[str, Any]) -> None: ...  # pragma: no cover

    def load(self, key: str) -> dict[str, Any] | None: ...  # pragma: no cover

    def drop(self, key: str) -> None: ...  # pragma: no cover


class Changed(Protocol):
    """Called back on the GUI thread after each act that changed a store."""

    def connect(self, callback: Callable[[], None]) -> None: ...  # pragma: no cover

    def disconnect(self, callback: Callable[[], None]) -> None: ...  # pragma: no cover


class Doer(Protocol):
    """The desk as the screens see it. Every method may raise Refused or Trouble."""

    @property
    def actor(self) -> Actor: ...  # pragma: no cover

    @property
    def clock(self) -> Clock: ...  # pragma: no cover

    @property
    def jobs(self) -> Jobs: ...  # pragma: no cover

    @property
    def drafts(self) -> Drafts: ...  # pragma: no cover

    @property
    def changed(self) -> Changed: ...  # pragma: no cover

    def do(self, act: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Perform one act in the record store, in one transaction."""
        ...  # pragma: no cover

    def read(self, query: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """``query(session, *args)`` on the record store."""
        ...  # pragma: no cover

    def walled(self, kind: str, case: UUID) -> UUID | None:
        """The compartment of this kind ("mediation", "deliberation") and case if it is unlocked now, else None."""
        ...  # pragma: no cover

    def unlock_walled(self, kind: str, case: UUID, passphrase: str, *, name: str = "") -> UUID:
        """Open the walled compartment with the key of ``name`` (the actor's own if empty), who acts in it.

        Trouble: wrong passphrase; Refused: not theirs.
        """
        ...  # pragma: no cover

    def walled_actor(self, compartment: UUID) -> Actor:
        """Who acts in an unlocked walled compartment; need not be who is at the desk."""
        ...  # pragma: no cover

    def people(self) -> Sequence[Actor]:
        """Everyone enrolled in the store."""
        ...  # pragma: no cover

    def walled_drafts(self, compartment: UUID) -> Drafts:
        """Half-filled forms of who acts in an unlocked walled compartment, kept behind its wall."""
        ...  # pragma: no cover

    def lock_walled(self) -> None:
        """Close every walled compartment and forget its key."""
        ...  # pragma: no cover

    def do_walled(self, compartment: UUID, act: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """One act in an unlocked walled compartment."""
        ...  # pragma: no cover

    def read_walled(self, compartment: UUID, query: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """``query(session, *args)`` in an unlocked walled compartment."""
        ...  # pragma: no cover

    def carry(self, what: str, /, *args: Any, **kwargs: Any) -> Any:
        """Carry a frozen value over a wall by its name in the bridge (a certificate, a vote's result)."""
        ...  # pragma: no cover

    def objections(self, act: str, case: UUID | None) -> Sequence[Reason]:
        """What stands in the way of this act now, by its id: role, stage and gates of the rule set."""
        ...  # pragma: no cover

    def article(self, act: str, case: UUID | None) -> str:
        """The rules and article an act rests on: "Cyber Tribunal Rules 2026, Article 3"; empty if none."""
        ...  # pragma: no cover

    def render_preview(self, document: Any) -> bytes:
        """The PDF of a Document; pure, safe in a worker thread."""
        ...  # pragma: no cover

    def keep_file(self, path: str, progress: Progress | None = None) -> Any:
        """Encrypt a file of this workstation into the record's vault; gives Kept(id, sha256, size)."""
        ...  # pragma: no cover

    def in_vault(self, work: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """``work(vault, *args)`` on the record's vault; may run in a worker thread."""
        ...  # pragma: no cover

    def file_bytes(self, kept: UUID) -> bytes:
        """The plain bytes of a file in the record's vault."""
        ...  # pragma: no cover

    def head_text(self) -> str:
        """The register head as printed on documents: "412 · 7F3A 91C2 08DE 55AB 1C0F"."""
        ...  # pragma: no cover
