"""What is put aside while something else is on the table: a desk, its steps, and what was looked at."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QUndoStack

from gui.documents import Desk


@dataclass(slots=True)
class Kept:
    """A desk with all that belongs to it; `gui.session.Session.exchange` puts one in place of another."""

    desk: Desk
    year: int
    area: str
    metrics: dict[str, str]
    """The metric of each view."""
    is_difference: bool = False
    undo_stack: QUndoStack = field(default_factory=QUndoStack)
    """Steps that lead to the desk, and from it."""
