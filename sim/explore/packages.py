"""What one scenario has otherwise than another, as a package of parts that can be in force one by one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from sim.registry import Dated
from sim.scenario import Scenario

D = TypeVar("D", bound=Dated)


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of what two scenarios differ in."""

    owner: Literal["lever", "shock", "parameters"]
    label: str = ""
    """The lever's or shock's label; all changed parameters together are one piece."""
    kind: str = ""


def are_comparable(a: Scenario, b: Scenario) -> bool:
    """Say whether the two differ in levers, shocks and parameters only: the same places and years."""
    return (a.region, a.clusters, a.start, a.years) == (b.region, b.clusters, b.start, b.years)


def pieces(a: Scenario, b: Scenario) -> tuple[Piece, ...]:
    """Return what A has otherwise than B, in A's order: changed, added and removed levers and shocks, parameters."""
    found = [
        *(Piece("lever", label, kind) for label, kind in _changed(a.levers, b.levers)),
        *(Piece("shock", label, kind) for label, kind in _changed(a.shocks, b.shocks)),
    ]
    if a.parameters != b.parameters:
        found.append(Piece("parameters"))
    return tuple(found)


def hybrid(a: Scenario, b: Scenario, chosen: Collection[Piece]) -> Scenario:
    """Return B with some pieces as A has them; B itself with none, A itself with all of them."""
    every = pieces(a, b)
    if set(chosen) == set(every):
        return a
    if not chosen:
        return b
    levers = {piece.label for piece in chosen if piece.owner == "lever"}
    shocks = {piece.label for piece in chosen if piece.owner == "shock"}
    parameters = a.parameters if Piece("parameters") in chosen else b.parameters
    return replace(
        b,
        levers=_mixed(a.levers, b.levers, levers),
        shocks=_mixed(a.shocks, b.shocks, shocks),
        parameters=parameters,
    )


def _by_label(items: Collection[D]) -> Mapping[str, D]:
    return {item.label: item for item in items}


def _changed(mine: tuple[D, ...], its: tuple[D, ...]) -> list[tuple[str, str]]:
    here, there = _by_label(mine), _by_label(its)
    changed = [(label, item.kind) for label, item in here.items() if there.get(label) != item]
    return [*changed, *((label, item.kind) for label, item in there.items() if label not in here)]


def _mixed(mine: tuple[D, ...], its: tuple[D, ...], chosen: set[str]) -> tuple[D, ...]:
    """Return the items in A's order, then those that only B has."""
    here, there = _by_label(mine), _by_label(its)
    mixed = []
    for label in dict.fromkeys([*here, *there]):
        item = here.get(label) if label in chosen else there.get(label)
        if item is not None:
            mixed.append(item)
    return tuple(mixed)
