"""Texts that are declared in `sim`, metrics cooperation; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Net saving"),
    QT_TRANSLATE_NOOP("Metric", "Solo cost of joint services less the fees that members pay, mean over members; coordination is in the fee."),
    QT_TRANSLATE_NOOP("Unit", "NIS/year per member"),
    QT_TRANSLATE_NOOP("Metric", "Net saving per resident"),
    QT_TRANSLATE_NOOP("Metric", "Solo cost of joint services less fees, over the residents of members."),
    QT_TRANSLATE_NOOP("Unit", "NIS/year per resident"),
    QT_TRANSLATE_NOOP("Metric", "Losers"),
    QT_TRANSLATE_NOOP("Metric", "Members that pay more in all their joint services together than these would cost alone; `members` names them."),
    QT_TRANSLATE_NOOP("Unit", "authority"),
    QT_TRANSLATE_NOOP("Metric", "Members that do not lose"),
    QT_TRANSLATE_NOOP("Metric", "Share of members with a net benefit of at least 0 (individual rationality)."),
    QT_TRANSLATE_NOOP("Metric", "Coordination"),
    QT_TRANSLATE_NOOP("Metric", "What coordination with the other members costs, over the residents of members: a part of the joint cost."),
    QT_TRANSLATE_NOOP("Word", "Cooperation"),
)
