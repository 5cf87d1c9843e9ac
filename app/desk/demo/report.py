"""What the practice case left behind: its docket, its documents with their paths, and the proofs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from rich.console import Console
from rich.table import Table

from app.award.queries import authorities, copies
from app.desk.demo.play import Practice
from app.desk.desk import Quiet
from app.desk.exporting import FORMS, file_name
from app.docket.queries import docket_entries
from app.documents.signing import read_signatures
from app.documents.stamp import certified_copy
from app.exchange.queries import bundles
from app.store.papers import Paper, paper_for
from app.store.papers import paper as paper_by_id
from app.terms import day_text, tr


@dataclass(frozen=True)
class Written:
    """A document of the case and the files it was written to; DOCX is None for bundles and copies."""

    title: str
    pages: int
    pdf: Path
    docx: Path | None = None
    kind: str = ""


def export(practice: Practice, target: Path) -> list[Written]:
    """Every document as PDF and DOCX, the certified copies and the bundle; plain files, outside the store."""
    target.mkdir(parents=True, exist_ok=True)
    found = [_paper(practice, target, at, paper) for at, paper in enumerate(practice.desk.papers(practice.case), 1)]
    return [*found, *_copies(practice, target), *_bundles(practice, target)]


def _paper(practice: Practice, target: Path, at: int, paper: Paper) -> Written:
    paths: dict[str, Path] = {}
    for form in FORMS:
        source = _bearing(practice, paper, form)
        if source is not None:
            paths[form] = target / file_name(paper, at, form)
            paths[form].write_bytes(practice.desk.paper_bytes(source, form))
    title = f"{paper.title} ({paper.label})" if paper.label else paper.title
    return Written(title, paper.pages, paths["pdf"], paths.get("docx"), paper.kind)


def _bearing(practice: Practice, paper: Paper, form: str) -> UUID | None:
    """The latest version that has this form; a signed version is a PDF only, its words are those of the one before."""
    found: Paper | None = paper
    while found is not None and not getattr(found, f"{form}_sha256"):
        found = practice.desk.read(paper_by_id, found.supersedes) if found.supersedes else None
    return found.id if found else None


def _copies(practice: Practice, target: Path) -> list[Written]:
    desk = practice.desk
    award = next(p for p in desk.papers(practice.case) if p.kind == "award")
    original = desk.paper_bytes(award.id, "pdf")
    made = []
    for copy in desk.read(copies, practice.case):
        certificate = desk.read(paper_for, copy.owed)
        assert certificate is not None
        path = target / f"Certified copy {copy.number} of {copy.total}.pdf"
        path.write_bytes(certified_copy(desk.paper_bytes(certificate.id, "pdf"), original, copy.number, copy.total))
        title = tr("Certified copy {n} of {total}, for printing", n=copy.number, total=copy.total)
        made.append(Written(title, copy.pages + certificate.pages, path))
    return made


def _bundles(practice: Practice, target: Path) -> list[Written]:
    made = []
    for line in practice.desk.read(bundles, practice.case):
        path = target / f"Bundle {line.made:%Y-%m-%d} {line.edition}.pdf"
        path.write_bytes(practice.desk.file_bytes(line.kept))
        title = tr("Case bundle of {day}, {edition} edition", day=day_text(line.made), edition=tr(line.edition))
        made.append(Written(title, line.pages, path))
    return made


def docket(practice: Practice, out: Console) -> None:
    """The docket of the case, oldest entry first."""
    case = practice.story.part("case")
    table = Table(tr("No."), tr("Day"), tr("Entry"), tr("For"), title=f"{case['number']} · {case['title']}")
    for line in reversed(practice.desk.read(docket_entries, practice.case)):
        table.add_row(str(line.number), day_text(line.day), line.title, tr(line.side.value))
    out.print(table)


def papers(files: list[Written], out: Console) -> None:
    """Every document with its paths."""
    folder = files[0].pdf.parent
    table = Table(tr("Document"), tr("Pages"), tr("Path"), title=tr("Documents produced in {folder}", folder=folder))
    for one in files:
        paths = "\n".join(f"{folder.name}/{path.name}" for path in (one.pdf, one.docx) if path)
        table.add_row(one.title, str(one.pages), paths)
    table.columns[2].overflow = "fold"
    out.print(table)


def verify(practice: Practice, files: list[Written], out: Console) -> bool:
    """Prove register, vault, papers and signatures, and that nothing got over the walls."""
    faults = practice.desk.store.verify(Quiet())
    signed = [w for w in files if w.kind == "award"]
    trust = practice.desk.read(authorities)
    states = [state for w in signed for state in read_signatures(w.pdf.read_bytes(), trust)]
    leaks = leaked(practice, files)
    lines = [
        (not faults, tr("Register, vault and documents verified: head {head}.", head=practice.desk.head_text())),
        (len(states) == 3 and all(s.valid for s in states), tr("Signatures of the award: {n} valid of {all}.",
                                                               n=sum(s.valid for s in states), all=len(states))),
        (not leaks, tr("Nothing from behind the walls stands in any of the {n} documents outside.", n=len(files))),
    ]  # fmt: skip
    for holds, words in lines:
        out.print(("[green]✓[/green] " if holds else "[red]✗[/red] ") + words, highlight=False, soft_wrap=True)
    for problem in (*(str(f) for f in faults), *(s.sentence for s in states if not s.valid), *leaks):
        out.print(f"    {problem}", markup=False, soft_wrap=True)
    return all(holds for holds, _ in lines)


def leaked(practice: Practice, files: list[Written]) -> list[str]:
    """Documents in which a word planted behind a wall can be read."""
    planted = [practice.story.part(part)["planted_word"] for part in ("mediation", "deliberation")]
    return [f"{w.pdf.name}: {word}" for w in files for word in planted if word in _text(w.pdf)]


def _text(path: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(path.read_bytes()) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
