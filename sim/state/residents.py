"""Residents and the households they live in: one row each."""

from dataclasses import dataclass
from typing import ClassVar

from sim.kernels.codes import FREE, NONE
from sim.kernels.dtypes import F32, I8, I16, I32, I64, U16, U32, U64
from sim.state.table import Table


@dataclass(slots=True)
class Residents(Table):
    """People who live in the region; each stands for 1 / sample residents."""

    blank: ClassVar[dict[str, int]] = {
        "status": FREE,
        "home": NONE,
        "household": NONE,
        "next_member": NONE,
        "employer": NONE,
        "start_row": NONE,
        "parent_rank": NONE,
    }

    uid: U64
    """Identity: authority and serial number at the start, later a keyed function of the mother's."""
    mother: U64
    """Identity of the mother, 0 where unknown."""
    father: U64
    """Identity of the father, 0 where unknown."""
    born: I16
    """Month of birth, counted from the start of the run; negative for everybody alive at the start."""
    home: I16
    """Authority index."""
    sex: I8
    """Code of `codes`: MALE, FEMALE."""
    group: I8
    """Index into `codes.GROUPS`."""
    education: I8
    """Index into `codes.EDUCATIONS`; the level reached so far."""
    status: I8
    """Index into `codes.STATUSES`; FREE marks a row that nobody uses."""
    benefit: I8
    """Months of unemployment benefit that are left."""
    programme: I8
    """Months left in an employment programme; below -1, months since until its help ends; -1 once it has; 0 never."""
    courting: I8
    """1 while the resident, who lives with the parents, looks for a partner to found a household with."""
    skill: F32
    """Human capital: standard score in the population of the start."""
    lonely: F32
    """Loneliness of a senior: standard score (EVIDENCE M12); 0 below 65."""
    community: I16
    """Row of `Society.groups`, NONE for no membership."""
    character: F32
    """Perseverance and social skill: standard score among the population of the start."""
    attitude: F32
    """Trust in people of other groups: standard score; 0 below 15."""
    parent_rank: I8
    """Percentile of the parents' household by equivalised income when the resident was 17; NONE where unknown."""
    path: U32
    """What the resident did and does, a bit each (`kernels.lives`)."""
    household: I32
    """Household row."""
    next_member: I32
    """Next resident of the same household, NONE at the end of the chain that `Households.first` begins."""
    employer: I32
    """Business row, NONE, or OUTSIDE for a job outside the region; a self-employed resident's own business."""
    potential: I32
    """Monthly wage that the resident's human capital commands at the wage level of the start, in agorot."""
    pay: I32
    """Monthly gross wage in agorot: of the job now, or of the last one."""
    tax: I32
    """Monthly income tax, national insurance and health tax on `pay`, in agorot."""
    points: I8
    """Income tax credit points in quarters, as of last January."""
    work: I16
    """Authority index of the workplace, OUTSIDE, or NONE without a job."""
    work_months: U16
    """Months of the year in which chance may strike at work, a bit each (`kernels.chances`)."""
    life_months: U16
    """The same for births, deaths and leaving the parents' home."""
    start_row: I32
    """Row at the start of the run, under which the start was noted; NONE for those who came later."""


@dataclass(slots=True)
class Households(Table):
    """People who share a dwelling and a purse; each stands for 1 / sample households."""

    blank: ClassVar[dict[str, int]] = {"home": NONE, "first": NONE, "business": NONE, "since": -1}

    uid: U64
    """Identity."""
    first: I32
    """First resident of the household, NONE in an unused row."""
    since: I16
    """Month in which the household was founded or came, -1 for those of the start."""
    size: I16
    """Residents in the household."""
    home: I16
    """Authority index."""
    tenure: I8
    """Index into `codes.TENURES`."""
    area: I16
    """Floor area of the dwelling in square metres, the base of its arnona."""
    business: I32
    """First business that the household owns, NONE for none; `Businesses.next_owned` leads on."""
    stale: I8
    """1 when something happened to a member, so that the sums below must be worked out anew."""
    wages: I32
    """Monthly gross wages of the members in agorot."""
    wages_public: I32
    """Part of `wages` paid by authorities and cluster bodies."""
    wages_outside: I32
    """Part of `wages` earned outside the region."""
    taxes: I32
    """Monthly direct taxes of the members in agorot."""
    pension: I32
    """Monthly occupational pensions of the members, in agorot at the benefit level of the start."""
    members: I32
    """Members, children, retired and able to look for work: one byte each, the lowest first."""
    move_months: U16
    """Months of the year in which the household may move or a like may arrive (`kernels.chances`)."""
    cash: I64
    """Deposits in agorot; never negative."""
    spending: I64
    """Consumption planned for the coming month, VAT included, in agorot."""
    usual: I64
    """Smoothed monthly disposable income in agorot: what the household plans its spending on."""
    market: I64
    """Market income (wages, profits, occupational pensions) since January, in agorot."""
    disposable: I64
    """Disposable income (market income and transfers less direct taxes) since January, in agorot."""
