"""The keys of a presentation, in one table: what each does, and how a hint calls it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from gui.presenting.presenter import Mode, Presenter

_ONWARD: Final = (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_BACK: Final = (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_PageUp)
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIRST_DIGIT, _LAST_DIGIT = Qt.Key.Key_1.value, Qt.Key.Key_9.value


class Keys:
    """Turns keys into steps of a presenter.

    Parameters
    ----------
    presenter : Presenter
    draw : callable
        Moves the arrow on the plane by steps to the right and upwards.
    is_mirrored : callable
        Whether levers run from right to left.
    """

    def __init__(self, presenter: Presenter, draw: Callable[[int, int], None], is_mirrored: Callable[[], bool]) -> None:
        self.presenter, self._draw, self._is_mirrored = presenter, draw, is_mirrored
        act = presenter
        self._plain: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_P: act.predict,
            Qt.Key.Key_R: act.replay,
            Qt.Key.Key_W: lambda: act.toggle(Mode.WHY),
            Qt.Key.Key_V: lambda: act.toggle(Mode.VOTE),
            Qt.Key.Key_B: act.blank,
            Qt.Key.Key_Period: act.blank,
            Qt.Key.Key_T: act.target,
            Qt.Key.Key_0: act.reset,
            Qt.Key.Key_Tab: act.swap,
            Qt.Key.Key_Equal: act.difference,
            Qt.Key.Key_Escape: act.escape,
            Qt.Key.Key_Backspace: act.take_back,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Take a step; return whether the key means anything here."""
        if not self.presenter.is_on:
            return False
        key = _latin(event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self._move(key)
        digit = key.value - _FIRST_DIGIT
        if 0 <= digit <= _LAST_DIGIT - _FIRST_DIGIT:
            self.presenter.digit(digit)
        elif not self._in_mode(key):
            step = self._plain.get(key) or self._page(key)
            if step is None:
                return False
            step()
        return True

    def _move(self, key: Qt.Key) -> bool:
        """Move a lever; its handle goes where the arrow points."""
        right = -1 if self._is_mirrored() else 1
        steps = {Qt.Key.Key_Left: -right, Qt.Key.Key_Right: right, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
        if key in steps:
            self.presenter.move(steps[key])
        return key in steps

    def _page(self, key: Qt.Key) -> Callable[[], object] | None:
        if key in _ONWARD:
            return self.presenter.advance
        return self.presenter.back if key in _BACK else None

    def _in_mode(self, key: Qt.Key) -> bool:
        """Take a step of what the room is doing: draw, mark, accept."""
        mode = self.presenter.mode
        if mode not in (Mode.CHOOSE, Mode.VOTE, Mode.DRAW) or self.presenter.is_blank:
            return False
        if key in _ENTER or (key == Qt.Key.Key_Space and mode is not Mode.VOTE):
            self.presenter.accept()
        elif mode is Mode.DRAW and key in _ARROWS:
            self._draw(*_ARROWS[key])
        elif mode is not Mode.DRAW and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.presenter.mark(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True


def _latin(event: QKeyEvent) -> Qt.Key:
    """Return the key; on a Hebrew or Arabic layout that of the Latin letter painted on it."""
    placed = _LAYOUTS.get(event.text())
    if placed is not None:
        return placed
    try:
        return Qt.Key(event.key())
    except ValueError:  # a letter of another script
        return Qt.Key.Key_unknown


_LETTERS: Final = (Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_W, Qt.Key.Key_B, Qt.Key.Key_T, Qt.Key.Key_V)
_LAYOUTS: Final = dict(zip(("פ", "ר", "'", "נ", "א", "ה"), _LETTERS, strict=True)) | dict(
    zip(("ح", "ق", "ص", "لا", "ف", "ر"), _LETTERS, strict=True)
)
"""What the keys of these letters type on Hebrew (SI 1452) and Arabic (101) layouts."""


def hints() -> list[tuple[str, str]]:
    """Return all keys and what they do, in the language of the moment."""
    return [
        (QCoreApplication.translate("Keys", "Space, ↓, →"), QCoreApplication.translate("Keys", "uncover, next page")),
        (QCoreApplication.translate("Keys", "↑, ←"), QCoreApplication.translate("Keys", "page before")),
        ("P", QCoreApplication.translate("Keys", "predict: choose, then draw")),
        ("R", QCoreApplication.translate("Keys", "replay the last change three times")),
        ("W", QCoreApplication.translate("Keys", "why, lever by lever")),
        ("1 – 5", QCoreApplication.translate("Keys", "choose a lever")),
        (QCoreApplication.translate("Keys", "Alt + ←, →"), QCoreApplication.translate("Keys", "move it")),
        ("0", QCoreApplication.translate("Keys", "back to the page")),
        ("Tab", QCoreApplication.translate("Keys", "swap A and B")),
        ("=", QCoreApplication.translate("Keys", "A less B")),
        ("T", QCoreApplication.translate("Keys", "target line")),
        ("V", QCoreApplication.translate("Keys", "vote")),
        ("B", QCoreApplication.translate("Keys", "blank")),
        ("Esc", QCoreApplication.translate("Keys", "leave")),
    ]


def next_step(presenter: Presenter) -> str:
    """Return what to do next, in one line."""
    if presenter.is_blank:
        return QCoreApplication.translate("Keys", "B: back to the page")
    told = {
        Mode.CHOOSE: QCoreApplication.translate("Keys", "1, 2, 3: what the room expects"),
        Mode.DRAW: QCoreApplication.translate("Keys", "Arrows: where will A be? Enter: keep it"),
        Mode.VOTE: QCoreApplication.translate("Keys", "Numbers: votes · Esc: back to the page"),
        Mode.WHY: QCoreApplication.translate("Keys", "W: back to the page"),
    }.get(presenter.mode, "")
    if told:
        return told
    asks = bool(presenter.page.choices) or presenter.has_plane
    if presenter.is_covered and asks and presenter.prediction is None:
        return QCoreApplication.translate("Keys", "P: ask for a prediction · Space: uncover")
    if presenter.is_covered:
        return QCoreApplication.translate("Keys", "Space: uncover")
    assert presenter.script is not None
    if presenter.at + 1 < len(presenter.script.pages):
        return QCoreApplication.translate("Keys", "Space: next page · R: replay · W: why · 1–5: levers")
    return QCoreApplication.translate("Keys", "V: vote · R: replay · W: why · Esc: leave")
