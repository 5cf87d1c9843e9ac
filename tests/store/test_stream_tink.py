"""The vault's format against Tink itself: each opens what the other has sealed, and refuses what was spoilt."""

from __future__ import annotations

import hashlib
import io
import os
from functools import cache
from typing import Any

import pytest
import tink
from tink import secret_key_access, streaming_aead
from tink.proto import aes_gcm_hkdf_streaming_pb2, common_pb2, tink_pb2

from app.store.stream import SEGMENT, Hashing, SealedFile, seal
from app.store.trouble import StoreDamaged

KEY, BOUND = bytes(range(32)), b"the file's own name"
FIRST, REST = SEGMENT - 56, SEGMENT - 16
SIZES = sorted({0, 1, 20_000, *(FIRST + n * REST + d for n in (0, 1, 2, 3, 4, 7) for d in (-1, 0, 1))})
TYPE = "type.googleapis.com/google.crypto.tink.AesGcmHkdfStreamingKey"


@cache
def reference() -> Any:
    """Tink's streaming AEAD with our parameters: AES-256, HKDF-SHA256, segments of 256 KiB, no prefix."""
    streaming_aead.register()
    params = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingParams(
        ciphertext_segment_size=SEGMENT, derived_key_size=32, hkdf_hash_type=common_pb2.SHA256
    )
    ours = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey(version=0, key_value=KEY, params=params)
    data = tink_pb2.KeyData(type_url=TYPE, value=ours.SerializeToString(), key_material_type=tink_pb2.KeyData.SYMMETRIC)
    named = tink_pb2.Keyset.Key(key_data=data, key_id=1, status=tink_pb2.ENABLED, output_prefix_type=tink_pb2.RAW)
    keyset = tink_pb2.Keyset(primary_key_id=1, key=[named])
    handle = tink.proto_keyset_format.parse(keyset.SerializeToString(), secret_key_access.TOKEN)
    return handle.primitive(streaming_aead.StreamingAead)


class Open(io.BytesIO):
    """Tink closes what it has written; its bytes are still wanted."""

    def close(self) -> None:
        pass


def by_tink(plain: bytes) -> bytes:
    target = Open()
    with reference().new_encrypting_stream(target, BOUND) as stream:
        stream.write(plain)
    return target.getvalue()


def by_us(plain: bytes) -> bytes:
    target = io.BytesIO()
    with Hashing() as hashing:
        seal(KEY, BOUND, hashing.pieces(io.BytesIO(plain).readinto), target.write, hashing.sealed)
        assert hashing.result() == (hashlib.sha256(plain).hexdigest(), len(plain))
    return target.getvalue()


@pytest.mark.parametrize("size", SIZES)
def test_tink_opens_what_we_sealed(size: int) -> None:
    plain = os.urandom(size)
    with reference().new_decrypting_stream(io.BytesIO(by_us(plain)), BOUND) as stream:
        assert stream.read() == plain


@pytest.mark.parametrize("size", SIZES)
def test_we_open_what_tink_sealed(size: int) -> None:
    plain = os.urandom(size)
    stored = SealedFile(KEY, BOUND, io.BytesIO(by_tink(plain)))
    assert stored.size == size
    assert stored.read() == plain
    assert stored.seek(size // 2) == size // 2
    assert io.BufferedReader(stored).read(1000) == plain[size // 2 :][:1000]


@pytest.mark.parametrize("size", [0, 1, FIRST - 1, FIRST, FIRST + 1, FIRST + REST])
def test_both_refuse_the_same_damage(size: int) -> None:
    sealed = by_us(os.urandom(size))
    flipped = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for spoilt in (sealed[:-1], sealed[:-17], flipped, sealed[:1] + flipped[:32] + sealed[33:]):
        with pytest.raises(tink.TinkError), reference().new_decrypting_stream(io.BytesIO(spoilt), BOUND) as stream:
            stream.read()
        with pytest.raises(StoreDamaged):
            SealedFile(KEY, BOUND, io.BytesIO(spoilt)).read()
    with pytest.raises(StoreDamaged):
        SealedFile(KEY, b"another file's name", io.BytesIO(sealed)).read()


@pytest.mark.parametrize("more", [1, 16, 17, SEGMENT])
@pytest.mark.parametrize("size", [0, 1, FIRST, FIRST + 1, FIRST + REST])
def test_bytes_added_at_the_end_are_refused_even_where_tink_passes_over_them(size: int, more: int) -> None:
    plain = os.urandom(size)
    longer = by_us(plain) + bytes(more)
    with pytest.raises(StoreDamaged):
        SealedFile(KEY, BOUND, io.BytesIO(longer)).read()
    if size in {FIRST, FIRST + REST}:  # Tink stops reading after a full segment that is the last
        with reference().new_decrypting_stream(io.BytesIO(longer), BOUND) as stream:
            assert stream.read() == plain
