"""Where the files shipped with the program stand: checkout, wheel or frozen build."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PLACES = (_HERE / "resources", _HERE.parent / "resources")


def shelf(*parts: str) -> Path:
    """The shipped file or folder ``resources/<parts>``; FileNotFoundError if it was not shipped."""
    for place in _PLACES:
        found = place.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError("resources/" + "/".join(parts))
