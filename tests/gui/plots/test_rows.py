"""Plots with one row for each name: dumbbells, waterfall, tornado, strip."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui import theme
from gui.numbers import plain
from gui.plots.dumbbell import DumbbellPlot
from gui.plots.figure import Figure
from gui.plots.strip import StripPlot, stacked
from gui.plots.tornado import Assumption, TornadoPlot
from gui.plots.waterfall import Part, WaterfallPlot

INCOME = Figure("Income", "NIS/month", "NIS a month", "higher")
GAP = Figure("Gap", "share", "", "lower")
NAMES = ["Acre", "Shlomi", "Hurfeish"]
BEFORE, AFTER = np.array([100.0, 200.0, 300.0]), np.array([110.0, 180.0, 350.0])
PARTS = [Part("tenders", 0.03), Part("coordination", -0.01), Part("together", 0.005, is_interaction=True)]

Show = Callable[..., DumbbellPlot]


def dumbbell(figure: Figure = INCOME, order: str = "change") -> DumbbellPlot:
    """Return three pairs."""
    plot = DumbbellPlot()
    plot.set_figure(figure)
    plot.set_pairs(NAMES, BEFORE, AFTER, ("B", "A"), order)
    return plot


@pytest.mark.parametrize(
    ("figure", "order", "rows"),
    [
        (INCOME, "change", ["Hurfeish", "Acre", "Shlomi"]),
        (GAP, "change", ["Shlomi", "Acre", "Hurfeish"]),
        (INCOME, "value", ["Hurfeish", "Shlomi", "Acre"]),
        (INCOME, "given", NAMES),
    ],
)
def test_that_rows_run_from_gain_to_loss(figure: Figure, order: str, rows: list[str]) -> None:
    assert dumbbell(figure, order).table()["Place"].tolist() == rows


def test_that_the_table_of_dumbbells_holds_both_ends_and_the_change() -> None:
    table = dumbbell(order="given").table()
    assert (table["B"] == BEFORE).all()
    assert (table["A"] == AFTER).all()
    assert (table["Change"] == AFTER - BEFORE).all()


def test_that_gains_and_losses_are_counted_aloud() -> None:
    assert plain(dumbbell().spoken()).startswith("2 better, 1 worse. Most: Hurfeish")
    assert plain(dumbbell(GAP).spoken()).startswith("1 better, 2 worse. Most: Shlomi")


def test_that_a_row_is_chosen_by_click_and_by_keys(shown: Show, qtbot: QtBot) -> None:
    plot = shown(dumbbell())
    plot.board.viewport().grab()
    place = plot.spots[1].area.boundingRect().center().toPoint()
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.mouseClick(plot.board.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [0]
    qtbot.keyClick(plot.board, Qt.Key.Key_Down)
    assert plot.current == 1


def test_that_many_rows_scroll(shown: Show) -> None:
    plot = DumbbellPlot()
    plot.set_figure(INCOME)
    names = [f"place {i}" for i in range(60)]
    plot.set_pairs(names, np.arange(60.0), np.arange(60.0) * 2.0, ("B", "A"))
    shown(plot)
    plot.board.viewport().grab()
    first = {spot.index for spot in plot.spots}
    plot.board.verticalScrollBar().setValue(plot.board.verticalScrollBar().maximum())
    plot.board.viewport().grab()
    assert {plot.order[0], plot.order[-1]} == {plot.order[0]} & first | {plot.order[-1]} & {s.index for s in plot.spots}


def test_that_pairs_without_any_value_say_why() -> None:
    plot = DumbbellPlot()
    plot.set_pairs(NAMES, np.full(3, np.nan), AFTER, ("B", "A"))
    assert plot.is_empty()


def waterfall(parts: list[Part] = PARTS) -> WaterfallPlot:
    """Return a waterfall of parts and their sum."""
    plot = WaterfallPlot()
    plot.set_figure(GAP)
    plot.set_parts(parts, sum(part.value for part in parts), "A minus B")
    return plot


def test_that_bars_follow_each_other_and_end_at_the_whole() -> None:
    edges = waterfall().edges()
    assert (edges[1:-1, 0] == edges[:-2, 1]).all()
    assert edges[0, 0] == edges[-1, 0] == 0.0
    assert edges[-2, 1] == pytest.approx(edges[-1, 1], abs=1e-15)


def test_that_parts_that_miss_the_whole_are_refused() -> None:
    with pytest.raises(ValueError, match="the parts add up to"):
        WaterfallPlot().set_parts(PARTS, 0.03, "A minus B")


def test_that_the_table_of_a_waterfall_ends_with_the_whole() -> None:
    table = waterfall().table()
    assert table["Part"].tolist() == ["tenders", "coordination", "together", "A minus B"]
    assert table["Gap"].tolist() == [0.03, -0.01, 0.005, pytest.approx(0.025)]


def test_that_better_and_worse_have_their_colours(shown: Show, colours: Callable[[QImage], set[str]]) -> None:
    plot = shown(waterfall())
    assert {theme.LIGHT.gain.lower(), theme.LIGHT.loss.lower()} <= colours(plot.picture(1.0).toImage())


def test_that_equal_scenarios_leave_nothing_to_explain() -> None:
    plot = WaterfallPlot()
    plot.set_parts([], 0.0, "A minus B")
    assert plot.is_empty()


def tornado() -> TornadoPlot:
    """Return three assumptions of which one turns the answer round."""
    plot = TornadoPlot()
    plot.set_figure(INCOME)
    rows = [Assumption("narrow", 9.0, 12.0, "0", "1"), Assumption("turns", -2.0, 30.0, "0", "1")]
    plot.set_assumptions([*rows, Assumption("unknown", np.nan, np.nan, "0", "1")], 10.0)
    return plot


def test_that_the_widest_assumption_comes_first_and_the_unknown_last() -> None:
    assert tornado().table()["Assumption"].tolist() == ["turns", "narrow", "unknown"]


def test_that_assumptions_that_turn_the_answer_round_are_marked() -> None:
    assert tornado().turns().tolist() == [False, True, False]
    assert plain(tornado().spoken()).startswith("The answer turns round: turns: ")


def test_that_the_bars_of_a_tornado_reach_zero() -> None:
    low, high = tornado().span()
    assert low <= -2.0 < 0.0 < 30.0 <= high


def test_that_dots_of_a_strip_do_not_cover_each_other() -> None:
    places = np.sort(np.random.default_rng(5).uniform(0.0, 100.0, 40))
    dots = list(zip(places, stacked(places, 6.0), strict=True))
    for i, (x, level) in enumerate(dots):
        assert all(abs(x - other) >= 6.0 for other, row in dots[:i] if row == level)


def test_that_a_strip_shows_every_run_in_its_table() -> None:
    plot = StripPlot()
    plot.set_figure(INCOME)
    plot.set_strips(["x", "y"], [np.array([1.0, 2.0]), np.array([3.0])], ["a", "b"])
    table = plot.table()
    assert table["Income"].tolist() == [1.0, 2.0, 3.0]
    assert table["Scenario"].tolist() == ["x", "x", "y"]
