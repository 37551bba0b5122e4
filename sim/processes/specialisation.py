"""Specialisation: what a sector gains from being many, and what incumbents learn from attracted plants."""

import numpy as np

from sim.kernels import localisation as kernels
from sim.kernels import schooling
from sim.kernels.codes import DEGREE, N_SECTORS
from sim.kernels.dtypes import F64
from sim.kernels.reduce import weighted_sums
from sim.state import State

FEW = 10.0
"""Real jobs added to those of a sector within reach, so that the first ones of a sector are no miracle (assumption)."""
_ENOUGH_DEGREES = 0.5
"""Share of degrees at 25-64 that counts as full human capital: that of Israel in the mean (assumption)."""


def jobs_of_sectors(state: State) -> F64:
    """Return real jobs by place and sector, float64[n_authorities, n_sectors]."""
    firms = state.businesses
    rows = np.flatnonzero((firms.alive[: firms.n] == 1) & (firms.sector[: firms.n] < N_SECTORS))
    cell = firms.place[rows].astype(np.int64) * N_SECTORS + firms.sector[rows]
    jobs = np.bincount(
        cell, weights=firms.staff[rows] + firms.commuters[rows], minlength=state.n_authorities * N_SECTORS
    )
    return jobs.reshape(-1, N_SECTORS) / state.sample


def raise_productivity(state: State) -> F64:
    """Set each January what localisation and spillovers make of the productivity of each sector.

    ln TFP of a sector in a place moves with the jobs of the sector within reach (`localisation_elasticity`) and with
    what incumbents learnt from attracted plants. The mean over the jobs of a place belongs to the place, and so to the
    pay that it offers; the rest to the sector.

    Returns
    -------
    float64[n_authorities], ln
        The part of the place.

    Source
    ------
    Localisation economies: Rosenthal & Strange 2004, https://doi.org/10.1016/S1574-0080(04)80006-3 (EVIDENCE M7).
    """
    own, eco = state.parameters.business, state.economy
    jobs, near = jobs_of_sectors(state), np.zeros((state.n_authorities, N_SECTORS))
    weighted_sums(near, state.survey.proximity, jobs)
    if state.month == 0:
        eco.sector_density[:] = near
    eco.spillover += own.spillover_speed * (eco.spillover_goal - eco.spillover)
    level = np.zeros(state.n_authorities)
    kernels.gains(
        level, eco.sector_output, jobs, near, eco.sector_density, eco.spillover, own.localisation_elasticity, FEW
    )
    return level


def absorption(state: State) -> F64:
    """Return which part of a spillover arrives in each place, in [0, 1].

    It rises with the mean of municipal capacity and the share of degrees at 25-64 (over half).

    Returns
    -------
    float64[n_authorities]
    """
    people, n = state.residents, state.n_authorities
    count = np.zeros((n, 2), np.int64)
    schooling.educated(count, people.status, people.education, people.born, people.home, DEGREE, state.month, people.n)
    degrees = np.minimum(count[:, 1] / np.maximum(count[:, 0], 1) / _ENOUGH_DEGREES, 1.0)
    able = 0.5 * (state.authorities.capacity + degrees)
    share: F64 = able / (able + state.parameters.business.absorption_halfsat)
    return share
