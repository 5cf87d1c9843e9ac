"""Sealing and reading at any size, from any place; whatever is done to a sealed file ends in StoreDamaged."""

from __future__ import annotations

import hashlib
import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.stream import HEADER, SEGMENT, Hashing, SealedFile, seal
from app.store.trouble import StoreDamaged

KEY, BOUND = bytes(32), b"bound"
FIRST, REST = SEGMENT - 56, SEGMENT - 16
SIZES = st.one_of(
    st.integers(0, 3000), st.builds(lambda n, d: max(0, FIRST + n * REST + d), st.integers(0, 8), st.integers(-40, 40))
)


def matter(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def sealed(plain: bytes, bound: bytes = BOUND) -> bytes:
    target = io.BytesIO()
    with Hashing() as hashing:
        seal(KEY, bound, hashing.pieces(io.BytesIO(plain).readinto), target.write, hashing.sealed)
        assert hashing.result() == (hashlib.sha256(plain).hexdigest(), len(plain))
    return target.getvalue()


def read(data: bytes) -> bytes:
    return SealedFile(KEY, BOUND, io.BytesIO(data)).read()


@settings(max_examples=40)
@given(SIZES, st.lists(st.tuples(st.integers(0, 3_000_000), st.integers(0, 600_000)), max_size=6))
def test_what_is_read_from_anywhere_is_what_was_sealed(size: int, places: list[tuple[int, int]]) -> None:
    plain = matter(size)
    file = io.BufferedReader(SealedFile(KEY, BOUND, io.BytesIO(sealed(plain))), 1000)
    for at, count in places:
        assert file.seek(at) == at
        assert file.read(count) == plain[at : at + count]
    file.seek(0)
    assert file.read() == plain
    with Hashing() as hashing:
        file.raw.seek(0)
        while hashing.through(file.raw.readinto):
            pass
        assert hashing.result() == (hashlib.sha256(plain).hexdigest(), size)


@settings(max_examples=40)
@given(SIZES, st.data())
def test_a_flipped_bit_a_lost_end_and_an_added_end_are_found(size: int, data: st.DataObject) -> None:
    whole = sealed(matter(size))
    at = data.draw(st.integers(0, len(whole) - 1))
    flipped = bytearray(whole)
    flipped[at] ^= 1 << data.draw(st.integers(0, 7))
    more = data.draw(st.binary(min_size=1, max_size=100))
    for spoilt in (bytes(flipped), whole[:at], whole + more):
        with pytest.raises(StoreDamaged):
            read(spoilt)


@pytest.mark.parametrize(("one", "other"), [(0, 1), (1, 2), (2, 3), (1, 3)])
def test_segments_exchanged_within_a_file_or_taken_from_another_are_found(one: int, other: int) -> None:
    plain = matter(3 * REST + FIRST)
    mine, twin, stranger = sealed(plain), sealed(plain), sealed(plain, b"another file")
    cuts = [mine[at : at + SEGMENT] for at in range(0, len(mine), SEGMENT)]
    cuts[one], cuts[other] = cuts[other], cuts[one]
    with pytest.raises(StoreDamaged):
        read(b"".join(cuts))
    for donor in (twin, stranger):
        start = one * SEGMENT + (HEADER if one == 0 else 0)
        with pytest.raises(StoreDamaged):
            read(mine[:start] + donor[start : (one + 1) * SEGMENT] + mine[(one + 1) * SEGMENT :])


def test_a_segment_left_out_or_repeated_is_found() -> None:
    whole = sealed(matter(3 * REST + FIRST))
    for spoilt in (
        whole[:SEGMENT] + whole[2 * SEGMENT :], whole[: 2 * SEGMENT] + whole[SEGMENT:], whole[: 3 * SEGMENT]
    ):  # fmt: skip
        with pytest.raises(StoreDamaged):
            read(spoilt)


def test_no_byte_of_a_spoilt_segment_reaches_the_buffer() -> None:
    whole = bytearray(sealed(matter(FIRST)))
    whole[-1] ^= 1
    buffer = bytearray(SEGMENT)
    with pytest.raises(StoreDamaged):
        SealedFile(KEY, BOUND, io.BytesIO(whole)).readinto(buffer)
    assert buffer == bytes(SEGMENT)
