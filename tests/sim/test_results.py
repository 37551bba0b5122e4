"""Results on disk: whole or not there, checked when they are read, never overwritten."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from sim.errors import ResultsError
from sim.results import FRAMES, Results, run_key
from sim.results import folder as folders
from sim.results.folder import sweep, write_folder
from sim.results.manifest import MANIFEST, sealed, written
from sim.results.result import guarded
from tests.sim.small_runs import small, small_results


def saved(out: Path) -> Path:
    """Return the folder of the small results."""
    path = small_results().save(out).path
    assert path is not None
    return path


def content(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_that_what_was_saved_is_what_is_loaded(tmp_path: Path) -> None:
    loaded = Results.load(saved(tmp_path))
    assert loaded.names == FRAMES
    for name in FRAMES:
        pd.testing.assert_frame_equal(loaded.frame(name), small_results().frame(name), check_categorical=False)
    assert loaded.scenario == small_results().scenario
    assert loaded.state_hash == small_results().state_hash


def test_that_every_frame_is_keyed_by_scenario_and_seed() -> None:
    for name in FRAMES:
        assert list(small_results().frame(name).columns[:2]) == ["scenario", "seed"]


def test_that_the_folder_is_named_by_scenario_content_and_seed(tmp_path: Path) -> None:
    assert saved(tmp_path).name == f"small-{run_key(small(), None)[:8]}-s1"
    assert run_key(small(seed=2), None) == run_key(small(), None)
    assert run_key(small(years=2), None) != run_key(small(), None)


def test_that_equal_runs_write_equal_files_except_for_what_the_machine_says(tmp_path: Path) -> None:
    one, two = content(saved(tmp_path / "a")), content(saved(tmp_path / "b"))
    assert set(one) == {f"{name}.parquet" for name in FRAMES} | {"manifest.json", "run.json"}
    assert {name for name in one if one[name] != two[name]} <= {"run.json"}
    assert not {"threads", "processor", "seconds", "ended"} & set(json.loads(one[MANIFEST]))


def test_that_the_manifest_holds_what_is_needed_to_run_again(tmp_path: Path) -> None:
    manifest = json.loads((saved(tmp_path) / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["scenario"] == small().to_dict()
    assert manifest["versions"]["numba"]
    assert manifest["data_hashes"]["authorities.csv"]
    assert {"code_hash", "seed", "residuals", "state_hash", "imputed_cells", "months"} <= set(manifest)
    assert all(cell["rule"] for cell in manifest["imputed_cells"])


@pytest.mark.parametrize("name", [f"{name}.parquet" for name in FRAMES])
def test_that_a_flipped_bit_in_a_frame_is_found_and_named(tmp_path: Path, name: str) -> None:
    path = saved(tmp_path) / name
    flipped = bytearray(path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    path.write_bytes(flipped)
    with pytest.raises(ResultsError, match=f"{name} is damaged"):
        Results.load(path.parent)


def test_that_everything_that_is_damaged_is_named_at_once(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    (folder / "yearly.parquet").unlink()
    (folder / "ledger.parquet").write_bytes(b"")
    with pytest.raises(ResultsError, match=r"ledger.parquet is damaged.*yearly.parquet cannot be read"):
        Results.load(folder)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda text: text.replace('"seed": 1', '"seed": 2'), "content does not fit its hash"),
        (lambda text: text[:-40], "is not JSON"),
        (lambda _: "[]", "is not JSON"),
        (lambda _: "", "is not JSON"),
        (lambda _: "[" * 100_000, "is not JSON"),
        (lambda text: text.replace('"format": 1', '"format": 99', 1), "format 99; this version reads format 1"),
    ],
)
def test_that_a_spoilt_manifest_is_refused(tmp_path: Path, spoil: Callable[[str], str], message: str) -> None:
    path = saved(tmp_path) / MANIFEST
    path.write_text(spoil(path.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(ResultsError, match=message):
        Results.load(path.parent)


def test_that_a_manifest_cannot_name_files_outside_its_folder(tmp_path: Path) -> None:
    path = saved(tmp_path) / MANIFEST
    manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    manifest["frames"]["../yearly"] = manifest["frames"]["yearly"]
    path.write_bytes(written(sealed(manifest)))
    with pytest.raises(ResultsError, match="is damaged"):
        Results.load(path.parent)


def test_that_a_folder_without_a_result_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResultsError, match=r"holds no finished result"):
        Results.load(tmp_path / "nothing")


def test_that_a_finished_result_is_never_overwritten(tmp_path: Path) -> None:
    before = content(saved(tmp_path))
    assert small_results().save(tmp_path).reused
    assert content(saved(tmp_path)) == before


def test_that_a_damaged_result_is_not_reused_but_can_be_replaced(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    (folder / "yearly.parquet").write_bytes(b"")
    with pytest.raises(ResultsError, match=r"yearly.parquet is damaged.*--again"):
        small_results().save(tmp_path)
    assert small_results().save(tmp_path, again=True).path == folder
    assert Results.load(folder).state_hash == small_results().state_hash


class Disk:
    """Stands in for ``os.fsync``: the n-th write to the disk fails."""

    def __init__(self, n: int, code: int) -> None:
        self.left, self.code, self.fsync = n, code, os.fsync

    def __call__(self, handle: int) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(self.code, os.strerror(self.code))
        self.fsync(handle)


@pytest.mark.parametrize("n", range(1, len(FRAMES) + 4))
def test_that_a_full_disk_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, n: int) -> None:
    monkeypatch.setattr(folders.os, "fsync", Disk(n, errno.ENOSPC))
    with pytest.raises(ResultsError, match=r"no space left on device; [\d,]+ bytes are needed"):
        small_results().save(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_that_a_full_disk_leaves_the_older_result_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = saved(tmp_path)
    monkeypatch.setattr(folders.os, "fsync", Disk(3, errno.ENOSPC))
    with pytest.raises(ResultsError):
        small_results().save(tmp_path, again=True)
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    Results.load(folder)


def test_that_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ResultsError, match=r"file.*cannot be written"):
        small_results().save(tmp_path / "file" / "inside")


def test_that_what_a_dead_writer_left_is_swept_and_the_living_one_is_left_alone(tmp_path: Path) -> None:
    dead = tmp_path / ".eshkol-new-12345678-small"
    dead.mkdir()
    (dead / "yearly.parquet").write_bytes(b"half")
    with folders._Draft(tmp_path / "other") as draft:
        sweep(tmp_path)
        assert not dead.exists()
        assert draft.path.exists()


def test_that_a_result_moved_aside_by_a_dead_writer_is_put_back(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    before = content(folder)
    folder.rename(tmp_path / f".eshkol-old-12345678-{folder.name}")
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    assert content(folder) == before


def test_that_the_second_of_two_writers_finds_the_first_ones_folder(tmp_path: Path) -> None:
    assert write_folder(tmp_path / "x", {"a": b"1"})
    assert not write_folder(tmp_path / "x", {"a": b"2"})
    assert content(tmp_path / "x") == {"a": b"1"}


def test_that_text_cells_are_no_formulas_in_a_spreadsheet(tmp_path: Path) -> None:
    frame = pd.DataFrame({"=name": ["=HYPERLINK(1)", "+1", "-2+3", "@SUM", "plain", "\tx"], "value": [-1.0] * 6})
    safe = guarded(frame)
    assert list(safe["'=name"]) == ["'=HYPERLINK(1)", "'+1", "'-2+3", "'@SUM", "plain", "'\tx"]
    assert list(safe["value"]) == [-1.0] * 6
    small_results().to_csv(tmp_path / "csv")
    assert (tmp_path / "csv" / "yearly.csv").read_text(encoding="utf-8").startswith("scenario,seed,")


def test_that_a_series_is_found_by_metric_and_area_or_refused() -> None:
    series = small_results().series("residents")
    assert series.index.is_monotonic_increasing
    assert series.iloc[-1] > 100_000
    with pytest.raises(ResultsError, match="no metric is named 'nonsense'"):
        small_results().series("nonsense")
