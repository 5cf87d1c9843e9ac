"""``greffe import-docket``: bring in a case already under way from a CSV or TOML file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from app.desk.commands import REFUSED, Person, console, errors, unlocked
from app.desk.import_words import becomes, follows, refusal
from app.exchange.rules.docket_import import DocketFile, Problem, Rehearsal
from app.terms import counted, day_text, tr

importer = typer.Typer()


@importer.command("import-docket")
def import_docket(
    file: Annotated[Path, typer.Argument(help="Docket to bring in, .csv or .toml (docs/formats/docket.md)")],
    store: Annotated[Path, typer.Option("--store", help="Folder of the store")],
    user: Person,
    mapping: Annotated[Path | None, typer.Option(help="What the words of a CSV file mean, .toml")] = None,
    lenient: Annotated[
        bool, typer.Option("--entries-for-refused", help="A row refused as an act becomes an entry only, and says why")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Bring it in without being asked")] = False,
) -> None:
    """Show what becomes of every row of a docket kept elsewhere; then, on your yes, bring all of it in."""
    from app.desk.desk import Desk
    from app.desk.importing import read_files, replayable
    from app.exchange.acts import import_docket as brought
    from app.exchange.acts import rehearse

    with unlocked(store, user) as opened:
        desk = Desk(opened)
        docket, problems = read_files(desk, file, mapping)
        if docket is None:
            tell_problems(problems)
            raise typer.Exit(REFUSED)
        found = rehearse(opened.record, docket, replayable(), lenient=lenient)
        tell(docket, found)
        if found.refused:
            errors.print(refusal(found, "--entries-for-refused"), style="red", markup=False, soft_wrap=True)
            raise typer.Exit(REFUSED)
        if not (yes or typer.confirm(tr("Bring all of it in?"))):
            console.print(tr("Nothing was written."), markup=False)
            return
        desk.do(brought, docket, replayable(), lenient=lenient)
        said = tr("Brought in as {number}: {n} entries. Register head {head}.", number=found.case_number,
                  n=len(found.outcomes), head=desk.head_text())  # fmt: skip
        console.print(said, markup=False, soft_wrap=True)


def tell_problems(problems: tuple[Problem, ...]) -> None:
    """Every problem with its line."""
    for problem in problems:
        errors.print(str(problem), style="red", markup=False, highlight=False, soft_wrap=True)
    errors.print(counted(len(problems), "{n} problem. Nothing was written.", "{n} problems. Nothing was written."),
                 markup=False)  # fmt: skip


def tell(docket: DocketFile, found: Rehearsal) -> None:
    """The rehearsal, row by row, and the hash of what was read."""
    table = Table(tr("Line"), tr("Date"), tr("What"), tr("Becomes"), tr("Why, and what follows"))
    for one in found.outcomes:
        table.add_row(str(one.event.line), day_text(one.event.day), one.title, becomes(one), follows(one))
    console.print(table, markup=False)
    line = tr("{file}, SHA-256 {sha256}", file=docket.origin.file, sha256=docket.origin.sha256)
    console.print(line, markup=False, soft_wrap=True)
