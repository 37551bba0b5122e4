"""Texts that are declared in `sim`, parameters population; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Unemployment rate"),
    QT_TRANSLATE_NOOP("Parameter", "Unemployed residents at the start; authorities differ as their unemployment-benefit rates do."),
    QT_TRANSLATE_NOOP("Unit", "share of labour force"),
    QT_TRANSLATE_NOOP("Parameter", "Home work share"),
    QT_TRANSLATE_NOOP("Parameter", "Employed residents who work in their own authority."),
    QT_TRANSLATE_NOOP("Unit", "share of employed"),
    QT_TRANSLATE_NOOP("Parameter", "Outside work share"),
    QT_TRANSLATE_NOOP("Parameter", "Employed residents who work outside the region, where jobs outside are as near as in the mean of the five clusters."),
    QT_TRANSLATE_NOOP("Parameter", "Vacant jobs"),
    QT_TRANSLATE_NOOP("Parameter", "Jobs that businesses want at the start beyond those filled: without them the first year would open them."),
    QT_TRANSLATE_NOOP("Unit", "share of filled jobs"),
    QT_TRANSLATE_NOOP("Parameter", "Commuters in share"),
    QT_TRANSLATE_NOOP("Parameter", "Jobs of the region held by people who live outside it."),
    QT_TRANSLATE_NOOP("Parameter", "Renter share"),
    QT_TRANSLATE_NOOP("Parameter", "Households that rent their dwelling."),
    QT_TRANSLATE_NOOP("Unit", "share of households"),
    QT_TRANSLATE_NOOP("Parameter", "Landlord share"),
    QT_TRANSLATE_NOOP("Parameter", "Households that let a second dwelling."),
    QT_TRANSLATE_NOOP("Parameter", "Deposit months"),
    QT_TRANSLATE_NOOP("Parameter", "Mean deposits of a household."),
    QT_TRANSLATE_NOOP("Unit", "months of income"),
    QT_TRANSLATE_NOOP("Parameter", "Large business jobs"),
    QT_TRANSLATE_NOOP("Parameter", "Businesses with at least so many jobs are all kept in a sample, with scaled jobs."),
    QT_TRANSLATE_NOOP("Parameter", "Outside owned jobs"),
    QT_TRANSLATE_NOOP("Parameter", "Businesses with at least so many jobs belong to owners outside the region."),
)
