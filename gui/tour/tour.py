"""The tour itself: the window dimmed but for one part, and a card that says what that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui import numbers
from gui.theme import look
from gui.tour.steps import STOPS, Stop

if TYPE_CHECKING:
    from gui.window import MainWindow

_SEEN: Final = "tour/seen"
_SHADE: Final = 0.55
_CARD_WIDTH: Final = 340
_GAP: Final = 12
_SIDE: Final = 16


class Card(QFrame):
    """What is said at a stop, with the way on, back and out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.head, self.words, self.place = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel()
        self.head.setProperty("role", "heading")
        self.place.setProperty("role", "caption")
        self.skip, self.back, self.onward = QPushButton(), QPushButton(), QPushButton()
        self.onward.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.place)
        row.addWidget(self.back)
        row.addWidget(self.onward)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.words)
        column.addLayout(row)


class Tour(QWidget):
    """Lies over the main window until it ends or is skipped.

    Parameters
    ----------
    main : MainWindow
    """

    ended = Signal()

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self.setObjectName("tour")
        self.main = main
        self.at = 0
        self.stops: list[Stop] = [stop for stop in STOPS if stop.target(main) is not None]
        """Those whose part of the window can be seen."""
        self.card = Card(self)
        self.card.skip.clicked.connect(self.end)
        self.card.back.clicked.connect(lambda: self.go(self.at - 1))
        self.card.onward.clicked.connect(lambda: self.go(self.at + 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        main.installEventFilter(self)
        self.refresh()

    def start(self) -> None:
        """Show the first stop."""
        if not self.stops:
            self.end()
            return
        self.show()
        self.raise_()
        self.refresh()
        self.setFocus()

    def go(self, at: int) -> None:
        """Go to a stop; past the last one the tour ends."""
        if at >= len(self.stops):
            self.end()
        elif at >= 0:
            self.at = at
            self.refresh()

    def end(self) -> None:
        """Give the window back."""
        self.main.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def hole(self) -> QRect:
        """Return the rectangle of what is pointed at, in the coordinates of the window."""
        target = self.stops[self.at].target(self.main) if self.stops else None
        if target is None:
            return QRect()
        corner = target.mapTo(self.main, QPoint(0, 0))
        return QRect(corner, target.size()).adjusted(-4, -4, 4, 4).intersected(self.rect())

    def refresh(self) -> None:
        """Write the card and place it."""
        self.setGeometry(self.main.rect())
        if not self.stops:
            return
        card, stop, last = self.card, self.stops[self.at], len(self.stops) - 1
        card.head.setText(stop.head())
        card.words.setText(stop.words())
        card.place.setText(
            numbers.isolated(
                self.tr("{stop} / {stops}").format(stop=numbers.count(self.at + 1), stops=numbers.count(last + 1))
            )
        )
        card.skip.setText(self.tr("Skip"))
        card.back.setText(self.tr("Back"))
        card.back.setEnabled(self.at > 0)
        card.onward.setText(self.tr("Next") if self.at < last else self.tr("Done"))
        self.setAccessibleName(f"{stop.head()}. {stop.words()}")
        self._place()
        self.update()

    def _place(self) -> None:
        """Put the card beside what is pointed at: where there is most room, and never over it."""
        card, hole, room = self.card, self.hole(), self.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        card.setFixedWidth(min(look().px(_CARD_WIDTH), room.width()))
        inner = card.width() - 2 * _SIDE - 2 * card.frameWidth()
        for part in (card.head, card.words):
            part.setFixedHeight(part.heightForWidth(inner))
        card.adjustSize()
        width, height = card.width(), card.height()
        spots = {
            room.right() - hole.right() - width: QPoint(hole.right() + _GAP, hole.top()),
            hole.left() - room.left() - width: QPoint(hole.left() - _GAP - width, hole.top()),
            room.bottom() - hole.bottom() - height: QPoint(hole.left(), hole.bottom() + _GAP),
            hole.top() - room.top() - height: QPoint(hole.left(), hole.top() - _GAP - height),
        }
        best = spots[max(spots)]
        x = min(max(best.x(), room.left()), room.right() - width)
        y = min(max(best.y(), room.top()), room.bottom() - height)
        card.move(x, y)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Dim the window but for the part that is spoken of."""
        shade, tokens = QColor("#000000"), look().tokens
        shade.setAlphaF(_SHADE)
        outside, hole = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self.hole()), 8.0, 8.0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside.subtracted(hole), shade)
        painter.setPen(QPen(QColor(tokens.focus), 2.0))
        painter.drawPath(hole)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on, back or out by keys; the arrow that points on is that of the direction of reading."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        onward, back = (back, onward) if is_mirrored else (onward, back)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (onward, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(self.at + 1)
        elif event.key() in (back, Qt.Key.Key_Up):
            self.go(self.at - 1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: N802
        """Keep the keyboard on the card: what lies under the shade cannot be reached."""
        stops = [self.card.skip, self.card.back, self.card.onward]
        ready = [button for button in stops if button.isEnabled()]
        here = next((place for place, button in enumerate(ready) if button.hasFocus()), -1 if is_next else 0)
        ready[(here + (1 if is_next else -1)) % len(ready)].setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the size of the window."""
        if watched is self.main and event.type() == QEvent.Type.Resize:
            self.refresh()
        return False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language or look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange) and hasattr(self, "card"):
            self.refresh()


def has_been_seen(settings: QSettings) -> bool:
    """Say whether the tour has been shown to this person."""
    return settings.value(_SEEN, False, type=bool) is True


def offer(main: MainWindow, settings: QSettings | None = None) -> Tour | None:
    """Show the tour to somebody who has never seen it; None where that was before."""
    kept = QSettings() if settings is None else settings
    if has_been_seen(kept):
        return None
    kept.setValue(_SEEN, True)
    made = Tour(main)
    made.start()
    return made
