from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import Any

import pikepdf
import pytest
from msgspec.structs import replace

from app.documents.model import Signatures
from app.documents.pdf import Rendered, render
from app.documents.signing import (
    PracticeCertificates,
    SignatureState,
    field_name,
    practice_certificates,
    prepare,
    read_signatures,
    sign,
)
from app.terms import Moment, Refused, Trouble
from tests.documents.reading import whole_pdf_text
from tests.documents.samples import BENCH, sample_award

DAY = date(2026, 11, 16)


@pytest.fixture(scope="module")
def award() -> Rendered:
    document = sample_award()
    blocks = tuple(Signatures(BENCH) if isinstance(block, Signatures) else block for block in document.blocks)
    return render(replace(document, blocks=blocks))


@pytest.fixture(scope="module")
def keys() -> PracticeCertificates:
    return practice_certificates([signer.name for signer in BENCH], DAY)


def _moment(minute: int) -> Moment:
    return Moment(datetime(2026, 11, 16, 14, minute, tzinfo=UTC), "Europe/Amsterdam")


def _signed(pdf: bytes, keys: PracticeCertificates, at: int, field: int | None = None) -> bytes:
    holder, signer = keys.holders[at], BENCH[at]
    return sign(
        pdf,
        field_name(at if field is None else field),
        holder.pkcs12,
        holder.passphrase,
        name=signer.name,
        office=signer.office,
        moment=_moment(at),
        first=at == 0,
        last=at == 2,
    )


@pytest.fixture(scope="module")
def signed(award: Rendered, keys: PracticeCertificates) -> list[bytes]:
    """The award prepared, and after each of three signatures."""
    steps = [prepare(award.pdf, award.boxes)]
    for at in range(3):
        steps.append(_signed(steps[-1], keys, at))
    return steps


def _facts(states: tuple[SignatureState, ...]) -> list[tuple[str, str, bool, bool]]:
    return [(state.field, state.name, state.valid, state.covers_whole) for state in states]


def test_three_sign_and_all_are_valid(signed: list[bytes], keys: PracticeCertificates) -> None:
    states = read_signatures(signed[3], (keys.authority,))
    assert _facts(states) == [
        ("Signature1", BENCH[0].name, True, False),
        ("Signature2", BENCH[1].name, True, False),
        ("Signature3", BENCH[2].name, True, True),
    ]
    assert [state.moment.utc for state in states if state.moment] == [_moment(at).utc for at in range(3)]
    assert states[0].sentence == (
        "Professor Ingrid Solheim signed this document; it was not changed since. "
        "The time, 16 November 2026, 14:00 UTC, is the signer's own statement."
    )


def test_each_signature_only_adds_to_the_file(award: Rendered, signed: list[bytes]) -> None:
    for before, after in zip([award.pdf, *signed], signed, strict=False):
        assert after.startswith(before)


def test_first_certifies_and_last_locks(signed: list[bytes]) -> None:
    with pikepdf.open(io.BytesIO(signed[3])) as pdf:
        values = [field.V for field in pdf.Root.AcroForm.Fields]
        assert [str(reference.TransformMethod) for value in values for reference in value.get("/Reference", [])] == [
            "/DocMDP",
            "/FieldMDP",
        ]
        assert [int(values[0].Reference[0].TransformParams.P), str(values[2].Reference[0].TransformParams.Action)] == [
            2,
            "/All",
        ]
        assert {str(value.SubFilter) for value in values} == {"/ETSI.CAdES.detached"}


def test_the_block_shows_name_office_and_time(signed: list[bytes], award: Rendered) -> None:
    with pikepdf.open(io.BytesIO(signed[3])) as pdf:
        pdf.flatten_annotations("all")
        out = io.BytesIO()
        pdf.save(out)
    text = whole_pdf_text(out.getvalue())[award.boxes[0].page - 1]
    assert text.count("Digitally signed by") == 3
    assert [text.count(signer.name) for signer in BENCH] == [2, 2, 2]
    assert "16 November 2026, 15:02 CET" in text


def test_the_order_of_signing_is_free(signed: list[bytes], keys: PracticeCertificates) -> None:
    pdf = signed[0]
    for at, field in ((0, 2), (1, 0), (2, 1)):
        pdf = _signed(pdf, keys, at, field)
    assert [state.valid for state in read_signatures(pdf, (keys.authority,))] == [True, True, True]


@pytest.mark.parametrize("place", [9, 2_000, 30_000, 100_000])
def test_one_changed_byte_is_enough(signed: list[bytes], keys: PracticeCertificates, place: int) -> None:
    changed = bytearray(signed[3])
    changed[place] ^= 1
    assert [state.valid for state in read_signatures(bytes(changed), (keys.authority,))] in ([False], [False] * 3)


def test_a_page_changed_afterwards_invalidates_all(signed: list[bytes], keys: PracticeCertificates) -> None:
    from pyhanko.pdf_utils.generic import NumberObject, pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer: Any = IncrementalPdfFileWriter(io.BytesIO(signed[3]))
    _number: Any = NumberObject
    page = writer.find_page_for_modification(0)[0]
    page.get_object()[pdf_name("/Rotate")] = _number(180)
    writer.mark_update(page)
    out = io.BytesIO()
    writer.write(out)
    states = read_signatures(out.getvalue(), (keys.authority,))
    assert [state.valid for state in states] == [False] * 3
    assert (
        states[0].sentence
        == "After Professor Ingrid Solheim signed, something was changed that the signature does not allow."
    )


def test_saving_a_signed_file_again_destroys_it(signed: list[bytes], keys: PracticeCertificates) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed[3])) as pdf:
        pdf.save(out)
    assert [state.valid for state in read_signatures(out.getvalue(), (keys.authority,))] == [False] * 3


def test_an_unknown_authority_is_not_trusted(signed: list[bytes], keys: PracticeCertificates) -> None:
    stranger = practice_certificates(("Somebody",), DAY)
    assert [state.valid for state in read_signatures(signed[3], (stranger.authority,))] == [False] * 3
    assert read_signatures(signed[3], ())[0].sentence == (
        "The certificate of Professor Ingrid Solheim does not come from an authority that this desk trusts."
    )


def test_what_is_no_pdf_is_not_signed() -> None:
    assert [state.valid for state in read_signatures(b"paper", ())] == [False]


def test_an_unsigned_file_bears_no_signature(award: Rendered) -> None:
    assert read_signatures(award.pdf, ()) == ()


def test_nobody_signs_twice_or_where_there_is_no_place(
    signed: list[bytes], keys: PracticeCertificates, award: Rendered
) -> None:
    with pytest.raises(Refused, match="signed already"):
        _signed(signed[1], keys, 1, 0)
    with pytest.raises(Refused, match="no place"):
        _signed(award.pdf, keys, 1)


def test_after_the_last_signature_nobody_signs(signed: list[bytes], keys: PracticeCertificates) -> None:
    locked = sign(
        signed[0],
        field_name(0),
        keys.holders[0].pkcs12,
        keys.holders[0].passphrase,
        name="A",
        office="B",
        moment=_moment(0),
        first=True,
        last=True,
    )
    assert [state.valid for state in read_signatures(locked, (keys.authority,))] == [True]
    with pytest.raises(Refused):
        _signed(locked, keys, 1)


def test_a_wrong_passphrase_signs_nothing(signed: list[bytes], keys: PracticeCertificates) -> None:
    with pytest.raises(Trouble) as trouble:
        sign(
            signed[0],
            field_name(0),
            keys.holders[0].pkcs12,
            "wrong",
            name="A",
            office="B",
            moment=_moment(0),
            first=True,
            last=False,
        )
    assert trouble.value.kept == "Nothing was signed."
