"""Employers: authorities and cluster bodies first, then businesses, one row each; and the contracts they hold."""

from dataclasses import dataclass
from typing import ClassVar

from sim.kernels.codes import NONE
from sim.kernels.dtypes import F32, F64, I8, I16, I32, I64, U64
from sim.state.table import Table


@dataclass(slots=True)
class Businesses(Table):
    """Employers.

    Row j below the number of authorities is authority j as an employer, the next rows are the cluster bodies; they have
    the sector LOCAL_GOVERNMENT and no cash of their own. The rest are businesses. Businesses above a size are all kept
    in a sample, with jobs scaled; smaller ones are sampled with weight 1 / sample. Rows are in the order of `uid` after
    each January, and newer ones follow.
    """

    blank: ClassVar[dict[str, int]] = {"owner": NONE, "next_owned": NONE}

    uid: U64
    """Identity."""
    place: I16
    """Authority index of the workplace."""
    sector: I8
    """Index into `codes.SECTORS`, or LOCAL_GOVERNMENT."""
    alive: I8
    """1 for a business that trades, 0 for one that closes this month, -1 for one that has closed."""
    born: I16
    """Month of founding, counted from the start of the run."""
    weight: F32
    """Real businesses that the row stands for: 1 for large ones, 1 / sample for the others."""
    staff: I32
    """Filled jobs held by residents of the region, the owner's own work included where self-employed."""
    commuters: I32
    """Filled jobs held by people who live outside the region."""
    vacancies: I32
    """Jobs offered this month."""
    support: I8
    """Months of support (advice, training, company) that are left."""
    network: I8
    """1 for a member of a business network."""
    pay_level: I32
    """Monthly wage that the business usually pays, in agorot."""
    wage_bill: I64
    """Monthly gross wages of resident employees in agorot."""
    output: F32
    """Sales that one job can serve in a month, in agorot, at the productivity of the start."""
    custom: F32
    """Size of its circle of customers: share of the sales of its place and sector, up to a factor common to all."""
    expected: F64
    """Monthly sales it expects, in agorot (smoothed)."""
    sales: I64
    """Sales of this month in agorot, without VAT."""
    sales_before: I64
    """Sales of the month before, in agorot."""
    profit: I64
    """Profit since January before corporate tax, in agorot."""
    dividend: I64
    """Paid to the owner this month, in agorot."""
    investment: I64
    """Planned spending on buildings and equipment in the coming month, in agorot."""
    cash: I64
    """Deposits in agorot; never negative."""
    loan: I64
    """Debt to lenders outside, in agorot."""
    owner: I32
    """Household row of the owner, or OUTSIDE."""
    next_owned: I32
    """Next business of the same household, NONE at the end of the chain that `Households.business` begins."""
    area: F32
    """Floor area that pays arnona, in square metres."""


@dataclass(slots=True)
class Contracts:
    """Procurement contracts of this year, one row a lot; replaced each January."""

    authority: I16
    """Authority that pays (or for which the cluster body pays)."""
    account: I16
    """Ledger account that pays."""
    domain: I8
    """Index into `codes.DOMAINS`."""
    supplier: I32
    """Business row, or OUTSIDE."""
    amount: I64
    """Monthly payment in agorot, VAT included."""
    price: F64
    """Price relative to the outside list price, 1 = list."""

    @property
    def n(self) -> int:
        """Number of lots."""
        return int(self.authority.size)
