"""Structure of the economy at the start, put together from what residents and businesses do."""

import numpy as np

from sim.data import AuthorityTable
from sim.kernels.codes import CHILD, N_SECTORS, OUTSIDE
from sim.kernels.dtypes import F64, I64
from sim.parameters import Parameters
from sim.population.course import revenue_growth, wage_growth
from sim.population.geography import seen
from sim.population.staffing import outside_pay
from sim.population.structure import structure
from sim.population.trade import open_markets
from sim.state import Businesses, Economy, Geography, Households, Residents


def largest_members(place: Geography, table: AuthorityTable) -> I64:
    """Return the authority with most residents in each cluster, int64[n_clusters]."""
    hubs = []
    for c in range(len(place.clusters)):
        members = np.flatnonzero(place.cluster == c)
        hubs.append(int(members[table.population[members].argmax()]) if members.size else 0)
    return np.array(hubs, np.int64)


def residents_by_place(residents: Residents, n: int) -> F64:
    """Return simulated residents of each authority, float64[n]."""
    lives = residents.status[: residents.n] >= CHILD
    return np.bincount(residents.home[: residents.n][lives], minlength=n).astype(np.float64)


def economy(
    place: Geography,
    table: AuthorityTable,
    residents: Residents,
    households: Households,
    businesses: Businesses,
    participation: F64,
    parameters: Parameters,
    sample: float,
) -> Economy:
    """Return the structure of the economy."""
    n, s = len(place.ids), structure()
    number = residents_by_place(residents, n)
    trade = open_markets(place, households, businesses, number, parameters, sample, table.year)
    away = (residents.work[: residents.n] == OUTSIDE) & (residents.status[: residents.n] >= CHILD)
    leavers = np.bincount(residents.home[: residents.n][away], minlength=n) * parameters.labour.separation_rate
    jobs = np.bincount(
        businesses.place[: businesses.n],
        weights=businesses.staff[: businesses.n] + businesses.commuters[: businesses.n],
        minlength=n,
    )
    return Economy(
        consumption=s.consumption.copy(),
        inputs=s.inputs.copy(),
        imports=s.imports.copy(),
        investment=s.investment.copy(),
        purchases=s.purchases.copy(),
        local_share=trade.local_share,
        trade=trade.trade,
        exports=trade.exports,
        shock_sector=np.zeros(s.premium.size),
        shock_place=np.zeros(n),
        public_services=trade.public_services,
        outside_vacancies=(leavers * parameters.labour.outside_vacancies).astype(np.float64),
        outside_pay=outside_pay(residents, n),
        participation=participation,
        density=seen(place.distance, parameters.business.agglomeration_decay, jobs),
        output=np.ones(n),
        sector_output=np.ones((n, N_SECTORS + 1)),
        sector_density=np.zeros((n, N_SECTORS)),
        spillover=np.zeros((n, N_SECTORS)),
        spillover_goal=np.zeros((n, N_SECTORS)),
        won=np.zeros((n, N_SECTORS)),
        wage_course=wage_growth(table.year),
        revenue_course=np.array(revenue_growth(table.year)),
    )
