"""What a sealed room looks like from outside and inside: the card that opens it, its side, its head, its own lock."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QWindow
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.terms import Refused, Trouble, tr
from app.widgets.actform import ActForm
from app.widgets.actpage import ActPage
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, label, say
from app.widgets.doer import Doer
from app.widgets.tab import flush_right

IDLE_MINUTES = 3
NARROW = 1240
"""Below this width, in pixels, the line under the title is shortened."""
_SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class UnlockCard(QWidget):
    """Asks for the passphrase of a sealed room. ``unlocked`` carries the compartment."""

    unlocked = Signal(object)

    def __init__(self, desk: Doer, kind: str, case: UUID, title: str, about: str) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk, self.kind, self.case = desk, kind, case
        self.card = Card(title, tr("sealed room"))
        self.card.setFixedWidth(480)
        self.card.add(label(about, "muted", wrap=True))
        self.name, self.passphrase = QLineEdit(desk.actor.name), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.card.column.addLayout(self.fields())
        self.refusal = label("", "problem", wrap=True)
        self.refusal.hide()
        self.card.add(self.refusal)
        self.go = button(tr("&Unlock the room"), self.unlock, primary=True)
        self.card.column.addLayout(flush_right(self.go))
        self.passphrase.returnPressed.connect(self.unlock)
        middle(self, self.card)

    def fields(self) -> QFormLayout:
        """Name and passphrase."""
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for words, field, tip in (
            (tr("&Name"), self.name, tr("The person whose key opens this room")),
            (tr("&Passphrase"), self.passphrase, tr("Your own passphrase; it is kept nowhere")),
        ):
            field.setAccessibleName(words.replace("&", ""))
            field.setToolTip(tip)
            field.setMinimumHeight(30)
            form.addRow(words, field)
        return form

    def unlock(self) -> None:
        """Try the key; what the desk objects to stands under the fields."""
        given, typed = self.passphrase.text(), self.name.text().strip()
        self.passphrase.clear()
        try:
            compartment = self.desk.unlock_walled(self.kind, self.case, given, name=typed)
        except (Refused, Trouble) as met:
            self.refusal.setText(str(met))
            self.refusal.show()
            self.passphrase.setFocus()
            return
        self.refusal.hide()
        self.unlocked.emit(compartment)


class SealedRoom(QWidget):
    """The room itself: a coloured side with its places, a head, a stack of pages. ``locked`` says it was closed.

    ``colour`` is "wall" (deliberation, purple) or "calm" (mediation, green). After three minutes without a key or a
    click it locks itself.
    """

    locked = Signal()
    reopened = Signal()
    """The room was begun: it is to be shown anew."""

    def __init__(self, desk: Doer, colour: str, title: str, sub: str, who: str) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self.stack = QStackedWidget()
        self.banner = Banner()
        self.places: dict[str, int] = {}
        self.here = 0
        self.acting: ActPage | None = None
        self.lock = button(tr("&Lock now"), self.lock_now, tip=tr("Closes the room and forgets its key"))
        self.sub = sub
        self.head = PageHead(title, sub, self.lock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side(colour, title.split(" · ", maxsplit=1)[0], who))
        row.addLayout(self.body(), 1)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MINUTES * 60_000)
        self.idle.timeout.connect(self.lock_now)
        self.idle.start()
        self.watched: QWindow | None = None

    def side(self, colour: str, brand: str, who: str) -> QWidget:
        """The coloured side: nobody mistakes where they are."""
        side = QWidget()
        side.setProperty("nav", colour)
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(160)
        self.rail = QVBoxLayout(side)
        self.rail.setContentsMargins(0, 16, 0, 14)
        self.rail.setSpacing(0)
        name = label(brand.upper(), "brand")
        name.setContentsMargins(19, 0, 0, 10)
        self.rail.addWidget(name)
        self.rail.addStretch(1)
        below = label(who, wrap=True)
        below.setContentsMargins(19, 0, 6, 0)
        self.rail.addWidget(below)
        return side

    def body(self) -> QVBoxLayout:
        """Head, pages, and the line that says what never leaves."""
        column = QVBoxLayout()
        column.setContentsMargins(18, 14, 18, 8)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.foot = label(
            tr("Nothing here appears in searches, exports, backups readable by others, or recent files"), "muted"
        )
        column.addWidget(self.foot)
        return column

    def add_place(self, key: str, text: str, page: QWidget) -> None:
        """A place in the room with its page; ``&`` marks its mnemonic."""
        place = QPushButton(text)
        place.setProperty("navItem", True)
        place.setCheckable(True)
        place.setAutoDefault(False)
        place.setAccessibleName(tr("Go to {place}", place=text.replace("&", "")))
        place.clicked.connect(lambda *_: self.go(key))
        self.group.addButton(place)
        self.rail.insertWidget(1 + len(self.places), place)
        self.buttons[key] = place
        self.places[key] = self.stack.addWidget(page)
        if len(self.places) == 1:
            place.setChecked(True)

    def add_action(self, action: QWidget) -> None:
        """A button in the head, right of Lock now."""
        self.head.row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def go(self, key: str) -> None:
        """Show a place; an act that was being filled in is left as it is."""
        self.here = self.places[key]
        self.buttons[key].setChecked(True)
        self.leave_act()

    def open_act(self, form: ActForm) -> None:
        """Show a form in place of the pages until it is done or left."""
        page = ActPage(form)
        page.performed.connect(self.done_act)
        page.left.connect(self.leave_act)
        page.keep.setToolTip(tr("What is typed here is kept in this room, and nowhere else"))
        page.sheet.setVisible(type(form).preview is not ActForm.preview)
        if (frame := page.layout()) is not None:
            frame.setContentsMargins(0, 0, 0, 0)
        self.leave_act()
        self.acting = page
        self.head.hide()
        self.foot.hide()
        self.stack.setCurrentIndex(self.stack.addWidget(page))

    def done_act(self, _: object = None) -> None:
        """An act was performed: what was typed is on record in this room."""
        self.leave_act()
        self.reload()

    def leave_act(self) -> None:
        """Take the form away; what stands in it is kept as a draft of this room."""
        self.head.show()
        self.foot.show()
        if (page := self.acting) is not None:
            self.acting = None
            page.drawing.stop()
            if page.drafting.isActive():
                page.keep_draft()
            self.stack.removeWidget(page)
            page.deleteLater()
        self.stack.setCurrentIndex(self.here)

    def attempt(self, what: Callable[[], object]) -> bool:
        """Do something at once; a refusal or a trouble stands in the band at the top. Gives whether it was done."""
        self.banner.hide()
        try:
            what()
        except Refused as met:
            self.banner.show_text("\n".join(str(reason) for reason in met.reasons), "red")
            return False
        except Trouble as met:
            self.banner.trouble(met)
            return False
        self.reload()
        return True

    def reload(self) -> None:
        """Read the room anew."""

    def lock_now(self) -> None:
        """Close the room and forget its key."""
        self.idle.stop()
        self.leave_act()
        self.desk.lock_walled()
        self.locked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(event.size())

    def fit(self, size: QSize) -> None:
        """Say less where there is less room."""
        narrow = size.width() < NARROW
        say(self.head.sub, tr("sealed room · locks after 3 minutes") if narrow else self.sub)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle: QWindow | None = self.window().windowHandle()
        if handle is not None and self.watched is not handle:
            self.watched = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)


class WalledTab(QWidget):
    """A tab of a case: the unlock card while the room is locked, the room while it is open."""

    def __init__(
        self, desk: Doer, kind: str, case: UUID, card: Callable[[], UnlockCard], room: Callable[[UUID], SealedRoom]
    ) -> None:
        super().__init__()
        self.desk, self.kind, self.case = desk, kind, case
        self.make_card, self.make_room = card, room
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget | None = None
        self.look()

    def look(self) -> None:
        """Show what fits: the card, or the room."""
        compartment = self.desk.walled(self.kind, self.case)
        if compartment is None:
            card = self.make_card()
            card.unlocked.connect(lambda _: self.look())
            self.put(card)
            return
        room = self.make_room(compartment)
        room.locked.connect(self.look)
        room.reopened.connect(self.look)
        self.put(room)

    def put(self, widget: QWidget) -> None:
        """Take away what was shown and show this."""
        if self.shown is not None:
            self.shown.hide()
            self.column.removeWidget(self.shown)
            self.shown.deleteLater()
        self.shown = widget
        self.column.addWidget(widget)


def middle(page: QWidget, held: QWidget) -> None:
    """Put one widget in the middle of a page."""
    column = QVBoxLayout(page)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(held)
    row.addStretch(1)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
