"""The pages of one PDF on the screen: only what is visible is rendered, in another process."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from app.terms import tr
from app.widgets.marks import SEARCH_COLOUR, Mark, PageText, distance, image_of, lines, rect
from app.widgets.palette import tokens
from app.widgets.pixelclient import PixelClient

GAP = 14
MOST_STRETCHED = 1.6
"""How much larger than its broadest neighbour a narrow page is shown at most."""
WORDS_AFTER = 120
"""Milliseconds after the last movement when the words of the pages shown are asked for."""
KEPT = 24
"""How many rendered pages are kept."""
ZOOMS = (0.25, 8.0)
POINTS_PER_PIXEL = 72 / 96


class Pages(QAbstractScrollArea):
    """The scrolling sheet of pages. Page numbers in signals and calls count from 0."""

    page_changed = Signal(int)
    opened = Signal(int)
    broken = Signal(str)
    zoomed = Signal(float)
    selection_changed = Signal(int, str, object)
    annotate = Signal(int, str, object)
    mark_clicked = Signal(object)
    found = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client = PixelClient(self)
        self.client.broken.connect(self.fail)
        self.sizes: list[QSizeF] = []
        self.tops: list[float] = []
        self.images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.coming: set[tuple[int, int]] = set()
        self.texts: dict[int, PageText] = {}
        self.marks: list[Mark] = []
        self.hits: list[Mark] = []
        self.hit = -1
        self.searching = ""
        self.zoom = 1.0
        self.fit = True
        self.current = 0
        self.message = ""
        self.anchor: tuple[int, int] | None = None
        self.span: tuple[int, int, int] | None = None
        self.allow_marks = False
        self.generation = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages of the document"))
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(40)
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(15)
        self.soon.timeout.connect(self.want_visible)
        self.words_soon = QTimer(self)
        self.words_soon.setSingleShot(True)
        self.words_soon.setInterval(WORDS_AFTER)
        self.words_soon.timeout.connect(self.want_words)

    # -- what is open

    def open(self, data: bytes, *, stay: bool = False) -> None:
        """Show a PDF; ``stay`` keeps the place and the old pixels until the new ones are there."""
        self.generation += 1
        self.client.forget("open")
        self.client.forget("render")
        self.coming.clear()
        self.message = "" if stay and self.sizes else tr("Opening…")
        generation = self.generation
        self.client.ask({"ask": "open"}, data, lambda head, _: self.take_sizes(head, generation, stay))
        self.viewport().update()

    def show_message(self, text: str) -> None:
        """Show a sentence instead of pages."""
        self.generation += 1
        self.sizes, self.message = [], text
        self.images.clear()
        self.lay()

    def fail(self, why: str) -> None:
        """The child gave up: say so where the page would be."""
        self.coming.clear()
        self.show_message(why)
        self.broken.emit(why)

    def take_sizes(self, head: dict[str, Any], generation: int, stay: bool) -> None:
        """The document is open: lay out its pages."""
        if generation != self.generation:
            return
        if "error" in head or not head["sizes"]:
            self.fail(tr("This document cannot be shown: it is damaged, locked or empty."))
            return
        at = self.verticalScrollBar().value() if stay else 0
        self.message = ""
        self.sizes = [QSizeF(width, height) for width, height in head["sizes"]]
        if not stay:
            self.images.clear()
        self.current = min(self.current, len(self.sizes) - 1) if stay else 0
        self.stale = set(self.images)
        self.texts.clear()
        self.hits, self.hit, self.span = [], -1, None
        self.lay()
        self.verticalScrollBar().setValue(at)
        if stay:
            self.want_visible()
        self.opened.emit(len(self.sizes))
        self.page_changed.emit(self.current)

    stale: set[tuple[int, int]] = set()  # noqa: RUF012  replaced, never changed in place

    # -- where things are

    @property
    def scale(self) -> float:
        """Logical pixels a point, on the widest page."""
        return self.zoom / POINTS_PER_PIXEL

    def scale_of(self, page: int) -> float:
        """Logical pixels a point on one page: while fitted, an upright page among broad ones fills the width too."""
        if not self.fit:
            return self.scale
        widest = max(size.width() for size in self.sizes)
        return self.scale * min(widest / max(1.0, self.sizes[page].width()), MOST_STRETCHED)

    def lay(self) -> None:
        """Work out where each page stands and how far one can scroll."""
        if self.fit and self.sizes:
            widest = max(size.width() for size in self.sizes)
            self.zoom = max(0.1, (self.viewport().width() - 2 * GAP) / widest * POINTS_PER_PIXEL)
        self.tops, y = [], float(GAP)
        for page, size in enumerate(self.sizes):
            self.tops.append(y)
            y += size.height() * self.scale_of(page) + GAP
        widest = max((size.width() for size in self.sizes), default=0) * self.scale + 2 * GAP
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, int(y - self.viewport().height())) if self.sizes else 0)
        down.setPageStep(self.viewport().height())
        across.setRange(0, max(0, int(widest - self.viewport().width())))
        across.setPageStep(self.viewport().width())
        self.zoomed.emit(self.scale_of(self.current) * POINTS_PER_PIXEL if self.sizes else self.zoom)
        self.viewport().update()
        self.soon.start()

    def box(self, page: int) -> QRectF:
        """Where a page stands in the viewport."""
        size = self.sizes[page] * self.scale_of(page)
        x = max(float(GAP), (self.viewport().width() - size.width()) / 2) - self.horizontalScrollBar().value()
        return QRectF(x, self.tops[page] - self.verticalScrollBar().value(), size.width(), size.height())

    def visible(self) -> list[int]:
        """The pages on screen."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        ends = (self.sizes[n].height() * self.scale_of(n) + y for n, y in enumerate(self.tops))
        return [n for n, (y, end) in enumerate(zip(self.tops, ends, strict=True)) if y < bottom and end > top]

    def at(self, place: QPointF) -> tuple[int, QPointF] | None:
        """The page under a place of the viewport, and the place on it in points."""
        for page in self.visible():
            box = self.box(page)
            if box.contains(place):
                return page, (place - box.topLeft()) / self.scale_of(page)
        return None

    # -- pixels

    def key(self, page: int) -> tuple[int, int]:
        """Under which name a page's pixels are kept."""
        return page, round(self.scale_of(page) * self.devicePixelRatioF() * 1000)

    def want_visible(self) -> None:
        """Ask for the pixels of what is on screen and not there yet."""
        self.client.forget("render")
        self.coming = set()
        for page in self.visible():
            if self.key(page) not in self.images or self.key(page) in self.stale:
                self.want(page)
        self.words_soon.start()

    def want_words(self) -> None:
        """Ask for the words of what is on screen, once it stands still: pixels come first."""
        for page in self.visible():
            if page not in self.texts:
                self.want_text(page)

    def want(self, page: int) -> None:
        """Ask for one page's pixels."""
        key, generation = self.key(page), self.generation
        self.coming.add(key)
        asked = {"ask": "render", "page": page, "scale": self.scale_of(page) * self.devicePixelRatioF()}
        self.client.ask(asked, b"", lambda head, body: self.take_image(key, generation, head, body))

    def take_image(self, key: tuple[int, int], generation: int, head: dict[str, Any], body: bytes) -> None:
        """A page's pixels came."""
        self.coming.discard(key)
        if generation != self.generation or "error" in head:
            return
        self.images[key] = image_of(head, body)
        self.stale.discard(key)
        self.images.move_to_end(key)
        while len(self.images) > KEPT:
            self.images.popitem(last=False)
        self.viewport().update()

    def want_text(self, page: int) -> None:
        """Ask for one page's words, for selection and links."""
        self.texts[page] = PageText()
        generation = self.generation

        def take(head: dict[str, Any], _: bytes) -> None:
            if generation == self.generation and "error" not in head:
                boxes = [rect(box) for box in head["boxes"]]
                self.texts[page] = PageText(head["text"], boxes, [(rect(b), n) for b, n in head["links"]])

        self.client.ask({"ask": "text", "page": page}, b"", take)

    # -- painting

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        empty = bool(self.message) or not self.sizes
        painter.fillRect(self.viewport().rect(), tokens().colour("grey_tint" if empty else "under_page"))
        if empty:
            painter.setPen(tokens().colour("muted"))
            inside = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.message)
        for page in () if empty else self.visible():
            self.paint_page(painter, page)
        if self.hasFocus():
            painter.setPen(tokens().colour("accent_ink"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def paint_page(self, painter: QPainter, page: int) -> None:
        """One page: paper, pixels (old ones stretched until the new come), highlights."""
        box = self.box(page)
        painter.fillRect(box, QColor("#FFFFFF"))
        image = self.images.get(self.key(page)) or self.any_image(page)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for mark in (*self.marks, *self.hits):
            if mark.page == page:
                self.paint_boxes(painter, page, [rect(b) for b in mark.boxes], mark.colour)
        if self.span and self.span[0] == page:
            self.paint_boxes(painter, page, self.span_boxes(), "#B9D4EE")
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if 0 <= self.hit < len(self.hits) and self.hits[self.hit].page == page:
            painter.setPen(QColor("#B3261E"))
            for one in self.hits[self.hit].boxes:
                painter.drawRect(self.on_screen(page, rect(one)))

    def any_image(self, page: int) -> QImage | None:
        """A page's pixels at another zoom."""
        return next((image for (number, _), image in reversed(self.images.items()) if number == page), None)

    def paint_boxes(self, painter: QPainter, page: int, boxes: Sequence[QRectF], colour: str) -> None:
        """Boxes of one colour on a page."""
        for one in boxes:
            painter.fillRect(self.on_screen(page, one), QColor(colour))

    def on_screen(self, page: int, box: QRectF) -> QRectF:
        """A box in points as it stands on screen."""
        scale, at = self.scale_of(page), self.box(page).topLeft()
        return QRectF(at.x() + box.x() * scale, at.y() + box.y() * scale, box.width() * scale, box.height() * scale)

    # -- moving

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        held = self.current
        self.lay()
        if self.fit and held:
            self.go_to(held)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
        self.soon.start()
        self.note_page()

    def note_page(self) -> None:
        """Say which page is being read."""
        if not self.tops:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        now = max((n for n, y in enumerate(self.tops) if y <= middle), default=0)
        if now != self.current:
            self.current = now
            self.page_changed.emit(now)

    def go_to(self, page: int, y: float = 0.0) -> None:
        """Bring a page (from 0), or a height on it in points, to the top."""
        if 0 <= page < len(self.tops):
            self.verticalScrollBar().setValue(int(self.tops[page] + y * self.scale_of(page) - GAP / 2))
            self.note_page()

    def set_zoom(self, zoom: float) -> None:
        """A zoom (1 is life size), around the page being read."""
        page = self.current
        self.fit = False
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[1])
        self.lay()
        self.go_to(page)

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller than the page being read is shown now."""
        self.set_zoom(self.scale_of(self.current) * POINTS_PER_PIXEL * factor if self.sizes else self.zoom)

    def fit_width(self) -> None:
        """As wide as the window, from now on."""
        page = self.current
        self.fit = True
        self.lay()
        self.go_to(page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_PageDown: self.current + 1, Qt.Key.Key_PageUp: self.current - 1,
                 Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.sizes) - 1}  # fmt: skip
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif Qt.Key(event.key()) in moves:
            self.go_to(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # -- selecting

    def char_at(self, page: int, place: QPointF) -> int | None:
        """The character nearest to a place on a page, None on an empty page."""
        boxes = self.texts.get(page, PageText()).boxes
        if not boxes:
            return None
        return min(range(len(boxes)), key=lambda n: distance(boxes[n], place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.at(event.position())
        self.span, self.anchor = None, None
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            page, place = spot
            if not self.follow(page, place):
                char = self.char_at(page, place)
                self.anchor = None if char is None else (page, char)
        self.viewport().update()

    def follow(self, page: int, place: QPointF) -> bool:
        """Go where a link leads, or tell of a highlight that was clicked."""
        for box, target in self.texts.get(page, PageText()).links:
            if box.contains(place):
                self.go_to(target)
                return True
        for mark in self.marks:
            if mark.page == page and any(rect(box).contains(place) for box in mark.boxes):
                self.mark_clicked.emit(mark)
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.at(event.position())
        self.viewport().setCursor(self.pointer(spot))
        if self.anchor and spot and spot[0] == self.anchor[0]:
            char = self.char_at(*spot)
            if char is not None:
                first, last = sorted((self.anchor[1], char))
                self.span = (spot[0], first, last + 1)
                self.viewport().update()

    def pointer(self, spot: tuple[int, QPointF] | None) -> Qt.CursorShape:
        """A hand over links, a beam over pages."""
        if spot is None:
            return Qt.CursorShape.ArrowCursor
        page, place = spot
        linked = any(box.contains(place) for box, _ in self.texts.get(page, PageText()).links)
        return Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.IBeamCursor

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.anchor = None
        if self.span:
            self.selection_changed.emit(*self.selection())

    def selection(self) -> tuple[int, str, tuple[tuple[float, float, float, float], ...]]:
        """What is selected: page from 0, text, boxes in points; page -1 when nothing is."""
        if not self.span:
            return -1, "", ()
        page, first, last = self.span
        boxes = tuple((b.left(), b.top(), b.right(), b.bottom()) for b in self.span_boxes())
        return page, self.texts[page].text[first:last].replace("\r\n", "\n"), boxes

    def span_boxes(self) -> list[QRectF]:
        """The selection as one box a line."""
        assert self.span
        page, first, last = self.span
        return lines(self.texts[page].boxes[first:last])

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.span:
            QGuiApplication.clipboard().setText(self.selection()[1])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(self.span is not None)
        if self.allow_marks:
            mark = menu.addAction(tr("Highlight"), lambda: self.annotate.emit(*self.selection()))
            mark.setEnabled(self.span is not None)
        menu.exec(event.globalPos())

    # -- finding and marking

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these highlights."""
        self.marks = list(marks)
        self.viewport().update()

    def search(self, words: str) -> None:
        """Find words on every page; ``found(position, total)`` grows as pages answer."""
        self.client.forget("search")
        self.hits, self.hit, self.searching = [], -1, words
        self.viewport().update()
        self.found.emit(0, 0)
        for page in range(len(self.sizes)) if words.strip() else ():
            self.search_page(page, words)

    def search_page(self, page: int, words: str) -> None:
        """Find words on one page."""

        def take(head: dict[str, Any], _: bytes) -> None:
            if words == self.searching and "error" not in head:
                self.add_hits([Mark(page, tuple(tuple(b) for b in boxes), SEARCH_COLOUR) for boxes in head["found"]])

        self.client.ask({"ask": "search", "page": page, "words": words}, b"", take)

    def add_hits(self, hits: list[Mark]) -> None:
        """Places found on one more page."""
        self.hits += hits
        if hits and self.hit < 0:
            self.next_hit(1)
        elif hits:
            self.found.emit(self.hit + 1, len(self.hits))
        self.viewport().update()

    def next_hit(self, step: int) -> None:
        """Go to the next place found, or the one before."""
        if self.hits:
            self.hit = (self.hit + step) % len(self.hits) if self.hit >= 0 else 0
            mark = self.hits[self.hit]
            self.go_to(mark.page, max(0.0, mark.boxes[0][1] - 60) if mark.boxes else 0)
            self.found.emit(self.hit + 1, len(self.hits))
            self.viewport().update()
