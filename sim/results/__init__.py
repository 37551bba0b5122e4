"""Results of runs: tidy frames with units and provenance, saved so that a kill leaves a whole result or none."""

from sim.results.manifest import machine_facts, manifest_of
from sim.results.resilience import growth_incidence, resilience_of
from sim.results.result import FRAMES, Results, folder_name, keyed, saved_result
from sim.results.source import code_hash, data_hashes, run_key, versions

__all__ = [
    "FRAMES",
    "Results",
    "code_hash",
    "data_hashes",
    "folder_name",
    "growth_incidence",
    "keyed",
    "machine_facts",
    "manifest_of",
    "resilience_of",
    "run_key",
    "saved_result",
    "versions",
]
