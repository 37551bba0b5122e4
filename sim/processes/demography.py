"""Births, deaths, new households; adoption of orphans and estates."""

import numpy as np

from sim.kernels import demography as kernels
from sim.kernels.accounts import DEPOSITS_OF_MOVERS, INHERITANCE
from sim.kernels.codes import NONE
from sim.kernels.maths import exp
from sim.state import MONTHS_A_YEAR, State

WORD = 2.0**32
"""Bounds for words of 32 bits are probabilities times this."""
INHERITED_SKILL = 0.5
"""Share of a newborn's standard score that comes from the parents' mean (assumption)."""


def live(state: State) -> None:
    """Let residents die, give birth and found households."""
    own, people, vitals, work = state.parameters.demography, state.residents, state.vitals, state.scratch
    years = state.month / MONTHS_A_YEAR
    death = vitals.death * (WORD * exp(own.mortality_trend * years))
    birth = vitals.birth * (WORD * exp(own.fertility_trend * years))
    leave = own.leave_home_rate / MONTHS_A_YEAR * WORD
    seed, month = np.uint64(state.seed), state.month
    state.team.over(
        people.n,
        lambda first, last, _: kernels.vital_events(
            work.event, people.status, people.born, people.home, people.sex, people.group, people.courting, people.uid,
            death, birth, vitals.death_factor, vitals.birth_factor, leave, seed, month, first, last,
        ),
    )  # fmt: skip
    n = people.n
    _bury(state, n)
    kernels.bear(
        people.uid, people.mother, people.father, people.born, people.home, people.sex, people.group, people.education,
        people.status, people.benefit, people.courting, people.skill, people.lonely, people.community,
        people.potential, people.pay, people.tax, people.employer, people.work, people.household, people.next_member,
        people.use, people.free, state.households.first, state.households.size, state.people, work.event,
        INHERITED_SKILL, seed, month, n,
    )  # fmt: skip
    _found_households(state, n)


def _bury(state: State, n: int) -> None:
    people, homes, firms, work, estate = (
        state.residents, state.households, state.businesses, state.scratch, state.survey.estates,
    )  # fmt: skip
    orphans = kernels.bury(
        people.uid, people.mother, people.father, people.status, people.home, people.employer, people.work,
        people.household, people.next_member, people.use, people.free, homes.first, homes.size, homes.home, homes.cash,
        homes.business, homes.use, homes.free, firms.staff, firms.wage_bill, firms.owner, firms.next_owned, estate, state.people,
        work.rows_a, work.event, people.pay, people.born, state.month, n,
    )  # fmt: skip
    if orphans:
        kernels.adopt(
            people.household, people.next_member, homes.first, homes.size, homes.home, homes.cash, homes.business,
            firms.owner, firms.next_owned, homes.use, homes.free, estate, work.rows_a, orphans, people.group, work.foster,
        )  # fmt: skip


def _found_households(state: State, n: int) -> None:
    people, homes, work, own = state.residents, state.households, state.scratch, state.parameters.demography
    circle = state.geography.cluster
    pool = np.where(circle >= 0, circle, state.n_clusters).astype(np.int16)
    waiting, alone = kernels.court(
        people.courting, work.rows_a, work.rows_b, work.key, work.event, people.household, homes.first,
        people.next_member, people.born, people.sex, people.group, people.home, people.status, people.uid, pool,
        own.marriage_rate, np.uint64(state.seed), state.month, n,
    )  # fmt: skip
    order = np.argsort(work.key[:waiting], kind="stable")
    man, woman = np.zeros(waiting, np.int32), np.zeros(waiting, np.int32)
    pairs = kernels.pair(work.rows_a, work.key, order, man, woman) if waiting else 0
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
    kernels.settle_down(
        people.courting, people.home, people.household, people.next_member, homes.uid, homes.first, homes.size,
        homes.home, homes.tenure, homes.area, homes.business, homes.cash, homes.spending, homes.usual, homes.market,
        homes.disposable, homes.use, homes.free, state.businesses.owner, state.businesses.next_owned, moved, state.people, one, other, n, people.uid,
        people.group, 0.55, np.uint64(state.seed), state.month,
    )  # fmt: skip


def bequeath(state: State, inherited: np.ndarray) -> None:
    """Enter this month's estates: what households of the place inherited (int64[n], agorot); the rest goes outside."""
    seen, books, at = state.survey, state.ledger, state.ledger.accounts
    books.paid[INHERITANCE, at.households : at.businesses] += seen.estates
    books.received[INHERITANCE, at.households : at.businesses] += inherited
    books.received[INHERITANCE, at.outside] += (seen.estates - inherited).sum()
    seen.estates[:] = 0
