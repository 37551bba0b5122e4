"""Texts that are declared in `sim`, parameters housing; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Rent elasticity"),
    QT_TRANSLATE_NOOP("Parameter", "How rents answer to crowding."),
    QT_TRANSLATE_NOOP("Unit", "d ln rent / d ln households per dwelling"),
    QT_TRANSLATE_NOOP("Parameter", "Rent speed"),
    QT_TRANSLATE_NOOP("Parameter", "How fast rents adjust."),
    QT_TRANSLATE_NOOP("Unit", "share of gap per month"),
    QT_TRANSLATE_NOOP("Parameter", "Permits elasticity"),
    QT_TRANSLATE_NOOP("Parameter", "How permits answer to rents."),
    QT_TRANSLATE_NOOP("Unit", "d ln permits / d ln rent"),
    QT_TRANSLATE_NOOP("Parameter", "Permits trend"),
    QT_TRANSLATE_NOOP("Parameter", "New dwellings in a year."),
    QT_TRANSLATE_NOOP("Unit", "share of stock per year"),
    QT_TRANSLATE_NOOP("Parameter", "Rent share"),
    QT_TRANSLATE_NOOP("Parameter", "Monthly rent at the start against the authority's mean disposable household income."),
    QT_TRANSLATE_NOOP("Unit", "share of mean household income"),
    QT_TRANSLATE_NOOP("Parameter", "Local landlords"),
    QT_TRANSLATE_NOOP("Parameter", "Rents paid to landlords of the same authority; the rest goes outside."),
    QT_TRANSLATE_NOOP("Unit", "share of rents"),
)
