"""The manifest of a result: everything that is needed to run it again to the same bits, sealed by its own hash.

What differs between two equal runs (processor, threads, seconds, date) stands in ``run.json`` beside it, which is
neither hashed nor compared.
"""

import hashlib
import json
import math
import os
import platform
import re
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sim.data import imputed_cells
from sim.errors import ResultsError
from sim.registry import metrics
from sim.results.source import code_hash, data_hashes, run_key, versions
from sim.scenario import Scenario, canonical_json

FORMAT: Final = 1
"""The newest format of results that this version reads."""
MANIFEST: Final = "manifest.json"
MACHINE: Final = "run.json"

_NEEDED: Final = ("format", "scenario", "seed", "key", "state_hash", "residuals", "frames")
_FRAME_NAME: Final = re.compile(r"[a-z][a-z_]{0,40}")


def manifest_of(
    scenario: Scenario, state_hash: str, residuals: Mapping[str, float], months: int, chosen: tuple[str, ...] | None
) -> dict[str, Any]:
    """Return what is said of a finished run; `chosen` are the metrics that were asked for, None for all."""
    catalogue = metrics()
    measured = catalogue if chosen is None else {name: catalogue[name] for name in chosen}
    return {
        "format": FORMAT,
        "scenario": scenario.to_dict(),
        "seed": scenario.seed,
        "months": months,
        "key": run_key(scenario, chosen),
        "scenario_hash": scenario.content_hash(),
        "code_hash": code_hash(),
        "data_hashes": data_hashes(),
        "versions": versions(),
        "state_hash": state_hash,
        "residuals": {name: float(value) for name, value in residuals.items()},
        "metrics": {item.name: _about(item) for item in measured.values()},
        "imputed_cells": _imputed(scenario),
    }


def _about(item: Any) -> dict[str, str]:
    return {"label": item.label, "unit": item.unit, "theme": item.theme, "description": item.description}


def _imputed(scenario: Scenario) -> list[dict[str, Any]]:
    """Return the figures of the region that are no CBS figures; None where a cell is a row of several figures."""
    return [
        {
            "authority": cell.authority,
            "column": cell.column,
            "value": cell.value if math.isfinite(cell.value) else None,
            "unit": cell.unit,
            "rule": cell.rule,
        }
        for cell in imputed_cells(scenario.region, scenario.start)
    ]


def machine_facts(threads: int, seconds: Mapping[str, float]) -> dict[str, Any]:
    """Return where and how long a run took: processor, cores, threads, seconds of each part, and when it ended."""
    return {
        "ended": datetime.now(UTC).isoformat(timespec="seconds"),
        "processor": _processor(),
        "architecture": platform.machine(),
        "system": f"{platform.system()} {platform.release()}",
        "cores": os.cpu_count() or 0,
        "threads": threads,
        "implementation": sys.implementation.name,
        "seconds": {name: round(value, 3) for name, value in seconds.items()},
    }


def _processor() -> str:
    """Return the name of the processor."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return platform.processor()
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1] if found else platform.processor()


def sealed(manifest: Mapping[str, Any]) -> dict[str, Any]:
    """Return a manifest with the hash of its content."""
    content = {name: value for name, value in manifest.items() if name != "hash"}
    return {**content, "hash": hashlib.blake2b(canonical_json(content).encode(), digest_size=32).hexdigest()}


def written(data: Mapping[str, Any]) -> bytes:
    """Return JSON that people can read, the same for the same data."""
    return (json.dumps(data, sort_keys=True, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def read_json(path: Path, default: Any = None) -> Any:
    """Return the data of a JSON file, `default` where it cannot be read."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return default


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return the manifest of a finished result.

    Raises
    ------
    ResultsError
        There is none, it is damaged, or it is of a newer format.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise ResultsError(f"{folder}: holds no finished result: {MANIFEST} is missing")
    data = read_json(path)
    if not isinstance(data, dict):
        raise ResultsError(f"{folder}: {MANIFEST} is damaged: it is not JSON")
    if isinstance(data.get("format"), int) and data["format"] > FORMAT:
        raise ResultsError(f"{folder}: is of format {data['format']}; this version reads format {FORMAT}: update it")
    if not _is_sound(data):
        raise ResultsError(f"{folder}: {MANIFEST} is damaged: its content does not fit its hash")
    return data


def _is_sound(data: dict[str, Any]) -> bool:
    """Say whether a manifest is what the run wrote, and names no file outside its folder."""
    try:
        fits = sealed(data)["hash"] == data.get("hash")
    except (ValueError, TypeError, RecursionError):
        return False
    if not fits or any(name not in data for name in _NEEDED) or not isinstance(data["frames"], dict):
        return False
    return all(map(_FRAME_NAME.fullmatch, data["frames"]))
