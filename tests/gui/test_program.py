"""The program from outside: what it is told, and how it ends."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from gui.app import OPENING, opening_desk
from gui.bench.report import DEMANDS, lines
from sim.cli.window import run_window


def program(*words: str) -> "subprocess.CompletedProcess[str]":
    """Run the program and return what it said."""
    return subprocess.run(
        [sys.executable, "-m", "gui", *words], capture_output=True, text=True, timeout=120, check=False
    )


def test_that_a_scenario_that_is_not_there_is_told_as_by_the_command_line() -> None:
    done = program("--scenario", "western-galile")
    assert done.returncode == 2
    assert "did you mean 'western-galilee'" in done.stderr


def test_that_the_help_names_what_there_is() -> None:
    said = program("--help").stdout
    assert all(word in said for word in ("--scenario", "--lang", "--theme", "--scale", "picture", "bench"))


def test_that_the_command_eshkol_hands_its_words_on() -> None:
    assert run_window("--scenario", "no-such-scenario") == 2


def test_that_it_opens_on_a_policy_against_nothing() -> None:
    desk = opening_desk()
    assert (desk.first.scenario.name, desk.second.scenario.name) == OPENING
    assert desk.first.scenario.levers
    assert not desk.second.scenario.levers


@pytest.mark.parametrize(
    ("name", "a", "b"),
    [
        ("buy-local-beit-hakerem", "buy-local-beit-hakerem", "beit-hakerem"),
        ("custom-cluster", "custom-cluster", "custom-cluster-without"),
        ("five-clusters", "five-clusters-changed", "five-clusters"),
    ],
)
def test_that_every_scenario_is_held_against_one_in_which_nobody_does_anything(name: str, a: str, b: str) -> None:
    desk = opening_desk(name)
    assert (desk.first.scenario.name, desk.second.scenario.name) == (a, b)
    assert not desk.second.scenario.levers
    assert desk.first.scenario.region == desk.second.scenario.region


def test_that_every_demand_is_printed_beside_its_figure() -> None:
    told = list(lines(dict.fromkeys(DEMANDS, 12.5)))
    assert len(told) == len(DEMANDS)
    assert all("12.5" in line and DEMANDS[name] in line for line, name in zip(told, DEMANDS, strict=True))
    assert "not measured" in next(lines({}))


def test_that_there_is_one_application(qapp: QApplication) -> None:
    from gui.app import application

    assert application() is qapp
