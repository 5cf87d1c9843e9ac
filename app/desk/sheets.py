"""Sheets of paper that open a store: the recovery key and its shares. Made in memory, printed, kept nowhere."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from app.documents.model import AnyBlock, Bullets, Caption, Centred, Document, Items, Note, Para, Table, plain
from app.documents.pdf import render_pdf
from app.documents.qr import qr_marks
from app.terms import tr

if TYPE_CHECKING:
    from app.store.shares import Share
    from app.store.store import Store

ROW = 6
CODE = 118.0
"""Points a QR code is wide."""
LEFT, FOOT = 70.9, 62.0


class SheetFacts(msgspec.Struct, frozen=True):
    """One sheet. ``needed`` and ``made`` are 0 for the whole key; ``number`` is that of the share."""

    store: str
    id: str
    registrar: str
    day: date
    groups: tuple[str, ...]
    number: int = 0
    needed: int = 0
    made: int = 0
    practice: bool = False


def facts_of(store: Store, groups: tuple[str, ...], share: Share | None = None) -> SheetFacts:
    """What a sheet of this store says."""
    body = store.file.body
    whose = store.folder.name, body.store, body.registrar.name, store.clock.now().day, groups
    if share is None:
        return SheetFacts(*whose, practice=store.practice)
    return SheetFacts(*whose, share.index, share.k, share.n, store.practice)


def recovery_sheet(facts: SheetFacts) -> Document:
    """The recovery key, or one share of it."""
    share = facts.number > 0
    title = tr("Recovery share {n} of {made}", n=facts.number, made=facts.made) if share else tr("Recovery sheet")
    return Document(
        kind="recovery_sheet", title=title, caption=Caption("", "", "", ""), blocks=_blocks(facts), day=facts.day,
        watermark=tr("PRACTICE") if facts.practice else "",
    )  # fmt: skip


def _blocks(facts: SheetFacts) -> tuple[AnyBlock, ...]:
    share = facts.number > 0
    whose = [
        (tr("Store"), plain(facts.store)),
        (tr("Number of the store"), facts.id),
        (tr("Registrar"), plain(facts.registrar)),
    ]
    if share:
        whose.append((tr("Needed"), tr("any {k} of {n} shares", k=facts.needed, n=facts.made)))
    return (
        Items(tuple(whose)),
        Centred(tr("The share") if share else tr("The recovery key"), "bold"),
        _table(facts.groups),
        Note(_how()),
        Para(_what(facts), numbered=False),
        Bullets(_care(facts)),
    )  # fmt: skip


def _how() -> str:
    return tr("Type the groups in order, spaces as you like. I and L are read as 1, O as 0; U does not occur. The last"
              " sign of each group checks the other four: a slip is found in its own group. The code below holds the"
              " same signs.")  # fmt: skip


def _table(groups: Sequence[str]) -> Table:
    rows = []
    for at in range(0, len(groups), ROW):
        part = groups[at : at + ROW]
        span = f"{at + 1}–{at + len(part)}" if len(part) > 1 else f"{at + 1}"
        rows.append((span, *(f"**{group}**" for group in part), *[""] * (ROW - len(part))))
    return Table((tr("Groups"), *[""] * ROW), tuple(rows), (1.0, *[1.6] * ROW))


def _what(facts: SheetFacts) -> str:
    if facts.number:
        return tr("Any {k} of the {n} shares together open all of it, the sealed rooms of mediations and deliberations"
                  " included. Fewer of them give away nothing.", k=facts.needed, n=facts.made)  # fmt: skip
    return tr("Whoever holds this sheet and a copy of the store opens all of it, the sealed rooms of mediations"
              " and deliberations included. No passphrase and no computer is needed besides.")  # fmt: skip


def _care(facts: SheetFacts) -> tuple[str, ...]:
    where = (
        tr("Give each share to another person, who keeps it sealed and away from the store.")
        if facts.number
        else tr("Keep it in a sealed envelope, in a safe, away from the workstation and from every copy of the store.")
    )
    return (
        where,
        tr("Write on the envelope who may open it, and note each opening. Every use is written into the register."),
        tr("It is not kept in the store. When it is lost or was seen, make a new recovery key under People: then"
           " this sheet opens nothing any more but copies of the store made before."),
        tr("To use it: greffe recover, or “Recover” at the door of the program. Try it out with a drill."),
    )  # fmt: skip


def joined(sheets: Sequence[bytes]) -> bytes:
    """Several sheets in one file for the printer, each on its own page."""
    import pikepdf

    with pikepdf.new() as whole:
        for sheet in sheets:
            with pikepdf.open(io.BytesIO(sheet)) as pdf:
                whole.pages.extend(pdf.pages)
        target = io.BytesIO()
        whole.save(target)
    return target.getvalue()


def sheet_pdf(facts: SheetFacts) -> bytes:
    """The sheet for the printer, its QR code at the foot of the page."""
    import pikepdf

    made = render_pdf(recovery_sheet(facts), archival=False)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        page = pdf.pages[0]
        page.contents_add(b"q\n", prepend=True)
        page.contents_add(f"\nQ\nq\n{qr_marks(' '.join(facts.groups), LEFT, FOOT, CODE)}\nQ\n".encode())
        target = io.BytesIO()
        pdf.save(target)
    return target.getvalue()
