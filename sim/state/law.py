"""What the state's rules and the life tables say; fixed in a run except for the growth that processes apply."""

from dataclasses import dataclass

from sim.kernels.dtypes import F64, I64


@dataclass(slots=True)
class Law:
    """Taxes, insurance and benefits of 2018. Money in agorot per month."""

    tax_bracket: I64
    """int64[n], where each income tax bracket begins; the first is 0."""
    tax_rate: I64
    """int64[n], 1/10,000 of each further shekel in a bracket."""
    credit_point: int
    """Value of a tax credit point."""
    insurance: I64
    """int64[4], employees' reduced and full rate (1/10,000), bound of the reduced rate, highest insured wage."""
    employer_bound: float
    """Monthly wage up to which employers pay the reduced rate."""
    employer_reduced: float
    """Employers' reduced rate, share of wage."""
    employer_full: float
    """Employers' full rate, share of wage."""
    vat: float
    """Rate of value added tax."""
    corporate_tax: float
    """Rate of corporate tax."""
    minimum_wage: int
    """Statutory minimum wage of a full-time month."""
    old_age_pension: int
    """Old-age pension with usual seniority."""
    child_allowance: I64
    """int64[5], allowance of the first to the fifth and later children."""
    unemployment_share: float
    """Unemployment benefit as a share of the last pay."""
    unemployment_ceiling: int
    """Highest unemployment benefit."""
    support: int
    """Income support of a single adult."""
    support_person: int
    """Addition of income support for each further person."""


@dataclass(slots=True)
class Vitals:
    """Risks of birth, death and moving at the start."""

    death: F64
    """float64[2, n_groups, 121], chance of dying in a month by sex, group and age in years."""
    birth: F64
    """float64[n_groups, 61], chance that a woman bears a child in a month, by age."""
    death_factor: F64
    """float64[n_authorities], deaths of the place over those of its people's ages."""
    birth_factor: F64
    """float64[n_authorities], births of the place over those of its people's ages and groups."""
    leave: F64
    """float64[n_authorities], chance that a household of mean mobility moves away in a month."""
    arrive: F64
    """float64[n_authorities], households arriving from outside in a month for each that lives there."""
    mobility: F64
    """float64[121], mobility by age of the head, mean 1 over the heads of the start."""
    matriculation: F64
    """float64[n_authorities], logit of matriculation at mean skill."""
    threshold: F64
    """float64[n_authorities], logit of a certificate that universities accept at mean skill, given matriculation."""
    degree: F64
    """float64[n_authorities], logit of entering higher education at mean skill, given matriculation."""
    potential: F64
    """float64[n_authorities, 2], ln agorot of potential pay at mean skill and basic schooling, by sex."""
    potential_luck: F64
    """float64[101], ln, quantiles of what else sets potential pay."""
