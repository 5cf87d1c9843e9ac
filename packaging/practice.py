"""Makes the exhibits of the practice case: the same bytes on every run.

``python packaging/practice.py`` writes resources/practice/orchid/exhibits and fills sha256, size and pages in story.toml.
"""

from __future__ import annotations

import csv
import hashlib
import io
import random
import re
import tomllib
from base64 import encodebytes
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from practice_traffic import capture, chart, stix
from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
STORY = ROOT / "resources" / "practice" / "orchid" / "story.toml"
TEXTS: dict[str, Any] = tomllib.loads((Path(__file__).with_name("practice_text.toml")).read_text("utf-8"))
Block = dict[str, Any]

INK, MUTED, RULE, MARK = HexColor("#1B2733"), HexColor("#5D6B7A"), HexColor("#C9D1DA"), "#FFF3B0"
ACCENTS = {
    "treaty": HexColor("#1B2733"),
    "report": HexColor("#1F4E79"),
    "log": HexColor("#2C7A4B"),
    "note": HexColor("#7A2E3A"),
    "invoice": HexColor("#2C7A4B"),
    "web": HexColor("#4A3F7A"),
}
LETTERHEADS = {
    "treaty": ("Depositary of the Treaty on Conduct in Cyberspace", "Valmere"),
    "report": ("Institute for Applied Forensics", "Report AF-2026-017"),
    "log": ("National Hospital Network of Aldova", "Duty desk, Korvale"),
    "note": ("Reinholt Consulting", "Harbour Steps 9, Port Sarrel"),
    "invoice": ("National Hospital Network of Aldova", "Finance directorate, Korvale"),
    "web": ("Training portal", "Ministry of the Interior of Berenia"),
}


# ---------------------------------------------------------------- pages


def use_fonts() -> None:
    """Register the shipped faces with the PDF library."""
    faces = {"Serif": "NotoSerif-Regular", "Serif-B": "NotoSerif-Bold", "Serif-I": "NotoSerif-Italic"}
    faces |= {"Serif-BI": "NotoSerif-BoldItalic", "Sans": "NotoSans-Regular", "Sans-B": "NotoSans-Bold"}
    for name, file in faces.items():
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{file}.ttf")))
    pdfmetrics.registerFontFamily("Serif", "Serif", "Serif-B", "Serif-I", "Serif-BI")
    pdfmetrics.registerFontFamily("Sans", "Sans", "Sans-B", "Sans", "Sans-B")


def face(style: str) -> str:
    """The text family of a document: the portal and the tables of the hospitals are set sans."""
    return "Sans" if style in {"web", "log", "invoice"} else "Serif"


def para_style(name: str, style: str, **changes: Any) -> ParagraphStyle:
    """A paragraph style of one document."""
    base = {"fontName": face(style), "fontSize": 10, "leading": 15, "textColor": INK, "spaceAfter": 6}
    return ParagraphStyle(name, **{**base, **changes})


def styles_of(style: str) -> dict[str, ParagraphStyle]:
    """Every paragraph style a block may ask for."""
    bold, accent = f"{face(style)}-B", ACCENTS[style]
    make: Callable[..., ParagraphStyle] = para_style
    return {
        "p": make("p", style),
        "h": make("h", style, fontName=bold, fontSize=14, leading=19, spaceBefore=10, textColor=accent, keepWithNext=1),
        "s": make("s", style, fontName=bold, fontSize=10.5, spaceBefore=6, spaceAfter=3, keepWithNext=1),
        "q": make("q", style, leftIndent=10 * mm, rightIndent=10 * mm),
        "n": make("n", style, leftIndent=8 * mm, bulletIndent=1 * mm),
        "c": make("c", style, fontName=bold, fontSize=16, leading=22, alignment=TA_CENTER, spaceBefore=14),
        "ci": make("ci", style, fontName="Serif-I", alignment=TA_CENTER),
        "c2": make("c2", style, alignment=TA_CENTER, textColor=MUTED, spaceAfter=16),
        "a": make("a", style, fontName=bold, alignment=TA_CENTER, spaceBefore=9, spaceAfter=0, keepWithNext=1),
        "at": make("at", style, fontName="Serif-I", alignment=TA_CENTER, spaceAfter=3, keepWithNext=1),
        "cell": make("cell", style, fontName="Sans", fontSize=8.4, leading=11.5, spaceAfter=0),
        "head": make("head", style, fontName="Sans-B", fontSize=8.4, leading=11.5, spaceAfter=0, textColor=white),
        "box": make("box", style, fontSize=9.4, leading=14, spaceAfter=0),
        "cover": make("cover", style, fontName="Serif-B", fontSize=27, leading=35, textColor=accent, spaceAfter=10),
        "sub": make("sub", style, fontName="Serif-I", fontSize=13, leading=19, spaceAfter=70 * mm),
        "lines": make("lines", style, fontName="Sans", textColor=MUTED, spaceAfter=2),
    }


def marked(text: str) -> str:
    """Highlighted passages as the PDF library writes them."""
    return text.replace("<hl>", f'<font backColor="{MARK}">').replace("</hl>", "</font>")


def table(name: str, style: str, sheet: dict[str, ParagraphStyle]) -> Flowable:
    """A named table with a coloured head row."""
    facts = TEXTS["tables"][name]
    rows = [[Paragraph(str(c), sheet["head" if i == 0 else "cell"]) for c in row] for i, row in enumerate(facts["rows"])]
    for column in facts.get("right", ()):
        for i, row in enumerate(facts["rows"]):
            kind = ParagraphStyle("r", parent=sheet["head" if i == 0 else "cell"], alignment=2)
            rows[i][column] = Paragraph(f"<b>{row[column]}</b>" if i == len(rows) - 1 else row[column], kind)
    look = [("BACKGROUND", (0, 0), (-1, 0), ACCENTS[style]), *grid(len(rows))]
    if facts.get("total"):
        look += [("LINEABOVE", (0, -1), (-1, -1), 1, ACCENTS[style]), ("BACKGROUND", (0, -1), (-1, -1), HexColor("#EFF4F1"))]
    return spaced(Table(rows, [w * mm for w in facts["widths"]], repeatRows=1, style=TableStyle(look)))


def grid(rows: int) -> list[tuple[Any, ...]]:
    """Hair lines, banded rows and even padding."""
    look: list[tuple[Any, ...]] = [("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    look += [("BACKGROUND", (0, i), (-1, i), HexColor("#F6F8FA")) for i in range(2, rows, 2)]
    return [*look, ("TOPPADDING", (0, 0), (-1, -1), 3.2), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]


def spaced(made: Table) -> Table:
    """The same table with air above and below."""
    made.spaceBefore, made.spaceAfter, made.hAlign = 4, 12, "LEFT"
    return made


def log_table(style: str, sheet: dict[str, ParagraphStyle]) -> Flowable:
    """The thirty numbered entries of the duty manager."""
    rows = [[Paragraph(t, sheet["head"]) for t in ("No.", "Time", "Entry")]]
    for number, (time, entry) in enumerate(TEXTS["oplog_rows"]["rows"], 1):
        shown = f"<b>{time}</b>" if "Nov" in time else time
        rows.append([Paragraph(t, sheet["cell"]) for t in (str(number), shown, entry)])
    look = [("BACKGROUND", (0, 0), (-1, 0), ACCENTS[style]), *grid(len(rows))]
    return spaced(Table(rows, [12 * mm, 28 * mm, 120 * mm], repeatRows=1, style=TableStyle(look)))


def voucher_table(style: str, sheet: dict[str, ParagraphStyle]) -> Flowable:
    """Forty-one vouchers whose sums are the heads; head F has none."""
    dice, rows = random.Random(1942), [[Paragraph(t, sheet["head"]) for t in ("No.", "Head", "Date", "Issuer", "EUR")]]
    right = ParagraphStyle("r", parent=sheet["cell"], alignment=2)
    issuers = ("Norrvik Systems", "Halden Medical Transport", "Lund Hill Clinic", "Staff payroll", "Ferro Storage", "Bright Line Calls")
    for code, _, count, amount in TEXTS["tables"]["heads"]["rows"][1:6]:
        for share in shares(Decimal(amount.replace(",", "")), int(count), dice):
            day = datetime(2025, 11, 14) + timedelta(days=dice.randrange(160))
            cells = [f"V-{len(rows):02d}", code, f"{day:%d.%m.%Y}", dice.choice(issuers)]
            rows.append([*(Paragraph(c, sheet["cell"]) for c in cells), Paragraph(f"{share:,.2f}", right)])
    look = [("BACKGROUND", (0, 0), (-1, 0), ACCENTS[style]), *grid(len(rows))]
    look += [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.8)]
    return spaced(Table(rows, [18 * mm, 16 * mm, 30 * mm, 64 * mm, 32 * mm], repeatRows=1, style=TableStyle(look)))


def shares(total: Decimal, count: int, dice: random.Random) -> list[Decimal]:
    """``total`` cut into ``count`` uneven parts that sum to it to the cent."""
    weights = [dice.randrange(20, 100) for _ in range(count)]
    parts = [(total * w / sum(weights)).quantize(Decimal("0.01")) for w in weights]
    return [*parts[:-1], total - sum(parts[:-1])]


# ---------------------------------------------------------------- figures


def label(x: float, y: float, text: str, size: float = 7.5, fill: Color = MUTED, anchor: str = "start") -> String:
    """A word in a figure."""
    return String(x, y, text, fontName="Sans", fontSize=size, fillColor=fill, textAnchor=anchor)


def sessions_figure() -> Drawing:
    """The eleven sessions on a line of days; those inside a window are filled."""
    first, width = datetime(2025, 9, 10), 160 * mm
    scale = width / (datetime(2025, 11, 16) - first).days
    shapes: list[Any] = [Line(0, 26, width, 26, strokeColor=MUTED, strokeWidth=0.8)]
    for row in TEXTS["tables"]["sessions"]["rows"][1:]:
        day = datetime.strptime(row[1], "%d %b %Y %H:%M")
        x, inside = (day - first).total_seconds() / 86400 * scale, "window" in row[4]
        fill = HexColor("#B3261E") if inside else ACCENTS["report"]
        shapes.append(Rect(x - 2.2, 26, 4.4, 22 if inside else 14, fillColor=fill, strokeColor=None))
        shapes.append(label(x, 51 if inside else 43, row[0], 7, INK, "middle"))
    for day in (datetime(2025, 9, 15), datetime(2025, 10, 1), datetime(2025, 10, 15), datetime(2025, 11, 1), datetime(2025, 11, 15)):
        x = (day - first).days * scale
        shapes += [Line(x, 23, x, 26, strokeColor=MUTED), label(x, 14, f"{day.day} {day:%b}", anchor="middle")]
    note = label(0, 2, "Figure 1. Administrative sessions by day; tall bars (Nos. 5 and 9) fall into a maintenance window.")
    return Drawing(width, 62, *shapes, note)


def hours_figure() -> Drawing:
    """Orders by hour of the day in the zone of Port Sarrel: 183 in all."""
    counts = (0, 0, 0, 0, 0, 0, 0, 1, 9, 21, 24, 19, 8, 17, 23, 22, 16, 8, 2, 1, 7, 4, 1, 0)
    step = 160 * mm / 24
    shapes: list[Any] = [Line(0, 26, 160 * mm, 26, strokeColor=MUTED, strokeWidth=0.8)]
    for hour, count in enumerate(counts):
        fill = HexColor("#B4690E") if 19 <= hour <= 22 else ACCENTS["report"]
        shapes.append(Rect(hour * step + 2, 26, step - 4, count * 2.4, fillColor=fill, strokeColor=None))
        shapes.append(label(hour * step + step / 2, 15, f"{hour:02d}", 7, anchor="middle"))
    note = label(0, 2, f"Figure 2. {sum(counts)} orders by hour, zone of Port Sarrel; the evening of 9 November stands apart.")
    return Drawing(160 * mm, 92, *shapes, note)


def heads_figure() -> Drawing:
    """The six heads of loss as bars."""
    rows = TEXTS["tables"]["heads"]["rows"][1:7]
    shapes: list[Any] = []
    for place, (code, title, _, amount) in enumerate(rows):
        y, length = 112 - place * 18, float(amount.replace(",", "")) / 1e6 * 5.2 * mm
        shapes += [label(0, y + 3, code, 8, INK), Rect(14, y, length, 11, fillColor=ACCENTS["invoice"], strokeColor=None)]
        shapes.append(label(18 + length, y + 3, f"{title.split(':')[0]}", 7.5))
    return Drawing(160 * mm, 128, *shapes, label(0, 6, "The heads compared; F is an estimate."))


FIGURES: dict[str, Callable[[], Drawing]] = {"sessions": sessions_figure, "hours": hours_figure, "heads": heads_figure}


# ---------------------------------------------------------------- documents


def boxed(text: str, style: str, sheet: dict[str, ParagraphStyle]) -> Flowable:
    """A certificate in a frame with a bar of colour."""
    look = [("BOX", (0, 0), (-1, -1), 0.6, RULE), ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENTS[style])]
    look += [(f"{side}PADDING", (0, 0), (-1, -1), 9) for side in ("TOP", "BOTTOM", "LEFT", "RIGHT")]
    made = Table([[Paragraph(text, sheet["box"])]], [160 * mm], style=TableStyle(look))
    made.spaceBefore = 10
    return made


def cover(block: Block, sheet: dict[str, ParagraphStyle]) -> list[Flowable]:
    """The title page of a report."""
    lines = [Paragraph(line, sheet["lines"]) for line in block["lines"]]
    return [Spacer(1, 55 * mm), Paragraph(block["cover"], sheet["cover"]), Paragraph(block["sub"], sheet["sub"]), *lines]


def flow(block: Block, style: str, sheet: dict[str, ParagraphStyle]) -> list[Flowable]:
    """One block of a text as what the page maker sets."""
    if "b" in block:
        return [PageBreak()]
    if "cover" in block:
        return cover(block, sheet)
    if "t" in block:
        special = {"oplog": log_table, "vouchers": voucher_table}.get(block["t"])
        return [special(style, sheet) if special else table(block["t"], style, sheet)]
    if "f" in block:
        return [Spacer(1, 4), FIGURES[block["f"]](), Spacer(1, 8)]
    if "box" in block:
        return [boxed(block["box"], style, sheet)]
    if "n" in block:
        return [Paragraph(marked(block["p"]), sheet["n"], bulletText=block["n"])]
    return [Paragraph(marked(str(text)), sheet[kind]) for kind, text in block.items()]


def dress(canvas: Canvas, style: str, page: int, *, bare: bool = False) -> None:
    """Letterhead and foot of one page; a bare page is a cover with a band at the left."""
    left, right = LETTERHEADS[style]
    canvas.saveState()
    canvas.setFillColor(ACCENTS[style])
    if bare:
        canvas.rect(0, 0, 12 * mm, A4[1], stroke=0, fill=1)
    canvas.setFont("Sans-B", 8.5)
    canvas.drawString(25 * mm, A4[1] - 15 * mm, left)
    canvas.setFillColor(MUTED)
    canvas.setFont("Sans", 8)
    canvas.drawRightString(A4[0] - 25 * mm, A4[1] - 15 * mm, right)
    canvas.setStrokeColor(ACCENTS[style])
    canvas.setLineWidth(0.8)
    canvas.line(25 * mm, A4[1] - 17.5 * mm, A4[0] - 25 * mm, A4[1] - 17.5 * mm)
    canvas.drawCentredString(A4[0] / 2, 12 * mm, "" if bare else str(page))
    canvas.restoreState()


def pdf(name: str) -> bytes:
    """One of the exhibits in pages, by its name in the texts."""
    facts, made = TEXTS[name], io.BytesIO()
    style = facts["style"]
    sheet = styles_of(style)
    covered = any("cover" in block for block in facts["blocks"])
    sides = {"leftMargin": 25 * mm - 6, "rightMargin": 25 * mm - 6, "topMargin": 24 * mm, "bottomMargin": 20 * mm}
    book = SimpleDocTemplate(made, pagesize=A4, title=facts["title"], author=facts["author"], invariant=1, **sides)
    book.build(
        [part for block in facts["blocks"] for part in flow(block, style, sheet)],
        onFirstPage=lambda canvas, _: dress(canvas, style, 1, bare=covered),
        onLaterPages=lambda canvas, doc: dress(canvas, style, doc.page),
    )
    return made.getvalue()


# ---------------------------------------------------------------- mail and logs


def mail(name: str) -> bytes:
    """A message with its headers as it stood on the server; with an attachment when the text names one."""
    facts = TEXTS["mail"][name]
    head = [f"Received: {line}" for line in facts["received"]]
    head += [f"DKIM-Signature: {facts['dkim']}"] if "dkim" in facts else []
    head += [f"In-Reply-To: {facts['reply_to']}"] if "reply_to" in facts else []
    head += [f"{key.title()}: {facts[key]}" for key in ("from", "to", "date", "subject")]
    head += [f"Message-ID: {facts['id']}", "MIME-Version: 1.0"]
    body = facts["body"].strip() + "\n"
    text = with_attachment(head, body, facts["attachment"]) if "attachment" in facts else plain(head, body)
    return text.replace("\n", "\r\n").encode("ascii")


def plain(head: list[str], body: str) -> str:
    """A message of one text part."""
    return "\n".join([*head, "Content-Type: text/plain; charset=us-ascii", "", body])


def with_attachment(head: list[str], body: str, file: str) -> str:
    """A message of a text part and a list of indicators."""
    edge = "=_orchid_20251110042004"
    code = encodebytes(rows_to_csv(INDICATORS)).decode("ascii")
    parts = [*head, f'Content-Type: multipart/mixed; boundary="{edge}"', "", f"--{edge}"]
    parts += ["Content-Type: text/plain; charset=us-ascii", "", body, f"--{edge}", f'Content-Type: text/csv; name="{file}"']
    parts += ["Content-Transfer-Encoding: base64", f'Content-Disposition: attachment; filename="{file}"', "", code]
    return "\n".join([*parts, f"--{edge}--", ""])


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
    dice, rows = random.Random(61), [("line", "time_utc", "appliance", "source", "user", "action", "result", "bytes")]
    usual = [datetime(2025, 11, 8, 5, 12) + timedelta(minutes=128 * n + dice.randrange(90)) for n in range(8)]
    attack = [datetime(2025, 11, 9, 0, 14, 7), datetime(2025, 11, 9, 3, 10, 2), datetime(2025, 11, 9, 18, 5, 41)]
    after = [datetime(2025, 11, 9, 6, 3) + timedelta(minutes=101 * n + dice.randrange(80)) for n in range(53)]
    for time in sorted([*usual, *attack, *after]):
        line = len(rows)
        if time in attack:
            size = 222298112 if time.hour == 3 else dice.randrange(4000, 9000)
            found = ("198.51.100.23", "-", "session without password" if line == 9 else "session resumed", "accepted", size)
        else:
            source = f"203.0.113.{dice.choice((21, 34, 35, 52, 77))}"
            result = dice.choice(("accepted", "accepted", "accepted", "refused"))
            found = (source, f"u{dice.randrange(1040, 1099)}", "sign-in with card", result, dice.randrange(900, 88000))
        rows.append((str(line), f"{time:%Y-%m-%dT%H:%M:%SZ}", "vg-01", *map(str, found)))  # type: ignore[arg-type]
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
        (11, "2025-11-12", "192.0.2.64-192.0.2.95", unit, "closed to the outside", "2025-11-12", "", "nk"),
        (12, "2025-12-31", "192.0.2.64-192.0.2.95", unit, "year-end check", "2025-12-31", "", "rp"),
    ])  # fmt: skip


MAKERS: dict[str, Callable[[], bytes]] = {
    **{TEXTS[n]["file"]: lambda n=n: pdf(n) for n in ("treaty", "report", "oplog", "note", "quantum", "page")},  # type: ignore[misc]
    **{facts["file"]: lambda n=n: mail(n) for n, facts in TEXTS["mail"].items()},  # type: ignore[misc]
    "c-003-gateway-access.csv": gateway_log,
    "r-004-address-leases.csv": lease_register,
}


# ---------------------------------------------------------------- the whole set

MAKERS |= {"c-005-beacons.pcap": capture, "c-006-orchid.stix.json": stix, "c-008-infrastructure.png": chart}


def exhibits() -> dict[str, bytes]:
    """Every exhibit by its file name."""
    use_fonts()
    return {name: make() for name, make in sorted(MAKERS.items())}


def filled(story: str, made: dict[str, bytes]) -> str:
    """The story with hash, size and number of pages of each exhibit written beside its file."""
    for name, data in made.items():
        ask = re.compile(rf'(file = "exhibits/{re.escape(name)}"\n)sha256 = ".*"\nsize = \d+\n')
        facts = f'sha256 = "{hashlib.sha256(data).hexdigest()}"\nsize = {len(data)}\n'
        story, times = ask.subn(lambda found, facts=facts: found[1] + facts, story)  # type: ignore[misc]
        if times != 1:
            raise ValueError(f"{name} stands {times} times in the story")
    return story


def main() -> None:
    """Write the exhibits and fill the story."""
    made, folder = exhibits(), STORY.parent / "exhibits"
    folder.mkdir(exist_ok=True)
    for name, data in made.items():
        (folder / name).write_bytes(data)
    STORY.write_text(filled(STORY.read_text("utf-8"), made), "utf-8")


if __name__ == "__main__":
    main()
