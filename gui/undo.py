"""One step of the undo stack: the desk before and after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QUndoCommand

from gui.documents import Desk

Words = Callable[[], str]
"""What was done, in the language of the moment."""

_ID: Final = 1


class Step(QUndoCommand):
    """A change of the desk. Desks are immutable values, so that undoing brings back the very same.

    Parameters
    ----------
    before, after : Desk
    show : callable
        Takes the desk that is to be on the table.
    words : callable
        What was done, for the menu; asked for anew whenever it is shown.
    grip : int
        Steps with one grip above 0 become one step: the whole drag of a slider.
    """

    def __init__(self, before: Desk, after: Desk, show: Callable[[Desk], None], words: Words, grip: int) -> None:
        super().__init__()
        self.before, self.after = before, after
        self.words, self.grip = words, grip
        self._show = show

    def redo(self) -> None:
        """Put the desk after the step on the table."""
        self._show(self.after)

    def undo(self) -> None:
        """Put the desk before the step on the table."""
        self._show(self.before)

    def id(self) -> int:
        """Return what tells Qt that steps may be joined."""
        return _ID if self.grip else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take over a later step of the same grip."""
        if not isinstance(other, Step) or other.grip != self.grip:
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True
