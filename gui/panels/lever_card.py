"""The card of one kind of lever: on or off, how strong, and all its other settings."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui import numbers
from gui.documents import Document
from gui.edits import current, levers_of_kind, settings_of, with_lever, with_setting, without_lever
from gui.i18n.registry import LEVER, SETTING, documented, text
from gui.panels.buttons import Opener
from gui.panels.fields import Field, field
from gui.panels.lever_slider import LeverSlider
from gui.session import Session
from gui.setting_texts import kind_caption, lever_caption, setting_label, setting_tooltip, value_words
from sim.errors import ScenarioError
from sim.params import Spec, specs
from sim.registry import Lever, levers

_NOT_IN_FORM: Final = ("name", "intensity")


class LeverCard(QFrame):
    """A lever of A: the first of its kind that can still be changed; others of the kind have cards of their own.

    Parameters
    ----------
    session : Session
    kind : str
        Kind of the lever.
    place : int
        Which of A's levers of the kind, from 0.
    """

    def __init__(self, session: Session, kind: str, place: int = 0) -> None:
        super().__init__()
        self.session, self.kind, self.place = session, kind, place
        self.setProperty("card", "true")
        self._last: dict[str, Any] = {}
        self.switch = QCheckBox()
        self.strength = QLabel(alignment=Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.slider = LeverSlider()
        self.more = Opener()
        self.problem = QLabel(wordWrap=True)
        self.problem.hide()
        self.problem.setProperty("role", "error")
        self.form = QWidget()
        self.form.hide()
        self.fields: dict[str, Field] = {}
        self._labels: dict[str, QLabel] = {}
        self._lay_out()
        self.switch.toggled.connect(self._switch)
        self.slider.gripped.connect(session.grip)
        self.slider.let_go.connect(session.let_go)
        self.slider.moved_to.connect(lambda share: self._set("intensity", share))
        self.more.toggled.connect(self._open)
        self.retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.switch, 1)
        head.addWidget(self.strength)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.problem)
        column.addWidget(self.form)

    @property
    def lever(self) -> Lever | None:
        """The lever of A that the card is about; None where A has none."""
        found = current(self.session.desk.first, self.kind)
        return found[self.place] if self.place < len(found) else None

    @property
    def other(self) -> Lever | None:
        """B's lever that belongs to it: of the same label, else the only one of its kind."""
        theirs = levers_of_kind(self.session.desk.second.scenario, self.kind)
        mine = self.lever
        same = [lever for lever in theirs if mine is not None and lever.label == mine.label]
        return same[0] if same else theirs[0] if len(theirs) == 1 and self.place == 0 else None

    def refresh(self) -> None:
        """Show what A and B have."""
        lever, other = self.lever, self.other
        self.switch.blockSignals(True)
        self.switch.setChecked(lever is not None)
        self.switch.blockSignals(False)
        self.slider.setEnabled(lever is not None)
        self.slider.set_strength(0.0 if lever is None else lever.intensity)
        self.slider.set_other(None if other is None else other.intensity)
        self.strength.setText("" if lever is None else numbers.percent(lever.intensity, 0))
        self.more.setVisible(lever is not None)
        self.form.setVisible(lever is not None and self.more.isChecked())
        self._name()
        if lever is not None:
            self._last = settings_of(lever)
            for name, editor in self.fields.items():
                editor.set_value(getattr(lever, name))

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        known = documented(levers()[self.kind])
        parts = [f"<b>{escape(kind_caption(self.kind))}</b>", *(escape(text(LEVER, part)) for part in known)]
        self.setToolTip("<br><br>".join(part for part in parts if part))
        for name, editor in self.fields.items():
            self._labels[name].setText(setting_label(editor.spec))
            tooltip = setting_tooltip(editor.spec, SETTING)
            self._labels[name].setToolTip(tooltip)
            editor.setToolTip(tooltip)
            editor.set_accessible(setting_label(editor.spec), text(SETTING, editor.spec.description))
            editor.retranslate()
        self._name()

    def _name(self) -> None:
        lever, other = self.lever, self.other
        is_alone = len(current(self.session.desk.first, self.kind)) < 2
        caption = lever_caption(self.kind, "" if lever is None else lever.label, is_alone=is_alone)
        self.switch.setText(caption)
        self.slider.setAccessibleName(self.tr("Strength of {lever}").format(lever=caption))
        told = self.tr("B has no such lever.")
        if other is not None:
            told = self.tr("B stands at {strength}.").format(strength=numbers.percent(other.intensity, 0))
        self.slider.setAccessibleDescription(told)
        self.slider.setToolTip(f"{self.tr('How much of what its settings say is in force.')}<br>{told}")
        self.more.setText(self._outline(lever))
        self.more.setAccessibleName(self.tr("Settings of {lever}").format(lever=caption))
        self.more.turn()

    def _outline(self, lever: Lever | None) -> str:
        """Return the settings that matter most in one short line: what is its own, and since when."""
        if lever is None:
            return ""
        own = [spec for spec in self._specs() if spec.name in type(lever).__annotations__]
        told = value_words(own[0], getattr(lever, own[0].name)) if own else ""
        since = self.tr("from {month}").format(month=numbers.isolated(lever.start)) if lever.start else ""
        line = " · ".join(part for part in (told, since) if part) or self.tr("Settings")
        return self.more.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, 200)

    def _specs(self) -> list[Spec]:
        """Return the declared settings that have a field: its own first, then the common ones."""
        cls = levers()[self.kind]
        declared = [spec for spec in specs(cls) if spec.name not in _NOT_IN_FORM]
        return sorted(declared, key=lambda spec: spec.name not in cls.__annotations__)

    def _open(self, is_open: bool) -> None:
        if is_open and not self.fields:
            self._make_form()
            self.retranslate()
        self.refresh()

    def _make_form(self) -> None:
        scenario = self.session.desk.first.scenario
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 4, 0, 4)
        form.setVerticalSpacing(4)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for spec in self._specs():
            editor = field(spec, (*scenario.clusters, *scenario.region))
            editor.edited.connect(lambda value, name=spec.name: self._set(name, value))
            label = QLabel()
            label.setBuddy(editor.editor)
            form.addRow(label, editor)
            self.fields[spec.name], self._labels[spec.name] = editor, label

    def _switch(self, is_on: bool) -> None:
        document, kind, lever = self.session.desk.first, self.kind, self.lever
        if is_on and lever is None:
            kept = {} if document.fork else {key: value for key, value in self._last.items() if key != "name"}
            self._do(
                lambda: with_lever(document, kind, kept),
                lambda: self.tr("switching on {lever}").format(lever=kind_caption(kind)),
            )
        elif not is_on and lever is not None:
            self._do(
                lambda: without_lever(document, lever.label),
                lambda: self.tr("switching off {lever}").format(lever=kind_caption(kind)),
            )

    def _do(self, edit: Callable[[], Document], words: Callable[[], str]) -> None:
        """Make an edit, or say beside the fields why it cannot be made."""
        try:
            changed = edit()
        except ScenarioError as error:
            self._tell(error)
            return
        self._tell(None)
        self.session.edit(changed, words)

    def _set(self, setting: str, value: Any) -> None:
        lever = self.lever
        if lever is None or getattr(lever, setting) == value:
            return
        self._do(
            lambda: with_setting(self.session.desk.first, lever.label, setting, value),
            lambda: self.tr("change of {lever}").format(lever=kind_caption(self.kind)),
        )

    def _tell(self, error: ScenarioError | None) -> None:
        """Show beside the fields what a file with this setting would be told."""
        self.problem.setVisible(error is not None)
        self.problem.setText("" if error is None else "\n".join(problem.expected for problem in error.problems))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "slider"):
            self.retranslate()
            self.refresh()
