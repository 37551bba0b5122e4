"""One function for each plot of the gallery."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtWidgets import QWidget

from gui.gallery.samples import YEARS, Sample, spread_of, walks
from gui.plots.courses import Course
from gui.plots.dumbbell import DumbbellPlot
from gui.plots.fan import DifferencePlot, FanPlot
from gui.plots.figure import Figure
from gui.plots.lorenz import LorenzPlot
from gui.plots.map import MapPlot
from gui.plots.membership import MembershipPlot
from gui.plots.motion import MotionPlot
from gui.plots.multiples import SmallMultiples
from gui.plots.plane import PlanePlot, Stand
from gui.plots.rank import RankPlot
from gui.plots.ribbon import Flows, RibbonPlot
from gui.plots.strip import StripPlot
from gui.plots.table import BooksTable, FrameTable
from gui.plots.time_plot import Mark
from gui.plots.tornado import Assumption, TornadoPlot
from gui.plots.waterfall import Part, WaterfallPlot

MONTHS: Final = 2019.0 + np.arange(240) / 12.0


def gap(s: Sample) -> Figure:
    """Return the figure of which less is better."""
    return Figure(s.word["gap"], "1", s.word["gap_unit"], "lower")


def income(s: Sample) -> Figure:
    """Return the figure in money."""
    return Figure(s.word["income"], "NIS/month", s.word["income_unit"], "higher")


def employment(s: Sample) -> Figure:
    """Return the figure that is a share."""
    return Figure(s.word["employment"], "share", s.word["employment_unit"], "higher")


def saving(s: Sample) -> Figure:
    """Return the figure that members of a service gain."""
    return Figure(s.word["saving"], "NIS/year per resident", s.word["saving_unit"], "higher")


def fan(s: Sample) -> QWidget:
    """Return A and B with bands, two others, a target, marks, a chosen year."""
    plot = FanPlot()
    plot.set_figure(gap(s))
    plot.set_title_choice(True)
    plot.set_message(s.word["message"])
    plot.set_courses(
        YEARS,
        [
            Course(s.word["a"], walks(1, 40, 0.112, -0.0018, 0.0022), "a"),
            Course(s.word["b"], walks(2, 40, 0.112, 0.0006, 0.0022), "b"),
            Course(s.word["third"], walks(3, 1, 0.112, -0.0004, 0.001)),
            Course(s.word["fourth"], walks(4, 1, 0.112, -0.0008, 0.001)),
        ],
    )
    plot.set_target(0.09, s.word["target"])
    plot.set_year(2031.0)
    plot.set_marks(
        [
            Mark(2021.0, s.word["fork"], "fork"),
            Mark(2026.5, s.word["closure"]),
            Mark(2027.2, s.word["recession"]),
            Mark(2035.0, s.word["horizon"], "horizon"),
        ]
    )
    return plot


def fan_monthly(s: Sample) -> QWidget:
    """Return months of A and B, the bands older than the lines."""
    plot = FanPlot()
    plot.set_figure(income(s))
    a, b = walks(5, 9, 7200.0, 9.0, 25.0, MONTHS), walks(6, 9, 7200.0, 6.0, 25.0, MONTHS)
    plot.set_courses(MONTHS, [Course(s.word["a"], a, "a", a.mean(axis=0) + 90.0), Course(s.word["b"], b, "b")])
    return plot


def difference(s: Sample) -> QWidget:
    """Return A minus B."""
    plot = DifferencePlot()
    plot.set_figure(employment(s))
    a, b = walks(7, 12, 0.72, 0.002, 0.003), walks(7, 12, 0.72, 0.0008, 0.003)
    plot.set_pair(YEARS, Course("A", a, "a"), Course("B", b + walks(8, 12, 0.0, 0.0, 0.0012), "b"))
    return plot


def region_map(s: Sample) -> QWidget:
    """Return a map of amounts with one place unknown and one chosen."""
    plot = MapPlot()
    plot.set_figure(employment(s))
    plot.set_title_choice(True)
    plot.set_places(s.places, [[polygon] for polygon in s.polygons])
    values = spread_of(9, s.n, 0.7, 0.06)
    values[3] = np.nan
    plot.set_values(values)
    plot.set_current(1)
    return plot


def difference_map(s: Sample) -> QWidget:
    """Return a map of A minus B, in tiles."""
    plot = MapPlot()
    plot.set_figure(income(s))
    plot.set_places(s.places, [[polygon] for polygon in s.polygons])
    plot.set_tiled(True)
    plot.set_values(spread_of(10, s.n, 40.0, 120.0), is_difference=True)
    return plot


def dumbbell(s: Sample) -> QWidget:
    """Return who gains and who loses."""
    plot = DumbbellPlot()
    plot.set_figure(income(s))
    before = spread_of(11, s.n, 6800.0, 900.0)
    plot.set_pairs(s.places, before, before + spread_of(12, s.n, 160.0, 240.0), (s.word["b"], s.word["a"]))
    plot.set_current(2)
    return plot


def lorenz(s: Sample) -> QWidget:
    """Return how income is shared in A and B."""
    plot = LorenzPlot()
    plot.set_shared(s.word["lorenz_title"], s.word["income"])
    people = np.linspace(0.0, 1.0, 21)
    plot.set_curves(people, people**1.7, people**2.1, (s.word["a"], s.word["b"]))
    return plot


def rank(s: Sample) -> QWidget:
    """Return who changes place."""
    plot = RankPlot()
    before = spread_of(13, s.n, 6800.0, 900.0)
    plot.set_values(s.places, before, before + spread_of(14, s.n, 0.0, 500.0), ("2018", "2038"), income(s))
    return plot


def plane(s: Sample) -> QWidget:
    """Return growth against gap with prediction, cloud and target."""
    plot = PlanePlot()
    plot.set_figures(s.word["plane_title"], Figure(s.word["income"], "%", "", "higher"), gap(s))
    draw = np.random.default_rng(15)
    growth = draw.uniform(0.18, 0.6, 160)
    cloud = np.column_stack((growth, 0.09 + 0.06 * growth**2 + draw.exponential(0.02, 160)))
    plot.set_cloud(cloud)
    plot.set_target(None, 0.1)
    plot.set_prediction(0.5, 0.098)
    plot.set_stands(
        Stand(s.word["a"], 0.41, 0.112, (0.34, 0.48), (0.105, 0.12)),
        Stand(s.word["b"], 0.26, 0.137, (0.22, 0.31), (0.13, 0.145)),
        [Stand(s.word["third"], 0.33, 0.15)],
    )
    return plot


def waterfall(s: Sample) -> QWidget:
    """Return why, with an interaction."""
    plot = WaterfallPlot()
    plot.set_figure(Figure(s.word["why_title"], "%", s.word["income"], "higher"))
    parts = [
        Part(s.word["procurement"], 0.031, low=0.022, high=0.041),
        Part(s.word["a"], 0.024),
        Part(s.word["transport"], 0.012),
        Part(s.word["revenue"], -0.004),
        Part(s.word["coordination"], -0.006),
        Part(s.word["together"], 0.009, is_interaction=True),
    ]
    plot.set_parts(parts, sum(part.value for part in parts), s.word["whole"])
    return plot


def ribbon(s: Sample) -> QWidget:
    """Return where the shekel goes."""
    plot = RibbonPlot()
    plot.set_figure(Figure(s.word["money"], "NIS/year", s.word["money_unit"]))
    amounts = np.array([[210e6, 60e6, 40e6], [60e6, 75e6, 130e6], [0.0, 0.0, 18e6]])
    sources = (s.word["wages"], s.word["goods"], s.word["interest"])
    targets = (s.word["here"], s.word["region"], s.word["israel"])
    plot.set_flows(Flows(sources, targets, amounts), targets[:2])
    return plot


def multiples(s: Sample) -> QWidget:
    """Return every place on one scale."""
    plot = SmallMultiples()
    plot.set_figure(employment(s))
    b = walks(16, s.n, 0.68, 0.001, 0.006) + spread_of(17, s.n, 0.0, 0.04)[:, None]
    plot.set_panels(s.places, YEARS, b + walks(18, s.n, 0.0, 0.001, 0.004), b)
    plot.set_current(2)
    return plot


def tornado(s: Sample) -> QWidget:
    """Return what is fragile; one assumption turns the answer round."""
    plot = TornadoPlot()
    plot.set_figure(Figure(s.word["fragile_title"], "NIS/month", s.word["income"], "higher"))
    rows = [
        ("saving_rate", 95.0, 150.0, "0 %", "12 %"),
        ("scale", -40.0, 260.0, "0.80", "1.00"),
        ("autonomy", 180.0, 70.0, "₪0", "₪40"),
        ("search", 121.0, 128.0, "10 km", "60 km"),
    ]
    plot.set_assumptions([Assumption(s.word[key], *rest) for key, *rest in rows], 125.0)  # type: ignore[arg-type]
    return plot


def motion(s: Sample) -> QWidget:
    """Return places on their way, one chosen."""
    plot = MotionPlot()
    plot.set_figures(s.word["motion_title"], income(s), employment(s))
    x = walks(19, s.n, 0.0, 60.0, 40.0) + spread_of(20, s.n, 6800.0, 900.0)[:, None]
    y = walks(21, s.n, 0.0, 0.003, 0.004) + spread_of(22, s.n, 0.66, 0.05)[:, None]
    plot.set_paths(s.places, YEARS, x, y, np.tile(s.people[:, None], (1, len(YEARS))))
    plot.set_year(2029.0)
    plot.set_current(4)
    return plot


def membership(s: Sample) -> QWidget:
    """Return who takes part in a service."""
    plot = MembershipPlot()
    plot.set_figure(Figure(s.word["members_title"], saving(s).unit, saving(s).unit_label, "higher"))
    years = np.arange(2019, 2039)
    draw = np.random.default_rng(23)
    joins, leaves = draw.integers(0, 8, s.n), draw.integers(10, 40, s.n)
    at = np.arange(len(years))
    is_member = (at >= joins[:, None]) & (at < leaves[:, None])
    gain = np.where(is_member, draw.normal(22.0, 18.0, (s.n, 1)) + draw.normal(0.0, 6.0, is_member.shape), np.nan)
    plot.set_tiles(s.places, years, is_member, gain)
    return plot


def strip(s: Sample) -> QWidget:
    """Return every run."""
    plot = StripPlot()
    plot.set_figure(gap(s))
    runs = [spread_of(24, 40, 0.098, 0.006), spread_of(25, 40, 0.117, 0.008)]
    plot.set_strips([s.word["a"], s.word["b"]], runs, ["a", "b"])
    return plot


def books(s: Sample) -> QWidget:
    """Return the books of an account."""
    table = BooksTable()
    lines = ["arnona", "grants", "fees", "wages", "goods", "interest"]
    received = [182e6, 121e6, 23.5e6, 0.0, 0.0, 0.0]
    paid = [0.0, 0.0, 0.0, 168e6, 139.2e6, 9.3e6]
    table.set_books([s.word[line] for line in lines], received, paid, sum(received) - sum(paid))
    return table


def table(s: Sample) -> QWidget:
    """Return the numbers of a chart as rows."""
    plot = dumbbell(s)
    assert isinstance(plot, DumbbellPlot)
    result = FrameTable()
    result.set_plot(plot)
    return result


SCENES: Final[dict[str, Callable[[Sample], QWidget]]] = {
    scene.__name__: scene
    for scene in (
        *(fan, fan_monthly, difference, region_map, difference_map, dumbbell, lorenz, rank, plane, waterfall),
        *(ribbon, multiples, tornado, motion, membership, strip, books, table),
    )
}
"""By name, in the order of the gallery."""
