"""Fit parameters, inside their ranges, to the targets: simulated moments with common random numbers.

Every trial runs the same seeds, so that the objective is a plain function of the parameters and the same search ends
at the same answer. The search is COBYQA (Ragonneau 2022, https://theses.lib.polyu.edu.hk/handle/200/12294) of SciPy:
it needs no derivatives and keeps to bounds.
"""

import csv
import io
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any, Final

import numpy as np

from sim.data import targets as usual_targets
from sim.data.files import TABLES
from sim.data.fitted import COLUMNS, FITTED_FILE, RESIDUALS_FILE
from sim.data.reference import Target
from sim.errors import EshkolError
from sim.kernels.dtypes import F64
from sim.params import declared_default, specs
from sim.registry import parameter_groups
from sim.scenario import Scenario
from sim.validation.judge import figure
from sim.validation.measures import DATED, measure_of
from sim.validation.observe import Observed, Tell, observe
from sim.validation.targets import expressible, left_out, levels, region_scope

FREE: Final = (
    "labour.outside_vacancies",
    "labour.separation_rate",
    "labour.outside_supply",
    "labour.on_the_job_search",
    "population.vacant_jobs",
    "fiscal.benefit_growth",
    "business.growth_spread",
    "business.hazard_later",
    "goods.sector_shock_sd",
)
"""Parameters that are fitted: assumptions, or sourced with a range, that no other figure pins down."""
YEARS: Final = 10
SAMPLE: Final = 0.03
SEEDS: Final = (1, 2)
TRIALS: Final = 50
_FIRST_RADIUS: Final = 0.2
_LAST_RADIUS: Final = 0.005
_LARGEST: Final = 3.0
"""Half widths of a range beyond which a residual grows no dearer: what the model cannot reach must not rule the fit."""


class CalibrationError(EshkolError):
    """The fit cannot be made or written."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Residual:
    """One target of a fit."""

    id: str
    low: float
    high: float
    simulated: float
    fitted: bool
    """Whether the fit used it; otherwise it was left out."""

    @property
    def residual(self) -> float:
        """Distance to the middle of the range in half widths: inside from -1 to 1."""
        half = 0.5 * (self.high - self.low)
        return (self.simulated - 0.5 * (self.low + self.high)) / half if half > 0.0 else float("nan")


@dataclass(frozen=True, slots=True)
class Fit:
    """What a calibration found."""

    values: dict[str, float]
    declared: dict[str, float]
    objective: float
    objective_declared: float
    residuals: list[Residual]
    trials: int


def objective(residuals: Sequence[Residual]) -> float:
    """Return the mean of squared residuals of the fitted targets, each at most `_LARGEST` squared."""
    known = [r.residual for r in residuals if r.fitted and isfinite(r.residual)]
    return float(np.mean([min(x * x, _LARGEST * _LARGEST) for x in known])) if known else float("nan")


def residuals(found: Mapping[str, Target], seen: Sequence[Observed], scope: str) -> list[Residual]:
    """Return simulated against wanted figures of all targets that a run of the region can say something of."""
    out, rows = left_out(dict(found)), []
    for target in levels(dict(found)):
        measure = measure_of(target, usual_targets().get(target.id))
        if measure is None or not measure.counts or target.id in DATED:
            continue
        if not (expressible(target, scope, seen[0].areas.names) or measure.stands_in):
            continue
        value = figure(measure, seen)[0]
        rows.append(Residual(target.id, target.low, target.high, value, target.id not in out))
    return rows


def bounds(names: Sequence[str]) -> tuple[F64, F64, F64]:
    """Return declared value, low and high of parameters.

    Raises
    ------
    CalibrationError
        One of them has no range.
    """
    rows = []
    for key in names:
        group, _, name = key.partition(".")
        kind = parameter_groups()[group]
        spec = next(spec for spec in specs(kind) if spec.name == name)
        if spec.low is None or spec.high is None:
            raise CalibrationError(f"{key} has no range and cannot be fitted")
        rows.append((float(declared_default(kind, name)), float(spec.low), float(spec.high)))
    start, low, high = np.array(rows).T
    return start, low, high


def calibrate(
    plan: Scenario,
    found: Mapping[str, Target],
    tell: Tell,
    *,
    free: Sequence[str] = FREE,
    trials: int = TRIALS,
    seeds: Sequence[int] = SEEDS,
) -> Fit:
    """Fit the free parameters and return what was found; nothing is written.

    Parameters
    ----------
    plan : Scenario
        The baseline; its own values of the free parameters do not matter.
    found : mapping
        Targets by id; every fourth is left out.
    tell : callable
        Told of every trial.
    trials : int
        Runs of all seeds, at most.
    """
    try:
        from scipy.optimize import Bounds, minimize
    except ImportError as error:
        raise CalibrationError("calibration needs SciPy: pip install 'eshkol[calibrate]'") from error

    start, low, high = bounds(free)
    scope, best = region_scope(plan.region), _Best()

    def loss(x: F64) -> float:
        values = np.clip(low + x * (high - low), low, high)
        tell(best.trials, trials, f"best so far {best.objective:.3f}")
        seen = trial(plan, dict(zip(free, values.tolist(), strict=True)), seeds)
        rows = residuals(found, seen, scope)
        best.note(values, objective(rows), rows)
        return best.latest

    x0 = (start - low) / (high - low)
    first = loss(x0)
    minimize(
        loss,
        x0,
        method="COBYQA",
        bounds=Bounds(np.zeros(x0.size), np.ones(x0.size)),
        options={"initial_tr_radius": _FIRST_RADIUS, "final_tr_radius": _LAST_RADIUS, "maxfev": trials - 1},
    )
    tell(trials, trials, f"best {best.objective:.3f}")
    values = dict(zip(free, best.values.tolist(), strict=True))
    return Fit(values, dict(zip(free, start.tolist(), strict=True)), best.objective, first, best.rows, best.trials)


class _Best:
    """The best trial so far."""

    def __init__(self) -> None:
        self.objective, self.latest, self.trials = float("inf"), float("inf"), 0
        self.values: F64 = np.zeros(0)
        self.rows: list[Residual] = []

    def note(self, values: F64, objective: float, rows: list[Residual]) -> None:
        self.latest, self.trials = objective, self.trials + 1
        if objective < self.objective:
            self.objective, self.values, self.rows = objective, values, rows


def trial(plan: Scenario, values: Mapping[str, float], seeds: Sequence[int]) -> list[Observed]:
    """Return the runs of all seeds with some parameters."""
    changed = plan.with_settings(*(f"{name}={value!r}" for name, value in values.items()))
    return [observe(changed, seed) for seed in seeds]


def write(fit: Fit, date: str, folder: Path = TABLES) -> tuple[Path, Path]:
    """Write the fitted set and its residuals, each whole or not at all.

    Raises
    ------
    CalibrationError
        The folder cannot be written.
    """
    _, low, high = bounds(list(fit.values))
    rows: list[Sequence[Any]] = [COLUMNS]
    for (name, value), a, b in zip(fit.values.items(), low.tolist(), high.tolist(), strict=True):
        figures = (repr(round(value, 6)), repr(fit.declared[name]), repr(a), repr(b))
        rows.append((name, *figures, date, f"{fit.objective:.6f}", f"{fit.objective_declared:.6f}"))
    heads = ("target", "low", "high", "simulated", "residual", "fitted")
    targets: list[Sequence[Any]] = [heads]
    targets += [
        (r.id, r.low, r.high, f"{r.simulated:.6g}", f"{r.residual:.4f}", "yes" if r.fitted else "left out")
        for r in fit.residuals
    ]
    paths = folder / FITTED_FILE, folder / RESIDUALS_FILE
    for path, table in zip(paths, (rows, targets), strict=True):
        replace_file(path, csv_text(table))
    return paths


def csv_text(rows: Sequence[Sequence[Any]]) -> str:
    """Return rows as CSV."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def replace_file(path: Path, text: str) -> None:
    """Write a file whole or leave it as it was.

    Raises
    ------
    CalibrationError
        It cannot be written.
    """
    draft = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        try:
            draft.write_text(text, encoding="utf-8", newline="\n")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise CalibrationError(f"{path}: cannot be written: {(error.strerror or 'no access').lower()}") from error
