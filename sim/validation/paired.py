"""Paired runs: a policy and its counterfactual with the same seeds, and what the differences say."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, Final

import numpy as np

from sim.data.reference import Target
from sim.errors import ScenarioError
from sim.registry import levers, metrics
from sim.scenario import Scenario, from_dict
from sim.validation.directions import DIRECTIONS, Direction, Part, Policy
from sim.validation.intervals import mean_and_interval
from sim.validation.observe import Observed, Tell, observe
from sim.validation.targets import directions

HELD, IMPOSED, UNDECIDED, FAILED, MISSING = "held", "imposed", "undecided", "failed", "missing"
ALIKE: Final = "D04"
MERGERS: Final = "D32"
SMALLEST: Final = 12_000
"""Residents below which authorities were merged in 2003 (S5, S6)."""
_GROUPS, _SIZE = 5, 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """One figure of one direction test."""

    id: str
    statement: str
    figure: str
    expected: str
    mean: float
    low95: float
    high95: float
    margin: float
    status: str
    pairs: int
    note: str


def with_policies(plan: Scenario, policies: Iterable[Policy]) -> Scenario:
    """Return a scenario with levers beside its own.

    Raises
    ------
    LookupError
        A lever or one of its settings does not exist.
    """
    data, kinds = plan.to_dict(), {item.id: kind for kind, item in levers().items()}
    for policy in policies:
        if policy.id not in kinds:
            raise LookupError(f"lever {policy.id} does not exist yet")
        data["lever"].append({"kind": kinds[policy.id], **_plain(policy.settings)})
    try:
        return from_dict(data, "direction")
    except ScenarioError as error:
        raise LookupError(f"a setting does not exist: {' '.join(str(error).split())[:160]}") from error


def _plain(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in settings.items()}


def arms(plan: Scenario, name: str, test: Direction) -> tuple[Scenario, Scenario]:
    """Return the scenario with the policy and the one without it."""
    base = plan.with_settings(f"years={test.years}", *test.parameters)
    on = off = base
    if name == ALIKE:
        on, off = alike(base, sort=False), alike(base, sort=True)
    elif name == MERGERS:
        on = off = small_pairs(base)
    return with_policies(on, test.policy), with_policies(off, test.against)


def alike(plan: Scenario, *, sort: bool) -> Scenario:
    """Return a region of twenty authorities in five clusters of four: alike by socio-economic index, or mixed."""
    from sim.data import authority_table

    table = authority_table(plan.region, plan.start)
    lived_in = [i for i in np.argsort(table.ses_index, kind="stable") if table.population[i] > 0]
    step = len(lived_in) / (_GROUPS * _SIZE)
    chosen = [table.ids[lived_in[int(k * step)]] for k in range(_GROUPS * _SIZE)]
    groups = (
        [chosen[k * _SIZE : (k + 1) * _SIZE] for k in range(_GROUPS)]
        if sort
        else [chosen[k::_GROUPS] for k in range(_GROUPS)]
    )
    data = plan.to_dict()
    data["clusters"] = {f"group_{k + 1}": members for k, members in enumerate(groups)}
    data["region"] = list(data["clusters"])
    return from_dict(data, "direction")


def small_pairs(plan: Scenario) -> Scenario:
    """Return a region of pairs of small authorities, the nearest in size of each cluster, as mergers joined them."""
    from sim.data import authority_table

    table = authority_table(plan.region, plan.start)
    size = dict(zip(table.ids, table.population.tolist(), strict=True))
    pairs: list[list[str]] = []
    for members in plan.clusters.values():
        small = sorted((name for name in members if 0 < size[name] < SMALLEST), key=lambda name: (size[name], name))
        pairs += [small[k : k + 2] for k in range(0, len(small) - 1, 2)]
    data = plan.to_dict()
    data["clusters"] = {f"pair_{k + 1}": pair for k, pair in enumerate(pairs)}
    data["region"] = list(data["clusters"])
    return from_dict(data, "direction").with_settings("cooperation.fewest_members=2")


def margin_of(target: Target, part: Part) -> float:
    """Return the null margin: the first number of the table's, else the part's own."""
    found = re.match(r"\s*([0-9.]+)", target.null_margin)
    return float(found[1]) if found else part.margin


def verdict(sign: str, low: float, high: float, margin: float) -> str:
    """Say what an interval of paired differences means for an expected sign."""
    if not (isfinite(low) and isfinite(high)):
        return UNDECIDED
    if sign == "+":
        return HELD if low > 0.0 else FAILED if high < 0.0 else UNDECIDED
    if sign == "-":
        return HELD if high < 0.0 else FAILED if low > 0.0 else UNDECIDED
    if sign == "0/-":
        return HELD if high <= margin else FAILED if low > margin else UNDECIDED
    if -margin <= low and high <= margin:
        return HELD
    return FAILED if low > margin or high < -margin else UNDECIDED


def try_directions(plan: Scenario, found: Mapping[str, Target], seeds: Sequence[int], tell: Tell) -> list[Outcome]:
    """Run every direction test of the targets with paired seeds and return what came of each figure.

    The seeds are the outer loop, so that what does not depend on the policy is built once for each.
    """
    asked = directions(dict(found))
    tests = {t.id: DIRECTIONS[t.id] for t in asked if t.id in DIRECTIONS}
    pairs: dict[str, tuple[Scenario, Scenario]] = {}
    reasons: dict[str, str] = {}
    for name, test in tests.items():
        try:
            absent = [m for part in test.parts for m in part.metrics if m not in metrics()]
            if absent:
                raise LookupError(f"metric {absent[0]} does not exist yet")
            pairs[name] = arms(plan, name, test)
        except LookupError as error:
            reasons[name] = str(error.args[0])
    values = _values(tests, pairs, seeds, tell)
    rows = []
    for target in asked:
        if target.id in pairs:
            rows += [
                _outcome(target, tests[target.id], part, values[target.id, k])
                for k, part in enumerate(tests[target.id].parts)
            ]
        else:
            rows.append(_absent(target, reasons.get(target.id, "the program does not know this test")))
    return rows


def _values(
    tests: Mapping[str, Direction], pairs: Mapping[str, tuple[Scenario, Scenario]], seeds: Sequence[int], tell: Tell
) -> dict[tuple[str, int], list[float]]:
    values: dict[tuple[str, int], list[float]] = {
        (name, k): [] for name in pairs for k in range(len(tests[name].parts))
    }
    done, total = 0, len(seeds) * len(pairs)
    for seed in seeds:
        known: dict[str, Observed] = {}
        for name, plans in pairs.items():
            tell(done, total, f"direction {name}, seed {seed}")
            on, off = (_run(plan, seed, known) for plan in plans)
            for k, part in enumerate(tests[name].parts):
                values[name, k].append(part.contrast(on, off))
            done += 1
    tell(done, total, "directions")
    return values


def _run(plan: Scenario, seed: int, known: dict[str, Observed]) -> Observed:
    """Run a scenario, or return what it showed with this seed before."""
    key = plan.content_hash()
    if key not in known:
        known[key] = observe(plan, seed, with_facts=False)
    return known[key]


def _outcome(target: Target, test: Direction, part: Part, values: Sequence[float]) -> Outcome:
    mean, low, high = mean_and_interval(values)
    margin = margin_of(target, part)
    status = verdict(part.sign, low, high, margin)
    note = test.note
    if test.imposed:
        note = f"follows from {test.imposed} ({status}){'; ' + note if note else ''}"
        status = IMPOSED
    return Outcome(target.id, target.metric, part.name, part.sign, mean, low, high, margin, status, len(values), note)


def _absent(target: Target, reason: str) -> Outcome:
    nan = float("nan")
    return Outcome(target.id, target.metric, "", target.value, nan, nan, nan, nan, MISSING, 0, reason)


def summary(rows: Sequence[Outcome]) -> dict[str, str]:
    """Return the status of each test: the worst of its figures."""
    order = (FAILED, UNDECIDED, MISSING, IMPOSED, HELD)
    return {row.id: min((r.status for r in rows if r.id == row.id), key=order.index) for row in rows}
