"""Texts that are declared in `sim`, parameters communities; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Memory"),
    QT_TRANSLATE_NOOP("Parameter", "Stability of loneliness."),
    QT_TRANSLATE_NOOP("Unit", "yearly autocorrelation"),
    QT_TRANSLATE_NOOP("Parameter", "Group effect"),
    QT_TRANSLATE_NOOP("Parameter", "Effect of a community on its members' loneliness."),
    QT_TRANSLATE_NOOP("Unit", "SD per sustained membership"),
    QT_TRANSLATE_NOOP("Parameter", "Women"),
    QT_TRANSLATE_NOOP("Parameter", "Loneliness of women above men."),
    QT_TRANSLATE_NOOP("Unit", "SD"),
    QT_TRANSLATE_NOOP("Parameter", "Arabs"),
    QT_TRANSLATE_NOOP("Parameter", "Loneliness of Arab seniors above Jewish ones."),
    QT_TRANSLATE_NOOP("Parameter", "Old age"),
    QT_TRANSLATE_NOOP("Parameter", "Loneliness from 75 on above that of 65 to 74."),
    QT_TRANSLATE_NOOP("Parameter", "Alone"),
    QT_TRANSLATE_NOOP("Parameter", "Loneliness of those who live alone."),
    QT_TRANSLATE_NOOP("Parameter", "Share at start"),
    QT_TRANSLATE_NOOP("Parameter", "Seniors in a club or community at the start."),
    QT_TRANSLATE_NOOP("Unit", "share of 65+"),
    QT_TRANSLATE_NOOP("Parameter", "Joining"),
    QT_TRANSLATE_NOOP("Parameter", "Seniors who join by themselves in a year."),
    QT_TRANSLATE_NOOP("Parameter", "Word of mouth"),
    QT_TRANSLATE_NOOP("Parameter", "Seniors who join in a year for each member among their likes."),
    QT_TRANSLATE_NOOP("Parameter", "Attrition"),
    QT_TRANSLATE_NOOP("Parameter", "Members who drop out in a year."),
    QT_TRANSLATE_NOOP("Parameter", "Hidden share"),
    QT_TRANSLATE_NOOP("Parameter", "Seniors whom media and word of mouth reach five times less."),
)
