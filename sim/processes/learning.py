"""Learning: a school year for everybody from birth to 18, matriculation and degrees."""

import numpy as np

from sim.kernels import learning as kernels
from sim.kernels.codes import EARLY_CHILDHOOD, EDUCATION_ENRICHMENT
from sim.state import State

SCHOOL_MONTH = 9
"""The school year begins in September."""


def learn(state: State) -> None:
    """Let children learn, and those of 18 and 26 try for matriculation and a degree."""
    own, people, homes, work, vitals = (
        state.parameters.learning, state.residents, state.households, state.scratch, state.vitals,
    )  # fmt: skip
    state.team.over(
        homes.n,
        lambda first, last, _: kernels.parents_skill(
            work.parent_skill, people.skill, people.born, homes.first, people.next_member, state.month, first, last
        ),
    )
    service = np.ascontiguousarray(state.authorities.level[:, [EARLY_CHILDHOOD, EDUCATION_ENRICHMENT]])
    settings = np.array([
        own.self_productivity, own.parent_weight, own.service_weight, own.luck, own.matriculation_slope,
        own.degree_slope, own.matriculation_premium, own.degree_premium, own.skill_return,
    ])  # fmt: skip
    degree = vitals.degree + state.institutions.campus
    seed = np.uint64(state.seed)
    state.team.over(
        people.n,
        lambda first, last, _: kernels.school_year(
            people.skill, people.education, people.potential, people.pay, people.status, people.born, people.home,
            people.group, people.sex, people.uid, work.parent_skill, service, vitals.matriculation, degree,
            vitals.potential, vitals.potential_luck, settings, seed, state.month, first, last,
        ),
    )  # fmt: skip
