"""What each lever does alone: effects with intervals, cost and who pays; and how much rests on the network."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from sim.registry import levers, parameter_groups
from sim.scenario import Scenario
from sim.validation.directions import Policy, ends
from sim.validation.intervals import mean_and_interval
from sim.validation.observe import Observed, Tell, observe
from sim.validation.paired import with_policies

FIGURES: Final = (
    "mean_income", "bottom_40_income", "gap_services", "service_level", "employment_rate", "gini", "residents",
    "lonely_share", "matriculation_share",
)  # fmt: skip
"""Metrics whose change is shown; mean of the last three years."""
RELATIVE: Final = ("mean_income", "bottom_40_income", "residents")
"""Those that are shown relative to the baseline."""
NETWORK: Final = "business.network_elasticity"
NETWORKED: Final = "mean_income"
"""Figure whose answer is shown with the network switched off and at its upper end."""


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect of one lever on one figure."""

    lever: str
    kind: str
    metric: str
    mean: float
    low95: float
    high95: float
    variance_ratio: float
    """Variance of paired differences over that of two independent runs: below 1, common luck helps."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a lever costs and who pays, NIS a year over the run."""

    lever: str
    kind: str
    payer: str
    amount: float


@dataclass(frozen=True, slots=True)
class Network:
    """The effect of a lever on `NETWORKED` with the elasticity of the network at a value."""

    lever: str
    elasticity: float
    mean: float
    low95: float
    high95: float


def effects(
    plan: Scenario, seeds: Sequence[int], tell: Tell, *, network: bool = True
) -> tuple[list[Effect], list[Cost], list[Network], list[str]]:
    """Run each lever alone, at intensity 1 from the first month, with paired seeds.

    Returns
    -------
    tuple
        Effects, costs, how much rests on the network, and what broke the rules of the house (shares outside [0, 1],
        residuals above 1e-9).
    """
    known = {item.id: kind for kind, item in levers().items()}
    values = (None, *_ends_of_network()) if network else (None,)
    work = [(seed, value, name) for seed in seeds for value in values for name in ("", *known)]
    pairs: dict[tuple[float | None, str], list[tuple[Observed, Observed]]] = {}
    off: Observed | None = None
    for done, (seed, value, name) in enumerate(work):
        tell(done, len(work), f"lever {name or 'none'}, seed {seed}")
        base = plan if value is None else plan.with_settings(f"{NETWORK}={value!r}")
        run = observe(with_policies(base, [Policy(name)] if name else []), seed, with_facts=False)
        if not name:
            off = run
        elif off is not None:
            pairs.setdefault((value, name), []).append((run, off))
    tell(len(work), len(work), "levers")
    found = [_effect(name, known[name], metric, pairs[None, name]) for name in known for metric in FIGURES]
    costs = [cost for name in known for cost in _costs(name, known[name], pairs[None, name])]
    rests = [_network(name, value, pairs[value, name]) for name in known for value in values if value is not None]
    return found, costs, rests, [line for (_, name), runs in pairs.items() for line in _faults(name, runs)]


def _ends_of_network() -> tuple[float, float]:
    from sim.params import specs

    group, _, name = NETWORK.partition(".")
    spec = next(spec for spec in specs(parameter_groups()[group]) if spec.name == name)
    return 0.0, float(spec.high or 0.0)


def _differences(
    metric: str, pairs: Sequence[tuple[Observed, Observed]]
) -> tuple[list[float], list[float], list[float]]:
    on = [float(ends(run, metric)[-1]) for run, _ in pairs]
    off = [float(ends(run, metric)[-1]) for _, run in pairs]
    if metric in RELATIVE:
        return (
            [a / b - 1.0 for a, b in zip(on, off, strict=True)],
            [a / float(np.mean(off)) for a in on],
            [b / float(np.mean(off)) for b in off],
        )
    return [a - b for a, b in zip(on, off, strict=True)], on, off


def _effect(name: str, kind: str, metric: str, pairs: Sequence[tuple[Observed, Observed]]) -> Effect:
    gaps, on, off = _differences(metric, pairs)
    apart = float(np.var(on) + np.var(off))
    return Effect(
        name, kind, metric, *mean_and_interval(gaps), float(np.var(gaps)) / apart if apart > 0.0 else float("nan")
    )


def _costs(name: str, kind: str, pairs: Sequence[tuple[Observed, Observed]]) -> list[Cost]:
    payers = sorted({payer for on, _ in pairs for payer in on.cost})
    return [
        Cost(
            name, kind, payer, float(np.mean([on.cost.get(payer, 0.0) - off.cost.get(payer, 0.0) for on, off in pairs]))
        )
        for payer in payers
    ]


def _network(name: str, value: float, pairs: Sequence[tuple[Observed, Observed]]) -> Network:
    gaps, _, _ = _differences(NETWORKED, pairs)
    return Network(name, value, *mean_and_interval(gaps))


def _faults(name: str, pairs: Sequence[tuple[Observed, Observed]]) -> list[str]:
    """Return what no run may show."""
    from sim.registry import metrics

    lines = []
    shares = [
        m.name for m in metrics().values() if m.unit == "share" and not m.name.startswith(("balance", "redistribution"))
    ]
    for on, _ in pairs:
        if max(on.residuals) > 1e-9:
            lines.append(f"{name}: residual {max(on.residuals):.1e}")
        for metric in shares:
            values = on.places(metric)
            values = values[np.isfinite(values)]
            is_gap = "gap" in metric or "arab" in metric
            if values.size and not is_gap and (values.min() < -1e-9 or values.max() > 1.0 + 1e-9):
                lines.append(f"{name}: {metric} from {values.min():.3f} to {values.max():.3f}")
    return sorted(set(lines))
