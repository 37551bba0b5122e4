"""A second future from the same past: independent copies of a running model and of what was measured of it."""

from __future__ import annotations

import copy
from dataclasses import fields, replace
from typing import Any, Final

import mesa
import numpy as np

from sim.measure import Recorder
from sim.model import RegionModel
from sim.population.copies import copy_state
from sim.registry import Dated, month_number
from sim.scenario import Scenario, canonical_json

_OF_MESA: Final = frozenset({"model", "unique_id", "pos", "random", "rng"})


def branch(model: RegionModel, plan: Scenario) -> RegionModel:
    """Return a model that stands where another one stands and goes on by a plan of its own.

    Parameters
    ----------
    model : RegionModel
        At the end of any month; it is left as it is.
    plan : Scenario
        It has the same `past` up to that month.

    Notes
    -----
    The state is copied; the agents are made anew and get a copy of what the others remember.
    """
    twin = RegionModel.__new__(RegionModel)
    mesa.Model.__init__(twin)
    twin.plan = plan
    twin.state = copy_state(model.state)
    twin._people_the_offices()
    for there, here in zip(model.deciders, twin.deciders, strict=True):
        _remember(there, here)
    return twin


def branch_recorder(recorder: Recorder, model: RegionModel) -> Recorder:
    """Return a recorder that has measured the same past and goes on with the branched model."""
    twin = copy.copy(recorder)
    twin.model = model
    record = recorder.record
    arrays = {
        field.name: getattr(record, field.name).copy()
        for field in fields(record)
        if isinstance(getattr(record, field.name), np.ndarray)
    }
    twin.record = replace(record, **arrays)
    twin._months = copy.deepcopy(recorder._months)
    return twin


def past(plan: Scenario, month: int) -> str:
    """Return a text that is the same for plans which cannot differ before a month.

    Parameters
    ----------
    month : int, month
        Months since January of the plan's start; levers and shocks that start then or later are left out.
    """
    content = plan.to_dict()
    for words in ("name", "title", "description"):
        del content[words]
    for key, items in (("lever", plan.levers), ("shock", plan.shocks)):
        entries = zip(items, content[key], strict=True)
        content[key] = [
            _up_to(item, entry, month, plan.start) for item, entry in entries if _acts(item, month, plan.start)
        ]
    return canonical_json(content)


def _acts(item: Dated, month: int, start_year: int) -> bool:
    first = month_number(item.start, start_year) if item.start else 0
    return first < month and item.intensity > 0.0


def _up_to(item: Dated, entry: dict[str, Any], month: int, start_year: int) -> dict[str, Any]:
    """Return an entry without its name, and without an end that is still to come."""
    known = {key: value for key, value in entry.items() if key != "name"}
    if item.end and month_number(item.end, start_year) >= month - 1:
        known["end"] = ""
    return known


def _remember(there: mesa.Agent, here: mesa.Agent) -> None:
    """Give an agent a copy of what its twin remembers; links to other agents are its own already."""
    for name, value in vars(there).items():
        if name not in _OF_MESA and not _is_link(value):
            setattr(here, name, copy.deepcopy(value))


def _is_link(value: Any) -> bool:
    return isinstance(value, mesa.Agent | mesa.Model) or (
        isinstance(value, list) and any(isinstance(item, mesa.Agent) for item in value)
    )
