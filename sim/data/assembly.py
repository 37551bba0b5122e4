"""Put the authority table together: the edition of 2018 with its holes filled, then one edition back at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from sim.data import imputation
from sim.data.authorities import AuthorityTable
from sim.data.columns import Column, declared
from sim.data.files import TABLES
from sim.data.national import BAND_SOURCES, national_column
from sim.data.panel import EDITIONS, panel_column
from sim.data.prices import deflator
from sim.data.roster import AUTHORITY_GROUPS, CLUSTER_IDS, KINDS, find_authority, roster
from sim.errors import DataError, Problem, Where, quoted
from sim.kernels.codes import ARAB, BEDOUIN, DRUZE, GROUPS, JEWISH
from sim.kernels.dtypes import BOOL, F64, I8, I64

START_YEARS: Final = tuple(edition + 1 for edition in EDITIONS)
"""Years in whose January a simulation may start."""

_BASE: Final = EDITIONS[-1]
_OLD: Final = 8
"""First of the age bands over 64."""
_TEEN: Final = 3
"""The age band 15-19, of which some are minors."""


@dataclass(frozen=True, eq=False)
class _Draft:
    """One edition, unrounded, all authorities."""

    edition: int
    figures: dict[str, F64]
    age: F64
    minors: F64
    imputed: dict[str, BOOL]
    scaled: dict[str, BOOL]


def authority_table(ids: Iterable[str], year: int = 2019, folder: Path = TABLES) -> AuthorityTable:
    """Return the figures of some authorities for a simulation that starts in January of a year.

    Parameters
    ----------
    ids : iterable of str
        Ids of the roster; the rows come in this order.
    year : int
        2014..2019. Before 2019 a figure is the panel's where it has one, else that of the next edition, scaled.
    folder : Path
        Where the tables are.

    Raises
    ------
    DataError
        If an id or a year is unknown, or a table is damaged (file, row, column, value and what is expected).
    """
    if year not in START_YEARS:
        known = f"expected a year from {START_YEARS[0]} to {START_YEARS[-1]}"
        raise DataError([Problem(Where(key="start"), quoted(year), known)], source="authority table")
    position = {name: row for row, name in enumerate(roster())}
    rows = [position[name] if name in position else position[find_authority(name).id] for name in ids]
    return _table(year, folder).take(np.array(rows, dtype=np.int32))


@cache
def _table(year: int, folder: Path) -> AuthorityTable:
    """Return the table of all 256 authorities."""
    draft = _draft(year - 1, folder)
    people = np.rint(draft.figures["population"]).astype(np.int64)
    age = _whole(draft.age, people)
    males = np.rint(draft.figures["males"]).astype(np.int64)
    minors = np.clip(
        np.rint(draft.minors).astype(np.int64), age[:, :_TEEN].sum(axis=1), age[:, : _TEEN + 1].sum(axis=1)
    )
    counted = {name for name, dtype in AuthorityTable.__annotations__.items() if dtype is I64}
    columns: dict[str, Any] = {
        name: np.rint(figure).astype(np.int64) if name in counted else figure for name, figure in draft.figures.items()
    }
    columns |= {"population": people, "males": males, "females": people - males, "age": age, "age_0_17": minors}
    return AuthorityTable(
        ids=tuple(roster()),
        year=year,
        imputed=draft.imputed,
        scaled=draft.scaled,
        kind=_codes("kind", KINDS),
        group=_codes("group", AUTHORITY_GROUPS),
        cluster=_codes("cluster", CLUSTER_IDS),
        group_share=_group_share(folder),
        **columns,
    )


@cache
def _draft(edition: int, folder: Path) -> _Draft:
    """Return one edition: the last one is read, every other one is built from its successor and the panel."""
    return _last_edition(folder) if edition == _BASE else _earlier(_draft(edition + 1, folder), folder)


def _last_edition(folder: Path) -> _Draft:
    """Return the edition of 2018 with all holes filled."""
    figures = {name: _published(spec, folder) for name, spec in declared(AuthorityTable).items()}
    lived_in = ~np.isnan(figures["population"])
    figures["population"] = np.nan_to_num(figures["population"])
    age, minors = _age(figures["population"], folder)
    alike = imputation.likeness(
        figures["population"],
        _codes("group", AUTHORITY_GROUPS).astype(np.int64),
        figures["ses_cluster"],
        _codes("kind", KINDS) == KINDS.index("regional_council"),
    )
    imputed = {}
    for name, spec in declared(AuthorityTable).items():
        base = _base(spec, figures, age)
        imputed[name] = np.isnan(figures[name]) | (~lived_in & ~np.isin(name, ("lat", "lon", "area_km2")))
        imputation.fill(figures[name], base, alike, lived_in)
    for i in np.flatnonzero(~lived_in):
        _fill_jobs_node(int(i), figures, lived_in)
    nobody = ~lived_in
    imputed |= {"age": nobody, "age_0_17": nobody, "group_share": nobody}
    return _Draft(_BASE, figures, age, minors, imputed, {name: np.zeros(len(age), bool) for name in imputed})


def _fill_jobs_node(i: int, figures: dict[str, F64], lived_in: BOOL) -> None:
    """Fill the row of an authority without residents: counts 0, rates as the median member, accounts by assumption."""
    cluster = _codes("cluster", CLUSTER_IDS)
    north = np.array([a.district_he == list(roster().values())[i].district_he for a in roster().values()])
    neighbours = lived_in & (cluster == cluster[i])
    own = imputation.tefen_figures(figures, north & lived_in)
    for name, spec in declared(AuthorityTable).items():
        if np.isnan(figures[name][i]):
            rate = not spec.per and spec.panel != "population" and name not in ("inner_distance", "localities")
            figures[name][i] = own.get(name, np.median(figures[name][neighbours]) if rate else 0.0)


def _published(spec: Column, folder: Path) -> F64:
    """Return a column of the edition of 2018 in its own unit and prices, NaN where nothing is published."""
    raw = national_column(spec.source, spec.low / spec.factor, spec.high / spec.factor, folder)
    if spec.zero_is_hole:
        raw[raw == 0] = np.nan
    return raw * spec.factor * _to_2018(spec, _BASE, folder)


def _to_2018(spec: Column, edition: int, folder: Path) -> float:
    """Return NIS of 2018 for one NIS of a figure of that edition; 1 for what is no money."""
    return 1.0 if spec.price_lag is None else deflator(edition - spec.price_lag, folder)


def _base(spec: Column, figures: dict[str, F64], age: F64) -> F64:
    """Return what a column is proportional to, 1 for rates."""
    bands = {"adults": slice(4, None), "school_age": slice(1, 4), "age_65": slice(_OLD, None)}
    if not spec.per:
        return np.ones(len(age))
    if spec.per == "birth_rate":
        return _ratio(figures["births"], age[:, 4:6].sum(axis=1))
    base: F64 = age[:, bands[spec.per]].sum(axis=1) if spec.per in bands else figures[spec.per]
    return base


def _ratio(value: F64, base: F64, empty: float = 0.0) -> F64:
    """Return value / base, `empty` where the base is 0."""
    ratio: F64 = np.divide(value, base, out=np.full(len(value), empty), where=base > 0)
    return ratio


def _age(people: F64, folder: Path) -> tuple[F64, F64]:
    """Return residents by age band, float64[n, 10], and minors, float64[n], of the edition of 2018."""
    shares = np.nan_to_num(np.column_stack([national_column(name, 0, 100, folder) for name in BAND_SOURCES]))
    shares[:, _OLD] -= shares[:, _OLD + 1]
    age = people[:, None] * shares / np.where(people > 0, shares.sum(axis=1), 1)[:, None]
    return age, people * np.nan_to_num(national_column("share_age_0_17_pct", 0, 100, folder)) / 100


def _earlier(later: _Draft, folder: Path) -> _Draft:
    """Return the edition before another one: the panel's figure, or the later one scaled with what it goes by."""
    edition = later.edition - 1
    population = panel_column("population", edition, 0, 2e6, folder)
    figures = {"population": np.where(np.isnan(population), later.figures["population"], population)}
    age, minors = _aged(later, figures["population"], edition, folder)
    imputed, scaled = dict(later.imputed), {"age": later.figures["population"] > 0}
    for name, spec in declared(AuthorityTable).items():
        known = ~np.isnan(population) if name == "population" else _carry(name, spec, later, figures, age, folder)
        scaled[name] = ~known & (later.figures["population"] > 0)
        imputed[name] = later.imputed[name] & ~known
    scaled |= {"age_0_17": np.zeros(len(age), bool), "group_share": scaled["age"]}
    return _Draft(edition, figures, age, minors, imputed, scaled)


def _carry(name: str, spec: Column, later: _Draft, figures: dict[str, F64], age: F64, folder: Path) -> BOOL:
    """Add one column to the figures of an earlier edition; return where the panel has it."""
    edition = later.edition - 1
    published = np.full(len(age), np.nan)
    if spec.panel:
        low, high = spec.low / spec.factor, spec.high / spec.factor
        published = panel_column(spec.panel, edition, low, high, folder) * spec.factor * _to_2018(spec, edition, folder)
    change = np.ones(len(age))
    if spec.moves and spec.per:
        change = _ratio(_base(spec, figures, age), _base(spec, later.figures, later.age), 1.0)
    known: BOOL = ~np.isnan(published)
    figures[name] = np.where(known, published, later.figures[name] * change)
    return known


def _aged(later: _Draft, people: F64, edition: int, folder: Path) -> tuple[F64, F64]:
    """Return age bands and minors of an earlier edition: the later shape, raked to the panel's shares."""
    size = np.where(later.figures["population"] > 0, later.figures["population"], 1)
    young = _share(panel_column("share_age_0_17_pct", edition, 0, 100, folder), later.minors / size) * people
    later_old = later.age[:, _OLD:].sum(axis=1) / size
    old = _share(panel_column("share_65_plus_pct", edition, 0, 100, folder), later_old) * people
    teens = np.clip(later.minors - later.age[:, :_TEEN].sum(axis=1), 0, later.age[:, _TEEN])
    minor, middle = later.age.copy(), later.age.copy()
    minor[:, _TEEN] = teens
    minor[:, _TEEN + 1 :] = 0
    middle -= minor
    middle[:, _OLD:] = 0
    aged = later.age - minor - middle
    parts = ((minor, young), (middle, people - young - old), (aged, old))
    age = np.zeros_like(later.age)
    for part, total in parts:
        age += part * _ratio(total, part.sum(axis=1))[:, None]
    return age, young


def _share(percent: F64, otherwise: F64) -> F64:
    """Return percent as a share, the other share where there is none."""
    return np.where(np.isnan(percent), otherwise, percent / 100)


def _whole(parts: F64, totals: I64) -> I64:
    """Return whole numbers nearest to the parts whose rows sum to the totals (largest remainder, ties to the first)."""
    floor = np.floor(parts)
    order = np.argsort(-(parts - floor), axis=1, kind="stable")
    rank = np.argsort(order, axis=1, kind="stable")
    short = totals - floor.sum(axis=1).astype(np.int64)
    whole: I64 = floor.astype(np.int64) + (rank < short[:, None])
    return whole


def _group_share(folder: Path) -> F64:
    """Return the shares of the four groups, float64[n, 4].

    The CBS prints "-" for a small minority, which the table has as 0: it is 100 less the other share. Bedouin are no
    CBS category: they are the Arab residents, Druze apart, of the authorities labelled Bedouin.
    """
    jewish = np.nan_to_num(national_column("share_jewish_and_other_pct", 0, 100, folder))
    arab = np.nan_to_num(national_column("share_arab_pct", 0, 100, folder))
    arab = np.where(arab == 0, 100 - jewish, arab)
    jewish = 100 - arab
    druze = arab * np.nan_to_num(national_column("druze_pct_of_arabs", 0, 100, folder)) / 100
    bedouin = _codes("group", AUTHORITY_GROUPS) == BEDOUIN
    share = np.zeros((len(jewish), len(GROUPS)))
    share[:, JEWISH], share[:, DRUZE] = jewish, druze
    share[:, ARAB] = np.where(bedouin, 0, arab - druze)
    share[:, BEDOUIN] = np.where(bedouin, arab - druze, 0)
    share[_codes("group", AUTHORITY_GROUPS) < 0] = 0
    return share / 100


def _codes(attribute: str, words: tuple[str, ...]) -> I8:
    """Return the position of a label of each authority, int8[256], -1 for none."""
    labels = (getattr(authority, attribute) for authority in roster().values())
    return np.array([words.index(label) if label else -1 for label in labels], dtype=np.int8)
