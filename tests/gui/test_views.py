"""The large views in the real window: they answer, tables equal charts, nothing is asked for that is not seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from gui.i18n import set_language
from gui.views.books import BooksFrame, BooksView
from gui.views.catalogue import MORE, VIEWS, WHY
from gui.views.money import municipal_flows
from gui.views.view import TABLE, View
from gui.window import MainWindow
from tests.gui.small_desk import desk, quiet_session, small, supply

NAMES = [item.name for item in VIEWS]


@pytest.fixture
def window(tmp_path: Path, shown: Callable[..., QWidget]) -> MainWindow:
    """Return the window at the size of a small laptop."""
    result = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    assert isinstance(result, MainWindow)
    return result


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Leave the language as it was."""
    yield
    set_language(qapp, "en")


def opened(window: MainWindow, name: str, most: int = 12) -> View:
    """Return a view with the runs that it asks for."""
    window.session.set_page(name)
    supply(window.session, most)
    view = window.gallery.view
    assert view is not None
    return view


@pytest.mark.parametrize("name", NAMES)
def test_that_every_view_answers_and_its_tables_equal_its_charts(window: MainWindow, name: str) -> None:
    view = opened(window, name)
    assert not any(plot.is_empty() for plot in view.plots), [plot.empty.text() for plot in view.plots]
    assert view.question.text().strip()
    view.show_page(TABLE)
    for plot, table in zip(view.plots, view.tables, strict=True):
        model = table.model()
        assert model.rowCount() == len(plot.table()) > 0
        pd.testing.assert_frame_equal(model.frame, plot.table())


@pytest.mark.parametrize("name", NAMES)
def test_that_a_view_without_runs_says_why(tmp_path: Path, shown: Callable[..., QWidget], name: str) -> None:
    window = shown(MainWindow(quiet_session(tmp_path, seeds=())), 1366, 768)
    window.session.set_page(name)
    for plot in window.gallery.view.plots:
        assert plot.is_empty()
        assert plot.empty.text().endswith(".")


def test_that_the_desk_comes_back_with_its_map_and_charts(window: MainWindow) -> None:
    window.session.set_page("gains")
    assert window.columns["middle"].isHidden()
    assert not window.columns["left"].isHidden()
    window.actions_by_name["desk"].trigger()
    assert not window.columns["middle"].isHidden()
    assert window.gallery.isHidden()


def test_that_every_view_has_keys_of_its_own(window: MainWindow) -> None:
    entries = window.actions_by_name["views"].entries
    used = [keys for action in window.actions_by_name.values() for keys in action.shortcuts()]
    used += [entry.shortcut() for entry in entries.values()]
    written = [QKeySequence(keys).toString() for keys in used if not keys.isEmpty()]
    assert len(written) == len(set(written))
    entries["ranks"].trigger()
    assert window.session.page == "ranks"
    assert entries["ranks"].isChecked()


def test_that_the_key_w_opens_why() -> None:
    assert WHY[0].keys == "W"
    assert [item.group for item in (*WHY, *MORE)] == ["why"] * len(WHY) + ["more"] * len(MORE)


def test_that_runs_are_sought_only_by_what_is_seen(window: MainWindow) -> None:
    sought = window.session.answering._sought
    opened(window, "money", most=1)
    assert all(item.with_frames for item in sought["money"])
    assert not sought["why_strip"]
    window.session.set_page("gap")
    assert not sought["money"]
    window.session.set_page("")
    assert sought["why_strip"]


def test_that_a_view_whose_runs_are_on_their_way_keeps_its_picture_dimmed(window: MainWindow) -> None:
    view = opened(window, "money")
    assert not view.plots[0].is_dimmed()
    window.session.undo_stack.clear()
    window.session.choose(window.session.desk.b, window.session.desk.a)
    assert view.plots[0].is_dimmed()
    assert not view.plots[0].is_empty()
    supply(window.session)
    assert not view.plots[0].is_dimmed()


def test_that_the_difference_of_equal_scenarios_is_zero_in_every_view(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    window = shown(MainWindow(quiet_session(tmp_path, desk(small(), small()))), 1366, 768)
    assert not opened(window, "gains").frames()[0].iloc[:, -1].to_numpy().any()
    assert not opened(window, "seeds").plots[1]._runs[0].any()
    before, after = (opened(window, "lorenz").plots[0]._a, window.gallery.view.plots[0]._b)
    np.testing.assert_array_equal(before, after)


@pytest.mark.parametrize("is_a", [True, False])
def test_that_the_books_of_every_account_balance(window: MainWindow, is_a: bool) -> None:
    view = opened(window, "books")
    assert isinstance(view, BooksView)
    (view.side.a if is_a else view.side.b).click()
    supply(window.session)
    frame = view.plots[0]
    assert isinstance(frame, BooksFrame)
    seen = 0
    for row in range(view.accounts.count()):
        view.accounts.setCurrentIndex(row)
        view.accounts.activated.emit(row)
        if not frame.is_empty():
            total = frame.table().iloc[-1, 1:].to_numpy(float)
            assert total[0] == pytest.approx(total[1], rel=1e-9)
            seen += 1
    assert seen > 3 * len(window.session.desk.first.scenario.region)


def test_that_ribbons_add_up_to_all_that_was_paid(window: MainWindow) -> None:
    opened(window, "money")
    run = next(run for run in window.session.answering.store._runs.values() if run.frames)
    ledger = run.frames["ledger"]
    ledger = ledger[ledger["year"] == window.session.year]
    _, amounts = municipal_flows(ledger)
    account = ledger["account"].astype(str)
    paid = ledger.loc[account.str.startswith(("authority of ", "cluster ")), "paid_ils"].sum()
    assert amounts.sum() == pytest.approx(paid, rel=1e-12)
    assert (amounts >= 0.0).all()


def test_that_a_place_chosen_in_a_view_is_chosen_everywhere(window: MainWindow) -> None:
    view = opened(window, "gains")
    view.plots[0].chosen.emit(2)
    place = window.session.desk.first.scenario.region[2]
    assert window.session.area == place
    authority = opened(window, "why_authority")
    assert authority.area() == place


def test_that_views_follow_the_language(window: MainWindow, qapp: QApplication, english: None) -> None:
    view = opened(window, "gains")
    names = view.plots[0].names
    set_language(qapp, "he")
    assert view.plots[0].names != names
    assert "כרמיאל" in view.plots[0].names


def test_that_the_list_of_views_fits_a_small_laptop(window: MainWindow, qapp: QApplication) -> None:
    window.session.set_page("gains")
    qapp.processEvents()
    last = window.gallery.buttons[VIEWS[-1].name]
    assert last.mapTo(window, last.rect().bottomLeft()).y() < window.height()
    assert not window.gallery.list.verticalScrollBar().isVisible()
    assert window.minimumSizeHint().width() <= 1366
