"""Reading back what was written, by other means than those that wrote it; not a test."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import docx
import pypdfium2
from docx.oxml.ns import qn

from app.documents.number import letters, roman

BODY_TOP, BODY_FOOT = 68.0, 62.0


def squeezed(text: str) -> str:
    """Text with every stretch of white space one space, compatibility forms (joined Arabic letters) undone."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()


def solid(text: str) -> str:
    """Text without white space: a long digest may have been cut at a line's end."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def pdf_text(pdf: bytes) -> str:
    """The words between running head and foot, page by page."""
    opened = pypdfium2.PdfDocument(pdf)
    texts = []
    for page in opened:
        width, height = page.get_size()
        found = page.get_textpage()
        texts.append(found.get_text_bounded(left=0, bottom=BODY_FOOT, right=width, top=height - BODY_TOP))
        found.close()
        page.close()
    opened.close()
    return "\n".join(texts)


def whole_pdf_text(pdf: bytes) -> list[str]:
    """All words of each page."""
    opened = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in opened]
    opened.close()
    return texts


def docx_text(packed: bytes) -> str:
    """The words of a Word file's body, numbers worked out from its numbering part as Word does."""
    return "\n".join(_Reader(docx.Document(io.BytesIO(packed))).lines())


class _Reader:
    def __init__(self, word: Any) -> None:
        self.body = word.element.body
        styles = {style.style_id: style for style in word.styles}
        numbering = word.part.numbering_part.element
        self.levels = {
            int(one.get(qn("w:abstractNumId"))): _levels(one) for one in numbering.findall(qn("w:abstractNum"))
        }
        self.numbers = {int(num.get(qn("w:numId"))): num for num in numbering.findall(qn("w:num"))}
        self.styles = styles
        self.counts: dict[int, list[int]] = {}
        self.begun: set[int] = set()

    def lines(self) -> Iterator[str]:
        for paragraph in self.body.iter(qn("w:p")):
            label = self._label(paragraph)
            text = "".join(_texts(paragraph))
            line = f"{label} {text}".strip()
            if line:
                yield line

    def _label(self, paragraph: Any) -> str:
        level, number = self._numbered(paragraph)
        if not number:
            return ""
        num = self.numbers[number]
        abstract = int(num.find(qn("w:abstractNumId")).get(qn("w:val")))
        counts = self.counts.setdefault(abstract, [0] * 9)
        if number not in self.begun:
            self.begun.add(number)
            for override in num.findall(qn("w:lvlOverride")):
                counts[int(override.get(qn("w:ilvl")))] = int(override[0].get(qn("w:val"))) - 1
        counts[level] += 1
        counts[level + 1 :] = [0] * (8 - level)
        form, text = self.levels[abstract][level]
        return "•" if form == "bullet" else re.sub(r"%\d", lambda _: _number(form, counts[level]), text)

    def _numbered(self, paragraph: Any) -> tuple[int, int]:
        places = [paragraph.find(qn("w:pPr"))]
        named = None if places[0] is None else places[0].find(qn("w:pStyle"))
        if named is not None:
            places.append(self.styles[named.get(qn("w:val"))].element.find(qn("w:pPr")))
        for place in places:
            found = None if place is None else place.find(qn("w:numPr"))
            if found is not None:
                level = found.find(qn("w:ilvl"))
                return 0 if level is None else int(level.get(qn("w:val"))), int(
                    found.find(qn("w:numId")).get(qn("w:val"))
                )
        return 0, 0


def _levels(abstract: Any) -> dict[int, tuple[str, str]]:
    return {
        int(level.get(qn("w:ilvl"))): (
            level.find(qn("w:numFmt")).get(qn("w:val")),
            level.find(qn("w:lvlText")).get(qn("w:val")),
        )
        for level in abstract.findall(qn("w:lvl"))
    }


def _number(form: str, count: int) -> str:
    return {
        "decimal": str(count),
        "upperRoman": roman(count),
        "lowerRoman": roman(count).lower(),
        "upperLetter": letters(count).upper(),
        "lowerLetter": letters(count),
    }[form]


def _texts(paragraph: Any) -> Iterator[str]:
    for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br")):
        if node.getparent().tag == qn("w:tabs"):
            continue
        yield node.text or "" if node.tag == qn("w:t") else " "
