"""Texts that are declared in `sim`, metrics fiscal; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Own revenue"),
    QT_TRANSLATE_NOOP("Metric", "Arnona and fees of the year over residents."),
    QT_TRANSLATE_NOOP("Metric", "Own share of revenue"),
    QT_TRANSLATE_NOOP("Metric", "Own revenue over all receipts of authorities, loans excluded; baseline T16."),
    QT_TRANSLATE_NOOP("Metric", "Business share of arnona"),
    QT_TRANSLATE_NOOP("Metric", "Arnona of businesses over all arnona of the year; compare T17."),
    QT_TRANSLATE_NOOP("Metric", "Arnona collection"),
    QT_TRANSLATE_NOOP("Metric", "Share of residential arnona charged that is collected, weighted by what is charged; compare T22."),
    QT_TRANSLATE_NOOP("Metric", "Balance grant"),
    QT_TRANSLATE_NOOP("Metric", "Balance grant of the state over residents; compare T20."),
    QT_TRANSLATE_NOOP("Metric", "State grants"),
    QT_TRANSLATE_NOOP("Metric", "All grants of the state to authorities and cluster bodies over residents."),
    QT_TRANSLATE_NOOP("Metric", "Municipal spending"),
    QT_TRANSLATE_NOOP("Metric", "Payments of authorities and cluster bodies over residents, without what they pay each other; compare T13."),
    QT_TRANSLATE_NOOP("Metric", "Balance"),
    QT_TRANSLATE_NOOP("Metric", "Receipts less payments of authorities over receipts; loans excluded."),
    QT_TRANSLATE_NOOP("Unit", "share of revenue"),
    QT_TRANSLATE_NOOP("Metric", "Debt"),
    QT_TRANSLATE_NOOP("Metric", "Debt of authorities over their receipts of the year."),
    QT_TRANSLATE_NOOP("Unit", "years of revenue"),
    QT_TRANSLATE_NOOP("Metric", "Authorities with a deficit"),
    QT_TRANSLATE_NOOP("Metric", "Share of authorities with residents that paid more than they received in the year; all count alike."),
    QT_TRANSLATE_NOOP("Metric", "Programme cost"),
    QT_TRANSLATE_NOOP("Metric", "What authorities and cluster bodies pay for programmes of levers, over residents."),
    QT_TRANSLATE_NOOP("Metric", "Transfer from the rest of Israel"),
    QT_TRANSLATE_NOOP("Metric", "What the state pays in the region beyond what it takes there, over residents; only for the whole region."),
    QT_TRANSLATE_NOOP("Word", "Fiscal"),
)
