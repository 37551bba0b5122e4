"""What institutions know and agreed on: calls, voice, knowledge, leaders, projects of the third sector, ventures."""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from sim.kernels.codes import N_DOMAINS, N_SECTORS
from sim.kernels.dtypes import F64, I64
from sim.state.table import dtype_of

USUAL_RECORD = 0.5
"""Experience with calls, and trust of donors, at the start (assumption: nobody stands out)."""


@dataclass(slots=True)
class Institutions:
    """One row an authority. Money of the year in agorot of the sampled region unless said otherwise."""

    expected: F64
    """Project grants that could be expected at the start and are part of what the CBS counts, NIS/resident/year."""
    collection_start: F64
    """Collection of residential arnona at the start."""
    experience: F64
    """Success with calls in past years, smoothed, in [0, 1]."""
    eligible: I64
    """Calls of this year that were open to the authority."""
    applied: I64
    """Calls of this year to which it applied."""
    won: I64
    """Calls of this year that it won."""
    awarded: F64
    """NIS of the real region awarded in the calls of this year."""
    spent: F64
    """Of it, what the authority is able to spend; the rest returns."""
    matching: F64
    """Own money that goes with it, NIS of the real region."""
    displaced: F64
    """Of what was won beyond expectation, what other applicants in the country lose, NIS of the real region."""
    project_grant: I64
    """Project grants of the state, agorot/month."""
    project: I64
    """int64[n, n_domains], spending on projects with the own share, agorot/month."""
    basket: I64
    """Grant of the state for the national basket of services, agorot/month."""
    floored: I64
    """int64[n, n_domains], the same by domain."""
    voice: I64
    """Grants won by speaking with one voice, agorot/month."""
    subsidy: I64
    """Subsidy for joining, agorot/month."""
    tied_year: I64
    """Grants since January that are bound to their purpose, agorot: no base of the next budget."""
    data: F64
    """Knowledge of needs that the authority can use, in [0, 1]."""
    reached: F64
    """Share of the other five kinds of actors with which the authority keeps a tie, in [0, 1]."""
    leaders: F64
    """Engaged leaders relative to all who could be won, in [0, 1]."""
    third: I64
    """Spending of the third sector in the place, agorot/month."""
    third_start: F64
    """The same at the start, NIS per resident and year."""
    trust: F64
    """Trust of donors by what became of past projects, in [0, 1]."""
    raised: I64
    """Donations raised beyond the usual ones, agorot/month."""
    partner: I64
    """int64[n, n_domains], what the third sector and volunteers provide beyond the start, agorot/month of worth."""
    spilled: I64
    """int64[n, n_domains], what those outside a joint service have of it without paying, agorot/month of worth."""
    venture: F64
    """float64[n, n_sectors], capital of strategic ventures that works, NIS of the real region."""
    campus: F64
    """What a regional campus adds to the log odds of a degree."""
    openness: F64
    """float64[n_clusters], how readily the college of a cluster meets others, in [0, 1]."""

    @classmethod
    def empty(cls, n: int, n_clusters: int) -> "Institutions":
        """Return institutions before anything was agreed."""
        wide = {
            "project": N_DOMAINS,
            "floored": N_DOMAINS,
            "partner": N_DOMAINS,
            "spilled": N_DOMAINS,
            "venture": N_SECTORS,
        }
        columns: dict[str, Any] = {}
        for field in fields(cls):
            hint: Any = field.type
            shape = (n, wide[field.name]) if field.name in wide else (n_clusters if field.name == "openness" else n,)
            columns[field.name] = np.zeros(shape, dtype_of(hint))
        columns["experience"] += USUAL_RECORD
        columns["trust"] += USUAL_RECORD
        return cls(**columns)
