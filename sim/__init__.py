"""Eshkol simulates regional growth, agent by agent; names are imported on first use (PEP 562)."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sim.model import RegionModel as RegionModel
    from sim.reference import list_levers as list_levers
    from sim.reference import list_metrics as list_metrics
    from sim.results import Results as Results
    from sim.results import growth_incidence as growth_incidence
    from sim.results import resilience_of as resilience_of
    from sim.runs import run as run
    from sim.scenario import Scenario as Scenario
    from sim.scenario import load as load

_HOMES = {
    "RegionModel": "sim.model",
    "Results": "sim.results",
    "Scenario": "sim.scenario",
    "growth_incidence": "sim.results",
    "list_levers": "sim.reference",
    "list_metrics": "sim.reference",
    "load": "sim.scenario",
    "resilience_of": "sim.results",
    "run": "sim.runs",
}

__version__ = "0.1.0"
__all__ = [
    "RegionModel",
    "Results",
    "Scenario",
    "growth_incidence",
    "list_levers",
    "list_metrics",
    "load",
    "resilience_of",
    "run",
]


def __getattr__(name: str) -> Any:
    """Import a public name from its module."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
