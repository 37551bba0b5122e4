"""The tables of parameters, targets, facts and localities, row by row."""

from dataclasses import dataclass
from functools import cache
from math import isnan, nan
from pathlib import Path
from typing import Final

from sim.data.files import TABLES, choice, damaged, number, read_rows
from sim.data.roster import roster

_HUGE: Final = 1e12


@dataclass(frozen=True, slots=True)
class EvidenceParameter:
    """One row of ``parameters.csv``: what the evidence says about a parameter."""

    name: str
    mechanism: str
    central: float
    low: float
    high: float
    unit: str
    source: str
    confidence: str
    """sourced, memory or assumption."""
    role: str
    """``input``, or ``imposed`` if the parameter is itself an outcome."""


@dataclass(frozen=True, slots=True)
class Target:
    """One row of ``targets.csv``: a figure for the baseline (T..) or a sign that a policy must show (D..)."""

    id: str
    kind: str
    metric: str
    scope: str
    value: str
    """A number for T.., a sign such as ``+`` or ``0/-`` for D... """
    low: float
    high: float
    """NaN for D..."""
    unit: str
    how_measured: str
    source: str
    confidence: str
    null_margin: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of ``region_facts.csv``."""

    fact_id: str
    topic: str
    indicator: str
    value: str
    """As published; some hold two figures."""
    unit: str
    year: str
    geography: str
    group: str
    source: str
    quality: str
    """A CBS file, B official page, C press, D old."""
    note: str

    @property
    def figure(self) -> float:
        """Value as a number, NaN if it is not a single one."""
        try:
            return float(self.value)
        except ValueError:
            return nan


@dataclass(frozen=True, slots=True)
class Locality:
    """One locality inside an authority: a point to place people at."""

    authority: str
    """Id of the authority."""
    cbs_id: int
    name_he: str
    name_en: str
    lat: float
    lon: float
    """Degrees; NaN where the file has no point."""
    population_2021: float
    """Persons; NaN where not published."""


@cache
def evidence_parameters(folder: Path = TABLES) -> dict[str, EvidenceParameter]:
    """Return ``parameters.csv`` by name; raise `DataError` unless low <= central <= high."""
    found = {}
    for line, row in enumerate(read_rows("parameters.csv", EvidenceParameter.__slots__, folder), start=2):
        at = ("parameters.csv", line)
        low, high = number(row, "low", at, -_HUGE, _HUGE), number(row, "high", at, -_HUGE, _HUGE)
        central = number(row, "central", at, low, high)
        choice(row, "confidence", at, ("sourced", "memory", "assumption"))
        choice(row, "role", at, ("input", "imposed"))
        texts = {key: row[key] for key in ("name", "mechanism", "unit", "source", "confidence", "role")}
        found[row["name"]] = EvidenceParameter(central=central, low=low, high=high, **texts)
    return found


@cache
def targets(folder: Path = TABLES, name: str = "targets.csv") -> dict[str, Target]:
    """Return ``targets.csv``, or another table of the same columns, by id."""
    found = {}
    for line, row in enumerate(read_rows(name, Target.__slots__, folder), start=2):
        at = (name, line)
        low, high = (number(row, key, at, -_HUGE, _HUGE, blank=True) for key in ("low", "high"))
        if row["id"] in found or low > high:
            raise damaged(*at, "id", row["id"], "expected an id that no other row has, and low <= high")
        found[row["id"]] = Target(
            **{key: text for key, text in row.items() if key not in ("low", "high")}, low=low, high=high
        )
    return found


@cache
def facts(folder: Path = TABLES) -> dict[str, Fact]:
    """Return ``region_facts.csv`` by fact id."""
    return {row["fact_id"]: Fact(**row) for row in read_rows("region_facts.csv", Fact.__slots__, folder)}


@cache
def localities(folder: Path = TABLES) -> dict[str, tuple[Locality, ...]]:
    """Return the localities of each of the 256 authorities, by authority id, the most populous first."""
    by_symbol = {authority.cbs_symbol: authority.id for authority in roster().values()}
    found: dict[str, list[Locality]] = {name: [] for name in roster()}
    needed = ("authority_cbs_symbol", "locality_cbs_id", "lat", "lon", "population_2021")
    for line, row in enumerate(read_rows("national_localities.csv", needed, folder), start=2):
        at = ("national_localities.csv", line)
        symbol = choice(row, "authority_cbs_symbol", at, by_symbol)
        place = Locality(
            authority=by_symbol[symbol],
            cbs_id=int(number(row, "locality_cbs_id", at, 0, 1e5)),
            name_he=row["name_he"],
            name_en=row["name_en"],
            lat=number(row, "lat", at, 29, 34, blank=True),
            lon=number(row, "lon", at, 34, 36.5, blank=True),
            population_2021=number(row, "population_2021", at, 0, 2e6, blank=True),
        )
        found[place.authority].append(place)
    return {name: tuple(sorted(places, key=_size)) for name, places in found.items()}


def _size(place: Locality) -> tuple[float, int]:
    """Return the sorting key: most populous first, unknown last, then by CBS number."""
    return (1.0 if isnan(place.population_2021) else -place.population_2021, place.cbs_id)
