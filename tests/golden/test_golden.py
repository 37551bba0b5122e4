"""The stored run: results change only where somebody meant them to, and reviewed the difference."""

import json

import pytest

from tests.golden.refresh import METRICS, STORED, current


def test_that_the_small_run_gives_what_is_stored() -> None:
    stored, now = json.loads(STORED.read_text(encoding="utf-8")), current()
    advice = "if the change is meant: python -m tests.golden.refresh, and review the difference"
    assert now["yearly"].keys() == stored["yearly"].keys(), advice
    for year, values in stored["yearly"].items():
        assert now["yearly"][year] == pytest.approx(values, rel=1e-9, nan_ok=True), f"{year}: {advice}"
    assert now["state_hash"] == stored["state_hash"], advice


def test_that_the_stored_run_holds_the_headline_of_every_year() -> None:
    stored = json.loads(STORED.read_text(encoding="utf-8"))
    assert list(stored["yearly"]) == ["2018", "2019", "2020", "2021"]
    lived = [values for year, values in stored["yearly"].items() if year != "2018"]  # before it, nothing flowed
    assert all(set(values) == set(METRICS) for values in lived)
