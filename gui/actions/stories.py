"""Choose the story that is presented: a shipped one, a file, or what is on the desk."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu

from gui.actions.action import Action
from gui.i18n.switching import current_language
from sim.errors import ScenarioError
from sim.story import load_story, shipped_stories


class Stories(Action):
    """Choose the story that is presented: a shipped one, a file, or what is on the desk."""

    menu_name, group, order = "story", 1, 0

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Present a &story")

    def listen(self) -> None:
        """Make the menu anew whenever it is opened."""
        self.choices = QMenu(self.main)
        self.choices.aboutToShow.connect(self.fill)
        self.setMenu(self.choices)

    def fill(self) -> None:
        """List the stories in the language of the moment."""
        self.choices.clear()
        for path in shipped_stories().values():
            story = load_story(path)
            entry = self.choices.addAction(story.title.of(current_language()))
            entry.setToolTip(story.question.of(current_language()))
            entry.triggered.connect(partial(self.present, path))
        self.choices.addSeparator()
        self.choices.addAction(self.tr("A story in a &file...")).triggered.connect(self._ask)
        self.choices.addAction(self.tr("What is on the &desk")).triggered.connect(partial(self.present, None))

    def present(self, path: Path | None, _checked: bool = False) -> None:
        """Present a story, or the desk; of a file that cannot be used, the reader is told every problem."""
        try:
            story = None if path is None else load_story(path)
        except ScenarioError as error:
            self.session.told.emit(str(error))
            return
        self.main.presenting.choose(story)

    def run(self) -> None:
        """Do nothing: the menu does it."""

    def _ask(self) -> None:
        """Let a file be chosen, without stopping what runs."""
        dialog = QFileDialog(self.main, self.tr("Open a story"), "", self.tr("Stories (*.toml)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.present(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
