"""What a room reads on the page: large enough, whole, and told from its ground."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from gui import theme
from gui.i18n import set_language
from gui.plots.drawing import Sizes
from gui.presenting.lettering import HEADLINE, SMALLEST, Lettering
from gui.presenting.presenter import Mode, Presenter
from gui.presenting.stage import Stage

LANGUAGES = ("en", "he", "ar")


def _pages(presenter: Presenter) -> Iterator[str]:
    """Lead through every page and everything that can lie over it."""
    for at in range(3):
        presenter.go(at)
        yield f"{at} covered"
        presenter.toggle(Mode.CHOOSE)
        yield f"{at} choose"
        presenter.digit(0)
        if presenter.is_covered:
            presenter.advance()
        presenter.target()
        yield f"{at} open"
        for mode in (Mode.WHY, Mode.VOTE):
            presenter.toggle(mode)
            yield f"{at} {mode.value}"
        presenter.escape()


def _labels(stage: Stage) -> list[QLabel]:
    return [label for label in stage.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_text_is_smaller_than_18_points_on_1080_lines(
    stage: Stage, presenter: Presenter, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    set_language(qapp, language)
    smallest = Lettering(1080.0).pixels(SMALLEST)
    assert smallest == 24
    painted: list[int] = []
    sizes: set[int] = set()
    real = Sizes._pixels

    def noted(self: Sizes, size: float | None) -> int:
        found = real(self, size)
        painted.append(found)
        return found

    monkeypatch.setattr(Sizes, "_pixels", noted)
    for where in _pages(presenter):
        qapp.processEvents()
        painted.clear()  # what the main window has drawn meanwhile
        stage.grab()
        sizes.update(painted)
        small = [(label.text(), label.fontInfo().pixelSize()) for label in _labels(stage)
                 if label.fontInfo().pixelSize() < smallest]  # fmt: skip
        assert small == [], where
    assert min(sizes) >= smallest
    assert stage.figures.cards[0].value.font().pixelSize() == Lettering(1080.0).pixels(HEADLINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_text_of_the_page_is_cut_off(
    stage: Stage, presenter: Presenter, qapp: QApplication, language: str
) -> None:
    set_language(qapp, language)
    for where in _pages(presenter):
        qapp.processEvents()
        stage.grab()
        for label in _labels(stage):
            room = label.size()
            needed = label.heightForWidth(room.width()) if label.wordWrap() else label.sizeHint().height()
            assert needed <= room.height() + 1, (where, label.text())
            assert stage.rect().contains(label.mapTo(stage, label.rect().bottomRight())), (where, label.text())
    assert stage.height() == 1080


def _contrast(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_that_every_text_of_the_page_can_be_told_from_its_ground(
    stage: Stage, presenter: Presenter, qapp: QApplication, name: str
) -> None:
    theme.apply(qapp, name)
    tokens = theme.look().tokens
    for where in _pages(presenter):
        qapp.processEvents()
        for label in _labels(stage):
            role = label.foregroundRole()
            colour = label.palette().color(QPalette.ColorGroup.Active, role)
            grounds = (tokens.window, tokens.paper, tokens.chosen)
            low = min(_contrast(colour, QColor(ground)) for ground in grounds[: 3 if "choose" in where else 2])
            assert low >= 4.5, (where, label.text(), low)


def test_that_the_language_changes_while_a_room_looks(stage: Stage, presenter: Presenter, qapp: QApplication) -> None:
    set_language(qapp, "ar")
    qapp.processEvents()
    assert stage.is_rtl
    assert "هل تُسدّ الفجوة؟" in stage.question.text()
    assert "معًا" in stage.pair.text()
