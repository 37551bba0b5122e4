"""From folders of results to a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from gui.picture import Figure, draw, save
from gui.plots.courses import allowed
from sim.data import authority_table, roster
from sim.errors import ResultsError
from sim.results import Results
from sim.scenario import Scenario


def picture_of(folders: Sequence[Path], map_of: str, charts: Sequence[str], out: Path) -> None:
    """Draw saved results and write the picture.

    Parameters
    ----------
    folders : sequence of Path
        Results of one scenario or of two, in any number of seeds; a second scenario is compared with the first.
    map_of, charts : str, sequence of str
        Names of metrics.
    out : Path
        A PNG file.

    Raises
    ------
    ResultsError
        A folder holds no whole result, the results do not go together, or a metric was not measured.
    """
    found = [Results.load(folder) for folder in folders]
    runs = pd.concat([results.yearly for results in found], ignore_index=True)
    _check(found, runs, [map_of, *charts])
    figures = [figure(found[0], name) for name in (map_of, *charts)]
    save(draw(runs, places(found[0].scenario), figures[0], figures[1:], _heading(found), _caption(found)), out)


def places(scenario: Scenario) -> pd.DataFrame:
    """Return ``id``, ``name``, ``lat`` and ``lon`` of a scenario's authorities."""
    table = authority_table(scenario.region, scenario.start)
    names = [roster.roster()[name].name_en.replace("Regional Council", "RC") for name in scenario.region]
    return pd.DataFrame({"id": scenario.region, "name": names, "lat": table.lat, "lon": table.lon})


def figure(results: Results, name: str) -> Figure:
    """Return a metric with the label and unit under which it was saved."""
    saved = results.manifest["metrics"][name]
    return Figure(name, saved["label"], saved["unit"])


def _check(found: Sequence[Results], runs: pd.DataFrame, names: Sequence[str]) -> None:
    if runs["scenario"].nunique() > 2:
        raise ResultsError(
            f"a picture compares two scenarios at most; these are {', '.join(runs['scenario'].unique())}"
        )
    if len({results.scenario.region for results in found}) > 1:
        raise ResultsError("the results are of different regions; a picture shows one")
    if runs.duplicated(["scenario", "seed", "year", "area", "metric"]).any():
        raise ResultsError("one scenario was given twice with the same seed; expected different seeds")
    missing = [name for name in names if name not in set(runs["metric"])]
    if missing:
        raise ResultsError(f"not measured in these results: {', '.join(missing)}; see eshkol metrics")


def _heading(found: Sequence[Results]) -> str:
    titles = dict.fromkeys(results.scenario.title or results.name for results in found)
    return " against ".join(reversed(titles))


def _caption(found: Sequence[Results]) -> str:
    scenario = found[0].scenario
    seeds = len({results.seed for results in found})
    shares = " and ".join("all" if level == 1.0 else f"{level:.0%}" for level in allowed(seeds))
    bands = f" Bands hold {shares} of the seeds." if shares else ""
    return (
        f"Eshkol {found[0].manifest['versions']['eshkol']}. Start: figures of the Central Bureau of Statistics. "
        f"{scenario.sample:.0%} of residents simulated, {seeds} seed{'s' if seeds > 1 else ''}.{bands} "
        "The map is schematic: neighbours are near, areas mean nothing."
    )
