"""Why, in one authority: its books, what its joint services gain or cost it, what happened to it, and its rank."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from PySide6.QtWidgets import QComboBox

from gui import numbers
from gui.engine.messages import Request, Run
from gui.figures import figure
from gui.i18n.registry import area_name, word
from gui.i18n.switching import current_language
from gui.plots.figure import Figure
from gui.plots.frame import Writer
from gui.session import FIRST, Session
from gui.views import reading
from gui.views.books import TOWN, BooksFrame, ListFrame
from gui.views.pair_choice import PairChoice
from gui.views.view import Lack, View, differing


class WhyAuthority(View):
    """Books, joint services and events of one authority."""

    name = "why_authority"
    is_table = True
    columns = ((0,), (1, 2))
    shares = (1, 1)

    def __init__(self, session: Session) -> None:
        self.books, self.services, self.happenings = BooksFrame(), ListFrame(), ListFrame()
        super().__init__(session, [self.books, self.services, self.happenings])
        self.places = QComboBox()
        self.places.setMaxVisibleItems(24)
        self.places.activated.connect(lambda row: session.set_area(str(self.places.itemData(row))))
        self.side = PairChoice(self.refresh)
        self.options.addWidget(self.places)
        self.options.addWidget(self.side)
        self.retranslate()

    def asks(self) -> str:
        """Return the question."""
        return self.tr("What happens to {place}?").format(place=area_name(self.area(), current_language()))

    def area(self) -> str:
        """Return the authority that is looked at; of the whole region, the one that A changes most."""
        session = self.session
        region = session.desk.first.scenario.region
        if session.area in region:
            return session.area
        pair = session.pair
        if pair is None or session.year not in pair.years:
            return region[0]
        change = np.abs(reading.middle(pair.map_difference(session.metric(FIRST), session.year), len(region)))
        return region[int(np.nanargmax(change))] if np.isfinite(change).any() else region[0]

    def wanted(self) -> list[Request]:
        """Return the run that tells it."""
        return reading.frame_requests(self.session, self._scenario())

    def _scenario(self) -> Any:
        desk = self.session.desk
        return (desk.first if self.side.is_a else desk.second).scenario

    def draw(self) -> Lack | None:
        """Draw what happened to the authority."""
        session, area, year = self.session, self.area(), numbers.year(self.session.year)
        self._fill(area)
        self.books.set_figure(Figure(self.tr("Books of {year}").format(year=year), "NIS", self.tr("NIS in the year")))
        self.services.set_figure(Figure(self.tr("Joint services in {year}").format(year=year), "NIS"))
        self.happenings.set_figure(Figure(self.tr("Events until {year}").format(year=year), "1"))
        found = reading.framed_runs(session, self._scenario())
        if found is None:
            return Lack(reading.waiting(), is_passing=True)
        run = found[0]
        entries = reading.rows(run, "ledger", session.year)
        self.books.show_books(entries[entries["account"] == f"{TOWN}{area}"])
        self._show_services(run, area)
        self._show_events(run, area)
        self.say(" ".join(part for part in (self._rank(area), reading.one_sample(run)) if part))
        return None

    def _show_services(self, run: Run, area: str) -> None:
        members = reading.rows(run, "members", self.session.year)
        mine = members[(members["authority"] == area) & (members["is_member"] | (members["change"] != ""))]
        frame = pd.DataFrame(
            {
                self.tr("Service"): [word(str(domain)) for domain in mine["domain"]],
                self.tr("Alone"): mine["solo_ils"].to_numpy(),
                self.tr("Fee"): mine["fee_ils"].to_numpy(),
                self.tr("Saved"): mine["saving_ils"].to_numpy(),
                self.tr("Per resident"): mine["saving_per_resident"].to_numpy(),
            }
        ).sort_values(self.tr("Saved"), ignore_index=True)
        writers: dict[str, Writer] = {
            self.tr("Saved"): differing("NIS"),
            self.tr("Per resident"): differing("NIS"),
        }
        self.services.show_rows(frame, self.tr("It takes part in no joint service in this year."), writers)

    def _show_events(self, run: Run, area: str) -> None:
        events = run.frames["events"]
        mine = events[(events["authority"] == area) & (events["year"] <= self.session.year)]
        names = {
            "joined": self.tr("Joined"),
            "left": self.tr("Left"),
            "businesses_founded": self.tr("Businesses founded"),
            "businesses_closed": self.tr("Businesses closed"),
        }
        frame = pd.DataFrame(
            {
                self.tr("Year"): mine["year"].to_numpy(np.float64),
                self.tr("Event"): [names.get(str(event), str(event)) for event in mine["event"]],
                self.tr("Service"): [word(str(domain)) if domain else "" for domain in mine["domain"]],
                self.tr("Number"): mine["value"].to_numpy(np.float64),
            }
        )[::-1].reset_index(drop=True)
        writers: dict[str, Writer] = {
            self.tr("Year"): lambda value: numbers.year(float(value)),
            self.tr("Number"): lambda value: numbers.count(float(value)),
        }
        self.happenings.show_rows(frame, self.tr("Nothing was recorded until this year."), writers, widest=1)

    def _rank(self, area: str) -> str:
        """Return its place among the authorities by the first figure, in A and in B."""
        session, pair = self.session, self.session.pair
        region = session.desk.first.scenario.region
        if pair is None or session.year not in pair.years:
            return ""
        metric = session.metric(FIRST)
        shown = figure(metric)
        sign = 1.0 if shown.better == "lower" else -1.0
        at, places = region.index(area), []
        for read in (pair.map_a, pair.map_b):
            values = sign * reading.middle(read(metric, session.year), len(region))
            if not np.isfinite(values[at]):
                return ""
            places.append(1 + int(np.sum(values < values[at])))
        pattern = self.tr("{figure}: place {a} of {all} in A, {b} in B.")
        return pattern.format(
            figure=shown.title,
            a=numbers.count(places[0]),
            b=numbers.count(places[1]),
            all=numbers.count(len(region)),
        )

    def _fill(self, area: str) -> None:
        region, language = self.session.desk.first.scenario.region, current_language()
        names = [area_name(place, language) for place in region]
        if [self.places.itemText(row) for row in range(self.places.count())] != names:
            self.places.clear()
            for place, name in zip(region, names, strict=True):
                self.places.addItem(name, place)
        self.places.setCurrentIndex(self.places.findData(area))

    def retranslate(self) -> None:
        """Name the choices."""
        if hasattr(self, "side"):
            self.places.setAccessibleName(self.tr("Authority"))
            self.side.retranslate()
