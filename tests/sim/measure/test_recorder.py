"""What a recorder keeps of a run, and the frames made of it."""

import numpy as np
import pytest

from sim.measure import SERIES, Recorder
from sim.registry import metrics
from tests.sim.metrics.regions import YEARS, measured, small_model


def test_that_each_year_and_the_start_have_every_metric() -> None:
    frame = measured().frames.yearly()
    assert sorted(frame["year"].unique()) == [2018, 2019, 2020]
    known = frame[(frame["year"] == 2020) & (frame["kind"] == "region")]
    assert set(known["metric"]) <= set(metrics())
    assert {"income_growth", "gap_services", "gini", "lm3", "poverty"} <= set(known["metric"])
    assert not frame["value"].isna().any()


def test_that_a_figure_stands_at_its_year_area_and_name() -> None:
    recorder = measured()
    frame = recorder.frames.yearly().set_index(["year", "area", "metric"])["value"]
    assert recorder.last is not None
    for name in ("gini", "jobs", "debt"):
        values = metrics()[name].function(recorder.last)
        for area, value in zip(recorder.last.areas.names, values, strict=True):
            assert frame[2020, area, name] == value


def test_that_months_add_up_to_the_year() -> None:
    recorder = measured()
    months = recorder.frames.monthly()
    assert len(months) == YEARS * 12 * len(SERIES) * 9
    of_year = months[(months["year"] == 2020) & (months["area"] == "region")]
    total = of_year.groupby("series", observed=True)["value"].sum()
    view = recorder.last
    assert view is not None
    assert total["births"] == pytest.approx(view.people.births[-1])
    assert total["departures"] == pytest.approx(view.people.departures[-1])
    assert total["municipal_spending"] == pytest.approx(view.money.paid[-1, 2].sum(), rel=1e-12)
    december = of_year[of_year["month"] == 24].set_index("series")["value"]
    assert december["residents"] == pytest.approx(view.people.total[-1])
    assert december["vacancies"] == pytest.approx(view.firms.vacancies[-1])


def test_that_the_ledger_pays_out_what_it_takes_in() -> None:
    ledger = measured().frames.ledger()
    lines = ledger.groupby(["year", "line"], observed=True)[["paid_ils", "received_ils"]].sum()
    assert lines["paid_ils"].to_numpy() == pytest.approx(lines["received_ils"].to_numpy(), rel=1e-9)
    assert "households of karmiel" in set(ledger["account"])


def test_that_percentiles_and_lorenz_points_rise() -> None:
    frame = measured().frames.distribution()
    for (_, _, measure), part in frame.groupby(["year", "area", "measure"], observed=True):
        assert part["point"].is_monotonic_increasing
        assert part["value"].is_monotonic_increasing
        assert len(part) == (99 if measure == "percentile" else 19)


def joined() -> Recorder:
    """Return a record in which two authorities join by hand in the first year, and one leaves in the second."""
    model = small_model()
    recorder = Recorder(model, metrics=("losers", "residents"))
    recorder.start()
    town, seen = model.state.authorities, model.state.survey
    for year in range(2):
        for _ in range(12):
            model.step()
            recorder.month()
        town.is_member[:] = False
        town.is_member[: 2 - year, 1] = True
        town.fee[0, 1], town.fee[1, 1] = seen.solo_budget[0, 1] // 2, seen.solo_budget[1, 1] * 2
        recorder.year()
    return recorder


def test_that_members_and_losers_are_named_with_what_they_gain() -> None:
    frame = joined().frames.members()
    first, second = frame[frame["year"] == 2019], frame[frame["year"] == 2020]
    assert first["authority"].tolist() == ["biina", "deir_al_asad"]
    assert first["cluster"].tolist() == ["beit_hakerem"] * 2
    assert first["domain"].tolist() == ["waste", "waste"]
    assert first["change"].tolist() == ["joined", "joined"]
    assert first["is_loser"].tolist() == [False, True]
    assert (first["saving_ils"] == first["solo_ils"] - first["fee_ils"]).all()
    assert second["change"].tolist() == ["", "left"]
    assert second["is_member"].tolist() == [True, False]
    assert second["is_loser"].tolist() == [False, False]


def test_that_joining_and_leaving_and_closures_are_events() -> None:
    recorder = joined()
    events = recorder.frames.events()
    moves = events[events["event"].isin(["joined", "left"])]
    assert moves[["year", "event", "authority", "domain"]].astype(str).to_numpy().tolist() == [
        ["2019", "joined", "biina", "waste"],
        ["2019", "joined", "deir_al_asad", "waste"],
        ["2020", "left", "deir_al_asad", "waste"],
    ]
    closed = events[(events["event"] == "businesses_closed") & (events["year"] == 2020)]["value"].sum()
    assert recorder.last is not None
    assert closed == pytest.approx(recorder.last.firms.closures[-1])


def test_that_only_chosen_metrics_are_measured() -> None:
    recorder = joined()
    assert set(recorder.frames.yearly()["metric"]) == {"losers", "residents"}
    assert set(recorder.headline()) == {"losers", "residents"}


def test_that_an_unknown_metric_is_named() -> None:
    with pytest.raises(KeyError, match="hapiness"):
        Recorder(small_model(), metrics=("hapiness",))


def test_that_a_year_without_a_start_is_refused() -> None:
    with pytest.raises(RuntimeError, match="start"):
        Recorder(small_model()).year()


def test_that_measuring_changes_nothing_in_the_run() -> None:
    model, watched = small_model(), small_model()
    recorder = Recorder(watched)
    recorder.start()
    for _ in range(12):
        model.step()
        watched.step()
        recorder.month()
    recorder.year()
    model.step()
    watched.step()
    for table in ("residents", "households", "businesses"):
        one, other = getattr(model.state, table), getattr(watched.state, table)
        for name in one.columns():
            assert np.array_equal(getattr(one, name)[: one.n], getattr(other, name)[: other.n]), name
    assert np.array_equal(model.state.ledger.wealth, watched.state.ledger.wealth)


def test_that_two_runs_give_the_same_bits() -> None:
    again = Recorder(small_model())
    again.start()
    while not again.model.is_done:
        again.model.step()
        again.month()
        if again.model.state.month % 12 == 0:
            again.year()
    for name in ("yearly", "monthly", "percentile", "lorenz", "paid"):
        assert np.array_equal(getattr(again.record, name), getattr(measured().record, name), equal_nan=name != "paid")
