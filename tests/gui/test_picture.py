"""The picture of finished runs."""

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gui.numbers import plain
from gui.picture import SCALE, SIZE, Figure, change, draw, on_map, region_map
from gui.plots.map import MapPlot
from gui.theme import LIGHT, apply

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


def test_that_one_scenario_is_compared_with_its_own_first_year() -> None:
    assert change(runs("x"), GAP)[["a", "b"]].tolist() == [20.0, -40.0]


def test_that_amounts_change_in_percent() -> None:
    expected = np.mean([100.0 * 20.0 / 1001.0, 100.0 * 20.0 / 1002.0])
    assert change(runs("x"), INCOME)["a"] == pytest.approx(expected)


def test_that_two_scenarios_are_compared_seed_by_seed_in_the_last_year() -> None:
    assert change(runs("x", "y"), GAP)[["a", "b"]].tolist() == [5.0, 5.0]


def test_that_a_tenth_of_a_degree_of_latitude_is_eleven_kilometres() -> None:
    assert np.ptp(on_map(PLACES), axis=0) == pytest.approx([0.0, 11.132])


@pytest.fixture
def two_places(qapp: QApplication) -> MapPlot:
    """Return the map of one scenario of which only one place has a value."""
    apply(qapp)
    known = runs("x")
    plot = region_map(known[known["area"] != "b"], PLACES.assign(name=["<b>A</b>", "B & C"]), INCOME)
    plot.picture()
    return plot


def test_that_a_place_without_value_is_drawn_and_says_so(two_places: MapPlot) -> None:
    assert [plain(spot.text) for spot in two_places.spots] == ["<b>A</b>: +2.0\N{NO-BREAK SPACE}%", "B & C: no value"]


def test_that_the_map_says_what_is_compared(two_places: MapPlot) -> None:
    assert two_places.title.full() == "Mean income, change to 2"
    assert two_places.note.text() == "2 against 0"


@pytest.mark.parametrize(("scenarios", "largest"), [(("x",), 0), (("x", "y"), -1)])
def test_that_a_picture_is_drawn_without_a_screen(
    scenarios: tuple[str, ...], largest: int, colours: Callable[[QImage], set[str]]
) -> None:
    image = draw(runs(*scenarios), PLACES, INCOME, [INCOME, GAP], "Heading", "Caption").toImage()
    assert (image.width(), image.height()) == (SIZE[0] * SCALE, SIZE[1] * SCALE)
    seen = colours(image)
    assert LIGHT.diverging[largest].lower() in seen
    assert LIGHT.a.lower() in seen
