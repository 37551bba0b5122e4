"""Asks for a file without holding up the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(
    parent: QWidget,
    title: str,
    start: str,
    filters: str,
    then: Callable[[str], object],
    *,
    is_saving: bool = False,
    ending: str = "",
) -> QFileDialog:
    """Open a dialog for one file; whoever asks goes on at once, and ``then`` takes the chosen path.

    Parameters
    ----------
    parent : QWidget
    title, start, filters : str
        Its heading, the folder or file that it begins with, and the kinds of files as Qt writes them.
    then : callable
    is_saving : bool
        Whether a new file is named.
    ending : str
        Given to a new file that has none.
    """
    dialog = QFileDialog(parent, title, start, filters)
    dialog.setObjectName("choose-file")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if is_saving else QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if is_saving else QFileDialog.FileMode.ExistingFile)
    if is_saving:
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(start)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, start: str, then: Callable[[str], object]) -> QFileDialog:
    """Open a dialog for a folder; ``then`` takes its path."""
    dialog = QFileDialog(parent, title, start)
    dialog.setObjectName("choose-folder")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
