"""Keys from the command line: people, passphrases, recovery key, shares, drill. Secrets are typed unseen."""

from __future__ import annotations

import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from app.terms import Role, SystemClock, Trouble, tr

keys = typer.Typer(help="People and their keys.", no_args_is_help=True)
shares = typer.Typer(help="The recovery key in shares.", no_args_is_help=True)
console = Console()
FAULTS = 4
SECOND = "GREFFE_SECOND_PASSPHRASE"
NEW = "GREFFE_NEW_PASSPHRASE"
RECOVERY_KEY = "GREFFE_RECOVERY_KEY"

StoreFolder = Annotated[Path, typer.Argument(help="Folder of the store")]
User = Annotated[str, typer.Option("--user", "-u", help="Your name in the store", prompt="Name")]
Confirming = Annotated[str, typer.Option("--second", "-s", help="The second member of the registry, who confirms")]
Name = Annotated[str, typer.Argument(help="Name of the person")]
Target = Annotated[Path, typer.Argument(help="File to write the sheet to")]


def unlocked(folder: Path, user: str) -> Any:
    """The store, opened by a person."""
    from app.desk import commands

    return commands.unlocked(folder, user)


def typed(variable: str, question: str, *, twice: bool = False) -> str:
    """A secret from the environment, or typed unseen."""
    from app.desk import commands

    return commands.taken(variable) or typer.prompt(question, hide_input=True, confirmation_prompt=twice)


def secret() -> str | list[str]:
    """The recovery key, or shares one after the other; the environment parts shares by semicolons."""
    from app.desk import commands

    given = commands.taken(RECOVERY_KEY)
    if given:
        return [part.strip() for part in given.split(";")] if ";" in given else given
    found: list[str] = []
    while line := typer.prompt(tr("Recovery key or share (empty when done)"), default="", show_default=False):
        found.append(line)
        if len(line.split()) <= 16 and len(found) == 1:
            break
    return found[0] if len(found) == 1 else found


def confirming(store: Any, name: str) -> Any:
    """The second person, when one is named."""
    return store.second(name, typed(SECOND, tr("Passphrase of {name}", name=name))) if name else None


def said(text: str) -> None:
    """A plain sentence."""
    console.print(text, markup=False)


@keys.command("people")
def people(store: StoreFolder, user: User) -> None:
    """Who is enrolled, and who may read the record."""
    from app.store.membership import record_loans

    with unlocked(store, user) as opened:
        lent = {actor.id: until for actor, until in record_loans(opened)}
        table = Table(tr("Name"), tr("Office"), tr("Record"))
        for person in opened.file.body.present:
            loan = lent.get(person.id)
            reads = tr("lent {until}", until=loan) if loan is not None else tr("yes") if person.record else tr("no")
            table.add_row(person.name, tr(person.role.value), reads)
        console.print(table)


@keys.command("enrol")
def enrol(
    store: StoreFolder, name: Name, role: Annotated[Role, typer.Argument(help="Office")], user: User,
    second: Confirming = "", record: Annotated[bool, typer.Option(help="May read the record")] = True,
) -> None:  # fmt: skip
    """Enrol a person; they type their first passphrase themselves."""
    from app.store.store import NewPerson

    with unlocked(store, user) as opened:
        passphrase = typed(NEW, tr("First passphrase of {name}", name=name), twice=True)
        opened.enrol(NewPerson(name, role, passphrase, record), confirming(opened, second))
        said(tr("{name} is enrolled.", name=name))


@keys.command("passphrase")
def passphrase(
    store: StoreFolder, user: User,
    bind: Annotated[bool | None, typer.Option(help="Bind it to the keyring of this computer, or no longer")] = None,
) -> None:  # fmt: skip
    """Change your own passphrase."""
    from app.desk import commands
    from app.store.store import Store

    old = commands.taken(commands.PASSPHRASE) or typer.prompt(tr("Passphrase"), hide_input=True)
    opened = Store.open(store, user, old, clock=SystemClock())
    try:
        opened.change_passphrase(old, typed(NEW, tr("New passphrase"), twice=True), bind=bind)
        said(tr("{name} has a new passphrase.", name=opened.actor.name))
    finally:
        opened.close()


@keys.command("readmit")
def readmit(store: StoreFolder, name: Name, user: User, second: Confirming = "") -> None:
    """Let somebody in again who lost passphrase or device: new keys, and a new key of the record."""
    from app.store import membership

    with unlocked(store, user) as opened:
        new = typed(NEW, tr("New passphrase of {name}", name=name), twice=True)
        membership.readmit(opened, name, new, confirming(opened, second))
        said(tr("{name} has new keys. The record has a new key.", name=name))


@keys.command("lend")
def lend(
    store: StoreFolder, name: Name, user: User,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Last day; else until withdrawn")] = None,
    second: Confirming = "",
) -> None:  # fmt: skip
    """Lend the record to somebody."""
    from app.store import membership

    last: date | None = until.date() if until else None
    with unlocked(store, user) as opened:
        membership.lend_record(opened, name, last, confirming(opened, second))
        said(tr("The record is lent to {name}.", name=name))


@keys.command("withdraw")
def withdraw(store: StoreFolder, name: Name, user: User, second: Confirming = "") -> None:
    """Withdraw the record from somebody: it gets a new key. What they copied stays with them."""
    from app.store import membership

    with unlocked(store, user) as opened:
        membership.withdraw_record(opened, name, confirming(opened, second))
        said(tr("The record has a new key; {name} does not hold it.", name=name))


@keys.command("remove")
def remove(store: StoreFolder, name: Name, user: User, second: Confirming = "") -> None:
    """Remove somebody: their passphrase opens nothing any more, and the record gets a new key."""
    from app.store import membership, sealedrooms

    with unlocked(store, user) as opened:
        membership.remove(opened, name, confirming(opened, second))
        said(tr("{name} is removed. The record has a new key.", name=name))
        said(tr("What {name} has read, copied or printed stays known to them.", name=name))
        if stale := len(sealedrooms.stale(opened)):
            said(tr("{n} sealed rooms should get a new key from one of their members, at the desk.", n=stale))


def sheet(store: StoreFolder, target: Target, user: User, second: Confirming = "") -> None:
    """Make a new recovery key and write its sheet as PDF; the old sheet and its shares open the store no longer."""
    from app.desk.sheets import facts_of, sheet_pdf
    from app.store import recovery

    refuse_there(target)
    with unlocked(store, user) as opened:
        printed = recovery.renew(opened, confirming(opened, second))
        target.write_bytes(sheet_pdf(facts_of(opened, tuple(printed.split()))))
    said(tr("Print {file}, then delete it: whoever has it opens the store.", file=str(target)))


def refuse_there(target: Path) -> None:
    """Trouble for a file that exists, or in the store itself."""
    if target.exists() or not target.parent.is_dir():
        raise Trouble(tr("{file} exists, or its folder does not.", file=str(target)), tr("Nothing was changed."),
                      tr("Choose another name."))  # fmt: skip


@shares.command("make")
def make(
    store: StoreFolder, target: Target, user: User,
    needed: Annotated[int, typer.Option("--needed", "-k", help="How many shares recover")] = 3,
    made: Annotated[int, typer.Option("--made", "-n", help="How many shares are made")] = 5,
    second: Confirming = "",
) -> None:  # fmt: skip
    """Divide the recovery key into shares and write their sheets as PDF. Prove them before you rely on them."""
    from app.desk.sheets import facts_of, joined, sheet_pdf
    from app.store import recovery

    refuse_there(target)
    with unlocked(store, user) as opened:
        key = typed(RECOVERY_KEY, tr("Recovery key"))
        found = recovery.make_shares(opened, key, needed, made, confirming(opened, second))
        target.write_bytes(joined([sheet_pdf(facts_of(opened, share.groups, share)) for share in found]))
    said(tr("Print {file}, then delete it. Prove the shares before you rely on them.", file=str(target)))


@shares.command("prove")
def prove(store: StoreFolder, user: User) -> None:
    """Type enough shares from their sheets: if they open the store, they count as proved."""
    from app.store import recovery

    with unlocked(store, user) as opened:
        given = secret()
        recovery.prove_shares(opened, [given] if isinstance(given, str) else given)
        said(tr("The shares open the store: they are proved."))


@keys.command("drill")
def drill_recovery(store: StoreFolder) -> None:
    """Try out the recovery key or shares: recover into a scratch folder, compare everything, wipe."""
    from app.store.recoverydrill import drill_recovery as drilled

    with tempfile.TemporaryDirectory(prefix="greffe-drill-") as scratch:
        report = drilled(store, secret(), Path(scratch), clock=SystemClock())
    said("\n".join(report.lines()))
    if not report.good:
        raise typer.Exit(FAULTS)
