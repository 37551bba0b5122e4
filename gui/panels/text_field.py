"""A field for words: on one line, or on several."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from gui.panels.fields import Field, MonthField, field
from sim.params import Spec

_LINES: Final = 5
_PAUSE_MS: Final = 800
_INVISIBLE: Final = re.compile("[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\r]")
"""Pasted characters that make a text read otherwise than it is written; scenario files may not hold them."""


class TextField(Field):
    """Words on one line."""

    def __init__(self, spec: Spec) -> None:
        line = QLineEdit()
        super().__init__(spec, line)
        self._line = line
        self._value = ""
        line.editingFinished.connect(self._tell)

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._value = value
        if self._line.text() != value:
            self._line.setText(value)

    def _tell(self) -> None:
        typed = _INVISIBLE.sub("", self._line.text()).strip()
        if typed != self._value:
            self._value = typed
            self.edited.emit(typed)


class _Page(QPlainTextEdit):
    """Tells when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()


class PageField(Field):
    """Words on several lines; they count after a pause, and when the field is left."""

    def __init__(self, spec: Spec) -> None:
        page = _Page()
        page.setTabChangesFocus(True)
        super().__init__(spec, page)
        page.setFixedHeight(_LINES * page.fontMetrics().lineSpacing() + 12)
        self._page = page
        self._value = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        page.textChanged.connect(self._pause.start)
        page.left.connect(self.tell)

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._value = value
        if self._page.toPlainText() != value:
            self._page.blockSignals(True)
            self._page.setPlainText(value)
            self._page.blockSignals(False)

    def tell(self) -> None:
        """Tell of what was typed, if it is anything new."""
        self._pause.stop()
        typed = _INVISIBLE.sub("", self._page.toPlainText())
        if typed.strip() != self._value.strip():
            self._value = typed
            self.edited.emit(typed)


def any_field(spec: Spec, places: tuple[str, ...] = ()) -> Field:
    """Return a field for any setting: words and names as well."""
    if spec.name == "description":
        return PageField(spec)
    made = field(spec, places)
    if isinstance(made, MonthField) and spec.meaning != "month":
        made.deleteLater()
        return TextField(spec)
    return made
