"""Treasuries: grants come in, fees go out, and every public purse is settled at the end of the month."""

from sim.kernels._jit import kernel
from sim.kernels.accounts import (
    ARNONA_OF_BUSINESSES,
    ARNONA_OF_HOUSEHOLDS,
    BALANCE_GRANTS,
    DONATIONS,
    EARMARKED_GRANTS,
    FEES,
    GOVERNMENT_CLOSING,
    INTEREST,
    MEMBER_FEES,
    OUTSOURCED_PROGRAMMES,
    PROCUREMENT,
    REVENUE_SHARING,
)
from sim.kernels.codes import N_DOMAINS, NONE
from sim.kernels.dtypes import BOOL, F64, I16, I64


@kernel
def grants_and_fees(
    paid: I64,
    received: I64,
    fee: I64,
    is_member: BOOL,
    cluster: I16,
    loan: I64,
    grant: I64,
    pupils: F64,
    residents: F64,
    per_pupil: F64,
    per_resident: F64,
    from_visitors: F64,
    other: I64,
    programme: I64,
    state_programme: I64,
    donations: I64,
    base: I64,
    rate: float,
    growth: float,
) -> None:
    """Enter this month's grants, fees of members, interest, other spending and programme costs.

    Parameters
    ----------
    fee : int64[n_authorities, n_domains], agorot
        Fees to the cluster body.
    loan : int64[n_authorities], agorot
    grant : int64[n_authorities], agorot
        Balance grant.
    pupils, residents : float64[n_authorities], person
        Simulated residents of 0-17 and of all ages.
    per_pupil, per_resident, from_visitors : float64[n_authorities], agorot
        Earmarked grants, and own income from outside for each resident, at the start.
    other, programme, state_programme, donations : int64[n_authorities], agorot
        Spending outside the service domains, programme costs of the authority and of the state, donations. Programmes
        and other spending are bought outside; donations are spent in the region by `goods.procure`.
    base : int64[5]
        First accounts of authorities and clusters; government, third sector, outside.
    rate : float
        Monthly interest.
    growth : float
        Real growth of earmarked grants since the start, as a factor.
    """
    authorities, clusters, government, third, outside = base[0], base[1], base[2], base[3], base[4]
    for j in range(residents.shape[0]):
        me = authorities + j
        interest = _whole(loan[j] * rate)
        paid[INTEREST, me] += interest
        received[INTEREST, outside] += interest
        earmarked = _whole((per_pupil[j] * pupils[j] + per_resident[j] * residents[j]) * growth)
        paid[EARMARKED_GRANTS, government] += earmarked
        received[EARMARKED_GRANTS, me] += earmarked
        paid[BALANCE_GRANTS, government] += grant[j]
        received[BALANCE_GRANTS, me] += grant[j]
        visitors = _whole(from_visitors[j] * residents[j] * growth)
        paid[FEES, outside] += visitors
        received[FEES, me] += visitors
        paid[PROCUREMENT, me] += other[j]
        received[PROCUREMENT, outside] += other[j]
        paid[OUTSOURCED_PROGRAMMES, me] += programme[j]
        paid[OUTSOURCED_PROGRAMMES, government] += state_programme[j]
        received[OUTSOURCED_PROGRAMMES, outside] += programme[j] + state_programme[j]
        paid[DONATIONS, outside] += donations[j]
        received[DONATIONS, third] += donations[j]
        if cluster[j] == NONE:
            continue
        for d in range(N_DOMAINS):
            if is_member[j, d]:
                paid[MEMBER_FEES, me] += fee[j, d]
                received[MEMBER_FEES, clusters + cluster[j]] += fee[j, d]


@kernel(inline=True)
def _whole(x: float) -> int:
    """Return whole agorot."""
    return int(x + 0.5)


@kernel
def share_revenue(paid: I64, received: I64, shared: F64, cluster: I16, residents: F64, authorities: int) -> None:
    """Pool a share of this month's business arnona inside each cluster and hand it out by residents.

    Parameters
    ----------
    shared : float64[n_clusters], in [0, 1]
        Share that members put into the pool.
    residents : float64[n_authorities], person
    """
    n = residents.shape[0]
    for c in range(shared.shape[0]):
        if shared[c] <= 0.0:
            continue
        pool, people = 0, 0.0
        for j in range(n):
            if cluster[j] == c:
                part = int(received[ARNONA_OF_BUSINESSES, authorities + j] * shared[c])
                paid[REVENUE_SHARING, authorities + j] += part
                pool += part
                people += residents[j]
        given, upto = 0, 0.0
        for j in range(n):
            if cluster[j] == c:
                upto += residents[j]
                part = int(pool * (upto / people)) if upto < people else pool
                received[REVENUE_SHARING, authorities + j] += part - given
                given = part


@kernel
def settle(
    cash: I64,
    loan: I64,
    revenue: I64,
    payment: I64,
    own: I64,
    paid: I64,
    received: I64,
    first: int,
    reserve: float,
    pace: float,
) -> None:
    """Put the month's balance into each public purse; borrow what is missing, repay from what is plenty.

    Parameters
    ----------
    cash, loan, revenue, payment, own : int64[n], agorot
        Modified in place: deposits, debt, and receipts, payments and own revenue since January.
    first : int
        Account of the first of the purses.
    reserve : float, month
        Deposits kept before debt is repaid, in months of receipts.
    pace : float, 1/month
        Share of the debt that can be repaid in a month.
    """
    for j in range(cash.shape[0]):
        came, went = 0, 0
        for line in range(paid.shape[0]):
            came += received[line, first + j]
            went += paid[line, first + j]
        revenue[j] += came - paid[REVENUE_SHARING, first + j]  # what was shared is not there to be spent
        payment[j] += went
        own[j] += received[ARNONA_OF_HOUSEHOLDS, first + j] + received[ARNONA_OF_BUSINESSES, first + j]
        own[j] += received[FEES, first + j]
        cash[j] += came - went
        if cash[j] < 0:
            loan[j] -= cash[j]
            cash[j] = 0
        spare = cash[j] - int(reserve * came)
        if spare > 0 and loan[j] > 0:
            back = min(spare, int(loan[j] * pace) + 1)
            cash[j] -= back
            loan[j] -= back


@kernel
def close_government(paid: I64, received: I64, government: int, outside: int) -> int:
    """Close the state's balance with the region by a transfer from the rest of Israel; return it, in agorot."""
    balance = 0
    for line in range(paid.shape[0]):
        balance += received[line, government] - paid[line, government]
    if balance < 0:
        paid[GOVERNMENT_CLOSING, outside] -= balance
        received[GOVERNMENT_CLOSING, government] -= balance
    else:
        paid[GOVERNMENT_CLOSING, government] += balance
        received[GOVERNMENT_CLOSING, outside] += balance
    return -balance
