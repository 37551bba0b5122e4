"""What several views read: names, medians over runs, and the tidy frames of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd
from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.answers import REGION
from gui.engine.messages import Request, Run, request
from gui.figures import figure
from gui.i18n.registry import area_name
from gui.i18n.switching import current_language
from gui.plan_of_runs import LIVE
from gui.plots.courses import median
from gui.plots.figure import Figure
from gui.session import Session
from sim.registry import metrics
from sim.scenario import Scenario

F64 = npt.NDArray[np.float64]

_FINER: Final = 0.1
"""The larger of the two samples of which frames are asked for."""


def place_names(session: Session) -> list[str]:
    """Return the names of A's authorities in the language of the window."""
    return [area_name(area, current_language()) for area in session.desk.first.scenario.region]


def current_place(session: Session) -> int | None:
    """Return which of A's authorities is looked at, or None."""
    region = session.desk.first.scenario.region
    return region.index(session.area) if session.area in region else None


def choose_place(session: Session, index: int) -> None:
    """Look at an authority; at the region again when it is chosen a second time."""
    chosen = session.desk.first.scenario.region[index]
    session.set_area(REGION if chosen == session.area else chosen)


def placed(item: Figure, area: str) -> Figure:
    """Return a figure with the place in its title, unless it is the whole region."""
    if area == REGION:
        return item
    pattern = QCoreApplication.translate("Views", "{figure} · {place}")
    return replace(item, title=pattern.format(figure=item.title, place=area_name(area, current_language())))


def dated(item: Figure, year: str) -> Figure:
    """Return a figure with a year, or two, in its title."""
    return replace(
        item, title=QCoreApplication.translate("Views", "{figure} · {year}").format(figure=item.title, year=year)
    )


def known_figure(name: str) -> Figure:
    """Return the figure of a metric, or an empty one where the registry has no such metric."""
    return figure(name) if name in metrics() else Figure(name)


def middle(values: npt.NDArray[np.float32], n: int) -> F64:
    """Return medians over runs of the first n areas, float64[n]."""
    return median(values[:, :n].astype(np.float64))


def all_courses(read: Sequence[npt.NDArray[np.float32]]) -> F64:
    """Return the median course of each place, float64[n_places, n_years]."""
    return np.array([median(series.astype(np.float64)) for series in read])


def frame_requests(session: Session, *plans: Scenario) -> list[Request]:
    """Return the runs with frames that scenarios need: a small sample at once, a larger one when there is time."""
    seed = session.desk.first.scenario.seed
    samples = [sample for sample in (LIVE, _FINER) if sample <= session.answering.finest]
    return [request(plan, sample, seed, with_frames=True) for sample in samples for plan in dict.fromkeys(plans)]


def framed_runs(session: Session, *plans: Scenario) -> list[Run] | None:
    """Return a run with frames of each scenario, of the finest sample that all have; None while there is none."""
    seed = session.desk.first.scenario.seed
    for sample in (_FINER, LIVE):
        found = [session.answering.store.get(request(plan, sample, seed).key) for plan in plans]
        runs = [run for run in found if run is not None and run.frames]
        if len(runs) == len(plans):
            return runs
    return None


def rows(run: Run, name: str, year: int) -> pd.DataFrame:
    """Return the rows of a frame of one year."""
    frame = run.frames[name]
    return frame[frame["year"] == year]


def waiting() -> str:
    """Return what is said while runs are on their way."""
    return QCoreApplication.translate("Views", "The runs that this needs are being simulated.")


def unlike() -> str:
    """Return what is said where A and B are of other places or years."""
    return QCoreApplication.translate(
        "Views", "A and B are of different places or years. Choose a B of the same places and years."
    )


def first_answer() -> str:
    """Return what is said before anything is known."""
    return QCoreApplication.translate("Views", "The first answer is being computed.")


def one_sample(run: Run) -> str:
    """Return of which run a picture is, in a line."""
    pattern = QCoreApplication.translate("Views", "One run with {share} of the residents.")
    return pattern.format(share=numbers.percent(run.key.sample, 0))
