"""Texts that are declared in `sim`, parameters migration; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Own wage"),
    QT_TRANSLATE_NOOP("Parameter", "Pull of wages within reach."),
    QT_TRANSLATE_NOOP("Unit", "d ln inflow / d ln wage"),
    QT_TRANSLATE_NOOP("Parameter", "Services"),
    QT_TRANSLATE_NOOP("Parameter", "Pull of the service level."),
    QT_TRANSLATE_NOOP("Unit", "d ln inflow / d ln level"),
    QT_TRANSLATE_NOOP("Parameter", "Rent"),
    QT_TRANSLATE_NOOP("Parameter", "Pull of rents (negative)."),
    QT_TRANSLATE_NOOP("Unit", "d ln inflow / d ln rent"),
    QT_TRANSLATE_NOOP("Parameter", "Jobs"),
    QT_TRANSLATE_NOOP("Parameter", "Pull of unemployment within reach (negative)."),
    QT_TRANSLATE_NOOP("Unit", "d ln inflow / d ln unemployment"),
    QT_TRANSLATE_NOOP("Parameter", "Own group"),
    QT_TRANSLATE_NOOP("Parameter", "Pull of the share of one's own group."),
    QT_TRANSLATE_NOOP("Parameter", "How moves fall with distance."),
    QT_TRANSLATE_NOOP("Parameter", "Immigration"),
    QT_TRANSLATE_NOOP("Parameter", "Immigrants from abroad less emigrants who settle in a year, beside the moves inside Israel."),
    QT_TRANSLATE_NOOP("Unit", "per Jewish or other resident and year"),
    QT_TRANSLATE_NOOP("Parameter", "Reversal"),
    QT_TRANSLATE_NOOP("Parameter", "How people leave places that lose attraction relative to the start."),
    QT_TRANSLATE_NOOP("Unit", "d ln outflow / d ln attraction"),
)
