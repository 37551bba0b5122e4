"""Answers and pairs of them."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from gui.answers import FEWEST_FOR_A_RANGE, Change, Exactness, Pair, aligned, answer, estimate
from gui.engine.store import RunStore
from gui.plan_of_runs import LADDER, LIVE, best_pair, missing, moved_pair
from tests.gui.small_desk import sharing, simulated, small, store_with

SMALL = answer([simulated(small(), seed) for seed in (1, 2, 3)])


def test_that_rows_are_years_from_the_december_before() -> None:
    assert SMALL.years == (2018, 2019, 2020, 2021)
    assert SMALL.series("residents").shape == (3, 4)


def test_that_a_map_and_a_series_have_the_same_numbers() -> None:
    at = SMALL.areas.index("karmiel")
    np.testing.assert_array_equal(
        SMALL.everywhere("mean_income", 2020)[:, at], SMALL.series("mean_income", "karmiel")[:, 2]
    )


def test_that_what_is_not_known_is_nan() -> None:
    assert np.isnan(SMALL.series("no_such_metric")).all()
    assert np.isnan(SMALL.everywhere("residents", 1999)).all()


def test_that_other_years_and_places_are_aligned_by_name() -> None:
    other = answer([simulated(small(years=2, region=["karmiel", "rameh"]), 1)])
    like = aligned(other, SMALL)
    assert like.areas == SMALL.areas
    np.testing.assert_array_equal(like.series("residents", "rameh")[:, :3], other.series("residents", "rameh"))
    assert np.isnan(like.series("residents", "rameh")[:, 3]).all()
    assert np.isnan(like.series("residents", "misgav")).all()


def test_that_equal_scenarios_differ_by_exactly_zero_everywhere(tmp_path: Path) -> None:
    pair = best_pair(small(), small(name="other"), store_with(tmp_path, [small()]), LIVE)
    assert pair is not None
    for metric in pair.a.metrics:
        difference = pair.difference(metric)
        assert not np.any(difference[np.isfinite(difference)])


def test_that_a_difference_is_taken_run_by_run(tmp_path: Path) -> None:
    pair = best_pair(sharing(), small(), store_with(tmp_path, [sharing(), small()]), LIVE)
    assert pair is not None
    expected = [simulated(sharing(), seed).yearly - simulated(small(), seed).yearly for seed in pair.a.seeds]
    at = pair.a.metrics.index("mean_income")
    np.testing.assert_array_equal(pair.difference("mean_income"), np.stack(expected)[:, :, at, -1])


def test_that_scenarios_with_one_past_do_not_differ_in_it(tmp_path: Path) -> None:
    pair = best_pair(sharing(), small(), store_with(tmp_path, [sharing(), small()]), LIVE)
    assert pair is not None
    assert not np.any(pair.difference("mean_income")[:, :2])


def test_that_a_change_of_nothing_moves_nothing() -> None:
    rest = Pair(SMALL, SMALL, Exactness(LIVE, 3))
    moved = replace(rest, change=Change(SMALL, SMALL))
    assert moved.series_a("mean_income").shape == (9, 4)
    np.testing.assert_array_equal(np.unique(moved.series_a("mean_income")), np.unique(SMALL.series("mean_income")))
    assert not np.any(moved.difference("mean_income"))


def test_that_a_change_is_added_to_every_run() -> None:
    one, other = answer([simulated(small())]), answer([simulated(sharing())])
    moved = Pair(SMALL, SMALL, Exactness(LIVE, 3), Change(one, other))
    step = other.series("mean_income") - one.series("mean_income")
    np.testing.assert_allclose(moved.series_a("mean_income"), SMALL.series("mean_income") + step, rtol=1e-6)


def test_that_a_figure_without_meaning_before_is_that_of_the_run_after() -> None:
    one, other = answer([simulated(small())]), answer([simulated(sharing())])
    moved = Pair(SMALL, SMALL, Exactness(LIVE, 3), Change(one, other))
    after = other.series("net_saving")
    assert np.isnan(SMALL.series("net_saving")).all()
    np.testing.assert_array_equal(moved.series_a("net_saving"), np.repeat(after, 3, axis=0))


def test_that_few_runs_have_no_range() -> None:
    values = np.arange(FEWEST_FOR_A_RANGE, dtype=np.float32)
    assert estimate(values).has_range
    assert not estimate(values[:-1]).has_range
    assert not estimate(values, has_range=False).has_range


def test_that_a_difference_is_clear_if_zero_lies_outside() -> None:
    assert estimate(np.array([1.0, 2.0, 3.0])).is_clear
    assert not estimate(np.array([-1.0, 2.0, 3.0])).is_clear
    assert not estimate(np.array([1.0, 2.0])).is_clear


def test_that_both_scenarios_are_asked_for_with_the_same_seeds() -> None:
    wanted = missing(sharing(seed=5), small(seed=9), [], RunStore(Path("nowhere")), 1.0)
    seeds = [{item.key.seed for item in wanted if item.plan.name == name} for name in ("sharing", "small")]
    assert seeds[0] == seeds[1]
    assert min(seeds[0]) == 5


def test_that_small_samples_are_wanted_first_and_known_ones_not_at_all(tmp_path: Path) -> None:
    wanted = missing(sharing(), small(), [], store_with(tmp_path, [small()], [1, 2]), 1.0)
    samples = [item.key.sample for item in wanted]
    assert samples == sorted(samples)
    assert len(wanted) == 2 * sum(rung.runs for rung in LADDER) - 2


def test_that_the_finest_sample_can_be_limited() -> None:
    wanted = missing(sharing(), small(), [], RunStore(Path("nowhere")), LIVE)
    assert {item.key.sample for item in wanted} == {LIVE}


def test_that_a_change_is_told_by_the_runs_that_are_there(tmp_path: Path) -> None:
    store = store_with(tmp_path, [small()])
    rest = best_pair(small(), small(), store, LIVE)
    assert rest is not None
    assert moved_pair(rest, small(), sharing(), store, LIVE) is None
    store.put(simulated(sharing()))
    moved = moved_pair(rest, small(), sharing(), store, LIVE)
    assert moved is not None
    assert (moved.exactness.change_sample, moved.exactness.change_runs) == (LIVE, 1)
    assert moved.exactness.is_first


def test_that_kept_runs_come_back_to_the_bit(tmp_path: Path) -> None:
    store = store_with(tmp_path, [small()])
    key = simulated(small()).key
    store.keep(key.content, LIVE)
    other = RunStore(tmp_path)
    other.recall(key.content)
    np.testing.assert_array_equal(other.get(key).yearly, store.get(key).yearly)
    assert other.get(key).areas == store.get(key).areas


def test_that_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    store = store_with(tmp_path, [small()])
    key = simulated(small()).key
    store.keep(key.content, LIVE)
    for path in store.folder.iterdir():
        path.write_bytes(path.read_bytes()[:100])
    other = RunStore(tmp_path)
    other.recall(key.content)
    assert key not in other


def test_that_answers_of_another_version_are_thrown_away(tmp_path: Path) -> None:
    old = tmp_path / "answers" / "another-version"
    old.mkdir(parents=True)
    key = simulated(small()).key
    store_with(tmp_path, [small()]).keep(key.content, LIVE)
    assert not old.exists()
