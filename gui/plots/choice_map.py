"""A map on which places are chosen: those of the group in hand, of other groups, and free ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor

from gui.plots.drawing import LEFT, MIDDLE, Drawing
from gui.plots.map import MapPlot

FREE: Final = -1
"""Group of a place that is in none."""


class ChoiceMap(MapPlot):
    """A click, or Enter, takes a place into the group in hand or out of it."""

    def __init__(self) -> None:
        self._groups: NDArray[np.int64] = np.empty(0, np.int64)
        self._titles: tuple[str, ...] = ()
        self._in_hand = 0
        super().__init__()

    def set_groups(self, groups: NDArray[np.int64], titles: Sequence[str], in_hand: int) -> None:
        """Say which place is in which group.

        Parameters
        ----------
        groups : int64[n_places]
            Index of the group, `FREE` for none.
        titles : sequence of str
            Names of the groups.
        in_hand : int
            The group that is changed.
        """
        self._groups, self._titles, self._in_hand = np.asarray(groups, np.int64), tuple(titles), in_hand
        self.set_values(self._groups.astype(np.float64))

    def _colours(self) -> list[QColor]:
        tokens = self.sizes.tokens
        names = {FREE: tokens.line, self._in_hand: tokens.a}
        return [QColor(names.get(int(group), tokens.other)) for group in self._groups]

    def _short(self, _index: int) -> str:
        return ""  # names alone: the colour says the rest

    def _group(self, index: int) -> str:
        group = int(self._groups[index])
        return "" if group == FREE else self._titles[group]

    def _told(self, index: int) -> str:
        name, group = self._names[index], int(self._groups[index])
        if group == FREE:
            return QCoreApplication.translate("Plots", "{name}: in no cluster").format(name=name)
        pattern = QCoreApplication.translate("Plots", "{name}: in {cluster}")
        return pattern.format(name=name, cluster=self._titles[group])

    def _paint_legend(self, drawing: Drawing, area: QRectF, foot: float) -> None:
        sizes, tokens = drawing.sizes, drawing.tokens
        words = (
            (tokens.a, QCoreApplication.translate("Plots", "this cluster")),
            (tokens.other, QCoreApplication.translate("Plots", "another cluster")),
            (tokens.line, QCoreApplication.translate("Plots", "free")),
        )
        x, side = area.left() + 8.0, sizes.px(12)
        for colour, text in words:
            box = QRectF(x, area.bottom() - foot + sizes.px(8), side, side)
            drawing.box(box, colour, radius=2.0)
            width = sizes.text_width(text)
            drawing.text(box.adjusted(side + sizes.px(5), -4, width + sizes.px(9), 4), text, LEFT | MIDDLE, tokens.ink)
            x += side + width + sizes.px(26)

    def note_text(self) -> str:
        """Return what to do."""
        return QCoreApplication.translate("Plots", "Click a place to take it in or leave it out · schematic map")

    def table(self) -> pd.DataFrame:
        """Return each place and its group."""
        return pd.DataFrame(
            {
                QCoreApplication.translate("Plots", "Place"): self._names,
                QCoreApplication.translate("Plots", "Cluster"): [self._group(i) for i in range(len(self._names))],
            }
        )

    def spoken(self) -> str:
        """Return how many places are in the group in hand."""
        n = int((self._groups == self._in_hand).sum())
        return self.tr("%n place(s) in this cluster", "", n)
