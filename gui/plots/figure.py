"""What a chart says it shows: its name, the unit, and which direction is good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from gui import numbers

Better = Literal["higher", "lower", ""]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a reader meets it; every text is already in the reader's language."""

    title: str
    unit: str = "1"
    """Unit of the registries: it decides how numbers are written."""
    unit_label: str = ""
    """The unit in words; nothing is said where it is empty."""
    better: Better = ""

    def note(self, *, difference: bool = False, against: str | None = None) -> str:
        """Return the line under the title: unit and direction.

        Parameters
        ----------
        difference : bool
            Whether a difference is shown.
        against : str, optional
            Of what; A minus B when None.
        """
        unit = self.unit_label
        if difference and numbers.kind_of(self.unit) == "share":
            unit = QCoreApplication.translate("Plots", "percentage points")
        if difference and against is None:
            against = QCoreApplication.translate("Plots", "A minus B")
        return " · ".join(part for part in (unit, against, self.direction()) if part)

    def direction(self) -> str:
        """Return which way is good, in words; empty where neither is."""
        if self.better == "higher":
            return QCoreApplication.translate("Plots", "higher is better")
        if self.better == "lower":
            return QCoreApplication.translate("Plots", "lower is better")
        return ""

    def is_gain(self, change: float) -> bool:
        """Return whether a change is for the better; where neither way is, growth counts as such."""
        return change > 0.0 if self.better != "lower" else change < 0.0
