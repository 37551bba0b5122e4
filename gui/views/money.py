"""Where does the shekel go: what authorities and cluster bodies pay for, and who receives it."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.engine.messages import Request
from gui.i18n.registry import area_name, word
from gui.i18n.switching import current_language
from gui.plots.figure import Figure
from gui.plots.ribbon import Flows, RibbonPlot
from gui.session import Session
from gui.views import reading
from gui.views.books import TOWN
from gui.views.pair_choice import PairChoice
from gui.views.view import Lack, View

F64 = npt.NDArray[np.float64]

KEEPERS: Final = ("households", "businesses", "public", "outside")
"""Classes of accounts that may receive; the first two are people and firms of the region."""
_IN_REGION: Final = 2


class MoneyFlows(View):
    """Ribbons from what money is paid for to those who receive it."""

    name = "money"

    def __init__(self, session: Session) -> None:
        self.plot = RibbonPlot()
        super().__init__(session, [self.plot])
        self.side = PairChoice(self.refresh)
        self.options.addWidget(self.side)

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Where does the municipal shekel go?")

    def wanted(self) -> list[Request]:
        """Return the run whose ledger is shown."""
        desk = self.session.desk
        return reading.frame_requests(self.session, (desk.first if self.side.is_a else desk.second).scenario)

    def draw(self) -> Lack | None:
        """Draw the payments of the year."""
        session = self.session
        desk, payer = session.desk, self._payer()
        pattern = self.tr("Payments of {payer}, {year}")
        whose = self.tr("authorities and cluster bodies") if not payer else area_name(session.area, current_language())
        title = pattern.format(payer=whose, year=numbers.year(session.year))
        self.plot.set_figure(Figure(title, "NIS/year", self.tr("NIS in the year"), ""))
        found = reading.framed_runs(session, (desk.first if self.side.is_a else desk.second).scenario)
        if found is None:
            return Lack(reading.waiting(), is_passing=True)
        ledger = reading.rows(found[0], "ledger", session.year)
        if ledger.empty:
            return Lack(self.tr("Books are kept from the first January on. Choose a later year."))
        lines, amounts = municipal_flows(ledger, payer)
        names = keeper_names()
        self.plot.set_flows(Flows(tuple(word(line) for line in lines), names, amounts), names[:_IN_REGION])
        said = self.tr("Who receives a line is measured for the whole region, and taken to be the same for each payer.")
        self.say(f"{said} {reading.one_sample(found[0])}")
        return None

    def _payer(self) -> str:
        """Return the account that pays; empty for all authorities and cluster bodies."""
        place = reading.current_place(self.session)
        return "" if place is None else f"{TOWN}{self.session.area}"

    def retranslate(self) -> None:
        """Name the choice."""
        if hasattr(self, "side"):
            self.side.retranslate()


def municipal_flows(ledger: pd.DataFrame, payer: str = "") -> tuple[list[str], F64]:
    """Return what authorities pay for, and how much of it each class of accounts receives.

    A line of the ledger says who paid and who received, not who paid whom: its payments are shared among the
    receivers in proportion to what each class received.

    Parameters
    ----------
    ledger : DataFrame
        Of one year: line, account, paid_ils, received_ils.
    payer : str
        Name of an account; all authorities and cluster bodies when empty.

    Returns
    -------
    list of str, float64[n_lines, n_keepers], NIS/year
        The amounts add up to all that was paid.
    """
    account = ledger["account"].astype(str)
    pays = account == payer if payer else account.str.startswith((TOWN, "cluster "))
    paid = ledger[pays].groupby(ledger["line"].astype(str))["paid_ils"].sum()
    paid = paid[paid > 0.0]
    keeper = account.map(_keeper)
    received = ledger.pivot_table(
        index=ledger["line"].astype(str), columns=keeper, values="received_ils", aggfunc="sum", observed=True
    ).reindex(index=paid.index, columns=list(KEEPERS), fill_value=0.0)
    values = np.nan_to_num(received.to_numpy(np.float64))
    total = values.sum(axis=1, keepdims=True)
    shares = np.divide(values, total, out=np.zeros_like(values), where=total > 0.0)
    return [str(line) for line in paid.index], shares * paid.to_numpy(np.float64)[:, None]


def _keeper(account: str) -> str:
    if account.startswith("households"):
        return "households"
    if account.startswith("businesses"):
        return "businesses"
    return "outside" if account == "outside" else "public"


def keeper_names() -> tuple[str, ...]:
    """Return what the classes of accounts are called, in their order."""
    return (
        QCoreApplication.translate("Views", "households here"),
        QCoreApplication.translate("Views", "businesses here"),
        QCoreApplication.translate("Views", "state, other public bodies"),
        QCoreApplication.translate("Views", "rest of Israel"),
    )
