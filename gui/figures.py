"""Metrics as charts want them: what the registry says of them, in the language of the window."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from gui.i18n.registry import METRIC, UNIT, text
from gui.plots.figure import Figure
from sim.registry import Metric, metrics

_PLAIN = ("1", "ratio", "share")


def figure(name: str) -> Figure:
    """Return what a chart says of a metric."""
    item = metrics()[name]
    unit = "" if item.unit in _PLAIN else text(UNIT, item.unit)
    return Figure(text(METRIC, item.label), item.unit, unit, item.better)


def tooltip(item: Metric) -> str:
    """Return what a metric is: description, unit and direction, as rich text."""
    unit = text(UNIT, item.unit) if item.unit != "1" else QCoreApplication.translate("Figures", "a plain number")
    lines = [f"<b>{escape(text(METRIC, item.label))}</b>", escape(text(METRIC, item.description))]
    lines.append(escape(QCoreApplication.translate("Figures", "Unit: {unit}.").format(unit=unit)))
    direction = Figure("", better=item.better).direction()
    return "<br>".join([*lines, escape(direction)] if direction else lines)
