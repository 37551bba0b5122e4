"""Births, deaths, new households; adoption of orphans and estates."""

import numpy as np

from sim.kernels import births, families
from sim.kernels import demography as kernels
from sim.kernels.accounts import DEPOSITS_OF_MOVERS
from sim.kernels.chances import cells_below
from sim.kernels.codes import FEMALE, NONE
from sim.kernels.maths import exp
from sim.kernels.migration import choose_fosters, inherit
from sim.state import MONTHS_A_YEAR, State, put_in_order

NEW_RENTERS = 0.55
"""Share of new households that rent (assumption)."""
INHERITED_SKILL = 0.5
"""Share of a newborn's standard score that comes from the parents' mean (assumption)."""


def live(state: State) -> None:
    """Let residents die, give birth and found households."""
    people, work, vitals = state.residents, state.scratch, state.vitals
    risks = state.survey
    seed, month = np.uint64(state.seed), state.month
    leave = state.parameters.demography.leave_home_rate / MONTHS_A_YEAR
    n = state.team.gather(
        people.n,
        work.rows,
        lambda first, last: kernels.vital_events(
            work.event, work.rows, people.life_months, people.status, people.born, people.home, people.sex,
            people.group, people.courting, people.uid, risks.death, risks.birth, vitals.death_factor,
            vitals.birth_factor, leave, risks.life_offset, risks.life_cells, seed, month, first, last,
        ),
    )  # fmt: skip
    put_in_order(work.rows, n, people.uid)
    _bury(state, n)
    births.bear(
        people.uid, people.mother, people.father, people.born, people.home, people.sex, people.group, people.education,
        people.status, people.benefit, people.programme, people.courting, people.skill, people.lonely, people.community,
        people.character, people.attitude, people.parent_rank, people.path,
        people.potential, people.pay, people.tax, people.points, people.employer, people.work, people.work_months,
        people.life_months, people.start_row, people.household, people.next_member, people.use, people.free,
        state.households.first, state.households.size, state.households.stale, state.people, work.event, work.rows,
        INHERITED_SKILL, seed, month, n,
    )  # fmt: skip
    _found_households(state, n)


def set_risks(state: State) -> None:
    """Set the year's risks of dying and of bearing a child, each January, and note whom they may concern when."""
    own, vitals, seen, people = state.parameters.demography, state.vitals, state.survey, state.residents
    years = state.month / MONTHS_A_YEAR
    seen.death[:] = vitals.death * exp(own.mortality_trend * years)
    seen.birth[:] = vitals.birth * exp(own.fertility_trend * years)
    die = seen.death.max(axis=1) * vitals.death_factor.max()
    fertile, young = slice(kernels.FERTILE, kernels.BARREN), slice(kernels.YOUNG, kernels.GROWN)
    seen.life_offset[0] = die[:, : kernels.BARREN].max()
    seen.life_offset[1] = seen.life_offset[0] + seen.birth.max() * vitals.birth_factor.max()
    most = die.copy()
    most[FEMALE, fertile] = seen.life_offset[1]
    most[:, young] = seen.life_offset[1] + own.leave_home_rate / MONTHS_A_YEAR
    most[:, 1:] = np.maximum(most[:, 1:], most[:, :-1])  # the age in December, or one year less before the birthday
    seen.life_cells[:] = [[cells_below(p) for p in of_sex] for of_sex in most]
    seed, month = np.uint64(state.seed), state.month
    state.team.over(
        people.n,
        lambda first, last, _: kernels.fill_life_months(
            people.life_months, people.uid, people.sex, people.born, seen.life_cells, seed, month, first, last
        ),
    )


def _bury(state: State, n: int) -> None:
    people, homes, firms, work, estate = (
        state.residents, state.households, state.businesses, state.scratch, state.survey.estates,
    )  # fmt: skip
    orphans = kernels.bury(
        people.uid, people.mother, people.father, people.status, people.home, people.employer, people.work,
        people.household, people.next_member, people.use, people.free, homes.first, homes.size, homes.stale,
        homes.home, homes.cash, homes.business, homes.use, homes.free, firms.staff, firms.wage_bill, firms.owner,
        firms.next_owned, estate, state.people, work.rows_a, work.event, work.rows, people.pay, people.born,
        state.month, n,
    )  # fmt: skip
    if orphans:
        wanted = np.zeros(state.n_authorities, np.uint8)
        wanted[homes.home[work.rows_a[:orphans]]] = 1
        choose_fosters(
            work.foster, np.zeros(work.foster.shape, np.int64), wanted, homes.first, homes.home, homes.size,
            people.group, people.born, homes.uid, np.uint64(state.seed), state.month, homes.n,
        )  # fmt: skip
        kernels.adopt(
            people.household, people.next_member, homes.first, homes.size, homes.stale, homes.home, homes.cash,
            homes.business, firms.owner, firms.next_owned, homes.use, homes.free, estate, work.rows_a, orphans,
            people.group, work.foster,
        )  # fmt: skip


def _found_households(state: State, n: int) -> None:
    people, homes, work, own = state.residents, state.households, state.scratch, state.parameters.demography
    circle = state.geography.cluster
    pool = np.where(circle >= 0, circle, state.n_clusters).astype(np.int16)
    waiting, alone = families.court(
        people.courting, work.rows_a, work.rows_b, work.key, work.event, work.rows, people.household, homes.first,
        homes.size, people.next_member, people.born, people.sex, people.group, people.home, people.status, people.uid,
        pool, own.marriage_rate, np.uint64(state.seed), state.month, n,
    )  # fmt: skip
    order = np.argsort(work.key[:waiting], kind="stable")
    man, woman = np.zeros(waiting, np.int32), np.zeros(waiting, np.int32)
    pairs = families.pair(work.rows_a, work.key, order, man, woman) if waiting else 0
    moved = np.zeros((state.n_authorities, 2), np.int64)
    settle_down(state, man, woman, pairs, moved)
    settle_down(state, work.rows_b, np.full(alone, NONE, np.int32), alone, moved)
    books, at = state.ledger, state.ledger.accounts
    books.paid[DEPOSITS_OF_MOVERS, at.households : at.businesses] += moved[:, 0]
    books.received[DEPOSITS_OF_MOVERS, at.households : at.businesses] += moved[:, 1]


def settle_down(state: State, one: np.ndarray, other: np.ndarray, n: int, moved: np.ndarray) -> None:
    """Found `n` households of the residents in `one`, with the partners in `other` where there are any."""
    if n == 0:
        return
    people, homes = state.residents, state.households
    families.settle_down(
        people.courting, people.home, people.household, people.next_member, homes.uid, homes.first, homes.size,
        homes.stale, homes.move_months, homes.since, homes.home, homes.tenure, homes.area, homes.business, homes.cash,
        homes.spending, homes.usual,
        homes.market, homes.disposable, homes.use, homes.free, state.businesses.owner, state.businesses.next_owned,
        moved, state.people, one, other, n, people.uid, people.group, NEW_RENTERS,
        np.uint64(state.seed), state.month,
    )  # fmt: skip


def bequeath(state: State) -> None:
    """Share out the estates of the year among the households of each place, each January.

    Until then they belong to the households' account of the place, so that no entry is needed.
    """
    homes = state.households
    inherit(homes.cash, state.survey.estates, homes.home, state.survey.households, homes.n)
