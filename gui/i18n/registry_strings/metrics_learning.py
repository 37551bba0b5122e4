"""Texts that are declared in `sim`, metrics learning; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Matriculation"),
    QT_TRANSLATE_NOOP("Metric", "Share with matriculation among residents who were 18 or 19 when the school year began; baseline T80."),
    QT_TRANSLATE_NOOP("Metric", "Matriculation gap of groups"),
    QT_TRANSLATE_NOOP("Metric", "Share with matriculation at 18-19 of Jewish and other residents less that of Arab ones; compare T80."),
    QT_TRANSLATE_NOOP("Metric", "Degrees at 25-34"),
    QT_TRANSLATE_NOOP("Metric", "Share with a degree among residents of 25-34; degrees are taken at 26."),
    QT_TRANSLATE_NOOP("Metric", "Degrees at 35-54"),
    QT_TRANSLATE_NOOP("Metric", "Share with a degree among residents of 35-54; compare T84."),
    QT_TRANSLATE_NOOP("Word", "Learning"),
)
