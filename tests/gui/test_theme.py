"""The look: contrast, colour blindness, fonts, switching."""

import itertools
import sys

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui import theme
from gui.theme import THEMES, Tokens
from gui.theme.scales import amounts, coloured, differences, ink_on
from gui.theme.tokens import LIGHT

# Machado, Oliveira and Fernandes 2009, severity 1, in linear RGB.
BLINDNESS = {
    "none": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
LINES = ("a", "b", "other", "gain", "loss", "focus", "quiet")
TEXTS = ("ink", "quiet", "a_text", "b_text", "gain", "loss", "error")
GROUNDS = ("paper", "window")
SENTENCES = ("Gap ₪ −3.2 → ▾ ▶ ■", "פער בין הרשויות (3.2−)", "الفجوة بين السلطات المحلية")


def linear(colour: QColor | str) -> np.ndarray:
    """Return a colour in linear RGB."""
    channel = np.array(QColor(colour).getRgbF()[:3])
    return np.where(channel <= 0.04045, channel / 12.92, ((channel + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Return the contrast of WCAG 2.2."""
    dark, bright = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (one, other))
    return (bright + 0.05) / (dark + 0.05)


def lab(colour: np.ndarray) -> np.ndarray:
    """Return linear RGB in CIE Lab, D65."""
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ colour
    xyz = xyz / [0.9505, 1.0, 1.089]
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(one: str, other: str, blindness: str) -> float:
    """Return dE76 as somebody with a colour blindness sees it."""
    seen = [lab(np.clip(BLINDNESS[blindness] @ linear(colour), 0.0, 1.0)) for colour in (one, other)]
    return float(np.linalg.norm(seen[0] - seen[1]))


def test_that_the_measure_of_colours_knows_published_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert lab(linear("#FF0000")) == pytest.approx([53.24, 80.09, 67.20], abs=0.1)


def test_that_a_is_blue_and_b_vermilion() -> None:
    assert (LIGHT.a, LIGHT.b) == ("#0072B2", "#D55E00")


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("ground", GROUNDS)
def test_that_lines_and_text_stand_out_from_what_they_are_on(tokens: Tokens, ground: str) -> None:
    for name in LINES:
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 3.0, name
    for name in TEXTS:
        assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5, name


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_that_a_b_and_grey_are_told_apart_with_any_colour_blindness(tokens: Tokens, blindness: str) -> None:
    for one, other in itertools.combinations((tokens.a, tokens.b, tokens.other), 2):
        assert distance(one, other, blindness) >= 15.0
    assert distance(tokens.gain, tokens.loss, blindness) >= 15.0
    assert distance(tokens.diverging[0], tokens.diverging[-1], blindness) >= 15.0


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
def test_that_labels_can_be_read_on_every_colour_of_a_map(tokens: Tokens) -> None:
    for colour in (*amounts(tokens), *differences(tokens), QColor(tokens.unknown)):
        assert contrast(ink_on(colour), colour) >= 4.5


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
def test_that_zero_lies_in_the_middle_of_differences(tokens: Tokens) -> None:
    worse, zero, better, unknown = coloured(
        np.array([-1.0, 0.0, 1.0, np.nan]), -1.0, 1.0, differences(tokens), tokens.unknown
    )
    assert worse.red() > worse.blue()
    assert better.red() < better.blue()
    assert abs(zero.red() - zero.blue()) < 16
    assert unknown == QColor(tokens.unknown)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
def test_that_more_is_darker_on_light_paper_and_brighter_on_dark(tokens: Tokens) -> None:
    low, high = amounts(tokens)[0], amounts(tokens)[-1]
    assert (high.lightness() > low.lightness()) == tokens.is_dark


def test_that_the_program_draws_with_its_own_fonts(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_that_no_glyph_is_missing(sentence: str, bold: bool) -> None:
    layout = QTextLayout(sentence, theme.look().font(14, bold=bold))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} <= set(theme.fonts.FAMILIES)
    assert all(glyph != 0 for run in runs for glyph in run.glyphIndexes())


@pytest.mark.parametrize("bold", [False, True])
def test_that_digits_have_one_width(bold: bool) -> None:
    metrics = QFontMetricsF(theme.look().font(14, bold=bold))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("name", THEMES)
def test_that_a_theme_reaches_widgets_while_the_program_runs(name: str, qapp: QApplication, shown: object) -> None:
    window = shown(QWidget())
    label = QLabel("text", window)
    theme.apply(qapp, name)
    assert label.palette().windowText().color() == QColor(THEMES[name].ink)
    assert window.grab().toImage().pixelColor(470, 290) == QColor(THEMES[name].window)


@pytest.mark.parametrize(("asked", "given"), [(1.0, 14), (1.5, 21), (2.0, 28), (9.0, 28), (0.1, 14)])
def test_that_text_grows_with_the_scale_up_to_twice_its_size(asked: float, given: int, qapp: QApplication) -> None:
    theme.apply(qapp, scale=asked)
    assert qapp.font().pixelSize() == given


def test_that_calls_of_qt_leave_no_reference_behind() -> None:
    # PySide6 6.12 drops a reference to None with each call on Python below 3.12, and the process aborts.
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 1_000
