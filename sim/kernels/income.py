"""Income: businesses pay wages, taxes and owners; households are paid, taxed, and plan their spending."""

from typing import Final

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.accounts import (
    ARNONA_OF_BUSINESSES,
    CORPORATE_TAX,
    DIVIDENDS,
    EMPLOYER_INSURANCE,
    INTEREST,
    WAGES_OF_AUTHORITIES,
    WAGES_OF_BUSINESSES,
    WAGES_TO_OUTSIDE,
)
from sim.kernels.businesses import TRADES
from sim.kernels.codes import CHILD, EMPLOYEE, INACTIVE, LANDLORD, NONE, OUTSIDE, RENTER, RETIRED, UNEMPLOYED
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64

N_FLOWS: Final = 17
"""Kinds of flows that `households` adds up by place; the constants below number them."""
FROM_BUSINESSES: Final = 0
FROM_AUTHORITIES: Final = 1
FROM_OUTSIDE: Final = 2
PROFIT: Final = 3
OLD_AGE: Final = 4
CHILDREN: Final = 5
OUT_OF_WORK: Final = 6
SUPPORT: Final = 7
PENSION: Final = 8
TAX: Final = 9
RENT_PAID: Final = 10
RENT_GOT: Final = 11
ARNONA: Final = 12
FEE: Final = 13
PLANNED: Final = 14
"""Spending planned for the next month."""
HOUSES: Final = 15
"""Households, counted."""
LANDLORDS: Final = 16
"""Households that let a dwelling, counted."""

_YEAR: Final = 12
_GROWN: Final = 18
_MOST_CHILDREN: Final = 40


@kernel(inline=True)
def insurance(wages: np.int64, jobs: int, law: F64) -> np.int64:
    """Return employers' insurance on a month's wages: a reduced rate up to a bound for each job, then the full.

    Parameters
    ----------
    wages : int64, agorot
        Gross wages of all jobs.
    jobs : int
        Number of jobs.
    law : float64[>= 3]
        Bound in agorot, reduced rate, full rate.
    """
    low = min(float(wages), law[0] * jobs)
    return np.int64(low * law[1] + (wages - low) * law[2])


@kernel
def businesses(
    cash: I64,
    loan: I64,
    profit: I64,
    dividend: I64,
    investment: I64,
    sales_before: I64,
    sales: I64,
    wage_bill: I64,
    staff: I32,
    commuters: I32,
    pay_level: I32,
    area: F32,
    alive: I8,
    place: I16,
    sector: I8,
    owner: I32,
    paid: I64,
    received: I64,
    rate: F64,
    input_share: F64,
    law: F64,
    settings: F64,
    base: I64,
    n_public: int,
    n: int,
) -> None:
    """Let every business pay for its month, and draw or repay loans.

    Parameters
    ----------
    cash, loan, profit, dividend, investment, sales_before : int64[n], agorot
        Modified in place.
    sales : int64[n], agorot
        Modified in place: of this month; put back to 0.
    paid, received : int64[n_lines, n_accounts]
        Modified in place.
    rate : float64[n_authorities], agorot per square metre and month
        Business arnona.
    law : float64[4]
        Bound, reduced rate and full rate of employers' insurance; corporate tax.
    settings : float64[5]
        Payout, reserve in months, share of profit invested, monthly interest on loans, factor on pay of commuters.
    base : int64[5]
        First accounts of households and businesses; government, outside, and first of the authorities.
    n_public : int
        Rows of authorities and cluster bodies, whose treasuries pay for them (`public_wages`).
    """
    to_businesses, government, outside = base[1], base[2], base[3]
    for b in range(n_public, n):
        dividend[b] = 0
        if alive[b] != TRADES:
            continue
        account = to_businesses + place[b]
        away = np.int64(commuters[b] * (pay_level[b] * settings[4]))
        social = insurance(wage_bill[b] + away, staff[b] + commuters[b], law)
        ground = np.int64(area[b] * rate[place[b]])
        inputs = np.int64(sales_before[b] * input_share[sector[b]])
        interest = np.int64(loan[b] * settings[3])
        gain = sales[b] - inputs - wage_bill[b] - away - social - ground - interest
        before = profit[b]
        profit[b] += gain
        tax = np.int64(law[3] * max(profit[b], 0)) - np.int64(law[3] * max(before, 0))
        purse = cash[b] - loan[b] + gain - tax - investment[b]
        reserve = np.int64(settings[1] * (wage_bill[b] + away + inputs))
        extra = purse - reserve
        if extra > 0:
            share = 1.0 if staff[b] + commuters[b] <= 1 else settings[0]
            dividend[b] = np.int64(extra * share)
            purse -= dividend[b]
        paid[WAGES_OF_BUSINESSES, account] += wage_bill[b]
        paid[WAGES_TO_OUTSIDE, account] += away
        received[WAGES_TO_OUTSIDE, outside] += away
        paid[EMPLOYER_INSURANCE, account] += social
        received[EMPLOYER_INSURANCE, government] += social
        paid[ARNONA_OF_BUSINESSES, account] += ground
        received[ARNONA_OF_BUSINESSES, base[4] + place[b]] += ground
        paid[INTEREST, account] += interest
        received[INTEREST, outside] += interest
        paid[CORPORATE_TAX, account] += tax
        received[CORPORATE_TAX, government] += tax
        paid[DIVIDENDS, account] += dividend[b]
        if owner[b] < 0:
            received[DIVIDENDS, outside] += dividend[b]
        cash[b], loan[b] = max(purse, 0), max(-purse, 0)
        investment[b] = np.int64(settings[2] * max(gain - tax, 0)) if purse > 0 else 0
        sales_before[b] = sales[b]
        sales[b] = 0


@kernel
def public_wages(
    paid: I64,
    received: I64,
    wage_bill: I64,
    staff: I32,
    commuters: I32,
    pay_level: I32,
    account: I64,
    law: F64,
    factor: float,
    government: int,
    outside: int,
) -> None:
    """Let authorities and cluster bodies pay their staff, and insurance on it.

    Parameters
    ----------
    account : int64[n_public]
        The account that pays.
    factor : float
        Pay of commuters relative to the usual pay of the employer.
    """
    for b in range(account.shape[0]):
        away = np.int64(commuters[b] * (pay_level[b] * factor))
        social = insurance(wage_bill[b] + away, staff[b] + commuters[b], law)
        paid[WAGES_OF_AUTHORITIES, account[b]] += wage_bill[b]
        paid[WAGES_TO_OUTSIDE, account[b]] += away
        received[WAGES_TO_OUTSIDE, outside] += away
        paid[EMPLOYER_INSURANCE, account[b]] += social
        received[EMPLOYER_INSURANCE, government] += social


@kernel
def households(
    cash: I64,
    spending: I64,
    usual: I64,
    market: I64,
    disposable: I64,
    stale: I8,
    wages: I32,
    wages_public: I32,
    wages_outside: I32,
    taxes: I32,
    pension: I32,
    members: I32,
    flows: I64,
    benefit: I8,
    head: I32,
    house: I16,
    tenure: I8,
    area: I16,
    business: I32,
    next_member: I32,
    status: I8,
    born: I16,
    employer: I32,
    pay: I32,
    tax: I32,
    potential: I32,
    skill: F32,
    dividend: I64,
    next_owned: I32,
    bills: F64,
    law: F64,
    settings: F64,
    n_public: int,
    month: int,
    first: int,
    last: int,
) -> None:
    """Pay every household for the month, take its taxes and bills, and let it plan the next month's spending.

    Parameters
    ----------
    cash, spending, usual, market, disposable : int64[n_households], agorot
        Modified in place.
    stale, wages, wages_public, wages_outside, taxes, pension, members
        Columns of `Households`; modified in place where something happened to a member.
    flows : int64[n_authorities, N_FLOWS], agorot
        Modified in place: sums by place, added to. Spans of rows have flows of their own.
    benefit : int8[n_residents], month
        Modified in place: months of unemployment benefit left.
    bills : float64[6, n_authorities], agorot/month
        Arnona for a square metre, fee of a household, rent of a dwelling, rent that a landlord gets; credit against tax
        as a share of wages, and the highest credit of a household.
    law : float64[16]
        Old-age pension; allowances of the first to fifth child; share of pay replaced by unemployment benefit, its
        ceiling; income support of a single adult, its addition for each further person; occupational pension as a
        share of pay; lowest skill with such a pension; wage index; highest income with support as a share of it.
    settings : float64[6]
        Memory of income, saving rate, wealth effect, buffer in months, free, free.
    """
    allowance = np.zeros(_MOST_CHILDREN + 1, np.int64)
    for c in range(_MOST_CHILDREN):
        allowance[c + 1] = allowance[c] + np.int64(law[1 + min(c, 4)])
    old_age, pensioned = np.int64(law[0]), law[11]
    for row in range(first, last):
        # Of an unsigned number the compiler need not ask whether it counts from the end.
        h = np.uint64(row)
        if house[h] < 0:
            continue
        j = np.uint64(house[h])
        dole = np.int64(0)
        if stale[h] != 0:
            # Sums of products instead of branches, which the processor could not foresee.
            wage_sum, taxed, outside, public, expected = 0, 0, 0, 0, 0
            people, children, retired, able, on_dole = 0, 0, 0, 0, 0
            member = head[h]
            while member != NONE:
                i = np.uint64(member)
                now, employed_by = status[i], employer[i]
                works = now == EMPLOYEE
                wage = np.int64(pay[i]) * works
                wage_sum += int(wage)
                taxed += int(np.int64(tax[i]) * works)
                outside += int(wage) * (employed_by == OUTSIDE)
                public += int(wage) * ((employed_by >= 0) & (employed_by < n_public))
                child = (now == CHILD) | ((now == INACTIVE) & (month - born[i] < _GROWN * _YEAR))
                children += child
                able += (now == UNEMPLOYED) | ((now == INACTIVE) & (not child))
                people += 1
                if now == RETIRED:
                    retired += 1
                    if skill[i] > pensioned:
                        expected += int(potential[i] * law[10])
                elif benefit[i] > 0 and now == UNEMPLOYED:
                    dole += np.int64(min(pay[i] * law[6], law[7]))
                    benefit[i] -= 1
                    on_dole = 1
                member = next_member[i]
            wages[h], taxes[h], wages_outside[h], wages_public[h], pension[h] = (
                wage_sum,
                taxed,
                outside,
                public,
                expected,
            )
            members[h] = people | children << 8 | retired << 16 | able << 24
            stale[h] = on_dole  # a benefit runs down every month
        known = members[h]
        people, children, retired, able = known & 255, known >> 8 & 255, known >> 16 & 255, known >> 24
        profit = np.int64(0)
        b = business[h]
        while b != NONE:
            profit += dividend[np.uint64(b)]
            b = next_owned[np.uint64(b)]
        earned, pensions = np.int64(wages[h]), np.int64(pension[h] * law[12])
        for_children = allowance[min(children, _MOST_CHILDREN)]
        for_old = retired * old_age
        lets = np.int64(bills[3, j]) * (tenure[h] == LANDLORD)
        gained = earned + profit + pensions + lets
        due = taxes[h] - min(taxes[h], np.int64(min(earned * bills[4, j], bills[5, j])))
        income = gained + for_old + for_children + dole - due
        floor = np.int64((law[8] + law[9] * (people - 1)) * law[13])
        support = np.int64(max(floor - income, 0) * law[14]) * (able > 0)
        income += support
        market[h] += gained
        disposable[h] += income
        purse = cash[h] - spending[h] + income
        rent = min(np.int64(bills[2, j]), max(purse, 0)) * (tenure[h] == RENTER)
        arnona = min(np.int64(bills[0, j] * area[h]), max(purse - rent, 0))
        fee = min(np.int64(bills[1, j]), max(purse - rent - arnona, 0))
        purse -= rent + arnona + fee
        usual[h] = np.int64(settings[0] * usual[h] + (1.0 - settings[0]) * income)
        free = usual[h] - rent - arnona - fee
        wish = (1.0 - settings[1]) * free + settings[2] * max(purse - settings[3] * usual[h], 0.0)
        spending[h] = min(np.int64(max(wish, 0.0)), max(purse, 0))
        cash[h] = purse
        flows[j, FROM_BUSINESSES] += earned - wages_outside[h] - wages_public[h]
        flows[j, FROM_AUTHORITIES] += wages_public[h]
        flows[j, FROM_OUTSIDE] += wages_outside[h]
        flows[j, PROFIT] += profit
        flows[j, OLD_AGE] += for_old
        flows[j, CHILDREN] += for_children
        flows[j, OUT_OF_WORK] += dole
        flows[j, SUPPORT] += support
        flows[j, PENSION] += pensions
        flows[j, TAX] += due
        flows[j, RENT_PAID] += rent
        flows[j, RENT_GOT] += lets
        flows[j, ARNONA] += arnona
        flows[j, FEE] += fee
        flows[j, PLANNED] += spending[h]
        flows[j, HOUSES] += 1
        flows[j, LANDLORDS] += tenure[h] == LANDLORD


@kernel
def enter(paid: I64, received: I64, flows: I64, lines: I64, payer: I64, receiver: I64, base: I64, spans: int) -> None:
    """Enter what `households` added up into the ledger.

    Parameters
    ----------
    flows : int64[n_spans, n_authorities, N_FLOWS], agorot
        Sums by span.
    lines, payer, receiver : int64[N_FLOWS]
        Line of each flow, NONE for one without; account that pays and that receives, NONE where it is not entered here,
        -3 for the households of the place, -4 for its authority.
    base : int64[2]
        First accounts of households and of authorities.
    """
    for kind in range(flows.shape[2]):
        if lines[kind] == NONE:
            continue
        for j in range(flows.shape[1]):
            amount = np.int64(0)
            for span in range(spans):
                amount += flows[span, j, kind]
            if payer[kind] != NONE:
                paid[lines[kind], base[0] + j if payer[kind] == -3 else payer[kind]] += amount
            if receiver[kind] == -3:
                received[lines[kind], base[0] + j] += amount
            elif receiver[kind] == -4:
                received[lines[kind], base[1] + j] += amount
            elif receiver[kind] != NONE:
                received[lines[kind], receiver[kind]] += amount
