"""Codes that kernels and tables share: what a small integer in a column means.

Numbers are part of saved results: add at the end, never renumber.
"""

from typing import Final

NONE: Final = -1
"""No link."""
OUTSIDE: Final = -2
"""The rest of Israel and the world, as employer, owner or destination."""

MALE: Final = 0
FEMALE: Final = 1

JEWISH: Final = 0
"""Jewish and other, as the CBS counts them."""
ARAB: Final = 1
"""Muslim and Christian Arab, Bedouin of the south and Druze apart."""
DRUZE: Final = 2
BEDOUIN: Final = 3
GROUPS: Final = ("jewish", "arab", "druze", "bedouin")

BASIC: Final = 0
MATRICULATION: Final = 1
DEGREE: Final = 2
EDUCATIONS: Final = ("basic", "matriculation", "degree")

FREE: Final = -1
"""A row that nobody uses: the person died or left the region."""
CHILD: Final = 0
"""Under 15."""
INACTIVE: Final = 1
"""15 or older, neither working nor looking for work: pupils, soldiers, students, carers, people who gave up."""
UNEMPLOYED: Final = 2
EMPLOYEE: Final = 3
SELF_EMPLOYED: Final = 4
RETIRED: Final = 5
STATUSES: Final = ("child", "inactive", "unemployed", "employee", "self_employed", "retired")

OWNER: Final = 0
RENTER: Final = 1
LANDLORD: Final = 2
"""Owns the home and lets another dwelling."""
TENURES: Final = ("owner", "renter", "landlord")

SECTORS: Final = (
    "agriculture",
    "manufacturing",
    "high_tech",
    "construction",
    "trade",
    "tourism_food",
    "transport",
    "business_services",
    "public_services",
    "personal_services",
)
N_SECTORS: Final = 10
AGRICULTURE: Final = 0
MANUFACTURING: Final = 1
HIGH_TECH: Final = 2
CONSTRUCTION: Final = 3
TRADE: Final = 4
TOURISM_FOOD: Final = 5
TRANSPORT: Final = 6
BUSINESS_SERVICES: Final = 7
PUBLIC_SERVICES: Final = 8
PERSONAL_SERVICES: Final = 9
LOCAL_GOVERNMENT: Final = 10
"""Not a market sector: the staff of authorities and cluster bodies."""

DOMAINS: Final = (
    "administration",
    "waste",
    "pupil_transport",
    "education",
    "early_childhood",
    "welfare",
    "seniors",
    "culture",
    "transport",
    "business",
    "planning",
)
"""Service domains of MODEL section 3; an authority joins each one separately."""
N_DOMAINS: Final = 11
ADMINISTRATION: Final = 0
WASTE: Final = 1
PUPIL_TRANSPORT: Final = 2
EDUCATION_ENRICHMENT: Final = 3
EARLY_CHILDHOOD: Final = 4
WELFARE: Final = 5
SENIORS: Final = 6
CULTURE: Final = 7
REGIONAL_TRANSPORT: Final = 8
BUSINESS_TOURISM: Final = 9
PLANNING: Final = 10

CONTRACT: Final = 0
"""Members agree on a joint service; each keeps its own office."""
DELEGATION: Final = 1
"""The cluster body provides the service for its members."""
MERGER: Final = 2
"""Members act as one authority in this domain, for comparison with the literature on amalgamation."""
GOVERNANCES: Final = ("contract", "delegation", "merger")

PER_HEAD: Final = 0
BY_USE: Final = 1
BY_ABILITY: Final = 2
SHAPLEY: Final = 3
COST_RULES: Final = ("per_head", "by_use", "by_ability", "shapley")
