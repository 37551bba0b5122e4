"""`Results`: the tidy frames of a run and the manifest that says what they are and where they came from."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sim.errors import ResultsError
from sim.results.folder import write_folder
from sim.results.manifest import MACHINE, MANIFEST, read_json, read_manifest, sealed, written
from sim.results.source import run_key
from sim.scenario import Scenario, from_dict

if TYPE_CHECKING:
    import pandas as pd

FRAMES: Final = ("yearly", "monthly", "members", "ledger", "distribution", "events")
"""Every result has these frames; each row is keyed by scenario and seed."""

_ENDING: Final = ".parquet"
_NAME_DIGITS: Final = 8
# What a spreadsheet takes for a formula at the start of a cell.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


class Results:
    """What a run gave.

    Parameters
    ----------
    manifest : mapping
        What was run and how it ended, see `sim.results.manifest`.
    frames : mapping
        Frames by name, or functions that make them when they are first asked for.
    machine : mapping
        Where it ran and how long it took: no part of what is compared between runs.
    path : Path, optional
        The folder it was saved in.
    """

    def __init__(
        self,
        manifest: Mapping[str, Any],
        frames: Mapping[str, pd.DataFrame | Callable[[], pd.DataFrame]],
        machine: Mapping[str, Any] | None = None,
        path: Path | None = None,
    ) -> None:
        self.manifest = dict(manifest)
        self.machine = dict(machine or {})
        self.path = path
        self.reused = False
        self._frames = dict(frames)

    def __repr__(self) -> str:
        """Return scenario, seed and state hash in one line."""
        return f"<Results of {self.name!r}, seed {self.seed}, state {self.state_hash}>"

    @property
    def name(self) -> str:
        """Name of the scenario."""
        return str(self.manifest["scenario"]["name"])

    @property
    def scenario(self) -> Scenario:
        """The complete scenario, which runs again to the same bits."""
        return from_dict(self.manifest["scenario"], "manifest")

    @property
    def seed(self) -> int:
        """Luck of the run."""
        return int(self.manifest["seed"])

    @property
    def state_hash(self) -> str:
        """Fingerprint of the final state; equal for equal runs."""
        return str(self.manifest["state_hash"])

    @property
    def residuals(self) -> dict[str, float]:
        """Largest relative residual of money, people and jobs in any month."""
        return dict(self.manifest["residuals"])

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the frames."""
        return tuple(self._frames)

    def frame(self, name: str) -> pd.DataFrame:
        """Return a frame, keyed by scenario and seed.

        Raises
        ------
        ResultsError
            There is no frame of that name.
        """
        if name not in self._frames:
            raise ResultsError(f"no frame is named '{name}'; there are {', '.join(self._frames)}")
        found = self._frames[name]
        if callable(found):
            found = found()
            self._frames[name] = found
        return found

    @property
    def yearly(self) -> pd.DataFrame:
        """Metrics of each authority, cluster and the region, year by year."""
        return self.frame("yearly")

    @property
    def monthly(self) -> pd.DataFrame:
        """The few figures that are kept of every month."""
        return self.frame("monthly")

    @property
    def members(self) -> pd.DataFrame:
        """What each authority gained or lost by each joint service, year by year."""
        return self.frame("members")

    @property
    def ledger(self) -> pd.DataFrame:
        """Who paid and who received how much on which line, year by year."""
        return self.frame("ledger")

    @property
    def distribution(self) -> pd.DataFrame:
        """Percentiles and Lorenz points of incomes."""
        return self.frame("distribution")

    @property
    def events(self) -> pd.DataFrame:
        """What happened: authorities that joined or left, and the like."""
        return self.frame("events")

    def series(self, metric: str, area: str = "region") -> pd.Series[Any]:
        """Return one metric of one area by year.

        Raises
        ------
        ResultsError
            The metric or the area was not measured.
        """
        frame = self.yearly
        for column, value in (("metric", metric), ("area", area)):
            if value not in set(frame[column]):
                raise ResultsError(f"no {column} is named '{value}' in the results")
        rows = frame[(frame["metric"] == metric) & (frame["area"] == area)]
        return rows.set_index("year")["value"].rename(metric)

    def save(self, out: str | Path = "results", *, again: bool = False) -> Results:
        """Save as a folder of Parquet files with a manifest; return the results with their path.

        A finished result of that name is left alone, and then what it holds is returned with ``reused`` set.

        Parameters
        ----------
        out : str or Path
            The folder in which the folder of this run appears, complete or not at all.
        again : bool
            Replace an older folder of the same run.

        Raises
        ------
        ResultsError
            The disk is full or refuses; or a folder of that name is damaged.
        """
        files = {f"{name}{_ENDING}": _parquet(self.frame(name)) for name in self._frames}
        listed = {
            name: {
                "file": f"{name}{_ENDING}",
                "rows": len(self.frame(name)),
                "columns": list(self.frame(name).columns),
                "bytes": len(files[f"{name}{_ENDING}"]),
                "blake2b": _digest(files[f"{name}{_ENDING}"]),
            }
            for name in self._frames
        }
        manifest = sealed({**self.manifest, "frames": listed})
        files |= {MANIFEST: written(manifest), MACHINE: written(self.machine)}
        path = Path(out) / folder_name(self.name, str(self.manifest["key"]), self.seed)
        if write_folder(path, files, replace=again):
            return Results(manifest, self._frames, self.machine, path)
        return _reused(path)

    @classmethod
    def load(cls, path: str | Path) -> Results:
        """Read a saved result and check every file against the manifest.

        Raises
        ------
        ResultsError
            Names everything that is missing, damaged or of a newer format.
        """
        folder = Path(path)
        manifest = read_manifest(folder)
        contents: dict[str, bytes] = {}
        problems = []
        for name, facts in manifest["frames"].items():
            try:
                contents[name] = (folder / f"{name}{_ENDING}").read_bytes()
            except OSError as error:
                problems.append(f"{name}{_ENDING} cannot be read ({(error.strerror or 'no access').lower()})")
                continue
            if _digest(contents[name]) != facts["blake2b"]:
                problems.append(f"{name}{_ENDING} is damaged: it is not what the run wrote")
        if problems:
            raise ResultsError(f"{folder}: {'; '.join(problems)}")
        order = [name for name in FRAMES if name in contents] + [name for name in contents if name not in FRAMES]
        frames = {name: _parsed(contents[name]) for name in order}
        return cls(manifest, frames, read_json(folder / MACHINE, {}), folder)

    def to_csv(self, folder: str | Path) -> None:
        """Export every frame as CSV (UTF-8), with text cells that a spreadsheet would run as formulas made harmless.

        Raises
        ------
        ResultsError
            A folder of that name exists, or the disk refuses.
        """
        files = {f"{name}.csv": guarded(self.frame(name)).to_csv(index=False).encode() for name in self._frames}
        if not write_folder(Path(folder), files):
            raise ResultsError(f"{folder}: exists already; CSV files are written into a new folder")


def guarded(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame for spreadsheets: text that begins like a formula gets an apostrophe, numbers stay as they are."""
    frame = frame.copy()
    for name in frame.columns:
        if frame[name].dtype.kind not in "iufb":
            frame[name] = frame[name].map(_harmless)
    return frame.rename(columns=_harmless)


def _harmless(cell: Any) -> Any:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def folder_name(name: str, key: str, seed: int) -> str:
    """Return the name of a result's folder: what was run, eight digits of its content's hash, and the seed."""
    return f"{name or 'scenario'}-{key[:_NAME_DIGITS]}-s{seed}"


def saved_result(scenario: Scenario, out: str | Path, metrics: tuple[str, ...] | None = None) -> Results | None:
    """Return the finished result of this very run if it lies in a folder, None otherwise.

    Raises
    ------
    ResultsError
        It is there, but damaged.
    """
    path = Path(out) / folder_name(scenario.name, run_key(scenario, metrics), scenario.seed)
    return _reused(path) if path.exists() else None


def _reused(path: Path) -> Results:
    try:
        found = Results.load(path)
    except ResultsError as error:
        raise ResultsError(f"{error}. Run it again with --again to replace it.") from error
    found.reused = True
    return found


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=32).hexdigest()


def _parquet(frame: pd.DataFrame) -> bytes:
    import pyarrow as pa
    from pyarrow import parquet

    stream = io.BytesIO()
    parquet.write_table(pa.Table.from_pandas(frame, preserve_index=False), stream, compression="zstd")
    return stream.getvalue()


def _parsed(content: bytes) -> Callable[[], pd.DataFrame]:
    """Return a function that makes the frame when somebody asks for it."""

    def parsed() -> pd.DataFrame:
        from pyarrow import parquet

        frame: pd.DataFrame = parquet.read_table(io.BytesIO(content)).to_pandas()
        return frame

    return parsed


def keyed(make: Callable[[], pd.DataFrame], scenario: str, seed: int) -> Callable[[], pd.DataFrame]:
    """Return a function that makes a frame whose rows say which scenario and which seed they belong to."""

    def made() -> pd.DataFrame:
        frame = make().reset_index(drop=True)
        frame.insert(0, "seed", seed)
        frame.insert(0, "scenario", scenario)
        return frame

    return made
