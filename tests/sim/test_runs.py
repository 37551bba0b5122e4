"""Runs: what they tell, that they repeat to the bit, how they stop."""

from pathlib import Path
from typing import Any

import pytest

import sim.model
from sim import runs
from sim.errors import LedgerError, ScenarioError, StoppedError
from sim.events import Compiling, Event, MonthDone, PopulationBuilt, RunDone, RunFailed, YearDone
from sim.kernels.accounts import RENT
from sim.runs import run
from sim.state import State, threads
from tests.sim.small_runs import small, small_results


def heard(**settings: Any) -> list[Event]:
    """Return the events of a small run of two years, without what depends on this machine's cache."""
    events: list[Event] = []
    run(small(years=2), events.append, **settings)
    return [event for event in events if not isinstance(event, Compiling)]


def test_that_a_run_tells_of_its_population_its_years_and_its_end() -> None:
    events = heard()
    assert isinstance(events[0], PopulationBuilt)
    assert events[0].residents > 400
    assert [event.year for event in events if isinstance(event, YearDone)] == [2019, 2020]
    assert isinstance(events[-1], RunDone)
    assert events[-1].months == 24


def test_that_years_come_with_the_headline_of_the_region() -> None:
    years = [event for event in heard() if isinstance(event, YearDone)]
    assert all(100_000 < year.headline["residents"] < 200_000 for year in years)


def test_that_the_last_month_is_told_and_the_others_not_too_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "_SECONDS_BETWEEN_MONTHS", 1e9)
    months = [event for event in heard() if isinstance(event, MonthDone)]
    assert months[-1] == MonthDone(24, 24)
    assert len(months) <= 2


def test_that_a_cold_machine_is_told_that_it_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "is_warm", lambda: False)
    events: list[Event] = []
    run(small(), events.append)
    assert isinstance(events[0], Compiling)


def test_that_equal_seeds_give_equal_states_and_others_do_not() -> None:
    again = run(small())
    assert again.state_hash == small_results().state_hash
    assert run(small(), seed=2).state_hash != again.state_hash


def test_that_equal_runs_give_equal_frames() -> None:
    again = run(small())
    for name in again.names:
        assert again.frame(name).equals(small_results().frame(name)), name


def test_that_threads_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "SMALLEST_SPAN", 100)
    assert run(small(), threads=3).state_hash == small_results().state_hash


def test_that_a_lever_of_no_intensity_changes_nothing() -> None:
    lever = {"kind": "shared_services", "domains": ["waste", "welfare"], "governance": "contract", "intensity": 0.0}
    assert run(small(lever=[lever])).state_hash == small_results().state_hash


def test_that_a_lever_of_full_intensity_changes_something() -> None:
    lever = {"kind": "shared_services", "domains": ["waste", "welfare"], "forced": True}
    assert run(small(lever=[lever])).state_hash != small_results().state_hash


def test_that_the_books_of_a_run_balance() -> None:
    assert set(small_results().residuals) == {"money", "people", "jobs"}
    assert all(value <= 1e-9 for value in small_results().residuals.values())


def test_that_the_state_is_sound_after_every_month() -> None:
    assert run(small(years=2), check=True).manifest["months"] == 24


def test_that_a_planted_error_in_the_ledger_stops_the_run_and_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def build(state: State) -> None:
        if state.month == 5:
            state.ledger.paid[RENT, 0] += 12_345_600

    monkeypatch.setattr(sim.model.housing, "build", build)
    events: list[Event] = []
    with pytest.raises(LedgerError, match=r"month 5: .*line rent pays out 123,456\.00 NIS more than it takes in"):
        run(small(), events.append)
    assert isinstance(events[-1], RunFailed)
    assert events[-1].exit_code == LedgerError.exit_code


def test_that_the_listener_can_stop_a_run_and_nothing_is_left(tmp_path: Path) -> None:
    told: list[Event] = []

    def stop(event: Event) -> None:
        told.append(event)
        if isinstance(event, MonthDone):
            raise StoppedError("enough")

    with pytest.raises(StoppedError):
        run(small(), stop, out=tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert told[-1] == RunFailed("enough", 130)


def test_that_only_the_metrics_asked_for_are_measured() -> None:
    results = run(small(), metrics=["residents", "gini"])
    assert set(results.yearly["metric"]) == {"residents", "gini"}
    assert set(results.manifest["metrics"]) == {"residents", "gini"}


def test_that_an_unknown_metric_is_named_with_the_nearest_known_one() -> None:
    with pytest.raises(ScenarioError, match="'resident': unknown; did you mean 'residents'"):
        run(small(), metrics=["resident"])


def test_that_a_run_that_lies_there_is_not_run_again(tmp_path: Path) -> None:
    first = run(small(), out=tmp_path)
    told: list[Event] = []
    second = run(small(), told.append, out=tmp_path)
    assert second.reused
    assert second.path == first.path
    assert [type(event) for event in told] == [RunDone]
    assert not run(small(), out=tmp_path, again=True).reused
