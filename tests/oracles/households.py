"""A household's month in plain Python, from what the law and the parameters are documented to mean. Money in agorot."""

import math
from dataclasses import dataclass
from statistics import NormalDist

from sim.state import State

CHILD, INACTIVE, UNEMPLOYED, EMPLOYEE, RETIRED = 0, 1, 2, 3, 5
NOBODY, RENTER, LANDLORD = -1, 1, 2
SUPPORTED_SHARE, SUPPORT_RATE = 0.7, 0.6
"""Income support fills 60 % of the gap to 70 % of its rate: who works keeps part of what is earned."""


@dataclass(frozen=True)
class Month:
    """What a household gets, pays and plans."""

    market: float
    disposable: float
    cash: float
    spending: float


def member_lists(state: State) -> dict[int, list[int]]:
    """Return the residents of each household."""
    lists: dict[int, list[int]] = {}
    for i in range(state.residents.n):
        if state.residents.status[i] >= CHILD:
            lists.setdefault(int(state.residents.household[i]), []).append(i)
    return lists


def market_income(state: State, members: list[int], dividends: int, lets: float) -> float:
    """Return wages, profits, rent received and occupational pensions."""
    people, fiscal = state.residents, state.parameters.fiscal
    growth = state.wage_index**fiscal.benefit_growth
    lowest = NormalDist().inv_cdf(1.0 - fiscal.pension_share)
    total = dividends + lets
    for i in members:
        if people.status[i] == EMPLOYEE:
            total += int(people.pay[i])
        elif people.status[i] == RETIRED and people.skill[i] > lowest:
            total += int(people.potential[i]) * fiscal.pension_rate * growth
    return total


def benefits(state: State, members: list[int]) -> float:
    """Return old-age pensions, child allowances and unemployment benefits."""
    people, law = state.residents, state.law
    growth, total, children = state.wage_index**state.parameters.fiscal.benefit_growth, 0.0, 0
    for i in members:
        if people.status[i] == RETIRED:
            total += law.old_age_pension * growth
        elif people.status[i] == UNEMPLOYED and people.benefit[i] > 0:
            ceiling = law.unemployment_ceiling * state.wage_index
            total += min(int(people.pay[i]) * law.unemployment_share, ceiling)
        children += is_child(state, i)
    return total + sum(int(law.child_allowance[min(nth, 4)]) * growth for nth in range(children))


def is_child(state: State, i: int) -> bool:
    """Say whether an allowance is paid: below 15, or below 18 and not at work."""
    people = state.residents
    young = state.month - int(people.born[i]) < 18 * 12
    return bool(people.status[i] == CHILD or (people.status[i] == INACTIVE and young))


def support(state: State, members: list[int], income: float) -> float:
    """Return income support: for those of whom somebody could look for work, and who have too little."""
    law, growth = state.law, state.wage_index**state.parameters.fiscal.benefit_growth
    able = any(
        state.residents.status[i] == UNEMPLOYED or (state.residents.status[i] == INACTIVE and not is_child(state, i))
        for i in members
    )
    floor = (law.support + law.support_person * (len(members) - 1)) * growth * SUPPORTED_SHARE
    return (floor - income) * SUPPORT_RATE if able and income < floor else 0.0


def rates(state: State) -> float:
    """Return rates of arnona and fees relative to the year before the start: of wages, and the course that fades."""
    eco, share, business = state.economy, state.parameters.fiscal.arnona_growth, state.parameters.business
    years = state.month / 12 + 0.5
    left = business.course_memory**years
    gone = (1.0 - left) / -math.log(business.course_memory)
    wages = business.tfp_growth * years + (eco.wage_course - business.tfp_growth) * gone
    return math.exp(share * wages + (eco.revenue_course[0] - share * eco.wage_course) * gone)


def month(state: State, h: int, members: list[int], dividends: int) -> Month:
    """Return a household's month, given its state before and what its businesses pay out."""
    homes, people, town, goods = state.households, state.residents, state.authorities, state.parameters.goods
    j, tenure = int(homes.home[h]), int(homes.tenure[h])
    market = market_income(state, members, dividends, float(state.survey.lets[j]) if tenure == LANDLORD else 0.0)
    taxes = sum(int(people.tax[i]) for i in members if people.status[i] == EMPLOYEE)
    income = market + benefits(state, members) - taxes
    income += support(state, members, income)
    purse = int(homes.cash[h]) - int(homes.spending[h]) + income
    arnona_growth = rates(state)
    bills = 0.0
    for due in (
        town.rent_base[j] * town.rent[j] * state.wage_index if tenure == RENTER else 0.0,
        town.arnona_home_rate[j] * arnona_growth * int(homes.area[h]),
        town.fee_home[j] * arnona_growth,
    ):
        bills += min(float(due), max(purse - bills, 0.0))
    purse -= bills
    usual = goods.income_memory * int(homes.usual[h]) + (1.0 - goods.income_memory) * income
    wish = (1.0 - goods.saving_rate) * (usual - bills)
    wish += goods.wealth_effect * max(purse - goods.buffer_months * usual, 0.0)
    return Month(market, income, purse, min(max(wish, 0.0), max(purse, 0.0)))
