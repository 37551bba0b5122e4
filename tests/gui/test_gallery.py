"""The gallery draws every plot, and what holds for all of them."""

from collections.abc import Callable

import pandas as pd
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import numbers, theme
from gui.gallery.drawn import draw
from gui.gallery.samples import sample
from gui.gallery.scenes import SCENES
from gui.gallery.words import LANGUAGES, WORDS
from gui.plots.frame import PlotFrame

PLOTS = [name for name in SCENES if name not in ("books", "table")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_plot_is_drawn_in_every_language(language: str, tmp_path: object, qapp: QApplication) -> None:
    try:
        drawn = list(draw(tmp_path, (), [language], ["dark"], [(320, 220)], 1.0))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(numbers.locale_for("en"))
    assert len(drawn) == len(SCENES)
    assert all(path.stat().st_size > 2_000 for path in drawn)


def test_that_labels_exist_in_every_language() -> None:
    assert all(len(texts) == len(LANGUAGES) and all(texts) for texts in WORDS.values())


@pytest.mark.parametrize("name", PLOTS)
def test_that_every_plot_has_a_table_a_summary_and_a_name(
    name: str, shown: Callable[..., PlotFrame], qtbot: QtBot
) -> None:
    plot = shown(SCENES[name](sample("en")))
    assert isinstance(plot.table(), pd.DataFrame)
    assert len(plot.table()) > 0
    assert len(plot.summary()) > len(plot.figure.title) + 5
    qtbot.waitUntil(lambda: plot.focusProxy().accessibleDescription() == plot.summary())
    assert plot.focusProxy().accessibleName() == plot.figure.title


@pytest.mark.parametrize("name", SCENES)
def test_that_every_plot_follows_the_theme(name: str, shown: Callable[..., QWidget], qapp: QApplication) -> None:
    plot = shown(SCENES[name](sample("en")))
    theme.apply(qapp, "dark")
    qapp.processEvents()
    image = plot.grab().toImage()
    pixels = [image.pixelColor(x, y).name() for x in range(0, 480, 6) for y in range(0, 300, 6)]
    assert pixels.count(theme.LIGHT.paper.lower()) < 0.01 * len(pixels)  # some letters on a dark map are white
    assert pixels.count(theme.DARK.paper.lower()) > 0.1 * len(pixels)


@pytest.mark.parametrize("name", PLOTS)
def test_that_text_grows_with_the_magnification_of_a_room(name: str, shown: Callable[..., PlotFrame]) -> None:
    plot = shown(SCENES[name](sample("en")))
    before = plot.title.font().pixelSize()
    plot.set_magnification(1.5)
    assert plot.title.font().pixelSize() == pytest.approx(1.5 * before, abs=1.0)
    assert plot.sizes.font().pixelSize() >= 18
