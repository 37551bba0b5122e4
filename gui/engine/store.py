"""Runs that are known already: in memory, and on disk those that a window opens on."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import numpy as np
import platformdirs

from gui.engine.messages import Request, Run, RunKey
from sim.results.source import code_hash

MOST_BYTES: Final = 400_000_000
"""Room for runs in memory."""


class RunStore:
    """Remembers runs by what decides them.

    Parameters
    ----------
    folder : Path, optional
        Where runs of opening scenarios are kept for the next start; by default the user's cache.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._runs: OrderedDict[RunKey, Run] = OrderedDict()
        self._bytes = 0
        self._home = Path(platformdirs.user_cache_dir("eshkol", appauthor=False)) if folder is None else folder

    def __contains__(self, key: RunKey) -> bool:
        """Say whether a run is known."""
        return key in self._runs

    def get(self, key: RunKey) -> Run | None:
        """Return a run, or None."""
        if key in self._runs:
            self._runs.move_to_end(key)
        return self._runs.get(key)

    def has(self, wanted: Request) -> bool:
        """Say whether a run is known with all that is wanted of it."""
        known = self._runs.get(wanted.key)
        return known is not None and (bool(known.frames) or not wanted.with_frames)

    def put(self, run: Run) -> None:
        """Remember a run; the one that was used least recently makes room. Frames are never lost."""
        known = self._runs.get(run.key)
        if known is not None and (known.frames or not run.frames):
            return
        self._bytes += _bytes(run) - (0 if known is None else _bytes(known))
        self._runs[run.key] = run
        while self._bytes > MOST_BYTES and len(self._runs) > 1:
            _, dropped = self._runs.popitem(last=False)
            self._bytes -= _bytes(dropped)

    def of(self, content: str, sample: float) -> list[Run]:
        """Return the known runs of a scenario with a sample, by seed."""
        found = [run for key, run in self._runs.items() if (key.content, key.sample) == (content, sample)]
        return sorted(found, key=lambda run: run.key.seed)

    @property
    def folder(self) -> Path:
        """Where runs are kept: another version of the simulation has another folder."""
        return self._home / "answers" / code_hash()

    def recall(self, content: str) -> None:
        """Read what was kept of a scenario; a damaged file is as good as none."""
        with suppress(OSError, ValueError, KeyError, BadZipFile):
            for path in sorted(self.folder.glob(f"{content}-*.npz")):
                for run in _read(path, content):
                    self.put(run)

    def keep(self, content: str, sample: float) -> None:
        """Write the known runs of a scenario with a sample to disk; without a place to write, nothing is kept."""
        if runs := self.of(content, sample):
            with suppress(OSError):
                self._make_room()
                _write(self.folder / f"{content}-{sample:g}.npz", runs)

    def _make_room(self) -> None:
        """Make the folder, and remove those of other versions."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for other in self.folder.parent.iterdir():
            if other != self.folder:
                shutil.rmtree(other, ignore_errors=True)


def _bytes(run: Run) -> int:
    return run.yearly.nbytes + sum(int(frame.memory_usage().sum()) for frame in run.frames.values())


def _write(path: Path, runs: list[Run]) -> None:
    facts = {
        "sample": runs[0].key.sample,
        "seeds": [run.key.seed for run in runs],
        "start": runs[0].start,
        "metrics": runs[0].metrics,
        "areas": runs[0].areas,
        "kinds": runs[0].kinds,
    }
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "wb") as file:
        np.savez(file, yearly=np.stack([run.yearly for run in runs]), facts=np.array(json.dumps(facts)))
    Path(name).replace(path)


def _read(path: Path, content: str) -> list[Run]:
    with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
        facts, yearly = json.loads(str(file["facts"])), file["yearly"]
    metrics, areas, kinds = (tuple(facts[name]) for name in ("metrics", "areas", "kinds"))
    keys = [RunKey(content, float(facts["sample"]), int(seed)) for seed in facts["seeds"]]
    return [
        Run(key, int(facts["start"]), metrics, areas, kinds, values) for key, values in zip(keys, yearly, strict=True)
    ]
