"""Settings, levers and differences in words: made of what the registries declare, in the language of the window."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.differences import Difference
from gui.i18n.registry import LEVER, PARAMETER, SETTING, SHOCK, UNIT, area_name, text, word
from gui.i18n.switching import current_language
from sim.params import Spec, in_words
from sim.registry import levers, shocks


def is_share(spec: Spec) -> bool:
    """Return whether a setting is told in percent: a share between nothing and everything."""
    return spec.type == "float" and spec.unit in ("1", "share") and spec.low == 0.0 and spec.high == 1.0


def value_words(spec: Spec, value: Any) -> str:
    """Return the value of a setting or parameter as people read it."""
    if spec.type == "bool":
        return QCoreApplication.translate("Settings", "yes") if value else QCoreApplication.translate("Settings", "no")
    if spec.type == "strings":
        return _listed(spec, value)
    if spec.type == "floats":
        return ", ".join(numbers.number(item) for item in value)
    if spec.type == "str":
        return _one(spec, value)
    return _amount(spec, float(value))


def _listed(spec: Spec, value: tuple[str, ...]) -> str:
    if not value:
        return QCoreApplication.translate("Settings", "everywhere") if spec.meaning == "places" else ""
    if len(value) == len(spec.choices):
        return QCoreApplication.translate("Settings", "all")
    if spec.meaning == "places":
        return ", ".join(area_name(item, current_language()) for item in value)
    return ", ".join(word(item) for item in value)


def _one(spec: Spec, value: str) -> str:
    if spec.choices:
        return word(value)
    if spec.meaning == "month" and not value:
        if spec.name == "end":
            return QCoreApplication.translate("Settings", "the end")
        return QCoreApplication.translate("Settings", "the beginning")
    return numbers.isolated(value) if spec.meaning == "month" else value


def _amount(spec: Spec, value: float) -> str:
    if is_share(spec):
        return numbers.percent(value)
    if spec.unit == "year":
        return numbers.year(value)
    told = numbers.number(value, 0 if spec.type == "int" else None)
    unit = "" if spec.unit == "1" else text(UNIT, spec.unit)
    return QCoreApplication.translate("Settings", "{number} {unit}").format(number=told, unit=unit).strip()


def setting_label(spec: Spec) -> str:
    """Return the name of a setting."""
    return text(SETTING, spec.label)


def setting_tooltip(spec: Spec, context: str) -> str:
    """Return what a setting is: description, default, range and unit, source; as rich text.

    Parameters
    ----------
    context : str
        `SETTING` or `PARAMETER`: under which context of the catalogues its description stands.
    """
    lines = [f"<b>{escape(text(context, spec.label))}</b>", escape(text(context, spec.description))]
    pattern = QCoreApplication.translate("Settings", "Usually {value}.")
    if spec.type != "str" or spec.default:
        lines.append(escape(pattern.format(value=value_words(spec, spec.default))))
    if spec.low is not None and spec.high is not None:
        between = QCoreApplication.translate("Settings", "From {low} to {high}.")
        low, high = (value_words(_scalar(spec), end) for end in (spec.low, spec.high))
        lines.append(escape(between.format(low=low, high=high)))
    source = QCoreApplication.translate("Settings", "Source: {source} ({confidence}).")
    lines.append(escape(source.format(source=spec.source, confidence=word(spec.confidence))))
    return "<br>".join(lines)


def _scalar(spec: Spec) -> Spec:
    """Return the declaration of one item of a list."""
    return replace(spec, type="float") if spec.type == "floats" else spec


def kind_caption(kind: str) -> str:
    """Return the short name of a kind of lever or shock."""
    if kind in levers():
        return text(LEVER, levers()[kind].caption)
    return text(SHOCK, shocks()[kind].caption)


def lever_caption(kind: str, label: str, *, is_alone: bool) -> str:
    """Return what a lever is called: its kind, and its author's name where there are several of the kind."""
    caption = kind_caption(kind)
    if is_alone:
        return caption
    return QCoreApplication.translate("Settings", "{kind}: {name}").format(kind=caption, name=in_words(label))


def difference_words(item: Difference) -> str:
    """Return what differs, in one line."""
    if item.spec is None:
        pattern = (
            QCoreApplication.translate("Differences", "{lever}: only in A")
            if item.a
            else QCoreApplication.translate("Differences", "{lever}: only in B")
        )
        return pattern.format(lever=kind_caption(item.kind))
    owner = kind_caption(item.kind) if item.kind else ""
    name = text(PARAMETER, item.spec.label) if item.owner == "parameter" else setting_label(item.spec)
    values = (value_words(item.spec, value) for value in (item.a, item.b))
    a, b = (value or QCoreApplication.translate("Differences", "nothing") for value in values)
    if owner:
        pattern = QCoreApplication.translate("Differences", "{lever}, {setting}: {a} (B: {b})")
        return pattern.format(lever=owner, setting=name, a=a, b=b)
    return QCoreApplication.translate("Differences", "{setting}: {a} (B: {b})").format(setting=name, a=a, b=b)
