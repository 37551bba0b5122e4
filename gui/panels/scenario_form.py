"""The form of A: its words, its places, its years, its luck; made from what is declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.dated_edits import with_values
from gui.i18n.registry import area_name
from gui.i18n.switching import current_language
from gui.panels.field_rows import FieldRows
from gui.setting_texts import setting_label
from sim.params import specs
from sim.scenario import Scenario

if TYPE_CHECKING:
    from gui.window import MainWindow


class ScenarioForm(QWidget):
    """What a scenario file says before its levers; problems stand beside the fields."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        self.main, self.session = main, main.session
        self.heading, self.places = QLabel(), QLabel(wordWrap=True)
        self.heading.setProperty("role", "heading")
        self.draw, self.file = QPushButton(), QLabel(wordWrap=True)
        self.file.setProperty("role", "caption")
        self.rows = FieldRows(specs(Scenario), self._edit)
        self.draw.clicked.connect(lambda: main.docks.open("cluster"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 8)
        for part in (self.heading, self.file, self.places, self.draw, self.rows):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setMinimumWidth(260)
        self.session.desk_changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show A as it is."""
        first = self.session.desk.first
        plan = first.scenario
        self.rows.show_values({spec.name: getattr(plan, spec.name) for spec in specs(Scenario)})
        language = current_language()
        named = [area_name(name, language) for name in plan.clusters]
        inside = {member for members in plan.clusters.values() for member in members}
        named += [area_name(name, language) for name in plan.region if name not in inside]
        places = self.tr("%n place(s)", "", len(plan.region))
        self.places.setText(self.tr("{clusters}: {number}").format(clusters=", ".join(named), number=places))
        self.file.setText(first.path or self.tr("Not saved in a file yet"))

    def _edit(self, name: str, value: Any) -> None:
        spec = self.rows.rows[name].spec
        changed = with_values(self.session.desk.first, {name: value})
        self.session.edit(changed, lambda: self.tr("change of {setting}").format(setting=setting_label(spec)))

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.heading.setText(self.tr("Scenario A"))
        self.draw.setText(self.tr("Put clusters together on the map"))
        self.rows.retranslate()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "rows"):
            self.retranslate()
