"""Reading the whole register back in one pass: chain, tree and seals. One damage is told in one sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import Any, Final, NamedTuple

import msgspec
import sqlcipher3.dbapi2 as sqlcipher
from cryptography.exceptions import InvalidSignature

from app.store.progress import Progress
from app.store.register import ENTRY, Fault
from app.store.seals import Keys, SealPass
from app.store.tables import FIRST_PREVIOUS
from app.store.tree import EMPTY_ROOT, Frontier
from app.store.trouble import told
from app.terms import tr

_SELECT: Final = (
    'SELECT sequence, moment, zone, actor, key_id, act, "case", subject, old, new, previous, digest, signature'
    " FROM register"
)
_WORDS: Final = (
    "json_array(:compartment, sequence, moment, zone, actor, key_id, act,"
    """ CASE WHEN "case" IS NULL THEN NULL ELSE substr("case", 1, 8) || '-' || substr("case", 9, 4) || '-' ||"""
    """ substr("case", 13, 4) || '-' || substr("case", 17, 4) || '-' || substr("case", 21) END, subject, old, new)"""
)
_PIECES: Final = (
    f"SELECT json_group_array(json_array(sequence, {_WORDS}, actor || ' ' || key_id || ' ' || quote(signature),"  # noqa: S608  names of this file, no words from outside
    " lower(hex(previous)), lower(hex(digest))))"
    " FROM (SELECT * FROM register WHERE sequence > :after ORDER BY sequence LIMIT :piece)"
)
_PIECE: Final = 2000
_ROOM: Final = 2 * 1024 * 1024
"""Characters of words that are held at once; long entries come in smaller pieces."""
_NAMED: Final = 5
_SEARCHES: Final = 3
_FAR: Final = 1 << 62
_encoded: Final = msgspec.json.Encoder(order="sorted").encode
Row = tuple[Any, ...]
_Line = tuple[int, msgspec.Raw, str, str, str]
_NO_WORDS: Final = msgspec.Raw(b"")
_lines: Final = msgspec.json.Decoder(list[_Line]).decode


class Stood(NamedTuple):
    """Where the register stood at some size; ``root`` is None where the tree cannot be followed so far."""

    digest: bytes
    root: bytes | None


class Chain:
    """One pass over the register of one file. ``stood`` afterwards says where it stood at the ``wanted`` sizes.

    ``cut_off`` when its end is missing, or could not be reached.
    """

    def __init__(self, compartment: str, keys: Keys, raw: Any, wanted: Iterable[int]) -> None:
        self._compartment, self._keys, self._raw = compartment, keys, raw
        self._wanted = sorted({size for size in wanted if size > 0}, reverse=True)
        self.stood = {0: Stood(FIRST_PREVIOUS, EMPTY_ROOT)}
        self.size, self.cut_off = 0, False
        self._tip, self._edge, self._whole = FIRST_PREVIOUS, Frontier(), True
        self._found: defaultdict[str, list[int]] = defaultdict(list)
        self._others: list[Fault] = []
        self._instead: dict[int, Row] = {}
        self._searches, self._portion = _SEARCHES, 50
        self._seals = SealPass(compartment, keys)
        self._stop, self._author = 0, ""
        self._sealed = 0

    def faults(self, progress: Progress) -> Sequence[Fault]:
        """What does not fit; the numbers of the entries stand in the sentences."""
        self.cut_off = True
        with told(), _lenient(self._raw), ThreadPoolExecutor(1) as ahead:
            self._seals.begin(self._raw)
            (total,) = self._raw.execute("SELECT coalesce(max(sequence), 0) FROM register").fetchone()
            self._reached()
            coming = ahead.submit(self._piece, 0)
            while lines := coming.result():
                coming = ahead.submit(self._piece, lines[-1][0])
                at = 0
                while (at := self._run(lines, at)) < len(lines):
                    self._strange(self._row(lines[at][0]))
                    at += 1
                progress.step(self.size, total, tr("Register"))
            self._ended()
        return [*self._sentences(), *self._others]

    def _piece(self, after: int) -> list[_Line]:
        """Some entries at once. The database writes out their words, without holding back the thread that hashes."""
        asked = {"compartment": self._compartment, "after": after, "piece": self._portion}
        with suppress(sqlcipher.OperationalError, sqlcipher.DataError):
            (text,) = self._raw.execute(_PIECES, asked).fetchone()
            with suppress(msgspec.MsgspecError, UnicodeEncodeError):
                lines = _lines(text)
                self._portion = max(10, min(_PIECE, _ROOM * len(lines) // len(text)))
                return lines
        bare = "SELECT sequence FROM register WHERE sequence > ? ORDER BY sequence LIMIT ?"
        return [(number, _NO_WORDS, "", "", "") for (number,) in self._raw.execute(bare, (after, self._portion))]

    def _row(self, number: int) -> Row:
        row: Row = self._raw.execute(f"{_SELECT} WHERE sequence = ?", (number,)).fetchone()
        return row

    def _run(self, lines: Sequence[_Line], at: int) -> int:
        """As far as all is as it should be: nearly the whole of a verification is spent in this loop."""
        peaks, size, tip = self._edge.peaks, self.size, self._tip.hex()
        author, stop = self._author, self._stop
        for at in range(at, len(lines)):  # noqa: B020, PLR1704  the place where it stopped
            number, words, by, previous, digest = lines[at]
            if number != size + 1 or previous != tip or by != author:
                break
            if sha256(ENTRY + bytes(words)[:-1] + f',"{tip}"]'.encode()).hexdigest() != digest:
                break
            hashed = sha256(b"\0" + bytes.fromhex(digest)).digest()
            while not number & 1:
                hashed = sha256(b"\1" + peaks.pop() + hashed).digest()
                number >>= 1
            peaks.append(hashed)
            size, tip = size + 1, digest
            if size == stop:
                self.size, self._edge.size, self._tip = size, size, bytes.fromhex(tip)
                self._reached()
                author, stop = self._author, self._stop
        else:
            at = len(lines)
        self.size, self._edge.size, self._tip = size, size, bytes.fromhex(tip)
        return at

    def _reached(self) -> None:
        """A size somebody asked for, or the end of what a seal covers."""
        while self._wanted and self._wanted[-1] <= self.size:
            if self._wanted.pop() == self.size:
                self.stood[self.size] = Stood(self._tip, self._edge.root() if self._whole else None)
        while (seal := self._seals.next) is not None and seal["size"] <= self.size:
            self._compare(seal)
            self._seals.advance()
        cover = self._seals.next
        trusted = cover is not None and not self._seals.doubtful and cover["kind"] != "migration"
        self._author = f"{cover['actor']} {cover['key_id']} X''" if cover is not None and trusted else ""
        self._stop = min(cover["size"] if cover else _FAR, self._wanted[-1] if self._wanted else _FAR)

    def _compare(self, seal: dict[str, Any]) -> None:
        if self._whole and seal["size"] == self.size:
            if seal["root"] != self._edge.root():
                if not any(self._found.values()) and not self._others:
                    self._found["exchanged"] += range(min(self._sealed + 1, self.size), self.size + 1)
                self._whole = False
            elif seal["peaks"] != self._edge.packed():
                self._seals.altered.append(seal["number"])
        self._sealed = max(self._sealed, seal["size"])
        self._seals.doubtful = False

    def _strange(self, row: Row) -> None:
        """An entry that does not simply follow."""
        row = self._instead.pop(row[0], row)
        if not row:
            return
        while row[0] > self.size + 1 and (found := self._sought()) is not None:
            self._found["misnumbered"].append(self.size + 1)
            self._instead[found[0]] = ()
            self._take((self.size + 1, *found[1:]))
            if not self._instead.get(row[0], row):
                return
        if row[0] > self.size + 1:
            self._gap(row)
        if row[10] != self._tip:
            row = self._torn(row)
        self._take(row)

    def _sought(self) -> Row | None:
        """The entry that should follow, wherever it stands."""
        if self._searches == 0:
            return None
        self._searches -= 1
        wanted = f"{_SELECT} WHERE previous = ? AND sequence > ? LIMIT 1"
        found: Row | None = self._raw.execute(wanted, (self._tip, self.size)).fetchone()
        return found if found is not None and self._digest(found, self.size + 1, self._tip) == found[11] else None

    def _gap(self, row: Row) -> None:
        first, last = self.size + 1, row[0] - 1
        self._found["missing"].extend(range(first, min(last, first + 1000) + 1))
        if first == last and isinstance(row[10], bytes):
            self._edge.add(row[10])
        else:
            self._edge, self._whole = Frontier(last, [FIRST_PREVIOUS] * last.bit_count()), False
        self.size, self._tip = last, row[10]
        self._reached()

    def _torn(self, row: Row) -> Row:
        number = row[0]
        found = self._sought()
        if found is not None and self._digest(row, found[0], row[10]) == row[11]:
            self._others.append(
                Fault(tr("Register: entries {one} and {other} stand in each other's place.",
                         one=number, other=found[0]), f"register {number}")
            )  # fmt: skip
            self._instead[found[0]] = (found[0], *row[1:])
            return (number, *found[1:])
        if self._digest(row, number, self._tip) == row[11]:
            self._found["altered"].append(number)
            return (*row[:10], self._tip, *row[11:])
        self._found["torn"].append(number)
        self._whole = False
        return row

    def _take(self, row: Row) -> None:
        """Put an entry under the tree, whatever is wrong with it."""
        number, digest = row[0], row[11]
        rightly = self._digest(row, number, row[10])
        if rightly == digest:
            self._check_author(row)
        elif number not in self._found["torn"][-1:]:
            self._found["altered"].append(number)
            following = self._raw.execute("SELECT previous FROM register WHERE sequence = ?", (number + 1,)).fetchone()
            if rightly is not None and (following == (rightly,) or not isinstance(digest, bytes)):
                digest = rightly
        self._tip = digest if isinstance(digest, bytes) else FIRST_PREVIOUS
        self._edge.add(self._tip)
        self.size = number
        if self.size >= self._stop:
            self._reached()

    def _check_author(self, row: Row) -> None:
        """By the entry's own signature up to the migration of the file, by the seal that covers it from then on."""
        number, actor, key_id, own = row[0], row[3], row[4], row[12]
        cover, doubtful = self._seals.next, self._seals.doubtful
        if own != b"" or (cover is not None and cover["kind"] == "migration"):
            if (cover is not None and cover["kind"] != "migration" and not doubtful) or not self._signed(row):
                self._found["unsigned"].append(number)
        elif cover is None:
            if not self._seals.untrusted:
                self._found["unsealed"].append(number)
        elif not doubtful and (actor, key_id) != (cover["actor"], cover["key_id"]):
            self._found["another's"].append(number)

    def _signed(self, row: Row) -> bool:
        owner, key = self._keys.get(row[4], ("", None))
        if key is None or owner != row[3]:
            return False
        try:
            key.verify(row[12], ENTRY + row[11])
        except (InvalidSignature, TypeError):
            return False
        return True

    def _digest(self, row: Row, sequence: int, previous: object) -> bytes | None:
        """What the digest of an entry should be at a place of the chain; None where a column holds no words."""
        _, moment, zone, actor, key_id, act, case, subject, old, new, *_ = row
        try:
            "".join([moment, zone, actor, key_id, act, subject, old, new])  # noqa: FLY002  refuses what is no text
            if case is not None:
                case = f"{case[:8]}-{case[8:12]}-{case[12:16]}-{case[16:20]}-{case[20:]}"
            hexed = previous.hex()  # type: ignore[attr-defined]  # what is not bytes ends below
            words = [self._compartment, sequence, moment, zone, actor, key_id, act, case, subject, old, new, hexed]
            return sha256(ENTRY + _encoded(words)).digest()
        except (TypeError, AttributeError, UnicodeEncodeError):
            return None

    def _ended(self) -> None:
        sealed, self.cut_off = self.size, False
        while (seal := self._seals.next) is not None:
            sealed = max(sealed, seal["size"])
            self._seals.advance()
        if sealed > self.size:
            self.cut_off = True
            text = tr("Register: its end was cut off: it was sealed up to entry {sealed}, and ends with entry {last}.",
                      sealed=sealed, last=self.size)  # fmt: skip
            self._others.append(Fault(text, f"register {self.size}"))

    def _sentences(self) -> Iterator[Fault]:
        for kind, (one, many) in _SENTENCES.items():
            if numbers := self._found.get(kind):
                yield Fault(tr(one if len(numbers) == 1 else many, n=_named(numbers)), f"register {numbers[0]}")
        yield from self._seals.faults()


@contextmanager
def _lenient(raw: Any) -> Iterator[None]:
    """Text that is none is read all the same, so that it can be told where it stands."""
    kept, raw.text_factory = raw.text_factory, lambda data: data.decode(errors="surrogateescape")
    try:
        yield
    finally:
        raw.text_factory = kept


_SENTENCES: Final = {
    "missing": ("Register: entry {n} is missing.", "Register: entries {n} are missing."),
    "misnumbered": (
        "Register: entry {n} stands under another number.", "Register: entries {n} stand under other numbers."
    ),
    "torn": (
        "Register: entry {n} does not follow the entry before it.",
        "Register: entries {n} do not follow the entries before them.",
    ),
    "altered": ("Register: the words of entry {n} were changed.", "Register: the words of entries {n} were changed."),
    "unsigned": (
        "Register: the signature under entry {n} is not that of the person named.",
        "Register: the signatures under entries {n} are not those of the persons named.",
    ),
    "another's": (
        "Register: entry {n} was sealed by somebody else than the person it names.",
        "Register: entries {n} were sealed by somebody else than the persons they name.",
    ),
    "unsealed": ("Register: nobody has sealed entry {n}.", "Register: nobody has sealed entries {n}."),
    "exchanged": (
        "Register: entry {n} is not the one that was sealed.", "Register: entries {n} are not those that were sealed."
    ),
}  # fmt: skip


def _named(numbers: Sequence[int]) -> str:
    """Numbers as one says them: 3 to 9; 3, 5 and 9; the first few where they are many."""
    first, last = numbers[0], numbers[-1]
    if len(numbers) > 2 and last - first == len(numbers) - 1:
        return tr("{first} to {last}", first=first, last=last)
    if len(numbers) == 1:
        return str(first)
    shown = [str(number) for number in numbers[:_NAMED]]
    more = len(numbers) - _NAMED
    end = tr("{n} others", n=more) if more > 0 else shown.pop()
    return tr("{some} and {end}", some=", ".join(shown), end=end)
