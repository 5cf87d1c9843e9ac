"""The rooms of the house, opened when they are first needed so that the desk itself starts quickly."""

from __future__ import annotations

import functools
import importlib
import importlib.util
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.widgets.actform import ActForm
    from app.widgets.doer import Doer

ROOMS = (
    "docket", "registry", "panel", "evidence", "attribution", "mediation", "hearing", "deliberation", "award",
    "compliance", "exchange",
)  # fmt: skip
TABS = {
    "panel": "Panel", "evidence": "Evidence", "attribution": "Attribution", "mediation": "Mediation",
    "hearing": "Hearing", "deliberation": "Deliberation", "award": "Decision", "compliance": "Compliance",
    "registry": "Money", "exchange": "Bundle",
}  # fmt: skip
WALLED = ("mediation", "deliberation")
Tab = Callable[["Doer", UUID], "QWidget"]


def door(room: str, name: str) -> ModuleType | None:
    """One door of a room, None where the room does not have it."""
    path = f"app.{room}.{name}"
    return importlib.import_module(path) if importlib.util.find_spec(path) else None


@functools.cache
def load_acts() -> None:
    """Import every room's acts, so that each declaration is known."""
    for room in ROOMS:
        door(room, "acts")


@functools.cache
def producers() -> Mapping[str, tuple[type[Any], Callable[[Any], Any]]]:
    """Kind of document owed -> (its facts, the function that words it)."""
    known: dict[str, tuple[type[Any], Callable[[Any], Any]]] = {}
    for room in ROOMS:
        known.update(getattr(door(room, "documents"), "PRODUCES", {}))
    return known


@functools.cache
def forms() -> Mapping[str, type[ActForm]]:
    """Act id -> the form a person fills in."""
    known: dict[str, type[ActForm]] = {}
    for room in ROOMS:
        known.update(getattr(door(room, "screens"), "FORMS", {}))
    return known


@functools.cache
def tabs() -> Mapping[str, tuple[str, Tab]]:
    """Room -> (title of its tab in a case, what makes it)."""
    found = {room: getattr(door(room, "screens"), "tab", None) for room in TABS}
    _hand_in_notebooks()
    return {room: (TABS[room], made) for room, made in found.items() if made is not None}


def _hand_in_notebooks() -> None:
    """A reader's notes on a bundle lie in the room of deliberations, which the exchange cannot see."""
    from app.desk.notebook import PanelNoteBook
    from app.exchange.screens import notebooks_from

    notebooks_from(PanelNoteBook)


def warm() -> None:
    """Import what the desk will need after unlocking; run in the background while the passphrase is typed."""
    for name in ("app.documents.pdf", "app.store.store", "app.desk.shell"):
        importlib.import_module(name)
    load_acts()
    producers()
