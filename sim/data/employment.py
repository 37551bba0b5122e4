"""From employees of the year to employed in a month, and where the rest of Israel lives and works."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from sim.data.assembly import authority_table
from sim.data.constants import constant
from sim.data.files import TABLES
from sim.data.reference import facts
from sim.data.roster import find_authority, roster
from sim.kernels.codes import ARAB, BEDOUIN, DRUZE, GROUPS, JEWISH
from sim.kernels.dtypes import F64


@cache
def employment_factor(folder: Path = TABLES) -> float:
    """Return employees in a mean month of 2018 for each person who was an employee at some time of the year.

    The CBS counts everybody with a wage in any month. In a mean month the employed are the employment rate of the
    residents of 15 and older; less the self-employed, over the employees of the year, all 255 authorities together:
    factor = (rate * residents_15 - self_employed) / employees. The rate is of 2018, the two counts of 2017, so about
    two points of growth are inside the factor.

    Returns
    -------
    float
        Share in [0.9, 1], 0.958.

    Source
    ------
    Employment rate 61.37 %: CBS labour force survey 2018 (``region_facts.csv`` F034). Counts: CBS, Local Authorities in
    Israel 2018.
    """
    israel = authority_table(roster(), 2019, folder)
    employed = constant("employment_rate_15", folder) * israel.residents_15.sum()
    return float((employed - israel.self_employed.sum()) / israel.employees.sum())


_ANCHORS: Final = {ARAB: ("F057", "F082"), DRUZE: ("F057", "F082"), BEDOUIN: ("F092",)}
"""Facts with the employment rate 15+ of 2018 in the Arab cities of 50,000 and more: Umm al-Fahm, Nazareth; Rahat."""


@cache
def employment_factors_by_group(folder: Path = TABLES) -> F64:
    """Return the employment factor of each group, an alternative to the single one, with the same national total.

    The labour force survey finds far fewer employed in Arab cities than the single factor leaves (Rahat 29.7 % against
    49.8 %); why is not known. Arabs and Druze get the pooled factor of Umm al-Fahm and Nazareth, Bedouin that of Rahat,
    Jews and others what is left to the national total. That last one passes 1: employees are of 2017, the rate is of
    2018. The five Jewish cities with a survey figure have 0.92 to 0.99, so the sources conflict: for sensitivity runs.

    Returns
    -------
    float64[4], share
        By `sim.kernels.codes.GROUPS`.

    Source
    ------
    CBS labour force survey 2018, ``region_facts.csv`` F057, F082, F092, F034.
    """
    factors = np.empty(len(GROUPS))
    for group, anchors in _ANCHORS.items():
        rate = np.array([facts(folder)[key].figure / 100 for key in anchors])
        cities = authority_table((facts(folder)[key].geography for key in anchors), 2019, folder)
        factors[group] = (rate * cities.residents_15 - cities.self_employed).sum() / cities.employees.sum()
    israel = authority_table(roster(), 2019, folder)
    employees = israel.employees @ israel.group_share
    left = employment_factor(folder) * employees.sum() - (factors * employees)[ARAB:].sum()
    factors[JEWISH] = left / employees[JEWISH]
    return factors


@dataclass(frozen=True, eq=False)
class OutsidePlaces:
    """The authorities that are not simulated, as places that send and take commuters, migrants and goods."""

    ids: tuple[str, ...]
    lat: F64
    """float64[n], degree."""
    lon: F64
    """float64[n], degree."""
    population: F64
    """float64[n], person."""
    employed: F64
    """float64[n], person: residents who work in a mean month, employees (scaled) and self-employed."""
    jobs: F64
    """float64[n], job: proxy, all employed of Israel spread over the 256 authorities as the arnona areas tell."""
    industry_area: F64
    """float64[n], m2."""
    office_area: F64
    """float64[n], m2."""
    wage: F64
    """float64[n], NIS of 2018/month, mean wage of resident employees."""
    in_migrants: F64
    """float64[n], person/year."""
    out_migrants: F64
    """float64[n], person/year."""


def outside_places(inside: Iterable[str], year: int = 2019, folder: Path = TABLES) -> OutsidePlaces:
    """Return the authorities outside a region: the gravity field of the rest of Israel.

    Parameters
    ----------
    inside : iterable of str
        Ids of the authorities that are simulated.
    year : int
        January in which the simulation starts, 2014..2019.
    folder : Path
        Where the tables are.
    """
    within = {find_authority(name).id for name in inside}
    rest = [name for name in roster() if name not in within]
    table = authority_table(rest, year, folder)
    return OutsidePlaces(
        ids=table.ids,
        lat=table.lat,
        lon=table.lon,
        population=table.population.astype(np.float64),
        employed=np.asarray(table.employees * employment_factor(folder) + table.self_employed, np.float64),
        jobs=job_proxy(rest, year, folder),
        industry_area=table.industry_area,
        office_area=table.office_area,
        wage=table.wage,
        in_migrants=table.in_migrants.astype(np.float64),
        out_migrants=table.out_migrants.astype(np.float64),
    )


def job_proxy(ids: Iterable[str], year: int = 2019, folder: Path = TABLES) -> F64:
    """Return jobs located in some authorities, from what their arnona tells.

    No table of jobs by authority is published. A share of jobs (public and personal services, small trade) follows the
    residents, the rest the floor space charged as industry (`m2_per_job_industry`) and as offices and commerce
    (`m2_per_job_office`), at most `max_space_jobs_per_resident`; the whole is scaled to all employed residents of
    Israel. Migdal Tefen has the assumed `tefen_jobs`.

    Returns
    -------
    float64[n], job
        In the order of `ids`.
    """
    israel = authority_table(roster(), year, folder)
    employed = (israel.employees * employment_factor(folder) + israel.self_employed).sum()
    space = israel.industry_area / constant("m2_per_job_industry", folder)
    space = space + israel.office_area / constant("m2_per_job_office", folder)
    space = np.minimum(space, constant("max_space_jobs_per_resident", folder) * israel.population)
    local = constant("jobs_share_by_residents", folder)
    jobs = employed * (local * israel.population / israel.population.sum() + (1 - local) * space / space.sum())
    jobs[israel.ids.index("tefen")] = constant("tefen_jobs", folder)
    position = {name: row for row, name in enumerate(israel.ids)}
    return np.asarray(jobs[[position[find_authority(name).id] for name in ids]], np.float64)
