"""Texts that are declared in `sim`, parameters demography; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Mortality trend"),
    QT_TRANSLATE_NOOP("Parameter", "Yearly change of death rates."),
    QT_TRANSLATE_NOOP("Parameter", "Fertility trend"),
    QT_TRANSLATE_NOOP("Parameter", "Yearly change of birth rates."),
    QT_TRANSLATE_NOOP("Parameter", "Leave home rate"),
    QT_TRANSLATE_NOOP("Parameter", "Adults of 21 to 34 living with their parents who found a household in a year."),
    QT_TRANSLATE_NOOP("Parameter", "Marriage rate"),
    QT_TRANSLATE_NOOP("Parameter", "New households that are founded by couples."),
)
