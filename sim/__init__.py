"""Eshkol simulates regional growth, agent by agent; names are imported on first use (PEP 562)."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sim.model import RegionModel as RegionModel
    from sim.reference import list_levers as list_levers
    from sim.reference import list_metrics as list_metrics
    from sim.results import Results as Results
    from sim.runs import run as run
    from sim.scenario import Scenario as Scenario
    from sim.scenario import load as load

_HOMES = {
    "RegionModel": "sim.model",
    "Results": "sim.results",
    "Scenario": "sim.scenario",
    "list_levers": "sim.reference",
    "list_metrics": "sim.reference",
    "load": "sim.scenario",
    "run": "sim.runs",
}

__version__ = "0.1.0"
__all__ = ["RegionModel", "Results", "Scenario", "list_levers", "list_metrics", "load", "run"]


def __getattr__(name: str) -> Any:
    """Import a public name from its module."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
