"""Bytes made to hurt: each costs one file, some seconds and some memory of a process that is not the desk."""

from __future__ import annotations

import signal
import struct
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace
from threading import Thread

import pypdfium2
import pytest

from app.documents.binding.apart import Apart, Shared
from app.documents.binding.clean import Fault
from app.documents.binding.place import PDFIUM
from app.documents.binding.triage import Triage, stopped, triage
from tests.binding.material import locked, torn, written

PATIENCE = 40.0
MEMORY = 1 << 30
STOPPED = Triage("native", notes=("The file is damaged: reading it had to be stopped.",), fault=Fault.DAMAGED)


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(wide: int, high: int, rows: int) -> bytes:
    """A grey picture that claims ``high`` rows and holds ``rows``, all black."""
    squeezed = zlib.compressobj(9)
    body = b"".join(squeezed.compress(bytes(wide + 1)) for _ in range(rows)) + squeezed.flush()
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, the first its catalogue."""
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, words in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    table = b"".join(b"%010d 00000 n \n" % at for at in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return bytes(made) + end % (len(objects) + 1, table, len(objects) + 1, len(made))


def looped() -> bytes:
    """The page tree bites its tail."""
    catalogue, above, below = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>",
    )
    return pdf(catalogue, above, below)


def swollen() -> bytes:
    """Two gigabytes of page content in two megabytes."""
    squeezed = zlib.compressobj(9)
    body = b"".join(squeezed.compress(b"0 0 m " * (1 << 18)) for _ in range(1400)) + squeezed.flush()
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>"
    content = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(body), body)
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, content)


def cut_capture() -> bytes:
    """A capture whose second packet claims four gigabytes and has four bytes."""
    head = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
    packet = struct.pack("<IIII", 1_780_000_000, 0, 14, 14) + bytes(14)
    return head + packet + struct.pack("<IIII", 1_780_000_001, 0, 0xFFFFFFFF, 0xFFFFFFFF) + b"torn"


HOSTILE = {
    "a picture that claims a thousand million points": ("a.png", png(30_000, 30_000, 30_000)),
    "a picture that claims more rows than it has": ("b.png", png(4_000, 4_000, 10)),
    "a picture that is just small enough": ("c.png", png(8_900, 8_900, 8_900)),
    "nested lists": ("d.json", b'{"type":"bundle","objects":' + b"[" * 300_000),
    "nested objects": ("e.json", b'{"type":"bundle","id":' * 20_000),
    "a page tree that bites its tail": ("f.pdf", looped()),
    "a page that swells": ("g.pdf", swollen()),
    "fifty megabytes of zeros as a message": ("h.eml", bytes(50 << 20)),
    "a message of nested parts": (
        "i.eml",
        b"From: a@b\r\n" + b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(600)
        ),
    ),
    "a capture cut short": ("j.pcap", cut_capture()),
    "a table of one line": ("k.csv", b"," * (8 << 20)),
}  # fmt: skip


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    with Apart(patience=PATIENCE, memory=MEMORY) as made:
        yield made


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bytes_cost_one_file(apart: Apart, name: str) -> None:
    started = time.monotonic()
    found = apart.triage(*HOSTILE[name])
    assert time.monotonic() - started < PATIENCE + 5
    assert found.own is False or found.fault is None
    assert found.notes or found.pdf
    assert apart.triage("sound.pdf", written()) == triage("sound.pdf", written())


def test_a_page_tree_that_bites_its_tail_is_damaged(apart: Apart) -> None:
    assert apart.triage("f.pdf", looped()).fault in {Fault.DAMAGED, Fault.REPAIRED, Fault.EMPTY}


def _words(pdf: bytes | None) -> list[str]:
    if pdf is None:
        return []
    with PDFIUM, pypdfium2.PdfDocument(pdf) as opened:
        return [page.get_textpage().get_text_range() for page in opened]


def test_the_child_sees_what_this_process_would_see(apart: Apart) -> None:
    for name, data in (("a.pdf", written()), ("b.pdf", locked()), ("c.pdf", torn()), ("d.txt", b"x"), ("e.bin", b"\0")):
        there, here = apart.triage(name, data), triage(name, data)
        assert replace(there, pdf=None) == replace(here, pdf=None)
        assert _words(there.pdf) == _words(here.pdf)  # bytes differ: font names count what a process drew before


def test_a_child_that_hangs_is_ended() -> None:
    with Apart(patience=0.4) as apart:
        apart._started().send_signal(signal.SIGSTOP)
        assert apart.triage("a.pdf", written()) == STOPPED == stopped()


def test_a_child_that_wants_too_much_memory_is_ended() -> None:
    with Apart(memory=200 << 20) as apart:
        assert apart.triage("a.txt", b"word " * (60 << 20)) == STOPPED


def test_a_shared_child_serves_threads_in_turn_and_goes_when_nobody_asks() -> None:
    shared, found = Shared(idle=0.3), []
    readers = [Thread(target=lambda: found.append(shared.triage("a.pdf", written()))) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert found == [triage("a.pdf", written())] * 4
    child = shared.apart._started()
    assert child.wait(20) != 0
    with shared._turn:
        assert shared.apart._child is None
