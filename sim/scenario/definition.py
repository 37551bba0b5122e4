"""The scenario that a run starts from: complete, checked, immutable."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from sim.params import param, specs, typed
from sim.registry import MONTHS, Dated, Lever, Shock

FORMAT: Final = 1
"""The newest format of scenario files that this version reads."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parameters:
    """The values of all parameters: one frozen dataclass for each group, e.g. ``parameters.labour.separation_rate``."""

    groups: tuple[tuple[str, Any], ...]
    """Pairs of name and group, in the order of the names."""

    def __getattr__(self, name: str) -> Any:
        """Return the group of that name."""
        if not name.startswith("_") and name != "groups":
            for known, group in self.groups:
                if known == name:
                    return group
        raise AttributeError(f"no group of parameters is named {name!r}")

    def of(self, group_class: type[T]) -> T:
        """Return the group that is of a class, for code that wants its type.

        Raises
        ------
        LookupError
            There is no such group.
        """
        for _, group in self.groups:
            if isinstance(group, group_class):
                return group
        raise LookupError(f"no group of parameters is a {group_class.__name__}")

    def to_dict(self) -> dict[str, dict[str, Any]]:
        """Return all values by group and name."""
        return {name: _listed(group) for name, group in self.groups}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What is simulated: where, when, with which parameters, levers and shocks."""

    name: str = param("", unit="text", source="by its author", meaning="name")
    """Short name in results and file names."""
    title: str = param("", unit="text", source="by its author")
    """Heading in reports; the name when empty."""
    description: str = param("", unit="text", source="by its author")
    """The question that the scenario answers."""
    region: tuple[str, ...] = ()
    """Ids of the authorities, in the order of the roster."""
    clusters: dict[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Members of each cluster in the region; an authority may belong to none. Not to be changed."""
    start: int = param(2019, unit="year", low=2014, high=2019, source="MODEL section 2", confidence="sourced")
    """Year in whose January the run starts; the population is that of the year's panel."""
    years: int = param(20, unit="year", low=1, high=60, source="MODEL section 2", confidence="sourced")
    """Length of the run."""
    sample: float = param(0.02, unit="1", low=1e-6, high=1, source="assumption")
    """Simulated residents for each real one."""
    seed: int = param(1, unit="1", low=0, high=2**63 - 1, source="by its author")
    """Number that fixes all luck: the same seed gives the same run."""
    parameters: Parameters = Parameters(())
    """All parameters, with the scenario's own values where it gives any."""
    levers: tuple[Lever, ...] = ()
    """Policies, in the order of the file."""
    shocks: tuple[Shock, ...] = ()
    """What happens to the region, in the order of the file."""

    @property
    def months(self) -> int:
        """Length of the run in months."""
        return self.years * MONTHS

    def to_dict(self) -> dict[str, Any]:
        """Return everything, defaults included, as plain data in the form of a scenario file.

        `sim.scenario.from_dict` reads it back to an equal scenario.
        """
        header = {name: getattr(self, name) for name in ("name", "title", "description")}
        run = {name: getattr(self, name) for name in ("start", "years", "sample", "seed")}
        return {
            "format": FORMAT,
            **header,
            "region": list(self.region),
            "clusters": {name: list(members) for name, members in self.clusters.items()},
            **run,
            "parameters": self.parameters.to_dict(),
            "lever": [_with_kind(item) for item in self.levers],
            "shock": [_with_kind(item) for item in self.shocks],
        }

    def content_hash(self) -> str:
        """Return 32 hexadecimal digits that name what is run.

        The name, title and description of the scenario are left out: they change no result.
        """
        content = self.to_dict()
        for words in ("name", "title", "description"):
            del content[words]
        return hashlib.blake2b(canonical_json(content).encode(), digest_size=16).hexdigest()

    def with_settings(self, *settings: str) -> Scenario:
        """Return a scenario with some values changed.

        Parameters
        ----------
        *settings : str
            ``years=5``, ``lever_name.setting=value`` or ``group.parameter=value``; the value as in a scenario file,
            where a text needs no quotes.

        Raises
        ------
        ScenarioError
            With every setting that is unknown or out of range.
        """
        from sim.scenario.settings import changed  # settings builds scenarios and so has to import this module

        return changed(self, settings)


def canonical_json(data: Any) -> str:
    """Return JSON that is the same for the same data: sorted keys, no spaces, no NaN."""
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _with_kind(item: Dated) -> dict[str, Any]:
    return {"kind": item.kind, **_listed(item)}


def _listed(item: Any) -> dict[str, Any]:
    """Return the parameters of a dataclass as a file would give them: floats as floats, lists in place of tuples."""
    values = {spec.name: typed(getattr(item, spec.name), spec.type) for spec in specs(type(item))}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
