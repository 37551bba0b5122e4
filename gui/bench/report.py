"""The figures beside what was asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

DEMANDS: Final[Mapping[str, str]] = {
    "redraw_p95_ms": "under 100",
    "redraw_median_ms": "",
    "line_p95_ms": "under 300",
    "line_median_ms": "",
    "moves_without_final_answer": "0",
    "heartbeat_gap_ms": "under 60",
    "cancel_ms": "under 200",
    "cancel_while_building_ms": "under 200",
    "orphans_after_3_s": "0",
    "window_with_answer_s": "under 3 warm",
    "window_shown_s": "",
}
"""What is measured, and what is asked for."""


def lines(figures: Mapping[str, float]) -> Iterator[str]:
    """Yield one line for each figure: name, value, demand."""
    width = max(map(len, DEMANDS))
    for name, wanted in DEMANDS.items():
        told = f"{figures[name]:.4g}" if name in figures else "not measured"
        yield f"{name:<{width}}  {told:>12}  {wanted}".rstrip()
