"""E-mail as its reader saw it in plain text: headers, words, and a list of what was attached."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from html.parser import HTMLParser

from app.documents.binding.ink import plain
from app.documents.binding.renditions.page import Reading, Rendition, Unreadable, cut
from app.documents.binding.renditions.text import set_lines
from app.terms import tr

_SHOWN = ("From", "Sender", "To", "Cc", "Bcc", "Reply-To", "Date", "Subject", "Message-ID", "In-Reply-To")
_START = re.compile(rb"\A(?:From [^\n]+\n|[\x20-\x7e\t]*:[^\n]*\n)", re.IGNORECASE)
_TELLING = re.compile(rb"^(?:From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path):", re.IGNORECASE | re.M)
_MOST_LINES = 5000


def is_mail(name: str, data: bytes) -> bool:
    """Whether the bytes are a message: by name, or by three telling headers at the start."""
    if name.lower().endswith((".eml", ".msg.txt")):
        return b"\x00" not in data[:4096]
    head = re.split(rb"\r?\n\r?\n", data[:16384], maxsplit=1)[0]
    return bool(_START.match(head + b"\n")) and len(_TELLING.findall(head)) >= 3


def render_mail(data: bytes, name: str = "") -> Rendition:
    """Headers, the text/plain words (HTML stripped if there is nothing else) and the attachments' hashes."""
    message: EmailMessage = message_from_bytes(data, policy=policy.default)
    if not message.keys():
        raise Unreadable(tr("The message has no headers."))
    page = Reading("mail", tr("E-mail"), name, data)
    page.facts([(key, cut(_header(message, key), 600)) for key in _SHOWN])
    page.facts([(tr("Received"), cut(value, 400)) for value in _received(message)])
    page.gap(6)
    page.rule()
    page.gap(6)
    lines = _words(page, message)
    set_lines(page, lines[:_MOST_LINES], numbered=False)
    if len(lines) > _MOST_LINES:
        page.warn(tr("Only the first {count} lines are shown.", count=f"{_MOST_LINES:,}"))
    _attachments(page, message)
    if any(part.defects for part in message.walk()):
        page.warn(tr("The message is malformed; what could be read is shown."))
    return page.done()


def _header(message: EmailMessage, key: str) -> str:
    try:
        return str(message.get(key, ""))
    except (ValueError, IndexError, AttributeError, TypeError):
        return next((str(value) for name, value in message.raw_items() if name.lower() == key.lower()), "")


def _received(message: EmailMessage) -> list[str]:
    return [plain(value) for name, value in message.raw_items() if name.lower() == "received"][:20]


def _words(page: Reading, message: EmailMessage) -> list[str]:
    try:
        body = message.get_body(("plain", "html"))
    except (AttributeError, KeyError, TypeError):
        body = None
    if body is None and isinstance(message.get_payload(), str):
        return str(message.get_payload()).splitlines()
    if body is None:
        return [tr("The message has no words of its own.")]
    text = _text(body)
    if body.get_content_type() == "text/html":
        page.warn(tr("The message has no plain text; its HTML is shown as words only."))
        text = _stripped(text)
    return text.splitlines()


def _text(part: Message) -> str:
    raw = part.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else str(part.get_payload()).encode("utf-8", "replace")
    for alphabet in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return data.decode(alphabet)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("latin-1")


def _attachments(page: Reading, message: EmailMessage) -> None:
    rows = list(_attached(message))
    if rows:
        page.heading(tr("Attached to the message"))
        page.table((tr("Name"), tr("Kind"), tr("Bytes"), "SHA-256"), (25, 27, 8, 40), rows)
        page.warn(tr("Files attached to the message are listed, not shown."))


def _attached(message: EmailMessage) -> Iterator[tuple[str, str, str, str]]:
    for part in list(message.walk())[:500]:
        named = part.get_filename()
        if part.get_content_maintype() == "multipart" or (not named and part.get_content_maintype() == "text"):
            continue
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        digest = hashlib.sha256(data).hexdigest()
        yield cut(named or tr("without a name"), 120), part.get_content_type(), f"{len(data):,}", digest


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the parser's form
        self._hidden += tag in {"script", "style", "head"}
        if tag in {"br", "p", "div", "tr", "li", "h1", "h2", "h3", "table"}:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in {"script", "style", "head"}))

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.found.append(re.sub(r"\s+", " ", data))


def _stripped(markup: str) -> str:
    words = _Words()
    words.feed(markup)
    words.close()
    return re.sub(r"\n\s*\n+", "\n\n", "".join(words.found)).strip()
