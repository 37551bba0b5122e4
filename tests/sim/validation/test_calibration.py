"""Rules of the fit: inside ranges, repeatable, nothing left out is used, whole files, and the baseline uses it."""

import csv
from pathlib import Path

import pytest

from sim.data.fitted import fitted
from sim.params import declared_default, specs
from sim.registry import parameter_groups
from sim.scenario import load
from sim.validation.calibration import (
    FREE,
    CalibrationError,
    Fit,
    Residual,
    bounds,
    calibrate,
    objective,
    replace_file,
    write,
)
from sim.validation.targets import left_out, read_targets

PLAN = load("western-galilee").with_settings("sample=0.005", "years=4")
TWO = ("labour.outside_vacancies", "labour.separation_rate")


def _fit() -> Fit:
    return calibrate(PLAN, read_targets(), lambda *_: None, free=TWO, trials=4, seeds=(1,))


def test_that_the_same_search_ends_at_the_same_answer_inside_the_ranges_and_no_worse_than_it_began() -> None:
    one, two = _fit(), _fit()
    assert one.values == two.values
    assert one.objective == two.objective <= one.objective_declared
    _, low, high = bounds(TWO)
    assert all(a <= value <= b for value, a, b in zip(one.values.values(), low, high, strict=True))


def test_that_what_is_left_out_does_not_move_the_objective() -> None:
    out = Residual("T16", 0.0, 1.0, 99.0, fitted=False)
    rows = [Residual("T13", 0.0, 2.0, 2.0, fitted=True)]
    assert objective([*rows, out]) == objective(rows) == 1.0
    assert "T16" in left_out(read_targets())


def test_that_a_far_residual_does_not_rule_the_fit() -> None:
    assert objective([Residual("T41", 0.0, 2.0, 1e6, fitted=True)]) == 9.0


def test_that_the_fitted_set_is_written_whole_with_its_residuals(tmp_path: Path) -> None:
    fit = Fit({TWO[0]: 1.5}, {TWO[0]: 1.05}, 0.5, 0.8, [Residual("T13", 0.1, 0.2, 0.15, fitted=True)], 3)
    one, two = write(fit, "2026-01-31", tmp_path)
    row = next(csv.DictReader(one.open(encoding="utf-8")))
    assert (row["parameter"], row["value"], row["date"], row["objective"]) == (TWO[0], "1.5", "2026-01-31", "0.500000")
    assert float(next(csv.DictReader(two.open(encoding="utf-8")))["residual"]) == 0.0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fitted.csv", "fitted_targets.csv"]
    assert fitted(tmp_path)[TWO[0]].value == 1.5


def test_that_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(CalibrationError, match="nowhere"):
        replace_file(tmp_path / "nowhere" / "fitted.csv", "")


def test_that_the_baseline_uses_what_was_fitted_and_says_so() -> None:
    plan = load("baseline")
    for key, item in fitted().items():
        group, _, name = key.partition(".")
        assert getattr(getattr(plan.parameters, group), name) == item.value
        kind = parameter_groups()[group]
        assert declared_default(kind, name) == item.declared
        assert f"fit of {item.date}" in next(spec for spec in specs(kind) if spec.name == name).source


def test_that_every_free_parameter_is_a_number_with_a_range() -> None:
    start, low, high = bounds(FREE)
    assert (low < high).all()
    assert ((low <= start) & (start <= high)).all()
