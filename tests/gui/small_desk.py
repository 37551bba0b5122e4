"""A desk with two small scenarios, and their answers computed in this process: a window without waiting."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from gui.documents import Desk, Document
from gui.engine.messages import Request, Run, request, task
from gui.engine.pool import Pool
from gui.engine.simulator import Simulator
from gui.engine.store import RunStore
from gui.plan_of_runs import LIVE
from gui.session import Session
from sim.scenario import Scenario, from_dict

SEEDS = range(1, 5)
SHARING = {
    "kind": "shared_services",
    "name": "sharing",
    "domains": ["waste", "welfare"],
    "start": "2020-01",
    "forced": True,
}


def small(**changes: Any) -> Scenario:
    """Return a scenario of seven authorities, three years and no lever, with some keys changed."""
    content = {"format": 1, "name": "small", "title": "Small", "region": "beit_hakerem", "years": 3}
    return from_dict(content | changes, "test")


def sharing(**changes: Any) -> Scenario:
    """Return the small scenario with shared services from its second year on."""
    return small(name="sharing", title="Sharing", lever=[SHARING], **changes)


@cache
def _simulator() -> Simulator:
    return Simulator()


@cache
def simulated(plan: Scenario, seed: int = 1, sample: float = LIVE) -> Run:
    """Return a run; each is made once."""
    wanted = request(plan, sample, seed)
    return _simulator().run(task(1, wanted), lambda: False, lambda _month, _months: None)


def store_with(folder: Path, plans: Iterable[Scenario], seeds: Iterable[int] = SEEDS) -> RunStore:
    """Return a store that knows the small runs of some scenarios."""
    store = RunStore(folder)
    chosen = list(seeds)
    for plan in plans:
        for seed in chosen:
            store.put(simulated(plan, seed))
    return store


def desk(a: Scenario | None = None, b: Scenario | None = None) -> Desk:
    """Return a desk with two scenarios: sharing against nothing by default."""
    first, second = a or sharing(), b or small()
    return Desk((Document(1, first, first), Document(2, second, second)), 1, 2)


def quiet_session(folder: Path, on: Desk | None = None, *, seeds: Iterable[int] = SEEDS) -> Session:
    """Return a session whose workers were never started; what it knows is there from the beginning."""
    chosen = on or desk()
    store = store_with(folder, {document.scenario for document in chosen.documents}, seeds)
    session = Session(chosen, Pool(n_workers=1), store)
    session.answering.ask(chosen)
    return session


@cache
def _sought(wanted: Request) -> Run:
    return _simulator().run(task(1, wanted), lambda: False, lambda _month, _months: None)


def supply(session: Session, most: int = 60) -> int:
    """Simulate in this process what views seek, small runs only, and hand it over; return how many runs that were."""
    answering, done = session.answering, 0
    while done < most:
        sought = [item for items in answering._sought.values() for item in items]
        missing = [item for item in sought if item.key.sample == LIVE and not answering.store.has(item)]
        if not missing:
            break
        answering._take(_sought(missing[0]))
        done += 1
    return done
