"""The signs that policies must show: which levers are compared with what, and which figure must move how.

A direction whose lever, setting or figure the program does not have is `missing`; it appears by itself when it comes.
Nothing is tuned to make one hold.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import numpy as np

from sim.kernels.dtypes import F64
from sim.validation.observe import Observed

Sign = Literal["+", "-", "0", "0/-"]
"""Above 0, below 0, within the margin, not above the margin."""
Contrast = Callable[[Observed, Observed], float]
"""Takes the run with the policy and the run without it, of one seed."""

LAST: Final = 3
"""Years at the end of a run whose mean is compared."""
SMALL, LARGE = 10_000.0, 40_000.0
MANY: Final = ("administration", "waste", "welfare", "culture", "transport", "planning")
"""Domains with a cost curve, offered jointly where a test asks for cooperation as such."""


@dataclass(frozen=True, slots=True)
class Policy:
    """A lever by its number, and settings other than its own."""

    id: str
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """One figure and how it must move."""

    name: str
    contrast: Contrast
    sign: Sign
    metrics: tuple[str, ...] = ()
    """Metrics that it reads."""
    margin: float = 0.0
    """For a null without a margin in the table of targets."""


@dataclass(frozen=True, slots=True)
class Direction:
    """A direction test."""

    policy: tuple[Policy, ...]
    parts: tuple[Part, ...]
    against: tuple[Policy, ...] = ()
    """What the other run has; nothing in most tests."""
    years: int = 10
    imposed: str = ""
    """The parameter with role `imposed` from which it follows."""
    parameters: tuple[str, ...] = ()
    """Settings of both runs."""
    note: str = ""


def ends(seen: Observed, metric: str) -> F64:
    """Return the mean of a metric over the last years, float64[n_areas]."""
    rows = seen.places(metric)[-LAST:]
    known = np.isfinite(rows)
    number = known.sum(axis=0)
    return np.where(number > 0, np.where(known, rows, 0.0).sum(axis=0) / np.maximum(number, 1), np.nan)


def change(metric: str, factor: float = 1.0) -> Contrast:
    """Return the contrast of a figure of the region."""
    return lambda on, off: float(ends(on, metric)[-1] - ends(off, metric)[-1]) * factor


def relative(metric: str) -> Contrast:
    """Return the contrast of a figure of the region, relative to the run without the policy."""
    return lambda on, off: float(ends(on, metric)[-1] / ends(off, metric)[-1]) - 1.0


def _saving_share(on: Observed) -> F64:
    """Return the net saving of each authority as a share of its spending, NaN for who is no member."""
    n = on.areas.n
    saving = ends(on, "net_saving_per_resident")[:n]
    return saving / ends(on, "spending")[:n]


def _mean(values: F64, who: Any) -> float:
    chosen = values[who & np.isfinite(values)]
    return float(chosen.mean()) if chosen.size else float("nan")


def _small_over_large(on: Observed, _: Observed) -> float:
    people = ends(on, "residents")[: on.areas.n]
    return _mean(_saving_share(on), people < SMALL) - _mean(_saving_share(on), people > LARGE)


def _saving_of_arab(on: Observed, _: Observed) -> float:
    return _mean(_saving_share(on), ends(on, "share_arab")[: on.areas.n] > 0.5)


def _saving_of_all(on: Observed, _: Observed) -> float:
    return _mean(_saving_share(on), np.ones(on.areas.n, np.bool_))


def _saving_difference(on: Observed, off: Observed) -> float:
    return _saving_of_all(on, off) - _saving_of_all(off, on)


def _by_weakness(metric: str, factor: float = 1.0) -> Contrast:
    """Return how much more a figure changes in the poorer half of the authorities than in the richer half."""

    def contrast(on: Observed, off: Observed) -> float:
        n = on.areas.n
        gain = (ends(on, metric)[:n] - ends(off, metric)[:n]) * factor
        poor = on.ses < np.median(on.ses)
        return _mean(gain, poor) - _mean(gain, ~poor)

    return contrast


def _volatility(on: Observed, off: Observed) -> float:
    """Return by how much the yearly growth of product varies more with the policy."""

    def spread(seen: Observed) -> float:
        clusters = slice(seen.areas.n, len(seen.areas))
        made = np.log(seen.places("gross_product")[1:, clusters])
        return float(np.diff(made, axis=0).std(axis=0).mean())

    return spread(on) - spread(off)


def _variety_slope(on: Observed, _: Observed) -> float:
    """Return the slope of the change of unemployment on the variety of sectors at the start, over authorities."""
    n = on.areas.n
    variety = on.places("sector_entropy")[0, :n]
    idle = ends(on, "unemployment_rate")[:n] - on.places("unemployment_rate")[0, :n]
    known = np.isfinite(variety) & np.isfinite(idle)
    x, y = variety[known] - variety[known].mean(), idle[known] - idle[known].mean()
    return float((x * y).sum() / (x * x).sum())


def _of(*names: str) -> tuple[str, ...]:
    return names


def _part(metric: str, sign: Sign, *, factor: float = 1.0, share: bool = False, margin: float = 0.0) -> Part:
    contrast = relative(metric) if share else change(metric, factor)
    return Part(metric, contrast, sign, (metric,), margin)


_ALL: Final = {"domains": MANY}
_FORCED: Final = {**_ALL, "forced": True}
_SAVING: Final = _of("net_saving_per_resident", "spending")

DIRECTIONS: Final[dict[str, Direction]] = {
    "D01": Direction(
        (Policy("L01", _FORCED),),
        (Part("saving below 10,000 less above 40,000", _small_over_large, "+", _SAVING),),
    ),
    "D02": Direction(
        (Policy("L01", _FORCED),),
        (Part("saving in Arab-majority members", _saving_of_arab, "0/-", _SAVING),),
        parameters=("cooperation.theta_halfsat=0.7",),
        note="capacity is held low by the half-saturation of the gain at its upper end",
    ),
    "D04": Direction(
        (Policy("L01", _ALL),),
        (_part("joint_members", "-"),),
        against=(Policy("L01", _ALL),),
        note="clusters of four unlike authorities against clusters of four alike, of the same twenty",
    ),
    "D05": Direction(
        (Policy("L01", _ALL), Policy("L30")), (_part("joint_members", "+"),), against=(Policy("L01", _ALL),)
    ),
    "D06": Direction(
        (Policy("L01", {**_FORCED, "governance": "delegation"}),),
        (Part("net saving", _saving_difference, "+", _SAVING),),
        against=(Policy("L01", {**_FORCED, "governance": "contract"}),),
    ),
    "D07": Direction(
        (Policy("L01", _FORCED),),
        (_part("level_education", "+"),),
        imposed="cooperation.rebound",
        note="education is not among the joint domains",
    ),
    "D08": Direction((Policy("L01", _ALL),), (_part("gini", "0"),)),
    "D09": Direction((Policy("L02"),), (_part("unit_cost_waste", "0/-", share=True, margin=0.01),)),
    "D10": Direction(
        (Policy("L05"),),
        (_part("procurement_local", "+"), _part("gross_product", "+", share=True), _part("unit_cost_waste", "+")),
    ),
    "D12": Direction(
        (Policy("L20"),),
        (
            _part("state_grants", "+"),
            Part("more in the poorer half", _by_weakness("state_grants"), "+", ("state_grants",)),
        ),
    ),
    "D14": Direction((Policy("L06"),), (_part("gap_services", "+"),)),
    "D16": Direction(
        (Policy("L11"),),
        (
            _part("labour_productivity", "+", share=True),
            Part("variation of growth", _volatility, "+", ("gross_product",)),
        ),
    ),
    "D17": Direction(
        (),
        (Part("unrelated variety and unemployment", _variety_slope, "-", ("sector_entropy", "unemployment_rate")),),
        note="a relation in the baseline; related variety needs finer sectors than the ten of the model",
    ),
    "D18": Direction((Policy("L16"),), (_part("labour_productivity", "0", share=True),)),
    "D19": Direction((Policy("L12"),), (_part("employment_rate", "0"),)),
    "D20": Direction((Policy("L14"),), (_part("gross_product", "+", share=True),)),
    "D21": Direction(
        (Policy("L13"),),
        (
            _part("gross_product", "+", share=True),
            _part("business_closure_rate", "0", margin=0.01),
            _part("business_birth_rate", "+"),
        ),
    ),
    "D22": Direction((Policy("L25"),), (_part("employment_rate", "0"),)),
    "D23": Direction((Policy("L25"),), (_part("unemployment_rate", "0"),)),
    "D24": Direction(
        (Policy("L21"),),
        (
            Part(
                "matriculation of the poorer half", _by_weakness("matriculation_share"), "+", ("matriculation_share",)
            ),
            _part("matriculation_share", "+"),
        ),
        years=20,
    ),
    "D25": Direction(
        (Policy("L22"),),
        (Part("more in the poorer half", _by_weakness("matriculation_share"), "+", ("matriculation_share",)),),
        years=20,
    ),
    "D27": Direction((Policy("L27"),), (_part("lonely_share", "-"),), imposed="communities.group_effect"),
    "D28": Direction(
        (Policy("L27", {"composition": "mixed"}),),
        (_part("lonely_share", "0"),),
        against=(Policy("L27", {"composition": "same_age"}),),
    ),
    "D29": Direction((Policy("L26"),), (_part("prejudice", "-"),)),
    "D30": Direction(
        (Policy("L30"),), (_part("net_migration", "+", factor=0.001), _part("departure_rate", "0", factor=0.001))
    ),
    "D32": Direction(
        (Policy("L01", {**_FORCED, "governance": "merger"}),),
        (Part("net saving", _saving_of_all, "+", _SAVING), _part("service_level", "0/-", factor=-1.0)),
        note="pairs of authorities below 12,000 residents; the service level must not fall by more than the margin",
    ),
    "D34": Direction((Policy("L08"),), (_part("service_level", "+"),)),
}
"""By id of the target."""
