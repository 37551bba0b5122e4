"""The fan and the difference: what is drawn is what the table says."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.numbers import plain
from gui.plots.courses import Course, bands
from gui.plots.fan import DifferencePlot, FanPlot
from gui.plots.figure import Figure
from gui.plots.time_plot import Mark

YEARS = np.arange(2018.0, 2039.0)
GAP = Figure("Service gap", "share", "share of residents", "lower")


def runs(slope: float, n: int = 9) -> np.ndarray:
    """Return runs that start at a tenth and drift."""
    steps = np.random.default_rng(2).normal(slope, 0.002, (n, len(YEARS)))
    steps[:, 0] = 0.1
    return np.cumsum(steps, axis=1)


Colours = Callable[[QImage], set[str]]
A, B = Course("Together", runs(-0.002), "a"), Course("Alone", runs(0.001), "b")


@pytest.fixture
def fan(shown: Callable[..., FanPlot]) -> FanPlot:
    """Return a fan of A and B."""
    plot = FanPlot()
    plot.set_figure(GAP)
    plot.set_courses(YEARS, [A, B, Course("Third", runs(0.0), "other")])
    return shown(plot)


def test_that_the_table_holds_exactly_what_is_drawn(fan: FanPlot) -> None:
    table = fan.table()
    assert (table["Year"] == YEARS).all()
    assert (table["Together"] == np.median(A.runs, axis=0)).all()
    drawn = next(item.drawn_bands for item in fan._items if item.course is A)
    assert [band.level for band in drawn] == [band.level for band in bands(A.runs)]
    assert [plain(name) for name in table if name.startswith("Together, ")] == [
        "Together, 80\N{NO-BREAK SPACE}% low",
        "Together, 80\N{NO-BREAK SPACE}% high",
        "Together, 50\N{NO-BREAK SPACE}% low",
        "Together, 50\N{NO-BREAK SPACE}% high",
    ]
    assert (table.iloc[:, 2] == drawn[0].low).all()


def test_that_only_a_and_b_have_bands(fan: FanPlot) -> None:
    assert not [name for name in fan.table() if name.startswith("Third, ")]


def test_that_a_and_b_are_drawn_in_their_colours(fan: FanPlot, colours: Colours) -> None:
    assert {theme.LIGHT.a.lower(), theme.LIGHT.b.lower()} <= colours(fan.picture(1.0).toImage())


def test_that_another_theme_is_drawn_at_once(fan: FanPlot, colours: Colours, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert {theme.DARK.a.lower(), theme.DARK.b.lower(), theme.DARK.paper.lower()} <= colours(fan.picture(1.0).toImage())


def test_that_the_range_holds_while_values_move_a_little(fan: FanPlot) -> None:
    before = fan.axes.getViewBox().viewRange()[1]
    fan.set_courses(YEARS, [Course("Together", A.runs * 0.99, "a"), B])
    assert fan.axes.getViewBox().viewRange()[1] == before
    fan.set_courses(YEARS, [Course("Together", A.runs * 3.0, "a"), B])
    assert fan.axes.getViewBox().viewRange()[1] != before


def test_that_a_target_can_be_seen(fan: FanPlot) -> None:
    fan.set_target(0.5, "half")
    low, high = fan.axes.getViewBox().viewRange()[1]
    assert low <= 0.5 <= high


def test_that_a_figure_without_value_says_so_and_the_next_one_is_drawn(fan: FanPlot) -> None:
    fan.set_courses(YEARS, [Course("Together", np.full((3, 21), np.nan), "a")])
    assert fan.is_empty()
    assert "no value" in fan.empty.text()
    fan.set_courses(YEARS, [A])
    assert not fan.is_empty()


def test_that_a_gap_in_the_middle_is_drawn_as_one(fan: FanPlot) -> None:
    broken = A.runs.copy()
    broken[:, 8] = np.nan
    fan.set_courses(YEARS, [Course("Together", broken, "a")])
    assert not fan.is_empty()
    assert np.isnan(fan.table()["Together"][8])


def test_that_the_summary_names_a_with_its_range(fan: FanPlot) -> None:
    end = np.median(A.runs, axis=0)[-1]
    text = plain(fan.summary()).replace("\N{NO-BREAK SPACE}", " ")
    assert text.startswith("Service gap. Together: ")
    assert f"{100.0 * end:.0f}" in text
    assert "in 2038" in text


def test_that_unit_and_direction_stand_under_the_title(fan: FanPlot) -> None:
    assert fan.note.text() == "share of residents · lower is better"


def test_that_arrow_keys_choose_a_year(fan: FanPlot, qtbot: QtBot) -> None:
    fan.set_year(2020.0)
    with qtbot.waitSignal(fan.year_picked) as chosen:
        qtbot.keyClick(fan.axes, Qt.Key.Key_Right)
    assert chosen.args == [2021.0]


def test_that_the_value_axis_stays_on_the_left_in_a_window_from_right_to_left(
    fan: FanPlot, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.waitUntil(lambda: fan.title.geometry().right() > fan.width() / 2)
        fan.picture(1.0)
        plot = fan.axes.getPlotItem()
        axis = plot.mapRectFromItem(fan.axes.y_axis, fan.axes.y_axis.rect())
        assert axis.right() <= fan.axes.inner().left() + 1.0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_dimmed_numbers_are_paler_and_come_back(fan: FanPlot, colours: Colours) -> None:
    fan.set_dimmed(True)
    assert fan.is_dimmed()
    assert theme.LIGHT.a.lower() not in colours(fan.picture(1.0).toImage())
    fan.set_dimmed(False)
    assert theme.LIGHT.a.lower() in colours(fan.picture(1.0).toImage())


def test_that_what_happened_is_read_at_its_year(fan: FanPlot) -> None:
    fan.set_marks([Mark(2026.5, "plant closure")])
    assert "plant closure" in fan.read_at(fan.index_at(2026.0))
    assert "plant closure" not in fan.read_at(fan.index_at(2027.0))


def test_that_identical_scenarios_differ_by_exactly_zero(shown: Callable[..., DifferencePlot]) -> None:
    plot = DifferencePlot()
    plot.set_figure(GAP)
    plot.set_pair(YEARS, A, Course("Copy", A.runs, "b"))
    shown(plot)
    assert (plot.table().drop(columns="Year") == 0.0).all().all()


def test_that_a_difference_is_drawn_with_zero_in_sight(shown: Callable[..., DifferencePlot]) -> None:
    plot = DifferencePlot()
    plot.set_figure(GAP)
    plot.set_pair(YEARS, Course("Up", B.runs + 0.2, "a"), A)
    shown(plot)
    low, high = plot.axes.getViewBox().viewRange()[1]
    assert low <= 0.0 <= high
    assert plot.note.text() == "percentage points · A minus B · lower is better"
