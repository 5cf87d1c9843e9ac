"""Documents of the evidence: the receipt for a filing, with the hash of each file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.model import Caption, Document, Items, Note, Para, Signatures, Signer, Table, plain
from app.terms import Moment, day_text, tr


@dataclass(frozen=True)
class ReceiptLine:
    """An exhibit on the receipt. ``sha256`` is hexadecimal."""

    number: str
    title: str
    day: date | None
    size: int
    sha256: str
    condition: str
    custody: str


@dataclass(frozen=True)
class ReceiptFacts:
    """What the receipt says."""

    caption: Caption
    party: str
    received: Moment
    channel: str
    lines: tuple[ReceiptLine, ...]
    place: str
    registrar: str


def receipt(facts: ReceiptFacts) -> Document:
    """The Registry's receipt for exhibits: number, title, size, hash and custody of each."""
    rows = tuple(
        (line.number, plain(line.title), day_text(line.day) if line.day else "", f"{line.size:,}")
        for line in facts.lines
    )
    hashes = tuple(
        (line.number, _grouped(line.sha256), f"{tr(line.condition)}; {plain(line.custody)}") for line in facts.lines
    )
    return Document(
        kind="exhibit_receipt",
        title=tr("Receipt for exhibits"),
        caption=facts.caption,
        blocks=(
            Items(((tr("Filed by"), plain(facts.party)), (tr("Received"), str(facts.received)),
                   (tr("Channel"), plain(facts.channel)))),
            Para(_received(len(facts.lines))),
            Table((tr("No."), tr("Title"), tr("Date"), tr("Bytes")), rows, (1.2, 6, 2.4, 1.6), right=(3,)),
            Table((tr("No."), tr("SHA-256"), tr("State and custody")), hashes, (1.2, 6, 4)),
            Para(tr("The receipt does not mend a gap in custody before filing. Integrity is not authenticity; weight "
                    "is for the Tribunal (Article 27(4)).")),
            Note(tr("Numbers are permanent. A withdrawn exhibit stays listed.")),
            Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.received.day),
        ),
        place=facts.place,
        day=facts.received.day,
    )  # fmt: skip


def _received(count: int) -> str:
    if count == 1:
        return tr("The Registry received one exhibit. The file was stored unaltered; its SHA-256 value was computed on "
                  "the file received and again on the stored copy, and both agree.")  # fmt: skip
    return tr("The Registry received {n} exhibits. Each file was stored unaltered; its SHA-256 value was computed on "
              "the file received and again on the stored copy, and both agree.", n=count)  # fmt: skip


def _grouped(sha256: str) -> str:
    return " ".join(sha256[i : i + 8] for i in range(0, len(sha256), 8))


PRODUCES = {"exhibit_receipt": (ReceiptFacts, receipt)}
