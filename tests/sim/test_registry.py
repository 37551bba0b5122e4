"""What is declared is found: in the folders on first use, in a stable order, once."""

import dataclasses
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from sim import registry
from sim.params import param, specs
from sim.registry import Lever, Shock, isolated, lever, metric, parameters, shock

MONTHS = range(60)


@pytest.fixture
def empty() -> Iterator[None]:
    """Set the program's own declarations aside."""
    with isolated():
        yield


def _lever(kind: str = "example", number: str = "L98") -> type[Lever]:
    @lever(kind, holder="cluster", id=number, rows=("B1", "B7"))
    class Example(Lever):
        """Do something useful.

        More text.
        """

        size: float = param(1.0, unit="1", low=0, high=2, source="assumption")
        """How much."""

        def apply(self, state: Any) -> None:
            state.append(self.size)

    return Example


@pytest.mark.usefixtures("empty")
class TestDeclaring:
    """Each decorator, on an empty registry."""

    def test_that_a_lever_is_a_frozen_keyword_only_dataclass_with_slots(self) -> None:
        example = _lever()(size=2.0)
        with pytest.raises(dataclasses.FrozenInstanceError):
            example.size = 1.0  # type: ignore[attr-defined]
        with pytest.raises(TypeError):
            _lever("other")(2.0)  # type: ignore[call-arg]
        assert not hasattr(example, "__dict__")

    def test_that_a_lever_knows_what_its_decorator_said(self) -> None:
        example = _lever()
        assert (example.kind, example.id, example.holder, example.rows) == ("example", "L98", "cluster", ("B1", "B7"))
        assert example.title == "Do something useful."
        assert registry.levers() == {"example": example}

    def test_that_common_settings_come_before_its_own(self) -> None:
        names = [spec.name for spec in specs(_lever())]
        assert names == ["name", "start", "ramp", "end", "intensity", "where", "size"]
        assert all(spec.description for spec in specs(_lever("other")))

    def test_that_levers_stand_in_the_order_of_their_ids(self) -> None:
        _lever("b", "L02"), _lever("c", "L03"), _lever("a", "L01")
        assert list(registry.levers()) == ["a", "b", "c"]

    def test_that_two_levers_may_not_share_a_kind(self) -> None:
        _lever()
        with pytest.raises(ValueError, match="'example' is declared in"):

            @lever("example", holder="cluster", id="L99")
            class Another(Lever):
                """Another."""

                def apply(self, state: Any) -> None:
                    """Do nothing."""

    def test_that_a_lever_needs_apply_and_the_right_parent(self) -> None:
        with pytest.raises(TypeError, match="has to inherit from Lever and to define apply"):

            @lever("nothing", holder="cluster", id="L99")
            class Nothing(Lever):
                """No apply."""

        with pytest.raises(TypeError, match="has to inherit from Shock"):

            @shock("orphan")
            class Orphan:
                """No parent."""

                def apply(self, state: Any) -> None:
                    """Do nothing."""

    def test_that_shocks_and_parameter_groups_are_listed(self) -> None:
        @shock("flood")
        class Flood(Shock):
            """Water."""

            def apply(self, state: Any) -> None:
                """Do nothing."""

        @parameters("water")
        class Water:
            """Rates."""

            rate: float = param(0.1, unit="1", source="assumption")
            """A rate."""

        assert registry.shocks() == {"flood": Flood}
        assert registry.parameter_groups() == {"water": Water}
        assert Water(rate=0.2).rate == 0.2

    def test_that_a_metric_keeps_its_function_and_is_described_by_it(self) -> None:
        @metric(label="Crowding", unit="person/dwelling", rows=("M14",))
        def crowding(view: list[float]) -> list[float]:
            """Residents
            per dwelling.

            More.
            """
            return view

        found = registry.metrics()["crowding"]
        assert (found.label, found.unit, found.rows) == ("Crowding", "person/dwelling", ("M14",))
        assert (found.theme, found.description) == ("test_registry", "Residents per dwelling.")
        assert found.function is crowding
        assert found.better == ""

    def test_that_a_metric_says_which_direction_is_good(self) -> None:
        @metric(label="Crowding", unit="person/dwelling", better="lower")
        def crowding(view: list[float]) -> list[float]:
            """Residents per dwelling."""
            return view

        assert registry.metrics()["crowding"].better == "lower"

    def test_that_a_lever_is_called_by_its_kind_in_words(self) -> None:
        @lever("joint_tenders", holder="cluster", id="L02")
        class JointTenders(Lever):
            """Buy together."""

            def apply(self, state: Any) -> None:
                """Do nothing."""

        assert JointTenders.caption == "Joint tenders"

    def test_that_a_list_may_be_changed_without_harm(self) -> None:
        _lever()
        registry.levers().clear()
        assert list(registry.levers()) == ["example"]


@pytest.mark.usefixtures("empty")
class TestStrength:
    """How strong a lever is in a month."""

    def test_that_a_lever_without_dates_is_always_on(self) -> None:
        assert {_lever()(intensity=0.5).strength(month, 2019) for month in MONTHS} == {0.5}

    def test_that_it_is_off_outside_its_dates_and_on_in_the_first_and_last_month(self) -> None:
        dated = _lever()(start="2020-03", end="2020-05")
        assert [month for month in MONTHS if dated.strength(month, 2019)] == [14, 15, 16]

    def test_that_it_grows_in_equal_steps_to_its_intensity(self) -> None:
        ramped = _lever()(start="2019-02", ramp=4, intensity=0.8)
        assert [ramped.strength(month, 2019) for month in range(7)] == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 0.8, 0.8])

    def test_that_a_start_before_the_run_has_used_part_of_its_ramp(self) -> None:
        assert _lever()(start="2018-07", ramp=12).strength(0, 2019) == pytest.approx(7 / 12)

    def test_that_intensity_zero_is_off_in_every_month(self) -> None:
        assert not any(_lever()(intensity=0.0, ramp=6).strength(month, 2019) for month in MONTHS)


def test_that_isolation_ends_with_its_block() -> None:
    with isolated():
        _lever()
    assert "example" not in registry._levers.items


def test_that_listing_levers_and_parameters_compiles_nothing() -> None:
    code = (
        "import sys; from sim.registry import levers, parameter_groups, shocks; "
        "levers(), parameter_groups(), shocks(); "
        "print([name for name in ('numba', 'mesa', 'pandas', 'scipy', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_the_program_declares_every_parameter_with_a_description() -> None:
    groups = registry.parameter_groups()
    assert groups
    missing = [f"{name}.{spec.name}" for name, group in groups.items() for spec in specs(group) if not spec.description]
    assert missing == []
