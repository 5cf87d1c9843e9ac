"""Documents out of the store, into a folder: byte for byte what was produced."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from app.desk.desk import Desk
from app.docket.queries import cases
from app.store.papers import Paper
from app.terms import Trouble, tr
from app.widgets.doer import Progress

FORMS = ("pdf", "docx")
KEPT = "-_.,()"
LONGEST, MOST_BYTES = 100, 220
"""Signs, and bytes: most file systems take 255 bytes for a name."""
RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³")}
"""What Windows keeps for devices, whatever the extension."""


def file_name(paper: Paper, number: int, form: str) -> str:
    """A name every file system takes, in the order of production."""
    return f"{number:03d} {plain_title(paper.title)}.{form}"


def plain_title(title: str) -> str:
    """A title as part of a file name: readable, at most 100 characters, without what a file system or shell minds."""
    spoken = re.sub(r"\s*:\s*", " - ", unicodedata.normalize("NFC", title))
    kept = "".join(sign if sign.isalnum() or sign in KEPT or unicodedata.combining(sign) else " " for sign in spoken)
    short = " ".join(kept.split())[:LONGEST].encode()[:MOST_BYTES].decode(errors="ignore")
    words = short.strip(" .-")
    if not words:
        return tr("Document")
    stem, dot, rest = words.partition(".")
    return f"{stem.rstrip()}_{dot}{rest}" if stem.rstrip().upper() in RESERVED else words


def export_papers(desk: Desk, target: Path, progress: Progress) -> int:
    """Write every current document; gives the number of files. Trouble when the folder cannot be written."""
    numbers = {line.id: line.number for line in desk.read(cases)}
    found, written = desk.papers(), 0
    try:
        for at, paper in enumerate(found, 1):
            progress.step(at, len(found), paper.title)
            folder = target / (numbers.get(paper.case, tr("Registry")) if paper.case else tr("Registry"))
            folder.mkdir(parents=True, exist_ok=True)
            for form in FORMS:
                if getattr(paper, f"{form}_sha256"):
                    (folder / file_name(paper, at, form)).write_bytes(desk.paper_bytes(paper.id, form))
                    written += 1
    except OSError as met:
        why = met.strerror or str(met)
        raise Trouble(
            tr("The documents could not be written: {why}.", why=why),
            tr("{n} files were written before.", n=written),
            tr("Choose another folder, or make room, and export again."),
        ) from met
    return written
