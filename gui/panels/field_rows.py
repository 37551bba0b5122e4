"""Rows of a form: what a setting is called, its field, and beside it what a file with that value would be told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.i18n.registry import SETTING, text
from gui.panels.fields import Field
from gui.panels.text_field import any_field
from gui.setting_texts import setting_label, setting_tooltip
from sim.errors import Problem, ScenarioError
from sim.params import Spec


class FieldRow(QWidget):
    """A label, a field, a problem."""

    def __init__(self, spec: Spec, places: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.spec = spec
        self.label, self.problem = QLabel(), QLabel(wordWrap=True)
        self.field: Field = any_field(spec, places)
        self.label.setBuddy(self.field.editor)
        self.label.setProperty("role", "caption")
        self.problem.setProperty("role", "error")
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for part in (self.label, self.field, self.problem):
            column.addWidget(part)
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem in the words of ``eshkol check``; none where it is None."""
        self.problem.setVisible(problem is not None)
        self.problem.setText("" if problem is None else problem_words(problem))
        self.field.editor.setProperty("invalid", "true" if problem is not None else "false")
        self.field.editor.style().polish(self.field.editor)

    def retranslate(self) -> None:
        """Write its words in the language of the window."""
        self.label.setText(setting_label(self.spec))
        tooltip = setting_tooltip(self.spec, SETTING)
        for part in (self.label, self.field):
            part.setToolTip(tooltip)
        self.field.set_accessible(self.label.text(), text(SETTING, self.spec.description))
        self.field.retranslate()


def problem_words(problem: Problem) -> str:
    """Return what was found and what would be right; where it stands is known from the field."""
    return f"{problem.found}: {problem.expected}" if problem.found else problem.expected


class FieldRows(QWidget):
    """Rows one under another.

    Parameters
    ----------
    specs : iterable of Spec
    edited : callable
        Takes the name of a setting and its new value; may raise `ScenarioError`, which is shown beside the field.
    places : tuple of str
        Clusters and authorities that can be chosen.
    """

    def __init__(self, specs: Iterable[Spec], edited: Callable[[str, Any], None], places: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._edited = edited
        self.rows = {spec.name: FieldRow(spec, places) for spec in specs}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, row in self.rows.items():
            column.addWidget(row)
            row.field.edited.connect(lambda value, name=name: self.edit(name, value))
        column.addStretch(1)

    def show_values(self, values: dict[str, Any]) -> None:
        """Show values; what was typed beside a problem is gone with the problem."""
        for name, row in self.rows.items():
            row.field.set_value(values[name])
            row.show_problem(None)

    def edit(self, name: str, value: Any) -> None:
        """Pass a value on, or show why it cannot be."""
        for row in self.rows.values():
            row.show_problem(None)
        try:
            self._edited(name, value)
        except ScenarioError as error:
            for problem in error.problems:
                self.row_of(problem, name).show_problem(problem)

    def row_of(self, problem: Problem, edited: str) -> FieldRow:
        """Return the row that a problem belongs to: that of its key, else the one that was edited."""
        key = problem.where.key.rpartition(".")[2].partition("[")[0]
        return self.rows.get(key, self.rows[edited])

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        for row in self.rows.values():
            row.retranslate()
