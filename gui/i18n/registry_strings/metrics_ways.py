"""Texts that are declared in `sim`, metrics ways; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Way to work up to 30 minutes"),
    QT_TRANSLATE_NOOP("Metric", "Share of employed residents with a way to work of at most 30 minutes, by car or bus; compare T62."),
    QT_TRANSLATE_NOOP("Metric", "Way to work of 30-60 minutes"),
    QT_TRANSLATE_NOOP("Metric", "Share of employed residents whose way to work takes 30 to 60 minutes, by car or bus; compare T62."),
    QT_TRANSLATE_NOOP("Metric", "Way to work over 60 minutes"),
    QT_TRANSLATE_NOOP("Metric", "Share of employed residents with a way to work of more than 60 minutes, by car or bus; compare T62."),
    QT_TRANSLATE_NOOP("Metric", "Jobs within reach"),
    QT_TRANSLATE_NOOP("Metric", "Jobs of each place times exp(-decay x km), those outside too, mean over residents."),
    QT_TRANSLATE_NOOP("Metric", "Employment gap explained"),
    QT_TRANSLATE_NOOP("Metric", "Part of the employment gap of groups at 25-64 that age, sex, schooling and jobs within reach account for."),
    QT_TRANSLATE_NOOP("Metric", "Employment gap, adjusted"),
    QT_TRANSLATE_NOOP("Metric", "Employment gap of groups at 25-64 among people of the same age, sex, schooling and jobs within reach."),
    QT_TRANSLATE_NOOP("Word", "Ways"),
)
