"""The targets, which of them are left out of the fit, and which can be expressed in a run."""

import re
from pathlib import Path
from typing import Final

from sim.data import member_ids, targets
from sim.data.reference import Target
from sim.data.roster import roster

EVERY: Final = 4
"""Of the targets in the order of their ids every fourth is left out of the fit."""
DIRECTION: Final = "direction"
RELATION: Final = "relation"
MEMBERS: Final = "57"
"""Scope of the members of the five clusters that have residents."""
COUNTRY: Final = "Israel"
ANY: Final = ("any", "model", "cities+local councils")
"""Scopes of what must hold in every run."""


def read_targets(path: Path | None = None) -> dict[str, Target]:
    """Return the targets of a file, those that come along when None, by id in the order of ids.

    Raises
    ------
    DataError
        The file cannot be read or does not have the columns of ``sim/data/tables/targets.csv``.
    """
    found = targets() if path is None else targets(path.parent, path.name)
    return {name: found[name] for name in sorted(found, key=id_order)}


def id_order(name: str) -> tuple[str, int, str]:
    """Return the key by which ids are sorted: letter, number, rest, so that T9 comes before T10 and T10 before T10b."""
    match = re.fullmatch(r"(\D*)(\d*)(.*)", name)
    assert match is not None
    return match[1], int(match[2] or 0), match[3]


def levels(found: dict[str, Target]) -> list[Target]:
    """Return the targets that are figures, in the order of their ids."""
    return [target for target in found.values() if target.kind != DIRECTION]


def directions(found: dict[str, Target]) -> list[Target]:
    """Return the targets that are signs of policies, in the order of their ids."""
    return [target for target in found.values() if target.kind == DIRECTION]


def left_out(found: dict[str, Target]) -> frozenset[str]:
    """Return the ids of the figures that no fit may use: every fourth row by id."""
    return frozenset(target.id for target in levels(found)[EVERY - 1 :: EVERY])


def region_scope(authorities: tuple[str, ...]) -> str:
    """Return the scope that a region stands for: the five clusters, the country, or neither ("")."""
    inside = set(authorities)
    if inside == set(member_ids()):
        return MEMBERS
    return COUNTRY if inside >= {name for name, place in roster().items() if place.cbs_symbol} else ""


def expressible(target: Target, scope: str, areas: tuple[str, ...]) -> bool:
    """Say whether a figure can be expressed in a run, which its scope alone decides.

    Parameters
    ----------
    scope : str
        What `region_scope` says of the region.
    areas : tuple of str
        Ids of the areas that the run measures; a target may name one of them as its scope.
    """
    wanted = target.scope.split(" without ")[0].strip()
    if wanted in areas:
        return True
    if scope == COUNTRY:
        return wanted == COUNTRY or wanted in ANY
    if scope == MEMBERS:
        return wanted in (MEMBERS, *ANY) or target.kind == RELATION
    return wanted in ANY
