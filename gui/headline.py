"""The sentence of the window: what a figure does until a year, how sure that is, and how A differs from B."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.answers import REGION, Estimate, Pair, estimate
from gui.i18n.registry import METRIC, text
from sim.registry import metrics

_GROWING: Final = ("money", "count")
"""Kinds of figures whose change is told in percent of what they were at the start."""


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure in words; the numbers in them stand between ``<b>`` and ``</b>``."""

    statement: str
    comparison: str

    @property
    def rich(self) -> str:
        """The sentence as rich text."""
        return QCoreApplication.translate("Headline", "{statement}, {comparison}.").format(
            statement=self.statement, comparison=self.comparison
        )

    @property
    def plain(self) -> str:
        """The sentence as text, for a screen reader."""
        return self.rich.replace("<b>", "").replace("</b>", "")


def headline(pair: Pair, metric: str, year: int, area: str = REGION) -> Headline | None:
    """Return a metric in words; None where it has no value.

    Parameters
    ----------
    pair : Pair
        A and B.
    metric : str
        Amounts and counts are told by their growth since the start in percent, others by where they came from.
    year : int
        Calendar year up to which it is told.
    """
    known = metrics().get(metric)
    if known is None or year not in pair.years:
        return None
    at = pair.years.index(year)
    a, b = pair.series_a(metric, area).astype(np.float64), pair.series_b(metric, area).astype(np.float64)
    is_relative = numbers.kind_of(known.unit) in _GROWING
    if is_relative:
        with np.errstate(divide="ignore", invalid="ignore"):
            mine, its = (series[:, at] / series[:, 0] - 1.0 for series in (a, b))
        unit = "share"
    else:
        mine, its, unit = a[:, at], b[:, at], known.unit
    has_range = not pair.exactness.is_first
    value, start = estimate(mine, has_range=has_range), estimate(a[:, 0])
    if not np.isfinite(value.middle):
        return None
    label = text(METRIC, known.label)
    statement = _growth(label, value, year) if is_relative else _course(label, start, value, unit, year)
    return Headline(statement, _comparison(mine - its, unit, has_range=has_range))


def _growth(label: str, value: Estimate, year: int) -> str:
    if value.has_range and not value.is_clear:
        pattern = QCoreApplication.translate("Headline", "{metric} changes by {amount} by {year}")
        amount = _told(value, "share")
    elif value.middle >= 0.0:
        pattern = QCoreApplication.translate("Headline", "{metric} grows {amount} by {year}")
        amount = _told(value, "share")
    else:
        pattern = QCoreApplication.translate("Headline", "{metric} shrinks {amount} by {year}")
        amount = _told(Estimate(-value.middle, -value.high, -value.low), "share")
    return pattern.format(metric=label, amount=_bold(amount), year=numbers.year(year))


def _course(label: str, start: Estimate, value: Estimate, unit: str, year: int) -> str:
    if not np.isfinite(start.middle):
        pattern = QCoreApplication.translate("Headline", "{metric} is {last} in {year}")
    elif value.middle > start.middle:
        pattern = QCoreApplication.translate("Headline", "{metric} rises from {first} to {last} by {year}")
    elif value.middle < start.middle:
        pattern = QCoreApplication.translate("Headline", "{metric} falls from {first} to {last} by {year}")
    else:
        pattern = QCoreApplication.translate("Headline", "{metric} stays at {last} until {year}")
    digits = _digits(value, unit)
    first = numbers.quantity(start.middle, unit, digits)
    return pattern.format(metric=label, first=first, last=_bold(_told(value, unit)), year=numbers.year(year))


def _comparison(difference: npt.NDArray[np.float64], unit: str, *, has_range: bool) -> str:
    """Return how A differs from B; it says so where that is not clear."""
    value = estimate(difference, has_range=has_range)
    if not np.isfinite(value.middle):
        return QCoreApplication.translate("Headline", "which cannot be compared with B")
    if not np.any(difference[np.isfinite(difference)]):
        return QCoreApplication.translate("Headline", "the same as in B")
    told = numbers.ranged(value.middle, value.low, value.high, unit, difference=True)
    if not value.has_range:
        return QCoreApplication.translate("Headline", "{difference} against B in the first runs").format(
            difference=_bold(told)
        )
    if not value.is_clear:
        return QCoreApplication.translate("Headline", "no clear difference from B: {difference}").format(
            difference=told
        )
    return QCoreApplication.translate("Headline", "{difference} against B").format(difference=_bold(told))


def _digits(value: Estimate, unit: str) -> int | None:
    if not value.has_range:
        return None
    factor = 100.0 if numbers.kind_of(unit) == "share" else 1.0
    return numbers.decimals(factor * value.low, factor * value.high)


def _told(value: Estimate, unit: str) -> str:
    return numbers.ranged(value.middle, value.low, value.high, unit)


def _bold(words: str) -> str:
    return f"<b>{words}</b>"
