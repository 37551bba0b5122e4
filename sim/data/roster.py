"""Who is who: the 255 authorities of Israel and Migdal Tefen, their names in three languages, the five clusters."""

import difflib
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

from sim.data.files import choice, damaged, read_rows
from sim.errors import DataError, Problem, Where, quoted

KINDS: Final = ("city", "local_council", "regional_council", "industrial_council")
"""Legal form of an authority; the code in `AuthorityTable.kind` is the position here."""

AUTHORITY_GROUPS: Final = ("jewish", "arab", "druze", "bedouin", "mixed")
"""Population label of an authority, positions 0..3 as `sim.kernels.codes.GROUPS`; -1 where nobody lives."""


@dataclass(frozen=True, slots=True)
class Authority:
    """One local authority."""

    id: str
    """Stable ASCII name, e.g. ``maalot_tarshiha``."""
    cbs_symbol: str
    """Symbol in CBS files: four digits, two for regional councils, empty for Migdal Tefen."""
    name_en: str
    name_he: str
    name_ar: str
    """Empty where none is known."""
    other_names: tuple[str, ...]
    """Other spellings under which the authority is found."""
    kind: str
    """One of `KINDS`."""
    group: str
    """One of `AUTHORITY_GROUPS`; empty where nobody lives."""
    cluster: str
    """Id of the cluster of the source document, or empty."""
    district_he: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """One cluster (eshkol) of authorities."""

    id: str
    name_en: str
    name_he: str
    name_ar: str
    members: tuple[str, ...]
    """Ids of the member authorities, in the order of the source document."""


_CLUSTER_NAMES: Final = {
    "western_galilee": ("Western Galilee", "גליל מערבי", "الجليل الغربي"),
    "eastern_galilee": ("Eastern Galilee", "גליל מזרחי", "الجليل الشرقي"),
    "beit_hakerem": ("Beit HaKerem", "בית הכרם", "بيت هكيرم - الشاغور"),
    "western_negev": ("Western Negev", "נגב מערבי", "النقب الغربي"),
    "eastern_negev": ("Eastern Negev", "נגב מזרחי", "النقب الشرقي"),
}
CLUSTER_IDS: Final = tuple(_CLUSTER_NAMES)
OTHER_LOCALITIES: Final = ("ashkelon", "kiryat_malakhi", "beit_shean", "yarka", "nof_hagalil")
"""The localities of programme D (SOURCES D9) that belong to none of the five clusters."""

_COLUMNS: Final = (
    "id",
    "cbs_symbol",
    "name_en",
    "name_he",
    "name_ar",
    "other_names",
    "kind",
    "group",
    "cluster",
    "district_he",
)


@cache
def roster() -> dict[str, Authority]:
    """Return all 256 authorities by id: the 58 members, the five other localities, then the rest by id.

    Raises
    ------
    DataError
        If ``roster.csv`` is damaged.
    """
    found: dict[str, Authority] = {}
    for line, row in enumerate(read_rows("roster.csv", _COLUMNS), start=2):
        at = ("roster.csv", line)
        if not re.fullmatch(r"[a-z][a-z0-9_]*", row["id"]) or row["id"] in found:
            raise damaged(*at, "id", row["id"], "expected a unique id of a-z, 0-9 and _")
        choice(row, "kind", at, KINDS)
        choice(row, "group", at, (*AUTHORITY_GROUPS, ""))
        choice(row, "cluster", at, (*CLUSTER_IDS, ""))
        others = tuple(name for name in row["other_names"].split(";") if name)
        found[row["id"]] = Authority(**{key: row[key] for key in _COLUMNS if key != "other_names"}, other_names=others)
    return found


def authority_ids() -> tuple[str, ...]:
    """Return the ids of all 256 authorities, in the order of the roster."""
    return tuple(roster())


@cache
def clusters() -> dict[str, Cluster]:
    """Return the five clusters by id, each with its names and members."""
    members = {key: tuple(a.id for a in roster().values() if a.cluster == key) for key in CLUSTER_IDS}
    return {key: Cluster(key, *names, members[key]) for key, names in _CLUSTER_NAMES.items()}


def member_ids() -> tuple[str, ...]:
    """Return the ids of the 58 members of the five clusters."""
    return tuple(member for cluster in clusters().values() for member in cluster.members)


def find_authority(text: str) -> Authority:
    """Return the authority of that id, CBS symbol, or English, Hebrew or Arabic name.

    Case, marks (apostrophes, hyphens, underscores, vowel points) and the words "Regional Council" do not matter.

    Raises
    ------
    DataError
        If nobody has that name; the message suggests the nearest names.
    """
    key = plain_name(text)
    if key in _names():
        return roster()[_names()[key]]
    near = suggestions(text)
    hint = f"did you mean {_either(near)}?" if near else "expected one of the 256 authorities"
    raise DataError([Problem(Where(key="authority"), quoted(text), f"unknown; {hint}")], source="authorities")


def find_cluster(text: str) -> Cluster:
    """Return the cluster of that id or English, Hebrew or Arabic name; raise `DataError` with suggestions otherwise."""
    key = plain_name(text)
    names = {plain_name(name): c for c in clusters().values() for name in (c.id, c.name_en, c.name_he, c.name_ar)}
    for title in ("אשכולרשויות", "אשכול", ""):
        if key.startswith(title) and key.removeprefix(title) in names:
            return names[key.removeprefix(title)]
    near = difflib.get_close_matches(key, names, n=1)
    hint = f"did you mean {names[near[0]].id!r}?" if near else "expected one of " + ", ".join(CLUSTER_IDS)
    raise DataError([Problem(Where(key="cluster"), quoted(text), f"unknown; {hint}")], source="clusters")


def _either(names: tuple[str, ...]) -> str:
    """Return names as a choice in words."""
    return " or ".join(f"'{name}'" for name in names)


def suggestions(text: str, n: int = 3) -> tuple[str, ...]:
    """Return the ids of up to `n` authorities whose names look most like the text, nearest first."""
    near = difflib.get_close_matches(plain_name(text), _names(), n=2 * n, cutoff=0.6)
    return tuple(dict.fromkeys(_names()[name] for name in near))[:n]


def plain_name(text: str) -> str:
    """Return a name as it is compared: lower-case letters and digits only, without marks and titles."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(char for char in folded if char.isalnum())
    return plain.removesuffix("regionalcouncil").removeprefix("מועצהאזורית")


@cache
def _names() -> dict[str, str]:
    """Return the id of each comparable name; a name that two authorities share stays with the first."""
    table: dict[str, str] = {}
    people = list(roster().values())
    for key in ("id", "name_en", "name_he", "name_ar", "cbs_symbol"):
        for authority in people:
            table.setdefault(plain_name(getattr(authority, key)), authority.id)
    for authority in people:
        for name in authority.other_names:
            table.setdefault(plain_name(name), authority.id)
    table.pop("", None)
    return table
