"""Rules of samples: nested, even, no authority left out."""

import numpy as np
import pytest

from tests.sim.population.regions import cluster_table, column, population


def test_that_a_smaller_sample_is_part_of_a_larger_one() -> None:
    small, middle, whole = (population(sample) for sample in (0.02, 0.1, 1.0))
    for smaller, larger in ((small, middle), (middle, whole)):
        assert np.isin(column(smaller[1], "uid"), column(larger[1], "uid")).all()
        assert np.isin(column(smaller[0], "uid"), column(larger[0], "uid")).all()


def test_that_a_resident_is_the_same_in_every_sample() -> None:
    small, whole = population(0.02)[0], population(1.0)[0]
    order = np.argsort(column(whole, "uid"))
    rows = order[np.searchsorted(column(whole, "uid"), column(small, "uid"), sorter=order)]
    for name in ("mother", "father", "born", "sex", "education", "status", "skill", "potential", "pay", "tax", "home"):
        assert np.array_equal(column(small, name), getattr(whole, name)[rows]), name


@pytest.mark.parametrize("sample", [0.02, 0.1, 0.37])
def test_that_each_authority_keeps_its_share_of_households_to_within_one(sample: float) -> None:
    kept = np.bincount(column(population(sample)[1], "home"))
    everybody = np.bincount(column(population()[1], "home"))
    assert (np.abs(kept - sample * everybody) <= 1).all()


def test_that_every_authority_keeps_somebody_however_small_the_sample() -> None:
    homes = np.bincount(column(population(0.00001)[1], "home"), minlength=len(cluster_table()))
    assert (homes >= 1).all()


@pytest.mark.parametrize("sample", [0.1, 0.02])
def test_that_totals_of_the_region_are_close_to_those_of_everybody(sample: float) -> None:
    some, everybody = population(sample)[0], population()[0]
    assert some.n / sample == pytest.approx(everybody.n, rel=0.005)
    for group in (0, 1):
        found = (column(some, "group") == group).sum() / sample
        assert found == pytest.approx((column(everybody, "group") == group).sum(), rel=0.02)
    employed = [(column(of, "status") == 3).sum() for of in (some, everybody)]
    assert employed[0] / sample == pytest.approx(employed[1], rel=0.03)
