"""Plain text and logs, with numbered lines so that they can be cited."""

from __future__ import annotations

from app.documents.binding.renditions.page import Reading, Rendition
from app.documents.binding.sheet import MUTED
from app.terms import tr

_SIZE = 8.2
_STEP = 11.0
_NUMBERS = 34.0
_MOST_LINES = 20_000
_MOST_BYTES = 8_000_000


def is_text(data: bytes) -> bool:
    """Whether the bytes read as text in UTF-8, UTF-16 with a mark, or an eight-bit alphabet."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return True
    sample = data[:65536]
    return b"\x00" not in sample and sum(b < 9 or 13 < b < 32 for b in sample) <= len(sample) // 200


def decoded(data: bytes) -> tuple[str, str]:
    """The text, and a warning if its alphabet had to be guessed."""
    for alphabet in ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig",):
        try:
            return data.decode(alphabet), ""
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace"), tr("The text is not valid UTF-8; a Western alphabet was assumed.")


def render_text(data: bytes, name: str = "") -> Rendition:
    """Every line as it stands, long ones broken, tabs widened; signs that cannot be printed become dots."""
    text, warning = decoded(data[:_MOST_BYTES])
    lines = text.splitlines()
    page = Reading("text", tr("Text"), name, data)
    if warning:
        page.warn(warning)
    if len(lines) > _MOST_LINES or len(data) > _MOST_BYTES:
        page.warn(tr("Only the first {count} lines are shown.", count=f"{min(len(lines), _MOST_LINES):,}"))
    set_lines(page, lines[:_MOST_LINES])
    return page.done()


def set_lines(page: Reading, lines: list[str], *, numbered: bool = True) -> None:
    """Set lines in one width, each with its number at the left."""
    indent = _NUMBERS if numbered else 0.0
    per_line = int((page.room - indent) / (_SIZE * 0.6))
    for number, line in enumerate(lines, 1):
        whole = "".join(c if c.isprintable() else "·" for c in line.expandtabs(4)).rstrip() or " "
        for start in range(0, len(whole), per_line):
            page.need(_STEP)
            page.y -= _STEP
            if start == 0 and numbered:
                page.line(str(number), 7, "mono", right=_NUMBERS - 8, colour=MUTED)
            page.line(whole[start : start + per_line], _SIZE, "mono", x=indent)
