"""The benchmark: what it counts and that it measures without changing anything. No test asserts a time."""

import numpy as np
import pytest

import sim.model
from sim.bench import bench
from sim.bench.report import DEMANDS, _together
from sim.bench.schedule import timed_processes
from sim.bench.traffic import copy_speed, metered_kernels, traffic, walks
from sim.fingerprint import state_hash
from sim.kernels.dtypes import F64, I64
from sim.model import RegionModel
from tests.sim.small_runs import small


def walker(out: F64, pay: F64, link: I64, rows: I64, far: F64, first: int, last: int) -> None:
    """Walk over some arrays the way kernels do."""
    for low in range(first, last, 2):
        for k in range(min(2, last - low)):
            i = low + k
            out[i] = pay[low + k] + far[link[i]]
    for r in range(rows.shape[0]):
        j = rows[r]
        far[j] += 1.0


def slicer(out: F64, pay: F64, link: I64, far: F64, first: int, last: int) -> None:
    """Walk over the same arrays by slices."""
    for low in range(first, last, 2):
        out_k, pay_k = out[low : low + 2], pay[low : low + 2]
        for k in range(out_k.shape[0]):
            out_k[k] = pay_k[k]
    here = link[first:last]
    for k in range(here.shape[0]):
        far[here[k]] += 1.0


def test_that_what_is_walked_row_by_row_is_read_off_the_source() -> None:
    seen = {(walk.array, walk.is_written) for walk in walks(walker)}
    assert seen == {("out", True), ("pay", False), ("link", False), ("rows", False)}


def test_that_bytes_are_counted_for_the_rows_that_are_walked() -> None:
    given = {
        "out": np.zeros(100), "pay": np.zeros(100), "link": np.zeros(100, np.int64), "rows": np.zeros(5, np.int64),
        "far": np.zeros(9), "first": 10, "last": 30,
    }  # fmt: skip
    assert traffic(walker, given, {}) == 3 * 20 * 8 + 5 * 8
    assert traffic(walker, given, {100: 25}) == 3 * 15 * 8 + 5 * 8


def test_that_slices_count_as_the_arrays_that_they_are_cut_from() -> None:
    given = {
        "out": np.zeros(100), "pay": np.zeros(100), "link": np.zeros(100, np.int64), "far": np.zeros(9), "first": 10,
        "last": 30,
    }  # fmt: skip
    assert {(w.array, w.is_written) for w in walks(slicer)} == {("out", True), ("pay", False), ("link", False)}
    assert traffic(slicer, given, {}) == 3 * 20 * 8
    assert traffic(slicer, given, {100: 25}) == 3 * 15 * 8


def test_that_measuring_changes_no_bit_and_is_taken_away_again() -> None:
    plain, measured = RegionModel(small()), RegionModel(small())
    modules = dict(vars(sim.model))
    with timed_processes() as seconds, metered_kernels(measured.state) as meter:
        for _ in range(3):
            measured.step()
    for _ in range(3):
        plain.step()
    assert state_hash(plain.state) == state_hash(measured.state)
    assert {"labour.match", "income.pay", "census.close"} <= set(seconds)
    assert meter["census.count_statuses"]["bytes"] > 0
    assert {name: vars(sim.model)[name] for name in modules} == modules


def test_that_the_speed_of_memory_is_that_of_memory() -> None:
    assert 1e8 < copy_speed() < 1e12


def test_that_the_answer_has_every_figure_that_is_asked_for() -> None:
    row = {
        "cpu_seconds": 2.0, "resident_months": 100, "resident_months_per_cpu_second": 50.0, "population_build_s": 1.0,
        "peak_memory_mb": 5.0, "residents": 10, "months": 10, "processes": {},
    }  # fmt: skip
    costs = {0.02: row, 0.1: row | {"cpu_seconds": 1.0}, 1.0: row}
    traffic_row = dict.fromkeys(("bandwidth_ratio", "kernel_seconds", "copy_seconds", "copy_gb_per_second"), 1.0)
    figures = _together(costs, {"preview_ms": 9.0, "preview_cpu_ms": 8.0}, traffic_row | {"traffic": {}})
    assert set(DEMANDS) < set(figures)
    assert figures["growth_of_cost"] == 2.0
    assert [item["sample"] for item in figures["costs"]] == [0.02, 0.1, 1.0]


@pytest.mark.slow
def test_that_the_quick_benchmark_measures_everything() -> None:
    told: list[str] = []
    figures = bench(told.append, quick=True)
    assert all(figures[name] > 0 for name in DEMANDS)
    assert figures["months"] == 24
    assert len(told) == 6
