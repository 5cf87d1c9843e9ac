"""Network captures in libpcap's own format: what was sent between whom and when, and the names asked for."""

from __future__ import annotations

import ipaddress
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from app.documents.binding.ink import plain
from app.documents.binding.renditions.page import Reading, Rendition, Unreadable
from app.terms import day_text, tr

_MAGIC = {
    b"\xd4\xc3\xb2\xa1": ("<", 1_000_000),
    b"\xa1\xb2\xc3\xd4": (">", 1_000_000),
    b"\x4d\x3c\xb2\xa1": ("<", 1_000_000_000),
    b"\xa1\xb2\x3c\x4d": (">", 1_000_000_000),
}
_MOST_PACKETS = 400_000
_LARGEST_PACKET = 16_000_000
_LISTED = 60
_PROTOCOLS = {1: "ICMP", 2: "IGMP", 6: "TCP", 17: "UDP", 47: "GRE", 50: "ESP", 58: "ICMPv6", 132: "SCTP"}
_LINKS = {0: 4, 1: 14, 12: 0, 14: 0, 101: 0, 113: 16, 228: 0, 229: 0, 276: 20}
"""Link types that are read, with the length of the header before the packet."""


@dataclass(frozen=True)
class Packet:
    """One packet: seconds since 1970 in UTC by the capturing machine's clock, and its length on the wire."""

    at: float
    length: int
    source: str = ""
    target: str = ""
    protocol: str = ""
    ports: tuple[int, int] = (0, 0)
    asked: str = ""
    partial: bool = False


@dataclass
class Summary:
    """What a capture holds, counted as it is read."""

    packets: int = 0
    octets: int = 0
    first: float = 0.0
    last: float = 0.0
    talkers: Counter[tuple[str, str]] = field(default_factory=Counter)
    sent: Counter[tuple[str, str]] = field(default_factory=Counter)
    protocols: Counter[str] = field(default_factory=Counter)
    services: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    partial: int = 0
    listed: list[Packet] = field(default_factory=list)

    def take(self, packet: Packet) -> None:
        """Count one packet."""
        self.first = min(self.first, packet.at) if self.packets else packet.at
        self.last = max(self.last, packet.at)
        self.packets += 1
        self.octets += packet.length
        self.protocols[packet.protocol or tr("other")] += 1
        if packet.source:
            self.talkers[packet.source, packet.target] += 1
            self.sent[packet.source, packet.target] += packet.length
        if packet.ports != (0, 0):
            self.services[f"{packet.protocol} {min(packet.ports)}"] += 1
        self.partial += packet.partial
        if packet.asked:
            self.names[packet.asked] += 1
        if len(self.listed) < _LISTED:
            self.listed.append(packet)


def is_capture(data: bytes) -> bool:
    """Whether the bytes begin as a capture."""
    return data[:4] in _MAGIC


def render_capture(data: bytes, name: str = "") -> Rendition:
    """A summary, not every packet. Raises Unreadable if there is no sound header."""
    if len(data) < 24:
        raise Unreadable(tr("The capture is cut off within its header."))
    page = Reading("capture", tr("Network capture"), name, data)
    summary = Summary()
    for packet in read(data, page.warnings):
        summary.take(packet)
    if summary.partial:
        page.warn(tr("Packets of which only the beginning was captured: {count}.", count=f"{summary.partial:,}"))
    _overview(page, summary)
    _tables(page, summary)
    return page.done()


def read(data: bytes, warnings: list[str]) -> Iterator[Packet]:
    """The packets of a capture; stops with a warning where it is cut off, unsound or too long."""
    order, fraction = _MAGIC[data[:4]]
    link = struct.unpack_from(order + "I", data, 20)[0] & 0xFFFF
    if link not in _LINKS:
        warnings.append(tr("The packets are of a kind this program counts but does not read."))
    record, at, count = struct.Struct(order + "IIII"), 24, 0
    while at < len(data):
        if count == _MOST_PACKETS:
            warnings.append(tr("Only the first {count} packets were read.", count=f"{_MOST_PACKETS:,}"))
            return
        if at + 16 > len(data):
            warnings.append(tr("The capture is cut off after packet {count}.", count=count))
            return
        seconds, part, kept, length = record.unpack_from(data, at)
        at += 16
        if kept > _LARGEST_PACKET:
            warnings.append(tr("The capture is damaged after packet {count}.", count=count))
            return
        count += 1
        packet = _packet(data[at : at + kept], link, seconds + min(part / fraction, 1.0), length)
        yield replace(packet, partial=kept < length)
        if at + kept > len(data):
            warnings.append(tr("The capture is cut off within packet {count}.", count=count))
            return
        at += kept


def _packet(frame: bytes, link: int, at: float, length: int) -> Packet:
    try:
        return _network(_payload(frame, link), at, length)
    except (struct.error, IndexError, ValueError):
        return Packet(at, length)


def _payload(frame: bytes, link: int) -> bytes:
    start = _LINKS.get(link, len(frame))
    if link == 1:
        while frame[start - 2 : start] in {b"\x81\x00", b"\x88\xa8"} and start < 30:
            start += 4
    return frame[start:]


def _network(data: bytes, at: float, length: int) -> Packet:
    version = data[0] >> 4
    if version == 4 and len(data) >= 20:
        fragment = struct.unpack_from(">H", data, 6)[0] & 0x1FFF
        header, number, ends = (data[0] & 15) * 4, data[9], (data[12:16], data[16:20])
    elif version == 6 and len(data) >= 40:
        header, number, ends, fragment = 40, data[6], (data[8:24], data[24:40]), 0
    else:
        return Packet(at, length)
    source, target = (str(ipaddress.ip_address(end)) for end in ends)
    protocol = _PROTOCOLS.get(number, tr("protocol {number}", number=number))
    body = data[header:]
    if number not in {6, 17} or fragment or len(body) < 4:
        return Packet(at, length, source, target, protocol)
    ports: tuple[int, int] = struct.unpack_from(">HH", body)
    asked = _asked(body[8:]) if number == 17 and {53, 5353} & set(ports) else ""
    return Packet(at, length, source, target, protocol, ports, asked)


def _asked(message: bytes) -> str:
    """The first name a DNS query or its answer names; empty if it is none or unsound."""
    if len(message) < 17 or struct.unpack_from(">H", message, 4)[0] < 1:
        return ""
    labels: list[str] = []
    at = 12
    while at < len(message) and len(labels) < 128:
        size = message[at]
        if size == 0:
            return plain(".".join(labels))
        if size > 63 or at + 1 + size > len(message):
            return ""
        labels.append(message[at + 1 : at + 1 + size].decode("ascii", "replace"))
        at += 1 + size
    return ""


def _moment(at: float) -> str:
    try:
        there = datetime.fromtimestamp(at, UTC)
    except (ValueError, OverflowError, OSError):
        return tr("no sound time")
    return f"{day_text(there.date())}, {there:%H:%M:%S}.{there.microsecond // 1000:03d} UTC"


def _overview(page: Reading, summary: Summary) -> None:
    if not summary.packets:
        page.facts(((tr("Packets"), tr("none")),))
        return
    took = f"{summary.last - summary.first:,.3f}"
    page.facts((
        (tr("Packets"), f"{summary.packets:,}"),
        (tr("On the wire"), tr("{count} bytes", count=f"{summary.octets:,}")),
        (tr("First packet"), _moment(summary.first)),
        (tr("Last packet"), _moment(summary.last)),
        (tr("Duration"), tr("{seconds} seconds", seconds=took)),
        (tr("Protocols"), ", ".join(f"{name} {count:,}" for name, count in summary.protocols.most_common(8))),
    ))  # fmt: skip
    page.gap(3)
    page.para(tr("Times are those of the clock of the machine that made the capture."), 8.5, "sans")


def _tables(page: Reading, summary: Summary) -> None:
    if summary.talkers:
        page.heading(tr("Who sent most"))
        rows = [(*pair, f"{summary.talkers[pair]:,}", f"{size:,}") for pair, size in summary.sent.most_common(25)]
        page.table((tr("From"), tr("To"), tr("Packets"), tr("Bytes")), (35, 35, 15, 15), rows)
    if summary.services:
        page.heading(tr("Ports"))
        page.table((tr("Port"), tr("Packets")), (30, 70), [(k, f"{v:,}") for k, v in summary.services.most_common(15)])
    if summary.names:
        page.heading(tr("Names asked for and answered (DNS)"))
        page.table((tr("Name"), tr("Messages")), (70, 30), [(k, f"{v:,}") for k, v in summary.names.most_common(100)])
    if summary.listed:
        page.heading(tr("First packets"))
        heads = (tr("Time"), tr("From"), tr("To"), tr("Protocol"), tr("Bytes"))
        page.table(heads, (34, 24, 24, 10, 8), [_line(packet) for packet in summary.listed], size=8)


def _line(packet: Packet) -> tuple[str, str, str, str, str]:
    ends = [f"{address} : {port}" if port else address
            for address, port in zip((packet.source, packet.target), packet.ports, strict=True)]  # fmt: skip
    return _moment(packet.at), ends[0], ends[1], packet.protocol, f"{packet.length:,}"
