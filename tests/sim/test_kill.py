"""Runs that are killed at random moments leave a whole result or none, and the next one sweeps what they left."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import numpy as np
import pytest

import sim
from sim.results import FRAMES, Results
from sim.results.folder import sweep

ROOT = Path(sim.__file__).parent.parent
KILLS = 20
RUN = ["-m", "sim", "run", "beit-hakerem", "--sample", "0.01", "--years", "1", "--json", "--again"]
WRITER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from sim.results.folder import write_folder
    out = Path(sys.argv[1])
    for number in range(1_000_000):
        files = {f"{name}": bytes([number % 251]) * 200_000 for name in "abcdef"}
        write_folder(out / f"result-{number % 5}", files, replace=True)
    """
)

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="kills of POSIX")]


def killed(words: list[str], seconds: float) -> int:
    """Start Python, kill it after some time, and return how it ended."""
    child = subprocess.Popen([sys.executable, *words], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    return child.wait()


def finished(out: Path) -> list[Path]:
    """Return the folders under a final name."""
    return [path for path in out.iterdir() if not path.name.startswith(".")]


def test_that_killed_runs_leave_a_whole_result_or_none(tmp_path: Path) -> None:
    command = [*RUN, "--out", str(tmp_path)]
    for _ in range(2):  # the first may have to compile
        begin = time.monotonic()
        subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
        whole = time.monotonic() - begin
    (first,) = finished(tmp_path)
    state = Results.load(first).state_hash
    luck, ends = np.random.default_rng(1), []
    for _ in range(KILLS):
        ends.append(killed(command, luck.uniform(0.2, 1.05) * whole))
        sweep(tmp_path)  # what the next writer does first
        assert [Results.load(path).state_hash for path in finished(tmp_path)] == [state]
        assert list(tmp_path.glob(".eshkol-*")) == []
    assert ends.count(-signal.SIGKILL) >= KILLS // 2


def test_that_killed_writers_leave_whole_folders_only(tmp_path: Path) -> None:
    luck, leftovers = np.random.default_rng(2), 0
    for _ in range(KILLS):
        killed(["-c", WRITER, str(tmp_path)], luck.uniform(0.5, 1.0))
        leftovers += len(list(tmp_path.glob(".eshkol-*")))
        sweep(tmp_path)
        for path in finished(tmp_path):
            contents = {file.read_bytes() for file in path.iterdir()}
            assert len(list(path.iterdir())) == 6
            assert len(contents) == 1
            assert len(contents.pop()) == 200_000
        assert list(tmp_path.glob(".eshkol-*")) == []
    assert len(finished(tmp_path)) == 5
    assert leftovers > 0, "no kill came while a folder was being written"


def test_that_a_killed_result_can_be_read_in_full(tmp_path: Path) -> None:
    subprocess.run([sys.executable, *RUN, "--out", str(tmp_path)], cwd=ROOT, check=True, capture_output=True)
    killed([*RUN, "--out", str(tmp_path)], 1.0)
    (path,) = finished(tmp_path)
    assert all(len(Results.load(path).frame(name).columns) > 2 for name in FRAMES)
