"""Texts that are declared in `sim`, parameters disruption; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Learning loss"),
    QT_TRANSLATE_NOOP("Parameter", "Skill that pupils lose in a month without school."),
    QT_TRANSLATE_NOOP("Unit", "sd per month of closed schools"),
)
