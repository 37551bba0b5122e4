"""Why: bars add up, what does nothing has none, equal scenarios have nothing to explain."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from gui.documents import Desk
from gui.engine.messages import request
from gui.explanation import WAYS, Explanation
from gui.panels.why_strip import WhyStrip
from gui.plan_of_runs import LIVE
from gui.plots.tornado import TornadoPlot
from gui.plots.waterfall import WaterfallPlot
from gui.session import FIRST, Session
from gui.views.why_driver import SINCE_START
from gui.views.why_group import contributions
from gui.views.why_lever import WhyLever
from gui.window import MainWindow
from sim.scenario import Scenario
from tests.gui.small_desk import SHARING, desk, quiet_session, small, supply

Shown = Callable[..., QWidget]
TENDERS = {"kind": "joint_tenders", "start": "2020-01"}
NOTHING = {"kind": "local_procurement", "intensity": 0.0}


def package() -> Scenario:
    """Return two levers that act and one that is switched off."""
    return small(name="package", title="Package", lever=[SHARING, TENDERS, NOTHING])


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Return a session with the package against nothing."""
    return quiet_session(tmp_path, desk(package(), small()))


@pytest.fixture
def window(session: Session, shown: Shown) -> MainWindow:
    """Return its window, with all runs between A and B."""
    result = shown(MainWindow(session), 1366, 768)
    session.set_page("why_lever")
    supply(session)
    return result


def parts_and_whole(plot: WaterfallPlot) -> tuple[np.ndarray, float]:
    """Return the numbers of the bars and of the last one, as the table has them."""
    values = plot.table().iloc[:, 1].to_numpy(float)
    return values[:-1], float(values[-1])


def paired(session: Session) -> float:
    """Return the mean of A less B over the paired runs, straight from the store."""
    a, b = session.desk.first.scenario, session.desk.second.scenario
    explained, values = Explanation(a, b), []
    for plan in (explained.plan(frozenset(range(3))), explained.plan(frozenset())):
        runs = [session.answering.store.get(request(plan, LIVE, seed).key) for seed in explained.seeds]
        at = runs[0].metrics.index(session.metric(FIRST))
        values.append([float(run.yearly[-1, at, -1]) for run in runs])
    return float(np.mean(np.array(values[0]) - np.array(values[1])))


@pytest.mark.parametrize("way", WAYS)
def test_that_bars_add_up_to_the_paired_difference(window: MainWindow, way: str) -> None:
    view = window.gallery.view
    assert isinstance(view, WhyLever)
    view.ways[way].click()
    parts, whole = parts_and_whole(view.plot)
    assert abs(parts.sum() - whole) <= 1e-9 * np.abs(parts).max()
    assert whole == pytest.approx(paired(window.session), rel=1e-9)


@pytest.mark.parametrize("way", WAYS)
def test_that_a_lever_that_does_nothing_has_a_bar_of_exactly_zero(window: MainWindow, way: str) -> None:
    view = window.gallery.view
    view.ways[way].click()
    table = view.plot.table()
    bar = table[table.iloc[:, 0] == "Local procurement"]
    assert len(bar) == 1
    assert not bar.iloc[0, 1:].to_numpy(float).any()


def test_that_interaction_is_a_bar_of_its_own_unless_it_was_shared_out(window: MainWindow) -> None:
    view = window.gallery.view
    names = {}
    for way, button in view.ways.items():
        button.click()
        names[way] = set(view.plot.table().iloc[:, 0])
    assert "Only together" not in names["shares"]
    assert "Only together" in names["alone"] & names["without"]


def test_that_every_bar_has_its_range_over_seeds(window: MainWindow) -> None:
    ranges = window.gallery.view.plot.table().iloc[:, 2:].to_numpy(float)
    assert np.isfinite(ranges).all()
    assert (ranges[:, 0] <= ranges[:, 1]).all()


def test_that_levers_taken_away_are_told_before_all_combinations_are_there(session: Session, shown: Shown) -> None:
    shown(MainWindow(session), 1366, 768)
    explained = Explanation(session.desk.first.scenario, session.desk.second.scenario)
    asked = (session.metric(FIRST), session.year, session.area)
    first = explained.requests()[:5]
    session.set_page("why_lever")
    supply(session, sum(not session.answering.store.has(item) for item in first))
    assert explained.breakdown(session.answering.store, "without", *asked) is not None
    assert explained.breakdown(session.answering.store, "shares", *asked) is None


@pytest.mark.parametrize("page", ["why_lever", "why_driver"])
def test_that_equal_scenarios_have_nothing_to_explain(tmp_path: Path, shown: Shown, page: str) -> None:
    window = shown(MainWindow(quiet_session(tmp_path, desk(small(), small()))), 1366, 768)
    window.session.set_page(page)
    plot = window.gallery.view.plots[0]
    assert plot.is_empty()
    assert "do not differ" in plot.empty.text()


def test_that_other_places_are_refused_with_what_to_do(tmp_path: Path, shown: Shown) -> None:
    on: Desk = desk(small(), small(years=2))
    window = shown(MainWindow(quiet_session(tmp_path, on)), 1366, 768)
    window.session.set_page("why_lever")
    assert "Choose a B" in window.gallery.view.plots[0].empty.text()


def test_that_drivers_add_up_to_income(window: MainWindow) -> None:
    window.session.set_page("why_driver")
    view, pair = window.gallery.view, window.session.pair
    income = pair.series_a("residents").astype(float) * pair.series_a("mean_income").astype(float)
    other = pair.series_b("residents").astype(float) * pair.series_b("mean_income").astype(float)
    _, whole = parts_and_whole(view.plot)
    assert whole == pytest.approx((income - other)[:, -1].mean(), rel=1e-6)
    view.hold_against(SINCE_START)
    parts, whole = parts_and_whole(view.plot)
    assert whole == pytest.approx((income[:, -1] - income[:, 1]).mean(), rel=1e-9)
    assert abs(parts.sum() - whole) <= 1e-9 * np.abs(parts).max()


def test_that_levels_of_inequality_add_up_to_the_whole(window: MainWindow) -> None:
    window.session.set_page("why_group")
    parts, whole = parts_and_whole(window.gallery.view.levels)
    measured = window.session.pair.difference("theil")[:, -1].astype(float).mean()
    assert abs(parts.sum() - whole) <= 1e-9 * np.abs(parts).max()
    assert whole == pytest.approx(measured, abs=1e-6)


def test_that_authorities_add_up_to_the_inequality_of_the_region(window: MainWindow) -> None:
    pair, year = window.session.pair, window.session.year
    n = len(window.session.desk.first.scenario.region)
    measured = pair.series_a("theil")[:, -1].astype(float).mean()
    assert contributions(pair, year, n, is_a=True).sum() == pytest.approx(measured, rel=0.01)


def test_that_the_least_certain_assumptions_are_tried_first_and_the_middle_is_the_answer(window: MainWindow) -> None:
    window.session.set_page("why_assumptions")
    supply(window.session, 9)
    view = window.gallery.view
    plot = view.plots[0]
    assert isinstance(plot, TornadoPlot)
    assert not plot.is_empty()
    assert plot.names[0].lower().replace(" ", "_") == view._questions[0].spec.name
    assert len(plot.names) < len(view._questions)
    assert np.isfinite(plot._base)


def test_that_the_strip_tells_the_parts_and_opens_the_view(window: MainWindow) -> None:
    window.session.set_page("")
    strip = window.panels["why"]
    assert isinstance(strip, WhyStrip)
    supply(window.session)
    assert "Shared services" in strip.label.text()
    assert "Only together" in strip.label.text()
    strip.open.click()
    assert window.session.page == "why_lever"


def test_that_a_lever_moved_while_why_is_open_is_explained_anew(window: MainWindow) -> None:
    session, view = window.session, window.gallery.view
    before = view.plot.table()
    session.choose(b=session.desk.a)
    assert view.plot.is_empty()
    session.undo()
    assert view.plot.table().equals(before)
