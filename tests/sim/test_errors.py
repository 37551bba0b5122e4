"""Errors say where, what was found and what would be right, all of it at once."""

import pickle

from sim.errors import (
    MAX_SHOWN,
    DataError,
    EshkolError,
    LedgerError,
    Problem,
    ScenarioError,
    StoppedError,
    Where,
    quoted,
)


def test_that_problems_are_printed_as_the_house_style_shows() -> None:
    kind = Problem(Where("fast.toml", 3, 8, "lever[0].kind"), "'land_relase'", "unknown; did you mean 'land_release'?")
    count = Problem(
        Where("fast.toml", key="lever[1].dwellings"), "-5", "expected a number from 0 to 3000 dwelling/year"
    )
    assert str(ScenarioError([kind, count])).splitlines() == [
        "fast.toml: 2 problems",
        "  fast.toml:3:8: lever[0].kind = 'land_relase': unknown; did you mean 'land_release'?",
        "  fast.toml: lever[1].dwellings = -5: expected a number from 0 to 3000 dwelling/year",
    ]


def test_that_the_twenty_first_problem_is_only_counted() -> None:
    lines = str(DataError([Problem(Where("t.csv", line), "", "is empty") for line in range(1, 24)])).splitlines()
    assert lines[0] == "t.csv: 23 problems"
    assert len(lines) == MAX_SHOWN + 2
    assert lines[-1] == "  and 3 more"


def test_that_a_found_value_is_short_and_shows_what_is_invisible() -> None:
    assert quoted("a\u202eb\n") == "'a\\u202eb\\u000a'"
    assert len(quoted("x" * 10_000)) < 70
    assert (quoted(True), quoted(float("nan")), quoted(-5)) == ("true", "nan", "-5")


def test_that_hebrew_does_not_reorder_the_line_around_it() -> None:
    problem = Problem(Where("a.toml", 1, 2, "region"), quoted("כרמיאל"), "unknown")
    assert str(problem) == "a.toml:1:2: region = \u2068'כרמיאל'\u2069: unknown"


def test_that_each_kind_of_error_has_its_exit_code() -> None:
    codes = [error.exit_code for error in (EshkolError, ScenarioError, DataError, LedgerError, StoppedError)]
    assert codes == [1, 2, 3, 4, 130]


def test_that_an_error_crosses_to_another_process() -> None:
    error = ScenarioError([Problem(Where("a.toml", 1), "1", "expected 2")], count=7)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
