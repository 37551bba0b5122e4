"""Small levers, shocks and parameters for these tests, declared through the registry's own decorators."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sim import registry
from sim.params import param
from sim.registry import Lever, Shock, lever, parameters, shock

BROKEN = Path(__file__).parent / "broken"


@pytest.fixture(autouse=True)
def declarations() -> Iterator[None]:
    """Replace what the program declares for the length of a test."""
    with registry.isolated():
        _declare()
        yield


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that is also the working folder, so that messages name files shortly."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _declare() -> None:
    @parameters("labour")
    class Labour:
        """Jobs."""

        separation_rate: float = param(0.015, unit="1/month", low=0.0, high=0.1, source="assumption")
        """Jobs that end in a month."""
        applications: int = param(3, unit="vacancy/month", low=1, high=8, source="assumption")
        """Vacancies looked at."""

    @parameters("housing")
    class Housing:
        """Dwellings."""

        growth: tuple[float, ...] = param((0.1, 0.2), unit="1/year", low=0, high=1, source="assumption", size=2)
        """Two rates."""

    @lever("land_release", holder="government", id="L98")
    class LandRelease(Lever):
        """Release land for housing."""

        dwellings: float = param(400, unit="dwelling/year", low=0, high=3000, source="assumption")
        """Permits."""
        rule: str = param("equal", unit="text", choices=("equal", "by_need"), source="assumption")
        """Who gets them."""
        domains: tuple[str, ...] = param(("waste",), unit="text", choices=("waste", "welfare"), source="assumption")
        """Services."""
        forced: bool = param(False, unit="1", source="assumption")
        """Whether authorities must join."""

        def apply(self, state: Any) -> None:
            """Do nothing."""

    @lever("tax_relief", holder="authorities", id="L99")
    class TaxRelief(Lever):
        """Lower a tax."""

        def apply(self, state: Any) -> None:
            """Do nothing."""

    @shock("recession")
    class Recession(Shock):
        """Lower demand."""

        depth: float = param(0.05, unit="1", low=0, high=1, source="assumption")
        """Share of demand lost."""

        def apply(self, state: Any) -> None:
            """Do nothing."""
