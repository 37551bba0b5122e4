"""Worker processes: answers, cancelling, and no orphan."""

import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import psutil
import pytest
from pytestqt.qtbot import QtBot

from gui.documents import Document
from gui.edits import with_setting
from gui.engine.messages import LARGE, Request, content_of, request, task
from gui.engine.pool import Pool
from gui.engine.simulator import Simulator
from gui.plan_of_runs import LIVE
from sim.errors import StoppedError
from sim.runs import run
from tests.gui.small_desk import sharing, simulated, small

WAIT = 60_000


def wanted(strength: float = 1.0, *, sample: float = LIVE, seed: int = 1, **changes: object) -> Request:
    """Return a request for sharing with some strength."""
    document = with_setting(Document(1, sharing(**changes)), "sharing", "intensity", strength)
    return request(document.scenario, sample, seed)


def test_that_names_do_not_change_what_is_run() -> None:
    assert content_of(small()) == content_of(small(name="other", title="Other", seed=7, sample=0.5))
    assert content_of(small()) != content_of(sharing())


def test_that_a_worker_measures_what_the_command_line_measures() -> None:
    results = run(sharing(sample=LIVE), seed=3)
    mine = simulated(sharing(), 3)
    region = mine.yearly[:, mine.metrics.index("mean_income"), mine.areas.index("region")]
    np.testing.assert_array_equal(region, results.series("mean_income").to_numpy().astype(np.float32))


@pytest.mark.parametrize("keep_month", [0, 12, 24])
def test_that_a_run_that_goes_on_from_a_known_past_has_the_same_bits(keep_month: int) -> None:
    warm = Simulator()
    tell = lambda _month, _months: None  # noqa: E731
    first, second = (
        request(with_setting(Document(1, small(lever=[
            {"kind": "shared_services", "name": "sharing", "start": "2021-01", "domains": ["waste"]}
        ])), "sharing", "intensity", strength).scenario, LIVE, 1, keep_month=keep_month)
        for strength in (1.0, 0.5)
    )  # fmt: skip
    warm.run(task(1, first), lambda: False, tell)
    again = warm.run(task(2, second), lambda: False, tell)
    alone = Simulator().run(task(3, second), lambda: False, tell)
    np.testing.assert_array_equal(again.yearly, alone.yearly)


def test_that_a_cancelled_run_stops_within_a_month() -> None:
    asked = []

    def is_cancelled() -> bool:
        asked.append(True)
        return len(asked) > 5

    with pytest.raises(StoppedError):
        Simulator().run(task(1, wanted()), is_cancelled, lambda _month, _months: None)
    assert len(asked) == 6


def test_that_frames_come_with_a_run_that_wants_them() -> None:
    run_with = Simulator().run(
        task(1, request(sharing(), LIVE, 1, with_frames=True)), lambda: False, lambda _month, _months: None
    )
    assert set(run_with.frames) >= {"members", "ledger", "distribution", "events"}
    members = run_with.frames["members"]
    assert set(members["domain"]) <= {"waste", "welfare"}
    assert set(members["year"]) == {2020, 2021}
    np.testing.assert_array_equal(run_with.yearly, simulated(sharing()).yearly)


@pytest.fixture(scope="module")
def pool(qapp: object) -> Iterator[Pool]:
    """Return two workers, shared by the tests of this file."""
    pool = Pool(n_workers=2)
    pool.start()
    yield pool
    pool.close()


@pytest.fixture(autouse=True)
def _idle(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[None]:
    """Let nothing run on from one test to the next."""
    yield
    if "pool" in request.fixturenames:
        pool = request.getfixturevalue("pool")
        pool.want([])
        qtbot.waitUntil(lambda: not pool.running, timeout=WAIT)


def test_that_processes_answer_as_this_process_does(pool: Pool, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pool.finished, timeout=WAIT) as found:
        pool.want([request(sharing(), LIVE, 1)])
    np.testing.assert_array_equal(found.args[0].yearly, simulated(sharing()).yearly)


def test_that_the_most_urgent_is_done_first(pool: Pool, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(pool.workers) == 2 and all(worker.is_idle for worker in pool.workers), timeout=WAIT)
    pool.want([wanted(seed=seed) for seed in (5, 3, 8, 6)])
    assert [item.key.seed for item in pool.running] == [5, 3]
    assert [item.key.seed for item in pool.waiting] == [8, 6]


def test_that_what_is_no_longer_wanted_is_dropped(pool: Pool, qtbot: QtBot) -> None:
    old, new = wanted(0.31, years=40), wanted(0.32)
    qtbot.waitUntil(lambda: len(pool.workers) == 2 and all(worker.is_idle for worker in pool.workers), timeout=WAIT)
    pool.want([old])
    assert pool.running == [old]
    with qtbot.waitSignal(pool.finished, timeout=WAIT) as found:
        pool.want([new])
    assert found.args[0].key == new.key
    assert old not in pool.running


def test_that_of_runs_that_may_finish_only_the_oldest_goes_on(pool: Pool, qtbot: QtBot) -> None:
    first, second, third = (wanted(strength, years=40) for strength in (0.41, 0.42, 0.43))
    qtbot.waitUntil(lambda: all(worker.is_idle for worker in pool.workers), timeout=WAIT)
    pool.want([first])
    pool.want([second], may_finish={first.key})
    assert pool.running == [first, second]
    pool.want([third], may_finish={first.key, second.key})
    qtbot.waitUntil(lambda: third in pool.running, timeout=WAIT)
    assert second not in pool.running
    assert pool.waiting == []


def test_that_a_large_run_leaves_the_first_worker_free(pool: Pool, qtbot: QtBot) -> None:
    large = wanted(0.51, sample=1.0, years=30)
    assert large.size > LARGE
    qtbot.waitUntil(lambda: all(worker.is_idle for worker in pool.workers), timeout=WAIT)
    pool.want([large, wanted(0.52, sample=1.0, years=30)])
    assert pool.running == [large]
    assert pool.workers[0].is_idle


def test_that_an_error_of_a_run_is_told_and_the_worker_goes_on(pool: Pool, qtbot: QtBot) -> None:
    broken = request(small(), 2.0, 1)
    with qtbot.waitSignal(pool.failed, timeout=WAIT) as failed:
        pool.want([broken])
    assert "sample" in failed.args[1].message
    with qtbot.waitSignal(pool.finished, timeout=WAIT):
        pool.want([wanted(seed=2)])


def test_that_a_worker_that_dies_is_replaced_and_the_run_done(pool: Pool, qtbot: QtBot) -> None:
    asked = wanted(0.61, years=30)
    pool.want([asked])
    with qtbot.waitSignal(pool.finished, timeout=WAIT) as found:
        worker = next(item for item in pool.workers if item.doing == asked)
        worker.process.kill()
    assert found.args[0].key == asked.key


KILLED = """
import os, signal
from PySide6.QtCore import QCoreApplication
from gui.engine.pool import Pool
from tests.gui.test_engine import wanted
if __name__ == "__main__":
    application, pool = QCoreApplication([]), Pool(n_workers=2)
    def tell():
        if len(pool.processes) == 2 and all(worker.is_ready for worker in pool.workers):
            print(*pool.processes, flush=True)
    pool.changed.connect(tell)
    pool.want([wanted(sample=0.3, years=60)])
    pool.start()
    application.exec()
"""


def test_that_no_worker_outlives_a_killed_window(tmp_path: object) -> None:
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    window = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env=_here())
    workers = [psutil.Process(int(number)) for number in window.stdout.readline().split()]
    assert len(workers) == 2
    window.kill()
    window.communicate()
    _, alive = psutil.wait_procs(workers, timeout=WAIT / 1000)
    assert alive == []


def _here() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": os.getcwd()}  # noqa: PTH109
