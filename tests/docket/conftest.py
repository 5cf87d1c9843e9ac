"""A case that has been opened, for the tests of the book and of the rooms above it."""

from __future__ import annotations

from tests.docket.opened import opened

__all__ = ["opened"]
