"""Open a file of late, or a scenario that came with the program."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from gui.actions.menu_action import Choice, MenuAction
from gui.i18n.registry import SCENARIO, text
from gui.numbers import isolated
from sim.scenario import load, shipped


class OpenRecent(MenuAction):
    """Open a file of late, or a scenario that came with the program."""

    menu_name, group, order = "file", 0, 2

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("Open r&ecent")

    def choices(self) -> Iterator[Choice]:
        """Return files of late, then shipped scenarios."""
        files = self.main.files
        for path in files.preferences.recent():
            yield Choice(isolated(Path(path).name), partial(files.open, path), hint=isolated(path))
        for name in shipped():
            yield Choice(text(SCENARIO, load(name).title) or name, partial(files.open, name))
