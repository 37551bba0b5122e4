"""Founding: who chooses which sector, and how a new business begins."""

import numpy as np

from sim.kernels._jit import kernel
from sim.kernels.businesses import TRADES, laplace
from sim.kernels.codes import FREE, SELF_EMPLOYED
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.kernels.labour import quit_job
from sim.kernels.maths import exp, log
from sim.kernels.purposes import BUSINESS_BIRTH
from sim.kernels.rng import child_uid, uniform, unit, words


@kernel
def sector_pull(pull_cum: F64, jobs: F64, pressure: F64, relatedness: F64, steer: F64, weight: float) -> None:
    """Say which sectors founders choose in a place: those that are strong and related, and where demand is unserved.

    Parameters
    ----------
    pull_cum : float64[n_authorities, n_sectors], in [0, 1]
        Modified in place: cumulative share of founders.
    jobs : float64[n_authorities, n_sectors], job
        Jobs within reach.
    pressure : float64[n_authorities, n_sectors]
        Demand over capacity.
    relatedness : float64[n_sectors, n_sectors]
        How much two sectors buy from each other, rows sum to 1.
    steer : float64[n_authorities, n_sectors], logit
        How policy draws founders to a sector.
    weight : float, logit per SD
        Preference for related strength.
    """
    n, m = jobs.shape
    for j in range(n):
        total, all_jobs = 0.0, 0.0
        for k in range(m):
            all_jobs += jobs[j, k]
        for k in range(m):
            related = 0.0
            for other in range(m):
                related += relatedness[k, other] * jobs[j, other]
            strength = related * m / max(all_jobs, 1.0) - 1.0
            total += (jobs[j, k] + 0.5) * exp(weight * min(strength, 3.0) + steer[j, k]) * min(pressure[j, k], 3.0)
            pull_cum[j, k] = total
        for k in range(m):
            pull_cum[j, k] = pull_cum[j, k] / total if total > 0.0 else (k + 1.0) / m


@kernel(inline=True)
def _jobs_at_birth(u: float) -> float:
    """Return the jobs that a new business has customers for: one for six in ten, few for most others.

    Source
    ------
    CBS business demography: 60 % of births without employees (F322); of the others 76 % with up to four posts (F323).
    """
    if u < 0.6:
        return 1.0
    return 1.0 + 2.8 * -log((1.0 - u) / 0.4)


@kernel
def found(
    uid: U64,
    place: I16,
    sector: I8,
    alive: I8,
    born: I16,
    weight: F32,
    staff: I32,
    pay_level: I32,
    output: F32,
    custom: F32,
    expected: F64,
    cash: I64,
    owner: I32,
    next_owned: I32,
    area: F32,
    level: F64,
    edge: F64,
    use: I64,
    founder: I32,
    n_founders: int,
    status: I8,
    employer: I32,
    work: I16,
    wage_bill: I64,
    pay: I32,
    resident_uid: U64,
    home: I16,
    household: I32,
    household_cash: I64,
    household_spending: I64,
    household_business: I32,
    household_stale: I8,
    pull_cum: F64,
    cell_output: F64,
    cell_custom: F64,
    cell_area: F64,
    cell_pay: F64,
    capital: I64,
    settings: F64,
    seed: np.uint64,
    month: int,
) -> None:
    """Turn founders into self-employed owners of new businesses without staff.

    Parameters
    ----------
    use : int64[2]
        Modified in place: rows of businesses in use.
    pull_cum : float64[n_authorities, n_sectors]
        Choice of sector by place.
    cell_output, cell_custom, cell_area : float64[n_authorities, n_sectors]
        Sales that a job serves, customers a job has, and floor area a job takes, in the mean of the place and sector.
    capital : int64[n_authorities], agorot
        Modified in place: savings put into businesses by households of a place.
    cell_pay : float64[n_authorities, n_sectors], agorot/month
        Usual pay in the place and sector; a more productive business pays more.
    settings : float64[3]
        Start-up capital in agorot, spread of productivity, real businesses for each row.
    """
    for f in range(n_founders):
        i = founder[f]
        h = household[i]
        if use[0] >= uid.shape[0] or status[i] in (FREE, SELF_EMPLOYED):
            continue
        quit_job(i, employer, work, staff, wage_bill, status, pay)
        j = home[i]
        b = use[0]
        use[0] += 1
        w0, w1, w2, w3 = words(seed, BUSINESS_BIRTH, month, resident_uid[i], 0)
        k, u = 0, unit(w0, w1)
        while k < pull_cum.shape[1] - 1 and pull_cum[j, k] <= u:
            k += 1
        free = max((household_cash[h] - household_spending[h]) // 2, 0)
        money = min(free, np.int64(settings[0]))
        uid[b] = child_uid(resident_uid[i], month, 7)
        place[b], sector[b], alive[b], born[b] = j, k, TRADES, month
        weight[b] = settings[2]
        staff[b], owner[b] = 1, h
        luck = laplace(unit(w2, w3), settings[1] * 0.7)
        pay_level[b] = int(cell_pay[j, k] * exp(min(max(luck, -1.0), 1.0)))
        level[b], edge[b] = log(float(max(pay_level[b], 1))), 0.0
        jobs = _jobs_at_birth(uniform(seed, BUSINESS_BIRTH, month, resident_uid[i], 1))
        output[b] = cell_output[j, k] * exp(min(max(luck, -1.0), 1.0))
        custom[b] = cell_custom[j, k] * jobs
        expected[b] = output[b] * jobs
        area[b] = cell_area[j, k] * jobs
        cash[b] = money
        household_cash[h] -= money
        capital[j] += money
        next_owned[b], household_business[h] = household_business[h], b
        household_stale[h] = 1
        status[i], employer[i], work[i] = SELF_EMPLOYED, b, j
