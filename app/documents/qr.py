"""QR codes, drawn the same way every time: as PDF operators, and as a small picture."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Sequence
from typing import Final

_SIDE: Final = 8
"""Pixels of one module; a whole number, so that no module is wider than another."""


def _modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The fixed mask keeps this at a few milliseconds and the bytes the same."""
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, mask_pattern=2)
    code.add_data(text.encode())
    code.make()
    return tuple(tuple(bool(cell) for cell in row) for row in code.modules)


def qr_marks(text: str, x: float, y: float, size: float) -> str:
    """PDF operators that paint a QR code with its lower left corner at ``x``, ``y`` points."""
    modules = _modules(text)
    step = size / len(modules)
    found = ["0 g"]
    for at, row in enumerate(modules):
        bottom = y + size - (at + 1) * step
        found += [
            f"{x + first * step:.3f} {bottom:.3f} {wide * step:.3f} {step + 0.02:.3f} re"
            for first, wide in _stretches(row)
        ]
    return " ".join([*found, "f"])


def _stretches(row: Sequence[bool]) -> Iterable[tuple[int, int]]:
    at = 0
    while at < len(row):
        first = at
        while at < len(row) and row[at]:
            at += 1
        if at > first:
            yield first, at - first
        at += 1


def qr_picture(text: str) -> bytes:
    """The same code as a PNG of one bit a pixel."""
    modules = _modules(text)
    wide = len(modules) * _SIDE
    lines = b"".join(_line(row) * _SIDE for row in modules)
    head = struct.pack(">IIBBBBB", wide, wide, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _line(row: Sequence[bool]) -> bytes:
    """One line of pixels: a module is a byte, since it is eight pixels wide; black is 0."""
    return b"\0" + bytes(0 if dark else 255 for dark in row)


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
