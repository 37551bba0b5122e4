"""Texts that are declared in `sim`, parameters travel; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Parameter", "Without car"),
    QT_TRANSLATE_NOOP("Parameter", "Working-age residents without a car for the way to work."),
    QT_TRANSLATE_NOOP("Parameter", "Without car arab women"),
    QT_TRANSLATE_NOOP("Parameter", "The same among Arab, Druze and Bedouin women."),
    QT_TRANSLATE_NOOP("Parameter", "Slowness"),
    QT_TRANSLATE_NOOP("Parameter", "Minutes in a bus over those in a car on the same way."),
    QT_TRANSLATE_NOOP("Parameter", "Trips"),
    QT_TRANSLATE_NOOP("Parameter", "Trips of buses a day on a usual way to work."),
    QT_TRANSLATE_NOOP("Unit", "trips/day"),
    QT_TRANSLATE_NOOP("Parameter", "Service hours"),
    QT_TRANSLATE_NOOP("Parameter", "Hours a day in which buses run: half the interval between two is waited."),
    QT_TRANSLATE_NOOP("Unit", "hour/day"),
    QT_TRANSLATE_NOOP("Parameter", "Longest way"),
    QT_TRANSLATE_NOOP("Parameter", "Way to work beyond which nobody goes by bus."),
    QT_TRANSLATE_NOOP("Unit", "minute one way"),
)
