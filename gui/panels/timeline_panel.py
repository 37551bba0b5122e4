"""When what is in force: levers and shocks on a line of months, and the form of the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.dated_edits import Owner, dates, is_shock, item_of, items, kinds, span, with_item, with_settings, without_item
from gui.i18n.registry import documented
from gui.panels.field_rows import FieldRows, problem_words
from gui.plots.timeline import Bar, Timeline
from gui.setting_texts import kind_caption, lever_caption, setting_label
from sim.errors import ScenarioError
from sim.params import specs

if TYPE_CHECKING:
    from gui.window import MainWindow


class TimelinePanel(QWidget):
    """Several of a kind can be added; a bar is dragged or stretched; the form has every setting."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        self.session = main.session
        self.timeline, self.form = Timeline(), QScrollArea(widgetResizable=True)
        self.add_lever, self.add_shock, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.hint = QLabel(wordWrap=True)
        self.hint.setProperty("role", "caption")
        self.rows: FieldRows | None = None
        self._shown: tuple[str, str, tuple[str, ...]] | None = None
        self._lay_out()
        self.timeline.moved.connect(self._move)
        self.timeline.chosen.connect(self.choose)
        self.timeline.gripped.connect(self.session.grip)
        self.timeline.let_go.connect(self.session.let_go)
        self.timeline.removed.connect(self._remove)
        self.remove.clicked.connect(lambda: self._remove(self.timeline.current))
        self.session.desk_changed.connect(self.refresh)
        self.retranslate()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for button in (self.add_lever, self.add_shock, self.remove):
            tools.addWidget(button)
        tools.addWidget(self.hint, 1)
        line = QScrollArea(widgetResizable=True)
        line.setFrameShape(QFrame.Shape.NoFrame)
        line.setWidget(self.timeline)
        left = QVBoxLayout()
        left.addLayout(tools)
        left.addWidget(line, 1)
        self.form.setFrameShape(QFrame.Shape.NoFrame)
        self.form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setFixedWidth(290)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addLayout(left, 1)
        row.addWidget(self.form)
        self.setMinimumHeight(150)

    def refresh(self) -> None:
        """Show A's levers and shocks."""
        plan = self.session.desk.first.scenario
        all_ = items(plan)
        n_of = {item.kind: sum(other.kind == item.kind for _, other in all_) for _, item in all_}
        bars = [
            Bar(
                item.label,
                lever_caption(item.kind, item.label, is_alone=n_of[item.kind] == 1),
                *span(item, plan),
                item.ramp,
                is_accent=not is_shock(item),
            )
            for _, item in all_
        ]
        self.timeline.set_bars(bars, plan.start, plan.months)
        if item_of(plan, self.timeline.current) is None:
            self.timeline.set_current(bars[0].label if bars else "")
        self._show_form()

    def choose(self, label: str) -> None:
        """Show the form of a lever or shock."""
        self.timeline.set_current(label)
        self._show_form()

    def _show_form(self) -> None:
        plan = self.session.desk.first.scenario
        found = item_of(plan, self.timeline.current)
        self.remove.setEnabled(found is not None)
        if found is None:
            self._shown, self.rows = None, None
            self.form.setWidget(QWidget())
            return
        item = found[1]
        key = (found[0], item.kind, (*plan.clusters, *plan.region))
        if self._shown != key or self.rows is None:
            self.rows = FieldRows(_ordered(type(item)), self._edit, key[2])
            self.form.setWidget(self.rows)
            self._shown = key
        self.rows.show_values({spec.name: getattr(item, spec.name) for spec in specs(type(item))})

    def _edit(self, name: str, value: Any) -> None:
        document, label = self.session.desk.first, self.timeline.current
        found = item_of(document.scenario, label)
        if found is None:
            return
        changed = with_settings(document, label, {name: value})
        if name == "name":
            self.timeline.current = value or found[1].kind
        spec = next(spec for spec in specs(type(found[1])) if spec.name == name)
        self.session.edit(changed, lambda: self.tr("change of {setting}").format(setting=setting_label(spec)))

    def _move(self, label: str, first: int, last: int) -> None:
        document = self.session.desk.first
        self._do(lambda: with_settings(document, label, dates(first, last, document.scenario)), label)

    def _do(self, edit: Any, label: str) -> None:
        """Make an edit, or say what stands against it."""
        found = item_of(self.session.desk.first.scenario, label)
        try:
            changed = edit()
        except ScenarioError as error:
            self.session.told.emit(problem_words(error.problems[0]))
            return
        kind = found[1].kind if found else label
        self.session.edit(changed, lambda: self.tr("dates of {name}").format(name=kind_caption(kind)))

    def add(self, owner: Owner, kind: str) -> None:
        """Add a lever or shock and choose it."""
        document = self.session.desk.first
        before = {item.label for _, item in items(document.scenario)}
        changed = with_item(document, owner, kind)
        new = next(item.label for _, item in items(changed.scenario) if item.label not in before)
        self.timeline.current = new
        self.session.edit(changed, lambda: self.tr("adding {name}").format(name=kind_caption(kind)))

    def _remove(self, label: str) -> None:
        found = item_of(self.session.desk.first.scenario, label)
        if found is not None:
            changed, kind = without_item(self.session.desk.first, label), found[1].kind
            self.session.edit(changed, lambda: self.tr("removing {name}").format(name=kind_caption(kind)))

    def menu_of(self, owner: Owner) -> QMenu:
        """Return the menu of what can be added."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for kind, cls in kinds(owner).items():
            entry = menu.addAction(kind_caption(kind), partial(self.add, owner, kind))
            entry.setToolTip(documented(cls)[0])
        return menu

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        self.add_lever.setText(self.tr("Add a lever"))
        self.add_shock.setText(self.tr("Add a shock"))
        self.remove.setText(self.tr("Remove"))
        self.hint.setText(self.tr("Drag a bar to move it, its ends to stretch it. A slope is the ramp."))
        self.timeline.setAccessibleName(self.tr("Levers and shocks in time"))
        self.add_lever.setMenu(self.menu_of("lever"))
        self.add_shock.setMenu(self.menu_of("shock"))
        self._shown = None
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "hint"):
            self.retranslate()


def _ordered(cls: type) -> list[Any]:
    """Return dates and places first, then what is the kind's own."""
    first = ("name", "start", "end", "ramp", "where", "intensity")
    return sorted(specs(cls), key=lambda spec: first.index(spec.name) if spec.name in first else len(first))
