"""Screens of the exchange: the review desk on a case bundle. The desk tells once where private notes are kept."""

from __future__ import annotations

from app.exchange.screens.notebook import KeptNote, NoteBook, ReaderNote, notebooks_from
from app.exchange.screens.review import ReviewDesk
from app.exchange.screens.tab import BundleTab, tab
from app.widgets.actform import ActForm

FORMS: dict[str, type[ActForm]] = {}
"""None: a bundle is built and filed in its tab."""

__all__ = [
    "FORMS",
    "BundleTab",
    "KeptNote",
    "NoteBook",
    "ReaderNote",
    "ReviewDesk",
    "notebooks_from",
    "tab",
]
