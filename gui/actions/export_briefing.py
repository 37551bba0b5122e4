"""Write a briefing of two pages about A and B."""

from __future__ import annotations

from gui.actions.action import Action
from gui.export.briefing import save_briefing
from gui.files.choosing import ask_for_file
from gui.files.saving import SavingError
from gui.preferences import documents_folder


class ExportBriefing(Action):
    """Write a briefing of two pages about A and B."""

    menu_name, group, order = "file", 3, 1
    keys = ("Ctrl+B",)

    def words(self) -> str:
        """Return what it is called."""
        return self.tr("&Briefing...")

    def hint(self) -> str:
        """Return one sentence more."""
        return self.tr("Two pages: what happens, where, who gains and loses, what was changed, on which assumptions")

    def run(self) -> None:
        """Ask for a file."""
        folder = self.main.preferences.folder("export", documents_folder())
        start = str(folder / f"{self.session.desk.first.scenario.name}.pdf")
        kinds, heading = self.tr("Document (*.pdf)"), self.tr("Export the briefing")
        ask_for_file(self.main, heading, start, kinds, self.save, is_saving=True, ending="pdf")

    def save(self, path: str) -> None:
        """Write it, and say so."""
        try:
            save_briefing(self.session, path)
        except SavingError as error:
            self.session.told.emit(str(error))
            return
        self.session.told.emit(self.tr("Exported as {file}.").format(file=path))
