"""How a column of the authority table is declared: where it comes from, its unit, its range, what fills its holes."""

from dataclasses import Field, dataclass, field, fields
from typing import Any, Final

KEY: Final = "column"


@dataclass(frozen=True, slots=True)
class Column:
    """One declared column."""

    source: str
    """Column of ``national_255.csv``."""
    unit: str
    low: float
    high: float
    """Range of the published figure, in the unit of the column."""
    factor: float = 1.0
    """Published figure times this = figure in `unit`."""
    per: str = ""
    """Column to whose size it is proportional: it is imputed, and carried to other years, as a ratio to it."""
    moves: bool = True
    """Whether other years scale it with `per`; otherwise it is the same in all years that the panel does not give."""
    panel: str = ""
    """Variable of ``panel_2013_2018.csv`` for start years before 2019; empty where there is none."""
    price_lag: int | None = None
    """For money: years between the edition and the prices of the figure (0 = budgets, 1 = wages)."""
    zero_is_hole: bool = False
    """Whether a published 0 stands for "not published"."""


def column(source: str, unit: str, low: float, high: float, **more: Any) -> Any:
    """Declare a column of the authority table; see `Column` for the arguments."""
    return field(metadata={KEY: Column(source, unit, low, high, **more)})


def count(source: str, unit: str, high: float, *, per: str = "population", panel: str = "") -> Any:
    """Declare a count that is never negative and proportional to `per`."""
    return column(source, unit, 0, high, per=per, panel=panel)


def share(source: str, *, panel: str = "", high: float = 100, zero_is_hole: bool = False) -> Any:
    """Declare a share in [0, 1] that the CBS prints in percent."""
    return column(source, "share", 0, high / 100, factor=0.01, panel=panel, zero_is_hole=zero_is_hole)


def budget(source: str, *, per: str = "population", panel: bool = False, low: float = 0) -> Any:
    """Declare a budget figure: printed in thousand NIS of the year, given here in NIS of 2018 per year."""
    of_panel = source if panel else ""
    return column(source, "NIS of 2018/year", low, 2e10, factor=1000, per=per, panel=of_panel, price_lag=0)


def wage_figure(source: str, *, panel: bool = True) -> Any:
    """Declare a monthly amount of the year before the edition, given here in NIS of 2018."""
    return column(source, "NIS of 2018/month", 1000, 40_000, panel=source if panel else "", price_lag=1)


def declared(cls: type) -> dict[str, Column]:
    """Return the declared columns of a table by field name, in order of declaration."""
    return {item.name: item.metadata[KEY] for item in _fields(cls) if KEY in item.metadata}


def _fields(cls: type) -> tuple[Field[Any], ...]:
    """Return the dataclass fields of a class."""
    return fields(cls)
