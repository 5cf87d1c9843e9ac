from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Name

from app.documents.binding.clean import Cleaned, Fault, Unbindable, clean
from app.documents.binding.origin import InnerLink, OutlineEntry
from app.documents.binding.place import EDGE, HIGH, WIDE
from tests.binding.material import (
    changed,
    locked,
    outlined,
    pageless,
    painted,
    scripted,
    text,
    torn,
    turned,
    written,
)


def cleaned(data: bytes, *, accept: bool = False) -> Cleaned:
    found = clean(data, repair_accepted=accept)
    assert isinstance(found, Cleaned)
    return found


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", Fault.EMPTY),
        (b"MZ\x90\x00 a program", Fault.NATIVE),
        (b"%PDF-1.7\n and then nothing at all", Fault.DAMAGED),
        (pageless(), Fault.EMPTY),
        (locked(), Fault.LOCKED),
        (torn(), Fault.REPAIRED),
    ],
)
def test_what_cannot_be_bound_is_a_value_with_a_sentence(data: bytes, fault: Fault) -> None:
    found = clean(data)
    assert isinstance(found, Unbindable)
    assert (found.fault, found.reason.endswith(".") or fault is Fault.DAMAGED) == (fault, True)


def test_a_repaired_file_is_bound_once_a_person_accepts_it() -> None:
    found = cleaned(torn(), accept=True)
    assert (found.pages, found.notes) == (3, ("The file was damaged and was repaired for the bundle.",))


def test_outline_and_links_become_plain_values() -> None:
    found = cleaned(outlined())
    assert found.outline == (OutlineEntry(0, "Chapter", 1), OutlineEntry(1, "Section", 2), OutlineEntry(0, "End", 3))
    assert found.links == (InnerLink(0, (50, 50, 90, 90), 2, 700.0), InnerLink(0, (50, 150, 90, 190), 3, None))


def test_an_outline_that_bites_its_tail_ends() -> None:
    def loop(pdf: pikepdf.Pdf) -> None:
        first = pdf.Root.Outlines.First
        first.Next = first

    assert [entry.title for entry in cleaned(changed(outlined(), loop)).outline] == ["Chapter", "Section"]


def test_nothing_that_acts_or_hides_is_left() -> None:
    found = cleaned(scripted())
    assert found.notes == (
        "Files attached to the original are not part of the bundle.",
        "Instructions that run when the original is opened were removed.",
        "Form fields are shown as they were filled in; they cannot be changed.",
    )
    with pikepdf.open(io.BytesIO(found.pdf)) as pdf:
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}
        assert "/Annots" not in pdf.pages[0].obj
        pdf.save(plain := io.BytesIO(), compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all)
    assert (b"PAYLOAD" in plain.getvalue(), b"alert" in plain.getvalue()) == (False, False)
    assert text(found.pdf, 1) == "scripted page 1 filled in"


def test_the_graphics_state_is_balanced() -> None:
    def unbalance(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].contents_add(pdf.make_stream(b"Q q q 2 0 0 2 0 0 cm"), prepend=True)

    with pikepdf.open(io.BytesIO(cleaned(changed(written(), unbalance)).pdf)) as pdf:
        steps = [str(step.operator) for step in pikepdf.parse_content_stream(pdf.pages[0], operators="q Q")]
    depth = 0
    for step in steps:
        depth += 1 if step == "q" else -1
        assert depth >= 0
    assert depth == 0


def test_strange_boxes_and_rotations_are_set_right() -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.MediaBox = pikepdf.Array([595, 842, 0, 0])
        pdf.pages[0].obj.CropBox = pikepdf.Array([900, 900, 950, 950])
        pdf.pages[0].obj.Rotate = -90

    with pikepdf.open(io.BytesIO(cleaned(changed(written(), change)).pdf)) as pdf:
        page = pdf.pages[0].obj
        assert [float(v) for v in page.MediaBox] == [0, 0, 595, 842] == [float(v) for v in page.CropBox]
        assert page.Rotate == 270


def test_the_number_goes_where_nothing_stands() -> None:
    free, dark, full = (cleaned(data).places[0] for data in (written(), painted(0.1), painted(-1)))
    assert (free.x, free.y, free.boxed, free.strip) == (595 - WIDE - EDGE, EDGE, False, False)
    assert (dark.boxed, dark.strip) == (True, False)
    assert (full.boxed, full.strip, full.y < -HIGH) == (True, True, True)


def test_a_foot_line_in_the_corner_moves_the_number() -> None:
    def foot(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].contents_add(pdf.make_stream(b"0 g 540 14 30 8 re f"))

    place = cleaned(changed(written(), foot)).places[0]
    assert (place.x, place.y) == ((595 - WIDE) / 2, EDGE)


def test_the_same_bytes_each_time() -> None:
    assert cleaned(turned(90)).pdf == cleaned(turned(90)).pdf


def test_layers_hidden_in_the_original_are_known() -> None:
    def layer(pdf: pikepdf.Pdf) -> None:
        group = pdf.make_indirect(pikepdf.Dictionary(Type=Name.OCG, Name=pikepdf.String("draft")))
        state = pikepdf.Dictionary(OFF=pikepdf.Array([group]))
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array([group]), D=state)

    with pikepdf.open(io.BytesIO(cleaned(changed(written(), layer)).pdf)) as pdf:
        assert len(pdf.Root.OCProperties.D.OFF) == 1
