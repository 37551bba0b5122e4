"""A and B as a Python script and as commands of a shell: what they compute is what the window shows, to the bit."""

from __future__ import annotations

import pprint
import shlex
from typing import Final

from gui.answers import Pair
from gui.documents import Desk
from gui.files.toml import scenario_text, short_form
from gui.plan_of_runs import LADDER
from sim import __version__
from sim.results.source import code_hash
from sim.scenario import Scenario, load, shipped

_WIDTH: Final = 110
_END: Final = "END_OF_SCENARIO"

_SCRIPT: Final = '''\
"""A ({a}) against B ({b}), as the window of Eshkol {version} shows them."""

import sim
from sim import run
from sim.results.source import code_hash
from sim.scenario import from_dict

A = {plan_a}

B = {plan_b}

SAMPLE = {sample!r}  # simulated residents for each real one
SEEDS = {seeds!r}  # A and B share their luck, seed by seed
SEALS = {seals!r}  # of what is run

if (sim.__version__, code_hash()) != {made_by!r}:
    print("made by another version of the simulation: numbers may differ")


def main() -> None:
    """Run A and B with every seed; finished runs in the folder "results" are not run again."""
    for letter, content in (("A", A), ("B", B)):
        for seed in SEEDS:
            scenario = from_dict(content | {{"sample": SAMPLE, "seed": seed}})
            if seed == SEEDS[0] and scenario.content_hash() != SEALS[letter]:
                print(f"{{letter}} is not what it was in the window: an assumption has another default")
            result = run(scenario, out="results")
            print(letter, seed, result.state_hash, result.path)


if __name__ == "__main__":
    main()
'''


def exactness_of(pair: Pair | None, desk: Desk) -> tuple[float, list[int]]:
    """Return sample and seeds of the numbers that are shown, of the first step while there are none."""
    if pair is not None:
        return pair.exactness.sample, list(pair.a.seeds)
    seed = desk.first.scenario.seed
    return LADDER[0].sample, list(range(seed, seed + LADDER[0].runs))


def script(desk: Desk, pair: Pair | None) -> str:
    """Return a Python script that computes A and B with the sample and the seeds of what is shown."""
    sample, seeds = exactness_of(pair, desk)
    a, b = desk.first.scenario, desk.second.scenario
    settings = (f"sample={sample!r}", f"seed={seeds[0]}")
    return _SCRIPT.format(
        a=_one_line(a.name),
        b=_one_line(b.name),
        version=__version__,
        plan_a=_literal(a),
        plan_b=_literal(b),
        sample=sample,
        seeds=seeds,
        seals={key: plan.with_settings(*settings).content_hash() for key, plan in (("A", a), ("B", b))},
        made_by=(__version__, code_hash()),
    )


def command(desk: Desk, pair: Pair | None) -> str:
    """Return lines for a shell that compute A and B with the sample and the seeds of what is shown."""
    sample, seeds = exactness_of(pair, desk)
    lines = [f"# Eshkol {__version__}, simulation {code_hash()}"]
    plans = dict.fromkeys((desk.first.scenario, desk.second.scenario))
    for place, plan in enumerate(plans):
        source = _source(plan)
        if source is None:
            source = f"{'ab'[place]}.toml"
            lines += [f"cat > {source} <<'{_END}'", scenario_text(plan).rstrip("\n"), _END]
        lines += [f"eshkol run {shlex.quote(source)} --sample {sample!r} {option}" for option in _seed_options(seeds)]
    return "\n".join(lines) + "\n"


def _seed_options(seeds: list[int]) -> list[str]:
    """Return options for seeds: one for those that follow one another."""
    if seeds == list(range(seeds[0], seeds[0] + len(seeds))):
        return [f"--seed {seeds[0]} --replications {len(seeds)}"]
    return [f"--seed {seed}" for seed in seeds]


def _source(plan: Scenario) -> str | None:
    """Return the name of a shipped scenario that is this one; None if it is none of them."""
    return plan.name if plan.name in shipped() and load(plan.name) == plan else None


def _literal(plan: Scenario) -> str:
    return pprint.pformat(short_form(plan), width=_WIDTH, sort_dicts=False)


def _one_line(text: str) -> str:
    return " ".join(text.replace("\\", "/").replace('"', "'").split())
