"""Income: businesses and public employers pay, households are paid, taxed and billed, public purses are settled."""

from functools import cache

import numpy as np

from sim.kernels import accounts as line
from sim.kernels import income as kernels
from sim.kernels import treasuries
from sim.kernels.codes import NONE
from sim.kernels.maths import exp, log, normal
from sim.processes import actors, disruption, institutions
from sim.state import MONTHS_A_YEAR, State

_HOUSEHOLDS, _AUTHORITY = -3, -4
SUPPORT_BELOW = 0.7
"""Income support is paid below this share of its full rate (assumption: tests of means and assets)."""
SUPPORT_FILLS = 0.6
"""Share of the gap that support fills: take-up and offsets (assumption)."""


def pay(state: State) -> None:
    """Let every employer and household settle the month."""
    if state.controls.in_use:
        disruption.compensate(state)
    _pay_by_businesses(state)
    _pay_households(state)


def _law_of_insurance(state: State) -> np.ndarray:
    law = state.law
    return np.array([law.employer_bound * state.wage_index, law.employer_reduced, law.employer_full, law.corporate_tax])


def _pay_by_businesses(state: State) -> None:
    own, firms, books, at = state.parameters.business, state.businesses, state.ledger, state.ledger.accounts
    law, n_public = _law_of_insurance(state), state.n_public
    rate = state.authorities.arnona_business_rate * arnona_growth(state)
    interest = state.parameters.fiscal.loan_rate / MONTHS_A_YEAR
    kernels.businesses(
        firms.cash, firms.loan, firms.profit, firms.dividend, firms.investment, firms.sales_before, firms.sales,
        firms.wage_bill, firms.staff, firms.commuters, firms.pay_level, firms.area, firms.alive, firms.place,
        firms.sector, firms.owner, books.paid, books.received, rate,
        state.economy.inputs.sum(axis=1) + state.economy.imports, law,
        np.array([own.payout, own.reserve_months, own.investment_share, interest, 1.0]),
        np.array([at.households, at.businesses, at.government, at.outside, at.authorities]), n_public, firms.n,
    )  # fmt: skip
    account = np.arange(n_public) + at.authorities
    kernels.public_wages(
        books.paid, books.received, firms.wage_bill, firms.staff, firms.commuters, firms.pay_level, account, law, 1.0,
        at.government, at.outside,
    )  # fmt: skip


def arnona_growth(state: State) -> float:
    """Return rates of arnona and fees relative to the year before the start: a statutory share of wage growth.

    What own revenue of the country grew beyond it before the start goes on and fades.
    """
    return _revenue_growth(state, 0, state.parameters.fiscal.arnona_growth)


def _revenue_growth(state: State, kind: int, share: float) -> float:
    """Return own (0) or state (1) revenue for what it is paid for, relative to the year before the start."""
    # Accounts are of the middle of the year before.
    since = state.month / MONTHS_A_YEAR + 0.5 * (state.economy.wage_course != 0.0)
    return exp(_revenue_level(state, kind, share, since))


def _revenue_level(state: State, kind: int, share: float, years: float) -> float:
    """Return ln of it: a share of wage growth, and the rest of the country's course, which fades."""
    eco = state.economy
    rest = float(eco.revenue_course[kind]) - share * eco.wage_course
    return share * actors.wage_level(state, years) + actors.faded(state, rest, years)


def expected_growth(state: State, kind: int) -> float:
    """Return the growth of own (0) or state (1) revenue for each resident in the coming year, as a factor."""
    fiscal, year = state.parameters.fiscal, state.month / MONTHS_A_YEAR
    share = (fiscal.arnona_growth, fiscal.earmarked_growth)[kind]
    return exp(_revenue_level(state, kind, share, year + 0.5) - _revenue_level(state, kind, share, year - 0.5))


def _benefits(state: State) -> np.ndarray:
    """Return the rules of benefits as `kernels.households` takes them."""
    own, law = state.parameters.fiscal, state.law
    growth = exp(own.benefit_growth * log(state.wage_index))
    pensioned = normal(1.0 - own.pension_share)
    return np.array([
        law.old_age_pension * growth, *(law.child_allowance * growth), law.unemployment_share,
        law.unemployment_ceiling * state.wage_index, law.support * growth, law.support_person * growth,
        own.pension_rate, pensioned, growth, SUPPORT_BELOW, SUPPORT_FILLS, 0.0,
    ])  # fmt: skip


def _bills(state: State) -> np.ndarray:
    """Return what a household of each place is billed in a month."""
    town, seen = state.authorities, state.survey
    growth = arnona_growth(state)
    rent = town.rent_base * town.rent * state.wage_index
    credit, most = state.controls.tax_credit, state.controls.credit_ceiling * 100.0
    return np.stack([town.arnona_home_rate * growth, town.fee_home * growth, rent, seen.lets, credit, most])


def _pay_households(state: State) -> None:
    goods, homes, people, firms = state.parameters.goods, state.households, state.residents, state.businesses
    books, at, n = state.ledger, state.ledger.accounts, state.n_authorities
    flows = np.zeros((max(state.team.threads, 1), n, kernels.N_FLOWS), np.int64)
    bills, law = _bills(state), _benefits(state)
    saving = disruption.saving_rate(state)
    settings = np.array([goods.income_memory, saving, goods.wealth_effect, goods.buffer_months, 0.0, 0.0])

    def span(first: int, last: int, which: int) -> None:
        kernels.households(
            homes.cash, homes.spending, homes.usual, homes.market, homes.disposable, homes.stale,
            homes.wages, homes.wages_public, homes.wages_outside, homes.taxes, homes.pension, homes.members,
            flows[which], people.benefit, homes.first, homes.home, homes.tenure, homes.area, homes.business,
            people.next_member, people.status, people.born, people.employer, people.pay, people.tax, people.potential,
            people.skill, firms.dividend, firms.next_owned, bills, law, settings, state.n_public, state.month, first,
            last,
        )  # fmt: skip

    spans = state.team.over(homes.n, span)
    kernels.enter(
        books.paid, books.received, flows, _LINES, _accounts(_PAYERS, at.government, at.outside),
        _accounts(_RECEIVERS, at.government, at.outside),
        np.array([at.households, at.authorities]), spans,
    )  # fmt: skip
    total = flows[:spans].sum(axis=0)
    books.received[line.RENT, at.outside] += (total[:, kernels.RENT_PAID] - total[:, kernels.RENT_GOT]).sum()
    landlords = np.maximum(total[:, kernels.LANDLORDS], 1)
    state.survey.lets[:] = state.parameters.housing.local_landlords * total[:, kernels.RENT_PAID] / landlords
    state.survey.households[:] = total[:, kernels.HOUSES]


# One row a flow of `kernels.households`: ledger line, payer, receiver. Wages and dividends are entered where they are
# paid.
_FLOWS = (
    (line.WAGES_OF_BUSINESSES, "", "households"),
    (line.WAGES_OF_AUTHORITIES, "", "households"),
    (line.WAGES_FROM_OUTSIDE, "outside", "households"),
    (line.DIVIDENDS, "", "households"),
    (line.OLD_AGE_PENSIONS, "government", "households"),
    (line.CHILD_ALLOWANCES, "government", "households"),
    (line.UNEMPLOYMENT_BENEFITS, "government", "households"),
    (line.INCOME_SUPPORT, "government", "households"),
    (line.OCCUPATIONAL_PENSIONS, "outside", "households"),
    (line.INCOME_TAX, "households", "government"),
    (line.RENT, "households", ""),
    (line.RENT, "", "households"),
    (line.ARNONA_OF_HOUSEHOLDS, "households", "authority"),
    (line.FEES, "households", "authority"),
    (NONE, "", ""),
    (NONE, "", ""),
    (NONE, "", ""),
)
_LINES = np.array([row[0] for row in _FLOWS])
_PAYERS = tuple(row[1] for row in _FLOWS)
_RECEIVERS = tuple(row[2] for row in _FLOWS)


@cache
def _accounts(names: tuple[str, ...], government: int, outside: int) -> np.ndarray:
    """Return the accounts of payers or receivers, by number or as a kind that differs by place."""
    number = {"": NONE, "households": _HOUSEHOLDS, "authority": _AUTHORITY, "government": government}
    number["outside"] = outside
    return np.array([number[name] for name in names])


def settle_treasuries(state: State) -> None:
    """Enter grants and fees, share revenue where members agreed to, and settle every public purse."""
    town, hub, seen, books, fiscal = (
        state.authorities, state.clusters, state.survey, state.ledger, state.parameters.fiscal,
    )  # fmt: skip
    at, controls = books.accounts, state.controls
    per_month = 100.0 * state.sample / MONTHS_A_YEAR
    institutions.pay_grants(state)
    treasuries.grants_and_fees(
        books.paid, books.received, town.fee, town.is_member, state.geography.cluster, town.loan, town.grant,
        seen.pupils, seen.residents * state.sample, town.earmarked_pupil, town.earmarked_resident,
        town.fee_outside * arnona_growth(state),
        seen.other, ((controls.authority_cost + seen.support_bill) * per_month).astype(np.int64),
        ((controls.government_cost + seen.training_bill) * per_month).astype(np.int64), state.institutions.third,
        np.array([at.authorities, at.clusters, at.government, at.third_sector, at.outside]),
        fiscal.loan_rate / MONTHS_A_YEAR, _revenue_growth(state, 1, fiscal.earmarked_growth),
    )  # fmt: skip
    if controls.shared_revenue.any():
        treasuries.share_revenue(
            books.paid, books.received, controls.shared_revenue, state.geography.cluster, seen.residents, at.authorities
        )
    treasuries.settle(
        town.cash, town.loan, town.revenue_year, town.payment_year, town.own_year, books.paid, books.received,
        at.authorities, fiscal.cash_target_months, 1.0 / (fiscal.repayment_years * MONTHS_A_YEAR),
    )  # fmt: skip
    if state.n_clusters:
        treasuries.settle(
            hub.cash, hub.loan, hub.revenue_year, hub.payment_year, hub.own_year, books.paid, books.received,
            at.clusters, 0.0, 1.0,
        )  # fmt: skip
    third = at.third_sector
    state.third_sector_cash += int(books.received[:, third].sum() - books.paid[:, third].sum())
    treasuries.close_government(books.paid, books.received, at.government, at.outside)
