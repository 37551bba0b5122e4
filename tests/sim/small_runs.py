"""Small scenarios and their results, made once for all tests of runs."""

from functools import cache
from typing import Any

from sim.results import Results
from sim.runs import run
from sim.scenario import Scenario, from_dict


def small(**changes: Any) -> Scenario:
    """Return a scenario of one small cluster, one year and few residents, with some keys changed."""
    content = {"format": 1, "name": "small", "region": "beit_hakerem", "sample": 0.01, "years": 1, "seed": 1}
    return from_dict(content | changes, "test")


@cache
def small_results(seed: int = 1) -> Results:
    """Return the results of the small scenario; do not change them."""
    return run(small(), seed=seed)
