"""Shares and printed secrets: any k give it back, fewer tell nothing, and a slip is found in its own group."""

from __future__ import annotations

import itertools
import random
import secrets
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.codes import ALPHABET
from app.store.groups import GROUP, Slip, count, from_groups, in_groups
from app.store.shares import MOST, SECRET_SIZE, SIZE, Share, combine, split
from app.terms import Refused

STORE = str(uuid.UUID(int=0x1234567890ABCDEF1234567890ABCDEF))
SECRET = bytes(range(SECRET_SIZE))


@pytest.mark.parametrize(("k", "n"), [(2, 2), (2, 3), (3, 5), (5, 5), (4, MOST)])
def test_any_k_shares_give_the_secret(k: int, n: int) -> None:
    shares = split(SECRET, k, n, STORE)
    assert [share.index for share in shares] == list(range(1, n + 1))
    every = list(itertools.combinations(shares, k))
    chosen = random.Random(1).sample(every, min(20, len(every)))
    assert {combine(some) for some in chosen} == {SECRET}
    assert combine(shares[::-1]) == SECRET


def test_fewer_shares_fit_every_secret_alike() -> None:
    """The first of two shares takes every value as often, whatever the secret."""
    seen: dict[int, set[int]] = {0: set(), 255: set()}
    for byte, values in seen.items():
        for _ in range(4000):
            values.add(split(bytes([byte]), 2, 2, STORE)[0].value[0])
    assert seen[0] == seen[255] == set(range(256))


def test_what_is_refused() -> None:
    shares, others = split(SECRET, 3, 5, STORE), split(SECRET, 3, 5, STORE)
    for wrong in (shares[:2], [shares[0]] * 3, [*shares[:2], others[2]]):
        with pytest.raises(Refused):
            combine(wrong)
    for k, n in ((1, 3), (4, 3), (2, MOST + 1), (0, 0)):
        with pytest.raises(Refused):
            split(SECRET, k, n, STORE)


def test_a_share_is_typed_as_it_was_printed() -> None:
    share = split(SECRET, 3, 5, STORE)[1]
    assert len(share.groups) == count(SIZE)
    assert Share.typed(share.text.lower().replace(" ", "-")) == share
    assert (share.k, share.n, share.index) == (3, 5, 2)


@given(st.binary(min_size=SECRET_SIZE, max_size=SECRET_SIZE))
def test_groups_there_and_back(secret: bytes) -> None:
    assert from_groups(" ".join(in_groups(secret)), SECRET_SIZE) == secret


def test_every_slip_is_found_in_its_group() -> None:
    """Each wrong character, each two neighbours exchanged, two groups exchanged."""
    printed = "".join(in_groups(SECRET))
    for at, sign in enumerate(printed):
        for other in ALPHABET:
            if other != sign:
                assert slip(printed[:at] + other + printed[at + 1 :]) == (at // GROUP + 1,)
    for at in range(len(printed) - 1):
        one, two = printed[at], printed[at + 1]
        if one != two and at % GROUP != GROUP - 1:
            assert slip(printed[:at] + two + one + printed[at + 2 :]) == (at // GROUP + 1,)
    assert slip(printed[5:10] + printed[:5] + printed[10:]) == (1, 2)


def test_what_no_group_notices_the_whole_does() -> None:
    other = in_groups(secrets.token_bytes(SECRET_SIZE))
    mixed = (*in_groups(SECRET)[:8], *other[8:])
    assert slip(" ".join(mixed)) == ()
    assert slip(" ".join(in_groups(SECRET)[:-1])) == ()


def slip(typed: str) -> tuple[int, ...]:
    with pytest.raises(Slip) as met:
        from_groups(typed, SECRET_SIZE)
    return met.value.groups
