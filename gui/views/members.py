"""Who takes part: members of each joint service over the years, who joined, left, gained and lost."""

from __future__ import annotations

import numpy as np
import pandas as pd
from PySide6.QtWidgets import QComboBox

from gui.engine.messages import Request
from gui.i18n.registry import UNIT, text, word
from gui.plots.figure import Figure
from gui.plots.membership import MembershipPlot
from gui.session import Session
from gui.views import reading
from gui.views.pair_choice import PairChoice
from gui.views.view import Lack, View

_UNIT = "NIS/year per resident"


class Members(View):
    """Tiles of one service; its members by year."""

    name = "members"

    def __init__(self, session: Session) -> None:
        self.plot = MembershipPlot()
        super().__init__(session, [self.plot])
        self.domain = ""
        """The service that is shown; the one with most members when empty."""
        self.domains = QComboBox()
        self.domains.activated.connect(self._choose)
        self.side = PairChoice(self.refresh)
        self.options.addWidget(self.domains)
        self.options.addWidget(self.side)
        self.plot.chosen.connect(lambda index: reading.choose_place(session, index))
        self.retranslate()

    def asks(self) -> str:
        """Return the question."""
        return self.tr("Who takes part, who gains by it, who left?")

    def wanted(self) -> list[Request]:
        """Return the run whose members are shown."""
        desk = self.session.desk
        return reading.frame_requests(self.session, (desk.first if self.side.is_a else desk.second).scenario)

    def draw(self) -> Lack | None:
        """Draw the members of a service."""
        session = self.session
        self.plot.set_figure(Figure(self.tr("Members of joint services"), _UNIT))
        plan = (session.desk.first if self.side.is_a else session.desk.second).scenario
        found = reading.framed_runs(session, plan)
        if found is None:
            return Lack(reading.waiting(), is_passing=True)
        members = found[0].frames["members"]
        members = members[members["is_member"] | (members["change"] != "")]
        if members.empty:
            return Lack(self.tr("Nobody shares a service here. Switch a lever on that offers joint services."))
        counts = members.groupby(members["domain"].astype(str))["is_member"].sum()
        self._fill(list(counts.sort_values(ascending=False).index))
        domain = self.domain if self.domain in counts.index else str(counts.idxmax())
        self.domains.setCurrentIndex(self.domains.findData(domain))
        self.plot.set_figure(Figure(word(domain), _UNIT, text(UNIT, _UNIT), "higher"))
        years = np.arange(plan.start, plan.start + plan.years)
        is_member, gain = tiles(members[members["domain"] == domain], plan.region, years)
        self.plot.set_tiles(reading.place_names(session), years, is_member, gain)
        self.plot.set_current(reading.current_place(session))
        self.say(reading.one_sample(found[0]))
        return None

    def _choose(self, row: int) -> None:
        self.domain = str(self.domains.itemData(row))
        self.refresh()

    def _fill(self, domains: list[str]) -> None:
        offered = [self.domains.itemData(row) for row in range(self.domains.count())]
        if sorted(offered) != sorted(domains):
            self.domains.clear()
            for domain in domains:
                self.domains.addItem(word(domain), domain)

    def retranslate(self) -> None:
        """Name the choices."""
        if hasattr(self, "side"):
            self.domains.clear()
            self.domains.setAccessibleName(self.tr("Service"))
            self.side.retranslate()


def tiles(members: pd.DataFrame, region: tuple[str, ...], years: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return who took part, bool[n_authorities, n_years], and what it gained in NIS per resident; NaN for others."""
    is_member = np.zeros((len(region), len(years)), bool)
    gain = np.full(is_member.shape, np.nan)
    taking = members[members["is_member"]]
    place = taking["authority"].astype(str).map({area: row for row, area in enumerate(region)}).to_numpy(np.int64)
    at = taking["year"].to_numpy(np.int64) - int(years[0])
    is_member[place, at] = True
    gain[place, at] = taking["saving_per_resident"].to_numpy(np.float64)
    return is_member, gain
