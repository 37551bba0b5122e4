"""The one place where a number becomes text: digits, sign, symbol, range, in the language of the window.

Every result is isolated (U+2066 to U+2069), so that ``53.7 %`` stays as it is inside Hebrew and Arabic text. Digits are
0-9 in all languages. A function without ``locale`` uses the default one, which the window sets with its language.
"""

from __future__ import annotations

import math
import unicodedata
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QLocale

MINUS: Final = "\N{MINUS SIGN}"
PLUS: Final = "+"
UNKNOWN: Final = "–"
"""In place of what is no number."""
_OPEN, _OPEN_RTL = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{RIGHT-TO-LEFT ISOLATE}"
_CLOSE: Final = "\N{POP DIRECTIONAL ISOLATE}"
_MARKS: Final = dict.fromkeys(map(ord, (_OPEN, _OPEN_RTL, _CLOSE, "\N{RIGHT-TO-LEFT MARK}", "\N{LEFT-TO-RIGHT MARK}")))
_LOCALES: Final = {"ar": "ar_001", "he": "he_IL", "en": "en_US"}
_READERS: Final = {QLocale.Language.Arabic: QLocale("ar_001"), QLocale.Language.C: QLocale("en_US")}
"""Whose numbers are written in place of those of a locale."""
_SIGNIFICANT: Final = 3
"""Digits of a number that comes without an interval."""
_OF_INTERVAL: Final = 2
"""Digits of the width of an interval that are worth telling."""
_MOST_DECIMALS: Final = 6
_MILLION: Final = 1e6

Kind = Literal["share", "change", "money", "count", "plain"]
CHANGE: Final = "%"
"""Unit of a relative change: 0.25 is told as +25 %, and so is a difference of such changes."""
_COUNTED: Final = ("person", "household", "job", "business", "authority", "domain")


def locale_for(language: str) -> QLocale:
    """Return the locale whose numbers are written in a language; Arabic with the digits that its readers here use."""
    return QLocale(_LOCALES.get(language.partition("_")[0], language))


def isolated(text: str) -> str:
    """Return a piece of text that reads from left to right wherever it stands."""
    return f"{_OPEN}{text}{_CLOSE}"


def grouped(text: str) -> str:
    """Return numbers and words that belong together, apart from what stands around them.

    They read in the direction of their words; the numbers inside are isolated already.
    """
    is_rtl = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"{_OPEN_RTL if is_rtl else _OPEN}{text}{_CLOSE}"


def plain(text: str) -> str:
    """Return text without the marks of direction: for comparison and for files."""
    return text.translate(_MARKS)


def kind_of(unit: str) -> Kind:
    """Return how a figure with a unit of the registries is written.

    Shares and yearly rates are told in percent, their differences in points; relative changes in percent; money in
    shekels; counts without decimals.
    """
    if unit == CHANGE:
        return "change"
    if unit in ("share", "1/year") or unit.startswith("share "):
        return "share"
    if unit.startswith("NIS"):
        return "money"
    return "count" if unit in _COUNTED else "plain"


def factor(unit: str) -> float:
    """Return by what a figure is multiplied before it is written: 100 where it is told in percent."""
    return 100.0 if kind_of(unit) in ("share", "change") else 1.0


def decimals(low: float, high: float) -> int:
    """Return how many decimals an interval deserves: the first two digits of its width.

    Below zero: digits before the point that are rounded away, so that 4,123 (3,894 to 4,371) is told as 4,120.
    """
    width = abs(high - low)
    if not math.isfinite(width) or width <= 0.0:
        return _MOST_DECIMALS
    return min(_OF_INTERVAL - 1 - math.floor(math.log10(width)), _MOST_DECIMALS)


def number(value: float, digits: int | None = None, *, signed: bool = False, locale: QLocale | None = None) -> str:
    """Return a number.

    Parameters
    ----------
    value : float
        NaN and infinity become a dash.
    digits : int, optional
        Decimals, below zero digits to round away; three significant digits when None.
    signed : bool
        Whether a plus is written: for differences.
    locale : QLocale, optional
        The default locale when None.
    """
    return isolated(_signed_text(value, digits, signed, locale))


def percent(share: float, digits: int | None = None, *, signed: bool = False, locale: QLocale | None = None) -> str:
    """Return a share as a percentage: 0.412 becomes 41.2 %."""
    if not math.isfinite(share):
        return isolated(UNKNOWN)
    text = _signed_text(100.0 * share, digits, signed, locale)
    told = QCoreApplication.translate("Numbers", "{number} %").format(number=text)
    return isolated(told.replace(" ", "\N{NO-BREAK SPACE}"))


def points(share: float, digits: int | None = None, *, locale: QLocale | None = None) -> str:
    """Return a difference of two shares in percentage points, with its sign: 0.032 becomes +3.2 points."""
    if not math.isfinite(share):
        return isolated(UNKNOWN)
    text = _signed_text(100.0 * share, digits, True, locale)
    return grouped(QCoreApplication.translate("Numbers", "{number} points").format(number=isolated(text)))


def shekels(amount: float, digits: int | None = None, *, signed: bool = False, locale: QLocale | None = None) -> str:
    """Return an amount of money; from a million on in millions."""
    if not math.isfinite(amount):
        return isolated(UNKNOWN)
    if abs(amount) >= _MILLION:
        sign, text = _parts(amount / _MILLION, None if digits is None else digits + 6, signed, locale)
        pattern = QCoreApplication.translate("Numbers", "{sign}₪{number} million")
    else:
        sign, text = _parts(amount, 0 if digits is None else digits, signed, locale)
        pattern = QCoreApplication.translate("Numbers", "{sign}₪{number}")
    return grouped(pattern.format(sign=sign, number=text))


def count(value: float, *, signed: bool = False, locale: QLocale | None = None) -> str:
    """Return a whole number with separators of thousands."""
    return number(value, 0, signed=signed, locale=locale)


def year(value: float) -> str:
    """Return a calendar year: no separators, no sign."""
    return isolated(f"{value:.0f}" if math.isfinite(value) else UNKNOWN)


def quantity(
    value: float, unit: str, digits: int | None = None, *, difference: bool = False, locale: QLocale | None = None
) -> str:
    """Return a figure as its unit wants it; the rest of the unit ("per month") stands in the title of its chart.

    Parameters
    ----------
    value : float
        In the unit of the registries: shares in [0, 1].
    unit : str
        A unit of the registries.
    digits : int, optional
        Decimals of what is written (percent, not share).
    difference : bool
        Whether the sign is always written, and shares are told in points.
    locale : QLocale, optional
        The default locale when None.
    """
    kind = kind_of(unit)
    if kind == "change":
        return percent(value, digits, signed=True, locale=locale)
    if kind == "share":
        return points(value, digits, locale=locale) if difference else percent(value, digits, locale=locale)
    if kind == "money":
        return shekels(value, digits, signed=difference, locale=locale)
    if kind == "count" and digits is None:
        digits = 0 if not difference else None
    return number(value, digits, signed=difference, locale=locale)


def ranged(
    value: float, low: float, high: float, unit: str, *, difference: bool = False, locale: QLocale | None = None
) -> str:
    """Return a figure and how sure it is: ``41 % (34–48)``, with as many digits as the interval deserves.

    Parameters
    ----------
    value, low, high : float
        The figure and the ends of its interval, in the unit of the registries.
    unit, difference, locale
        As for `quantity`.
    """
    if not (math.isfinite(low) and math.isfinite(high)) or low == high:
        return quantity(value, unit, difference=difference, locale=locale)
    times = factor(unit)
    digits = decimals(times * low, times * high)
    if kind_of(unit) == "count":
        digits = min(digits, 0)
    ends = [_signed_text(times * end, digits, difference or kind_of(unit) == "change", locale) for end in (low, high)]
    if difference or low < 0.0 or kind_of(unit) == "change":
        pattern = QCoreApplication.translate("Numbers", "{value} ({low} to {high})")
    else:
        pattern = QCoreApplication.translate("Numbers", "{value} ({low}–{high})")
    told = quantity(value, unit, digits, difference=difference, locale=locale)
    if abs(value) >= _MILLION and kind_of(unit) == "money":  # the ends in millions as well
        ends = [_signed_text(end / _MILLION, digits + 6, difference, locale) for end in (low, high)]
    return grouped(pattern.format(value=told, low=isolated(ends[0]), high=isolated(ends[1])))


def tick(value: float, unit: str, step: float, *, difference: bool = False, locale: QLocale | None = None) -> str:
    """Return the number beside a line of the grid: as many decimals as tell it from the next one, ``step`` away."""
    times = factor(unit)
    width = times * step
    if abs(value) < step * 1e-6:
        value, width = 0.0, 1.0
    if kind_of(unit) == "money" and abs(value) >= _MILLION:
        width /= _MILLION
        return shekels(value, _decimals_of(width) - 6, signed=difference, locale=locale)
    digits = _decimals_of(width)
    if kind_of(unit) == "share" and difference:  # "points" stands in the title
        return number(times * value, digits, signed=True, locale=locale)
    return quantity(value, unit, digits, difference=difference, locale=locale)


def _decimals_of(step: float) -> int:
    """Return the decimals with which multiples of a step can be told apart."""
    if step <= 0.0 or not math.isfinite(step):
        return 0
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    return digits if math.isclose(round(step, digits), step, rel_tol=1e-6) else digits + 1


def _signed_text(value: float, digits: int | None, signed: bool, locale: QLocale | None) -> str:
    return "".join(_parts(value, digits, signed, locale))


def _parts(value: float, digits: int | None, signed: bool, locale: QLocale | None) -> tuple[str, str]:
    """Return sign and digits; nothing that rounds to zero has a sign."""
    if not math.isfinite(value):
        return "", UNKNOWN
    if digits is None:
        size = math.floor(math.log10(abs(value))) if value else 0
        digits = min(max(0, _SIGNIFICANT - 1 - size), _MOST_DECIMALS)
    rounded = round(value, digits)
    sign = MINUS if rounded < 0.0 else PLUS if signed and rounded > 0.0 else ""
    where = QLocale() if locale is None else locale
    where = _READERS.get(where.language(), where)
    return sign, where.toString(abs(float(rounded)), "f", max(digits, 0))
