"""Store what the small run gives now: ``python -m tests.golden.refresh``. Review the difference before committing."""

import json
from pathlib import Path
from typing import Any

from sim.runs import run
from sim.scenario import from_dict

STORED = Path(__file__).with_name("small_run.json")
SCENARIO = {
    "format": 1,
    "name": "golden",
    "region": "beit_hakerem",
    "sample": 0.02,
    "years": 3,
    "seed": 1,
    "lever": [
        {"kind": "shared_services", "domains": ["waste", "welfare"], "start": "2020-01", "cost_rule": "shapley"},
        {"kind": "local_procurement", "start": "2020-01"},
    ],
    "shock": [{"kind": "recession", "start": "2021-01", "end": "2021-06"}],
}
METRICS = (
    "residents", "jobs", "unemployment_rate", "mean_income", "gini", "poverty", "service_level", "own_revenue",
    "gap_own_revenue", "procurement_local", "retention_1", "joint_members",
)  # fmt: skip
"""Headline of the stored run, for whoever reads the difference."""


def current() -> dict[str, Any]:
    """Return the fingerprint of the run and the region's headline of every year."""
    results = run(from_dict(SCENARIO, "golden"), metrics=METRICS)
    region = results.yearly[results.yearly["kind"] == "region"]
    yearly: dict[str, dict[str, float]] = {}
    for year, name, value in zip(region["year"], region["metric"], region["value"], strict=True):
        yearly.setdefault(str(year), {})[name] = float(value)
    return {"state_hash": results.state_hash, "yearly": yearly}


def main() -> None:
    """Write the run of now over the stored one."""
    STORED.write_text(json.dumps(current(), indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
