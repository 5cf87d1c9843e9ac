"""Signs and short words of the evidence: never a colour without a word."""

from __future__ import annotations

from datetime import date

from app.evidence.queries import CustodyLink, Exhibit
from app.evidence.rules import Condition, plain_hash
from app.terms import MONTHS, Side, Tier, tr

SIDES = {Side.CLAIMANT: "Claimant", Side.RESPONDENT: "Respondent", Side.TRIBUNAL: "Tribunal", Side.BOTH: "Both"}
TIERS = {Tier.OPEN: "public", Tier.PARTIES: "parties", Tier.RESTRICTED: "one party", Tier.GIST: "gist only",
         Tier.WITHHELD: "withheld"}  # fmt: skip
STATES = {
    Condition.SOUND: ("✓", "sound", "green"),
    Condition.REPAIRED: ("!", "repaired", "amber"),
    Condition.LOCKED: ("✕", "locked", "red"),
    Condition.DAMAGED: ("✕", "damaged", "red"),
    Condition.PAGELESS: ("✕", "no pages", "red"),
    Condition.NATIVE: ("•", "own format", "accent"),
}


def short_day(day: date) -> str:
    """A day in a narrow column: 12 Nov 2025."""
    return f"{day.day} {tr(MONTHS[day.month - 1])[:3]} {day.year}"


def state_words(condition: Condition) -> str:
    """A sign and a word for how a file came out of triage."""
    sign, word, _ = STATES[condition]
    return f"{sign} {tr(word)}"


def custody_words(exhibit: Exhibit) -> str:
    """A sign and a word for the custody record."""
    gaps = len(exhibit.custody.gaps)
    if exhibit.custody.complete:
        return tr("✓ complete")
    return tr("! one gap") if gaps == 1 else tr("! {n} gaps", n=gaps)


def custody_why(exhibit: Exhibit) -> str:
    """Every gap in a sentence of its own."""
    if exhibit.custody.complete:
        return tr("The custody record is complete; weight is for the Tribunal (Article 27(4)).")
    return "\n".join(f"• {gap}" for gap in exhibit.custody.gaps)


def hash_words(link: CustodyLink) -> str:
    """Whether the hash stayed the same in one event, as far as it was taken."""
    before, after = plain_hash(link.event.hash_before), plain_hash(link.event.hash_after)
    if before and after:
        return tr("✓ same") if before == after else tr("≠ changed")
    return tr("• taken") if before or after else "—"


def size_words(size: int) -> str:
    """A size in bytes as people read it."""
    for unit, bytes_ in (("GB", 1024**3), ("MB", 1024**2), ("kB", 1024)):
        if size >= bytes_:
            return f"{size / bytes_:,.1f} {unit}"
    return tr("{n} bytes", n=size)


def hash_lines(sha256: str) -> str:
    """A hash in groups of eight."""
    return " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))


def dump(data: bytes) -> str:
    """Bytes as hexadecimal and letters, sixteen a line; whatever they are, they are only shown."""
    lines = []
    for at in range(0, len(data), 16):
        piece = data[at : at + 16]
        letters = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in piece)
        lines.append(f"{at:08x}  {piece.hex(' '):<47}  {letters}")
    return "\n".join(lines)
