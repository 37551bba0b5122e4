"""Processes against plain-Python twins, and compiled kernels against the Python that they were compiled from."""

import importlib
import pkgutil
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import sim.processes
from sim.fingerprint import state_hash
from sim.kernels import accounts as line
from sim.population import copy_state
from sim.processes import goods, income
from sim.state import State
from tests.oracles import households, market
from tests.sim.processes.busy import LEVERS
from tests.sim.region_runs import hash_after, lived, new_model

SHOCKS = [
    {"kind": "plant_closure", "sector": "trade", "share": 0.5, "start": "2019-05"},
    {"kind": "pandemic", "start": "2019-06", "end": "2019-09"},
    {"kind": "war", "start": "2019-08", "end": "2019-12", "evacuated": ["nahf"]},
]
WIDER = {"b": np.int64, "h": np.int64, "i": np.int64, "f": np.float64}
"""What stands in for int8, int16, int32 and float32."""
LEFT_OUT = {
    "count_residents": "NumPy adds truth values by 'or', so that its ages differ; `counting` has its twin",
    "found": "it reads back float32 columns that it has just written, which 64 bits do not round",
}
PROCESSES = [module.name for module in pkgutil.iter_modules(sim.processes.__path__)]


def kernel_modules(process: str) -> list[ModuleType]:
    """Return the modules of kernels that a process calls."""
    module = importlib.import_module(f"sim.processes.{process}")
    found = [value for value in vars(module).values() if isinstance(value, ModuleType)]
    return [value for value in found if value.__name__.startswith("sim.kernels.")]


def wide(value: Any) -> Any:
    """Return a copy of an array of small numbers with 64 bits each, and anything else as it is."""
    return (
        value.astype(WIDER[value.dtype.char]) if isinstance(value, np.ndarray) and value.dtype.char in WIDER else value
    )


def widened(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that reckons with 64 bits, as compiled code does, where NumPy's own numbers would overflow."""

    def call(*given: Any) -> Any:
        used = [wide(value) for value in given]
        result = function(*used)
        for value, copy in zip(given, used, strict=True):
            if copy is not value:
                value[...] = copy
        return result

    return call


def in_plain_python(monkeypatch: pytest.MonkeyPatch, module: ModuleType) -> int:
    """Replace the kernels of a module by what they were compiled from; return how many."""
    kernels = [
        (name, value.py_func)
        for name, value in vars(module).items()
        if hasattr(value, "py_func") and value.py_func.__module__ == module.__name__ and name not in LEFT_OUT
    ]
    for name, function in kernels:
        monkeypatch.setattr(module, name, widened(function))
    return len(kernels)


@pytest.fixture(scope="module")
def compiled() -> str:
    """Return the fingerprint of a very small region after 13 compiled months with every lever at work."""
    return hash_after(new_model(sample=0.005, lever=LEVERS, shock=SHOCKS), 13)


@pytest.mark.parametrize("process", [name for name in PROCESSES if kernel_modules(name)])
def test_that_compiled_kernels_do_what_their_python_does(
    monkeypatch: pytest.MonkeyPatch, compiled: str, process: str
) -> None:
    assert sum(in_plain_python(monkeypatch, module) for module in kernel_modules(process)) > 0
    assert hash_after(new_model(sample=0.005, lever=LEVERS, shock=SHOCKS), 13) == compiled


# Households


def paid_month(months: int) -> tuple[State, State]:
    """Return a state with this month's purchases made, and the same after everybody was paid."""
    before = lived(new_model(), months).state
    before.households.stale[: before.households.n] = 1  # those who came of age since have not been looked at
    after = copy_state(before)
    income.pay(after)
    return before, after


@pytest.mark.parametrize("months", [3, 17])
def test_that_households_get_pay_and_plan_what_law_and_parameters_say(months: int) -> None:
    before, after = paid_month(months)
    members = households.member_lists(before)
    assert len(members) > 500
    for h, rows in members.items():
        owned = np.flatnonzero(after.businesses.owner[: after.businesses.n] == h)
        wanted = households.month(before, h, rows, int(after.businesses.dividend[owned].sum()))
        old, new = before.households, after.households
        tolerance = 8 + 2 * len(rows)
        assert new.market[h] - old.market[h] == pytest.approx(wanted.market, abs=tolerance)
        assert new.disposable[h] - old.disposable[h] == pytest.approx(wanted.disposable, abs=tolerance)
        assert new.cash[h] == pytest.approx(wanted.cash, abs=2 * tolerance)
        assert new.spending[h] == pytest.approx(wanted.spending, abs=2 * tolerance)


def test_that_the_months_compared_hold_every_kind_of_benefit() -> None:
    before, after = paid_month(17)
    start, end = before.ledger.received.sum(axis=1), after.ledger.received.sum(axis=1)
    for kind in (
        line.OLD_AGE_PENSIONS, line.CHILD_ALLOWANCES, line.UNEMPLOYMENT_BENEFITS, line.INCOME_SUPPORT,
        line.OCCUPATIONAL_PENSIONS, line.RENT, line.ARNONA_OF_HOUSEHOLDS, line.FEES, line.DIVIDENDS,
    ):  # fmt: skip
        assert end[kind] > start[kind], line.LINES[kind]


def test_that_paying_twice_is_seen_in_the_fingerprint() -> None:
    before, after = paid_month(3)
    assert state_hash(before) != state_hash(after)


# Goods


@pytest.mark.parametrize("months", [2, 15])
def test_that_businesses_sell_what_buyers_want_where_they_buy_it(months: int) -> None:
    state = lived(new_model(), months).state
    wanted = market.sales(state, goods.exports(state).tolist())
    goods.buy(state)
    sold = state.scratch.cell_sales
    assert sold.sum() > 0
    # Each place loses less than an agora to each rounding of VAT and of buyers' sums.
    np.testing.assert_allclose(sold, np.array(wanted), rtol=1e-6, atol=50.0)
