"""Reference pages in Markdown, made from the declarations: nothing in them is written twice."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from sim.params import Spec, specs
from sim.registry import Dated, Lever, Metric, levers, metrics, parameter_groups, shocks
from sim.scenario import Scenario, load, shipped

_METRIC_HEAD: Final = ("metric", "label", "unit", "better", "what it is", "sources")
_SETTING_HEAD: Final = ("setting", "default", "range", "unit", "what it is", "source")
_COMMON: Final = frozenset(spec.name for spec in specs(Dated))


def levers_page() -> str:
    """Return the page of all levers: who holds them, what they do, their settings."""
    rows = [(item.id, f"`{kind}`", item.holder, ", ".join(item.rows), item.title) for kind, item in levers().items()]
    head = ("id", "kind", "holder", "sources", "what it does")
    return _page("Levers", _table(head, rows), _common_settings(), *map(_dated_section, levers().values()))


def shocks_page() -> str:
    """Return the page of all shocks and their settings."""
    rows = [(f"`{kind}`", item.title) for kind, item in shocks().items()]
    return _page("Shocks", _table(("kind", "what happens"), rows), *map(_dated_section, shocks().values()))


def metrics_page() -> str:
    """Return the page of all metrics, theme after theme."""
    sections = [
        f"## {theme}\n\n" + _table(_METRIC_HEAD, map(_metric_row, items))
        for theme, items in _by_theme(metrics()).items()
    ]
    return _page("Metrics", *sections)


def parameters_page() -> str:
    """Return the page of all parameters, group after group, and how well they are known."""
    groups = parameter_groups()
    counts = Counter(spec.confidence for group in groups.values() for spec in specs(group))
    known = ", ".join(f"{counts[word]} {word}" for word in ("sourced", "memory", "assumption"))
    sections = [
        f"## {name}\n\n{_text(group)}\n\n{_settings_table(specs(group), with_confidence=True)}"
        for name, group in groups.items()
    ]
    return _page("Parameters", f"{counts.total()} parameters: {known}.", *sections)


def settings_page() -> str:
    """Return the page of what may stand in a scenario file."""
    structure = [
        ("`format`", "1; the first line of every file"),
        ("`extends`", "name of a scenario in the same folder, or of a shipped one, whose content is taken over"),
        ("`region`", 'a cluster, `"all"` (the five clusters), or a list of clusters and authorities'),
        ("`clusters`", 'new clusters and their members: `name = ["authority", ...]`'),
        ("`parameters`", "other values of parameters: `group.parameter = value`"),
        ("`[[lever]]`", "a policy: `kind`, the common settings and its own"),
        ("`[[shock]]`", "an event: `kind`, the common settings and its own"),
    ]
    table = _table(("key", "what it is"), structure)
    return _page("Scenario files", table, _settings_table(specs(Scenario)), _common_settings())


def scenarios_page() -> str:
    """Return the page of the shipped scenarios and the questions they answer."""
    scenarios = {name: load(name) for name in shipped()}
    rows = [
        (f"`{name}`", item.title or item.name, item.description, str(len(item.region)), _policies(item))
        for name, item in scenarios.items()
    ]
    head = ("scenario", "title", "question", "authorities", "levers and shocks")
    return _page("Scenarios", _table(head, rows))


PAGES: Final[Mapping[str, Callable[[], str]]] = {
    "scenarios": scenarios_page,
    "settings": settings_page,
    "levers": levers_page,
    "shocks": shocks_page,
    "metrics": metrics_page,
    "parameters": parameters_page,
}
"""Every page by name, in the order in which they are read."""


def reference() -> str:
    """Return all pages in one text."""
    return "\n".join(page() for page in PAGES.values())


def _page(title: str, *parts: str) -> str:
    return "\n\n".join([f"# {title}", *(part for part in parts if part)]) + "\n"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a Markdown table; nothing where there is no row."""
    cells = [list(head)]
    lines = [cells[0], ["---"] * len(cells[0]), *map(list, rows)]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines) if len(lines) > 2 else "None yet."


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _text(item: type) -> str:
    return inspect.cleandoc(item.__doc__ or "")


def _common_settings() -> str:
    return f"## Settings of every lever and shock\n\n{_settings_table(specs(Dated))}"


def _dated_section(item: type[Dated]) -> str:
    own = [spec for spec in specs(item) if spec.name not in _COMMON]
    number = f"{item.id} " if issubclass(item, Lever) else ""
    settings = _settings_table(own, with_confidence=True) if own else "Only the common settings."
    return f"## {number}`{item.kind}`\n\n{_text(item)}\n\n{settings}"


def _settings_table(items: Iterable[Spec], *, with_confidence: bool = False) -> str:
    return _table(_SETTING_HEAD, (_setting_row(spec, with_confidence=with_confidence) for spec in items))


def _setting_row(spec: Spec, *, with_confidence: bool) -> Iterator[str]:
    yield f"`{spec.name}`"
    yield value_text(spec.default)
    yield range_text(spec)
    yield "" if spec.unit in ("1", "text", "places") else spec.unit
    yield spec.description
    known = f" ({spec.confidence})" if with_confidence and spec.confidence not in spec.source else ""
    yield f"{spec.source}{known}{'; imposed' if spec.role == 'imposed' else ''}"


def value_text(value: Any) -> str:
    """Return a value as it stands in a scenario file."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, tuple):
        return f"[{', '.join(map(value_text, value))}]"
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def range_text(spec: Spec) -> str:
    """Return what values a parameter may have, in few words."""
    if spec.choices:
        return ", ".join(spec.choices)
    if spec.low is None and spec.high is None:
        return ""
    low = "" if spec.low is None else value_text(spec.low)
    high = "" if spec.high is None else value_text(spec.high)
    return f"{low} to {high}".strip() if low and high else f"at least {low}" if low else f"at most {high}"


def _metric_row(item: Metric) -> tuple[str, ...]:
    return f"`{item.name}`", item.label, item.unit, item.better, item.description, ", ".join(item.rows)


def _by_theme(items: Mapping[str, Metric]) -> dict[str, list[Metric]]:
    themes: dict[str, list[Metric]] = {}
    for item in items.values():
        themes.setdefault(item.theme, []).append(item)
    return themes


def _policies(scenario: Scenario) -> str:
    return ", ".join(item.label for item in (*scenario.levers, *scenario.shocks)) or "none"


def list_levers() -> list[str]:
    """Return the kinds of levers, in the order of their ids."""
    return list(levers())


def list_metrics() -> list[str]:
    """Return the names of the metrics, theme after theme."""
    return list(metrics())
