"""The list of addressees, and the covering notice with the acknowledgement slip that comes back (Article 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.documents.model import (
    AnyBlock,
    Caption,
    Centred,
    Document,
    Items,
    Note,
    PageBreak,
    Para,
    QrCode,
    Signatures,
    Signer,
    Table,
    plain,
)
from app.registry.documents.schedule import on
from app.registry.rules.service_addressing import Addressing
from app.registry.rules.service_slips import SlipOut, slip_text
from app.terms import tr

LINE = "." * 60


@dataclass(frozen=True)
class AddressingFacts:
    """A party's list of addressees; ``entry`` is 0 in a preview."""

    caption: Caption
    party: str
    addressing: Addressing
    entry: int
    registrar: str
    place: str
    day: date


@dataclass(frozen=True)
class CoverFacts:
    """A paper sent to one addressee, with its slip."""

    caption: Caption
    slip: SlipOut
    registrar: str
    place: str
    day: date


def service_list(facts: AddressingFacts) -> Document:
    """Where a party's papers are served from now on."""
    made = facts.addressing
    rows = tuple(
        (
            str(number),
            "\n".join(plain(part) for part in one.lines),
            tr(one.channel.value),
            tr(one.meant.value),
            on(one.designated) if one.designated else "",
        )
        for number, one in enumerate(made.addressees, 1)
    )
    headers = (tr("No."), tr("Addressee"), tr("Method"), tr("For"), tr("Designated on"))
    blocks: tuple[AnyBlock, ...] = (
        Para(tr("Papers for the {party} are served on these addressees (Article 2).", party=plain(facts.party))),
        Table(headers, rows, (1.0, 6.0, 3.6, 3.4, 3.0)),
        Items(((tr("Received"), on(made.day)), (tr("Docket"), entry_words(facts.entry)))),
        Note(tr("An e-mail address counts from the day on which it was designated (Article 2(2)). This list replaces "
                "any earlier one of the same party.")),
        Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
    )  # fmt: skip
    return Document("service_list", tr("Addressees for service"), facts.caption, blocks, facts.place, facts.day)


def entry_words(entry: int) -> str:
    """The docket entry, or that there is none yet."""
    return tr("entry {n}", n=entry) if entry else tr("not yet entered")


def covering_notice(facts: CoverFacts) -> Document:
    """What lies on top of a paper served, and the slip to be signed and sent back."""
    slip = facts.slip
    blocks = (
        Items(((tr("To"), "\n".join(plain(part) for part in slip.addressee.lines)),
               (tr("Method"), tr(slip.addressee.channel.value)), (tr("Docket"), entry_words(slip.entry)))),
        Para(tr("The Registry serves on you, for the {side}, the paper “{paper}” (Article 2).",
                side=tr(slip.side.value), paper=plain(slip.title))),
        Para(tr("Please complete and sign the slip on the next page and send it back to the Registry. It proves the "
                "day, hour and place of receipt, from which periods may run.")),
        Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
        *_slip(facts),
    )  # fmt: skip
    return Document("covering_notice", tr("Service of a paper"), facts.caption, blocks, facts.place, facts.day)


def _slip(facts: CoverFacts) -> Iterator[AnyBlock]:
    slip = facts.slip
    yield PageBreak()
    yield Centred(tr("Acknowledgement slip"), "bold")
    yield Note(tr("To be completed, signed and returned to the Registry of the Cyber Tribunal."))
    yield Items(
        (
            (tr("Case"), slip.case),
            (tr("Paper"), plain(slip.title)),
            (tr("Sent"), tr("{day}, entry {n}", day=on(slip.sent), n=slip.entry)),
            (tr("Addressee"), plain(slip.addressee.name)),
            (tr("Received on (day, hour, time zone)"), LINE),
            (tr("Place"), LINE),
            (tr("Name and office"), LINE),
            (tr("Signature"), LINE),
        )
    )
    code = slip_text(slip.case, slip.entry, slip.addressee.name, slip.code) if slip.code else slip.case
    number = slip.code or tr("not yet numbered")
    yield QrCode(code, f"**{tr('Slip')} {number}**\n{tr('The Registry scans this code, or types the number.')}")
