"""Labour: separations, search over distance, hiring, commuting from outside, pay."""

import itertools
from functools import cache

import numpy as np

from sim.kernels import hiring, matching, raises, training, vacancies, wage_curve
from sim.kernels import labour as kernels
from sim.kernels.chances import CELLS, cells_below, fill_months
from sim.kernels.codes import EDUCATIONS, GROUPS, SELF_EMPLOYED, UNEMPLOYED
from sim.kernels.maths import exp, log
from sim.kernels.participation import experience, participation
from sim.kernels.purposes import SEARCH, SEPARATION
from sim.kernels.rounding import round_by_lot
from sim.kernels.surroundings import count_benefits
from sim.processes import disruption, travel
from sim.processes.travel import OUTSIDE_KM
from sim.state import MONTHS_A_YEAR, State


@cache
def _usual_participation() -> np.ndarray:
    """Return participation by age, sex, group and education, float64[121, 2, n_groups, 3]."""
    kinds = itertools.product(range(121), range(2), range(len(GROUPS)), range(len(EDUCATIONS)))
    flat = np.array([participation(age, sex, group, education) for age, sex, group, education in kinds])
    return flat.reshape(121, 2, len(GROUPS), len(EDUCATIONS))


def review(state: State) -> tuple[int, int]:
    """Let jobs end and birthdays pass; list seekers and founders in the scratch and return their numbers."""
    own, people, firms, work = state.parameters.labour, state.residents, state.businesses, state.scratch
    if state.controls.in_use:
        disruption.close_outside(state)
    kernels.job_risks(work.risk, work.is_hot, firms.alive, work.layoff, firms.n)
    retirement = np.array([own.retirement_age_men, own.retirement_age_women])
    risks = np.array([own.separation_rate, own.on_the_job_search])
    cells = (int(state.survey.work_cells[0]), int(state.survey.work_cells[1]))
    seed, month = np.uint64(state.seed), state.month
    n = state.team.gather(
        people.n,
        work.rows,
        lambda first, last: kernels.review(
            work.event, work.rows, people.work_months, people.status, people.born, people.home, people.sex,
            people.group, people.education, people.employer, people.uid, work.risk, work.is_hot,
            state.survey.founding_risk, risks, cells, _usual_participation(), state.economy.participation, retirement,
            seed, month, first, last,
        ),
    )  # fmt: skip
    if state.survey.in_training:
        training.keep(work.event, work.rows, people.programme, people.status, people.employer, firms.alive, n)
    return kernels.leave_jobs(
        people.status, people.employer, people.work, people.benefit, firms.staff, firms.wage_bill,
        state.households.stale, work.rows_a, work.rows_b, work.event, work.rows, people.pay, people.household,
        disruption.benefit_months(state), (0, 0), n,
    )  # fmt: skip


def set_chances(state: State) -> None:
    """Note each January in which months chance may end jobs, make people look round or found businesses."""
    own, people, seen = state.parameters.labour, state.residents, state.survey
    seen.work_cells[0] = cells_below(own.separation_rate + own.on_the_job_search)
    outside = state.geography.outside_jobs
    seen.outside_fill[:] = np.minimum(own.outside_supply * outside / max(float(outside.mean()), 1.0), 1.0)
    seen.work_cells[1] = CELLS - cells_below(2.0 * float(seen.founding_risk.max()))
    low, high = (int(x) for x in seen.work_cells)
    state.team.over(
        people.n,
        lambda first, last, _: fill_months(
            people.work_months, people.uid, low, high, np.uint64(state.seed), SEPARATION,
            state.month // MONTHS_A_YEAR, first, last,
        ),
    )  # fmt: skip


def match(state: State, n_seekers: int) -> None:
    """Let seekers apply for vacancies within reach, and businesses hire; outsiders take some of what is left."""
    own, people, firms, work, seen = (
        state.parameters.labour, state.residents, state.businesses, state.scratch, state.survey,
    )  # fmt: skip
    vacancies.list_vacancies(work.slot, work.slot_first, firms.vacancies, firms.place, firms.n)
    # The market outside is large: residents find there as many vacancies for each of them as at the start.
    force = work.status[:, UNEMPLOYED : SELF_EMPLOYED + 1].sum(axis=1) / np.maximum(seen.force_start, 1.0)
    open_outside = state.economy.outside_vacancies * force
    if state.controls.in_use:
        open_outside = disruption.outside_vacancies(state, open_outside)
    looking, rivals = np.zeros(state.n_authorities), np.zeros(state.n_authorities)
    vacancies.count_seekers(looking, work.rows_a, n_seekers, people.home)
    vacancies.reach(work.reach, work.guide, rivals, looking, np.diff(work.slot_first), seen.reach, open_outside)
    settings = np.array([
        own.applications, own.commute_cost * own.minutes_per_km, own.reservation, own.pay_ceiling, own.rent_sharing,
        own.hiring_noise, own.experience_young, OUTSIDE_KM, own.pay_floor, own.outside_pay_spread,
    ])  # fmt: skip
    wage_level = log(state.wage_index)
    choice, offer, score = work.choice[:n_seekers], work.offer[:n_seekers], work.key[:n_seekers]
    seed = np.uint64(state.seed)
    matching.apply(
        choice, offer, score, work.rows_a, n_seekers, people.home, people.born, people.status, people.potential,
        people.pay, people.work, people.benefit, people.uid, work.reach, work.guide, work.slot, work.slot_first,
        firms.place, work.level, work.edge, state.geography.distance, seen.place_pay,
        np.full(state.n_authorities, wage_level + own.outside_premium), wage_level + seen.outside_level, settings,
        seed, state.month, state.n_public,
    )  # fmt: skip
    travel.turn_down(state, n_seekers)
    if state.is_january:
        seen.benefit_months[:] = 0
    count_benefits(
        seen.benefit_months, work.rows_a, people.status, people.benefit, people.born, people.home, state.month,
        n_seekers,
    )  # fmt: skip
    if state.survey.in_training:
        training.prefer(
            score, choice, work.rows_a, people.programme, state.parameters.programmes.training_readiness, n_seekers
        )
    rank, wanted = work.rank[:n_seekers], work.rows_b[:n_seekers]
    n = hiring.rank(rank, wanted, choice, score, work.rows_a, people.home, firms.n)
    order = wanted[:n][_in_order(rank[:n], people.uid, work.rows_a, wanted)]
    # Vacancies outside are whole jobs: the fraction is filled as often as it says.
    left = np.zeros(state.n_authorities)
    round_by_lot(left, open_outside, state.geography.symbol, SEARCH, seed, state.month, 0)
    hired = hiring.settle(
        people.status, people.employer, people.work, people.pay, people.benefit, firms.staff, firms.vacancies,
        firms.wage_bill, state.households.stale, left, work.rows_b, order, work.rows_a, choice, offer, people.home,
        people.household, firms.place,
    )  # fmt: skip
    tax_of(state, work.rows_b, hired)
    hiring.commuters_in(
        firms.commuters,
        firms.vacancies,
        firms.place,
        firms.uid,
        seen.outside_fill,
        own.separation_rate,
        seed,
        state.month,
        firms.n,
    )


def _in_order(rank: np.ndarray, uid: np.ndarray, seekers: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return the order of ranks, and of identities where two are equal, which is rare."""
    order = np.argsort(rank)
    if hiring.has_equals(rank, order):
        return np.lexsort((uid[seekers[wanted[: rank.size]]], rank))
    return order


def tax_of(state: State, rows: np.ndarray, n: int) -> None:
    """Work out the tax of the first `n` residents listed in `rows`."""
    people, law = state.residents, state.law
    raises.tax_rows(
        people.tax, rows, n, people.pay, people.points, law.tax_bracket, law.tax_rate, law.credit_point, law.insurance,
        state.wage_index,
    )  # fmt: skip


def tax_everybody(state: State) -> None:
    """Work out everybody's credit points and tax, each January."""
    people, homes, law = state.residents, state.households, state.law
    state.team.over(
        homes.n,
        lambda first, last, _: raises.family_points(
            people.points, people.sex, people.born, homes.first, people.next_member, state.month, first, last
        ),
    )
    state.team.over(
        people.n,
        lambda first, last, _: raises.tax_everybody(
            people.tax, people.pay, people.status, people.points, law.tax_bracket, law.tax_rate, law.credit_point,
            law.insurance, state.wage_index, first, last,
        ),
    )  # fmt: skip


def watch(state: State) -> None:
    """Let pay offered follow the wage level and unemployment within reach (wage curve).

    While businesses are closed by a shock, those who wait for them to open do not press on pay: it goes by the
    unemployment of before (assumption).
    """
    seen, town = state.survey, state.authorities
    memory = 1.0 if seen.closed.any() else state.parameters.labour.slack_memory
    wage_curve.follow_slack(
        town.slack, seen.place_pay, state.scratch.status, seen.reach, town.slack_start,
        state.economy.output, memory, state.parameters.labour.wage_curve,
        log(state.wage_index),
    )  # fmt: skip


def raise_pay(state: State) -> None:
    """Raise pay each January by what pay offered has grown and by experience; usual pay follows."""
    people, firms, seen, own = state.residents, state.businesses, state.survey, state.parameters.labour
    growth = np.array([exp(x) for x in seen.place_pay - seen.raised])
    outside = np.full(state.n_authorities, exp(log(state.wage_index) - seen.outside_raised))
    seen.raised[:] = seen.place_pay
    seen.outside_raised = log(state.wage_index)
    share = [experience(age, own.experience_young) for age in range(122)]
    by_age = np.array([after / before for before, after in itertools.pairwise(share)])
    state.team.over(
        people.n,
        lambda first, last, _: raises.raise_pay(
            people.pay, people.status, people.work, growth, outside, people.home, people.born, by_age, state.month,
            first, last,
        ),
    )  # fmt: skip
    raises.sum_wages(firms.wage_bill[: firms.n], people.pay, people.status, people.employer, people.n)
    note_usual_pay(state, growth)


def note_usual_pay(state: State, growth: np.ndarray) -> None:
    """Let each employer's usual pay follow what it pays; `growth` is that of pay in each place (float64[n])."""
    firms, work = state.businesses, state.scratch
    raises.usual_pay(
        firms.pay_level, work.level, work.edge, firms.output, firms.sector, state.survey.sector_output,
        growth, firms.place, firms.n,
    )  # fmt: skip
