"""Ribbons, membership, small multiples, tables and books."""

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.numbers import plain
from gui.plots.figure import Figure
from gui.plots.membership import MembershipPlot
from gui.plots.multiples import SmallMultiples
from gui.plots.ribbon import MOST_ENDS, Flows, RibbonPlot, few
from gui.plots.table import BooksModel, BooksTable, FrameTable

AMOUNTS = np.random.default_rng(6).uniform(1.0, 9.0, (7, 6))
MANY = Flows(tuple("abcdefg"), tuple("uvwxyz"), AMOUNTS)
IS_MEMBER = np.array([[False, True, True], [True, True, False]])
GAIN = np.array([[np.nan, 4.0, -2.0], [1.0, 1.0, np.nan]])

Show = Callable[..., QWidget]


def test_that_many_ends_become_four_and_no_shekel_is_lost() -> None:
    flows = few(MANY, "others")
    assert flows.amounts.shape == (MOST_ENDS, MOST_ENDS)
    assert flows.sources[-1] == flows.targets[-1] == "others"
    assert flows.amounts.sum() == pytest.approx(AMOUNTS.sum())


def test_that_the_largest_end_comes_first() -> None:
    flows = few(MANY, "others")
    assert flows.sources[0] == "abcdefg"[int(AMOUNTS.sum(axis=1).argmax())]


def test_that_the_table_of_ribbons_holds_what_is_drawn(shown: Show) -> None:
    plot = RibbonPlot()
    plot.set_figure(Figure("Money", "NIS/year"))
    plot.set_flows(Flows(("here",), ("x", "y"), np.array([[30.0, 10.0]])), ["x"])
    shown(plot)
    assert plot.table()["Money"].tolist() == [30.0, 10.0]
    plot.board.viewport().grab()
    heights = [spot.area.boundingRect().height() for spot in plot.spots]
    assert plain(plot.spots[0].text) == "here to x: ₪30, 75\N{NO-BREAK SPACE}%"
    assert heights[0] > heights[1]


def test_that_no_money_is_said_in_words() -> None:
    plot = RibbonPlot()
    plot.set_flows(Flows(("a",), ("b",), np.zeros((1, 1))))
    assert plot.is_empty()


@pytest.fixture
def members(shown: Show) -> MembershipPlot:
    """Return one that joins and loses, and one that leaves."""
    plot = MembershipPlot()
    plot.set_figure(Figure("Waste", "NIS/year", "", "higher"))
    plot.set_tiles(["x", "y"], np.array([2019, 2020, 2021]), IS_MEMBER, GAIN)
    shown(plot)
    plot.board.viewport().grab()
    return plot


def test_that_joining_and_leaving_are_told_in_the_year_they_happen(members: MembershipPlot) -> None:
    assert members.change().tolist() == [[0, 1, 0], [0, 0, -1]]
    texts = [plain(spot.text) for spot in members.spots]
    assert texts[:3] == ["x, 2019: not a member", "x, 2020: joined, +₪4", "x, 2021: member, −₪2"]
    assert texts[5] == "y, 2021: left"


def test_that_the_losers_of_the_last_year_are_counted(members: MembershipPlot) -> None:
    assert plain(members.spoken()) == "1 members in 2021, 1 of them lose."


def test_that_arrow_keys_go_through_years_and_authorities(members: MembershipPlot, qtbot: QtBot) -> None:
    for key, expected in ((Qt.Key.Key_Right, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 4), (Qt.Key.Key_Left, 3)):
        qtbot.keyClick(members.board, key)
        assert members.current == expected


def test_that_the_table_of_members_holds_state_change_and_gain(members: MembershipPlot) -> None:
    table = members.table()
    assert table["Member"].tolist() == IS_MEMBER.ravel().tolist()
    assert table["Joined or left"].tolist() == [0, 1, 0, 0, 0, -1]
    assert np.array_equal(table["Waste"], GAIN.ravel(), equal_nan=True)


@pytest.mark.parametrize(("better", "first"), [("higher", "y"), ("lower", "x")])
def test_that_small_multiples_run_from_best_to_worst(better: str, first: str) -> None:
    plot = SmallMultiples()
    plot.set_figure(Figure("Income", "NIS/month", "", better))
    plot.set_panels(["x", "y"], np.array([2018.0, 2019.0]), np.array([[1.0, 2.0], [1.0, 5.0]]), np.ones((2, 2)))
    assert plot.table()["Place"].iloc[0] == first


def test_that_a_small_multiple_is_enlarged_by_a_click(shown: Show, qtbot: QtBot) -> None:
    plot = SmallMultiples()
    plot.set_figure(Figure("Income", "NIS/month"))
    plot.set_panels([f"p{i}" for i in range(9)], np.array([2018.0, 2019.0]), np.arange(18.0).reshape(9, 2))
    shown(plot)
    plot.board.viewport().grab()
    spot = plot.spots[1]
    with qtbot.waitSignal(plot.chosen) as chosen:
        place = spot.area.boundingRect().center().toPoint()
        qtbot.mouseClick(plot.board.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [spot.index]


def test_that_a_table_writes_numbers_and_keeps_them_exact(qtbot: QtBot) -> None:
    table = FrameTable()
    qtbot.addWidget(table)
    table.set_frame(pd.DataFrame({"Place": ["x"], "Year": [2038.0], "Share": [0.123456789]}), "share")
    model = table.model()
    shown = [plain(model.index(0, column).data()) for column in range(3)]
    assert shown == ["x", "2038", "12.3\N{NO-BREAK SPACE}%"]
    assert model.index(0, 2).data(Qt.ItemDataRole.UserRole) == 0.123456789


def test_that_books_balance_line_by_line(qtbot: QtBot) -> None:
    table = BooksTable()
    qtbot.addWidget(table)
    table.set_books(["arnona", "wages"], [100.0, 0.0], [0.0, 70.0], 30.0)
    frame = table.table()
    assert frame["Receipts"].tolist() == [100.0, 0.0, 0.0, 100.0]
    assert frame["Payments"].tolist() == [0.0, 70.0, 30.0, 100.0]


def test_that_what_was_taken_from_deposits_is_a_receipt() -> None:
    model = BooksModel(["wages"], [0.0], [70.0], -70.0)
    assert model.frame["Receipts"].tolist() == [0.0, 70.0, 70.0]


def test_that_books_that_do_not_balance_are_refused() -> None:
    with pytest.raises(ValueError, match="receipts of"):
        BooksModel(["wages"], [0.0], [70.0], 0.0)
