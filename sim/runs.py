"""One run from a scenario to its results; whoever wants to know how it goes gives a function that takes events."""

import time
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from sim.errors import EshkolError, Problem, ScenarioError, StoppedError, Where, quoted
from sim.events import Compiling, Event, MonthDone, PopulationBuilt, RunDone, RunFailed, YearDone
from sim.registry import MONTHS
from sim.registry import metrics as catalogue
from sim.results import FRAMES, Results, keyed, machine_facts, manifest_of, saved_result
from sim.results.folder import check_writable
from sim.scenario import Scenario, load
from sim.scenario.nodes import unknown

_SECONDS_BETWEEN_MONTHS: Final = 0.1
"""Events of months come no faster than this."""

Listener = Callable[[Event], object]
"""Takes the events of a run; it may raise `StoppedError` to end it."""


def run(
    scenario: Scenario | str | Path,
    on_event: Listener | None = None,
    *,
    seed: int | None = None,
    threads: int = 1,
    out: str | Path | None = None,
    metrics: Iterable[str] | None = None,
    check: bool = False,
    again: bool = False,
) -> Results:
    """Simulate a scenario from its first month to its last, and return what was measured.

    Parameters
    ----------
    scenario : Scenario, str or Path
        A scenario, or the name or path of one.
    on_event : callable, optional
        Takes each event of `sim.events`; raising `StoppedError` ends the run.
    seed : int, optional
        Luck of the run; the scenario's own when None.
    threads : int
        Threads that share the rows of large tables; results do not depend on it.
    out : str or Path, optional
        Folder in which the results are saved as a folder of their own; nothing is saved when None.
    metrics : iterable of str, optional
        Metrics to measure; all when None.
    check : bool
        Verify the invariants of the state after each month: slower, for tests.
    again : bool
        Run and replace a result that lies there already; otherwise it is returned as it is, with ``reused`` set.

    Raises
    ------
    ScenarioError, DataError
        The scenario cannot be run as it stands.
    LedgerError
        People, jobs or money appeared or vanished.
    ResultsError
        The results cannot be written.
    StoppedError
        The listener ended the run.
    """
    tell = _Teller(on_event)
    try:
        chosen = _chosen(metrics)
        plan = _planned(scenario, seed)
        kept = None if out is None or again else saved_result(plan, out, chosen)
        if kept is not None:
            tell(RunDone(plan.months, 0.0, kept.state_hash, str(kept.path)))
            return kept
        if out is not None:
            check_writable(Path(out))
        results = _simulated(plan, tell, threads, chosen, check=check)
        if out is not None:
            results = results.save(out, again=again)
    except BaseException as error:
        with suppress(Exception):
            tell(failure(error))
        raise
    tell(RunDone(plan.months, float(results.machine["seconds"]["run"]), results.state_hash, str(results.path or "")))
    return results


class _Teller:
    """Passes events on, those of months not too often."""

    def __init__(self, listener: Listener | None) -> None:
        self.listener = listener
        self.last = 0.0

    def __call__(self, event: Event) -> None:
        if self.listener is not None:
            self.listener(event)

    def month(self, month: int, months: int) -> None:
        """Tell of a month that is done, if some time has passed since the last or if it was the last of the run."""
        now = time.monotonic()
        if month == months or now - self.last >= _SECONDS_BETWEEN_MONTHS:
            self.last = now
            self(MonthDone(month, months))


def failure(error: BaseException) -> RunFailed:
    """Return what is told of a run that ended with an error."""
    if isinstance(error, EshkolError):
        return RunFailed(str(error), error.exit_code)
    if isinstance(error, KeyboardInterrupt):
        return RunFailed("stopped", StoppedError.exit_code)
    return RunFailed(f"{type(error).__name__}: {error}", 1, "".join(traceback.format_exception(error)))


def _planned(scenario: Scenario | str | Path, seed: int | None) -> Scenario:
    plan = scenario if isinstance(scenario, Scenario) else load(scenario)
    return plan if seed is None else plan.with_settings(f"seed={int(seed)}")


def _chosen(names: Iterable[str] | None) -> tuple[str, ...] | None:
    """Return the metrics that were asked for, without repetition, in the order of the catalogue.

    Raises
    ------
    ScenarioError
        With every name that is no metric.
    """
    if names is None:
        return None
    asked, known = set(names), catalogue()
    strange = sorted(asked - set(known))
    if strange:
        raise ScenarioError(
            [Problem(Where("metrics"), quoted(name), unknown(name, known)) for name in strange], source="metrics"
        )
    return tuple(name for name in known if name in asked)


def _simulated(plan: Scenario, tell: _Teller, threads: int, chosen: tuple[str, ...] | None, *, check: bool) -> Results:
    """Build the region, live its months, and return the results."""
    # Not above: a result that is there already is returned without loading Mesa and the compiler, which takes seconds.
    from sim.fingerprint import state_hash
    from sim.invariants import check_state
    from sim.measure import Recorder
    from sim.model import RegionModel

    if not (warm := is_warm()):
        tell(Compiling())
    begin = time.perf_counter()
    model = RegionModel(plan, threads=threads)
    state = model.state
    built = time.perf_counter() - begin
    tell(PopulationBuilt(state.residents.n_live, state.businesses.n_live - state.n_public, built))
    recorder = Recorder(model, chosen)
    recorder.start()
    while not model.is_done:
        model.step()
        recorder.month()
        if check:
            check_state(state)
        if state.month % MONTHS == 0:
            recorder.year()
            years = state.month // MONTHS
            tell(YearDone(plan.start + years - 1, years, plan.years, recorder.headline()))
        tell.month(state.month, plan.months)
    if not warm:
        remember_compiled()
    seconds = {"build": built, "run": time.perf_counter() - begin}
    residuals = {"money": state.ledger.residual, "people": state.people_residual, "jobs": state.jobs_residual}
    manifest = manifest_of(plan, state_hash(state), residuals, state.month, chosen)
    measured = recorder.frames
    frames: dict[str, Any] = {name: keyed(getattr(measured, name), plan.name, plan.seed) for name in FRAMES}
    return Results(manifest, frames, machine_facts(threads, seconds))


def is_warm() -> bool:
    """Say whether the kernels of a whole year have been compiled on this machine."""
    from sim.kernels import _jit

    return _jit.CACHE_IS_USABLE and _jit.compiled_mark().exists()


def remember_compiled() -> None:
    """Note that all kernels of a year are compiled, so that later runs need not announce a wait."""
    from sim.kernels import _jit

    if _jit.CACHE_IS_USABLE:
        with suppress(OSError):
            _jit.compiled_mark().touch()
