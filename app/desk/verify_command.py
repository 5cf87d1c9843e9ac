"""The command line of verification: a store, and a head from paper held against it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.desk.commands import FAULTS, Person, StoreFolder, bar, console, errors, unlocked
from app.terms import counted, tr

checker = typer.Typer()


@checker.command()
def verify(
    store: StoreFolder,
    user: Person,
    head: Annotated[str, typer.Option("--head", help="A register head from paper: '412 · 7F3A 91C2 …'")] = "",
    paper: Annotated[Path | None, typer.Option("--paper", help="A PDF produced here; its head is compared")] = None,
) -> None:
    """Check the register, every seal and every file of a store; exit code 4 when anything does not fit.

    Only a head from paper, or from a PDF kept elsewhere, shows that the whole store was put back to an older state.
    """
    from app.store.register import head_read

    held = head_read(head or _words(paper)).text if head or paper else ""
    with unlocked(store, user) as opened:
        with bar(tr("Verifying")) as progress:
            faults = opened.verify(progress, head=held)
        for fault in faults:
            errors.print(str(fault), style="red", markup=False, soft_wrap=True)
        if faults:
            raise typer.Exit(FAULTS)
        now = opened.record.head()
        said = tr("Nothing was changed. Register head {head}.", head=now.text)
        if held:
            said += " " + tr("The head from paper is part of it.")
        console.print(said, markup=False, soft_wrap=True)
        console.print(counted(now.size, "1 entry read.", "{n} entries read."), markup=False)


def _words(paper: Path | None) -> str:
    from app.documents.printed import printed_words
    from app.store.trouble import told

    if paper is None:
        return ""
    with told():
        return printed_words(paper.read_bytes())
