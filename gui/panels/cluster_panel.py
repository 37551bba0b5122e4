"""A cluster is put together on the map: any of the country's authorities, several clusters, own names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.cluster_draft import ClusterDraft, draft_of, near
from gui.dated_edits import with_values
from gui.documents import Document
from gui.geography import places
from gui.i18n.registry import area_name
from gui.i18n.switching import current_language
from gui.panels.field_rows import problem_words
from gui.plots.choice_map import ChoiceMap
from gui.plots.figure import Figure
from sim.data import roster
from sim.errors import ScenarioError

if TYPE_CHECKING:
    from gui.window import MainWindow

_HERE, _COUNTRY = "here", "country"


class ClusterPanel(QWidget):
    """A draft of clusters; nothing changes on the desk until one of the two buttons is pressed."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        self.main, self.session = main, main.session
        self.draft: ClusterDraft = draft_of(self.session.desk.first.scenario)
        self.at = 0
        self.shown: tuple[str, ...] = ()
        self.map, self.around, self.cluster = ChoiceMap(), QComboBox(), QComboBox()
        self.title, self.search, self.members = QLineEdit(), QLineEdit(clearButtonEnabled=True), QListWidget()
        self.add, self.drop, self.apply, self.as_new = (QPushButton() for _ in range(4))
        self.problem, self.count = QLabel(wordWrap=True), QLabel()
        self.labels = {name: QLabel() for name in ("around", "cluster", "title", "search")}
        self._names: dict[str, str] = {}
        self._lay_out()
        self._connect()
        self._of = self.session.desk.first.scenario.clusters
        self.session.desk_changed.connect(self._follow)
        self.retranslate()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name in ("around", "cluster", "title", "search"):
            editor: QWidget = getattr(self, name)
            self.labels[name].setBuddy(editor)
            form.addRow(self.labels[name], editor)
        for box in (self.around, self.cluster):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        two = QHBoxLayout()
        two.addWidget(self.add)
        two.addWidget(self.drop)
        side = QWidget()
        side.setFixedWidth(270)
        column = QVBoxLayout(side)
        column.addLayout(form)
        column.addLayout(two)
        column.addWidget(self.count)
        column.addWidget(self.members, 1)
        for part in (self.problem, self.as_new, self.apply):
            column.addWidget(part)
        self.problem.setProperty("role", "error")
        self.problem.hide()
        self.apply.setProperty("role", "primary")
        self.as_new.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.addWidget(side)
        row.addWidget(self.map, 1)

    def _connect(self) -> None:
        self.map.chosen.connect(lambda index: self.toggle(self.shown[index]))
        self.around.activated.connect(lambda _: self._look())
        self.cluster.activated.connect(self._take)
        self.title.editingFinished.connect(self._rename)
        self.search.returnPressed.connect(self._find)
        self.members.itemActivated.connect(lambda item: self.toggle(str(item.data(Qt.ItemDataRole.UserRole))))
        self.add.clicked.connect(self.add_cluster)
        self.drop.clicked.connect(self._drop)
        self.apply.clicked.connect(self.change_a)
        self.as_new.clicked.connect(self.open_new)

    def _follow(self) -> None:
        """Begin anew when A has other clusters than the draft began with."""
        plan = self.session.desk.first.scenario
        if plan.clusters != self._of:
            self._of, self.draft, self.at = plan.clusters, draft_of(plan), 0
            self._look()

    def toggle(self, authority: str) -> None:
        """Take an authority into the cluster in hand, or leave it out."""
        if not self.draft.names:
            self.add_cluster()
        self._set(self.draft.toggled(self.at, authority))

    def add_cluster(self) -> None:
        """Begin another cluster."""
        self.at = len(self.draft.names)
        self._set(self.draft.with_new("new_cluster"))
        self.title.setFocus()
        self.title.selectAll()

    def _drop(self) -> None:
        draft = self.draft.without(self.at)
        self.at = max(self.at - 1, 0)
        self._set(draft)

    def _take(self, index: int) -> None:
        self.at = index
        self.refresh()

    def _rename(self) -> None:
        typed = self.title.text().strip()
        if self.draft.names and typed and typed != self.draft.names[self.at]:
            self._set(self.draft.renamed(self.at, typed))

    def _find(self) -> None:
        typed = self.search.text().casefold().strip()
        found = [place for place, name in self._names.items() if name.casefold() == typed]
        found = found or [place for place, name in self._names.items() if typed and typed in name.casefold()]
        if len(found) == 1:
            self.search.clear()
            self.toggle(found[0])

    def _set(self, draft: ClusterDraft) -> None:
        self.draft = draft
        self.refresh()

    def change_a(self) -> None:
        """Make the clusters those of A."""
        if (changed := self._made(self.session.desk.first)) is not None:
            self._of = changed.scenario.clusters
            self.session.edit(changed, lambda: self.tr("other clusters"))

    def open_new(self) -> None:
        """Open a new scenario with the clusters; A's levers and shocks stay where they fit."""
        first = self.session.desk.first
        everywhere = [replace(item, where=()) for item in first.scenario.levers]
        shocks = [replace(item, where=()) for item in first.scenario.shocks]
        title = ", ".join(area_name(name, current_language()) for name in self.draft.names)
        plan = replace(
            first.scenario,
            name=self.session.desk.free_name(self.draft.names[0] if self.draft.names else "cluster"),
            title=title,
            description="",
            levers=tuple(everywhere),
            shocks=tuple(shocks),
        )
        if (made := self._made(Document(0, plan))) is not None:
            self._of = made.scenario.clusters
            self.session.open(made.scenario, is_saved=False)

    def _made(self, document: Document) -> Document | None:
        """Return a document with the clusters, or None after saying what stands against them."""
        try:
            changed = with_values(document, self.draft.places())
        except ScenarioError as error:
            self.problem.setText("\n".join(f"{item.where.key}: {problem_words(item)}" for item in error.problems))
            self.problem.show()
            return None
        self.problem.hide()
        return changed

    def _look(self) -> None:
        """Show the part of the country that was chosen."""
        plan, around = self.session.desk.first.scenario, str(self.around.currentData() or _HERE)
        if around == _COUNTRY:
            self.shown = tuple(roster.authority_ids())
        else:
            known = roster.clusters()
            self.shown = near(known[around].members if around in known else plan.region, plan.start)
        shapes = places(self.shown, plan.start)
        language = current_language()
        self.map.set_places([area_name(place.id, language) for place in shapes], [place.cells for place in shapes])
        self.refresh()

    def refresh(self) -> None:
        """Show the draft."""
        self.cluster.clear()
        language, names = current_language(), self.draft.names
        titles = [area_name(name, language) for name in names]
        self.cluster.addItems(titles)
        self.cluster.setCurrentIndex(self.at if names else -1)
        self.title.setText(names[self.at] if names else "")
        self.title.setEnabled(bool(names))
        self.drop.setEnabled(len(names) > 0)
        self.members.clear()
        inside = self.draft.members[self.at] if names else frozenset()
        for place in sorted(inside, key=lambda place: self._names[place]):
            item = QListWidgetItem(self._names[place])
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.members.addItem(item)
        self.count.setText(self.tr("%n member(s)", "", len(inside)))
        self.map.set_groups(self.draft.groups(self.shown), titles, self.at)

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        language = current_language()
        self._names = {name: area_name(name, language) for name in roster.authority_ids()}
        words = {
            "around": self.tr("Show"),
            "cluster": self.tr("Cluster"),
            "title": self.tr("Its name"),
            "search": self.tr("Find an authority and press Enter"),
        }
        for name, label in self.labels.items():
            label.setText(words[name])
        completer = QCompleter(sorted(self._names.values()), self.search)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.search.setCompleter(completer)
        chosen = self.around.currentData()
        self.around.clear()
        self.around.addItem(self.tr("Around A's region"), _HERE)
        for cluster in roster.clusters():
            self.around.addItem(self.tr("Around {place}").format(place=area_name(cluster, language)), cluster)
        self.around.addItem(self.tr("The whole country"), _COUNTRY)
        self.around.setCurrentIndex(max(self.around.findData(chosen), 0))
        self.add.setText(self.tr("Another cluster"))
        self.drop.setText(self.tr("Remove it"))
        self.apply.setText(self.tr("Use in A"))
        self.as_new.setText(self.tr("Open as a new scenario"))
        self.members.setAccessibleName(self.tr("Members"))
        self.map.set_figure(Figure(self.tr("Who is in which cluster")))
        self._look()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_of"):
            self.retranslate()
