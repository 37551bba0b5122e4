"""Texts that are declared in `sim`, metrics schemes; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Supported businesses"),
    QT_TRANSLATE_NOOP("Metric", "Share of businesses that are accompanied by a programme in December."),
    QT_TRANSLATE_NOOP("Metric", "Members of business networks"),
    QT_TRANSLATE_NOOP("Metric", "Share of businesses that are members of a network in December."),
    QT_TRANSLATE_NOOP("Metric", "Sales of network members"),
    QT_TRANSLATE_NOOP("Metric", "Sales of a member of a business network over those of other businesses, last month; NaN without members."),
    QT_TRANSLATE_NOOP("Metric", "In employment programmes"),
    QT_TRANSLATE_NOOP("Metric", "Share of residents who are in an employment programme or are still helped by one."),
    QT_TRANSLATE_NOOP("Metric", "Demand won"),
    QT_TRANSLATE_NOOP("Metric", "Demand from outside that supported businesses, networks and attracted plants brought and still have."),
    QT_TRANSLATE_NOOP("Word", "Schemes"),
)
