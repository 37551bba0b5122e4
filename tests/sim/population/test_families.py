"""Rules of households at the start."""

import numpy as np
import pytest

from sim.data import mean_household_size
from sim.kernels.codes import FEMALE, MALE, NONE
from sim.parameters import Parameters
from tests.sim.population.regions import column, population


def _parents(kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows of those with a parent of a kind in the sample, and that parent's rows."""
    residents, _, _ = population()
    uid, parent = column(residents, "uid"), column(residents, kind)
    order = np.argsort(uid)
    rows = np.flatnonzero(parent > 0)
    return rows, order[np.searchsorted(uid, parent[rows], sorter=order)]


def test_that_chains_lead_through_all_members_and_end() -> None:
    residents, households, _ = population(0.05)
    seen = np.zeros(residents.n, np.int64)
    for h in range(households.n):
        i = int(households.first[h])
        for _ in range(int(households.size[h])):
            assert residents.household[i] == h
            assert residents.home[i] == households.home[h]
            seen[i] += 1
            last, i = i, int(residents.next_member[i])
        assert residents.next_member[last] == NONE
    assert (seen == 1).all()


def test_that_an_adult_comes_first_in_every_household() -> None:
    residents, households, _ = population()
    assert (-residents.born[column(households, "first")] // 12).min() >= 18


@pytest.mark.parametrize(("kind", "sex"), [("mother", FEMALE), ("father", MALE)])
def test_that_parents_live_in_the_household_and_have_the_right_sex(kind: str, sex: int) -> None:
    residents, _, _ = population()
    rows, parents = _parents(kind)
    assert rows.size > 10_000
    assert (residents.sex[parents] == sex).all()
    assert (residents.household[rows] == residents.household[parents]).all()


def test_that_mothers_are_of_an_age_and_group_to_have_had_the_child() -> None:
    residents, _, _ = population()
    rows, parents = _parents("mother")
    gap = (residents.born[rows].astype(int) - residents.born[parents]) / 12
    assert gap.min() >= 15
    assert gap.max() <= 51
    assert 27 < gap.mean() < 32
    assert (residents.group[rows] == residents.group[parents]).all()


def test_that_nearly_every_minor_has_a_mother_and_no_siblings_within_a_pregnancy() -> None:
    residents, _, _ = population()
    minors = -column(residents, "born") // 12 < 18
    assert (column(residents, "mother")[minors] == 0).mean() < 0.001
    rows, parents = _parents("mother")
    order = np.lexsort((residents.born[rows], parents))
    apart = np.diff(residents.born[rows][order].astype(int))[np.diff(parents[order]) == 0]
    assert (apart < 10).mean() < 0.01


def test_that_mean_household_sizes_are_near_those_of_the_groups() -> None:
    residents, households, _ = population()
    group = residents.group[column(households, "first")]
    size = column(households, "size")
    for g in (0, 1):
        assert size[group == g].mean() == pytest.approx(mean_household_size()[g], rel=0.10)
    assert size[group == 1].mean() > size[group == 0].mean()


def test_that_young_arab_couples_with_the_parents_bring_their_children() -> None:
    residents, _, _ = population()
    rows, parents = _parents("mother")
    mother_of = np.full(residents.n, NONE)
    mother_of[rows] = parents
    father_rows, fathers = _parents("father")
    grown = mother_of[fathers] >= 0
    assert grown.sum() > 100
    assert (residents.group[fathers[grown]] != 0).mean() > 0.9
    assert (residents.household[father_rows[grown]] == residents.household[mother_of[fathers[grown]]]).all()


def test_that_tenure_area_and_deposits_have_their_means() -> None:
    _, households, _ = population()
    tenure, area = column(households, "tenure"), column(households, "area")
    assert 0.1 < (tenure == 1).mean() < 0.35
    assert 0.04 < (tenure == 2).mean() < 0.13
    assert 95 < area.mean() < 110
    cash, usual = column(households, "cash"), column(households, "usual")
    assert cash.min() >= 0
    assert cash.sum() / usual.sum() == pytest.approx(Parameters().population.deposit_months, rel=0.05)
    poor = usual <= np.quantile(usual, 0.25)
    assert cash[poor].sum() / usual[poor].sum() < 0.8 * cash.sum() / usual.sum()
