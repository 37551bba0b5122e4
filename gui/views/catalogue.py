"""Every large view, in one list; a new one is a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from gui.session import Session
from gui.views.books import BooksView
from gui.views.gap import GapOverTime, IncomeShares
from gui.views.members import Members
from gui.views.money import MoneyFlows
from gui.views.places import EachPlace, Motion
from gui.views.plane import EveryRun, TradeOff
from gui.views.view import View
from gui.views.who_gains import Ranks, WhoGains
from gui.views.why_assumptions import WhyAssumptions
from gui.views.why_authority import WhyAuthority
from gui.views.why_driver import WhyDriver
from gui.views.why_group import WhyGroup
from gui.views.why_lever import WhyLever

Group = Literal["why", "more"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A view as the list and the menu know it."""

    view: type[View]
    make: Callable[[Session], View]
    title: Callable[[], str]
    """Short name, in the language of the moment."""
    keys: str
    group: Group

    @property
    def name(self) -> str:
        """Name of the view."""
        return self.view.name


def _entry(view: Callable[[Session], View], title: Callable[[], str], keys: str, group: Group) -> Entry:
    assert isinstance(view, type)
    assert issubclass(view, View)
    return Entry(view, view, title, keys, group)


WHY: Final = (
    _entry(WhyLever, lambda: QCoreApplication.translate("Views", "By lever"), "W", "why"),
    _entry(WhyDriver, lambda: QCoreApplication.translate("Views", "By driver"), "Shift+D", "why"),
    _entry(WhyGroup, lambda: QCoreApplication.translate("Views", "By group"), "Shift+G", "why"),
    _entry(WhyAuthority, lambda: QCoreApplication.translate("Views", "One authority"), "Shift+A", "why"),
    _entry(WhyAssumptions, lambda: QCoreApplication.translate("Views", "Assumptions"), "Shift+F", "why"),
)
MORE: Final = (
    _entry(WhoGains, lambda: QCoreApplication.translate("Views", "Who gains?"), "Ctrl+1", "more"),
    _entry(GapOverTime, lambda: QCoreApplication.translate("Views", "Gap over time"), "Ctrl+2", "more"),
    _entry(IncomeShares, lambda: QCoreApplication.translate("Views", "Income shares"), "Ctrl+3", "more"),
    _entry(Ranks, lambda: QCoreApplication.translate("Views", "Ranks"), "Ctrl+4", "more"),
    _entry(TradeOff, lambda: QCoreApplication.translate("Views", "Growth and gap"), "Ctrl+5", "more"),
    _entry(MoneyFlows, lambda: QCoreApplication.translate("Views", "The shekel"), "Ctrl+6", "more"),
    _entry(EachPlace, lambda: QCoreApplication.translate("Views", "Each place"), "Ctrl+7", "more"),
    _entry(Motion, lambda: QCoreApplication.translate("Views", "In motion"), "Ctrl+8", "more"),
    _entry(Members, lambda: QCoreApplication.translate("Views", "Members"), "Ctrl+9", "more"),
    _entry(BooksView, lambda: QCoreApplication.translate("Views", "Books"), "Ctrl+0", "more"),
    _entry(EveryRun, lambda: QCoreApplication.translate("Views", "Every run"), "Ctrl+Shift+0", "more"),
)
VIEWS: Final = (*WHY, *MORE)


def entry_of(name: str) -> Entry:
    """Return a view's entry.

    Raises
    ------
    KeyError
        There is no such view.
    """
    for item in VIEWS:
        if item.name == name:
            return item
    raise KeyError(name)
