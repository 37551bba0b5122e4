"""Rules of the whole validation: counts, files, other targets and panels, paired tests, effects of levers."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from sim.data.files import TABLES
from sim.errors import StoppedError
from sim.registry import levers
from sim.scenario import load
from sim.validation.directions import DIRECTIONS, Policy
from sim.validation.effects import FIGURES, effects
from sim.validation.forecasts import SERIES, naive
from sim.validation.observe import Observed, observe
from sim.validation.paired import MISSING, arms, margin_of, summary, try_directions, with_policies
from sim.validation.report import Report, as_json, page, write
from sim.validation.run import Plan, validate
from sim.validation.targets import directions, levels, read_targets

BASE = load("baseline").with_settings("sample=0.004", "years=4")
CLUSTER = load("beit-hakerem").with_settings("sample=0.01", "years=4")


@pytest.fixture(scope="module")
def report() -> Report:
    return validate(Plan(scenario=BASE, replications=2, pairs=0), lambda *_: None)


def test_that_every_figure_has_a_row_and_only_expressible_ones_count(report: Report) -> None:
    assert [row.id for row in report.rows] == [target.id for target in levels(read_targets())]
    assert all(row.expressible for row in report.rows if row.counts)
    answer = as_json(report)
    counted = [row for row in report.rows if row.counts]
    assert answer["expressible"] == len(counted)
    assert answer["in_range"] == sum(row.in_range for row in counted)
    assert answer["left_out"] == sum(not row.fitted for row in counted)
    json.dumps(answer, allow_nan=False)


def test_that_what_the_synthesis_sets_is_not_judged_at_the_start(report: Report) -> None:
    assert all(row.moment == "ten" for row in report.rows if row.counts and row.by_construction)
    assert not next(row for row in report.rows if row.id == "T01").counts


def test_that_no_change_is_the_panels_figure_and_errors_are_counted_by_hand(report: Report) -> None:
    cells = [cell for cell in report.cells if (cell["variable"], cell["edition"]) == ("population", 2018)]
    off = np.mean([abs(float(c["no change"]) / float(c["counted"]) - 1.0) for c in cells])  # type: ignore[arg-type]
    score = next(
        s for s in report.scores
        if (s.variable, s.value_year, s.rule, s.weighted) == ("population", 2018, "no change", False)
    )  # fmt: skip
    assert score.error == pytest.approx(off)
    assert score.authorities == len(cells) == 57
    assert all(s.against == 0.0 for s in report.scores if s.rule == "model")


def test_that_naive_rules_extend_what_was_known_and_nothing_later() -> None:
    known = {("population", year): np.full(256, 100.0 * 1.1 ** (year - 2013)) for year in range(2013, 2019)}
    known["population", 2018] = np.full(256, 1e9)
    rules = naive(SERIES[0], 2016, 2018, known)
    assert rules["no change"][0] == pytest.approx(133.1)
    for name in ("last growth", "mean growth", "national growth"):
        assert rules[name][0] == pytest.approx(133.1 * 1.21)


def test_that_files_and_page_hold_what_was_found(report: Report, tmp_path: Path) -> None:
    paths = write(report, tmp_path)
    rows = list(csv.DictReader((tmp_path / "targets.csv").open(encoding="utf-8")))
    assert [row["id"] for row in rows] == [row.id for row in report.rows]
    assert {path.name for path in paths} == {"targets.csv", "forecast_errors.csv", "forecasts.csv"}
    text = page(report)
    assert f"**{as_json(report)['in_range']} of {as_json(report)['expressible']} expressible" in text
    assert all(f"| {row.id} |" in text for row in report.rows)


def test_that_targets_of_others_are_read_by_the_name_of_a_metric_and_the_area(tmp_path: Path) -> None:
    head = (TABLES / "targets.csv").read_text(encoding="utf-8").splitlines()[0]
    mine = [
        "X1,level,unemployment_rate,beit_hakerem,0.05,0,1,share,mean,mine,sourced,",
        "X2,level,a figure that nobody has,beit_hakerem,0.05,0,1,share,mean,mine,sourced,",
    ]
    path = tmp_path / "mine.csv"
    path.write_text("\n".join([head, *mine]), encoding="utf-8")
    plan = Plan(scenario=CLUSTER, replications=1, pairs=0, forecasts=False, targets=path)
    one, two = validate(plan, lambda *_: None).rows
    seen = observe(CLUSTER, CLUSTER.seed)
    assert one.value == pytest.approx(np.nanmean(seen.series("unemployment_rate", "beit_hakerem")[1:]))
    assert one.in_range
    assert one.expressible
    assert not two.in_range
    assert two.note


def test_that_a_stopped_validation_ends_at_once() -> None:
    def stop(*_: object) -> None:
        raise StoppedError("stopped")

    with pytest.raises(StoppedError):
        validate(Plan(scenario=CLUSTER, replications=1), stop)


def test_that_every_direction_of_the_table_is_known_and_stands_once() -> None:
    assert set(DIRECTIONS) == {target.id for target in directions(read_targets())}


def test_that_a_direction_without_its_lever_is_missing_and_others_are_run() -> None:
    found = {name: target for name, target in read_targets().items() if name in ("D09", "D29")}
    rows = try_directions(CLUSTER, found, (1, 2), lambda *_: None)
    status = summary(rows)
    assert set(status) == {"D09", "D29"}
    assert ("prejudice" in str(rows[-1].note)) == (status["D29"] == MISSING)
    assert next(row for row in rows if row.id == "D09").pairs == 2


def test_that_the_margin_is_the_tables_where_it_has_one() -> None:
    found, test = read_targets(), DIRECTIONS
    assert margin_of(found["D08"], test["D08"].parts[0]) == 0.005
    assert margin_of(found["D01"], test["D01"].parts[0]) == 0.0


@pytest.mark.parametrize("name", ["D01", "D04", "D32"])
def test_that_both_arms_share_region_luck_and_length(name: str) -> None:
    on, off = arms(BASE, name, DIRECTIONS[name])
    assert sorted(on.region) == sorted(off.region)
    assert (on.seed, on.years, on.sample) == (off.seed, off.years, off.sample)
    assert on.content_hash() != off.content_hash()


def test_that_a_lever_or_setting_that_does_not_exist_is_said() -> None:
    with pytest.raises(LookupError, match="L99"):
        with_policies(BASE, [Policy("L99")])
    with pytest.raises(LookupError, match="setting"):
        with_policies(BASE, [Policy("L01", {"colour": "red"})])


def test_that_every_lever_has_its_effects_its_payers_and_no_fault() -> None:
    found, costs, network, faults = effects(CLUSTER.with_settings("years=2"), (1, 2), lambda *_: None, network=False)
    assert {(e.lever, e.metric) for e in found} == {(item.id, m) for item in levers().values() for m in FIGURES}
    assert any(cost.lever == "L02" and cost.amount > 0.0 for cost in costs)
    assert network == []
    assert faults == []


def test_that_observing_is_repeatable_and_books_balance() -> None:
    one, two = (observe(CLUSTER, 3) for _ in range(2))
    assert isinstance(one, Observed)
    np.testing.assert_array_equal(one.yearly, two.yearly)
    np.testing.assert_array_equal(one.facts, two.facts)
    assert max(one.residuals) <= 1e-9
