"""Texts that are declared in `sim`, metrics prosperity; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Prosperity gap"),
    QT_TRANSLATE_NOOP("Metric", "Mean factor by which incomes would have to be multiplied to reach 25 dollars a day, over the percentiles."),
    QT_TRANSLATE_NOOP("Metric", "Life expectancy"),
    QT_TRANSLATE_NOOP("Metric", "Life expectancy at birth at the risks of the year, by the groups that live in the area."),
    QT_TRANSLATE_NOOP("Unit", "year"),
    QT_TRANSLATE_NOOP("Metric", "Living standard"),
    QT_TRANSLATE_NOOP("Metric", "Income that with Israel's unemployment and longevity and without inequality would be as good."),
    QT_TRANSLATE_NOOP("Metric", "Inclusive growth"),
    QT_TRANSLATE_NOOP("Metric", "Yearly growth since the start of the equal income that would be as good (Atkinson, aversion 1)."),
    QT_TRANSLATE_NOOP("Metric", "Growth by equality"),
    QT_TRANSLATE_NOOP("Metric", "Yearly growth since the start of one less Atkinson's index: what more equality adds to the growth of the mean."),
    QT_TRANSLATE_NOOP("Metric", "Gross product per worker"),
    QT_TRANSLATE_NOOP("Metric", "Gross product by place of work over employed residents of the area; compare `labour_productivity`, over jobs."),
    QT_TRANSLATE_NOOP("Unit", "NIS/year per person"),
    QT_TRANSLATE_NOOP("Word", "Prosperity"),
)
