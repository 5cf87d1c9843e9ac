"""A document as Word: the same words, Word's own numbering and fields, and the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from itertools import zip_longest
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from app.documents import wordstyles
from app.documents.fonts import reads_left
from app.documents.frame import CODE, scanned
from app.documents.inline import Run, bound, clean
from app.documents.layout import QR_SIDE, Laid, lay_out
from app.documents.model import (
    Annex,
    Bullets,
    Centred,
    Document,
    Heading,
    Items,
    Note,
    PageBreak,
    Para,
    QrCode,
    Quote,
    Signatures,
    Signer,
    StruckTable,
    Table,
    Toc,
)
from app.documents.number import Placed
from app.documents.qr import qr_picture
from app.documents.tables import GAP, beside, fitted
from app.documents.words import (
    TocLine,
    caption_lines,
    case_text,
    closing_lines,
    short_title,
    signature_heading,
    signer_lines,
    toc_title,
)
from app.terms import tr

INSIDE = 6.0
"""The margin inside a cell, on its right, in points; the last column has none."""
KEPT = 7
"""So many rows of label and value stay together."""
_UNDATED = date(2000, 1, 1)
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


def render_docx(document: Document) -> bytes:
    """The document as a Word file; field results and the table of contents carry the numbers of the PDF's pages."""
    return _packed(_Writer(lay_out(document)).write())


class _Writer:
    def __init__(self, laid: Laid) -> None:
        self.laid = laid
        self.lined = laid.lined
        self.document = laid.lined.document
        self.word: Any = wordstyles.blank(self.document.language, laid.paper, laid.hangs)
        self.numbering = self.word.part.numbering_part.element
        self.styles: dict[str, str] = {style.name: style.style_id for style in self.word.styles}
        self.marks = {key: at for at, key in enumerate(self._destinations(), 1)}
        self.breaks = False
        self.after: Placed | None = None
        self.measure = laid.paper.width - laid.paper.left - laid.paper.right

    def _destinations(self) -> list[str]:
        lines = [line.key for line in self.laid.contents]
        return list(dict.fromkeys([*lines, *self.lined.keys.values()]))

    def write(self) -> Any:
        self._properties()
        self._caption()
        if self.document.cover:
            for placed in self.lined.front:
                self.block(placed)
            self.breaks = True
        for placed, after in zip_longest(self.lined.placed, self.lined.placed[1:]):
            self.after = after
            self.block(placed)
        for at, line in enumerate(closing_lines(self.document)):
            self.para((Run(line),), "Digest" if at else "Register").paragraph_format.keep_with_next = True
        if self.document.register_head:
            self._code()
        self._frame()
        return self.word

    def _code(self) -> None:
        """The register head as a QR code, as large as on the PDF."""
        picture = io.BytesIO(qr_picture(scanned(self.document)))
        place = self.para((), "Digest")
        place.paragraph_format.line_spacing, place.paragraph_format.space_before = 1.0, Pt(4)
        drawn = place.add_run().add_picture(picture, Pt(CODE))
        drawn._inline.docPr.set("descr", tr("Register head and digest as a QR code"))

    def _qr_code(self, block: QrCode) -> None:
        place = self.para((), "Digest")
        place.paragraph_format.line_spacing, place.paragraph_format.space_before = 1.0, Pt(4)
        drawn = place.add_run().add_picture(io.BytesIO(qr_picture(block.code)), Pt(QR_SIDE))
        drawn._inline.docPr.set("descr", self.lined.bare(block.text) or tr("QR code"))
        if block.text:
            self.para(self.lined.runs(block.text), "Table text")

    def _properties(self) -> None:
        core, document = self.word.core_properties, self.document
        day = document.day or _UNDATED
        moment = datetime(day.year, day.month, day.day, tzinfo=UTC).replace(tzinfo=None)
        core.title, core.author = clean(document.title)[:255], clean(document.caption.tribunal)[:255]
        core.subject = case_text(document)[:255]
        core.created = core.modified = moment
        core.last_modified_by, core.comments, core.language, core.revision = "", "", document.language, 1

    def _caption(self) -> None:
        place = "Cover" if self.document.cover else "Caption"
        for line in caption_lines(self.document):
            self.para(self.lined.runs(line.text), f"{place} {line.style}")

    def para(self, runs: Iterable[Run], style: str, into: Any = None, key: str = "") -> Any:
        """A paragraph of styled runs; references become fields whose result is already there."""
        runs = tuple(runs)
        paragraph = (into or self.word).add_paragraph()
        paragraph._p.style = self.styles[style]  # by id: python-docx looks a name up among all styles each time
        if self.breaks and into is None:
            paragraph.paragraph_format.page_break_before = True
            self.breaks = False
        if reads_left("".join(run.text for run in runs)):
            paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:bidi {nsdecls('w')}/>"))
        inner = [self._run(paragraph, run) for run in runs]
        if key in self.marks:
            self._bookmark(paragraph, key, inner)
        return paragraph

    def _run(self, paragraph: Any, run: Run) -> Any:
        key = self.lined.keys.get(run.target, "")
        if key in self.marks:
            return self._linked(paragraph, run, key)
        written = paragraph.add_run(run.text)
        written.bold, written.italic = run.bold or None, run.italic or None
        if reads_left(run.text):
            written._r.get_or_add_rPr().append(parse_xml(f"<w:rtl {nsdecls('w')}/>"))
        return written._r

    def _linked(self, paragraph: Any, run: Run, key: str) -> Any:
        link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="_{key}" w:history="1"/>')
        written = paragraph.add_run(run.text)
        written.bold, written.italic = run.bold or None, run.italic or None
        link.append(written._r)
        paragraph._p.append(link)
        return link

    def _bookmark(self, paragraph: Any, key: str, inner: Sequence[Any]) -> None:
        at = self.marks[key]
        start = parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{at}" w:name="_{key}"/>')
        end = parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{at}"/>')
        if inner:
            inner[0].addprevious(start)
        else:
            paragraph._p.append(start)
        paragraph._p.append(end)

    def _heading(self, placed: Placed, block: Heading) -> None:
        paragraph = self.para(self.lined.runs(block.text), f"Heading {min(max(block.level, 1), 3)}", key=placed.key)
        if not placed.label:
            wordstyles.unnumber(paragraph)

    def block(self, placed: Placed) -> None:
        """Writes one block."""
        match placed.block:
            case PageBreak():
                self.breaks = True
            case Heading() as heading:
                self._heading(placed, heading)
            case Para() as para:
                self._para(placed, para)
            case Note(text=text):
                self.para(self.lined.runs(text), "Note")
            case Centred(text=text, style=style):
                self.para(self.lined.runs(text), f"Centred {style}" if style in wordstyles.CENTRED else "Centred plain")
            case QrCode() as code:
                self._qr_code(code)
            case _:
                self._large(placed)

    def _large(self, placed: Placed) -> None:
        match placed.block:
            case Annex(title=title):
                self.breaks = True
                self.para((Run(placed.label),), "Annex label", key=placed.key)
                self.para(self.lined.runs(title), "Annex title")
            case Bullets(items=points):
                for item in points:
                    self.para(self.lined.runs(item), "List Bullet")
            case Quote(text=text, source=source):
                self.para(self.lined.runs(text), "Quote")
                if source:
                    self.para(self.lined.runs(source), "Quote source")
            case Table() as table:
                self._table(table)
            case Items() as items:
                self._items(items)
            case Signatures() as block:
                self._signatures(block)
            case Toc():
                self._contents()

    def _para(self, placed: Placed, block: Para) -> None:
        level = min(block.level, 2)
        style = wordstyles.LEVELS[level] if block.numbered else wordstyles.PLAIN[level]
        paragraph = self.para(self.lined.runs(block.text), style, key=placed.key)
        if block.text.rstrip().endswith(":") or (self.after and isinstance(self.after.block, Table | Items)):
            paragraph.paragraph_format.keep_with_next = True
        if placed.restarts and block.numbered:
            wordstyles.restart(self.numbering, paragraph, level)

    def _contents(self) -> None:
        self.breaks = True
        self.para((Run(toc_title()),), "Contents title")
        lines = self.laid.contents
        for at, line in enumerate(lines):
            paragraph = self.word.add_paragraph()
            paragraph._p.style = self.styles[f"toc {line.level}"]
            if at == 0:
                _field_start(paragraph, 'TOC \\o "1-3" \\h \\z \\u')
            self._toc_line(paragraph, line)
            if at == len(lines) - 1:
                _field_end(paragraph)
        self.breaks = True

    def _toc_line(self, paragraph: Any, line: TocLine) -> None:
        link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="_{line.key}" w:history="1"/>')
        numbered = line.label.endswith(".")
        label = f"{line.label}\t" if numbered else f"{line.label} " if line.label else ""
        for text in (label + line.text, "\t"):
            link.append(paragraph.add_run(text)._r)
        paragraph._p.append(link)
        for piece in _field(f"PAGEREF _{line.key} \\h", str(line.page)):
            link.append(piece)

    def _table(self, block: Table) -> None:
        count = max((len(row) for row in (block.headers, *block.rows)), default=0)
        if not count:
            return
        if block.title:
            self.para(self.lined.runs(block.title), "Table title")
        rows = ([block.headers] if any(block.headers) else []) + list(block.rows)
        if not block.title:
            self._before_table()
        columns = fitted(self.lined, block, self.measure)
        grid = self._grid(
            len(rows),
            count,
            [column.width + GAP * (at < count - 1) for at, column in enumerate(columns)],
            "Court table",
        )
        for at, row in enumerate(rows):
            self._row(grid.rows[at], row, block.right, header=at == 0 and any(block.headers))
        if isinstance(block, StruckTable):
            for at in block.struck:
                _strike(grid.rows[at + any(block.headers)])
        self._after_table()

    def _row(self, target: Any, row: Sequence[str], right: Sequence[int], *, header: bool) -> None:
        _unsplit(target, header=header)
        target.cells[-1]._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:tcMar {nsdecls("w")}><w:right w:w="0" w:type="dxa"/></w:tcMar>')
        )
        for at, text in enumerate(row):
            paragraph = self._cell(target.cells[at], self.lined.runs(text), "Table head" if header else "Table text")
            if at in right:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                paragraph.paragraph_format.right_indent = Pt(GAP - INSIDE - 1.0 if at < len(row) - 1 else 0)

    def _cell(self, cell: Any, runs: Iterable[Run], style: str) -> Any:
        cell._tc.remove(cell.paragraphs[0]._p)
        return self.para(runs, style, cell)

    def _grid(self, rows: int, columns: int, widths: Sequence[float], style: str) -> Any:
        if self.breaks:
            self.para((), "Gap")
        grid = self.word.add_table(rows=rows, cols=columns, style=style)
        grid.autofit = False
        for at, weight in enumerate(widths):
            width = Pt(self.measure * weight / sum(widths))
            grid.columns[at].width = width
            for cell in grid.columns[at].cells:
                cell.width = width
        return grid

    def _before_table(self) -> None:
        self.para((), "Gap before")

    def _after_table(self) -> None:
        self.para((), "Gap")

    def _items(self, block: Items) -> None:
        if not block.rows:
            return
        self._before_table()
        left = beside(self.lined, block, self.measure)
        grid = self._grid(len(block.rows), 2, (left, self.measure - left), "Court items")
        for at, (label, value) in enumerate(block.rows):
            _unsplit(grid.rows[at], header=False)
            named = self._cell(grid.rows[at].cells[0], self.lined.runs(label), "Item label")
            named.paragraph_format.keep_with_next = at < min(len(block.rows) - 1, KEPT)
            self._cell(grid.rows[at].cells[1], self.lined.runs(value), "Item text")
        self._after_table()

    def _signatures(self, block: Signatures) -> None:
        heading = signature_heading(self.document, block)
        if heading:
            self.para((Run(bound(heading)),), "Signature place")
        closing = self.after is None and closing_lines(self.document)
        pairs = [block.signers[at : at + 2] for at in range(0, len(block.signers), 2)]
        if not pairs:
            return
        grid = self._grid(len(pairs), 2, (1.0, 1.0), "Court items")
        for at, pair in enumerate(pairs):
            row = grid.rows[at]
            _unsplit(row, header=False)
            cells = row.cells[1:] if len(block.signers) == 1 else row.cells
            for cell, signer in zip(cells, pair, strict=False):
                self._signer(cell, signer, last=at == len(pairs) - 1 and not closing)

    def _signer(self, cell: Any, signer: Signer, *, last: bool) -> None:
        lines = signer_lines(signer)
        for at, line in enumerate(lines):
            style = "Signature name" if at == 0 else "Signature office"
            paragraph = self._cell(cell, (Run(line),), style) if at == 0 else self.para((Run(line),), style, cell)
            paragraph.paragraph_format.keep_with_next = not (last and at == len(lines) - 1)

    def _frame(self) -> None:
        section = self.word.sections[0]
        section.different_first_page_header_footer = True
        short = short_title(self.document)
        head = section.header.paragraphs[0]
        head.style = "Running head"
        head.add_run(f"{case_text(self.document)}\t{short}")
        if self.document.watermark:
            for nth, header in enumerate((section.header, section.first_page_header), 1):
                wordstyles.watermark(header, clean(self.document.watermark).upper(), nth)
        for footer in (section.footer, section.first_page_footer):
            self._foot(footer.paragraphs[0])

    def _foot(self, foot: Any) -> None:
        foot.style = "Running foot"
        if self.document.register_head:
            foot.add_run(clean(self.document.register_head))
        foot.add_run("\t")
        said = tr("page {page} of {pages}", page="\0", pages="\1")
        for part in said.replace("\0", "\n\0\n").replace("\1", "\n\1\n").split("\n"):
            if part in ("\0", "\1"):
                name, result = ("PAGE", "1") if part == "\0" else ("NUMPAGES", str(len(self.laid.pages)))
                foot._p.extend(_field(name, result))
            elif part:
                foot.add_run(part)


def _field(code: str, result: str) -> list[Any]:
    """A field whose result is already there."""
    inner = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{result}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return [parse_xml(f"<w:r {nsdecls('w')}>{part}</w:r>") for part in inner]


def _field_start(paragraph: Any, code: str) -> None:
    paragraph._p.extend(_field(code, "")[:3])


def _field_end(paragraph: Any) -> None:
    paragraph._p.append(_field("", "")[-1])


def _unsplit(row: Any, *, header: bool) -> None:
    properties = row._tr.get_or_add_trPr()
    properties.append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
    if header:
        properties.append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


def _strike(row: Any) -> None:
    """Every word of a row struck through."""
    for cell in row.cells:
        for paragraph in cell.paragraphs:
            for written in paragraph.runs:
                written.font.strike = True


def _packed(word: Any) -> bytes:
    """The file with every zip entry at one fixed time."""
    saved, packed = io.BytesIO(), io.BytesIO()
    word.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_DAY)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            target.writestr(entry, source.read(name))
    return packed.getvalue()
