"""The desk's colours and style sheet: light, dark or high contrast as the system says."""

from __future__ import annotations

from string import Template
from types import SimpleNamespace

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.shelf import shelf

FAMILIES = ["Noto Sans", "Segoe UI", "SF Pro Text", "DejaVu Sans"]


class Tokens(SimpleNamespace):
    """Every colour the style sheet and the painted widgets may use, as ``#RRGGBB``; no dataclass, the door waits."""

    ink: str
    muted: str
    line: str
    paper: str
    desk: str
    field: str
    accent: str
    accent_ink: str
    accent_tint: str
    hover: str
    amber: str
    amber_tint: str
    green: str
    green_tint: str
    red: str
    red_tint: str
    grey_tint: str
    under_page: str
    nav: str
    nav_on: str
    nav_ink: str
    nav_mark: str
    wall: str
    wall_on: str
    wall_tint: str
    calm: str
    calm_on: str
    calm_tint: str

    def colour(self, name: str) -> QColor:
        """One token as a colour."""
        return QColor(str(getattr(self, name)))


LIGHT = Tokens(
    ink="#1B2733", muted="#5D6B7A", line="#D9DFE6", paper="#FFFFFF", desk="#F4F6F8", field="#FFFFFF",
    accent="#1F4E79", accent_ink="#1F4E79", accent_tint="#E8F0F8", hover="#EEF2F6", amber="#955508",
    amber_tint="#FCF3E3", green="#2C7A4B", green_tint="#E6F4EC", red="#B3261E", red_tint="#FBEAE9",
    grey_tint="#F1F3F5", under_page="#E7EBF0", nav="#1C2833", nav_on="#2C3E50", nav_ink="#C6D0DA",
    nav_mark="#6FA8E6", wall="#3E2A56", wall_on="#54407A", wall_tint="#F3EFFA", calm="#0F4A45", calm_on="#1B665F",
    calm_tint="#E6F2F0",
)  # fmt: skip
DARK = Tokens(
    ink="#E6EBF0", muted="#A3B0BD", line="#3A4653", paper="#202A34", desk="#161E26", field="#1A232C",
    accent="#2F6DA8", accent_ink="#8FC1F0", accent_tint="#22384D", hover="#2A3642", amber="#F0B35E",
    amber_tint="#46351A", green="#7FD3A0", green_tint="#1D3D2B", red="#F59A93", red_tint="#4A2624",
    grey_tint="#2B3641", under_page="#11181F", nav="#0F161D", nav_on="#243443", nav_ink="#C6D0DA",
    nav_mark="#6FA8E6", wall="#2C1D40",
    wall_on="#45336A", wall_tint="#33284A", calm="#0B3531", calm_on="#1A544E", calm_tint="#16403B",
)  # fmt: skip

_now: list[Tokens] = [LIGHT]


def tokens() -> Tokens:
    """The colours in force."""
    return _now[0]


def wanted(app: QApplication) -> Tokens:
    """The colours the system asks for."""
    from PySide6.QtCore import Qt

    hints = app.styleHints()
    chosen = DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return Tokens(**{**vars(chosen), "line": chosen.ink, "muted": chosen.ink}) if strong else chosen


def dress(app: QApplication, *, bare: bool = False) -> None:
    """Give the application its style at once; ``follow`` asks the system more closely once a window stands.

    ``bare`` leaves the sheet to a later ``wear``: widgets built under a sheet are styled anew each time they move.
    """
    night = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
    fonts()
    font = QFont(FAMILIES)
    font.setPointSizeF(10)
    app.setFont(font)
    _now[0] = DARK if night else LIGHT
    if not bare:
        wear(app, tokens())


def follow(app: QApplication) -> None:
    """Follow the system's colour scheme and contrast from now on."""
    if wanted(app) != tokens():
        wear(app, wanted(app))
    app.styleHints().colorSchemeChanged.connect(lambda _: wear(app, wanted(app)))


def fonts() -> None:
    """Make the shipped sans faces known; a machine without them falls back to its own."""
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        try:
            QFontDatabase.addApplicationFont(str(shelf("fonts", name)))
        except FileNotFoundError:
            continue


def wear(app: QApplication, chosen: Tokens) -> None:
    """Put one set of colours on the whole application."""
    _now[0] = chosen
    app.setPalette(qt_palette(chosen))
    app.setStyleSheet(sheet(chosen))


def sheet(chosen: Tokens) -> str:
    """The style sheet with the tokens filled in."""
    night = chosen.colour("paper").lightness() < 128
    words = {**vars(chosen), "icons": shelf("icons").as_posix(), "shade": "dark" if night else "light"}
    return Template(shelf("style.qss").read_text("utf-8")).substitute(words)


def qt_palette(chosen: Tokens) -> QPalette:
    """What parts of Qt that no style sheet reaches are drawn with."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, token in {
        role.Window: "desk", role.WindowText: "ink", role.Base: "field", role.AlternateBase: "hover",
        role.Text: "ink", role.Button: "paper", role.ButtonText: "ink", role.Highlight: "accent",
        role.ToolTipBase: "paper", role.ToolTipText: "ink", role.PlaceholderText: "muted", role.Link: "accent_ink",
        role.Mid: "line", role.Midlight: "line",
    }.items():  # fmt: skip
        palette.setColor(name, chosen.colour(token))
    palette.setColor(role.HighlightedText, QColor("#FFFFFF"))
    for faded in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, faded, chosen.colour("muted"))
    return palette
