"""Goods and services: explicit purchases of households, businesses, authorities, the state and outside."""

import numpy as np

from sim.kernels import goods as kernels
from sim.kernels.maths import exp, log, normal
from sim.kernels.purposes import DEMAND_SHOCK
from sim.kernels.rng import uniform
from sim.processes import disruption, institutions
from sim.state import MONTHS_A_YEAR, State


def buy(state: State) -> None:
    """Turn this month's spending into sales of businesses, in the region and outside."""
    firms, homes, work, eco, seen, law = (
        state.businesses, state.households, state.scratch, state.economy, state.survey, state.law,
    )  # fmt: skip
    at, books, n = state.ledger.accounts, state.ledger, state.n_authorities
    spent = np.zeros((max(state.team.threads, 1), n), np.int64)
    spans = state.team.over(
        homes.n, lambda first, last, span: kernels.sum_spending(spent[span], homes.spending, homes.home, first, last)
    )
    input_share = eco.inputs.sum(axis=1) + eco.imports
    kernels.sum_cells(
        work.cell_sold, work.cell_costs, work.cell_invested, work.cell_custom, work.cell_capacity, firms.sales_before,
        firms.investment, input_share, firms.custom, firms.alive, firms.place, firms.sector, firms.output, firms.staff,
        firms.commuters, seen.efficiency, firms.n,
    )  # fmt: skip
    kernels.needs(
        work.need, spent[:spans].sum(axis=0), work.cell_sold, work.cell_costs, work.cell_invested, law.vat,
        eco.consumption, eco.inputs, eco.investment, books.paid, books.received, at.households, at.businesses,
        at.government, at.outside,
    )  # fmt: skip
    public = eco.public_services * seen.residents * state.sample * state.wage_index
    flow, sold_outside = work.flow, exports(state)
    if state.controls.in_use:
        disruption.divert(state)
        flow, sold_outside, public = disruption.serve(state, sold_outside, public)
    if state.survey.linked.any():
        buy_from_partners(state)
    kernels.trade(
        work.cell_sales, work.bought, work.need, eco.local_share, flow, work.near, work.cell_custom,
        sold_outside, public, books.paid, books.received, at.businesses, at.government, at.outside,
    )  # fmt: skip
    institutions.give(state)
    institutions.invest(state)
    kernels.sell(
        firms.sales, work.cell_given, work.cell_cum, work.cell_sales, work.cell_custom, firms.custom, firms.alive,
        firms.place, firms.sector, firms.n,
    )  # fmt: skip
    deals = state.contracts
    kernels.procure(
        firms.sales, books.paid, books.received, deals.account, deals.supplier, deals.amount, firms.alive, firms.place,
        law.vat, at.businesses, at.government, at.outside,
    )  # fmt: skip


def buy_from_partners(state: State) -> None:
    """Let businesses buy more of their inputs in the region, as far as it is not all of them already."""
    eco, need = state.economy, state.scratch.need
    need[1] *= np.minimum(1.0 + state.survey.linked[:, None], 1.0 / np.maximum(eco.local_share, 0.01))


def exports(state: State) -> np.ndarray:
    """Return this month's demand from outside: it grows with the country, shifts with shocks, and minds labour cost.

    Returns
    -------
    float64[n_authorities, n_sectors], agorot
    """
    own, eco = state.parameters.goods, state.economy
    # Demand grows by people and by product per head, which follows the wage level.
    people = own.outside_growth - state.parameters.business.tfp_growth
    growth = exp(people * state.month / MONTHS_A_YEAR) * state.wage_index
    kernels.outside_demand(
        state.scratch.exports, eco.exports + eco.won, growth,
        state.survey.place_pay, log(state.wage_index), eco.output, eco.sector_output, eco.shock_place, eco.shock_sector,
        state.controls.outside_demand, own.cost_elasticity,
    )  # fmt: skip
    ventures = institutions.venture_demand(state)
    if ventures is not None:
        state.scratch.exports += ventures
    return state.scratch.exports


def draw_shocks(state: State) -> None:
    """Draw each January's shocks to demand from outside, common to sectors and to places."""
    own, eco, seed = state.parameters.goods, state.economy, np.uint64(state.seed)
    for shocks, spread, key in (
        (eco.shock_sector, own.sector_shock_sd, 0),
        (eco.shock_place, own.region_shock_sd, 1),
    ):
        fresh = spread * float(np.sqrt(1.0 - own.shock_memory * own.shock_memory))
        for k in range(len(shocks)):
            who = int(state.geography.symbol[k]) if key else k
            luck = normal(uniform(seed, DEMAND_SHOCK, state.month, np.uint64(who), key))
            shocks[k] = own.shock_memory * shocks[k] + fresh * luck
