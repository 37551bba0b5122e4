"""Texts that are declared in `sim`, metrics network; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Metric", "Density of ties"),
    QT_TRANSLATE_NOOP("Metric", "Ties over all pairs of actors; NaN for a single authority. Source: METRICS section 5."),
    QT_TRANSLATE_NOOP("Metric", "Ties across sectors"),
    QT_TRANSLATE_NOOP("Metric", "Share of ties that join actors of different kinds."),
    QT_TRANSLATE_NOOP("Metric", "Ties of an actor"),
    QT_TRANSLATE_NOOP("Metric", "Mean number of ties of an actor; of the authority itself for an authority."),
    QT_TRANSLATE_NOOP("Unit", "tie"),
    QT_TRANSLATE_NOOP("Metric", "Largest component"),
    QT_TRANSLATE_NOOP("Metric", "Share of actors that belong to the largest component; NaN for a single authority."),
    QT_TRANSLATE_NOOP("Metric", "Betweenness of the cluster body"),
    QT_TRANSLATE_NOOP("Metric", "Share of shortest paths between others of the cluster that lead over its body; the mean over clusters."),
    QT_TRANSLATE_NOOP("Metric", "Fragmentation without the body"),
    QT_TRANSLATE_NOOP("Metric", "Share of pairs in a cluster that could not reach each other without its body; the mean over clusters."),
    QT_TRANSLATE_NOOP("Metric", "Sectors in touch"),
    QT_TRANSLATE_NOOP("Metric", "Share of the other five kinds of actors with which an authority keeps a tie, mean over residents."),
    QT_TRANSLATE_NOOP("Word", "Network"),
)
