"""Presentation mode of the main window: a stage for the room, notes for the facilitator, all undone at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from gui.i18n.switching import current_language
from gui.presenting.journal import Journal
from gui.presenting.notes import Notes
from gui.presenting.presenter import Presenter
from gui.presenting.script import Script, of_desk, of_story
from gui.presenting.stage import Stage
from sim.story import Story

if TYPE_CHECKING:
    from gui.window import MainWindow


class Presenting(QObject):
    """Begins and ends presentations; widgets are made when the first one begins.

    Parameters
    ----------
    main : MainWindow
    journal : Journal, optional
        Where the words of rooms are kept.
    """

    def __init__(self, main: MainWindow, journal: Journal | None = None) -> None:
        super().__init__(main)
        self.main = main
        self.presenter = Presenter(main.session, journal or Journal(), self)
        self.presenter.ended.connect(self._put_away)
        self.story: Story | None = None
        """The story that is presented next; None for what is on the desk."""
        self.stage: Stage | None = None
        self.notes: Notes | None = None
        self._layout: QByteArray | None = None
        self._spoken = ""

    def choose(self, story: Story | None) -> None:
        """Choose what is presented, and begin with its first page."""
        self.story = story
        self.begin()

    def begin(self, *, is_new: bool = True) -> None:
        """Present: from the first page to a new room, or from the page where the last presentation stopped."""
        presenter = self.presenter
        was_on = presenter.is_on
        at = 0 if is_new or not self._is_in_hand() else presenter.at
        if was_on:
            presenter.leave()
        presenter.begin(self._script(), at, is_new=is_new)
        self._show()

    def leave(self) -> None:
        """End, if something is presented."""
        self.presenter.leave()

    def _script(self) -> Script:
        self._spoken = current_language()
        return of_desk(self.main.session) if self.story is None else of_story(self.story, self._spoken)

    def _is_in_hand(self) -> bool:
        """Say whether the last presentation was of what is chosen."""
        script = self.presenter.script
        return script is not None and self.story is not None and script.name == self.story.name

    def _show(self) -> None:
        stage = self._made_stage()
        screen = second_screen(self.main)
        stage.has_hints = screen is None
        here = screen or self.main.screen()
        stage.setScreen(here)
        stage.setGeometry(here.geometry())
        stage.showFullScreen()
        stage.refresh()
        if screen is not None:
            self._show_notes(stage)
        stage.activateWindow()
        stage.setFocus()

    def _made_stage(self) -> Stage:
        if self.stage is None:
            self.stage = Stage(self.presenter, self.main)
        return self.stage

    def _show_notes(self, stage: Stage) -> None:
        self._layout = self.main.saveState()
        if self.notes is None:
            self.notes = Notes(self.presenter, stage.keys.press, self.main)
            self.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.notes)
        self.notes.show()
        self.notes.refresh()
        self.main.resizeDocks([self.notes], [self.notes.minimumWidth()], Qt.Orientation.Horizontal)

    def _put_away(self) -> None:
        if self.notes is not None:
            self.notes.hide()
        if self._layout is not None:
            self.main.restoreState(self._layout)
            self._layout = None
        if self.notes is not None:
            self.notes.hide()
        if self.stage is not None:
            self.stage.hide()
        self.main.activateWindow()


def second_screen(window: QWidget) -> QScreen | None:
    """Return a screen on which a window is not; None where there is one screen only."""
    own = window.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not own), None)
