"""Texts that are declared in `sim` and shown in the window's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from sim.data import roster
from sim.params import in_words

METRIC: Final = "Metric"
LEVER: Final = "Lever"
SHOCK: Final = "Shock"
SETTING: Final = "Setting"
PARAMETER: Final = "Parameter"
UNIT: Final = "Unit"
WORD: Final = "Word"
SCENARIO: Final = "Scenario"
"""Contexts of the catalogues, one for each kind of text; `registry_strings` lists every text with its context."""


def text(context: str, source: str) -> str:
    """Return a text of the registries in the language of the window.

    Parameters
    ----------
    context : str
        One of the contexts above.
    source : str
        As it is declared, in English.
    """
    return QCoreApplication.translate(context, source) if source else ""


def documented(item: type) -> tuple[str, str]:
    """Return what a lever or shock does, and what is known about it: its docstring in two pieces."""
    head, _, rest = (item.__doc__ or "").partition("\n\n")
    return " ".join(head.split()), " ".join(rest.split())


def word(choice: str) -> str:
    """Return one of the words of a setting, for instance a service domain, as people read it."""
    return text(WORD, in_words(choice))


def area_name(area: str, language: str) -> str:
    """Return the name of an authority, a cluster or the region.

    Parameters
    ----------
    area : str
        An id; the id of a cluster that somebody made up is its name.
    language : str
        ``en``, ``he`` or ``ar``; English where there is no name in it.
    """
    if area == "region":
        return QCoreApplication.translate("Area", "Whole region")
    known = roster.roster().get(area) or roster.clusters().get(area)
    if known is None:
        return in_words(area)
    name = {"he": known.name_he, "ar": known.name_ar}.get(language) or known.name_en
    return name.replace("Regional Council", QCoreApplication.translate("Area", "RC"))
