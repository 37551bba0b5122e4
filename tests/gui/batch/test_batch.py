"""Batches: every run once, whatever is pressed in between."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.batch.batch import Batch, Stage
from gui.batch.plan import BatchPlan, read_plan
from gui.panels.batch_panel import ALL, BatchPanel
from gui.window import MainWindow
from sim.results import Results
from sim.runs import run
from tests.gui.small_desk import quiet_session, sharing, small

LONG_MS = 180_000
"""A process has to start and load the compiler, on a machine that others use as well."""


def plan(out: Path, seeds: tuple[int, ...] = (1,), years: int = 1) -> BatchPlan:
    """Return a small batch."""
    return BatchPlan((small(years=years),), 0.01, seeds, out)


def written(out: Path) -> dict[str, int]:
    """Return the folders of results, and when each manifest was written."""
    return {path.parent.name: path.stat().st_mtime_ns for path in out.glob("*/manifest.json")}


@pytest.fixture
def batch(qtbot: QtBot) -> Batch:
    """Return a batch with one process, which ends with the test."""
    result = Batch(n_workers=1)
    yield result
    result.cancel()


def test_that_a_batch_is_remembered_in_its_folder(tmp_path: Path) -> None:
    made = BatchPlan((sharing(), small()), 0.1, (3, 4, 5), tmp_path)
    made.save()
    assert read_plan(tmp_path) == made


def test_that_a_damaged_batch_is_none(tmp_path: Path) -> None:
    assert read_plan(tmp_path) is None
    (tmp_path / "batch.json").write_text("{", encoding="utf-8")
    assert read_plan(tmp_path) is None


def test_that_every_scenario_has_the_same_seeds(tmp_path: Path) -> None:
    jobs = BatchPlan((sharing(), small()), 0.1, (3, 4), tmp_path).jobs
    assert [(job.plan.name, job.plan.seed, job.plan.sample) for job in jobs] == [
        ("sharing", 3, 0.1), ("small", 3, 0.1), ("sharing", 4, 0.1), ("small", 4, 0.1),
    ]  # fmt: skip


def test_that_the_results_are_those_of_the_shell(batch: Batch, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(batch.done, timeout=LONG_MS):
        assert batch.start(plan(tmp_path))
        assert not batch.start(plan(tmp_path, (7, 8))), "a second click begins nothing"
    assert batch.finished == {0}
    assert batch.problems == {}
    assert batch.share == 1.0
    [folder] = written(tmp_path)
    mine = run(batch.jobs[0].plan)
    assert Results.load(tmp_path / folder).state_hash == mine.state_hash


def test_that_finished_runs_are_not_made_again(batch: Batch, qtbot: QtBot, tmp_path: Path) -> None:
    for job in plan(tmp_path, (1, 2)).jobs:
        run(job.plan, out=tmp_path)
    before = written(tmp_path)
    with qtbot.waitSignal(batch.done, timeout=LONG_MS):
        batch.start(plan(tmp_path, (1, 2)))
    assert batch.finished == {0, 1}
    assert batch.stage is Stage.IDLE
    assert written(tmp_path) == before


def test_that_a_cancelled_batch_goes_on_where_it_was(batch: Batch, qtbot: QtBot, tmp_path: Path) -> None:
    run(plan(tmp_path).jobs[0].plan, out=tmp_path)
    before = written(tmp_path)
    batch.start(plan(tmp_path, (1, 2)))
    assert batch.finished == {0}
    batch.pause()
    assert batch.stage is Stage.PAUSED
    batch.pause()
    assert batch.stage is Stage.RUNNING
    batch.cancel()
    assert batch.stage is Stage.IDLE
    again = read_plan(tmp_path)
    assert again == plan(tmp_path, (1, 2))
    with qtbot.waitSignal(batch.done, timeout=LONG_MS):
        batch.start(again)
    after = written(tmp_path)
    assert len(after) == 2
    assert before.items() <= after.items()


def test_that_a_paused_batch_waits(batch: Batch, qtbot: QtBot, tmp_path: Path) -> None:
    batch.start(plan(tmp_path, years=40))
    qtbot.waitUntil(lambda: batch.share > 0.0, timeout=LONG_MS)
    batch.pause()
    qtbot.waitUntil(lambda: _stands(batch, qtbot), timeout=LONG_MS)
    assert batch.finished == set()
    batch.cancel()
    assert written(tmp_path) == {}


def _stands(batch: Batch, qtbot: QtBot) -> bool:
    """Return whether nothing moves from one look at the batch to the tenth."""
    before = batch.share
    for _ in range(10):
        with qtbot.waitSignal(batch.changed):
            pass
    return batch.share == before


def test_that_the_panel_describes_the_batch(tmp_path: Path, shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    window = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    window.session.open(small(name="third", seed=3))
    panel = window.docks.open("batch")
    assert isinstance(panel, BatchPanel)
    panel.set_out(str(tmp_path / "out"))
    panel.runs.setValue(3)
    panel.which.setCurrentIndex(panel.which.findData(ALL))
    made = panel.plan()
    assert len(made.plans) == 3
    assert made.seeds == (3, 4, 5)
    assert window.preferences.folder("batch", tmp_path) == tmp_path / "out"
    for job in (jobs := made.jobs)[: len(jobs)]:
        run(job.plan, out=made.out)
    with qtbot.waitSignal(panel.batch.done):
        qtbot.mouseDClick(panel.run, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(panel.run, Qt.MouseButton.LeftButton)
    assert "9" in panel.said.text()
    assert panel.batch.share == 1.0
