"""Texts that are declared in `sim`, metrics benefits; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "On unemployment benefit"),
    QT_TRANSLATE_NOOP("Metric", "Residents of 20-67 who get unemployment benefit, mean over the months of the year; compare T52, T120."),
    QT_TRANSLATE_NOOP("Unit", "share"),
    QT_TRANSLATE_NOOP("Word", "Benefits"),
)
