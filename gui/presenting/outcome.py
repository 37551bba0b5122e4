"""What the model says, in the words in which a room predicted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.answers import REGION, Estimate, Pair, estimate
from gui.figures import figure
from gui.presenting.journal import Prediction
from sim.registry import metrics
from sim.story import Choice, Page


def difference(pair: Pair, metric: str, year: int, area: str = REGION) -> Estimate:
    """Return A less B of a metric in a year; NaN where it is not known."""
    if year not in pair.years:
        return Estimate(np.nan, np.nan, np.nan)
    values = pair.difference(metric, area)[:, pair.years.index(year)]
    return estimate(values, has_range=not pair.exactness.is_first)


def way_of(found: Estimate) -> str:
    """Return ``up`` or ``down`` where a difference is sure, ``same`` where it is not; empty where none is known.

    While there are too few runs for a range, the sign of the first ones decides.
    """
    if not np.isfinite(found.middle):
        return ""
    if found.has_range and not found.is_clear:
        return "same"
    return "same" if found.middle == 0.0 else "up" if found.middle > 0.0 else "down"


def choice_words(choice: Choice, language: str) -> str:
    """Return what a room can choose, in the story's words or the program's."""
    if choice.text:
        return choice.text.of(language)
    words = {
        "up": QCoreApplication.translate("Room", "higher than in B"),
        "same": QCoreApplication.translate("Room", "no clear difference"),
        "down": QCoreApplication.translate("Room", "lower than in B"),
    }
    return words[choice.means]


def verdict(page: Page, prediction: Prediction | None, pair: Pair | None, language: str) -> str:
    """Return prediction and result in one line; only the result where the room predicted nothing."""
    if pair is None or not page.predict:
        return ""
    found = difference(pair, page.predict, page.year)
    way = way_of(found)
    answers: dict[str, str] = {choice.means: choice_words(choice, language) for choice in page.choices}
    if not way:
        return QCoreApplication.translate("Room", "The model cannot tell: {metric} has no value here.").format(
            metric=figure(page.predict).title
        )
    told = numbers.ranged(found.middle, found.low, found.high, metrics()[page.predict].unit, difference=True)
    result = QCoreApplication.translate("Room", "The model: {answer}, {difference}.").format(
        answer=answers.get(way, ""), difference=told
    )
    if prediction is None or not prediction.way:
        return result
    pattern = (
        QCoreApplication.translate("Room", "You expected: {expected} – as the model does. {result}")
        if prediction.way == way
        else QCoreApplication.translate("Room", "You expected: {expected}. {result}")
    )
    return pattern.format(expected=answers.get(prediction.way, ""), result=result)
