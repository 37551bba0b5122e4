"""Texts that are declared in `sim`, parameters learning; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Self productivity"),
    QT_TRANSLATE_NOOP("Parameter", "Skill that stays from one school year to the next."),
    QT_TRANSLATE_NOOP("Parameter", "Parent weight"),
    QT_TRANSLATE_NOOP("Parameter", "Effect of the parents' skill in a year of childhood."),
    QT_TRANSLATE_NOOP("Unit", "SD per SD and year"),
    QT_TRANSLATE_NOOP("Parameter", "Service weight"),
    QT_TRANSLATE_NOOP("Parameter", "Effect of the authority's early-childhood and education level in a year of childhood."),
    QT_TRANSLATE_NOOP("Unit", "SD per unit of level and year"),
    QT_TRANSLATE_NOOP("Parameter", "Luck"),
    QT_TRANSLATE_NOOP("Parameter", "Spread of what happens to a child in a year."),
    QT_TRANSLATE_NOOP("Unit", "SD per year"),
    QT_TRANSLATE_NOOP("Parameter", "Matriculation slope"),
    QT_TRANSLATE_NOOP("Parameter", "How matriculation follows skill."),
    QT_TRANSLATE_NOOP("Parameter", "Degree slope"),
    QT_TRANSLATE_NOOP("Parameter", "How a degree follows skill, among those with matriculation."),
    QT_TRANSLATE_NOOP("Parameter", "Degree premium"),
    QT_TRANSLATE_NOOP("Parameter", "Pay of a degree above matriculation."),
    QT_TRANSLATE_NOOP("Parameter", "Matriculation premium"),
    QT_TRANSLATE_NOOP("Parameter", "Pay of matriculation above basic schooling."),
    QT_TRANSLATE_NOOP("Parameter", "Skill return"),
    QT_TRANSLATE_NOOP("Parameter", "Return to skill at given education."),
    QT_TRANSLATE_NOOP("Unit", "ln pay per SD"),
)
