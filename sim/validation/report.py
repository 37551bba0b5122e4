"""Write what a validation found: one JSON object, CSV files, and `VALIDATION.md` for readers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from math import isfinite, nan
from pathlib import Path
from statistics import median
from typing import Any, Final

from sim.validation.calibration import csv_text, replace_file
from sim.validation.effects import FIGURES, Cost, Effect, Network
from sim.validation.forecasts import Score
from sim.validation.judge import Row, count, plain
from sim.validation.paired import HELD, IMPOSED, Outcome, summary

PAGE: Final = "VALIDATION.md"
_PLAIN: Final = "nan"


@dataclass(slots=True)
class Report:
    """Everything that a validation found."""

    settings: dict[str, Any]
    rows: list[Row]
    outcomes: list[Outcome] = field(default_factory=list)
    scores: list[Score] = field(default_factory=list)
    cells: list[dict[str, object]] = field(default_factory=list)
    plausible: list[tuple[str, float, float, bool]] = field(default_factory=list)
    fit: list[tuple[str, int, int]] = field(default_factory=list)
    """Margins of the synthesis: name, authorities within its tolerance, authorities."""
    clusters: list[dict[str, object]] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    network: list[Network] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    calibrated: Sequence[Mapping[str, str]] = field(default_factory=list)


def as_json(report: Report) -> dict[str, Any]:
    """Return the report as plain data."""
    statuses = summary(report.outcomes)
    return {
        **count(report.rows),
        "directions_held": sum(status == HELD for status in statuses.values()),
        "directions": len(statuses),
        "rows": [plain(row) for row in report.rows],
        "direction_rows": [plain(row) for row in report.outcomes],
        "direction_status": statuses,
        "forecasts": [plain(row) for row in report.scores],
        "settings": report.settings,
    }


def write(report: Report, folder: Path) -> list[Path]:
    """Write the CSV files of a report into a folder; each whole or not at all."""
    tables: dict[str, list[Sequence[Any]]] = {"targets.csv": _table(Row, report.rows)}
    if report.outcomes:
        tables["directions.csv"] = _table(Outcome, report.outcomes)
    if report.scores:
        tables["forecast_errors.csv"] = _table(Score, report.scores)
        tables["forecasts.csv"] = [tuple(report.cells[0]), *(tuple(cell.values()) for cell in report.cells)]
    if report.effects:
        tables["effects.csv"] = _table(Effect, report.effects)
        tables["costs.csv"] = _table(Cost, report.costs)
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        replace_file(folder / name, csv_text(rows))
    return [folder / name for name in tables]


def _table(kind: type[Any], rows: Iterable[Any]) -> list[Sequence[Any]]:
    names = [item.name for item in fields(kind)]
    return [names, *([getattr(row, name) for name in names] for row in rows)]


def page(report: Report) -> str:
    """Return the page for readers, Markdown."""
    parts = [_opening(report), _targets(report), _plausible(report), _directions(report), _forecasts(report)]
    parts += [_levers(report), _calibration(report)]
    return "\n".join(part for part in parts if part).rstrip() + "\n"


def _opening(report: Report) -> str:
    n, own = count(report.rows), report.settings
    share = n["in_range"] / n["expressible"] if n["expressible"] else 0.0
    return (
        f"# Validation\n\nWritten by `eshkol validate --write`. Scenario {own['scenario']}, sample {own['sample']:g},"
        f" {own['replications']} replications, {own['years']} years.\n\n"
        f"**{n['in_range']} of {n['expressible']} expressible targets are in range** ({share:.0%}); of those left out"
        f" of the fit {n['left_out_in_range']} of {n['left_out']}. If everything stayed as it was at the start:"
        f" {n['naive_in_range']}.\n\nExpressible is fixed by scope: figures of the 57 and relations in a run of the"
        " five clusters, figures of Israel only in a run of all 255 authorities. What the synthesis sets counts after"
        " ten years where it should persist, and not where it should not. Of the targets by id every fourth is left"
        " out of the fit.\n"
    )


def _targets(report: Report) -> str:
    heads = ("id", "figure", "value", "95 % interval", "range", "", "fit", "read", "start", "note")
    counted = [_target_cells(row) for row in report.rows if row.counts]
    others = [_target_cells(row) for row in report.rows if not row.counts]
    out = [row for row in report.rows if row.counts and not row.in_range]
    reasons = "".join(f"- {row.id} {row.metric}: {_reason(row)}\n" for row in out)
    return (
        f"## Targets that count\n\n{_md(heads, counted)}\n### Out of range\n\n{reasons}\n"
        f"## Targets that do not count here\n\n{_md(heads, others)}"
    )


def _target_cells(row: Row) -> tuple[str, ...]:
    state = "" if not isfinite(row.value) else "in" if row.in_range else "out"
    interval = f"{_n(row.low95)} to {_n(row.high95)}" if isfinite(row.low95) else ""
    when = {"start": "start", "first": "years 1-4", "run": "years 1-10", "ten": "years 8-10", "": ""}[row.moment]
    built = " (set)" if row.by_construction else ""
    return (
        row.id, row.metric, _n(row.value), interval, f"{_n(row.low)} to {_n(row.high)}", state,
        "fitted" if row.fitted else "left out", when + built, _n(row.start), row.note,
    )  # fmt: skip


def _reason(row: Row) -> str:
    if row.note and not isfinite(row.value):
        return row.note
    if row.by_construction and not row.naive_in_range:
        return (
            "the CBS table of these authorities is itself outside a range that was measured over the country"
            if (row.scope != "57")
            else "already out at the start"
        )
    if row.low95 <= row.high and row.high95 >= row.low:
        return "its interval reaches the range"
    return "below the range" if row.value < row.low else "above the range"


def _plausible(report: Report) -> str:
    if not report.plausible:
        return ""
    rows = [(name, _n(low), _n(high), "yes" if good else "no") for name, low, high, good in report.plausible]
    text = f"## Plausible after ten years\n\n{_md(('figure', 'lowest', 'highest', 'holds'), rows)}"
    if report.clusters:
        heads = tuple(report.clusters[0])
        text += "\n" + _md(heads, [tuple(_n(value) for value in row.values()) for row in report.clusters])
    if report.fit:
        fit = [(name, f"{good} of {n}") for name, good, n in report.fit]
        words = "Authorities within 1 % or 2 persons of each margin, before sampling."
        text += f"\n### Fit of the synthesis\n\n{words}\n\n{_md(('margin', 'within'), fit)}"
    return text


def _directions(report: Report) -> str:
    if not report.outcomes:
        return ""
    statuses = list(summary(report.outcomes).values())
    names = (HELD, IMPOSED, "undecided", "failed", "missing")
    words = ", ".join(f"{statuses.count(name)} {name}" for name in names)
    rows = [
        (
            o.id,
            o.statement,
            o.figure,
            o.expected,
            _n(o.mean),
            f"{_n(o.low95)} to {_n(o.high95)}",
            _n(o.margin),
            o.status,
            o.note,
        )
        for o in report.outcomes
    ]
    heads = ("id", "statement", "figure", "sign", "mean", "95 % interval", "margin", "status", "note")
    pairs = report.settings["pairs"]
    opening = f"{len(statuses)} tests with {pairs} paired seeds: {words}. Nothing was tuned to make one hold."
    return f"## Directions\n\n{opening}\n\n{_md(heads, rows)}"


def _forecasts(report: Report) -> str:
    if not report.scores:
        return ""
    keys = sorted({(s.base, s.variable, s.value_year, s.weighted) for s in report.scores}, key=str)
    rows = []
    for base, variable, year, weighted in keys:
        mine = [
            s
            for s in report.scores
            if (s.base, s.variable, s.value_year, s.weighted) == (base, variable, year, weighted)
        ]
        model = next(s for s in mine if s.rule == "model")
        best = min((s for s in mine if s.rule != "model"), key=lambda s: s.error)
        others = ", ".join(f"{s.rule} {s.error:.2%}" for s in mine if s.rule != "model")
        won = "below" if best.against_high95 < 0 else "above" if best.against_low95 > 0 else "equal within luck"
        rows.append((
            variable, f"{base}", f"{year}", "residents" if weighted else "authorities", f"{model.error:.2%}",
            f"{model.low95:.2%} to {model.high95:.2%}", others, best.rule,
            f"{best.against:+.2%} ({best.against_low95:+.2%} to {best.against_high95:+.2%})", won,
            f"{model.authorities}",
        ))  # fmt: skip
    heads = (
        "variable", "known to", "value of", "weights", "error of the model", "95 % interval", "naive errors",
        "best naive", "model less best naive", "verdict", "authorities",
    )  # fmt: skip
    return (
        "## Forecasts\n\nMean absolute error by authority, started on what the panel shows up to a year; money by the"
        " shipped consumer prices. Where the model loses to a naive rule, it is because that rule carries the country's"
        " growth of the year at hand, which the model's fades, or an authority's own trend, which is not fitted.\n\n"
        + _md(heads, rows)
    )


def _levers(report: Report) -> str:
    if not report.effects:
        return ""
    known = list(dict.fromkeys((e.lever, e.kind) for e in report.effects))
    by = {(e.lever, e.metric): e for e in report.effects}
    rows = []
    for name, kind in known:
        cells = [_effect_cell(by[name, metric]) for metric in FIGURES]
        paid = "; ".join(f"{c.payer} {c.amount / 1e6:.1f}" for c in report.costs if c.lever == name) or "-"
        ratios = [by[name, m].variance_ratio for m in FIGURES if isfinite(by[name, m].variance_ratio)]
        rows.append((f"{name} {kind}", *cells, paid, _n(median(ratios) if ratios else nan)))
    heads = ("lever", *FIGURES, "cost, million NIS a year", "variance ratio, median of the figures")
    cells_in_all = len(known) * len(FIGURES)
    opening = (
        "Intensity 1 from the first month, change in the last three years; an asterisk where the 95 % interval leaves"
        f" zero out. Of {cells_in_all} intervals {cells_in_all / 20:.0f} would do so by chance"
        " if no lever did anything: a single asterisk proves little."
    )
    text = f"## Each lever alone\n\n{opening}\n\n{_md(heads, rows)}"
    if report.network:
        elastic = sorted({n.elasticity for n in report.network})
        nets = {(n.lever, n.elasticity): n for n in report.network}
        lines = [(name, *(_span(nets[name, e]) for e in elastic)) for name, _ in known]
        text += (
            "\n### What rests on the network\n\nEffect on mean income with the elasticity of the network at\n\n"
            + _md(("lever", *(f"{e:g}" for e in elastic)), lines)
        )
    text += (
        "\n"
        + (
            "\n".join(f"- {line}" for line in report.faults)
            if report.faults
            else "No share left [0, 1], and all books balanced."
        )
        + "\n"
    )
    return text


def _effect_cell(e: Effect) -> str:
    sure = "*" if e.low95 > 0.0 or e.high95 < 0.0 else ""
    return f"{e.mean:+.4f}{sure}" if isfinite(e.mean) else "-"


def _span(n: Network) -> str:
    return f"{n.mean:+.4f} ({n.low95:+.4f} to {n.high95:+.4f})"


def _calibration(report: Report) -> str:
    if not report.calibrated:
        return ""
    heads = ("parameter", "value", "declared", "low", "high", "date", "objective", "objective_declared")
    rows = [tuple(row[name] for name in heads) for row in report.calibrated]
    words = "By `eshkol calibrate`, inside their ranges; residuals are in `sim/data/tables/fitted_targets.csv`."
    return f"## Fitted parameters\n\n{words}\n\n{_md(heads, rows)}"


def _n(value: Any) -> str:
    if not isinstance(value, int | float):
        return str(value)
    if not isfinite(value):
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def _md(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    lines += [f"| {' | '.join(str(cell).replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join(lines) + "\n"
