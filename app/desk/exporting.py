"""Documents out of the store, into a folder: byte for byte what was produced."""

from __future__ import annotations

from pathlib import Path

from app.desk.desk import Desk
from app.docket.queries import cases
from app.store.papers import Paper
from app.terms import Trouble, tr
from app.widgets.doer import Progress

FORMS = ("pdf", "docx")


def file_name(paper: Paper, number: int, form: str) -> str:
    """A name every file system takes, in the order of production."""
    words = "".join(sign if sign.isalnum() or sign in " -_" else "_" for sign in paper.title)
    return f"{number:03d} {words[:100].strip()}.{form}"


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
