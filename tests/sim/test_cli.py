"""The command line: what it prints, what it imports, how it ends."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import sim
from sim.cli import main
from sim.cli.progress import Reporter
from sim.cli.summary import number, signed
from sim.errors import LedgerError, ResultsError, ScenarioError
from sim.events import Compiling, MonthDone, PopulationBuilt
from sim.results import Results

ROOT = Path(sim.__file__).parent.parent
HEAVY = {"numba", "mesa", "pandas", "scipy", "pyarrow", "PySide6", "rich", "networkx"}
SMALL = ["run", "beit-hakerem", "--sample", "0.01", "--years", "1"]


def imported(*words: str) -> set[str]:
    """Return the top-level modules that a command imports."""
    command = [sys.executable, "-X", "importtime", "-m", "sim", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return {
        line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines() if "import time:" in line
    }


def test_that_help_imports_nothing_heavy() -> None:
    assert "click" in imported("--help")
    assert (HEAVY | {"numpy", "pydantic"}).isdisjoint(imported("--help"))


def test_that_checking_a_file_imports_nothing_heavy() -> None:
    assert HEAVY.isdisjoint(imported("check", "baseline"))


@pytest.mark.parametrize("words", [["levers"], ["metrics"], ["parameters"], ["scenarios"], ["reference"]])
def test_that_what_there_is_is_listed(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    known = {
        "levers": "shared_services", "metrics": "gini", "parameters": "labour.", "scenarios": "baseline",
        "reference": "# Levers",
    }  # fmt: skip
    assert main(words) == 0
    assert known[words[0]] in capsys.readouterr().out


def test_that_one_lever_shows_its_settings_and_an_unknown_one_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["levers", "shared_services"]) == 0
    assert "cost_rule" in capsys.readouterr().out
    assert main(["levers", "shared_service"]) == 2
    assert "did you mean 'shared_services'" in capsys.readouterr().err


def test_that_check_reports_every_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\nname = 'x'\nregion = 'all'\nyeers = 3\nsample = 7\n", encoding="utf-8")
    assert main(["check", "baseline", str(broken), str(tmp_path / "missing.toml")]) == 2
    told = capsys.readouterr()
    assert "baseline: good" in told.out
    assert "broken.toml: 2 problems" in told.err
    assert "did you mean 'years'?" in told.err
    assert "missing.toml" in told.err


def test_that_json_is_one_object_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, "--json", "--out", str(tmp_path)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert Results.load(answer["out"]).state_hash == answer["state_hash"]
    assert set(answer["residuals"]) == {"money", "people", "jobs"}
    assert answer["seconds"] > 0
    assert "runs" not in answer


def test_that_replications_take_the_seeds_that_follow(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, "--json", "--seed", "7", "--replications", "3", "--out", str(tmp_path)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [row["seed"] for row in answer["runs"]] == [7, 8, 9]
    assert len({row["state_hash"] for row in answer["runs"]}) == 3
    assert answer["state_hash"] == answer["runs"][0]["state_hash"]
    assert len(list(tmp_path.iterdir())) == 3


def test_that_a_run_ends_with_what_changed_and_where_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, "--out", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert re.search(r"^region +unit +2018 +2019 +change$", out, re.MULTILINE)
    assert re.search(r"^Mean income +NIS/month +[\d,]+ +[\d,]+ +[+-][\d,.]+$", out, re.MULTILINE)
    assert str(next(tmp_path.iterdir())) in out


def test_that_a_run_that_is_there_already_is_said_to_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([*SMALL, "--out", str(tmp_path)])
    capsys.readouterr()
    assert main([*SMALL, "--out", str(tmp_path)]) == 0
    assert "there already" in capsys.readouterr().out


def test_that_gains_of_members_are_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = tmp_path / "forced.toml"
    scenario.write_text(
        'format = 1\nname = "forced"\nregion = "beit_hakerem"\nsample = 0.01\nyears = 2\n'
        '[[lever]]\nkind = "shared_services"\ndomains = ["waste"]\nforced = true\n',
        encoding="utf-8",
    )
    assert main(["run", str(scenario), "--out", str(tmp_path / "out")]) == 0
    out = capsys.readouterr().out
    assert "joint services in 2020" in out
    assert "karmiel" in out


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["run", "basline"], ScenarioError.exit_code, "did you mean 'baseline'"),
        ([*SMALL, "--sample", "7"], ScenarioError.exit_code, "sample = 7"),
        ([*SMALL, "--set", "nonsense=1"], ScenarioError.exit_code, "nonsense"),
        ([*SMALL, "--threads", "many"], 2, "not a valid integer"),
        (["rum"], 2, "No such command 'rum'"),
        ([*SMALL, "--out", "/dev/null/here"], ResultsError.exit_code, "cannot be written"),
    ],
)
def test_that_a_mistake_gets_a_clear_answer(
    words: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == code
    told = capsys.readouterr()
    assert message in told.err
    assert "Traceback" not in told.err
    assert told.out == ""


def test_that_an_error_of_our_own_is_one_line_and_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> str:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("sim.reference.reference", fail)
    assert main(["reference"]) == 1
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    file = Path(told.strip().rpartition("details are in ")[2])
    assert "ZeroDivisionError: planted" in file.read_text(encoding="utf-8")
    file.unlink()


def test_that_a_ledger_error_has_its_own_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise LedgerError("month 0: the ledger does not balance")

    monkeypatch.setattr("sim.model.census.close", fail)
    assert main([*SMALL, "--out", str(tmp_path)]) == 4
    assert "does not balance (scenario beit-hakerem, seed 1)" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_that_an_interrupted_run_leaves_nothing_and_says_so_in_one_line(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "sim",
        "run",
        "beit-hakerem",
        "--sample",
        "0.3",
        "--years",
        "60",
        "--out",
        str(tmp_path),
    ]
    child = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stderr is not None
    line = child.stderr.readline()
    while "built in" not in line:
        assert line, "the run ended by itself"
        line = child.stderr.readline()
    time.sleep(0.3)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    assert child.returncode == 130
    assert [text for text in err.splitlines() if " done, year " not in text] == [
        "eshkol: stopped; nothing half-written was left"
    ]
    assert out == ""
    assert list(tmp_path.iterdir()) == []


def test_that_output_that_nobody_reads_ends_quietly() -> None:
    command = f"{sys.executable} -m sim reference | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=ROOT, check=False)  # noqa: S602
    assert done.stdout.startswith("# ")
    assert done.stderr == ""


def test_that_without_a_terminal_progress_is_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    with Reporter() as reporter:
        for event in (Compiling(), PopulationBuilt(1200, 30, 0.5), MonthDone(1, 12)):
            reporter(event)
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[0].startswith("compiling the model")
    assert "1,200 residents and 30 businesses" in told.err


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.12345, "0.123"), (123.45, "123.5"), (9876.5, "9,876"), (float("nan"), "-"), (-0.5, "-0.5")],
)
def test_that_numbers_have_no_more_digits_than_mean_something(value: float, text: str) -> None:
    assert number(value) == text


def test_that_changes_carry_their_sign() -> None:
    assert [signed(value) for value in (2.0, -2.0, 0.0)] == ["+2", "-2", "0"]
