"""``greffe ruleset``: look rule sets up, lint and compare them, print their stages."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from app.terms import ACTS, Refused, counted, tr

REFUSED = 2
"""Exit code when a rule set has errors, as when the rules say no."""

rulesets = typer.Typer(help="Look rule sets up, lint and compare them, print their stages.", no_args_is_help=True)
console = Console()

Named = Annotated[str, typer.Argument(help="Id of a shipped rule set, or a file")]


@rulesets.command()
def lint(file: Annotated[Path, typer.Argument(help="Rule set to check", exists=True, dir_okay=False)]) -> None:
    """List every problem of a rule set with its line and field."""
    from app.desk.rooms import load_acts
    from app.docket.queries import shipped_text
    from app.docket.rules.lint import lint as findings

    load_acts()
    found = findings(file.read_bytes(), file.name, bases=shipped_text, acts=ACTS)
    for finding in found:
        style = "red" if finding.level == "error" else "dim"
        console.print(finding.words, style=style, markup=False, highlight=False, soft_wrap=True)
    wrong = sum(finding.level == "error" for finding in found)
    console.print(counted(wrong, "{n} error.", "{n} errors."), markup=False)
    if wrong:
        raise typer.Exit(REFUSED)


@rulesets.command("list")
def listed() -> None:
    """List the shipped rule sets."""
    from app.docket.queries import shipped_lines

    table = Table(tr("Id"), tr("Rules"), tr("Kind"), tr("Digest"))
    for line in shipped_lines():
        table.add_row(line.id, line.title, tr(line.kind), line.pin.partition("@")[2][:12])
    console.print(table)


@rulesets.command()
def show(name: Named) -> None:
    """Show every period of a rule set with its article, source and whether it was checked."""
    from app.docket.rules.lawbook import period_lines
    from app.docket.rules.resolve import read

    table = Table(tr("What is due"), tr("Period"), tr("Who"), tr("Article"), tr("Source"), tr("Checked"))
    for line in period_lines(read(whole_text(name))):
        checked = tr("yes") if line.verified else tr("not checked against the text")
        table.add_row(line.title, line.length, tr(line.side) if line.side else "", line.article, line.source, checked)
    console.print(table)


@rulesets.command()
def diff(old: Named, new: Named) -> None:
    """List what two rule sets say differently."""
    from app.docket.rules.diff import differences
    from app.docket.rules.resolve import read

    found = differences(read(whole_text(old)), read(whole_text(new)))
    for change in found:
        console.print(change.words, markup=False, highlight=False, soft_wrap=True)
    console.print(counted(len(found), "{n} difference.", "{n} differences."), markup=False)


@rulesets.command()
def graph(
    name: Annotated[str, typer.Argument(help="Id of a shipped rule set, or a file; all when absent")] = "",
) -> None:
    """Print the stages of a rule set, and the acts that lead from one to the next."""
    from app.docket.queries import shipped_ids
    from app.docket.rules.graph import stage_text
    from app.docket.rules.resolve import read

    for one in [name] if name else shipped_ids():
        console.print(stage_text(read(whole_text(one))) + "\n", markup=False, highlight=False, soft_wrap=True)


def whole_text(name: str) -> str:
    """The resolved text of a shipped rule set or of a file."""
    from app.docket.queries import shipped_text
    from app.docket.rules.ruleset import resolved

    path = Path(name)
    if not path.is_file():
        return resolved(shipped_text(name), shipped_text)
    try:
        return resolved(path.read_text("utf-8-sig"), shipped_text)
    except UnicodeDecodeError:
        raise Refused(tr("{file} is not UTF-8; save it as UTF-8.", file=path.name)) from None
