"""Fields for settings, made from what is declared of them: the same for levers, assumptions and forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from gui.i18n.registry import UNIT, area_name, text, word
from gui.i18n.switching import current_language
from gui.setting_texts import is_share, value_words
from sim.params import Spec

_STEPS: Final = 100
"""Steps of a spin box over the range of a number."""
_WHOLE: Final = 2**31 - 1


class Field(QWidget):
    """A field for one setting; ``edited`` gives the new value as a scenario holds it."""

    edited = Signal(object)

    def __init__(self, spec: Spec, editor: QWidget) -> None:
        super().__init__()
        self.spec = spec
        self.editor = editor
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(editor)
        self.setFocusProxy(editor)
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        raise NotImplementedError(f"{type(self).__name__} shows no {value!r}")

    def set_accessible(self, name: str, description: str) -> None:
        """Say to a screen reader what the field is."""
        self.editor.setAccessibleName(name)
        self.editor.setAccessibleDescription(description)

    def retranslate(self) -> None:
        """Write its own words in the language of the window; most have none."""


class NumberField(Field):
    """A number with its range and unit; shares in percent."""

    def __init__(self, spec: Spec) -> None:
        box = QSpinBox() if spec.type == "int" else QDoubleSpinBox()
        box.setKeyboardTracking(False)
        box.setGroupSeparatorShown(spec.unit != "year")
        self._factor = 100.0 if is_share(spec) else 1.0
        low, high = (float(x) if x is not None else 0.0 for x in (spec.low, spec.high))
        if isinstance(box, QSpinBox):
            box.setRange(int(max(low, -_WHOLE)), int(min(high, _WHOLE)))
        else:
            span = self._factor * (high - low)
            box.setDecimals(_decimals(span, self._factor * float(spec.default)))
            box.setRange(self._factor * low, self._factor * high)
            box.setSingleStep(max(_round_step(span / _STEPS), 10.0 ** -box.decimals()))
        super().__init__(spec, box)
        self._box: QSpinBox | QDoubleSpinBox = box
        self._value: Any = spec.default
        self.retranslate()
        box.valueChanged.connect(self._tell)

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._value = value
        self._box.blockSignals(True)
        self._box.setValue(value if self.spec.type == "int" else self._factor * value)
        self._box.blockSignals(False)

    def retranslate(self) -> None:
        """Write the unit behind the number."""
        unit = "%" if self._factor != 1.0 else "" if self.spec.unit in ("1", "year") else text(UNIT, self.spec.unit)
        self._box.setSuffix(f" {unit}" if len(unit) <= 10 else "")

    def _tell(self, shown: float) -> None:
        value = int(shown) if self.spec.type == "int" else shown / self._factor
        if self.spec.type == "float":
            value = min(max(round(value, 12), self.spec.low or 0.0), self.spec.high or value)
        if value != self._value:
            self._value = value
            self.edited.emit(value)


def _decimals(span: float, value: float) -> int:
    """Return decimals that a number of that size in that range needs."""
    for digits in range(9):
        step = 10.0**-digits
        if step <= span / _STEPS and abs(round(value, digits) - value) <= 1e-9 * max(abs(value), 1e-6):
            return digits
    return 8


def _round_step(step: float) -> float:
    """Return the power of ten at or below a step."""
    result = 1e-8
    while result * 10.0 <= step * (1.0 + 1e-9):
        result *= 10.0
    return result


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, spec: Spec) -> None:
        box = QCheckBox()
        super().__init__(spec, box)
        self._box = box
        box.toggled.connect(self.edited.emit)

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._box.blockSignals(True)
        self._box.setChecked(bool(value))
        self._box.blockSignals(False)


class ChoiceField(Field):
    """One of several words."""

    def __init__(self, spec: Spec) -> None:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        super().__init__(spec, box)
        self._box = box
        for choice in spec.choices:
            box.addItem(word(choice), choice)
        box.activated.connect(lambda index: self.edited.emit(box.itemData(index)))

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._box.setCurrentIndex(self._box.findData(value))

    def retranslate(self) -> None:
        """Write the words anew."""
        for index, choice in enumerate(self.spec.choices):
            self._box.setItemText(index, word(choice))


class SeveralField(Field):
    """Several of a list of words or places; none stands for everywhere where places are meant."""

    def __init__(self, spec: Spec, places: Sequence[str] = ()) -> None:
        button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        super().__init__(spec, button)
        self._button, self._menu = button, QMenu(button)
        button.setMenu(self._menu)
        self._value: tuple[str, ...] = ()
        self._options = spec.choices or tuple(places)
        for option in self._options:
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.setData(option)
        self._menu.triggered.connect(lambda _: self._choose())
        self.retranslate()

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._value = tuple(value)
        for action in self._menu.actions():
            action.setChecked(action.data() in self._value)
        self._show()

    def retranslate(self) -> None:
        """Write the words anew."""
        for action in self._menu.actions():
            option = str(action.data())
            action.setText(word(option) if self.spec.choices else area_name(option, current_language()))
        self._show()

    def _show(self) -> None:
        words = value_words(self.spec, self._value)
        self._button.setText(self._button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 150))
        self._button.setToolTip(words)

    def _choose(self) -> None:
        chosen = tuple(str(action.data()) for action in self._menu.actions() if action.isChecked())
        if not chosen and self.spec.choices:  # a service lever without any service is none
            self.set_value(self._value)
            return
        self.set_value(chosen)
        self.edited.emit(chosen)


class MonthField(Field):
    """A month ``YYYY-MM``, or nothing for the beginning or the end of the run."""

    def __init__(self, spec: Spec) -> None:
        line = QLineEdit()
        line.setValidator(QRegularExpressionValidator(QRegularExpression(r"|(19|20|21)\d\d-(0[1-9]|1[0-2])"), line))
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().__init__(spec, line)
        self._line = line
        self._value = ""
        line.editingFinished.connect(self._tell)
        self.retranslate()

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._value = value
        self._line.setText(value)

    def retranslate(self) -> None:
        """Write what nothing stands for."""
        self._line.setPlaceholderText(value_words(self.spec, ""))

    def _tell(self) -> None:
        if self._line.text() != self._value:
            self._value = self._line.text()
            self.edited.emit(self._value)


class ListField(Field):
    """Several numbers, with commas between them."""

    def __init__(self, spec: Spec) -> None:
        line = QLineEdit()
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().__init__(spec, line)
        self._line = line
        self._value: tuple[float, ...] = ()
        line.editingFinished.connect(self._tell)

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it was edited."""
        self._value = tuple(value)
        self._line.setText(", ".join(f"{item:.12g}" for item in self._value))

    def _tell(self) -> None:
        try:
            value = tuple(float(part) for part in self._line.text().split(","))
        except ValueError:
            self.set_value(self._value)
            return
        if value != self._value:
            self._value = value
            self.edited.emit(value)


def field(spec: Spec, places: Sequence[str] = ()) -> Field:
    """Return a field for a setting.

    Parameters
    ----------
    spec : Spec
        What is declared of it.
    places : sequence of str
        Clusters and authorities that can be chosen, where the setting is about places.
    """
    if spec.type in ("float", "int"):
        return NumberField(spec)
    if spec.type == "bool":
        return SwitchField(spec)
    if spec.type == "floats":
        return ListField(spec)
    if spec.type == "strings":
        return SeveralField(spec, places)
    return ChoiceField(spec) if spec.choices else MonthField(spec)
