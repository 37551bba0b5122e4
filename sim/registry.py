"""What the model consists of: parameter groups, levers, shocks and metrics, found by being in their folder.

Each decorator declares one item where it is written; each function returns what was declared and imports its folder
on first use. They are functions, because a bare dictionary that is filled by side effect is empty for whoever asks
before the import.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, ClassVar, Literal, TypeVar, dataclass_transform

from sim.data.fitted import fitted
from sim.params import as_float_where_declared, in_words, param, put_fitted

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

_PACKAGE = __name__.rpartition(".")[0]
MONTHS = 12

Better = Literal["higher", "lower", ""]
"""Which direction of a metric is the good one; empty where people may differ about it."""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Dated:
    """What levers and shocks have in common: a name, dates, a strength and places."""

    kind: ClassVar[str] = ""
    title: ClassVar[str] = ""
    caption: ClassVar[str] = ""
    """Short name for people, made of the kind."""
    rows: ClassVar[tuple[str, ...]] = ()

    name: str = param("", unit="text", source="by its author", meaning="name")
    """Name in results and in --set; the kind when empty. Two of one kind need different names."""
    start: str = param("", unit="YYYY-MM", source="by its author", meaning="month")
    """First month in force; the scenario's first month when empty."""
    ramp: int = param(0, unit="month", low=0, high=600, source="by its author")
    """Months over which the strength grows in equal steps to its full value."""
    end: str = param("", unit="YYYY-MM", source="by its author", meaning="month")
    """Last month in force; the scenario's last month when empty."""
    intensity: float = param(1.0, unit="1", low=0.0, high=1.0, source="by its author")
    """Full strength as a share of what the settings say; 0 switches it off."""
    where: tuple[str, ...] = param((), unit="places", source="by its author", meaning="places")
    """Clusters and authorities it reaches; the whole region when empty."""

    @property
    def label(self) -> str:
        """The name, or the kind where no name was given."""
        return self.name or self.kind

    def strength(self, month_index: int, start_year: int) -> float:
        """Return the strength in force in a month, in [0, 1].

        Parameters
        ----------
        month_index : int, month
            Months since January of ``start_year``; 0 is the first month of the run.
        start_year : int, year
            The year in which the run starts.
        """
        first = month_number(self.start, start_year) if self.start else 0
        elapsed = month_index - first + 1
        if elapsed <= 0 or (self.end and month_index > month_number(self.end, start_year)):
            return 0.0
        if elapsed >= self.ramp:
            return self.intensity
        return self.intensity * elapsed / self.ramp

    def apply(self, state: Any) -> None:
        """Write this month's controls into ``state.controls``, and nothing else."""
        raise NotImplementedError(f"{type(self).__name__} has no apply")


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Lever(Dated):
    """A policy that somebody can decide on; every lever inherits from here."""

    id: ClassVar[str] = ""
    holder: ClassVar[str] = ""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Shock(Dated):
    """Something that happens to the region; every shock inherits from here."""


def month_number(month: str, start_year: int) -> int:
    """Return the months from January of ``start_year`` to a month ``YYYY-MM``; negative before it."""
    year, of_year = month.split("-")
    return (int(year) - start_year) * MONTHS + int(of_year) - 1


@dataclasses.dataclass(frozen=True, slots=True)
class Metric:
    """A figure for each authority, cluster and the region."""

    name: str
    label: str
    unit: str
    theme: str
    rows: tuple[str, ...]
    description: str
    function: Callable[..., Any]
    better: Better = ""


class _Catalogue:
    """Declared items of one kind, and the folder in which they are declared."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.items: dict[str, Any] = {}
        self.complete = False

    def declare(self, key: str, item: Any, home: str) -> None:
        """Add an item; a module that is loaded again may replace its own."""
        known = self.items.get(key)
        if known is not None and known[1] != home:
            raise ValueError(f"{self.folder}: {key!r} is declared in {known[1]} and in {home}")
        self.items[key] = (item, home)

    def all(self, order: Callable[[str, Any], Any]) -> dict[str, Any]:
        """Import the folder on first use; return a copy of what was declared, in a stable order."""
        if not self.complete:
            package = importlib.import_module(f"{_PACKAGE}.{self.folder}")
            for module in sorted(found.name for found in pkgutil.iter_modules(package.__path__)):
                importlib.import_module(f"{package.__name__}.{module}")
            self.complete = True
        pairs = [(key, item) for key, (item, _) in self.items.items()]
        return dict(sorted(pairs, key=lambda pair: order(*pair)))


_groups = _Catalogue("parameters")
_levers = _Catalogue("levers")
_shocks = _Catalogue("shocks")
_metrics = _Catalogue("metrics")


def parameter_groups() -> dict[str, type]:
    """Return the groups of parameters by name, in the order of their names."""
    return _groups.all(lambda name, _: name)


def levers() -> dict[str, type[Lever]]:
    """Return the levers by kind, in the order of their ids (L01, L02, ...)."""
    return _levers.all(lambda kind, lever_class: (lever_class.id, kind))


def shocks() -> dict[str, type[Shock]]:
    """Return the shocks by kind, in the order of their kinds."""
    return _shocks.all(lambda kind, _: kind)


def metrics() -> dict[str, Metric]:
    """Return the metrics by name, theme after theme, in the order of the source."""
    return _metrics.all(lambda _, metric: (metric.theme, metric.function.__code__.co_firstlineno))


def _data(cls: type[T]) -> type[T]:
    as_float_where_declared(cls)
    return dataclasses.dataclass(frozen=True, kw_only=True, slots=True)(cls)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def parameters(name: str) -> Callable[[type[T]], type[T]]:
    """Declare a group of parameters; the class becomes a frozen, keyword-only dataclass.

    What `eshkol calibrate` fitted takes the place of the declared values.
    """

    def declare(cls: type[T]) -> type[T]:
        # Groups that an experiment or a test declares are its own, whatever their name.
        shipped = cls.__module__.startswith(f"{_PACKAGE}.{_groups.folder}.")
        known = fitted() if shipped else {}
        own = {key.partition(".")[2]: item for key, item in known.items() if key.startswith(f"{name}.")}
        if own:
            put_fitted(cls, {key: item.value for key, item in own.items()}, f"fit of {next(iter(own.values())).date}")
        group = _data(cls)
        _groups.declare(name, group, _home(cls))
        return group

    return declare


@dataclass_transform(kw_only_default=True, frozen_default=True)
def lever(kind: str, *, holder: str, id: str, rows: tuple[str, ...] = ()) -> Callable[[type[T]], type[T]]:
    """Declare a policy lever, a subclass of `Lever` with a method ``apply(state)``.

    Parameters
    ----------
    kind : str
        The word in scenario files.
    holder : str
        Who decides and pays: authorities, cluster, government, third_sector, academia, businesses.
    id : str
        Number in the list of levers, ``L01`` to ``L31``.
    rows : tuple of str
        Rows of SOURCES.md that ask for it.
    """
    return _dated(Lever, _levers, kind, {"holder": holder, "id": id, "rows": rows})


@dataclass_transform(kw_only_default=True, frozen_default=True)
def shock(kind: str, *, rows: tuple[str, ...] = ()) -> Callable[[type[T]], type[T]]:
    """Declare a shock, a subclass of `Shock` with a method ``apply(state)``; ``kind`` is its word in scenario files."""
    return _dated(Shock, _shocks, kind, {"rows": rows})


def _dated(
    base: type[Dated], catalogue: _Catalogue, kind: str, facts: dict[str, object]
) -> Callable[[type[T]], type[T]]:
    def declare(cls: type[T]) -> type[T]:
        if not issubclass(cls, base) or cls.apply is Dated.apply:
            raise TypeError(f"{cls.__name__} has to inherit from {base.__name__} and to define apply(self, state)")
        item = _data(cls)
        title = (cls.__doc__ or "").strip().partition("\n")[0]
        for name, value in {**facts, "kind": kind, "title": title, "caption": in_words(kind)}.items():
            setattr(item, name, value)
        catalogue.declare(kind, item, _home(cls))
        return item

    return declare


def metric(*, label: str, unit: str, better: Better = "", rows: tuple[str, ...] = ()) -> Callable[[F], F]:
    """Declare a metric; its name is the function's, its theme the file's, its description the docstring's.

    The function takes the view that is measured and returns float64[n_areas]: authorities, then clusters, then the
    region; NaN where the figure has no meaning.

    Parameters
    ----------
    label, unit : str
        For people.
    better : {"higher", "lower", ""}
        Which direction is the good one; empty where people may differ about it.
    rows : tuple of str
        Rows of SOURCES.md that ask for it.
    """

    def declare(function: F) -> F:
        theme = function.__module__.rpartition(".")[2]
        text = " ".join((function.__doc__ or "").split("\n\n")[0].split())
        item = Metric(function.__name__, label, unit, theme, rows, text, function, better)
        _metrics.declare(item.name, item, _home(function))
        return function

    return declare


def _home(item: Any) -> str:
    return f"{item.__module__}.{item.__qualname__}"


@contextmanager
def isolated() -> Iterator[None]:
    """Set all declarations aside for the length of a block, which starts with none and reads no folder.

    For tests and experiments that declare their own levers and parameters.
    """
    catalogues = (_groups, _levers, _shocks, _metrics)
    kept = [(catalogue.items, catalogue.complete) for catalogue in catalogues]
    for catalogue in catalogues:
        catalogue.items, catalogue.complete = {}, True
    try:
        yield
    finally:
        for catalogue, (items, complete) in zip(catalogues, kept, strict=True):
            catalogue.items, catalogue.complete = items, complete
