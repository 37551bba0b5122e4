"""Two figures against each other: plane, Lorenz curves, ranks, motion."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.numbers import plain
from gui.plots.figure import Figure
from gui.plots.lorenz import LorenzPlot, gini
from gui.plots.motion import MotionPlot
from gui.plots.plane import PlanePlot, Stand, frontier
from gui.plots.rank import RankPlot, ranks

INCOME = Figure("Income", "NIS/month", "", "higher")
GAP = Figure("Gap", "1", "", "lower")
CLOUD = np.random.default_rng(8).uniform(size=(60, 2))
YEARS = np.arange(2018.0, 2023.0)


def plane() -> PlanePlot:
    """Return A and B in the plane."""
    plot = PlanePlot()
    plot.set_figures("What do we give up?", INCOME, GAP)
    plot.set_stands(Stand("A", 5000.0, 0.10), Stand("B", 4000.0, 0.12))
    return plot


@pytest.mark.parametrize(("low_x", "low_y"), [(False, False), (False, True), (True, False), (True, True)])
def test_that_nothing_beats_the_frontier_and_all_else_is_beaten(low_x: bool, low_y: bool) -> None:
    sign = np.array([-1.0 if low_x else 1.0, -1.0 if low_y else 1.0])
    edge = {tuple(point) for point in frontier(CLOUD, low_x, low_y)}
    for point in CLOUD:
        beaten = ((CLOUD * sign >= point * sign).all(axis=1) & (point != CLOUD).any(axis=1)).any()
        assert (tuple(point) in edge) == (not beaten)


def test_that_points_without_a_number_are_not_on_the_frontier() -> None:
    assert frontier(np.array([[np.nan, 9.0], [1.0, 1.0]]), False, False).tolist() == [[1.0, 1.0]]


def test_that_all_that_is_drawn_lies_inside_the_axes(shown: Callable[..., PlanePlot]) -> None:
    plot = plane()
    plot.set_prediction(7000.0, 0.05)
    plot.set_target(None, 0.02)
    shown(plot)
    (left, right), (low, high) = plot.axes.getViewBox().viewRange()
    assert left <= 4000.0 <= 7000.0 <= right
    assert low <= 0.02 <= 0.12 <= high


def test_that_the_table_of_the_plane_holds_scenarios_and_runs() -> None:
    plot = plane()
    plot.set_cloud(CLOUD)
    table = plot.table()
    assert table["Scenario"].tolist()[:2] == ["A", "B"]
    assert table["Income"].tolist() == [5000.0, 4000.0, *CLOUD[:, 0]]


def test_that_a_hidden_scenario_is_not_told(shown: Callable[..., PlanePlot]) -> None:
    plot = plane()
    plot.set_stands(None, Stand("B", 4000.0, 0.12))
    assert "A:" not in shown(plot).spoken()
    assert plot.table()["Scenario"].tolist() == ["B"]


def test_that_an_animation_starts_at_b_and_ends_at_a() -> None:
    plot = plane()
    plot.set_progress(0.0)
    assert plot._moving(plot._a).x == 4000.0
    plot.set_progress(1.0)
    assert plot._moving(plot._a).x == 5000.0


def test_that_a_point_is_chosen_where_it_stands(shown: Callable[..., PlanePlot], qtbot: QtBot) -> None:
    plot = shown(plane())
    scene = plot.axes.getPlotItem().mapToScene(plot.axes.at(4000.0, 0.12))
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.mouseClick(plot.axes.viewport(), Qt.MouseButton.LeftButton, pos=plot.axes.mapFromScene(scene))
    assert chosen.args == [1]


def test_that_the_gini_of_a_curve_is_that_of_its_incomes() -> None:
    income = np.sort(np.random.default_rng(2).lognormal(size=4000))
    people = np.linspace(0.0, 1.0, 4001)
    shares = np.concatenate(([0.0], np.cumsum(income) / income.sum()))
    pairs = np.abs(income[:, None] - income[None, :]).mean() / (2.0 * income.mean())
    assert gini(people, shares) == pytest.approx(pairs, rel=1e-3)


def test_that_the_table_of_curves_holds_their_points() -> None:
    people = np.linspace(0.0, 1.0, 5)
    plot = LorenzPlot()
    plot.set_curves(people, people**2, people, ("A", "B"))
    table = plot.table()
    assert (table["A"] == people**2).all()
    assert (table["B"] == people).all()


def test_that_ranks_are_shared_by_equals_and_the_best_is_first() -> None:
    assert ranks(np.array([5.0, 9.0, 5.0, 1.0]), False).tolist() == [2.5, 1.0, 2.5, 4.0]
    assert ranks(np.array([5.0, 9.0, 5.0, 1.0]), True).tolist() == [2.5, 4.0, 2.5, 1.0]


def test_that_who_rises_most_is_told_first() -> None:
    plot = RankPlot()
    before, after = np.array([3.0, 2.0, 1.0, np.nan]), np.array([1.0, 2.0, 3.0, 9.0])
    plot.set_values(["x", "y", "z", "unknown"], before, after, ("then", "now"), INCOME)
    assert plot.table()["Place"].tolist() == ["z", "y", "x"]
    assert plot.rise().tolist() == [-2.0, 0.0, 2.0]
    assert plain(plot.spoken()).startswith("Rises most: z: rank 3, then 1")


def motion() -> MotionPlot:
    """Return two places that move through five years."""
    plot = MotionPlot()
    plot.set_figures("Motion", INCOME, GAP)
    x = np.array([[1.0, 2.0, 3.0, 4.0, 5.0], [5.0, 5.0, 5.0, 5.0, np.nan]])
    plot.set_paths(["x", "y"], YEARS, x, x / 10.0, np.ones((2, 5)))
    return plot


@pytest.mark.parametrize(("year", "expected"), [(2018.0, 1.0), (2019.5, 2.5), (2022.0, 5.0), (1990.0, 1.0)])
def test_that_places_are_on_their_way_between_years(year: float, expected: float) -> None:
    plot = motion()
    plot.set_year(year)
    assert plot.points()[0].x == pytest.approx(expected)


def test_that_a_place_without_value_is_not_there() -> None:
    plot = motion()
    plot.set_year(2022.0)
    assert [point.index for point in plot.points()] == [0]


def test_that_motion_plays_to_the_last_year_and_stops(shown: Callable[..., MotionPlot], qtbot: QtBot) -> None:
    plot = shown(motion())
    plot.set_year(2021.0)
    with qtbot.waitSignal(plot.year_reached, check_params_cb=lambda year: year == 2022.0):
        qtbot.mouseClick(plot.play, Qt.MouseButton.LeftButton)
    assert not plot.play.isChecked()
    assert plot.year() == 2022.0
