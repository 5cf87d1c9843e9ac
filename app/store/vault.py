"""Encrypted files beside a database: exhibits, renditions and large papers."""

from __future__ import annotations

from pathlib import Path


class Vault:
    """The encrypted files of one compartment."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self._key = key
