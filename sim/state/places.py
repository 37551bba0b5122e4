"""Authorities, cluster bodies and the distances between places."""

from dataclasses import dataclass

from sim.kernels.dtypes import BOOL, F64, I8, I16, I64


@dataclass(slots=True)
class Geography:
    """Where the authorities lie; does not change in a run."""

    ids: tuple[str, ...]
    """Identifier of each authority."""
    clusters: tuple[str, ...]
    """Identifier of each cluster."""
    cluster: I16
    """Cluster index of each authority, NONE outside any."""
    symbol: I64
    """CBS symbol of each authority: its identity in keyed draws."""
    group: I8
    """Majority group of each authority, index into `codes.GROUPS`."""
    ses: F64
    """Socio-economic index (CBS), standard score over the country."""
    distance: F64
    """float64[n, n], km between authorities; on the diagonal the mean distance between two points of the authority."""
    outside_jobs: F64
    """float64[n], jobs outside the region weighted by exp(-decay x km), in jobs."""
    outside_people: F64
    """float64[n, n_groups], residents outside the region weighted likewise, in persons."""


@dataclass(slots=True)
class Authorities:
    """Local authorities: purses, budgets and services. Money in agorot of the sampled region."""

    cash: I64
    """Deposits."""
    loan: I64
    """Debt to lenders outside."""
    capacity: F64
    """Municipal capacity in [0, 1] (EVIDENCE M11)."""
    arnona_home_rate: F64
    """Arnona that a dwelling really pays, agorot per square metre and month: rate times collection."""
    arnona_business_rate: F64
    """Arnona that a business really pays, agorot per square metre and month."""
    collection: F64
    """Share of the residential charge that is collected, in [0, 1]."""
    fee_home: F64
    """Fees that a household pays, agorot per month."""
    fee_outside: F64
    """Fees and other own income from outside, agorot per resident and month."""
    earmarked_pupil: F64
    """Earmarked state grants for each resident aged 0-17, agorot per month."""
    earmarked_resident: F64
    """Earmarked state grants for each resident, agorot per month."""
    grant_history: F64
    """Balance grant that the formula does not explain at the start, agorot per resident and month; may be negative."""
    grant: I64
    """Balance grant of this year, agorot per month."""
    staff_share: F64
    """Share of service spending that is wages of own staff."""
    other_spending: F64
    """Spending outside the service domains (pensions, finance, water, projects) as a share of the budget."""
    preference: F64
    """float64[n, n_domains], taste for a domain: its share of the budget over its share of perceived need."""
    share: F64
    """float64[n, n_domains], share of the service budget, sums to 1."""
    budget: I64
    """int64[n, n_domains], spending of this year, agorot per month."""
    revenue_year: I64
    """Receipts since January, loans excluded."""
    payment_year: I64
    """Payments since January, repayments excluded."""
    own_year: I64
    """Own revenue (arnona and fees) since January."""
    revenue_last: I64
    """Receipts of the last full year."""
    own_last: I64
    """Own revenue of the last full year."""
    saving_last: I64
    """int64[n, n_domains], solo cost less what the member paid, last full year; a loss is negative."""
    need: F64
    """float64[n, n_domains], service units needed: real persons whom the domain serves."""
    solo_cost: F64
    """float64[n, n_domains], cost of a unit if the authority provides alone, NIS per person and year."""
    unit_cost: F64
    """float64[n, n_domains], cost of a unit as provided, NIS per person and year."""
    price: F64
    """float64[n, n_domains], price paid for purchases relative to the outside list price."""
    level: F64
    """float64[n, n_domains], service level that residents receive; 1 is the national mean at the start."""
    is_member: BOOL
    """bool[n, n_domains], whether the domain is provided jointly with the cluster."""
    years_joined: F64
    """float64[n, n_domains], years since joining."""
    bad_reviews: I8
    """int8[n, n_domains], yearly reviews in a row in which membership did not pay."""
    gain: F64
    """float64[n, n_domains], what the authority expects of membership, NIS per resident and year."""
    fee: I64
    """int64[n, n_domains], fee to the cluster body, agorot per month."""
    dwellings: F64
    """Dwellings (sampled region)."""
    permits: F64
    """Dwellings added per year on trend, as a share of the stock."""
    crowding_start: F64
    """Households per dwelling at the start."""
    rent: F64
    """Rent index, 1 at the start."""
    rent_base: F64
    """Monthly rent of a dwelling at index 1, in agorot."""
    attraction: F64
    """Pull of the authority on movers, set each January from what was seen the year before."""
    slack: F64
    """Unemployment rate among the residents within reach of a job here, smoothed."""
    slack_start: F64
    """The same at the start."""


@dataclass(slots=True)
class Clusters:
    """Cluster bodies: voluntary federations of authorities."""

    cash: I64
    """Deposits in agorot."""
    loan: I64
    """Debt in agorot."""
    hub: I16
    """Authority where the body has its office: its largest member."""
    revenue_year: I64
    """Receipts since January."""
    payment_year: I64
    """Payments since January."""
    own_year: I64
    """Own revenue since January: none, but the purse is settled like an authority's."""
    staff_budget: I64
    """Wages that the body plans, agorot per month."""
    institution: F64
    """Degree of institutionalisation in [0, 1]."""
    institution_start: F64
    """The same at the start."""
