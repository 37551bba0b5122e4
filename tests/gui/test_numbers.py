"""Numbers as text, in three languages."""

import pytest

from gui import numbers
from gui.numbers import locale_for, plain

LANGUAGES = ("en", "he", "ar")


def told(text: str) -> str:
    """Return text without marks of direction and with plain spaces."""
    return plain(text).replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_digits_are_those_of_the_readers(language: str) -> None:
    assert told(numbers.number(1234.5, 1, locale=locale_for(language))) == "1,234.5"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_number_keeps_its_order_inside_text_from_right_to_left(language: str) -> None:
    text = numbers.percent(-0.537, 1, locale=locale_for(language))
    assert text[0] == "\u2066"
    assert text[-1] == "\u2069"
    assert "\u200e" not in text
    assert told(text) == "−53.7 %"


def test_that_arabic_as_a_default_locale_writes_the_same_digits() -> None:
    from PySide6.QtCore import QLocale

    assert told(numbers.number(12.5, 1, locale=QLocale("ar_IL"))) == "12.5"


@pytest.mark.parametrize(("value", "expected"), [(3.0, "+3"), (-3.0, "−3"), (0.0, "0"), (-0.04, "0")])
def test_that_a_difference_has_a_sign_unless_it_rounds_to_zero(value: float, expected: str) -> None:
    assert told(numbers.number(value, 0, signed=True)) == expected


def test_that_differences_of_shares_are_points() -> None:
    assert told(numbers.quantity(0.032, "share", 1, difference=True)) == "+3.2 points"
    assert told(numbers.quantity(0.032, "share", 1)) == "3.2 %"


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(34.0, 48.0, 0), (1.9, 4.4, 1), (0.101, 0.128, 3), (3894.0, 4371.0, -1), (2.0, 2.0, 6)],
)
def test_that_an_interval_gets_two_digits_of_its_width(low: float, high: float, expected: int) -> None:
    assert numbers.decimals(low, high) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((0.412, 0.34, 0.48, "share"), "41 % (34–48)"),
        ((4123.0, 3894.0, 4371.0, "NIS/month"), "₪4,120 (3,890–4,370)"),
        ((901_138.0, 899_000.0, 903_500.0, "person"), "901,100 (899,000–903,500)"),
        ((0.1123, 0.1017, 0.1284, "1"), "0.112 (0.102–0.128)"),
        ((0.112, 0.112, 0.112, "1"), "0.112"),
        ((0.112, float("nan"), float("nan"), "1"), "0.112"),
    ],
)
def test_that_a_range_has_as_many_digits_as_it_deserves(
    arguments: tuple[float, float, float, str], expected: str
) -> None:
    assert told(numbers.ranged(*arguments)) == expected


def test_that_the_range_of_a_difference_shows_every_sign() -> None:
    text = numbers.ranged(-0.032, -0.044, -0.019, "share", difference=True)
    assert told(text) == "−3.2 points (−4.4 to −1.9)"


def test_that_large_amounts_are_told_in_millions() -> None:
    assert told(numbers.shekels(-12_345_678.0, signed=True)) == "−₪12.3 million"
    assert told(numbers.ranged(12.3e6, 11.1e6, 13.6e6, "NIS/year")) == "₪12.3 million (11.1–13.6)"


def test_that_a_relative_change_is_told_in_percent_with_its_sign() -> None:
    assert told(numbers.quantity(0.253, numbers.CHANGE)) == "+25.3 %"
    assert told(numbers.ranged(0.25, 0.19, 0.31, numbers.CHANGE)) == "+25 % (+19 to +31)"


def test_that_years_have_no_separator() -> None:
    assert told(numbers.year(2038.0)) == "2038"


def test_that_what_is_no_number_is_a_dash() -> None:
    assert told(numbers.quantity(float("nan"), "share")) == "–"
    assert told(numbers.number(float("inf"))) == "–"


@pytest.mark.parametrize(
    ("value", "unit", "step", "expected"),
    [
        (0.1, "share", 0.05, "10 %"),
        (0.125, "share", 0.025, "12.5 %"),
        (0.0, "share", 0.025, "0 %"),
        (4500.0, "NIS/month", 500.0, "₪4,500"),
        (2.5e6, "NIS/year", 5e5, "₪2.5 million"),
        (0.12, "1", 0.02, "0.12"),
        (120_000.0, "person", 20_000.0, "120,000"),
    ],
)
def test_that_numbers_on_an_axis_can_be_told_apart(value: float, unit: str, step: float, expected: str) -> None:
    assert told(numbers.tick(value, unit, step)) == expected
