"""The named inputs of a form, whatever their kind: read, fill and listen to them in one way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

KINDS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton, QDateTimeEdit, QSpinBox, QDoubleSpinBox,
         QTableWidget)  # fmt: skip


def inputs(form: QWidget) -> Iterator[QWidget]:
    """Every input the form's author named; parts inside a combo or spin box are not inputs of their own."""
    for widget in form.findChildren(QWidget):
        if isinstance(widget, KINDS) and own_name(widget) and not inner(widget):
            yield widget


def own_name(widget: QWidget) -> bool:
    """Whether the name was given by the form and not by Qt."""
    return bool(widget.objectName()) and not widget.objectName().startswith("qt_")


def inner(widget: QWidget) -> bool:
    """Whether the widget is the line inside a combo box or spin box, or an editor inside a table."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox | QTableWidget):
            return True
        above = above.parentWidget()
    return False


def reading(widget: QWidget) -> Any:
    """The input's content as plain JSON-able data."""
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText() if widget.isEditable() else widget.currentIndex()
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    if isinstance(widget, QDateEdit):
        return widget.date().toString(Qt.DateFormat.ISODate)
    if isinstance(widget, QDateTimeEdit):
        return widget.dateTime().toString(Qt.DateFormat.ISODate)
    if isinstance(widget, QSpinBox | QDoubleSpinBox):
        return widget.value()
    if isinstance(widget, QTableWidget):
        return table_reading(widget)
    raise TypeError(type(widget).__name__)


def table_reading(table: QTableWidget) -> list[list[str]]:
    """The cells of an editable table, row by row."""
    return [[cell(table, row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]


def cell(table: QTableWidget, row: int, column: int) -> str:
    """The text of one cell, "" when it was never filled."""
    item = table.item(row, column)
    held = table.cellWidget(row, column)
    if isinstance(held, QComboBox):
        return held.currentText()
    return item.text() if item else ""


def fill(widget: QWidget, content: Any) -> None:
    """Put back what ``reading`` gave; content of another shape is ignored."""
    try:
        FILLERS[kind(widget)](widget, content)
    except (TypeError, ValueError, KeyError):
        return


def kind(widget: QWidget) -> type[QWidget]:
    """Which of the known kinds an input is, most particular first."""
    return next(k for k in FILLERS if isinstance(widget, k))


def fill_combo(widget: QComboBox, content: Any) -> None:
    """An editable combo box takes words, a closed one an index."""
    if widget.isEditable():
        widget.setEditText(str(content))
    elif isinstance(content, int) and content < widget.count():
        widget.setCurrentIndex(content)


def fill_table(table: QTableWidget, content: Any) -> None:
    """These rows and no others."""
    table.setRowCount(len(content))
    for row, cells in enumerate(content):
        for column, text in enumerate(cells):
            fill_cell(table, row, column, str(text))


def fill_cell(table: QTableWidget, row: int, column: int, text: str) -> None:
    """One cell, also where a combo box stands in it."""
    held = table.cellWidget(row, column)
    if isinstance(held, QComboBox):
        held.setCurrentText(text)
    elif (item := table.item(row, column)) is not None:
        item.setText(text)
    else:
        table.setItem(row, column, QTableWidgetItem(text))


FILLERS: dict[type[QWidget], Callable[[Any, Any], None]] = {
    QLineEdit: lambda w, c: w.setText(str(c)),
    QPlainTextEdit: lambda w, c: w.setPlainText(str(c)),
    QComboBox: fill_combo,
    QAbstractButton: lambda w, c: w.setChecked(bool(c)),
    QDateEdit: lambda w, c: w.setDate(QDate.fromString(c, Qt.DateFormat.ISODate)),
    QDateTimeEdit: lambda w, c: w.setDateTime(QDateTime.fromString(c, Qt.DateFormat.ISODate)),
    QSpinBox: lambda w, c: w.setValue(int(c)),
    QDoubleSpinBox: lambda w, c: w.setValue(float(c)),
    QTableWidget: fill_table,
}


def listen(widget: QWidget, heard: Callable[[], None]) -> None:
    """Call ``heard`` whenever the input's content changes."""
    for name in ("textChanged", "editTextChanged", "currentIndexChanged", "toggled", "dateTimeChanged",
                 "valueChanged", "itemChanged"):  # fmt: skip
        if hasattr(widget, name):
            getattr(widget, name).connect(lambda *_: heard())
