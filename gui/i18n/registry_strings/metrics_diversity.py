"""Texts that are declared in `sim`, metrics diversity; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Unrelated variety"),
    QT_TRANSLATE_NOOP("Metric", "Entropy of jobs across four families of sectors: a shock to one leaves the others."),
    QT_TRANSLATE_NOOP("Metric", "Related variety"),
    QT_TRANSLATE_NOOP("Metric", "Entropy of jobs inside the families of related sectors, weighted by their shares: where ideas pass on."),
    QT_TRANSLATE_NOOP("Word", "Diversity"),
)
