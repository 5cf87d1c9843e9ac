"""Makes the exhibits of the practice case: the same bytes on every run.

``python packaging/practice.py`` writes resources/practice/orchid/exhibits
and fills sha256, size and pages in story.toml.
"""

from __future__ import annotations

import hashlib
import io
import random
import re
import tomllib
from base64 import encodebytes
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from reportlab.graphics.shapes import STATE_DEFAULTS, Drawing, Line, Rect, String
from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from practice_traffic import INDICATORS, capture, chart, gateway_log, lease_register, rows_to_csv, stix

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
STORY = ROOT / "resources" / "practice" / "orchid" / "story.toml"
TEXTS: dict[str, Any] = tomllib.loads((Path(__file__).with_name("practice_text.toml")).read_text("utf-8"))
Block = dict[str, Any]

INK, MUTED, RULE = HexColor("#1B2733"), HexColor("#5D6B7A"), HexColor("#C9D1DA")
SIZES = {"treaty": (11.2, 17.5), "report": (10.8, 16.6), "note": (11.4, 18.2), "web": (10.5, 16), "log": (10, 15)}
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
    STATE_DEFAULTS["fontName"] = "Sans"
    pdfmetrics.registerFontFamily("Serif", "Serif", "Serif-B", "Serif-I", "Serif-BI")
    pdfmetrics.registerFontFamily("Sans", "Sans", "Sans-B", "Sans", "Sans-B")


def face(style: str) -> str:
    """The text family of a document: the portal and the tables of the hospitals are set sans."""
    return "Sans" if style in {"web", "log", "invoice"} else "Serif"


def para_style(name: str, style: str, **changes: Any) -> ParagraphStyle:
    """A paragraph style of one document."""
    size, leading = SIZES.get(style, (10.5, 16))
    base = {
        "fontName": face(style),
        "fontSize": size,
        "leading": leading,
        "textColor": INK,
        "bulletFontName": face(style),
        "spaceAfter": leading * 0.45,
    }
    return ParagraphStyle(name, **{**base, **changes})


def styles_of(style: str) -> dict[str, ParagraphStyle]:
    """Every paragraph style a block may ask for."""
    bold, accent = f"{face(style)}-B", ACCENTS[style]
    make: Callable[..., ParagraphStyle] = para_style
    return {
        "p": make("p", style),
        "h": make("h", style, fontName=bold, fontSize=14, leading=19, spaceBefore=10, textColor=accent, keepWithNext=1),
        "s": make("s", style, fontName=bold, fontSize=11.5, spaceBefore=6, spaceAfter=3, keepWithNext=1),
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


def signed(text: str) -> str:
    """Names under a certificate are set as a hand would write them, also where the text is sans."""
    return text.replace("<i>", '<font name="Serif-I">').replace("</i>", "</font>")


def table(name: str, style: str, sheet: dict[str, ParagraphStyle]) -> Flowable:
    """A named table with a coloured head row."""
    facts = TEXTS["tables"][name]
    rows = [
        [Paragraph(str(c), sheet["head" if i == 0 else "cell"]) for c in row] for i, row in enumerate(facts["rows"])
    ]
    for column in facts.get("right", ()):
        for i, row in enumerate(facts["rows"]):
            kind = ParagraphStyle("r", parent=sheet["head" if i == 0 else "cell"], alignment=2)
            rows[i][column] = Paragraph(f"<b>{row[column]}</b>" if i == len(rows) - 1 else row[column], kind)
    look: list[tuple[Any, ...]] = [("BACKGROUND", (0, 0), (-1, 0), ACCENTS[style]), *grid(len(rows))]
    if facts.get("total"):
        look += [
            ("LINEABOVE", (0, -1), (-1, -1), 1, ACCENTS[style]),
            ("BACKGROUND", (0, -1), (-1, -1), HexColor("#EFF4F1")),
        ]
    return spaced(Table(rows, [w * mm for w in facts["widths"]], repeatRows=1, style=TableStyle(look)))


def grid(rows: int) -> list[tuple[Any, ...]]:
    """Hair lines, banded rows and even padding."""
    look: list[tuple[Any, ...]] = [("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    look += [("BACKGROUND", (0, i), (-1, i), HexColor("#F6F8FA")) for i in range(2, rows, 2)]
    look += [("FONTNAME", (0, 0), (-1, -1), "Sans"), ("TOPPADDING", (0, 0), (-1, -1), 3.2)]
    return [*look, ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]


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
    look: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, 0), ACCENTS[style]),
        *grid(len(rows)),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 12),
    ]
    return spaced(Table(rows, [12 * mm, 28 * mm, 120 * mm], repeatRows=1, style=TableStyle(look)))


ISSUERS = {
    "A": ("Norrvik Systems", "Staff payroll", "Aldova Crisis Logistics", "Ferro Storage"),
    "B": ("Norrvik Systems", "Ferro Storage", "Veld & Sons, licences", "Cardmakers of Korvale"),
    "C": ("Halden Medical Transport", "Lund Hill Clinic", "St. Brannoc Clinic"),
    "D": ("Staff payroll", "Lund Hill Clinic", "Harbour Theatres"),
    "E": ("Bright Line Calls", "State Printing House", "Identity Watch"),
}


def voucher_table(style: str, sheet: dict[str, ParagraphStyle]) -> Flowable:
    """Forty-one vouchers whose sums are the heads; head F has none."""
    dice = random.Random(1942)  # noqa: S311 - amounts of an invented schedule
    rows = [[Paragraph(t, sheet["head"]) for t in ("No.", "Head", "Date", "Issuer")]]
    rows[0].append(Paragraph("EUR", ParagraphStyle("hr", parent=sheet["head"], alignment=2)))
    right = ParagraphStyle("r", parent=sheet["cell"], alignment=2)
    for code, _, count, amount in TEXTS["tables"]["heads"]["rows"][1:6]:
        for share in shares(Decimal(amount.replace(",", "")), int(count), dice):
            day = datetime(2025, 11, 14, tzinfo=UTC) + timedelta(days=dice.randrange(160))
            cells = [f"V-{len(rows):02d}", code, f"{day.day} {day:%b %Y}", dice.choice(ISSUERS[code])]
            rows.append([*(Paragraph(c, sheet["cell"]) for c in cells), Paragraph(f"{share:,.2f}", right)])
    look: list[tuple[Any, ...]] = [("BACKGROUND", (0, 0), (-1, 0), ACCENTS[style]), *grid(len(rows))]
    look += [("TOPPADDING", (0, 0), (-1, -1), 1.2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2)]
    return spaced(Table(rows, [18 * mm, 16 * mm, 30 * mm, 64 * mm, 32 * mm], repeatRows=1, style=TableStyle(look)))


def shares(total: Decimal, count: int, dice: random.Random) -> list[Decimal]:
    """``total`` cut into ``count`` uneven parts that sum to it to the cent."""
    weights = [dice.randrange(2000, 9999) for _ in range(count)]
    parts = [(total * w / sum(weights)).quantize(Decimal("0.01")) for w in weights]
    return [*parts[:-1], total - sum(parts[:-1])]


# ---------------------------------------------------------------- figures


def label(
    x: float, y: float, text: str, size: float = 7.5, fill: Color = MUTED, anchor: Literal["start", "middle"] = "start"
) -> String:
    """A word in a figure."""
    return String(x, y, text, fontName="Sans", fontSize=size, fillColor=fill, textAnchor=anchor)


def bar(x: float, y: float, width: float, height: float, fill: Color) -> Rect:
    """A filled bar without an edge."""
    made = Rect(x, y, width, height)
    made.fillColor, made.strokeColor = fill, None
    return made


def sessions_figure() -> Drawing:
    """The eleven sessions on a line of days; those inside a window are filled."""
    first, width = datetime(2025, 9, 10, tzinfo=UTC), 160 * mm
    scale = width / (datetime(2025, 11, 19, tzinfo=UTC) - first).days
    shapes: list[Any] = [Line(0, 26, width, 26, strokeColor=MUTED, strokeWidth=0.8)]
    for row in TEXTS["tables"]["sessions"]["rows"][1:]:
        day = datetime.strptime(row[1], "%d %b %Y %H:%M").replace(tzinfo=UTC)
        x, inside = (day - first).total_seconds() / 86400 * scale, "window" in row[4]
        fill = HexColor("#B3261E") if inside else ACCENTS["report"]
        shapes.append(bar(x - 1.6, 26, 3.2, 22 if inside else 14, fill))
        shapes.append(
            label(x + {"9": -2, "10": 3, "11": 6}.get(row[0], 0), 51 if inside else 43, row[0], 7, INK, "middle")
        )
    for day in (
        datetime(2025, 9, 15, tzinfo=UTC),
        datetime(2025, 10, 1, tzinfo=UTC),
        datetime(2025, 10, 15, tzinfo=UTC),
        datetime(2025, 11, 1, tzinfo=UTC),
        datetime(2025, 11, 15, tzinfo=UTC),
    ):
        x = (day - first).days * scale
        shapes += [Line(x, 23, x, 26, strokeColor=MUTED), label(x, 14, f"{day.day} {day:%b}", anchor="middle")]
    note = label(
        0, 2, "Figure 1. Administrative sessions by day; tall bars (Nos. 5 and 9) fall into a maintenance window."
    )
    return Drawing(width, 62, *shapes, note)


def hours_figure() -> Drawing:
    """Orders by hour of the day in the zone of Port Sarrel: 183 in all."""
    counts = (0, 0, 0, 0, 0, 0, 0, 1, 9, 21, 24, 19, 8, 17, 23, 22, 16, 8, 2, 1, 7, 4, 1, 0)
    step = 160 * mm / 24
    shapes: list[Any] = [Line(0, 26, 160 * mm, 26, strokeColor=MUTED, strokeWidth=0.8)]
    for hour, count in enumerate(counts):
        fill = HexColor("#B4690E") if 19 <= hour <= 22 else ACCENTS["report"]
        shapes.append(bar(hour * step + 2, 26, step - 4, count * 2.4, fill))
        shapes.append(label(hour * step + step / 2, 15, f"{hour:02d}", 7, anchor="middle"))
    note = label(
        0, 2, f"Figure 2. {sum(counts)} orders by hour, zone of Port Sarrel; the evening of 9 November stands apart."
    )
    return Drawing(160 * mm, 92, *shapes, note)


def heads_figure() -> Drawing:
    """The six heads of loss as bars."""
    rows = TEXTS["tables"]["heads"]["rows"][1:7]
    shapes: list[Any] = []
    for place, (code, title, _, amount) in enumerate(rows):
        y, length = 112 - place * 18, float(amount.replace(",", "")) / 1e6 * 5.2 * mm
        shapes += [
            label(0, y + 3, code, 8, INK),
            bar(14, y, length, 11, ACCENTS["invoice"]),
        ]
        shapes.append(label(18 + length, y + 3, f"{title.split(':')[0]}", 7.5))
    return Drawing(160 * mm, 128, *shapes, label(0, 6, "The heads compared; F is an estimate."))


FIGURES: dict[str, Callable[[], Drawing]] = {"sessions": sessions_figure, "hours": hours_figure, "heads": heads_figure}


# ---------------------------------------------------------------- documents


def boxed(text: str, style: str, sheet: dict[str, ParagraphStyle]) -> Flowable:
    """A certificate in a frame with a bar of colour."""
    look: list[tuple[Any, ...]] = [
        ("BOX", (0, 0), (-1, -1), 0.6, RULE),
        ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENTS[style]),
    ]
    look.append(("FONTNAME", (0, 0), (-1, -1), face(style)))
    look += [(f"{side}PADDING", (0, 0), (-1, -1), 9) for side in ("TOP", "BOTTOM", "LEFT", "RIGHT")]
    made = Table([[Paragraph(signed(text), sheet["box"])]], [160 * mm], style=TableStyle(look))
    made.spaceBefore = 10
    return made


def cover(block: Block, sheet: dict[str, ParagraphStyle]) -> list[Flowable]:
    """The title page of a report."""
    lines = [Paragraph(line, sheet["lines"]) for line in block["lines"]]
    return [
        Spacer(1, 55 * mm),
        Paragraph(block["cover"], sheet["cover"]),
        Paragraph(block["sub"], sheet["sub"]),
        *lines,
    ]


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
        return [Paragraph(block["p"], sheet["n"], bulletText=block["n"])]
    return [Paragraph(str(text), sheet[kind]) for kind, text in block.items()]


def emblem(canvas: Canvas, style: str) -> None:
    """A small sign before the letterhead: a cross for the hospitals, rings for the others."""
    x, y = 28 * mm, A4[1] - 14 * mm
    canvas.circle(x, y, 2.3 * mm, stroke=0, fill=1)
    canvas.setFillColor(white)
    if style in {"log", "invoice"}:
        canvas.rect(x - 1.4 * mm, y - 0.4 * mm, 2.8 * mm, 0.8 * mm, stroke=0, fill=1)
        canvas.rect(x - 0.4 * mm, y - 1.4 * mm, 0.8 * mm, 2.8 * mm, stroke=0, fill=1)
    else:
        canvas.circle(x, y, 1.5 * mm, stroke=0, fill=1)
        canvas.setFillColor(ACCENTS[style])
        canvas.circle(x, y, 0.8 * mm, stroke=0, fill=1)
    canvas.setFillColor(ACCENTS[style])


def dress(canvas: Canvas, style: str, page: int, *, bare: bool = False) -> None:
    """Letterhead and foot of one page; a bare page is a cover with a band at the left."""
    left, right = LETTERHEADS[style]
    canvas.saveState()
    canvas.setFillColor(ACCENTS[style])
    if bare:
        canvas.rect(0, 0, 12 * mm, A4[1], stroke=0, fill=1)
    if style == "web":
        canvas.rect(0, A4[1] - 11 * mm, A4[0], 11 * mm, stroke=0, fill=1)
    emblem(canvas, style)
    canvas.setFont("Sans-B", 8.5)
    canvas.drawString(32 * mm, A4[1] - 15 * mm, left)
    canvas.setFillColor(MUTED)
    canvas.setFont("Sans", 8)
    canvas.drawRightString(A4[0] - 25 * mm, A4[1] - 15 * mm, right)
    canvas.setStrokeColor(ACCENTS[style])
    canvas.setLineWidth(0.8)
    canvas.line(25 * mm, A4[1] - 18 * mm, A4[0] - 25 * mm, A4[1] - 18 * mm)
    canvas.drawCentredString(A4[0] / 2, 12 * mm, "" if bare else str(page))
    canvas.restoreState()


def pdf(name: str) -> bytes:
    """One of the exhibits in pages, by its name in the texts."""
    facts, made = TEXTS[name], io.BytesIO()
    style = facts["style"]
    sheet = styles_of(style)
    covered = any("cover" in block for block in facts["blocks"])
    sides: dict[str, Any] = {
        "leftMargin": 25 * mm - 6,
        "rightMargin": 25 * mm - 6,
        "topMargin": 24 * mm,
        "bottomMargin": 20 * mm,
    }
    book = SimpleDocTemplate(
        made,
        pagesize=A4,
        title=facts["title"],
        author=facts["author"],
        invariant=1,
        initialFontName=face(style),
        **sides,
    )
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
    parts += [
        "Content-Type: text/plain; charset=us-ascii",
        "",
        body,
        f"--{edge}",
        f'Content-Type: text/csv; name="{file}"',
    ]
    parts += ["Content-Transfer-Encoding: base64", f'Content-Disposition: attachment; filename="{file}"', "", code]
    return "\n".join([*parts, f"--{edge}--", ""])


MAKERS: dict[str, Callable[[], bytes]] = {
    **{TEXTS[n]["file"]: lambda n=n: pdf(n) for n in ("treaty", "report", "oplog", "note", "quantum", "page")},  # type: ignore[misc]  # bound where it is made
    **{facts["file"]: lambda n=n: mail(n) for n, facts in TEXTS["mail"].items()},  # type: ignore[misc]  # bound where it is made
    "c-003-gateway-access.csv": gateway_log,
    "r-004-address-leases.csv": lease_register,
}


# ---------------------------------------------------------------- the whole set

MAKERS |= {"c-005-beacons.pcap": capture, "c-006-orchid.stix.json": stix, "c-008-infrastructure.png": chart}


def exhibits() -> dict[str, bytes]:
    """Every exhibit by its file name."""
    use_fonts()
    return {name: make() for name, make in sorted(MAKERS.items())}


def paged(story: str, name: str, data: bytes) -> str:
    """The story with the number of pages of one exhibit."""
    pages = max(int(count) for count in re.findall(rb"/Count (\d+)", data))
    ask = re.compile(rf'(file = "exhibits/{re.escape(name)}"[^\[]*?\npages = )\d+')
    return ask.sub(lambda found: f"{found[1]}{pages}", story)


def filled(story: str, made: dict[str, bytes]) -> str:
    """The story with hash, size and number of pages of each exhibit written beside its file."""
    for name, data in made.items():
        ask = re.compile(rf'(file = "exhibits/{re.escape(name)}"\n)sha256 = ".*"\nsize = \d+\n')
        if name.endswith(".pdf"):
            story = paged(story, name, data)
        facts = f'sha256 = "{hashlib.sha256(data).hexdigest()}"\nsize = {len(data)}\n'
        story, times = ask.subn(lambda found, facts=facts: found[1] + facts, story)  # type: ignore[misc]  # bound where it is made
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
