"""The command line: open the desk, list and export the documents of a store, run the demonstration."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from app import __version__
from app.desk.keys_commands import keys, secret, shares, sheet
from app.desk.lawbook_commands import rulesets
from app.terms import Refused, SystemClock, Trouble, day_text, tr

REFUSED, TROUBLE, FAULTS = 2, 3, 4
"""Exit codes: the rules say no; the world says no; a check found damage."""
PASSPHRASE = "GREFFE_PASSPHRASE"  # noqa: S105  the name of the variable, not a passphrase
app = typer.Typer(
    help="Greffe: the registry of a cyber tribunal, offline.", no_args_is_help=False, add_completion=False,
    pretty_exceptions_enable=False,
)  # fmt: skip
app.add_typer(rulesets, name="ruleset")
app.add_typer(keys, name="keys")
app.add_typer(shares, name="shares")
app.command()(sheet)
console = Console()
errors = Console(stderr=True)

StoreFolder = Annotated[Path, typer.Argument(help="Folder of the store")]
Person = Annotated[str, typer.Option("--user", "-u", help="Your name in the store", prompt="Name")]


def cli() -> None:
    """Run the command line; refusals and troubles become sentences and exit codes."""
    from app.desk.import_commands import importer
    from app.desk.keeping_commands import keeper
    from app.desk.verify_command import checker

    app.add_typer(checker)
    app.add_typer(keeper)
    app.add_typer(importer)
    try:
        app()
    except Refused as met:
        errors.print("\n".join(str(reason) for reason in met.reasons), style="red", markup=False)
        sys.exit(REFUSED)
    except Trouble as met:
        errors.print(str(met), style="red", markup=False)
        sys.exit(TROUBLE)


def taken(name: str) -> str:
    """A secret from the environment, taken out of it so that no process started from here inherits it."""
    return os.environ.pop(name, "")


@contextmanager
def unlocked(folder: Path, person: str) -> Iterator[Any]:
    """The store, opened with the passphrase from the environment or typed unseen."""
    from app.store.store import Store

    passphrase = taken(PASSPHRASE) or typer.prompt(tr("Passphrase"), hide_input=True)
    store = Store.open(folder, person, passphrase, clock=SystemClock())
    try:
        yield store
    finally:
        store.close()


class Bar:
    """Progress on the terminal."""

    def __init__(self, shown: Progress, title: str) -> None:
        self.shown, self.task = shown, shown.add_task(title, total=None)

    def step(self, done: int, total: int, text: str = "") -> None:
        """How far; ``text`` replaces the title."""
        self.shown.update(self.task, completed=done, total=total or None)
        if text:
            self.shown.update(self.task, description=text)


@contextmanager
def bar(title: str) -> Iterator[Bar]:
    """A progress bar with time left."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=errors, transient=True) as shown:
        yield Bar(shown, title)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and leave")] = False,
) -> None:
    """Without a command, the desk opens."""
    if version:
        console.print(f"greffe {__version__}")
    elif context.invoked_subcommand is None:
        desk()


@app.command()
def desk(store: Annotated[Path | None, typer.Argument(help="Folder of the store to open")] = None) -> None:
    """Open the desk."""
    from app.desk.start import run

    raise typer.Exit(run(store))


@app.command()
def recover(
    store: StoreFolder,
    upgrade: Annotated[bool, typer.Option("--upgrade", help="Agree that an older store is upgraded first")] = False,
) -> None:
    """Give the registrar a new passphrase with the printed recovery key, or with shares of it."""
    from app.store.store import Store
    from app.store.upgrade import Agreed

    key = secret()
    chosen = taken(PASSPHRASE) or typer.prompt(tr("New passphrase"), hide_input=True, confirmation_prompt=True)
    opened = Store.recover(store, key, chosen, clock=SystemClock(), agreed=Agreed() if upgrade else None)
    try:
        said = tr("{name} opens the store with the new passphrase from now on.", name=opened.actor.name)
        console.print(said, markup=False)
    finally:
        opened.close()


@app.command()
def papers(store: StoreFolder, user: Person) -> None:
    """List the documents of a store."""
    from app.desk.desk import Desk
    from app.docket.queries import cases

    with unlocked(store, user) as opened:
        reading = Desk(opened)
        numbers = {line.id: line.number for line in reading.read(cases)}
        table = Table(tr("Case"), tr("Document"), tr("Day"), tr("Pages"), tr("Register head"))
        for paper in reading.papers():
            number = numbers.get(paper.case, "") if paper.case else ""
            table.add_row(number, paper.title, day_text(paper.day), str(paper.pages), paper.register_head)
        console.print(table)


@app.command()
def export(
    store: StoreFolder, target: Annotated[Path, typer.Argument(help="Folder to write to")], user: Person
) -> None:
    """Write every document of a store as PDF and DOCX into a folder, one sub-folder for each case."""
    from app.desk.desk import Desk
    from app.desk.exporting import export_papers

    with unlocked(store, user) as opened, bar(tr("Exporting")) as progress:
        count = export_papers(Desk(opened), target, progress)
    console.print(tr("{n} files written to {folder}.", n=count, folder=str(target)), markup=False)


@app.command()
def ics(
    store: StoreFolder,
    out: Annotated[Path, typer.Option("--out", "-o", help="File to write, ending in .ics")],
    user: Person,
    case: Annotated[str, typer.Option(help="Number of one case, e.g. CT-2026-001; all cases without it")] = "",
    titles: Annotated[bool, typer.Option(help="Say what is due; otherwise case numbers and articles only")] = True,
) -> None:
    """Write open dates and hearings as an iCalendar file (RFC 5545)."""
    from app.desk.desk import Desk
    from app.desk.ics import calendar_file, of_case, write_file
    from app.docket.queries import cases, due_lines, hidden_entries
    from app.docket.rules.sealing import PUBLIC
    from app.hearing.queries import sittings

    with unlocked(store, user) as opened:
        reading, now = Desk(opened), opened.clock.now()
        wanted = next((line.id for line in reading.read(cases) if line.number == case), None)
        if case and wanted is None:
            raise Refused(tr("There is no case {number} in this store.", number=case))
        lines = of_case(reading.read(due_lines), wanted)
        sealed, ahead = reading.read(hidden_entries, PUBLIC, now.day), reading.read(sittings, now, wanted)
        count = write_file(out, calendar_file(lines, ahead, now.utc, titles=titles, sealed=sealed))
    console.print(tr("{n} dates written to {file}.", n=count, file=str(out)), markup=False)


@app.command()
def docket(
    store: StoreFolder,
    case: Annotated[str, typer.Argument(help="Number of the case, e.g. CT-2026-001")],
    out: Annotated[Path, typer.Option("--out", "-o", help="File to write: .pdf, .docx, .xlsx or .csv")],
    user: Person,
    readers: Annotated[str, typer.Option("--for", help="public, claimant, respondent, tribunal or registry")] = "",
) -> None:
    """Write the docket sheet of a case; entries sealed for its readers show only number and day."""
    from app.desk.desk import Desk
    from app.docket.queries import cases
    from app.docket.rules.sealing import chosen_readership
    from app.docket.screens.sheet import sheet_facts, write_sheet

    with unlocked(store, user) as opened:
        reading = Desk(opened)
        wanted = next((line.id for line in reading.read(cases) if line.number == case), None)
        if wanted is None:
            raise Refused(tr("There is no case {number} in this store.", number=case))
        facts = sheet_facts(reading, wanted, chosen_readership(readers, reading.actor.role))
        write_sheet(facts, out)
    said = tr("{n} entries written to {file}, for {readers}.", n=len(facts.rows), file=str(out), readers=facts.reader)
    console.print(said, markup=False, soft_wrap=True)


@app.command()
def demo(
    folder: Annotated[Path | None, typer.Argument(help="Empty folder for the practice store")] = None,
    window: Annotated[bool, typer.Option(help="Open the desk on the case at the end")] = True,
) -> None:
    """Carry one dispute from filing to a signed decision in a fresh practice store."""
    import importlib

    run: Callable[..., int | None] = importlib.import_module("app.desk.demo").run
    raise typer.Exit(run(folder, window=window) or 0)
