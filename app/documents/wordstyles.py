"""Styles and numbering of the Word file: two lists, linked through styles, one for headings, one for paragraphs."""

from __future__ import annotations

import functools
import io
from typing import Any, TypeAlias
from xml.sax.saxutils import quoteattr

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from app.documents.frame import Paper
from app.documents.layout import Hangs

FONT = "Noto Serif"
LEVELS = ("Court paragraph", "Court limb", "Court sublimb")
PLAIN = ("Court text", "Court limb text", "Court sublimb text")
CENTRED = ("plain", "bold", "italic", "title", "small")
_HEADINGS_LIST, _PARAGRAPHS_LIST, _BULLETS_LIST = 41, 42, 43

_ALIGN = {"c": WD_ALIGN_PARAGRAPH.CENTER, "j": WD_ALIGN_PARAGRAPH.JUSTIFY, "l": WD_ALIGN_PARAGRAPH.LEFT,
          "r": WD_ALIGN_PARAGRAPH.RIGHT}  # fmt: skip

Look: TypeAlias = tuple[float, str, str, float, float, float, float]

# name: size, alignment, weight (b bold, i italic, k keep with next), before, after, left, hanging
_STYLES: dict[str, Look] = {
    "Court paragraph": (10.5, "j", "", 7, 0, 32, 32), "Court limb": (10.5, "j", "", 4, 0, 58, 26),
    "Court sublimb": (10.5, "j", "", 4, 0, 84, 26), "Court text": (10.5, "j", "", 7, 0, 0, 0),
    "Court limb text": (10.5, "j", "", 4, 0, 58, 0), "Court sublimb text": (10.5, "j", "", 4, 0, 84, 0),
    "Caption tribunal": (13, "c", "bk", 0, 0, 0, 0), "Caption office": (10.5, "c", "k", 2, 0, 0, 0),
    "Caption case": (10.5, "c", "k", 12, 13, 0, 0), "Caption party": (10.5, "c", "bk", 0, 0, 0, 0),
    "Caption versus": (10.5, "c", "ik", 0, 0, 0, 0), "Caption rules": (9.5, "c", "ik", 5, 0, 0, 0),
    "Caption title": (12, "c", "bk", 18, 8, 0, 0), "Caption reference": (10, "c", "k", 2, 0, 0, 0),
    "Caption day": (10, "c", "k", 4, 8, 0, 0),
    "Cover tribunal": (17, "c", "bk", 64, 0, 0, 0), "Cover office": (12, "c", "k", 4, 0, 0, 0),
    "Cover case": (12, "c", "k", 10, 34, 0, 0), "Cover party": (14, "c", "bk", 10, 0, 0, 0),
    "Cover versus": (12.5, "c", "ik", 10, 0, 0, 0), "Cover rules": (10.5, "c", "ik", 16, 0, 0, 0),
    "Cover title": (20, "c", "bk", 60, 20, 0, 0), "Cover reference": (11.5, "c", "k", 6, 30, 0, 0),
    "Cover day": (11.5, "c", "k", 8, 20, 0, 0),
    "Centred plain": (10.5, "c", "", 10, 0, 0, 0), "Centred bold": (10.5, "c", "bk", 10, 0, 0, 0),
    "Centred italic": (10.5, "c", "i", 10, 0, 0, 0), "Centred title": (13, "c", "bk", 10, 0, 0, 0),
    "Centred small": (9, "c", "", 10, 0, 0, 0), "Note": (9, "l", "i", 9, 0, 0, 0),
    "Register": (9, "l", "ik", 14, 0, 0, 0), "Digest": (7.5, "l", "", 3, 0, 0, 0),
    "Quote": (10, "j", "", 8, 0, 58, 0), "Quote source": (9, "r", "i", 2, 0, 58, 0),
    "Annex label": (10.5, "c", "bk", 0, 0, 0, 0), "Annex title": (13, "c", "bk", 4, 8, 0, 0),
    "Table title": (10, "l", "bk", 10, 2, 0, 0), "Table head": (9, "l", "bk", 3, 3, 0, 0),
    "Table text": (9, "l", "", 3, 3, 0, 0), "Item label": (10, "l", "b", 0, 2, 0, 0),
    "Item text": (10, "l", "", 0, 2, 0, 0), "Gap": (4, "l", "", 0, 0, 0, 0), "Gap before": (4, "l", "k", 0, 0, 0, 0),
    "Signature place": (10.5, "l", "k", 20, 12, 0, 0), "Signature name": (10.5, "l", "b", 46, 0, 0, 0),
    "Signature office": (10, "l", "", 0, 0, 0, 0), "Contents title": (13, "l", "b", 0, 6, 0, 0),
    "toc 1": (10, "l", "b", 6, 0, 30, 30), "toc 2": (10, "l", "", 1, 0, 56, 26), "toc 3": (10, "l", "", 1, 0, 78, 22),
    "Running head": (8.5, "l", "", 0, 0, 0, 0), "Running foot": (8, "l", "", 0, 0, 0, 0),
    "Heading 1": (12, "l", "bk", 20, 0, 32, 32), "Heading 2": (11, "l", "bk", 15, 0, 32, 32),
    "Heading 3": (10.5, "l", "ik", 12, 0, 32, 32), "List Bullet": (10.5, "l", "", 4, 0, 48, 14),
}  # fmt: skip


def blank(language: str, paper: Paper, hangs: Hangs) -> Any:
    """A new Word file with page, styles and lists set. Setting them takes longer than most papers, so it is kept."""
    return docx.Document(io.BytesIO(_blank(language, paper, hangs)))


@functools.lru_cache(maxsize=32)
def _blank(language: str, paper: Paper, hangs: Hangs) -> bytes:
    word, kept = docx.Document(), io.BytesIO()
    _prepare(word, language, paper, hangs)
    word.save(kept)
    return kept.getvalue()


def _prepare(word: Any, language: str, paper: Paper, hangs: Hangs) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Pt(paper.width), Pt(paper.height)
    section.left_margin, section.right_margin = Pt(paper.left), Pt(paper.right)
    section.top_margin, section.bottom_margin = Pt(paper.top), Pt(paper.bottom)
    _normal(word, language)
    known = {style.name: style for style in word.styles}
    for name, look in _STYLES.items():
        _style(word, name, known.get(name), _hung(name, look, hangs))
    measure = paper.width - paper.left - paper.right
    for name in ("toc 1", "toc 2", "toc 3"):
        word.styles[name].paragraph_format.tab_stops.add_tab_stop(
            Pt(measure), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
        )
    for name in ("Running head", "Running foot"):
        word.styles[name].paragraph_format.tab_stops.add_tab_stop(Pt(measure), WD_TAB_ALIGNMENT.RIGHT)
    _underline(word.styles["Running head"], "bottom")
    _underline(word.styles["Signature name"], "top")
    _underline(word.styles["Cover title"], "top", "bottom")
    _tables(word)
    _lists(word)


def _normal(word: Any, language: str) -> None:
    normal = word.styles["Normal"]
    _font(normal, 10.5)
    normal.element.get_or_add_rPr().append(parse_xml(f'<w:lang {nsdecls("w")} w:val="{language}"/>'))
    normal.paragraph_format.space_after = Pt(0)


def _font(style: Any, size: float) -> None:
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia"):
        fonts.set(qn(name), FONT)
    fonts.set(qn("w:cs"), "Noto Naskh Arabic")


def _hung(name: str, look: Look, hangs: Hangs) -> Look:
    """The look with the room the numbers of this very paper need."""
    body, limb = hangs.body, hangs.limb
    first, second, third = hangs.contents
    indents = {
        "Court paragraph": (body, body), "Court limb": (body + limb, limb), "Court sublimb": (body + 2 * limb, limb),
        "Court limb text": (body + limb, 0.0), "Court sublimb text": (body + 2 * limb, 0.0),
        "Quote": (body + limb, 0.0), "List Bullet": (body + 16, 14.0),
        "Heading 1": (body, body), "Heading 2": (body, body), "Heading 3": (body, body),
        "toc 1": (first, first), "toc 2": (first + second, second), "toc 3": (first + second + third, third),
    }  # fmt: skip
    return (*look[:5], *indents[name]) if name in indents else look


def _style(word: Any, name: str, known: Any, look: Look) -> None:
    size, align, weight, before, after, left, hanging = look
    style = known or word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    _font(style, size)
    style.font.bold, style.font.italic, style.font.color.rgb = "b" in weight, "i" in weight, RGBColor(0, 0, 0)
    shape = style.paragraph_format
    shape.alignment, shape.keep_with_next = _ALIGN[align], "k" in weight
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.left_indent, shape.first_line_indent = Pt(left), Pt(-hanging)
    shape.line_spacing_rule, shape.line_spacing, shape.widow_control = WD_LINE_SPACING.EXACTLY, Pt(size * 1.42), True


def _underline(style: Any, *sides: str) -> None:
    inner = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="{8 if len(sides) > 1 else 3}" w:color="606060"/>' for side in sides
    )
    borders = parse_xml(f"<w:pBdr {nsdecls('w')}>{inner}</w:pBdr>")
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")


def _tables(word: Any) -> None:
    for name, borders in (("Court table", _BORDERS), ("Court items", "")):
        style = word.styles.add_style(name, WD_STYLE_TYPE.TABLE)
        style.element.append(
            parse_xml(
                f"<w:tblPr {nsdecls('w')}>{borders}<w:tblCellMar><w:left w:w='0' w:type='dxa'/>"
                "<w:right w:w='120' w:type='dxa'/></w:tblCellMar></w:tblPr>"
            )
        )


_BORDERS = (
    "<w:tblBorders><w:top w:val='single' w:sz='8' w:space='0' w:color='000000'/>"
    "<w:bottom w:val='single' w:sz='4' w:space='0' w:color='808080'/>"
    "<w:insideH w:val='single' w:sz='4' w:space='0' w:color='808080'/></w:tblBorders>"
)


def watermark(header: Any, text: str, nth: int) -> None:
    """Light letters across the page behind the text, as Word itself makes them: a shape anchored in the header."""
    wide = min(480, 60 * len(text))
    style = (
        "position:absolute;margin-left:0;margin-top:0;"
        f"width:{wide}pt;height:{wide / max(4, len(text)) * 1.15:.0f}pt;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    inner = (
        f'<v:shape id="PowerPlusWaterMarkObject{nth}" type="#_x0000_t136" style="{style}" o:allowincell="f"'
        ' fillcolor="#e6e6e6" stroked="f"><v:textpath style="font-family:&quot;Noto Sans&quot;;font-size:1pt;'
        f'font-weight:bold" string={quoteattr(text)}/></v:shape>'
    )
    header.paragraphs[0]._p.append(parse_xml(f"<w:r {_VML}><w:pict>{_TEXT_SHAPE}{inner}</w:pict></w:r>"))


_VML = f'{nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
_TEXT_SHAPE = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">'
    '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>'
    '<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/>'
    '<v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"'
    ' o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
)


def _lists(word: Any) -> None:
    numbering = word.part.numbering_part.element
    headings = (
        ("upperRoman", "%1.", "Heading 1"),
        ("upperLetter", "%2.", "Heading 2"),
        ("decimal", "%3.", "Heading 3"),
    )
    running = (("decimal", "%1.", LEVELS[0]), ("lowerLetter", "(%2)", LEVELS[1]), ("lowerRoman", "(%3)", LEVELS[2]))
    bullets = (("bullet", "•", "List Bullet"),)
    for number, levels in ((_HEADINGS_LIST, headings), (_PARAGRAPHS_LIST, running), (_BULLETS_LIST, bullets)):
        _list(word, numbering, number, levels)


def _list(word: Any, numbering: Any, number: int, levels: tuple[tuple[str, str, str], ...]) -> None:
    inner = "".join(_level(word, at, *level) for at, level in enumerate(levels))
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{inner}</w:abstractNum>"
    )
    first = numbering.find(qn("w:num"))
    first.addprevious(abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))
    for at, (_, _, name) in enumerate(levels):
        properties = word.styles[name].element.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = at
        properties.get_or_add_numId().val = number


def _level(word: Any, at: int, form: str, text: str, name: str) -> str:
    style = word.styles[name]
    left, hanging = style.paragraph_format.left_indent.twips, -style.paragraph_format.first_line_indent.twips
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:pStyle w:val="{style.style_id}"/>'
        f'<w:suff w:val="tab"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def unnumber(paragraph: Any) -> None:
    """Takes a heading out of its list."""
    paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 0
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.first_line_indent = Pt(0)


def restart(numbering: Any, paragraph: Any, level: int) -> None:
    """Begins the limbs anew under a lead-in that bears no number."""
    number = max(int(num.get(qn("w:numId"))) for num in numbering.findall(qn("w:num"))) + 1
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{_PARAGRAPHS_LIST}"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number
