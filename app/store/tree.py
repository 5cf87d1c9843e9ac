"""The tree of RFC 6962 over a list that only grows: roots, the edge it grows at, and short proofs. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

_HASH: Final = 32
EMPTY_ROOT: Final = sha256().digest()


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf."""
    return sha256(b"\0" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash over two hashes."""
    return sha256(b"\1" + left + right).digest()


class Frontier:
    """The right edge of a tree: all that is needed to add leaves and to know the root; O(log n) hashes."""

    def __init__(self, size: int = 0, peaks: Iterable[bytes] = ()) -> None:
        self.size, self.peaks = size, list(peaks)
        if len(self.peaks) != size.bit_count():
            raise ValueError("a tree of this size has another number of peaks")

    @classmethod
    def unpacked(cls, size: int, packed: bytes) -> Frontier:
        """From its bytes; ValueError when they cannot be the edge of a tree of this size."""
        if len(packed) % _HASH:
            raise ValueError("peaks are hashes of 32 bytes")
        return cls(size, (packed[at : at + _HASH] for at in range(0, len(packed), _HASH)))

    def packed(self) -> bytes:
        """The peaks, the largest subtree first."""
        return b"".join(self.peaks)

    def add(self, data: bytes) -> None:
        """One more leaf."""
        hashed = leaf_hash(data)
        self.size = left = self.size + 1
        while not left & 1:
            hashed = node_hash(self.peaks.pop(), hashed)
            left >>= 1
        self.peaks.append(hashed)

    def root(self) -> bytes:
        """MTH of RFC 6962, section 2.1."""
        if not self.peaks:
            return EMPTY_ROOT
        found = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            found = node_hash(peak, found)
        return found

    def copy(self) -> Frontier:
        """An edge that grows on its own."""
        return Frontier(self.size, self.peaks)


def root(leaves: Iterable[bytes]) -> bytes:
    """The root over these leaves."""
    edge = Frontier()
    for data in leaves:
        edge.add(data)
    return edge.root()


def inclusion(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """PATH(index, leaves) of RFC 6962, section 2.1.1, from the leaf upwards; ``index`` counts from 0."""
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    if len(leaves) == 1:
        return ()
    half = _half(len(leaves))
    if index < half:
        return (*inclusion(leaves[:half], index), root(leaves[half:]))
    return (*inclusion(leaves[half:], index - half), root(leaves[:half]))


def consistency(leaves: Sequence[bytes], size: int) -> tuple[bytes, ...]:
    """PROOF(size, leaves) of RFC 6962, section 2.1.2: that the first ``size`` leaves were the whole tree once."""
    if not 0 < size <= len(leaves):
        raise IndexError(size)
    return _subproof(leaves, size, whole=True)


def _subproof(leaves: Sequence[bytes], size: int, *, whole: bool) -> tuple[bytes, ...]:
    if size == len(leaves):
        return () if whole else (root(leaves),)
    half = _half(len(leaves))
    if size <= half:
        return (*_subproof(leaves[:half], size, whole=whole), root(leaves[half:]))
    return (*_subproof(leaves[half:], size - half, whole=False), root(leaves[:half]))


def included(wanted: bytes, size: int, index: int, data: bytes, proof: Sequence[bytes]) -> bool:
    """Whether a leaf stands at ``index`` in the tree of this root (RFC 9162, section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    at, last, found = index, size - 1, leaf_hash(data)
    for part in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            found = node_hash(part, found)
            at, last = _past_lefts(at, last)
        else:
            found = node_hash(found, part)
        at, last = at >> 1, last >> 1
    return last == 0 and found == wanted


def consistent(old_size: int, old: bytes, new_size: int, new: bytes, proof: Sequence[bytes]) -> bool:
    """Whether the newer tree continues the older one (RFC 9162, section 2.1.4.2)."""
    if not 0 < old_size <= new_size:
        return False
    if old_size == new_size:
        return not proof and old == new
    path = [old, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    if not path:
        return False
    at, last = old_size - 1, new_size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    before = after = path[0]
    for part in path[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            before, after = node_hash(part, before), node_hash(part, after)
            at, last = _past_lefts(at, last)
        else:
            after = node_hash(after, part)
        at, last = at >> 1, last >> 1
    return last == 0 and before == old and after == new


def _past_lefts(at: int, last: int) -> tuple[int, int]:
    while at and not at & 1:
        at, last = at >> 1, last >> 1
    return at, last


def _half(size: int) -> int:
    """The largest power of two smaller than ``size``."""
    return 1 << (size - 1).bit_length() - 1
