"""What each shock does, everything else and all luck being equal."""

from typing import Any

import numpy as np
import pytest

from sim.kernels.accounts import EXPORTS
from sim.kernels.codes import MANUFACTURING, N_SECTORS, SECTORS, TRADE
from sim.model import RegionModel
from sim.state import State
from tests.sim.region_runs import lived, new_model

SEEDS = (1, 2, 3)


def struck(kind: str, *, seed: int = 1, **settings: Any) -> RegionModel:
    """Return a small region with one shock."""
    return new_model(seed=seed, shock=[{"kind": kind, **settings}])


def sales(state: State) -> np.ndarray:
    """Return what the region's businesses sold in the last month, by sector."""
    firms = state.businesses
    market = firms.sector[: firms.n] < N_SECTORS
    return np.bincount(
        firms.sector[: firms.n][market], weights=firms.sales_before[: firms.n][market], minlength=N_SECTORS
    )


def jobs(state: State) -> int:
    """Return filled jobs."""
    return int(state.scratch.filled.sum())


def exports(state: State) -> int:
    """Return what outside bought since January."""
    return int(state.ledger.year_paid[EXPORTS].sum())


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_recession_lowers_exports_by_its_depth_and_sales(seed: int) -> None:
    usual, poor = (lived(struck("recession", seed=seed, depth=depth), 1).state for depth in (0.0, 0.3))
    assert exports(poor) == pytest.approx(0.7 * exports(usual), rel=1e-6)
    usual, poor = (lived(struck("recession", seed=seed, depth=depth), 6).state for depth in (0.0, 0.3))
    assert sales(poor).sum() < sales(usual).sum()


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_recession_costs_jobs(seed: int) -> None:
    usual, poor = (lived(struck("recession", seed=seed, depth=depth), 18).state for depth in (0.0, 0.5))
    assert jobs(poor) < jobs(usual)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_more_demand_from_outside_makes_more_jobs(seed: int) -> None:
    shock = [{"kind": "sector_demand", "sector": sector, "change": 1.0, "name": sector} for sector in SECTORS]
    usual, more = (lived(new_model(seed=seed, shock=items), 18).state for items in ([], shock))
    assert jobs(more) > jobs(usual)


def test_that_demand_for_a_sector_changes_sales_of_that_sector_most() -> None:
    usual, more = (
        lived(struck("sector_demand", sector="manufacturing", change=change), 3).state for change in (0.0, 1.0)
    )
    change = sales(more) / np.maximum(sales(usual), 1.0) - 1.0
    assert change[MANUFACTURING] > 0.2
    assert change.argmax() == MANUFACTURING


def test_that_a_shock_in_one_place_leaves_demand_elsewhere_alone() -> None:
    model = struck("recession", depth=0.4, where=["karmiel"])
    model.apply_levers_and_shocks()
    here = np.array(model.state.geography.ids) == "karmiel"
    assert (model.state.controls.outside_demand[here] == 0.6).all()
    assert (model.state.controls.outside_demand[~here] == 1.0).all()


def with_staff(state: State, sector: int) -> np.ndarray:
    """Return the rows of businesses of a sector that trade and have at least two jobs."""
    firms = state.businesses
    size = firms.staff[: firms.n] + firms.commuters[: firms.n]
    return np.flatnonzero((firms.alive[: firms.n] == 1) & (firms.sector[: firms.n] == sector) & (size >= 2))


def test_that_a_plant_closure_closes_every_business_with_employees_of_its_sector() -> None:
    model = struck("plant_closure", sector="trade", share=1.0, start="2019-04")
    lived(model, 3)
    before = set(model.state.businesses.uid[with_staff(model.state, TRADE)].tolist())
    assert before
    others = len(with_staff(model.state, MANUFACTURING))
    lived(model, 1)
    after = set(model.state.businesses.uid[with_staff(model.state, TRADE)].tolist())
    assert not before & after
    assert len(with_staff(model.state, MANUFACTURING)) >= others - 3


def test_that_half_a_closure_closes_about_half_of_what_a_whole_one_does() -> None:
    left = []
    for share in (0.0, 0.5, 1.0):
        model = new_model(sample=0.1, shock=[{"kind": "plant_closure", "sector": "trade", "share": share}])
        start = len(with_staff(model.state, TRADE))
        left.append(len(with_staff(lived(model, 1).state, TRADE)) / start)
    assert left[0] > 0.9
    assert 0.3 < left[1] < 0.7
    assert left[2] < 0.1


def test_that_those_who_lose_their_jobs_are_unemployed_and_the_books_balance() -> None:
    plain, closed = (
        lived(struck("plant_closure", sector="manufacturing", share=share), 2).state for share in (0.0, 1.0)
    )
    assert jobs(closed) < jobs(plain)
    assert closed.jobs_residual == closed.people_residual == closed.ledger.residual == 0.0
