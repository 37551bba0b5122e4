"""Fill the holes of the national table: deterministic conditional medians, and stated assumptions for Migdal Tefen."""

from typing import Final

import numpy as np

from sim.data.constants import constant
from sim.kernels.dtypes import BOOL, F64, I64

SIZE_BANDS: Final = (5_000, 10_000, 15_000, 20_000, 50_000, 100_000)
"""Upper limits of the size bands of ``by_size_band_2018.csv``, persons."""
MIN_DONORS: Final = 5
"""Fewer authorities than this do not make a median."""

_LADDER: Final = (
    ("rural", "group", "ses", "size"),
    ("rural", "group", "ses"),
    ("rural", "ses"),
    ("group", "ses", "size"),
    ("group", "ses"),
    ("ses",),
    (),
)
"""Likeness asked of a donor, from the strictest; ``ses`` means a socio-economic cluster that differs by 1 at most."""


def likeness(population: F64, group: I64, ses_cluster: F64, rural: BOOL) -> dict[str, BOOL]:
    """Return who is like whom, in each respect.

    Parameters
    ----------
    population : float64[n], person
    group : int64[n], code of the population label
    ses_cluster : float64[n], 1..10
    rural : bool[n], regional councils

    Returns
    -------
    dict of bool[n, n]
        By ``size`` (band), ``group``, ``ses`` (cluster +-1) and ``rural``.
    """
    band = np.searchsorted(np.array(SIZE_BANDS), population, side="right")
    return {
        "size": band[:, None] == band[None, :],
        "group": group[:, None] == group[None, :],
        "ses": np.abs(ses_cluster[:, None] - ses_cluster[None, :]) <= 1,
        "rural": rural[:, None] == rural[None, :],
    }


def fill(value: F64, base: F64, alike: dict[str, BOOL], who: BOOL) -> BOOL:
    """Replace missing values by the median ratio to `base` among the authorities most alike, times the own base.

    Parameters
    ----------
    value : float64[n]
        Modified in place where it is NaN and `who` holds.
    base : float64[n]
        What the value is proportional to; 1 for rates.
    alike : dict of bool[n, n]
        Of `likeness`.
    who : bool[n]
        Who may give and receive (authorities with residents).

    Returns
    -------
    bool[n]
        What was filled.
    """
    holes = np.isnan(value) & who
    donors = ~np.isnan(value) & who & (base > 0)
    ratio = np.divide(value, base, out=np.full(len(value), np.nan), where=donors)
    for i in np.flatnonzero(holes):
        value[i] = base[i] * np.median(ratio[_nearest(i, donors, alike)])
    return holes


def _nearest(i: np.intp, donors: BOOL, alike: dict[str, BOOL]) -> BOOL:
    """Return the donors on the strictest step of the ladder that has enough of them."""
    chosen = donors
    for step in _LADDER:
        chosen = donors.copy()
        for respect in step:
            chosen &= alike[respect][i]
        if chosen.sum() >= MIN_DONORS:
            break
    return chosen


def tefen_figures(figures: dict[str, F64], north: BOOL) -> dict[str, float]:
    """Return the accounts of Migdal Tefen: a jobs node without residents, of which the CBS publishes nothing.

    Areas are assumptions of ``constants.csv``; they pay the median non-residential arnona per m2 of the Northern
    district; all is spent, on administration and local services.

    Parameters
    ----------
    figures : dict of float64[n]
        Completed columns of all authorities.
    north : bool[n]
        Authorities of the Northern district with residents.

    Returns
    -------
    dict of float
        By column name.
    """
    area = figures["industry_area"] + figures["office_area"]
    rated = north & (area > constant("tefen_rate_min_area"))
    industry, office = constant("tefen_industry_area"), constant("tefen_office_area")
    income = (industry + office) * float(np.median(figures["arnona_nonresidential"][rated] / area[rated]))
    administration = constant("tefen_administration_share")
    whole = dict.fromkeys(("revenue", "own_revenue", "arnona", "arnona_nonresidential", "expenditure"), income)
    return whole | {
        "industry_area": industry,
        "office_area": office,
        "exp_administration": income * administration,
        "exp_local_services": income * (1 - administration),
        "exp_labour": income * constant("tefen_labour_share"),
    }
