"""The picture of finished runs."""

import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel

from gui.picture import SCALE, SIZE, Figure, change, draw, on_map
from gui.plots.palette import diverging
from gui.plots.region_map import RegionMap

INCOME = Figure("income", "Mean income", "NIS/month")
GAP = Figure("gap", "Gap between authorities", "1")
PLACES = pd.DataFrame({"id": ["a", "b"], "name": ["A", "B"], "lat": [33.0, 33.1], "lon": [35.2, 35.2]})


def runs(*scenarios: str) -> pd.DataFrame:
    """Return three years of two seeds: income of `a` grows by 10 a year, that of `b` falls by 20; B adds 5 for both."""
    rows = [
        (scenario, seed, year, area, kind, metric, 1000.0 + slope * year + 5.0 * number + seed)
        for number, scenario in enumerate(scenarios)
        for seed in (1, 2)
        for year in range(3)
        for area, kind, slope in (("a", "authority", 10.0), ("b", "authority", -20.0), ("all", "region", 1.0))
        for metric in ("income", "gap")
    ]
    return pd.DataFrame(rows, columns=["scenario", "seed", "year", "area", "kind", "metric", "value"])


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    """Return the one application of Qt."""
    return QApplication.instance() or QApplication([])


def test_that_one_scenario_is_compared_with_its_own_first_year() -> None:
    assert change(runs("x"), GAP)[["a", "b"]].tolist() == [20.0, -40.0]


def test_that_amounts_change_in_percent() -> None:
    expected = np.mean([100.0 * 20.0 / 1001.0, 100.0 * 20.0 / 1002.0])
    assert change(runs("x"), INCOME)["a"] == pytest.approx(expected)


def test_that_two_scenarios_are_compared_seed_by_seed_in_the_last_year() -> None:
    assert change(runs("x", "y"), GAP)[["a", "b"]].tolist() == [5.0, 5.0]


def test_that_a_tenth_of_a_degree_of_latitude_is_eleven_kilometres() -> None:
    placed = on_map(PLACES, change(runs("x"), GAP))
    assert np.ptp(placed["y"]) == pytest.approx(11.132)
    assert np.ptp(placed["x"]) == pytest.approx(0.0)


def test_that_losses_are_brown_gains_teal_and_unknown_grey() -> None:
    loss, gain, unknown = diverging(-1.0, 1.0), diverging(1.0, 1.0), diverging(float("nan"), 1.0)
    assert loss.red() > loss.blue()
    assert gain.red() < gain.blue()
    assert unknown.red() == unknown.green() == unknown.blue()


def test_that_a_place_without_value_is_drawn_and_says_so() -> None:
    places = on_map(PLACES, pd.Series({"a": 1.0}))
    region = RegionMap(places, "t", 1)
    labels = [item.toPlainText() for item in region.items if hasattr(item, "toPlainText")]
    assert [label.split("\n") for label in labels] == [["A", "+1.0"], ["B", "no value"]]


def test_that_names_are_shown_as_written() -> None:
    places = on_map(PLACES.assign(name=["<b>A</b>", "B & C"]), pd.Series({"a": 1.0}))
    region = RegionMap(places, "t", 1)
    labels = [item.toPlainText().split("\n")[0] for item in region.items if hasattr(item, "toPlainText")]
    assert labels == ["<b>A</b>", "B & C"]


@pytest.mark.parametrize(("scenarios", "largest"), [(("x",), -1.0), (("x", "y"), 1.0)])
def test_that_a_picture_is_drawn_without_a_screen(scenarios: tuple[str, ...], largest: float) -> None:
    image = draw(runs(*scenarios), PLACES, INCOME, [INCOME, GAP], "Heading", "Caption").toImage()
    assert (image.width(), image.height()) == (SIZE[0] * SCALE, SIZE[1] * SCALE)
    seen = {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)}
    assert diverging(largest, 1.0).name() in seen
    assert len(seen) > 5


def test_that_calls_of_qt_leave_no_reference_behind() -> None:
    # PySide6 6.12 drops a reference to None with each call on Python below 3.12, and the process aborts.
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 1_000


def test_that_without_a_window_the_program_says_so_and_fails() -> None:
    done = subprocess.run([sys.executable, "-m", "gui"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "next version" in done.stderr
    assert not done.stdout
