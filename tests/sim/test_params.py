"""A parameter is declared once; its specification is read back from the class and its source."""

import dataclasses
import importlib
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from sim.params import Spec, as_float_where_declared, param, specs


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Base:
    """Inherited from."""

    ramp: int = param(0, unit="month", low=0, high=600, source="assumption")
    """Months of growth."""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Example(Base):
    """One parameter of each type."""

    rate: float = param(0.5, unit="1/year", low=0, high=1, source="Table 2.1", confidence="sourced", role="imposed")
    """A rate,
    in two lines."""
    forced: bool = param(False, unit="1", source="assumption")
    word: str = param("a", unit="text", choices=("a", "b"), source="assumption")
    """A word."""
    domains: tuple[str, ...] = param(["waste"], unit="text", choices=("waste", "welfare"), source="assumption")
    """Words."""
    shares: tuple[float, ...] = param([0.25, 0.75], unit="1", low=0, high=1, size=2, source="assumption")
    """Numbers."""
    counter: int = 0
    """No parameter."""


def _spec(name: str) -> Spec:
    return next(spec for spec in specs(Example) if spec.name == name)


def test_that_a_specification_holds_all_that_was_declared() -> None:
    assert _spec("rate") == Spec(
        name="rate",
        type="float",
        default=0.5,
        unit="1/year",
        low=0,
        high=1,
        source="Table 2.1",
        confidence="sourced",
        role="imposed",
        choices=(),
        size=None,
        meaning="",
        description="A rate, in two lines.",
    )


def test_that_parameters_come_in_the_order_of_the_source_inherited_ones_first() -> None:
    assert [spec.name for spec in specs(Example)] == ["ramp", "rate", "forced", "word", "domains", "shares"]


def test_that_each_annotation_has_its_type() -> None:
    assert [spec.type for spec in specs(Example)] == ["int", "float", "bool", "str", "strings", "floats"]


def test_that_lists_become_tuples() -> None:
    assert Example().domains == ("waste",)
    assert Example().shares == (0.25, 0.75)


def test_that_an_inherited_description_is_found_and_a_missing_one_is_empty() -> None:
    assert _spec("ramp").description == "Months of growth."
    assert _spec("forced").description == ""


@pytest.mark.parametrize(
    ("default", "declaration"),
    [
        (2, {"low": 0, "high": 1}),
        (float("nan"), {}),
        (float("inf"), {}),
        ("c", {"choices": ("a", "b")}),
        ([0.5], {"size": 2}),
        (1, {"unit": ""}),
        (1, {"source": ""}),
        (1, {"confidence": "certain"}),
        (1, {"role": "output"}),
    ],
)
def test_that_a_declaration_may_not_contradict_itself(default: Any, declaration: dict[str, Any]) -> None:
    facts = {"unit": "1", "source": "assumption"} | declaration
    with pytest.raises(ValueError, match=r"default|unit|confidence"):
        param(default, **facts)


def test_that_a_default_has_to_be_a_plain_value() -> None:
    with pytest.raises(TypeError, match="neither a number"):
        param({}, unit="1", source="assumption")


def test_that_a_strange_annotation_is_named() -> None:
    @dataclasses.dataclass
    class Strange:
        value: complex = param(1, unit="1", source="assumption")

    with pytest.raises(TypeError, match="value has the type"):
        specs(Strange)


def test_that_descriptions_are_found_inside_a_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "import dataclasses\nfrom sim.params import param\n\n@dataclasses.dataclass\nclass Zipped:\n"
        '    """Text."""\n    x: int = param(1, unit="1", source="assumption")\n    """From the zip."""\n'
    )
    with zipfile.ZipFile(tmp_path / "wheel.zip", "w") as archive:
        archive.writestr("zipped_parameters.py", text)
    monkeypatch.syspath_prepend(str(tmp_path / "wheel.zip"))
    module = importlib.import_module("zipped_parameters")
    assert [spec.description for spec in specs(module.Zipped)] == ["From the zip."]
    del sys.modules["zipped_parameters"]


def test_that_a_whole_number_declared_as_float_is_a_float() -> None:
    class Loose:
        rate: float = param(4, unit="1", source="assumption")
        rates: tuple[float, ...] = param([1, 2], unit="1", source="assumption")
        count: int = param(4, unit="1", source="assumption")

    as_float_where_declared(Loose)
    values = dataclasses.astuple(dataclasses.dataclass(Loose)())
    assert [type(value) for value in (values[0], values[1][0], values[2])] == [float, float, int]
