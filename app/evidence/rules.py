"""The law of exhibits and custody: numbering, tiers, what a custody record must hold, where it has gaps."""

from __future__ import annotations

import enum
import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from app.terms import Moment, Reason, Side, Tier, day_text, tr

PREFIXES = {Side.CLAIMANT: "C", Side.RESPONDENT: "R", Side.TRIBUNAL: "TE", Side.BOTH: "J"}
_NUMBER = re.compile(r"(C|R|CLA|RLA|CWS|RWS|CER|RER|TE|J)-([0-9]{3,5})(-bis|-[A-Z])?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


class Kind(enum.Enum):
    """What sort of thing an exhibit is; it decides how it is shown, never whether it is kept."""

    DOCUMENT = "document"
    MAIL = "e-mail"
    CAPTURE = "network capture"
    STIX = "threat intelligence"
    IMAGE = "image"
    TABLE = "table"
    TEXT = "text"
    OTHER = "other file"


class Condition(enum.Enum):
    """How a file came out of triage."""

    SOUND = "sound"
    REPAIRED = "repaired for display"
    LOCKED = "locked by a password"
    DAMAGED = "damaged"
    PAGELESS = "without pages"
    NATIVE = "kept in its own format"


class EventKind(enum.Enum):
    """What may happen to an item in custody."""

    COLLECTED = "collected"
    RECEIVED = "received"
    CHECKED_OUT = "checked out"
    CHECKED_IN = "checked in"
    TRANSFERRED = "transferred"
    COPIED = "copied"
    EXAMINED = "examined"
    TRANSFORMED = "transformed"
    EXPORTED = "exported"
    DISPLAYED = "displayed"
    REDACTED = "redacted"
    RETURNED = "returned"
    DESTROYED = "destroyed"


STAYS = frozenset({EventKind.COPIED, EventKind.EXPORTED, EventKind.DISPLAYED})
"""After these the item is where it was: what somebody received is a copy or a look."""
MOVES = frozenset({EventKind.TRANSFERRED, EventKind.CHECKED_OUT, EventKind.CHECKED_IN, EventKind.RETURNED})


@dataclass(frozen=True)
class CustodyItem:
    """The item as it was found and collected (ISO/IEC 27037, RFC 3227). ``clock_offset`` is seconds fast of UTC."""

    description: str = ""
    source: str = ""
    owner: str = ""
    location: str = ""
    jurisdiction: str = ""
    authority: str = ""
    collector: str = ""
    organisation: str = ""
    started: Moment | None = None
    ended: Moment | None = None
    clock_offset: int = 0
    method: str = ""
    tool: str = ""
    write_blocked: bool = False
    hash_algorithm: str = "SHA-256"
    hash_value: str = ""
    seal: str = ""
    note: str = ""


@dataclass(frozen=True)
class CustodyEvent:
    """One link of the chain; corrections are new events. Hashes are hexadecimal SHA-256, empty if not taken."""

    kind: EventKind
    when: Moment
    released_by: str = ""
    received_by: str = ""
    place_from: str = ""
    place_to: str = ""
    purpose: str = ""
    authority: str = ""
    transport: str = ""
    seal_before: str = ""
    seal_after: str = ""
    hash_before: str = ""
    hash_after: str = ""
    change: str = ""
    witness: str = ""
    note: str = ""


@dataclass(frozen=True)
class ExhibitIn:
    """An exhibit as it is filed; its bytes already lie in the vault under ``kept``.

    ``rendition`` is the vault id of a PDF made for reading, with ``pages``; ``sha256`` is of the original bytes.
    """

    number: str
    title: str
    day: date | None
    file_name: str
    kept: UUID
    sha256: str
    size: int
    kind: Kind = Kind.DOCUMENT
    condition: Condition = Condition.SOUND
    language: str = "English"
    translation_of: str = ""
    tier: Tier = Tier.PARTIES
    rendition: UUID | None = None
    pages: int = 0
    note: str = ""
    item: CustodyItem | None = None
    events: tuple[CustodyEvent, ...] = ()


@dataclass(frozen=True)
class Filing:
    """Exhibits filed together, with the paper they support. ``received`` is when the registry got them."""

    side: Side = Side.CLAIMANT
    received: Moment | None = None
    channel: str = ""
    exhibits: tuple[ExhibitIn, ...] = ()
    supports: str = ""


@dataclass(frozen=True)
class OnFile:
    """What the rules need to know of an exhibit that is already on file."""

    number: str
    title: str
    side: Side
    sha256: str


@dataclass(frozen=True)
class CustodyState:
    """Whether a custody record is complete, and what is wrong with it if not."""

    complete: bool
    gaps: tuple[str, ...] = field(default=())


def next_numbers(side: Side, taken: Iterable[str], count: int) -> tuple[str, ...]:
    """The next numbers of a side's series; numbers run over the whole case and are never used twice.

    KeyError for the Registry, which files no exhibits.
    """
    prefix = PREFIXES[side]
    used = [int(m.group(2)) for n in taken if (m := _NUMBER.fullmatch(n)) and m.group(1) == prefix]
    start = max(used, default=0) + 1
    return tuple(f"{prefix}-{n:03d}" for n in range(start, start + count))


def number_order(number: str) -> tuple[str, int, str]:
    """What sorts exhibit numbers: C-999 stands before C-1000, and C-0001 is C-001."""
    found = _NUMBER.fullmatch(number)
    return (found.group(1), int(found.group(2)), found.group(3) or "") if found else (number, 0, "")


def shortcomings(filing: Filing, on_file: Sequence[OnFile], now: Moment) -> tuple[Reason, ...]:
    """What stands against receiving a filing; duplicates and odd tiers are questioned, not refused."""
    found: list[Reason] = []
    if filing.side not in PREFIXES:
        found.append(Reason(tr("The Registry files no exhibits of its own."), "Article 27", "side"))
    if not filing.exhibits:
        found.append(Reason(tr("Add at least one exhibit."), "Article 27", "exhibits"))
    if filing.received is None:
        found.append(Reason(tr("Say when the Registry received the filing."), "Article 2", "received"))
    elif filing.received.utc > now.utc:
        found.append(Reason(tr("The filing cannot be received in the future."), "Article 2", "received"))
    known = list(on_file)
    for exhibit in filing.exhibits:
        taken = {number_order(o.number) for o in known}
        found += _of_exhibit(exhibit, filing, taken, now.day)
        found += _duplicates(exhibit, known)
        known.append(OnFile(exhibit.number, exhibit.title, filing.side, exhibit.sha256))
    return tuple(found)


def _of_exhibit(exhibit: ExhibitIn, filing: Filing, taken: set[tuple[str, int, str]], today: date) -> list[Reason]:
    name = exhibit.number or exhibit.file_name
    shape = _NUMBER.fullmatch(exhibit.number)
    wrong = [
        (not shape, tr("{name}: the number must read like C-001 or R-001.", name=name), True),
        (bool(shape) and not _fits(exhibit.number, filing.side),
         tr("{name}: the number belongs to the other side's series.", name=name), True),
        (number_order(exhibit.number) in taken,
         tr("{name}: the number has been used; numbers are never used twice.", name=name), True),
        (not exhibit.title.strip(), tr("{name}: give the exhibit a title.", name=name), True),
        (exhibit.size == 0, tr("{name}: the file is empty.", name=name), True),
        (bool(_CONTROL.search(exhibit.title + exhibit.file_name)),
         tr("{name}: the name holds control characters.", name=name), True),
        (exhibit.day is not None and exhibit.day > today,
         tr("{name}: the exhibit is dated in the future.", name=name), True),
        (bool(exhibit.translation_of) and number_order(exhibit.translation_of) not in taken,
         tr("{name}: {other} is not on file, so this cannot be its translation.", name=name,
            other=exhibit.translation_of), True),
        (exhibit.condition in {Condition.DAMAGED, Condition.LOCKED, Condition.PAGELESS},
         tr("{name}: the file is {state}; a slip sheet will stand for it.", name=name,
            state=tr(exhibit.condition.value)), False),
        (exhibit.tier in {Tier.GIST, Tier.WITHHELD, Tier.RESTRICTED},
         tr("{name}: a restricted exhibit needs an order of the Tribunal.", name=name), False),
    ]  # fmt: skip
    return [Reason(text, "Article 27", "exhibits", hard=hard) for holds, text, hard in wrong if holds]


def _fits(number: str, side: Side) -> bool:
    prefix = number.split("-", 1)[0]
    if side is Side.TRIBUNAL:
        return prefix == "TE"
    return prefix == "J" or prefix.startswith(PREFIXES.get(side, "—"))


def _duplicates(exhibit: ExhibitIn, on_file: Sequence[OnFile]) -> list[Reason]:
    same = [o for o in on_file if o.sha256 == exhibit.sha256]
    text = tr("{name}: the same file is already on record as {other}.", name=exhibit.number,
              other=", ".join(o.number for o in same))  # fmt: skip
    return [Reason(text, "Article 27", "exhibits", hard=False)] if same else []


def clean_name(name: str) -> str:
    """A file name fit to be shown and printed: no control or direction characters, no path."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", name.replace("\\", "/").rsplit("/", 1)[-1]).strip()


def custody_state(sha256: str, item: CustodyItem | None, events: Sequence[CustodyEvent]) -> CustodyState:
    """Judge the record of one exhibit: item, unbroken holders, hashes that agree. Weight is for the Tribunal."""
    if item is None:
        return CustodyState(complete=False, gaps=(tr("no record of the item and its collection"),))
    found = [*_item_gaps(sha256, item), *_chain_gaps(events)]
    return CustodyState(not found, tuple(found))


def _item_gaps(sha256: str, item: CustodyItem) -> list[str]:
    checks = [
        (not item.collector, tr("the collector is not named")),
        (not item.source, tr("the source is not named")),
        (item.started is None, tr("the time of collection is not given")),
        (not item.method, tr("the method of collection is not given")),
        (not item.hash_value, tr("no hash was taken at collection")),
    ]
    found = [text for holds, text in checks if holds]
    if not comparable(item):
        if item.hash_value:
            found.append(tr("the hash at collection ({algorithm}) cannot be compared with the SHA-256 of the file",
                            algorithm=item.hash_algorithm))  # fmt: skip
    elif plain_hash(item.hash_value) != plain_hash(sha256):
        found.append(tr("the hash at collection differs from that of the file received"))
    return found


def comparable(item: CustodyItem) -> bool:
    """Whether the hash taken at collection is a SHA-256, the only one the file received can be compared with."""
    return bool(item.hash_value) and item.hash_algorithm.upper().replace("-", "") == "SHA256"


def plain_hash(value: str) -> str:
    """A hash as people write it, without blanks and capitals."""
    return "".join(value.lower().split())


def _chain_gaps(events: Sequence[CustodyEvent]) -> list[str]:
    found = []
    if not any(e.kind is EventKind.COLLECTED for e in events):
        found.append(tr("no event of collection"))
    for earlier, later in itertools.pairwise(events):
        if later.when.utc < earlier.when.utc:
            found.append(
                tr("the event of {day} comes before the one recorded ahead of it", day=day_text(later.when.day))
            )
    return [*found, *_holder_gaps(events), *_hash_gaps(events)]


def _holder_gaps(events: Sequence[CustodyEvent]) -> list[str]:
    found, holder = [], ""
    for event in events:
        if event.kind in MOVES and not (event.released_by.strip() and event.received_by.strip()):
            found.append(tr("the event of {day} does not name both holders", day=day_text(event.when.day)))
        if holder and event.released_by and event.released_by != holder and not _in_transit(event):
            found.append(tr("between {a} and {b} nobody is named as holder", a=holder, b=event.released_by))
        if event.kind not in STAYS:
            holder = event.received_by or holder
    return found


def _in_transit(event: CustodyEvent) -> bool:
    return "transit" in (event.note + event.transport).lower()


def _hash_gaps(events: Sequence[CustodyEvent]) -> list[str]:
    found, last = [], ""
    for event in events:
        seen = [h for h in (last, plain_hash(event.hash_before), plain_hash(event.hash_after)) if h]
        if len(set(seen)) > 1 and not event.change.strip():
            found.append(tr("the hash changed on {day} without a stated reason", day=day_text(event.when.day)))
        last = seen[-1] if seen else last
    return found


def shortcomings_of_event(event: CustodyEvent, earlier: Sequence[CustodyEvent], now: Moment) -> tuple[Reason, ...]:
    """What stands against recording a custody event."""
    found = []
    if event.when.utc > now.utc + timedelta(minutes=5):
        found.append(Reason(tr("A custody event cannot lie in the future."), "Article 27(4)", "when"))
    if earlier and event.when.utc < earlier[-1].when.utc:
        text = tr("This event comes before the last one on record; say in the note why it is entered late.")
        found.append(Reason(text, "Article 27(4)", "when", hard=not event.note.strip()))
    if event.kind in MOVES and not (event.released_by.strip() and event.received_by.strip()):
        text = tr("Name who released the item and who received it; both acknowledge.")
        field_name = "released_by" if not event.released_by.strip() else "received_by"
        found.append(Reason(text, "Article 27(4)", field_name))
    if event.kind in {EventKind.TRANSFORMED, EventKind.REDACTED} and not event.change.strip():
        found.append(Reason(tr("Say what was changed and why."), "Article 27(4)", "change"))
    return tuple(found)
