"""Learning: a school year for everybody from birth to 17, matriculation, service, higher education."""

import numpy as np

from sim.kernels import careers, childhood
from sim.kernels.codes import BEDOUIN, DRUZE, EARLY_CHILDHOOD, EDUCATION_ENRICHMENT, GROUPS, JEWISH
from sim.kernels.dtypes import F64, I8
from sim.kernels.lives import N_STAGES
from sim.kernels.maths import exp, log, normal
from sim.parameters.learning import Learning
from sim.state import MONTHS_A_YEAR, State

SCHOOL_MONTH = 9
"""The school year begins in September."""
GRADUATE_SKILL = 0.8
"""Mean standard score of those who take a degree (assumption)."""
LEAST_SHAPE = 0.001
_ROUNDS_TO = 1e-6


def learn(state: State) -> None:
    """Let children learn, those of 18 try for matriculation, and the young serve, study and graduate."""
    society = state.society
    spans = max(state.team.threads, 1)
    bins = np.zeros((spans, society.income_bins.size), np.int64)
    homes = state.households
    state.team.over(
        homes.n,
        lambda first, last, span: childhood.rank_incomes(bins[span], homes.usual, homes.size, homes.home, first, last),
    )
    society.income_bins[:] = bins.sum(axis=0)
    pupils = np.zeros((spans, *society.pupils.shape), np.int64)
    _grow_up(state, pupils)
    _come_of_age(state, pupils)
    society.pupils[:] = pupils.sum(axis=0)
    _admit(state)
    total = society.pupils.sum(axis=1)
    society.peers[:] = total[:, childhood.SKILL] / 1000.0 / np.maximum(total[:, childhood.PUPILS], 1)


def percentiles(bins: np.ndarray) -> F64:
    """Return the middle rank of each class, in [0, 1]."""
    above = np.cumsum(bins)
    return (above - 0.5 * bins) / max(int(above[-1]), 1)


def _grow_up(state: State, pupils: np.ndarray) -> None:
    own, people, homes, society, control = (
        state.parameters.learning, state.residents, state.households, state.society, state.controls,
    )  # fmt: skip
    public, at_home, reference = investments(state)
    rank_of: I8 = np.minimum(percentiles(society.income_bins) * 100.0, 99.0).astype(np.int8)
    cutoff = np.array([normal(1.0 - p) if p > _ROUNDS_TO else np.inf for p in np.minimum(control.science_places, 0.5)])
    care, scouts = in_care(own, control.child_places), scouting(own, control.youth_places)
    settings, seed = childhood_settings(own, society.family_money * state.wage_index), np.uint64(state.seed)
    informal = control.informal_money / (own.informal_usual * state.wage_index)
    extra = np.array([own.informal_weight * log(1.0 + x) for x in informal])
    state.team.over(
        homes.n,
        lambda first, last, span: childhood.grow_up(
            people.skill, people.character, people.path, people.parent_rank, pupils[span], people.born, people.home,
            people.group, people.uid, homes.first, people.next_member, homes.usual, homes.size, rank_of, public,
            at_home, reference, care, scouts, extra, cutoff, control.science_money,
            society.peers, settings, seed, state.month, first, last,
        ),
    )  # fmt: skip


def investments(state: State) -> tuple[F64, F64, F64]:
    """Return what is spent on a child in a framework, on one outside, and at the mean of the start, by stage.

    Returns
    -------
    public, at_home : float64[n_authorities, n_stages], NIS/child and year
    reference : float64[n_stages], NIS/child and year
        All grow with the wage level, so that the baseline stands still.
    """
    own, control, town = state.parameters.learning, state.controls, state.authorities
    standard = np.array([own.daycare_cost, own.preschool_cost, own.school_cost, own.school_cost]) * state.wage_index
    domain = np.array([EARLY_CHILDHOOD, EARLY_CHILDHOOD, EDUCATION_ENRICHMENT, EDUCATION_ENRICHMENT])
    level = np.clip(town.level[:, domain], 0.0, 5.0)
    public = standard * (1.0 - own.municipal_share + own.municipal_share * level) + control.child_money
    public[:, 0] += control.home_visits
    at_home = np.repeat(own.home_care * standard[None, :], state.n_authorities, axis=0)
    at_home[:, 0] += control.home_visits
    return public, at_home, state.society.usual_money * state.wage_index


def in_care(own: Learning, places: F64) -> F64:
    """Return the share of children in frameworks at 0-2 and at 3-5, float64[n_authorities, n_groups, 2]."""
    usual = np.empty((len(GROUPS), 2))
    usual[:, 0], usual[:, 1] = own.daycare_arab, own.preschool_arab
    usual[JEWISH] = own.daycare_jewish, own.preschool_jewish
    usual[BEDOUIN, 1] = own.preschool_bedouin
    return np.minimum(usual[None] + places[:, None, :], 1.0)


def scouting(own: Learning, places: F64) -> F64:
    """Return the share of residents of 9-17 in youth movements, float64[n_authorities, n_groups]."""
    usual = np.full(len(GROUPS), own.scouts_arab)
    usual[JEWISH] = own.scouts_jewish
    return np.minimum(usual[None, :] + places[:, None], 0.9)


def childhood_settings(own: Learning, family_usual: float) -> F64:
    """Return the parameters of `childhood.grow_up`, in the order of its constants."""
    return np.array([
        own.early_productivity, own.self_productivity, own.early_parents, own.parent_weight, own.early_money,
        own.school_money, _not_zero(own.early_shape), _not_zero(own.school_shape), own.skill_scale, own.early_luck,
        own.luck,
        own.neighbourhood, own.character_to_skill, own.character_memory,
        float(np.sqrt(1.0 - own.character_memory * own.character_memory)), own.youth_movement, own.family_share,
        family_usual, own.scouts_stay,
    ])  # fmt: skip


def _not_zero(shape: float) -> float:
    """Return the exponent of the technology, kept off 0, where it would be Cobb-Douglas."""
    return shape if abs(shape) > LEAST_SHAPE else LEAST_SHAPE


def _logit(p: float) -> float:
    bounded = min(max(p, 0.001), 0.999)
    return log(bounded / (1.0 - bounded))


def career_settings(own: Learning) -> F64:
    """Return the parameters of `careers.come_of_age`, in the order of its constants."""
    return np.array([
        own.matriculation_slope, own.character_slope, own.skill_return, own.character_return,
        own.matriculation_premium, own.threshold_slope,
        own.connections, own.degree_slope, own.threshold_bonus, own.threshold_share, _logit(own.completion),
        own.degree_premium, _logit(own.science_share) - GRADUATE_SKILL * own.science_slope, own.science_slope,
        own.science_exposure, own.science_premium, own.service_slope, own.science_share,
    ])  # fmt: skip


def serving(own: Learning) -> F64:
    """Return the logit of service by group at mean character."""
    out = np.full(len(GROUPS), _logit(own.service_arab))
    out[JEWISH], out[DRUZE] = _logit(own.service_jewish), _logit(own.service_druze)
    return out


def _come_of_age(state: State, pupils: np.ndarray) -> None:
    own, people, vitals, control = state.parameters.learning, state.residents, state.vitals, state.controls
    entry = vitals.degree + own.support_slope * control.study_support / 10_000.0
    entry += own.campus_bonus * control.branch_campus + state.institutions.campus
    settings, served = career_settings(own), serving(own)
    state.team.over(
        people.n,
        lambda first, last, span: careers.come_of_age(
            people.education, people.potential, people.pay, people.path, pupils[span], people.skill, people.character,
            people.parent_rank, people.status, people.born, people.home, people.group, people.sex, people.uid,
            vitals.matriculation, vitals.threshold, entry, served, vitals.potential, vitals.potential_luck, settings,
            np.uint64(state.seed), state.month, first, last,
        ),
    )  # fmt: skip


def _admit(state: State) -> None:
    """Give the places in higher education to the best applicants; ties by identity."""
    people, work = state.residents, state.scratch
    n = state.team.gather(
        people.n,
        work.rows,
        lambda first, last: careers.list_applicants(work.rows, people.path, people.status, first, last),
    )
    rows = work.rows[:n]
    rows[:] = rows[np.lexsort((people.uid[rows], -people.skill[rows]))]
    places = places_open(state)
    careers.admit(people.path, state.society.pupils, rows, people.home, people.group, places, n)


def places_open(state: State) -> int:
    """Return the places in higher education of this year, simulated."""
    own = state.parameters.learning
    usual = state.society.seats * own.seat_slack * exp(own.seat_growth * state.month / MONTHS_A_YEAR)
    return int(usual + float(state.controls.seats.sum()) * state.sample + 0.5)


def begin(state: State) -> None:
    """Note at the start who was in which framework, and what families usually spend."""
    own, people, homes, society, vitals = (
        state.parameters.learning, state.residents, state.households, state.society, state.vitals,
    )  # fmt: skip
    n, seed = state.n_authorities, np.uint64(state.seed)
    used = homes.size[: homes.n] > 0
    children = np.zeros(homes.n, np.int64)
    young = (people.status[: people.n] >= 0) & (-people.born[: people.n] < childhood.GROWN * MONTHS_A_YEAR)
    np.add.at(children, people.household[: people.n][young], 1)
    spent = homes.usual[: homes.n][used] // homes.size[: homes.n][used] * children[used]
    society.family_money = max(own.family_share * int(spent.sum()) * 0.12 / max(int(children.sum()), 1), 1.0)
    _note_usual_money(state)
    childhood.first_lives(
        people.character, people.attitude, people.path, people.status, people.born, people.home, people.group,
        people.uid, scouting(own, np.zeros(n)), in_care(own, np.zeros((n, 2))), seed, people.n,
    )  # fmt: skip
    society.seats = careers.first_studies(
        people.path, people.education, people.skill, people.status, people.born, people.home, people.group, people.uid,
        vitals.threshold, vitals.degree, serving(own), career_settings(own), seed, people.n,
    )  # fmt: skip
    pupils = young & (-people.born[: people.n] >= 6 * MONTHS_A_YEAR)
    home = people.home[: people.n][pupils]
    mille = np.floor(people.skill[: people.n][pupils].astype(np.float64) * 1000.0).astype(np.int64)
    total = np.zeros(n, np.int64)
    np.add.at(total, home, mille)
    society.peers[:] = total / 1000.0 / np.maximum(np.bincount(home, minlength=n), 1)


def _note_usual_money(state: State) -> None:
    """Note what is invested in a child of each stage at the start, mean over the region's children."""
    count, society = state.scratch.count[:, :, :, :, :2].sum(axis=(2, 3, 4)), state.society
    care = in_care(state.parameters.learning, np.zeros((state.n_authorities, 2)))
    public, at_home, _ = investments(state)
    for stage in range(N_STAGES):
        goes = care[:, :, stage] if stage < care.shape[2] else np.ones_like(care[:, :, 0])
        each = goes * public[:, stage, None] + (1.0 - goes) * at_home[:, stage, None]
        weight = (count * 1.0).ravel()
        society.usual_money[stage] = float(np.cumsum(each.ravel() * weight)[-1] / max(np.cumsum(weight)[-1], 1.0))
    society.usual_money += society.family_money
