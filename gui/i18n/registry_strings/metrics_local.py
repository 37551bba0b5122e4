"""Texts that are declared in `sim`, metrics local; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Procurement in the region"),
    QT_TRANSLATE_NOOP("Metric", "Share of purchases by contract of authorities and cluster bodies whose supplier is a business of the region."),
    QT_TRANSLATE_NOOP("Metric", "Procurement in the authority"),
    QT_TRANSLATE_NOOP("Metric", "Share of purchases by contract whose supplier is a business of the authority that buys."),
    QT_TRANSLATE_NOOP("Metric", "Household spending in the region"),
    QT_TRANSLATE_NOOP("Metric", "Share of household spending on goods and services, net of VAT, that businesses of the region receive."),
    QT_TRANSLATE_NOOP("Metric", "Local retention, round 1"),
    QT_TRANSLATE_NOOP("Metric", "What residents (wages) and businesses (contracts) of the region get of a shekel of municipal spending."),
    QT_TRANSLATE_NOOP("Metric", "Local retention, round 2"),
    QT_TRANSLATE_NOOP("Metric", "What is in the region after those who got a shekel of municipal spending have spent their part."),
    QT_TRANSLATE_NOOP("Metric", "Local retention, round 3"),
    QT_TRANSLATE_NOOP("Metric", "What is in the region of a shekel of municipal spending after a third round."),
    QT_TRANSLATE_NOOP("Metric", "LM3"),
    QT_TRANSLATE_NOOP("Metric", "Local multiplier: the shekel, what stays after the first round and after the second, over the shekel."),
    QT_TRANSLATE_NOOP("Word", "Local"),
)
