"""Two numbers in large figures: A, how it differs from B and how sure that is."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import numbers
from gui.answers import REGION, Estimate, Pair, estimate
from gui.figures import figure
from gui.i18n.registry import UNIT, text
from gui.presenting.lettering import HEADLINE, SMALLEST, TEXT, Lettering, coloured, label
from gui.presenting.outcome import difference
from gui.presenting.presenter import Presenter
from gui.theme import look
from sim.registry import metrics

_LINE: Final = 1.42
"""Height of a line of digits, over their size."""


class FigureCard(QWidget):
    """One number."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.value, self.against = label(), label(wrap=False), label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.name, self.value, self.against):
            column.addWidget(widget)
        column.addStretch(1)

    def dress(self, letters: Lettering) -> None:
        """Take sizes and colours."""
        self.name.setFont(letters.font(TEXT, bold=True))
        self.value.setFont(letters.font(HEADLINE, bold=True))
        self.value.setFixedHeight(
            round(_LINE * letters.pixels(HEADLINE))
        )  # the sign of a currency is taller than digits
        self.against.setFont(letters.font(SMALLEST))

    def show_figure(self, metric: str, pair: Pair | None, year: int, *, is_covered: bool) -> None:
        """Show a metric of the region in a year; a question mark where the room has not predicted yet."""
        shown, unit = figure(metric), metrics()[metric].unit
        self.name.setText(_named(metric, year))
        tokens = look().tokens
        is_stale = pair is not None and pair.exactness.is_stale
        coloured(self.value, tokens.quiet if is_stale or is_covered else tokens.a_text)
        coloured(self.against, tokens.quiet)
        if pair is None or is_covered or year not in pair.years:
            self.value.setText("?" if is_covered else "…")
            self.against.setText(_level_of_b(pair, metric, unit, year))
            return
        a = estimate(pair.series_a(metric, REGION)[:, pair.years.index(year)], has_range=not pair.exactness.is_first)
        told = numbers.quantity(a.middle, unit, _digits(a, unit)) if np.isfinite(a.middle) else numbers.UNKNOWN
        self.value.setText(told)
        self.against.setText(_against(pair, metric, unit, year))
        self.setAccessibleName(f"{shown.title}: {told}. {self.against.text()}")


def _named(metric: str, year: int) -> str:
    item = metrics()[metric]
    unit = "" if numbers.kind_of(item.unit) in ("share", "change") else text(UNIT, item.unit)
    pattern = (
        QCoreApplication.translate("Room", "{metric} in {year} · {unit}")
        if unit not in ("", "1", "ratio")
        else QCoreApplication.translate("Room", "{metric} in {year}")
    )
    return pattern.format(metric=figure(metric).title, year=numbers.year(year), unit=unit)


def _level_of_b(pair: Pair | None, metric: str, unit: str, year: int) -> str:
    if pair is None or year not in pair.years:
        return ""
    b = estimate(pair.series_b(metric, REGION)[:, pair.years.index(year)])
    if not np.isfinite(b.middle):
        return QCoreApplication.translate("Room", "B has no such figure")
    return QCoreApplication.translate("Room", "B: {value}").format(
        value=numbers.quantity(b.middle, unit, _digits(b, unit))
    )


def _against(pair: Pair, metric: str, unit: str, year: int) -> str:
    """Return B's level, and the difference with its range."""
    level, found = _level_of_b(pair, metric, unit, year), difference(pair, metric, year)
    if not np.isfinite(found.middle):
        return level
    told = numbers.ranged(found.middle, found.low, found.high, unit, difference=True)
    pattern = (
        QCoreApplication.translate("Room", "{b} · no clear difference: {difference}")
        if found.has_range and not found.is_clear
        else QCoreApplication.translate("Room", "{b} · difference {difference}")
    )
    return pattern.format(b=level, difference=told)


def _digits(value: Estimate, unit: str) -> int | None:
    if not value.has_range:
        return None
    factor = numbers.factor(unit)
    digits = numbers.decimals(factor * value.low, factor * value.high)
    return min(digits, 0) if numbers.kind_of(unit) == "count" else digits


class FiguresRow(QWidget):
    """The numbers of a page, two at most."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.cards = [FigureCard(), FigureCard()]
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        for card in self.cards:
            self.row.addWidget(card, 1)

    def dress(self, letters: Lettering) -> None:
        """Take sizes and colours."""
        self.row.setSpacing(letters.px(32))
        for card in self.cards:
            card.dress(letters)

    def refresh(self) -> None:
        """Show the numbers as they are now."""
        page, session = self.presenter.page, self.presenter.session
        self.setVisible(bool(page.numbers))
        for card, metric in zip(self.cards, [*page.numbers, "", ""], strict=False):
            card.setVisible(bool(metric))
            if metric:
                card.show_figure(metric, session.pair, session.year, is_covered=self.presenter.is_covered)
