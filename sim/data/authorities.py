"""The authorities as the model reads them: one numpy entry for each, every column with its unit, nothing missing."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final, Self

import numpy as np

from sim.data.columns import budget, column, count, share, wage_figure
from sim.kernels.dtypes import BOOL, F64, I8, I32, I64

AGE_STARTS: Final = (0, 5, 10, 15, 20, 30, 45, 60, 65, 75)
"""First age of each band of the CBS; a band ends where the next one starts, the last one is open."""
AGE_BANDS: Final = ("0-4", "5-9", "10-14", "15-19", "20-29", "30-44", "45-59", "60-64", "65-74", "75+")


@dataclass(frozen=True, eq=False)
class AuthorityTable:
    """Figures of some authorities on the eve of a simulation, one entry for each authority in every array.

    Stocks are of the end of ``year - 1`` and flows of the year ``year - 1``; wages, employees and self-employed are of
    ``year - 2`` (the newest that the CBS edition of ``year - 1`` has); degrees are of 2019, socio-economic and
    peripherality indices of 2015, and the accounts for all that in `sim/data/SOURCES.md`. Money is in NIS of 2018.
    """

    ids: tuple[str, ...]
    """Ids of the roster."""
    year: int
    """Simulation starts in January of this year, 2014..2019."""
    imputed: Mapping[str, BOOL]
    """bool[n] by column: the figure is no CBS figure but filled in (conditional median, or assumption for Tefen)."""
    scaled: Mapping[str, BOOL]
    """bool[n] by column: the figure is taken from a later edition and scaled to this year."""

    kind: I8
    """int8[n], position in `sim.data.roster.KINDS`."""
    group: I8
    """int8[n], position in `sim.data.roster.AUTHORITY_GROUPS` (a label; use `group_share`), -1 for nobody."""
    cluster: I8
    """int8[n], position in `sim.data.roster.CLUSTER_IDS`, -1 for none."""
    age: I64
    """int64[n, 10], residents in each of `AGE_BANDS`; rows sum to `population`."""
    age_0_17: I64
    """int64[n], residents under 18."""
    group_share: F64
    """float64[n, 4], shares of `sim.kernels.codes.GROUPS` (Jewish and other, Arab, Druze, Bedouin); rows sum to 1."""

    population: I64 = count("population", "person", 2e6, per="", panel="population")
    """int64[n], residents; rounded to 100 by the CBS before 2018."""
    males: I64 = count("males", "person", 1e6)
    females: I64 = count("females", "person", 1e6)
    births: I64 = count("live_births", "person/year", 1e5, panel="live_births")
    deaths: I64 = count("deaths", "person/year", 1e5, panel="deaths")
    in_migrants: I64 = count("internal_in_migrants", "person/year", 1e5, panel="internal_in_migrants")
    """int64[n], moved in from other authorities."""
    out_migrants: I64 = count("internal_out_migrants", "person/year", 1e5, panel="internal_out_migrants")
    in_migrants_15_29: I64 = count("internal_in_age_15_29", "person/year", 1e5, per="in_migrants")
    out_migrants_15_29: I64 = count("internal_out_age_15_29", "person/year", 1e5, per="out_migrants")
    fertility: F64 = column("total_fertility_rate", "child/woman", 0.8, 9, per="birth_rate", moves=False)
    """float64[n], total fertility; where the CBS has none: births per resident of 20-44, times the median ratio."""
    immigrants_share: F64 = share("share_immigrants_since_1990_pct")
    """float64[n], residents who immigrated since 1990."""

    employees: I64 = count("employees_count", "person", 1e6, panel="employees_count")
    """int64[n], residents who were employees at some time of the year; see `employment_factor`."""
    self_employed: I64 = count("self_employed_count", "person", 1e5, panel="self_employed_count")
    wage: F64 = wage_figure("average_wage_nis")
    """float64[n], mean over employees of the year, per month worked."""
    wage_men: F64 = wage_figure("average_wage_men_nis")
    wage_women: F64 = wage_figure("average_wage_women_nis")
    wage_gini: F64 = column("gini_employees", "index", 0.2, 0.8, panel="gini_employees")
    min_wage_share: F64 = share("employees_upto_min_wage_pct", panel="employees_upto_min_wage_pct")
    """float64[n], employees of the year who earn the minimum wage at most (part-time included)."""
    self_employed_income: F64 = wage_figure("self_employed_income_nis", panel=False)
    benefit_rate: F64 = share("unemployment_benefit_pct_age_20_67_monthly_avg", high=20)
    """float64[n], recipients of unemployment benefit among residents of 20-67, mean over months, 2018."""
    income_support: I64 = count("income_support_persons", "person", 1e6)

    degree_share: F64 = share("share_degree_holders_age_35_55_pct")
    """float64[n], holders of an Israeli degree among residents of 35-55, 2019."""
    bagrut_share: F64 = share("share_bagrut_pct", panel="share_bagrut_pct")
    bagrut_university_share: F64 = share(
        "share_bagrut_university_threshold_pct", panel="share_bagrut_university_threshold_pct"
    )
    higher_education_share: F64 = share("enter_higher_ed_within_8y_of_grade12_pct", zero_is_hole=True)
    """float64[n], entered higher education within 8 years of grade 12."""
    pupils: I64 = column("pupils_total", "person", 0, 1e6, per="school_age", zero_is_hole=True)
    pensioners: I64 = count("old_age_pensioners", "person", 1e6, per="age_65")
    """int64[n], recipients of old-age pensions."""
    pension_supplement_share: F64 = share("old_age_income_supplement_pct")
    """float64[n], pensioners with income supplement."""
    care_recipients: I64 = count("long_term_care_recipients", "person", 1e5, per="age_65")

    dwellings: I64 = count("dwellings_registered", "dwelling", 1e6, per="adults")
    """int64[n], registered dwellings; the CBS has none for regional councils: imputed per adult."""
    vehicles: I64 = count("motor_vehicles", "vehicle", 1e6, per="adults")
    cars: I64 = count("private_cars", "vehicle", 1e6, per="adults")
    waste: F64 = column("waste_kg_per_capita_day", "kg/(resident*day)", 0.1, 30, panel="waste_kg_per_capita_day")
    recycled_share: F64 = share("waste_recycled_pct")

    ses_cluster: F64 = column("socioeconomic_cluster", "1..10", 1, 10)
    """float64[n], CBS socio-economic cluster, 10 = best off; 0 for Tefen."""
    ses_index: F64 = column("socioeconomic_index", "index", -4, 4)
    peripherality_cluster: F64 = column("peripherality_cluster", "1..10", 1, 10)
    """float64[n], 1 = most peripheral."""
    peripherality_index: F64 = column("peripherality_index", "index", -4, 6)
    area_km2: F64 = column("area_km2", "km2", 0.3, 5000, per="population", moves=False)
    """float64[n], jurisdiction, lakes included; not published for Judea and Samaria."""
    lat: F64 = column("lat", "degree", 29, 34)
    lon: F64 = column("lon", "degree", 34, 36.5)
    inner_distance: F64 = column("rc_mean_distance_to_centre_km", "km", 0, 100)
    """float64[n], mean distance of the localities of a regional council from its centre; 0 elsewhere."""
    localities: I64 = count("rc_localities", "locality", 100, per="")
    """int64[n], localities of a regional council; 0 elsewhere."""
    turnout: F64 = share("turnout_municipal_2018_pct", zero_is_hole=True)

    revenue: F64 = budget("budget_regular_revenue_knis", panel=True)
    """float64[n], regular (ordinary) budget."""
    own_revenue: F64 = budget("budget_own_revenue_knis", panel=True)
    government_revenue: F64 = budget("budget_government_revenue_knis", panel=True)
    general_grant: F64 = budget("budget_general_grant_knis", panel=True)
    arnona: F64 = budget("budget_arnona_revenue_knis", per="own_revenue")
    """float64[n], property tax collected."""
    arnona_nonresidential: F64 = budget("budget_arnona_nonresidential_knis", per="arnona")
    collection_rate: F64 = share("arnona_residential_collection_pct_of_year_charge", high=150, zero_is_hole=True)
    """float64[n], residential arnona collected / charged in the year before discounts; may pass 1."""
    expenditure: F64 = budget("budget_regular_expenditure_knis", panel=True)
    """float64[n], regular budget: the five heads below and others (repayment of loans, water, ...)."""
    exp_administration: F64 = budget("exp_administration_knis", per="expenditure", panel=True)
    exp_local_services: F64 = budget("exp_local_services_knis", per="expenditure")
    exp_education: F64 = budget("exp_education_knis", panel=True)
    exp_welfare: F64 = budget("exp_welfare_knis", panel=True)
    exp_culture: F64 = budget("exp_culture_knis", per="expenditure")
    exp_labour: F64 = budget("exp_labour_knis", per="expenditure")
    """float64[n], wages inside all heads, not a head of its own."""
    irregular_expenditure: F64 = budget("budget_irregular_expenditure_knis", per="expenditure")
    """float64[n], development (capital) budget."""
    accumulated_balance: F64 = budget("accumulated_surplus_deficit_knis", panel=True, low=-2e9)
    """float64[n], accumulated surplus (+) or deficit (-)."""
    debt: F64 = budget("debt_load_knis", per="revenue")
    industry_area: F64 = column(
        "arnona_area_industry_thousand_m2", "m2", 0, 1e7, factor=1000, per="population", moves=False
    )
    """float64[n], area charged as industry."""
    office_area: F64 = column(
        "arnona_area_office_commerce_thousand_m2", "m2", 0, 1e7, factor=1000, per="population", moves=False
    )
    """float64[n], area charged as offices, services and commerce."""

    def __len__(self) -> int:
        """Return the number of authorities."""
        return len(self.ids)

    @property
    def residents_15(self) -> I64:
        """int64[n], residents of 15 and older."""
        adults: I64 = self.age[:, 3:].sum(axis=1)
        return adults

    @property
    def wage_year(self) -> int:
        """Year of wages, employees and self-employed."""
        return self.year - 2

    def take(self, rows: I32) -> Self:
        """Return the table of the chosen rows, in that order."""
        chosen: dict[str, object] = {"ids": tuple(self.ids[row] for row in rows)}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, np.ndarray):
                chosen[item.name] = value[rows]
            elif isinstance(value, dict):
                chosen[item.name] = {key: mask[rows] for key, mask in value.items()}
        return replace(self, **chosen)  # type: ignore[arg-type]
