"""The assumptions of A: every parameter of the model with its range and source, found by a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.edits import parameter, with_parameter
from gui.i18n.registry import PARAMETER, UNIT, text
from gui.panels.fields import Field, field
from gui.session import Session
from gui.setting_texts import setting_tooltip
from sim.errors import ScenarioError
from sim.params import specs
from sim.registry import parameter_groups


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """A parameter in the list."""

    group: str
    label: QLabel
    field: Field
    box: QWidget

    def has(self, words: list[str]) -> bool:
        """Say whether all words occur in what is said of the parameter."""
        spec = self.field.spec
        said = " ".join(
            (self.group, spec.name, text(PARAMETER, spec.label), text(PARAMETER, spec.description), spec.label)
        )
        return all(word in said.casefold() for word in words)


class AssumptionsList(QWidget):
    """All parameters, group after group."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.textChanged.connect(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        self.rows = [self._row(group, spec) for group, cls in parameter_groups().items() for spec in specs(cls)]
        for row in self.rows:
            column.addWidget(row.box)
        session.desk_changed.connect(self.refresh)
        self.retranslate()
        self.refresh()

    def _row(self, group: str, spec: Any) -> _Row:
        editor, label, box = field(spec), QLabel(wordWrap=True), QWidget()
        editor.edited.connect(lambda value: self._set(group, spec.name, value))
        label.setBuddy(editor.editor)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(label)
        inner.addWidget(editor)
        return _Row(group, label, editor, box)

    def refresh(self) -> None:
        """Show A's values; those that differ from B are bold."""
        a, b = self.session.desk.first.scenario, self.session.desk.second.scenario
        for row in self.rows:
            value = parameter(a, row.group, row.field.spec.name)
            row.field.set_value(value)
            font = row.label.font()
            font.setBold(value != parameter(b, row.group, row.field.spec.name))
            row.label.setFont(font)

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.search.setPlaceholderText(self.tr("Search assumptions"))
        self.search.setAccessibleName(self.tr("Search assumptions"))
        for row in self.rows:
            spec = row.field.spec
            unit = "" if spec.unit == "1" else text(UNIT, spec.unit)
            name = text(PARAMETER, spec.label)
            row.label.setText(self.tr("{name}, {unit}").format(name=name, unit=unit) if unit else name)
            tooltip = setting_tooltip(spec, PARAMETER)
            row.label.setToolTip(tooltip)
            row.field.setToolTip(tooltip)
            row.field.set_accessible(name, text(PARAMETER, spec.description))
            row.field.retranslate()

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for row in self.rows:
            row.box.setVisible(row.has(words))

    def _set(self, group: str, name: str, value: Any) -> None:
        try:
            changed = with_parameter(self.session.desk.first, group, name, value)
        except ScenarioError as error:
            self.session.told.emit("\n".join(problem.expected for problem in error.problems))
            self.refresh()
            return
        spec = next(row.field.spec for row in self.rows if (row.group, row.field.spec.name) == (group, name))
        self.session.edit(changed, lambda: self.tr("change of {name}").format(name=text(PARAMETER, spec.label)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "rows"):
            self.retranslate()
