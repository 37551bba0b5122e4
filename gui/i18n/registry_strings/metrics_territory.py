"""Texts that are declared in `sim`, metrics territory; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Likeness of neighbours, income"),
    QT_TRANSLATE_NOOP("Metric", "Moran's I of mean income between authorities and their five nearest; -1 / (n - 1) without any pattern."),
    QT_TRANSLATE_NOOP("Metric", "Likeness of neighbours, services"),
    QT_TRANSLATE_NOOP("Metric", "Moran's I of the service level between authorities and their five nearest."),
    QT_TRANSLATE_NOOP("Metric", "Convergence of income"),
    QT_TRANSLATE_NOOP("Metric", "Slope between authorities of yearly growth of mean income since the start on its logarithm then."),
    QT_TRANSLATE_NOOP("Metric", "Convergence of services"),
    QT_TRANSLATE_NOOP("Metric", "Slope between authorities of yearly growth of the service level since the start on its logarithm then."),
    QT_TRANSLATE_NOOP("Metric", "Segregation of groups"),
    QT_TRANSLATE_NOOP("Metric", "Share of Arab residents who would have to move between authorities to be spread like Jewish and other ones."),
    QT_TRANSLATE_NOOP("Metric", "Mismatch of jobs and workers"),
    QT_TRANSLATE_NOOP("Metric", "Share of jobs that would have to move between authorities to be spread like employed residents."),
    QT_TRANSLATE_NOOP("Metric", "Between-area share of the largest possible"),
    QT_TRANSLATE_NOOP("Metric", "Theil's T between authorities over the largest that so many areas of their sizes could have."),
    QT_TRANSLATE_NOOP("Word", "Territory"),
)
