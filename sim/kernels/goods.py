"""Goods and services: what is needed where, where it is bought, and who sells it."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.accounts import (
    CONSUMPTION,
    EXPORTS,
    INPUTS,
    INVESTMENT,
    PROCUREMENT,
    PUBLIC_SERVICES_PURCHASES,
    VALUE_ADDED_TAX,
)
from sim.kernels.businesses import TRADES
from sim.kernels.codes import LOCAL_GOVERNMENT, N_SECTORS, PUBLIC_SERVICES
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64
from sim.kernels.maths import exp, log

BUYERS: Final = 3
"""Kinds of buyers whose purchases spread over sectors and places: households, businesses' inputs, their investment."""
_LINES: Final = (CONSUMPTION, INPUTS, INVESTMENT)


@kernel
def sum_spending(total: I64, spending: I64, home: I16, first: int, last: int) -> None:
    """Add up what households plan to spend, by the place where they live.

    Parameters
    ----------
    total : int64[n_authorities], agorot
        Modified in place: added to.
    """
    for h in range(first, last):
        if home[h] >= 0:
            total[home[h]] += spending[h]


@kernel
def sum_cells(
    sold: I64,
    costs: I64,
    invested: I64,
    custom_sum: F64,
    capacity: F64,
    sales: I64,
    investment: I64,
    input_share: F64,
    custom: F32,
    alive: I8,
    place: I16,
    sector: I8,
    output: F32,
    staff: I32,
    commuters: I32,
    efficiency: F64,
    n: int,
) -> None:
    """Add up businesses that trade by place and sector.

    Parameters
    ----------
    sold, costs, invested : int64[n_authorities, n_sectors], agorot
        Modified in place: sales of the month before, the inputs they take, and investment.
    custom_sum : float64[n_authorities, n_sectors]
        Modified in place: circles of customers of businesses that trade.
    capacity : float64[n_authorities, n_sectors], agorot/month
        Modified in place: sales that the staff can serve.
    input_share : float64[n_sectors]
        Inputs and imports for one shekel of sales.
    """
    sold[:] = 0
    costs[:] = 0
    invested[:] = 0
    custom_sum[:] = 0.0
    capacity[:] = 0.0
    for b in range(n):
        k = sector[b]
        if k == LOCAL_GOVERNMENT or alive[b] != TRADES:
            continue
        j = place[b]
        sold[j, k] += sales[b]
        costs[j, k] += np.int64(sales[b] * input_share[k])
        invested[j, k] += investment[b]
        custom_sum[j, k] += custom[b]
        capacity[j, k] += output[b] * efficiency[j, k] * (staff[b] + commuters[b])


@kernel
def needs(
    need: F64,
    spent: I64,
    sold: I64,
    costs: I64,
    invested: I64,
    vat: float,
    consumption: F64,
    inputs: F64,
    investment: F64,
    paid: I64,
    received: I64,
    households: int,
    businesses: int,
    government: int,
    outside: int,
) -> None:
    """Turn budgets into needs by buyer, place and sector, and enter what buyers pay.

    Parameters
    ----------
    need : float64[3, n_authorities, n_sectors], agorot
        Modified in place: net of VAT, what households and businesses of a place want of each sector.
    spent : int64[n_authorities], agorot
        Household spending, VAT included.
    sold, costs, invested : int64[n_authorities, n_sectors], agorot
        Sales of the month before, which set the inputs; what inputs and imports cost; investment of businesses.
    vat : float
        Rate of value added tax.
    consumption, investment : float64[n_sectors]
        Shares of `Economy`.
    inputs : float64[n_sectors, n_sectors]
        Input coefficients, buyer by supplier.
    paid, received : int64[n_lines, n_accounts]
        Modified in place: households' consumption and VAT, businesses' inputs and investment. What outside receives is
        entered in full here and handed on to the region's sellers by `trade`.
    """
    n = spent.shape[0]
    for j in range(n):
        tax = np.int64(spent[j] * (vat / (1.0 + vat)))
        net = spent[j] - tax
        paid[VALUE_ADDED_TAX, households + j] += tax
        received[VALUE_ADDED_TAX, government] += tax
        paid[CONSUMPTION, households + j] += net
        received[CONSUMPTION, outside] += net
        for k in range(N_SECTORS):
            need[0, j, k] = net * consumption[k]
            need[1, j, k] = 0.0
        all_inputs, all_investment = np.int64(0), np.int64(0)
        for k in range(N_SECTORS):
            for supplier in range(N_SECTORS):
                need[1, j, supplier] += sold[j, k] * inputs[k, supplier]
            all_inputs += costs[j, k]
            all_investment += invested[j, k]
        for k in range(N_SECTORS):
            need[2, j, k] = all_investment * investment[k]
        paid[INPUTS, businesses + j] += all_inputs
        received[INPUTS, outside] += all_inputs
        paid[INVESTMENT, businesses + j] += all_investment
        received[INVESTMENT, outside] += all_investment


@kernel
def outside_demand(
    out: F64,
    base: F64,
    growth: float,
    place_pay: F64,
    wage_level: float,
    productivity: F64,
    of_sector: F64,
    shock_place: F64,
    shock_sector: F64,
    control: F64,
    elasticity: float,
) -> None:
    """Work out this month's demand from outside.

    Parameters
    ----------
    out : float64[n_authorities, n_sectors], agorot
        Modified in place.
    base : float64[n_authorities, n_sectors], agorot
        Demand of the start.
    growth : float
        Growth of the country since then, as a factor.
    place_pay : float64[n_authorities], ln
        Pay offered in a place relative to the start; `wage_level` is that of the country.
    productivity : float64[n_authorities]
        Of a place relative to the start.
    of_sector : float64[n_authorities, n_sectors + 1]
        Of a sector there relative to that of the place.
    shock_place, shock_sector : float64, ln
        Shocks of the year.
    control : float64[n_authorities, n_sectors]
        Factor of levers and shocks.
    elasticity : float
        d ln demand / d ln labour cost for a unit of output, relative to outside.
    """
    for j in range(out.shape[0]):
        relative = place_pay[j] - wage_level - log(productivity[j])
        level = growth * exp(elasticity * relative + shock_place[j])
        for k in range(N_SECTORS):
            own = exp(shock_sector[k] - elasticity * log(of_sector[j, k]))
            out[j, k] = base[j, k] * level * own * control[j, k]


@kernel
def trade(
    cell: I64,
    bought: F64,
    need: F64,
    local_share: F64,
    flow: F64,
    near: I16,
    custom_sum: F64,
    exports: F64,
    public: F64,
    paid: I64,
    received: I64,
    businesses: int,
    government: int,
    outside: int,
) -> None:
    """Let buyers choose places: cells sell to the region and beyond, outside keeps the rest.

    Parameters
    ----------
    cell : int64[n_authorities, n_sectors], agorot
        Modified in place: sales of each place and sector to households and businesses, in the region and outside.
    bought : float64[3, n_authorities, n_sectors], agorot
        Scratch: the same by kind of buyer.
    need : float64[3, n_authorities, n_sectors], agorot
        From `needs`.
    local_share : float64[n_authorities, n_sectors], in [0, 1]
        Share bought in the region.
    flow : float64[n_authorities, n_near, n_sectors], in [0, 1]
        Where the local part is bought, among the near places.
    near : int16[n_authorities, n_near]
        Places within reach, NONE at the end.
    custom_sum : float64[n_authorities, n_sectors]
        0 where nobody sells: those needs go outside.
    exports : float64[n_authorities, n_sectors], agorot
        Demand from outside.
    public : float64[n_authorities], agorot
        What the state buys of public services in each place.
    """
    n = near.shape[0]
    bought[:] = 0.0
    for j in range(n):
        for m in range(near.shape[1]):
            to = near[j, m]
            if to < 0:
                break
            for k in range(N_SECTORS):
                share = local_share[j, k] * flow[j, m, k]
                bought[0, to, k] += need[0, j, k] * share
                bought[1, to, k] += need[1, j, k] * share
                bought[2, to, k] += need[2, j, k] * share
    for j in range(n):
        for k in range(N_SECTORS):
            cell[j, k] = 0
            if custom_sum[j, k] <= 0.0:
                continue
            for buyer in range(BUYERS):
                amount = np.int64(bought[buyer, j, k])
                received[_LINES[buyer], businesses + j] += amount
                received[_LINES[buyer], outside] -= amount
                cell[j, k] += amount
            amount = np.int64(exports[j, k])
            paid[EXPORTS, outside] += amount
            received[EXPORTS, businesses + j] += amount
            cell[j, k] += amount
        amount = np.int64(public[j])
        paid[PUBLIC_SERVICES_PURCHASES, government] += amount
        if custom_sum[j, PUBLIC_SERVICES] > 0.0:
            received[PUBLIC_SERVICES_PURCHASES, businesses + j] += amount
            cell[j, PUBLIC_SERVICES] += amount
        else:
            received[PUBLIC_SERVICES_PURCHASES, outside] += amount


@kernel
def sell(
    sales: I64, given: I64, cum: F64, cell: I64, custom_sum: F64, custom: F32, alive: I8, place: I16, sector: I8, n: int
) -> None:
    """Share out the sales of each place and sector by the circles of customers, to the last agora.

    Parameters
    ----------
    sales : int64[n], agorot
        Modified in place: added to.
    given : int64[n_authorities, n_sectors], cum : float64[n_authorities, n_sectors]
        Scratch: what was given so far.
    """
    given[:] = 0
    cum[:] = 0.0
    for b in range(n):
        k = sector[b]
        if alive[b] != TRADES or k == LOCAL_GOVERNMENT:
            continue
        j = place[b]
        cum[j, k] += custom[b]
        if cum[j, k] >= custom_sum[j, k]:
            upto = cell[j, k]
        else:
            upto = np.int64(cell[j, k] * (cum[j, k] / custom_sum[j, k]))
        sales[b] += upto - given[j, k]
        given[j, k] = upto


@kernel
def procure(
    sales: I64,
    paid: I64,
    received: I64,
    account: I16,
    supplier: I32,
    amount: I64,
    alive: I8,
    place: I16,
    vat: float,
    businesses: int,
    government: int,
    outside: int,
) -> None:
    """Pay this month's procurement contracts; what a closed supplier can no longer deliver is bought outside.

    Parameters
    ----------
    sales : int64[n_businesses], agorot
        Modified in place: added to, net of VAT.
    paid, received : int64[n_lines, n_accounts]
        Modified in place.
    account : int16[n_contracts]
        Who pays.
    supplier : int32[n_contracts]
        Business row, or OUTSIDE.
    amount : int64[n_contracts], agorot
        Monthly payment, VAT included.
    """
    for c in range(amount.shape[0]):
        tax = np.int64(amount[c] * (vat / (1.0 + vat)))
        net = amount[c] - tax
        paid[VALUE_ADDED_TAX, account[c]] += tax
        received[VALUE_ADDED_TAX, government] += tax
        paid[PROCUREMENT, account[c]] += net
        b = supplier[c]
        if b >= 0 and alive[b] == TRADES:
            sales[b] += net
            received[PROCUREMENT, businesses + place[b]] += net
        else:
            received[PROCUREMENT, outside] += net
