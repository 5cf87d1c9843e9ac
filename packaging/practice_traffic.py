"""The machine-made exhibits of the practice case: capture, threat report, chart, logs; the same bytes on every run."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import random
import struct
import uuid
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
Block = dict[str, Any]


# ---------------------------------------------------------------- network capture

HOST, SERVER, NAMES = bytes((10, 41, 8, 20)), bytes((198, 51, 100, 23)), bytes((10, 41, 0, 53))
CAPTURE_START = datetime(2025, 11, 9, 20, 58, 0, tzinfo=UTC)


def checksum(data: bytes) -> int:
    """The Internet checksum (RFC 1071)."""
    padded = data + b"\0" * (len(data) % 2)
    total: int = sum(struct.unpack(f"!{len(padded) // 2}H", padded))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def frame(source: bytes, target: bytes, protocol: int, payload: bytes, number: int) -> bytes:
    """An Ethernet frame with an IPv4 header around ``payload``."""
    head = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), number, 0x4000, 64, protocol, 0, source, target)
    head = head[:10] + struct.pack("!H", checksum(head)) + head[12:]
    return b"\x02\x00\x00\x00\x00\x02\x02\x00\x00\x00\x00\x01\x08\x00" + head + payload


def sealed(source: bytes, target: bytes, protocol: int, segment: bytes, at: int) -> bytes:
    """The segment with its checksum, which covers a pseudo-header, written at ``at``."""
    cover_ = source + target + struct.pack("!BBH", 0, protocol, len(segment))
    return segment[:at] + struct.pack("!H", checksum(cover_ + segment)) + segment[at + 2 :]


def look_up(answer: bool, number: int) -> bytes:
    """The question for the name of the command server, or its answer."""
    name = b"".join(bytes((len(part),)) + part for part in (b"relay", b"cedarline", b"example")) + b"\0"
    head = struct.pack("!6H", number, 0x8180 if answer else 0x0100, 1, int(answer), 0, 0)
    record = struct.pack("!HHHIH4s", 0xC00C, 1, 1, 300, 4, SERVER) if answer else b""
    data = head + name + struct.pack("!HH", 1, 1) + record
    source, target, ports = (NAMES, HOST, (53, 40053)) if answer else (HOST, NAMES, (40053, 53))
    return frame(
        source, target, 17, sealed(source, target, 17, struct.pack("!4H", *ports, 8 + len(data), 0) + data, 6), number
    )


def segment(out: bool, port: int, sequence: int, acknowledged: int, flags: int, data: bytes = b"") -> bytes:
    """A TCP segment between the maintenance host and the command server."""
    source, target, ports = (HOST, SERVER, (port, 8080)) if out else (SERVER, HOST, (8080, port))
    made = struct.pack("!HHIIBBHHH", *ports, sequence, acknowledged, 0x50, flags, 64240, 0, 0) + data
    return frame(source, target, 6, sealed(source, target, 6, made, 16), sequence & 0xFFFF)


def beacon(turn: int) -> list[tuple[float, bytes]]:
    """One request for orders: six packets with their seconds since the request began."""
    port, mine, theirs = 49200 + turn, 1000 * (turn + 7), 5000 * (turn + 3)
    key = hashlib.sha256(b"tide%d" % turn).hexdigest()[:8]
    ask = f"GET /v2/tide?k={key}&n={turn:04d} HTTP/1.1\r\nHost: relay.cedarline.example\r\n"
    ask_, give = (
        f"{ask}User-Agent: GreySluice/0.9\r\n\r\n".encode("ascii"),
        b"HTTP/1.1 204 No Content\r\nX-Tide: 0090\r\nConnection: close\r\n\r\n",
    )
    return [
        (0.000, segment(True, port, mine, 0, 0x02)),
        (0.041, segment(False, port, theirs, mine + 1, 0x12)),
        (0.042, segment(True, port, mine + 1, theirs + 1, 0x10)),
        (0.043, segment(True, port, mine + 1, theirs + 1, 0x18, ask_)),
        (0.087, segment(False, port, theirs + 1, mine + 1 + len(ask_), 0x18, give)),
        (0.088, segment(True, port, mine + 1 + len(ask_), theirs + 1 + len(give), 0x11)),
    ]


def capture() -> bytes:
    """Sixty packets in the libpcap format: nine requests for orders, three of them after a look-up."""
    packets: list[tuple[float, bytes]] = []
    for turn in range(9):
        start = 90.0 * turn
        if turn % 3 == 0:
            packets += [(start - 0.030, look_up(False, 100 + turn)), (start - 0.012, look_up(True, 100 + turn))]
        packets += [(start + later, data) for later, data in beacon(turn)]
    made = [struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)]
    for offset, data in packets:
        moment = CAPTURE_START + timedelta(seconds=offset)
        made.append(struct.pack("<4I", int(moment.timestamp()), moment.microsecond, len(data), len(data)) + data)
    return b"".join(made)


# ---------------------------------------------------------------- structured threat report (STIX 2.1)

STAMP = "2026-02-18T14:00:00.000Z"
SCO_SPACE = uuid.UUID("00abedb4-aa42-466c-9c01-fed23315a9b7")


def stix_id(kind: str, name: str) -> str:
    """A random-form identifier that is the same on every run."""
    return f"{kind}--{uuid.UUID(bytes=hashlib.sha256(f'orchid/{kind}/{name}'.encode()).digest()[:16], version=4)}"


def thing(kind: str, name: str, **facts: Any) -> Block:
    """A STIX domain object; its name is written unless the kind has none."""
    made = {"type": kind, "spec_version": "2.1", "id": stix_id(kind, name), "created": STAMP, "modified": STAMP}
    named = {} if kind == "relationship" else {"name": name}
    return {**made, **named, "created_by_ref": stix_id("identity", "AldovaCERT"), **facts}


def observed(kind: str, value: str) -> Block:
    """A STIX observable; its identifier follows from its value, as the standard says."""
    name = json.dumps({"value": value}, separators=(",", ":"))
    return {"type": kind, "spec_version": "2.1", "id": f"{kind}--{uuid.uuid5(SCO_SPACE, name)}", "value": value}


def relation(source: Block, verb: str, target: Block, confidence: int, note: str = "") -> Block:
    """A STIX relationship with its confidence (0 to 100)."""
    facts = {
        "relationship_type": verb,
        "source_ref": source["id"],
        "target_ref": target["id"],
        "confidence": confidence,
    }
    return thing(
        "relationship", f"{source['id']} {verb} {target['id']}", **facts, **({"description": note} if note else {})
    )


def indicator(name: str, pattern: str, confidence: int) -> Block:
    """A STIX indicator valid from the first entry."""
    facts = {"pattern": pattern, "pattern_type": "stix", "valid_from": "2025-11-09T00:14:07Z", "confidence": confidence}
    return thing("indicator", name, indicator_types=["malicious-activity"], **facts)


def stix_things() -> list[Block]:
    """Persons, tools and places of the operation."""
    firm = "Private company at Port Sarrel. Attribution is an assessment, not a finding."
    seen = {"first_seen": "2025-09-14T09:12:00Z", "last_seen": "2025-11-11T10:22:00Z"}
    return [
        thing("identity", "AldovaCERT", identity_class="organization", sectors=["government"]),
        thing("identity", "Tessaly Relay Ltd", identity_class="organization", description=firm),
        thing("identity", "National Hospital Network of Aldova", identity_class="organization", sectors=["healthcare"]),
        thing(
            "threat-actor", "Grey Sluice", threat_actor_types=["hacker"], resource_level="organization", confidence=70
        ),
        thing("campaign", "ORCHID", objective="Interruption of hospital services", confidence=85, **seen),
        thing("malware", "PALEFROND", is_family=False, malware_types=["downloader"], confidence=85),
        thing("infrastructure", "Command server", infrastructure_types=["command-and-control"], confidence=85, **seen),
        thing("vulnerability", "Veldt Gate 6.3, session without password", description="Corrected on 5 October 2025."),
        indicator("Request for orders", "[url:value LIKE 'http://relay.cedarline.example:8080/v2/tide?k=%']", 90),
        indicator("Command server address", "[ipv4-addr:value = '198.51.100.23']", 90),
        observed("ipv4-addr", "198.51.100.23"),
        observed("domain-name", "relay.cedarline.example"),
    ]


def stix() -> bytes:
    """The bundle: things, relations, and the report that holds them."""
    things = stix_things()
    _, firm, hospitals, actor, campaign, malware, server, flaw, request, address, number, name = things
    weak = (
        "Tooling and working hours; reuse of the tools by others is not excluded. No statement on direction by a State."
    )
    links = [
        relation(campaign, "attributed-to", actor, 70),
        relation(actor, "attributed-to", firm, 50, weak),
        relation(campaign, "targets", hospitals, 90),
        relation(campaign, "uses", malware, 85),
        relation(malware, "exploits", flaw, 85),
        relation(malware, "beacons-to", server, 90),
        relation(server, "consists-of", number, 90),
        relation(server, "consists-of", name, 90),
        relation(request, "indicates", malware, 90),
        relation(address, "indicates", campaign, 90),
    ]
    refs = [item["id"] for item in [*things, *links]]
    report = thing("report", "Operation ORCHID", report_types=["campaign"], published=STAMP, object_refs=refs)
    bundle = {"type": "bundle", "id": stix_id("bundle", "ORCHID"), "objects": [*things, *links, report]}
    return (json.dumps(bundle, indent=2, ensure_ascii=False) + "\n").encode("utf-8")


# ---------------------------------------------------------------- the chart

STAGES = (
    ("Training unit", "192.0.2.64 – .95", "Port Sarrel", "#7A2E3A"),
    ("Administration", "11 sessions", "14 Sep – 11 Nov", "#7A2E3A"),
    ("Command server", "198.51.100.23", "third State", "#1F4E79"),
    ("Gateway vg-01", "203.0.113.40", "Korvale", "#B4690E"),
    ("Hospital network", "10.41.0.0/16", "37 hospitals", "#2C7A4B"),
)
ARROWS = ("holds", "sets", "orders", "entry")
NUMBERS = (("61", "hours"), ("37", "hospitals"), ("214,000", "persons"))


def pen(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """A face of the chart."""
    file = FONTS / f"NotoSans-{'Bold' if bold else 'Regular'}.ttf"
    return ImageFont.truetype(str(file), size, layout_engine=ImageFont.Layout.BASIC)


def stage(draw: ImageDraw.ImageDraw, place: int, words: tuple[str, str, str, str]) -> None:
    """One box of the chart and the arrow that leaves it."""
    x, y = 60 + place * 304, 320
    title, line, where, colour = words
    draw.rounded_rectangle((x, y, x + 224, y + 190), 14, fill="#FFFFFF", outline=colour, width=4)
    draw.rounded_rectangle((x, y, x + 224, y + 58), 14, fill=colour)
    draw.rectangle((x, y + 40, x + 224, y + 58), fill=colour)
    draw.text((x + 112, y + 29), title, "#FFFFFF", pen(23, bold=True), anchor="mm")
    draw.text((x + 112, y + 102), line, "#1B2733", pen(23), anchor="mm")
    draw.text((x + 112, y + 146), where, "#5D6B7A", pen(20), anchor="mm")
    if place < len(ARROWS):
        draw.line((x + 230, y + 95, x + 288, y + 95), "#1B2733", 4)
        draw.polygon(((x + 300, y + 95), (x + 282, y + 86), (x + 282, y + 104)), "#1B2733")
        draw.text((x + 263, y + 70), ARROWS[place], "#5D6B7A", pen(18), anchor="mm")


def night(draw: ImageDraw.ImageDraw) -> None:
    """The strip of the sixty-one hours, from 9 to 12 November in local time."""
    left, width, y = 60, 1440, 690
    start = datetime(2025, 11, 9, tzinfo=UTC)
    draw.text((left, y - 84), "Four days, local time (UTC+2)", "#1B2733", pen(24, bold=True))
    draw.rectangle((left, y, left + width, y + 42), fill="#E8EDF2")
    outage = (datetime(2025, 11, 9, 22, 40, tzinfo=UTC), datetime(2025, 11, 12, 11, 40, tzinfo=UTC))
    a, b = ((t - start).total_seconds() / 345600 * width + left for t in outage)
    draw.rectangle((a, y, b, y + 42), fill="#B3261E")
    draw.text(((a + b) / 2, y + 21), "61 hours without service", "#FFFFFF", pen(21, bold=True), anchor="mm")
    for day in range(4):
        x = left + day * width / 4
        draw.line((x, y + 42, x, y + 62), "#5D6B7A", 2)
        draw.text((x + 8, y + 50), f"{9 + day} November", "#5D6B7A", pen(20))
    for hour, word in ((2.23, "entry"), (30.33, "warning to Berenia"), (59.7, "session 11")):
        x = left + hour / 96 * width
        draw.polygon(((x, y - 2), (x - 8, y - 16), (x + 8, y - 16)), "#1B2733")
        draw.text((x + 14, y - 12), word, "#1B2733", pen(18), anchor="lm")


def chart() -> bytes:
    """Chart 2 of the forensic report: from the training unit to the hospitals."""
    picture = Image.new("RGB", (1560, 880), "#FFFFFF")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 1560, 10), "#1F4E79")
    draw.text((60, 56), "Operation ORCHID: infrastructure", "#1F4E79", pen(44, bold=True))
    draw.text(
        (60, 122), "Chart 2 to report AF-2026-017, section 3.4 · Institute for Applied Forensics", "#5D6B7A", pen(23)
    )
    draw.text(
        (60, 200), "Solid arrows are traffic seen by at least two instruments. The chart says", "#1B2733", pen(22)
    )
    draw.text((60, 232), "which addresses were used; it does not say who sat at the keyboard.", "#1B2733", pen(22))
    for place, words in enumerate(STAGES):
        stage(draw, place, words)
    night(draw)
    for (number, word), x in zip(NUMBERS, (1010, 1170, 1360), strict=True):
        draw.text((x, 190), number, "#1F4E79", pen(46, bold=True), anchor="mm")
        draw.text((x, 238), word, "#5D6B7A", pen(21), anchor="mm")
    draw.text((60, 826), "Korvale, 18 February 2026 · drawn from Annexes 2 and 3", "#5D6B7A", pen(18))
    return png(picture)


def png(picture: Image.Image) -> bytes:
    """The picture as PNG, packed by the library of the language and so alike on every machine."""
    small = picture.quantize(64, dither=Image.Dither.NONE)
    wide, high = small.size
    rows = b"".join(b"\0" + small.tobytes()[y * wide : (y + 1) * wide] for y in range(high))
    palette = bytes((small.getpalette() or [])[: 64 * 3])
    chunks = [(b"IHDR", struct.pack("!2I5B", wide, high, 8, 3, 0, 0, 0)), (b"PLTE", palette)]
    chunks += [(b"pHYs", struct.pack("!2IB", 5906, 5906, 1)), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    packed = (struct.pack("!I", len(d)) + k + d + struct.pack("!I", zlib.crc32(k + d)) for k, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


# ---------------------------------------------------------------- logs

INDICATORS: Sequence[Sequence[object]] = (
    ("kind", "value", "role", "first_seen_utc", "last_seen_utc"),
    ("ipv4", "198.51.100.23", "command server", "2025-11-09T00:14:07Z", "2025-11-10T03:58:31Z"),
    ("ipv4", "192.0.2.71", "administration", "2025-09-14T09:12:00Z", "2025-10-06T10:58:00Z"),
    ("ipv4", "192.0.2.74", "administration", "2025-09-29T13:02:00Z", "2025-10-27T15:05:00Z"),
    ("ipv4", "192.0.2.80", "administration", "2025-10-12T20:10:00Z", "2025-11-09T20:27:00Z"),
    ("domain", "relay.cedarline.example", "command server", "2025-11-09T01:02:44Z", "2025-11-10T03:58:30Z"),
    ("domain", "tide.cedarline.example", "held in reserve", "2025-11-09T01:02:45Z", "2025-11-09T01:02:45Z"),
    ("url-path", "/v2/tide?k=", "orders", "2025-11-09T01:02:46Z", "2025-11-10T03:58:31Z"),
    ("file", "pfsvc.dll", "loader PALEFROND", "2025-11-09T01:02:40Z", "2025-11-09T01:02:40Z"),
)  # fmt: skip


def rows_to_csv(rows: Sequence[Sequence[object]]) -> bytes:
    """Comma-separated lines with Unix ends."""
    made = io.StringIO(newline="")
    csv.writer(made, lineterminator="\n").writerows(rows)
    return made.getvalue().encode("utf-8")


def gateway_log() -> bytes:
    """Sixty-four lines of the appliance; line 9 is the first entry of the operation."""
    dice = random.Random(61)  # noqa: S311 - lines of an invented log
    rows: list[tuple[str, ...]] = [("line", "time_utc", "appliance", "source", "user", "action", "result", "bytes")]
    usual = [
        datetime(2025, 11, 8, 5, 12, tzinfo=UTC) + timedelta(minutes=128 * n + dice.randrange(90)) for n in range(8)
    ]
    attack = [
        datetime(2025, 11, 9, 0, 14, 7, tzinfo=UTC),
        datetime(2025, 11, 9, 3, 10, 2, tzinfo=UTC),
        datetime(2025, 11, 9, 18, 5, 41, tzinfo=UTC),
    ]
    after = [
        datetime(2025, 11, 9, 6, 3, tzinfo=UTC) + timedelta(minutes=84 * n + dice.randrange(80)) for n in range(53)
    ]
    for time in sorted([*usual, *attack, *after]):
        line = len(rows)
        if time in attack:
            size = 222298112 if time.hour == 3 else dice.randrange(4000, 9000)
            found = (
                "198.51.100.23",
                "-",
                "session without password" if line == 9 else "session resumed",
                "accepted",
                size,
            )
        else:
            source = f"203.0.113.{dice.choice((21, 34, 35, 52, 77))}"
            result = dice.choice(("accepted", "accepted", "accepted", "refused"))
            found = (source, f"u{dice.randrange(1040, 1099)}", "sign-in with card", result, dice.randrange(900, 88000))
        rows.append((str(line), f"{time:%Y-%m-%dT%H:%M:%SZ}", "vg-01", *map(str, found)))
    return rows_to_csv(rows)


def lease_register() -> bytes:
    """Twelve lines of the address register; line 7 returns the range to the unit."""
    unit, firm = "Signals Training Unit", "Tessaly Relay Ltd"
    low, high = "192.0.2.64-192.0.2.79", "192.0.2.80-192.0.2.95"
    return rows_to_csv([
        ("line", "entered", "range", "holder", "action", "from", "until", "clerk"),
        (1, "2023-02-01", "192.0.2.64-192.0.2.95", unit, "assigned", "2023-02-01", "", "nk"),
        (2, "2024-12-19", low, firm, "leased", "2025-01-06", "2025-06-30", "nk"),
        (3, "2024-12-19", high, firm, "leased", "2025-01-06", "2025-06-30", "nk"),
        (4, "2025-03-11", low, firm, "contact changed", "2025-03-11", "", "rp"),
        (5, "2025-05-20", "192.0.2.96-192.0.2.127", "Driving school network", "assigned", "2025-06-01", "", "rp"),
        (6, "2025-06-16", high, firm, "renewal asked, not granted", "", "", "nk"),
        (7, "2025-07-01", "192.0.2.64-192.0.2.95", unit, "returned to training unit", "2025-07-01", "", "nk"),
        (8, "2025-07-02", "192.0.2.64-192.0.2.95", unit, "audit trail switched off", "2025-07-02", "2025-08-04", "-"),
        (9, "2025-09-01", "192.0.2.12-192.0.2.12", "Contact point mail", "renewed", "2025-09-01", "", "rp"),
        (10, "2025-10-07", "192.0.2.80-192.0.2.80", unit, "name changed to exd-2", "2025-10-07", "", "nk"),
        (11, "2025-11-13", "192.0.2.64-192.0.2.95", unit, "closed to the outside", "2025-11-13", "", "nk"),
        (12, "2025-12-31", "192.0.2.64-192.0.2.95", unit, "year-end check", "2025-12-31", "", "rp"),
    ])  # fmt: skip
