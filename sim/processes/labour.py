"""Labour: separations, search over distance, hiring, commuting from outside, pay."""

import numpy as np

from sim.kernels import labour as kernels
from sim.kernels import raises
from sim.kernels.codes import NONE, OUTSIDE
from sim.kernels.maths import exp, log
from sim.kernels.purposes import SEARCH
from sim.kernels.reduce import weighted_sum
from sim.kernels.rng import threshold
from sim.kernels.rounding import round_by_lot
from sim.state import MONTHS_A_YEAR, State

OUTSIDE_KM = 15.0
"""Way to those jobs outside the region that residents look at (assumption)."""


def review(state: State) -> tuple[int, int]:
    """Let jobs end and birthdays pass; list seekers and founders in the scratch and return their numbers."""
    own, people, firms, work = state.parameters.labour, state.residents, state.businesses, state.scratch
    kernels.job_risks(work.risk, firms.alive, work.layoff, own.separation_rate, firms.n)
    retirement = np.array([own.retirement_age_men, own.retirement_age_women])
    seed, month = np.uint64(state.seed), state.month

    def span(first: int, last: int, _: int) -> None:
        kernels.review(
            work.event, people.status, people.born, people.home, people.sex, people.group, people.education,
            people.employer, people.uid, work.risk, state.survey.founding_risk, threshold(own.separation_rate),
            threshold(own.on_the_job_search), state.economy.participation, retirement, seed, month, first, last,
        )  # fmt: skip

    state.team.over(people.n, span)
    return kernels.leave_jobs(
        people.status, people.employer, people.work, people.benefit, firms.staff, firms.wage_bill, work.rows_a,
        work.rows_b, work.event, people.pay, own.benefit_months, people.n,
    )  # fmt: skip


def match(state: State, n_seekers: int) -> None:
    """Let seekers apply for vacancies within reach, and businesses hire; outsiders take some of what is left."""
    own, people, firms, work, seen = (
        state.parameters.labour, state.residents, state.businesses, state.scratch, state.survey,
    )  # fmt: skip
    kernels.list_vacancies(work.slot, work.slot_first, firms.vacancies, firms.place, firms.n)
    # Jobs outside grow as demand there does, less what productivity takes care of.
    growth = state.parameters.goods.outside_growth - state.parameters.business.tfp_growth
    open_outside = state.economy.outside_vacancies * exp(growth * state.month / MONTHS_A_YEAR)
    looking, rivals = np.zeros(state.n_authorities), np.zeros(state.n_authorities)
    kernels.count_seekers(looking, work.rows_a, n_seekers, people.home)
    kernels.reach(work.reach, rivals, looking, np.diff(work.slot_first), seen.reach, open_outside)
    settings = np.array([
        own.applications, own.commute_cost * own.minutes_per_km, own.reservation, own.pay_ceiling, own.rent_sharing,
        own.hiring_noise, own.experience_young, OUTSIDE_KM,
    ])  # fmt: skip
    choice, offer, score = work.choice[:n_seekers], work.offer[:n_seekers], work.key[:n_seekers]
    seed = np.uint64(state.seed)
    kernels.apply(
        choice, offer, score, work.rows_a, n_seekers, people.home, people.born, people.status, people.potential,
        people.pay, people.work, people.benefit, people.uid, work.reach, work.slot, work.slot_first, firms.place, firms.pay_level,
        work.edge, state.geography.distance, seen.place_pay,
        np.full(state.n_authorities, log(state.wage_index)), settings, seed, state.month, state.n_public,
    )  # fmt: skip
    wanted = np.flatnonzero(choice != NONE)
    employer = choice[wanted].astype(np.int64)
    employer = np.where(employer == OUTSIDE, firms.n + people.home[work.rows_a[wanted]], employer)
    order = wanted[np.argsort(employer << 31 | (2**31 - 1 - score[wanted]), kind="stable")]
    # Vacancies outside are whole jobs: the fraction is filled as often as it says.
    left = np.zeros(state.n_authorities)
    round_by_lot(left, open_outside, state.geography.symbol, SEARCH, seed, state.month, 0)
    hired = kernels.settle(
        people.status, people.employer, people.work, people.pay, people.benefit, firms.staff, firms.vacancies,
        firms.wage_bill, left, work.rows_b, order, work.rows_a, choice, offer, people.home, firms.place,
    )  # fmt: skip
    tax_of(state, work.rows_b, hired)
    outside = state.geography.outside_jobs
    fill = np.minimum(own.outside_supply * outside / max(float(outside.mean()), 1.0), 1.0)
    kernels.commuters_in(
        firms.commuters, firms.vacancies, firms.place, firms.uid, fill, own.separation_rate, seed, state.month, firms.n
    )


def tax_of(state: State, rows: np.ndarray, n: int) -> None:
    """Work out the tax of the first `n` residents listed in `rows`."""
    people, law = state.residents, state.law
    raises.tax_rows(
        people.tax, rows, n, people.pay, people.sex, people.status, people.born, people.household,
        state.households.first, people.next_member, law.tax_bracket, law.tax_rate, law.credit_point, law.insurance,
        state.wage_index, state.month,
    )  # fmt: skip


def watch(state: State) -> None:
    """Let pay offered follow the wage level and unemployment within reach (wage curve)."""
    own, seen, count, town = state.parameters.labour, state.survey, state.scratch.count, state.authorities
    by_status = count.sum(axis=(1, 2, 4)).astype(np.float64)
    force, idle = np.zeros(state.n_authorities), np.zeros(state.n_authorities)
    weighted_sum(force, seen.reach, by_status[:, 2:5].sum(axis=1))
    weighted_sum(idle, seen.reach, by_status[:, 2].copy())
    town.slack *= own.slack_memory
    town.slack += (1.0 - own.slack_memory) * idle / np.maximum(force, 1.0)
    if state.month == 0:
        town.slack[:] = town.slack_start
    level = log(state.wage_index)
    for j in range(state.n_authorities):
        ratio = max(town.slack[j], 0.005) / max(town.slack_start[j], 0.005)
        seen.place_pay[j] = level + own.wage_curve * log(ratio) + log(state.economy.output[j])


def raise_pay(state: State) -> None:
    """Raise pay each January by what pay offered has grown; taxes and usual pay follow."""
    people, firms, seen, work = state.residents, state.businesses, state.survey, state.scratch
    growth = np.array([exp(x) for x in seen.place_pay - seen.raised])
    outside = np.full(state.n_authorities, exp(log(state.wage_index) - seen.outside_raised))
    seen.raised[:] = seen.place_pay
    seen.outside_raised = log(state.wage_index)
    state.team.over(
        people.n,
        lambda first, last, _: raises.raise_pay(
            people.pay, people.status, people.work, growth, outside, people.home, first, last
        ),
    )
    raises.sum_wages(firms.wage_bill[: firms.n], people.pay, people.status, people.employer, people.n)
    raises.usual_pay(
        firms.pay_level, work.edge, firms.wage_bill, firms.staff, firms.output, firms.sector, seen.sector_output,
        growth, firms.place, firms.n,
    )  # fmt: skip
    work.rows_a[: people.n] = np.arange(people.n, dtype=np.int32)
    tax_of(state, work.rows_a, people.n)
