"""Texts that are declared in `sim`, parameters procurement; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Volume elasticity"),
    QT_TRANSLATE_NOOP("Parameter", "Volume discount."),
    QT_TRANSLATE_NOOP("Unit", "d ln price / d ln quantity"),
    QT_TRANSLATE_NOOP("Parameter", "Cost spread"),
    QT_TRANSLATE_NOOP("Parameter", "Spread of bidders' costs for one lot."),
    QT_TRANSLATE_NOOP("Unit", "sd of ln cost"),
    QT_TRANSLATE_NOOP("Parameter", "Outside bidders"),
    QT_TRANSLATE_NOOP("Parameter", "Bidders from outside for each lot."),
    QT_TRANSLATE_NOOP("Unit", "bidder"),
    QT_TRANSLATE_NOOP("Parameter", "Local bidders"),
    QT_TRANSLATE_NOOP("Parameter", "Bidders of the region for each lot, as far as there are businesses that can serve it."),
    QT_TRANSLATE_NOOP("Parameter", "Local cost"),
    QT_TRANSLATE_NOOP("Parameter", "Cost disadvantage of bidders of the region."),
    QT_TRANSLATE_NOOP("Unit", "ln cost"),
    QT_TRANSLATE_NOOP("Parameter", "Distance cost"),
    QT_TRANSLATE_NOOP("Parameter", "Cost of serving a place that lies further away."),
    QT_TRANSLATE_NOOP("Unit", "ln cost per km"),
    QT_TRANSLATE_NOOP("Parameter", "Usual lot"),
    QT_TRANSLATE_NOOP("Parameter", "Usual size of a lot."),
    QT_TRANSLATE_NOOP("Unit", "NIS/year"),
    QT_TRANSLATE_NOOP("Parameter", "Serving share"),
    QT_TRANSLATE_NOOP("Parameter", "Largest lot that a business can serve, against its yearly sales."),
    QT_TRANSLATE_NOOP("Unit", "share of yearly sales"),
    QT_TRANSLATE_NOOP("Parameter", "Benchmark spillover"),
    QT_TRANSLATE_NOOP("Parameter", "Effect of joint framework prices on what non-members of the cluster pay, at full pooling."),
    QT_TRANSLATE_NOOP("Unit", "price share"),
)
