"""The population, businesses, budgets and trade of a region at the start."""

from sim.population.build import build
from sim.population.copies import copy_state

__all__ = ["build", "copy_state"]
