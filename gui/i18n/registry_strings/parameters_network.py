"""Texts that are declared in `sim`, parameters network; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Formation"),
    QT_TRANSLATE_NOOP("Parameter", "Chance that two unlinked actors of one cluster find each other in a quarter, before the logit terms."),
    QT_TRANSLATE_NOOP("Unit", "1/quarter"),
    QT_TRANSLATE_NOOP("Parameter", "Decay"),
    QT_TRANSLATE_NOOP("Parameter", "Ties that lapse in a year."),
    QT_TRANSLATE_NOOP("Parameter", "Closure"),
    QT_TRANSLATE_NOOP("Parameter", "Effect of common partners on a new tie."),
    QT_TRANSLATE_NOOP("Parameter", "Distance"),
    QT_TRANSLATE_NOOP("Parameter", "Effect of distance on a new tie (negative)."),
    QT_TRANSLATE_NOOP("Unit", "logit per km"),
    QT_TRANSLATE_NOOP("Parameter", "Mixing"),
    QT_TRANSLATE_NOOP("Parameter", "What a platform adds to a new tie between actors of different sectors, above any other."),
    QT_TRANSLATE_NOOP("Parameter", "Platform"),
    QT_TRANSLATE_NOOP("Parameter", "What a platform adds to a new tie among those who meet on it."),
    QT_TRANSLATE_NOOP("Parameter", "Keeping"),
    QT_TRANSLATE_NOOP("Parameter", "Lapses of ties that a platform prevents among those who meet on it."),
    QT_TRANSLATE_NOOP("Parameter", "Load"),
    QT_TRANSLATE_NOOP("Parameter", "Effect of the ties that one already keeps (negative)."),
    QT_TRANSLATE_NOOP("Unit", "logit per tie"),
)
