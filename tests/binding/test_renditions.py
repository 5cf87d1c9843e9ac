from __future__ import annotations

import io
import json
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.documents.binding.renditions import Rendition, rendition
from tests.binding.material import locked, scripted, text, written

MAIL = (
    b"Received: from a by b\r\nFrom: =?utf-8?q?J=C3=BCrg?= <j@x.example>\r\nTo: r@y.example\r\nSubject: Orders\r\n"
    b"Date: Mon, 18 May 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
    b"--B\r\nContent-Type: text/html\r\n\r\n<p>Proceed <img src='http://x.example/p.gif'>tonight</p>"
    b"<script>bad()</script>\r\n"
    b"--B\r\nContent-Type: application/octet-stream; name=tool.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    b"aGVsbG8=\r\n--B--\r\n"
)
STIX = {
    "type": "bundle",
    "id": "bundle--1",
    "objects": [
        {"type": "intrusion-set", "id": "intrusion-set--1", "name": "ORCHID", "created": "2026-01-02T00:00:00Z"},
        {"type": "malware", "id": "malware--2", "name": "Loader", "malware_types": ["dropper"]},
        {
            "type": "relationship",
            "relationship_type": "attributed-to",
            "source_ref": "malware--2",
            "target_ref": "intrusion-set--1",
        },
        {"type": "relationship", "relationship_type": "uses", "source_ref": "malware--2", "target_ref": "tool--9"},
    ],
}


def dns(name: str) -> bytes:
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split("."))
    message = struct.pack(">HHHHHH", 7, 0x0100, 1, 0, 0, 0) + labels + b"\x00\x00\x01\x00\x01"
    udp = struct.pack(">HHHH", 40000, 53, 8 + len(message), 0) + message
    ends = bytes([10, 0, 0, 1]), bytes([9, 9, 9, 9])
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0, 64, 17, 0, *ends)
    return b"\x02" * 12 + b"\x08\x00" + ip + udp


def capture(*frames: bytes, order: str = "<") -> bytes:
    magic = struct.pack(order + "I", 0xA1B2C3D4)
    out = magic + struct.pack(order + "HHIIII", 2, 4, 0, 0, 65535, 1)
    for count, frame in enumerate(frames):
        out += struct.pack(order + "IIII", 1779098400 + count, 500_000, len(frame), len(frame)) + frame
    return out


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), frames: int = 1) -> bytes:
    out = io.BytesIO()
    images = [Image.new("RGB", size, (200, n, 10)) for n in range(frames)]
    images[0].save(out, kind, **({"save_all": True, "append_images": images[1:]} if frames > 1 else {}))
    return out.getvalue()


def words(found: Rendition) -> str:
    assert found.pdf is not None
    return " ".join(text(found.pdf, page) for page in range(1, found.pages + 1))


@pytest.mark.parametrize(
    ("name", "data", "kind", "pages"),
    [
        ("a.pdf", written(3), "pdf", 3),
        ("b.eml", MAIL, "mail", 1),
        ("c.pcap", capture(dns("c2.example.net")), "capture", 1),
        ("d.json", json.dumps(STIX).encode(), "stix", 1),
        ("e.csv", b"when;what\n1;two\n", "table", 1),
        ("f.log", b"one\ntwo\n", "text", 1),
        ("g.png", picture(), "image", 1),
        ("h.tif", picture("TIFF", frames=3), "image", 3),
        ("i.json", b'{"@graph": []}', "text", 1),
        ("j.bin", bytes(range(256)) * 10, "native", 0),
        ("k.log", b"", "native", 0),
        ("l.pdf", locked(), "pdf", 0),
    ],
)
def test_each_kind_of_evidence_gets_its_pages(name: str, data: bytes, kind: str, pages: int) -> None:
    found = rendition(name, data)
    assert (found.kind, found.pages, found.pdf is None) == (kind, pages, pages == 0)
    assert rendition(name, data) == found


def test_a_pdf_comes_back_unchanged_with_what_to_know() -> None:
    found = rendition("x.pdf", scripted())
    assert (found.pdf, len(found.warnings)) == (scripted(), 3)


def test_mail_is_read_without_its_scripts_and_pictures() -> None:
    found = rendition("m.eml", MAIL)
    said = words(found)
    assert "From Jürg <j@x.example>" in said
    assert "Proceed tonight" in said
    assert "tool.bin application/octet-stream 5 2cf24dba5fb0a30e26e83b2ac5b9e29e" in said
    assert ("bad()" in said, "p.gif" in said) == (False, False)
    assert found.warnings == (
        "The message has no plain text; its HTML is shown as words only.",
        "Files attached to the message are listed, not shown.",
    )


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_capture_is_counted_and_its_names_listed(order: str) -> None:
    found = rendition("c.pcap", capture(dns("c2.example.net"), dns("c2.example.net"), b"\x00" * 60, order=order))
    said = words(found)
    assert "Packets 3" in said
    assert "Duration 2.000 seconds" in said
    assert "10.0.0.1 9.9.9.9 2 " in said
    assert "c2.example.net 2" in said
    assert "First packet 18 May 2026, 10:00:00.500 UTC" in said
    assert found.warnings == ()


def test_a_capture_cut_off_says_where() -> None:
    whole = capture(dns("a.example"), dns("b.example"))
    assert rendition("c.pcap", whole[:-5]).warnings == ("The capture is cut off within packet 2.",)
    assert rendition("c.pcap", whole[: 24 + 16 + len(dns("a.example")) + 3]).warnings == (
        "The capture is cut off after packet 1.",
    )
    assert rendition("c.pcap", whole[:10]).kind == "native"


def test_stix_names_both_ends_of_a_relationship() -> None:
    said = words(rendition("s.json", json.dumps(STIX).encode()))
    assert "Loader attributed to ORCHID" in said
    assert "Loader uses not in this bundle" in said


def test_what_is_not_what_it_seems_is_shown_as_text_with_the_reason() -> None:
    found = rendition("s.json", b'{"type": "bundle", "objects": [,]}')
    assert (found.kind, found.warnings) == ("text", ("The file is no readable STIX bundle; it is shown as text.",))
    assert rendition("t.csv", b"no columns here").kind == "text"


def test_damaged_and_overlarge_pictures_are_kept_not_shown() -> None:
    assert rendition("p.png", picture()[:40]).warnings == ("The picture is damaged and cannot be shown.",)
    huge = bytearray(picture())
    huge[16:24] = struct.pack(">II", 9000, 9000)
    assert rendition("p.png", bytes(huge)).kind == "native"


def test_lines_are_numbered_and_controls_made_visible() -> None:
    said = words(rendition("l.log", b"first\n" + b"x" * 300 + b"\nthird \x1b[31mred\n"))
    assert said.startswith("Text File l.log Size 322 bytes")
    assert "3 third ·[31mred" in said


def test_a_table_keeps_its_heads_and_notes() -> None:
    said = words(rendition("t.csv", b"# source: log\ntime,host\n10:00,alpha\n10:05,beta\n"))
    assert "# source: log time host 10:00 alpha 10:05 beta Made for reading" in said


STARTS = [b"", MAIL[:200], capture(dns("a.b"))[:60], b"\x89PNG\r\n", b'{"type": "bundle", "objects"',
          b"%PDF-1.7\n1 0 obj", b"BM", b"GIF89a"]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(STARTS), st.binary(max_size=300), st.sampled_from(["x.eml", "x.csv", "x.pcap", "x"]))
def test_no_bytes_end_the_run(start: bytes, rest: bytes, name: str) -> None:
    found = rendition(name, start + rest)
    assert (found.pdf is None) == (found.pages == 0)
