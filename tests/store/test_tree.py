"""The tree against the published values of the reference implementation and against its recursive definition."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.tree import EMPTY_ROOT, Frontier, consistency, consistent, included, inclusion, root

WRITTEN = ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
LEAVES = [bytes.fromhex(text) for text in WRITTEN]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
LOWER, UPPER = (
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
)
INCLUSIONS = {
    (0, 1): [],
    (0, 8): ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", LOWER,
             "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"],
    (5, 8): ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", UPPER, ROOTS[3]],
    (2, 3): [ROOTS[1]],
}  # fmt: skip
CONSISTENCIES = {
    (1, 1): [],
    (1, 8): ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", LOWER,
             "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"],
    (6, 8): ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", UPPER, ROOTS[3]],
    (2, 5): [LOWER, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"],
}  # fmt: skip


def naive(leaves: Sequence[bytes]) -> bytes:
    """MTH as RFC 6962 writes it down."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return sha256(b"\x01" + naive(leaves[:half]) + naive(leaves[half:])).digest()


def test_the_published_roots() -> None:
    assert root([]) == EMPTY_ROOT == bytes.fromhex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    assert [root(LEAVES[: n + 1]).hex() for n in range(8)] == ROOTS


@pytest.mark.parametrize(("index", "size"), INCLUSIONS)
def test_the_published_inclusion_proofs(index: int, size: int) -> None:
    assert [part.hex() for part in inclusion(LEAVES[:size], index)] == INCLUSIONS[index, size]


@pytest.mark.parametrize(("old", "new"), CONSISTENCIES)
def test_the_published_consistency_proofs(old: int, new: int) -> None:
    assert [part.hex() for part in consistency(LEAVES[:new], old)] == CONSISTENCIES[old, new]


@given(st.integers(0, 70), st.data())
def test_the_edge_knows_the_root_wherever_it_was_put_down(size: int, data: st.DataObject) -> None:
    leaves = [bytes([n]) for n in range(size)]
    rest = data.draw(st.integers(0, size))
    edge = Frontier()
    for leaf in leaves[:rest]:
        edge.add(leaf)
    again = Frontier.unpacked(rest, edge.packed())
    for leaf in leaves[rest:]:
        again.add(leaf)
    assert (edge.root(), again.root()) == (naive(leaves[:rest]), naive(leaves))


@given(st.integers(1, 70), st.data())
def test_a_proof_of_inclusion_holds_for_its_leaf_alone(size: int, data: st.DataObject) -> None:
    leaves = [bytes([n]) for n in range(size)]
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(-1, size))
    proof, top = inclusion(leaves, index), naive(leaves)
    assert included(top, size, index, leaves[index], proof)
    assert included(top, size, other, leaves[index], proof) is (other == index)
    assert not included(top, size, index, b"another", proof)
    assert not included(top, size, index, leaves[index], (*proof, top))
    assert not proof or not included(top, size, index, leaves[index], proof[:-1])


@given(st.integers(1, 70), st.data())
def test_a_proof_of_consistency_holds_for_its_trees_alone(size: int, data: st.DataObject) -> None:
    leaves = [bytes([n]) for n in range(size)]
    older = data.draw(st.integers(1, size))
    proof, old, new = consistency(leaves, older), naive(leaves[:older]), naive(leaves)
    assert consistent(older, old, size, new, proof)
    assert not consistent(older, naive([b"another", *leaves[1:older]]), size, new, proof)
    assert not consistent(older, old, size, naive([*leaves[:-1], b"another"]), proof)
    assert not consistent(older, old, size, new, (*proof, new))
    assert not proof or not consistent(older, old, size, new, proof[:-1])
    assert not consistent(size + 1, old, size, new, proof)


@pytest.mark.parametrize(("size", "packed"), [(1, b""), (0, bytes(32)), (1, bytes(31)), (3, bytes(32))])
def test_an_edge_that_cannot_be_one(size: int, packed: bytes) -> None:
    with pytest.raises(ValueError, match="peaks"):
        Frontier.unpacked(size, packed)


@pytest.mark.parametrize("index", [-1, 3])
def test_no_proof_outside_the_tree(index: int) -> None:
    with pytest.raises(IndexError):
        inclusion(LEAVES[:3], index)
    with pytest.raises(IndexError):
        consistency(LEAVES[:3], index + 1)
