"""Run the children of the benchmark one after another and put their figures together."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Final

from sim.errors import EshkolError

DEMANDS: Final = {
    "resident_months_per_cpu_second": "at least 30,000,000",
    "preview_ms": "under 150",
    "population_build_s": "10",
    "peak_memory_mb": "under 700",
    "bandwidth_ratio": "as near to 1 as the rules allow",
    "growth_of_cost": "under 1.5",
}
"""What was asked for of five clusters at full scale, to be printed beside what was measured."""

_SAMPLES: Final = (0.02, 0.1, 1.0)
_TRAFFIC_YEARS: Final = 3


def bench(tell: Callable[[str], object], *, quick: bool = False) -> dict[str, Any]:
    """Measure speed and memory on this machine; nothing else should run meanwhile.

    Parameters
    ----------
    tell : callable
        Takes a line about what is being measured.
    quick : bool
        One cluster and 24 months in place of five clusters and 240.

    Raises
    ------
    EshkolError
        A measurement failed.
    """
    region, years = ("western_galilee", 2) if quick else ("all", 20)
    tell("loading the kernels (the first time on a machine they are compiled)")
    _child("warm_up", region=region)
    costs = {}
    for sample in _SAMPLES:
        tell(f"living {years * 12} months of {100 * sample:g} % of the residents")
        costs[sample] = _child("months", region=region, sample=sample, years=years)
    tell("previews of 2 %")
    preview = _child("preview", region=region, years=years)
    tell("the kernels' time against that of copying memory")
    traffic = _child("bandwidth", region=region, sample=1.0, years=min(years, _TRAFFIC_YEARS))
    return _together(costs, preview, traffic)


def _together(costs: dict[float, dict[str, Any]], preview: dict[str, Any], traffic: dict[str, Any]) -> dict[str, Any]:
    """Return the figures by name, those of full scale on top."""
    full = costs[1.0]
    per_month = {sample: row["cpu_seconds"] / row["resident_months"] for sample, row in costs.items()}
    return {
        "resident_months_per_cpu_second": full["resident_months_per_cpu_second"],
        "preview_ms": preview["preview_ms"],
        "population_build_s": full["population_build_s"],
        "peak_memory_mb": full["peak_memory_mb"],
        "bandwidth_ratio": traffic["bandwidth_ratio"],
        "growth_of_cost": per_month[1.0] / per_month[0.1],
        "preview_cpu_ms": preview["preview_cpu_ms"],
        "residents": full["residents"],
        "months": full["months"],
        "processes": full["processes"],
        "costs": [
            {
                "sample": sample,
                "residents": row["residents"],
                "nanoseconds_per_resident_month": 1e9 * per_month[sample],
                "cpu_seconds": row["cpu_seconds"],
                "population_build_s": row["population_build_s"],
                "peak_memory_mb": row["peak_memory_mb"],
                "processes": row["processes"],
            }
            for sample, row in costs.items()
        ],
        "kernel_seconds": traffic["kernel_seconds"],
        "copy_seconds": traffic["copy_seconds"],
        "copy_gb_per_second": traffic["copy_gb_per_second"],
        "traffic": traffic["traffic"],
    }


def _child(job: str, **settings: Any) -> dict[str, Any]:
    """Run one measurement in a process of its own.

    Raises
    ------
    EshkolError
        It failed; with the last line that it wrote.
    """
    command = [sys.executable, "-m", "sim.bench", job, json.dumps(settings)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own module
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["no message"]
        raise EshkolError(f"the measurement of '{job}' failed: {lines[-1]}")
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer
