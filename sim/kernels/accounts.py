"""Lines of the ledger: why a shekel moves. One constant a line, used by kernels and named in errors and results.

Each line has a payer class and a receiver class (EVIDENCE M19). Numbers are part of saved results: add at the end.
"""

from typing import Final

LINES: Final = (
    "wages_of_businesses",
    "wages_of_authorities",
    "wages_from_outside",
    "wages_to_outside",
    "employer_insurance",
    "income_tax",
    "dividends",
    "corporate_tax",
    "old_age_pensions",
    "child_allowances",
    "unemployment_benefits",
    "income_support",
    "occupational_pensions",
    "rent",
    "consumption",
    "value_added_tax",
    "inputs",
    "exports",
    "public_services",
    "procurement",
    "arnona_of_households",
    "arnona_of_businesses",
    "fees",
    "earmarked_grants",
    "balance_grants",
    "member_fees",
    "cluster_support",
    "interest",
    "revenue_sharing",
    "donations",
    "project_grants",
    "deposits_of_movers",
    "inheritance",
    "write_offs",
    "start_up_capital",
    "closing_balances",
    "investment",
    "government_closing",
    "outsourced_programmes",
    "discretionary_grants",
    "basket_grants",
    "joining_subsidies",
    "business_grants",
    "wage_support",
    "evacuation_grants",
)
N_LINES: Final = 45

WAGES_OF_BUSINESSES: Final = 0
WAGES_OF_AUTHORITIES: Final = 1
WAGES_FROM_OUTSIDE: Final = 2
WAGES_TO_OUTSIDE: Final = 3
EMPLOYER_INSURANCE: Final = 4
INCOME_TAX: Final = 5
DIVIDENDS: Final = 6
CORPORATE_TAX: Final = 7
OLD_AGE_PENSIONS: Final = 8
CHILD_ALLOWANCES: Final = 9
UNEMPLOYMENT_BENEFITS: Final = 10
INCOME_SUPPORT: Final = 11
OCCUPATIONAL_PENSIONS: Final = 12
RENT: Final = 13
CONSUMPTION: Final = 14
VALUE_ADDED_TAX: Final = 15
INPUTS: Final = 16
EXPORTS: Final = 17
PUBLIC_SERVICES_PURCHASES: Final = 18
PROCUREMENT: Final = 19
ARNONA_OF_HOUSEHOLDS: Final = 20
ARNONA_OF_BUSINESSES: Final = 21
FEES: Final = 22
EARMARKED_GRANTS: Final = 23
BALANCE_GRANTS: Final = 24
MEMBER_FEES: Final = 25
CLUSTER_SUPPORT: Final = 26
INTEREST: Final = 27
REVENUE_SHARING: Final = 28
DONATIONS: Final = 29
PROJECT_GRANTS: Final = 30
DEPOSITS_OF_MOVERS: Final = 31
INHERITANCE: Final = 32
WRITE_OFFS: Final = 33
START_UP_CAPITAL: Final = 34
CLOSING_BALANCES: Final = 35
INVESTMENT: Final = 36
GOVERNMENT_CLOSING: Final = 37
OUTSOURCED_PROGRAMMES: Final = 38
DISCRETIONARY_GRANTS: Final = 39
BASKET_GRANTS: Final = 40
JOINING_SUBSIDIES: Final = 41
BUSINESS_GRANTS: Final = 42
WAGE_SUPPORT: Final = 43
EVACUATION_GRANTS: Final = 44
