"""The language of the desk. Apart from ``terms`` so that the door can speak before anything else is loaded."""

from __future__ import annotations

from collections.abc import Mapping

_catalogue: dict[str, str] = {}


def use_catalogue(translations: Mapping[str, str]) -> None:
    """Replace the words shown to people; an empty mapping gives the English source text."""
    _catalogue.clear()
    _catalogue.update(translations)


def tr(text: str, /, **values: object) -> str:
    """The text in the language of the desk, with ``{names}`` filled in from ``values``."""
    found = _catalogue.get(text, text)
    return found.format(**values) if values else found
