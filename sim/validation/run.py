"""One validation from its settings to its report."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from sim.data import authority_table
from sim.data.files import TABLES, read_rows
from sim.data.fitted import COLUMNS, FITTED_FILE
from sim.population.fit import TOLERANCE
from sim.scenario import Scenario
from sim.validation.effects import effects
from sim.validation.forecasts import forecast
from sim.validation.judge import judge, plausible
from sim.validation.observe import Observed, Tell, observe
from sim.validation.paired import try_directions
from sim.validation.report import Report
from sim.validation.targets import read_targets, region_scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to validate."""

    scenario: Scenario
    replications: int = 10
    targets: Path | None = None
    panel: Path | None = None
    pairs: int = 30
    """Paired seeds of each direction test; 0 leaves the tests out."""
    forecasts: bool = True
    levers: int = 0
    """Paired seeds of the table of levers; 0 leaves it out."""
    fit: bool = False
    """Whether the margins of the synthesis are held against the CBS's, authority by authority."""
    small: float = 0.02
    """Sample of direction tests and of the table of levers."""


def validate(plan: Plan, tell: Tell) -> Report:
    """Run what the plan asks for and return the report.

    Parameters
    ----------
    plan : Plan
        What to validate.
    tell : callable
        Told of each run; it may raise `StoppedError`.
    """
    found = read_targets(plan.targets)
    base, first = plan.scenario, plan.scenario.seed
    seen = []
    for number in range(plan.replications):
        tell(number, plan.replications, f"baseline, seed {first + number}")
        seen.append(observe(base, first + number))
    tell(plan.replications, plan.replications, "baseline")
    report = Report(
        settings=_settings(plan),
        rows=judge(found, seen, region_scope(base.region)),
        plausible=plausible(seen),
        clusters=_clusters(seen),
        calibrated=_calibrated(),
    )
    small = base.with_settings(f"sample={min(plan.small, base.sample)!r}")
    if plan.fit:
        report.fit = synthesis_fit(base)
    if plan.forecasts:
        seeds = range(first, first + plan.replications)
        report.scores, report.cells = forecast(base, seeds, tell, plan.panel)
    if plan.pairs:
        report.outcomes = try_directions(small, found, range(first, first + plan.pairs), tell)
    if plan.levers:
        table = effects(small.with_settings("years=20"), range(first, first + plan.levers), tell)
        report.effects, report.costs, report.network, report.faults = table
    return report


def _settings(plan: Plan) -> dict[str, Any]:
    own = {
        item.name: getattr(plan, item.name)
        for item in fields(plan)
        if item.name not in ("scenario", "targets", "panel")
    }
    run = plan.scenario
    files = {name: path.name if (path := getattr(plan, name)) else "" for name in ("targets", "panel")}
    return own | files | {"scenario": run.name, "sample": run.sample, "years": run.years, "seed": run.seed}


def _calibrated() -> list[dict[str, str]]:
    return read_rows(FITTED_FILE, COLUMNS) if (TABLES / FITTED_FILE).exists() else []


def _clusters(seen: Sequence[Observed]) -> list[dict[str, object]]:
    """Return figures of each cluster at the start (or in the first year) and after ten years."""
    areas = seen[0].areas
    rows: list[dict[str, object]] = []
    for area in areas.names[areas.n :]:
        row: dict[str, object] = {"area": area}
        for metric in ("residents", "mean_wage", "own_revenue", "balance_grant", "unemployment_rate", "gini"):
            series = np.mean([run.series(metric, area) for run in seen], axis=0)
            row[f"{metric}, start"] = (
                float(series[np.isfinite(series)][0]) if np.isfinite(series).any() else float("nan")
            )
            row[f"{metric}, year {min(10, len(series) - 1)}"] = float(series[min(10, len(series) - 1)])
        rows.append(row)
    return rows


def synthesis_fit(plan: Scenario) -> list[tuple[str, int, int]]:
    """Return for each margin that the synthesis aims at how many authorities it meets, in the whole population."""
    from sim.parameters import Parameters
    from sim.population.fit import fit_table
    from sim.population.people import people

    table = authority_table(plan.region, plan.start)
    values = Parameters(**dict(plan.parameters.groups))
    residents, households, _ = people(table, values, 1.0, plan.seed)
    margins: dict[str, list[bool]] = {}
    for row in fit_table(residents, households, table, values, 1.0):
        if row.fitted:
            margins.setdefault(row.margin, []).append(row.within)
    return [(name, sum(good), len(good)) for name, good in margins.items()] + _constants(plan.start)


def _constants(year: int) -> list[tuple[str, int, int]]:
    """Return how many shipped constants agree with what the tables give: the spending norm and life expectancy."""
    from sim.data import death_probability, evidence_parameters
    from sim.data.life import life_expectancy
    from sim.kernels import costs
    from sim.kernels.codes import ARAB, FEMALE, JEWISH, MALE
    from sim.population.norms import normative_curve

    norm = (costs.NORMATIVE_LEVEL, costs.NORMATIVE_SLOPE, costs.NORMATIVE_CURVATURE)
    near = [abs(a - b) <= TOLERANCE * abs(b) for a, b in zip(norm, normative_curve(year), strict=True)]
    death, gap = death_probability(), evidence_parameters()["life_exp_gap_jew_arab"]
    gaps = [life_expectancy(death[JEWISH, sex]) - life_expectancy(death[ARAB, sex]) for sex in (MALE, FEMALE)]
    alive = [gap.low - 0.1 <= value <= gap.high + 0.1 for value in gaps]
    return [
        (f"constants of the spending norm, by the accounts before {year}", sum(near), len(near)),
        ("gap of life expectancy by sex (M17)", sum(alive), len(alive)),
    ]
