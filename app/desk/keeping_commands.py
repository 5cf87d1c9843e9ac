"""The command line of the keeper: backup, restore, drill, upgrade."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.desk.commands import (
    FAULTS,
    PASSPHRASE,
    Person,
    StoreFolder,
    bar,
    console,
    errors,
    taken,
    unlocked,
)
from app.desk.keys_commands import drill_recovery
from app.terms import SystemClock, Trouble, counted, tr

keeper = typer.Typer()
Target = Annotated[
    Path | None, typer.Option("--to", help="Folder for backups; if left out, the one chosen at the desk")
]


@keeper.command()
def backup(store: StoreFolder, user: Person, to: Target = None) -> None:
    """Back up a store into a folder, and prove the copy by opening it and checking all of it."""
    from app.store.backup import make
    from app.store.keeping import keeping

    with unlocked(store, user) as opened:
        with opened.record.reading() as session:
            chosen = to or Path(keeping(session).folder)
        if chosen == Path():
            raise Trouble(
                tr("No folder for backups is chosen yet."), tr("Nothing was written."), tr("Name one with --to.")
            )
        with bar(tr("Backing up")) as progress:
            made = make(opened, chosen, progress)
        for warning in made.warnings:
            errors.print(warning, style="yellow", markup=False)
        manifest = made.backup.manifest
        said = tr("Backed up and proved: {folder}. Register head {head}.", folder=str(made.backup.folder),
                  head=manifest.head)  # fmt: skip
        console.print(said, markup=False, soft_wrap=True)


@keeper.command()
def restore(
    backup: Annotated[Path, typer.Argument(help="Folder of a backup, or the folder backups are made in: the newest")],
    to: Annotated[Path, typer.Option("--to", help="Empty or new folder for the restored store")],
    user: Person,
    instead_of: Annotated[Path | None, typer.Option(help="Store it is to replace: what is newer there is told")] = None,
) -> None:
    """Restore a backup into an empty folder; it is proved before, and opened and verified after."""
    from app.store.backups import found_in
    from app.store.restore import enter_restored
    from app.store.restore import restore as brought
    from app.store.store import Store

    found = found_in(backup)
    passphrase = taken(PASSPHRASE) or typer.prompt(tr("Passphrase"), hide_input=True)
    if instead_of is not None:
        _tell_newer(instead_of, user, passphrase, found)
    with bar(tr("Restoring")) as progress:
        manifest = brought(found, to, progress)
    opened = Store.open(to, user, passphrase, clock=SystemClock())
    try:
        faults = enter_restored(opened, manifest)
    finally:
        opened.close()
    for fault in faults:
        errors.print(str(fault), style="red", markup=False)
    if faults:
        raise typer.Exit(FAULTS)
    said = tr("The backup of {name} was restored to {folder}, opened and verified. Register head {head}.",
              name=manifest.name, folder=str(to), head=manifest.head)  # fmt: skip
    console.print(said, markup=False, soft_wrap=True)


def _tell_newer(folder: Path, user: str, passphrase: str, found: object) -> None:
    """What would be missing: entries made after the backup in the store it is to replace."""
    from app.store.backups import Backup
    from app.store.restore import newer
    from app.store.store import Store

    assert isinstance(found, Backup)
    try:
        store = Store.open(folder, user, passphrase, clock=SystemClock())
    except Trouble as met:
        errors.print(tr("What is newer in the store it replaces cannot be told: {why}", why=met.what), style="yellow",
                     markup=False)  # fmt: skip
        return
    try:
        with store.record.reading() as session:
            since = newer(session, found.manifest)
    finally:
        store.close()
    if since.last is not None:
        errors.print(
            counted(since.entries, "{n} entry was made after this backup and will be missing.",
                    "{n} entries were made after this backup and will be missing.")
            + " " + tr("The last was made on {moment}.", moment=since.last.moment),
            style="yellow", markup=False,
        )  # fmt: skip


@keeper.command()
def drill(
    store: StoreFolder,
    user: Person,
    backup: Annotated[Path | None, typer.Option(help="A backup; the newest if left out")] = None,
    scratch: Annotated[Path | None, typer.Option(help="Folder with room for a whole store")] = None,
    recovery: Annotated[bool, typer.Option("--recovery", help="Try out the recovery key or shares instead")] = False,
) -> None:
    """Restore the newest backup into a scratch folder, open it, compare everything, and wipe it again."""
    if recovery:
        drill_recovery(store)
        return
    from app.store.backups import found_in, home_of
    from app.store.keeping import keeping
    from app.store.restore import drill as drilled
    from app.store.store import Store

    passphrase = taken(PASSPHRASE) or typer.prompt(tr("Passphrase"), hide_input=True)
    opened = Store.open(store, user, passphrase, clock=SystemClock())
    try:
        with opened.record.reading() as session:
            found = found_in(backup or home_of(Path(keeping(session).folder), opened.id))
        with bar(tr("Drill")) as progress:
            result = drilled(opened, found, passphrase, progress, scratch)
    finally:
        opened.close()
    console.print(result.text, markup=False, soft_wrap=True)


@keeper.command()
def upgrade(
    store: StoreFolder,
    user: Person,
    yes: Annotated[bool, typer.Option("--yes", help="Agree without being asked")] = False,
) -> None:
    """Upgrade a store that was last used with an older version of Greffe. Only the registrar may."""
    from app.store.store import Store
    from app.store.trouble import StoreOlder
    from app.store.upgrade import Agreed

    passphrase = taken(PASSPHRASE) or typer.prompt(tr("Passphrase"), hide_input=True)
    try:
        Store.open(store, user, passphrase, clock=SystemClock()).close()
        console.print(tr("This store needs no upgrade."), markup=False)
        return
    except StoreOlder as met:
        if not met.yours:
            raise
        console.print(met.plan, markup=False, soft_wrap=True)
        if not (yes or typer.confirm(tr("Upgrade it now?"))):
            console.print(tr("Nothing was changed."), markup=False)
            return
    with bar(tr("Upgrading")) as progress:
        opened = Store.open(store, user, passphrase, clock=SystemClock(), agreed=Agreed(progress))
    head = opened.record.head().text
    opened.close()
    console.print(tr("The store was upgraded. Register head {head}.", head=head), markup=False)
