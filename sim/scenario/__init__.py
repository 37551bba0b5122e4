"""Scenarios: TOML files that say where, when and with which levers to simulate; every problem is reported at once."""

from sim.scenario.build import from_dict
from sim.scenario.definition import Parameters, Scenario, canonical_json
from sim.scenario.inherit import load, shipped, shipped_folder

__all__ = ["Parameters", "Scenario", "canonical_json", "from_dict", "load", "shipped", "shipped_folder"]
