"""Texts that are declared in `sim`, metrics seniors; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Lonely seniors"),
    QT_TRANSLATE_NOOP("Metric", "Share of residents of 65 and older whose loneliness lies above the threshold that gives T101 at the start."),
    QT_TRANSLATE_NOOP("Metric", "Members of seniors' communities"),
    QT_TRANSLATE_NOOP("Metric", "Share of residents of 65 and older who take part in a seniors' community."),
    QT_TRANSLATE_NOOP("Metric", "Arab to Jewish loneliness"),
    QT_TRANSLATE_NOOP("Metric", "Share of lonely among Arab seniors over that among Jewish and other ones; compare T103."),
    QT_TRANSLATE_NOOP("Metric", "Arab to Jewish membership"),
    QT_TRANSLATE_NOOP("Metric", "Share of members among Arab seniors over that among Jewish and other ones (reach equity)."),
    QT_TRANSLATE_NOOP("Word", "Seniors"),
)
