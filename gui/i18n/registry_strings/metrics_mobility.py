"""Texts that are declared in `sim`, metrics mobility; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Rank-rank slope (projected)"),
    QT_TRANSLATE_NOOP("Metric", "Slope of the rank of those of 20-29, by what their human capital commands, on their parents' rank (T46)."),
    QT_TRANSLATE_NOOP("Unit", "slope"),
    QT_TRANSLATE_NOOP("Metric", "Rank-rank slope"),
    QT_TRANSLATE_NOOP("Metric", "Slope of the income rank of those of 30-36 on their parents' rank (T46); no value until a cohort is 30."),
    QT_TRANSLATE_NOOP("Metric", "Upward rank from the 25th percentile (projected)"),
    QT_TRANSLATE_NOOP("Metric", "Expected rank at 20-29 of a child whose parents stood at the 25th percentile."),
    QT_TRANSLATE_NOOP("Unit", "percentile"),
    QT_TRANSLATE_NOOP("Metric", "Upward rank from the 25th percentile"),
    QT_TRANSLATE_NOOP("Metric", "Expected income rank at 30-36 of a child whose parents stood at the 25th percentile."),
    QT_TRANSLATE_NOOP("Metric", "From the lowest to the highest quarter (projected)"),
    QT_TRANSLATE_NOOP("Metric", "Share of those of 20-29 from the lowest quarter of families who stand in the highest one (T47)."),
    QT_TRANSLATE_NOOP("Metric", "From the lowest to the highest quarter"),
    QT_TRANSLATE_NOOP("Metric", "Share of those of 30-36 from the lowest quarter of families who stand in the highest one (T47)."),
    QT_TRANSLATE_NOOP("Metric", "Staying in the lowest quarter (projected)"),
    QT_TRANSLATE_NOOP("Metric", "Share of those of 20-29 from the lowest quarter of families who stand in the lowest one."),
    QT_TRANSLATE_NOOP("Metric", "Employment at 30"),
    QT_TRANSLATE_NOOP("Metric", "Share at work of those of 30-36 whose parents' rank is known: the last milestone of a cohort."),
    QT_TRANSLATE_NOOP("Word", "Mobility"),
)
