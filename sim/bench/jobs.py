"""What the children of the benchmark measure, each in a process of its own so that memory and warmth are its own."""

import statistics
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from sim.bench.schedule import timed_processes
from sim.bench.traffic import copy_speed, metered_kernels
from sim.measure import Recorder
from sim.model import RegionModel
from sim.registry import MONTHS
from sim.runs import remember_compiled, run
from sim.scenario import Scenario, from_dict

_WARM_SAMPLE: Final = 0.002
_WARM_YEARS: Final = 2
_REPEATS: Final = 5
_MEGABYTE: Final = 1e6


def plan(region: str, sample: float, years: int) -> Scenario:
    """Return the scenario that is measured: no levers, no shocks, every process on."""
    return from_dict(
        {"format": 1, "name": "bench", "region": region, "sample": sample, "years": years, "seed": 1}, "bench"
    )


def live(model: RegionModel) -> tuple[int, float]:
    """Live all months of a model and measure as an ordinary run does.

    Returns
    -------
    tuple of int and float
        Resident-months, and the CPU seconds that measuring took of the whole.
    """
    recorder = Recorder(model)
    recorder.start()
    lived, measuring = 0, 0.0
    while not model.is_done:
        model.step()
        begin = time.process_time()
        recorder.month()
        lived += model.state.residents.n_live
        if model.state.month % MONTHS == 0:
            recorder.year()
        measuring += time.process_time() - begin
    return lived, measuring


def warm_up(region: str) -> dict[str, Any]:
    """Compile or load every kernel of a run, on few residents."""
    begin = time.perf_counter()
    live(RegionModel(plan(region, _WARM_SAMPLE, _WARM_YEARS)))
    remember_compiled()
    return {"seconds": time.perf_counter() - begin}


def months(region: str, sample: float, years: int) -> dict[str, Any]:
    """Measure the month loop on one thread in CPU time, each process of the schedule, building, and memory."""
    warm_up(region)
    scenario = plan(region, sample, years)
    begin = time.perf_counter()
    model = RegionModel(scenario)
    build = time.perf_counter() - begin
    residents = model.state.residents.n_live
    begin = time.process_time()
    with timed_processes() as seconds:
        lived, seconds["measure"] = live(model)
    cpu = time.process_time() - begin
    return {
        "sample": sample,
        "residents": residents,
        "months": scenario.months,
        "resident_months": lived,
        "cpu_seconds": cpu,
        "resident_months_per_cpu_second": lived / cpu,
        "population_build_s": build,
        "peak_memory_mb": peak_memory(),
        "processes": dict(seconds) | {"agents and the rest": max(cpu - sum(seconds.values()), 0.0)},
    }


def peak_memory() -> float:
    """Return the largest memory that this process has held, in MB (10**6 bytes)."""
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / _MEGABYTE


def preview(region: str, years: int) -> dict[str, Any]:
    """Measure a whole run of a small sample after the first: kernels warm, population reused."""
    scenario = plan(region, 0.02, years)
    run(scenario)
    wall, cpu = [], []
    for _ in range(_REPEATS):
        begin, begin_cpu = time.perf_counter(), time.process_time()
        run(scenario)
        wall.append((time.perf_counter() - begin) * 1000.0)
        cpu.append((time.process_time() - begin_cpu) * 1000.0)
    return {"preview_ms": statistics.median(wall), "preview_cpu_ms": statistics.median(cpu)}


def bandwidth(region: str, sample: float, years: int) -> dict[str, Any]:
    """Measure the kernels' time and the bytes they walk over, and how fast the machine copies memory."""
    warm_up(region)
    model = RegionModel(plan(region, sample, years))
    with metered_kernels(model.state) as meter:
        live(model)
    speed = copy_speed()
    needed = sum(row["bytes"] for row in meter.values()) / speed
    spent = sum(row["seconds"] for row in meter.values())
    return {
        "bandwidth_ratio": spent / needed,
        "kernel_seconds": spent,
        "copy_seconds": needed,
        "copy_gb_per_second": speed / 1e9,
        "traffic": dict(sorted(meter.items(), key=lambda item: -item[1]["seconds"])),
    }


JOBS: Final[Mapping[str, Callable[..., dict[str, Any]]]] = {
    "warm_up": warm_up,
    "months": months,
    "preview": preview,
    "bandwidth": bandwidth,
}
