"""Texts that are declared in `sim`, parameters cohesion; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Memory"),
    QT_TRANSLATE_NOOP("Parameter", "Stability of attitudes."),
    QT_TRANSLATE_NOOP("Unit", "yearly autocorrelation"),
    QT_TRANSLATE_NOOP("Parameter", "Contact effect"),
    QT_TRANSLATE_NOOP("Parameter", "What sustained encounters among equals do for the attitude of those who take part."),
    QT_TRANSLATE_NOOP("Unit", "SD per sustained programme"),
    QT_TRANSLATE_NOOP("Parameter", "Daily contact"),
    QT_TRANSLATE_NOOP("Parameter", "Attitude of who meets only members of other groups at home and at work above that of who meets none."),
    QT_TRANSLATE_NOOP("Parameter", "Home weight"),
    QT_TRANSLATE_NOOP("Parameter", "Ties at home that are open to all who live in the place."),
    QT_TRANSLATE_NOOP("Parameter", "Income slope"),
    QT_TRANSLATE_NOOP("Parameter", "Trust that goes with what one's human capital commands."),
    QT_TRANSLATE_NOOP("Unit", "SD per ln pay"),
    QT_TRANSLATE_NOOP("Parameter", "Arabs"),
    QT_TRANSLATE_NOOP("Parameter", "Trust of Arab, Druze and Bedouin residents less that of others."),
    QT_TRANSLATE_NOOP("Parameter", "Violence effect"),
    QT_TRANSLATE_NOOP("Parameter", "What a year of violence or war does to attitudes."),
    QT_TRANSLATE_NOOP("Parameter", "Tension memory"),
    QT_TRANSLATE_NOOP("Parameter", "How long the mark of violence stays."),
    QT_TRANSLATE_NOOP("Parameter", "Usual trust"),
    QT_TRANSLATE_NOOP("Parameter", "Adults who trust most people, at mean attitude: it sets where trust begins."),
    QT_TRANSLATE_NOOP("Unit", "share of 20+"),
)
