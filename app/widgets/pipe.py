"""How the desk and the process that parses PDF talk: lengths, a JSON head, a body."""

from __future__ import annotations

import json
import struct
from typing import Any

LENGTHS = struct.Struct(">IQ")


def packed(head: dict[str, Any], body: bytes = b"") -> bytes:
    """One message: 4 bytes length of the head, 8 of the body, big-endian, then both."""
    words = json.dumps(head).encode()
    return LENGTHS.pack(len(words), len(body)) + words + body


def split(head: bytes) -> dict[str, Any]:
    """The head of a message."""
    read: dict[str, Any] = json.loads(head)
    return read
