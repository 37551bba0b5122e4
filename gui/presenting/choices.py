"""What a room chooses from: three answers before the result is seen, or plans to vote for."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import numbers
from gui.i18n.switching import current_language
from gui.presenting.lettering import HEADING, TEXT, Lettering, coloured, label
from gui.presenting.outcome import choice_words
from gui.presenting.presenter import Mode, Presenter
from gui.presenting.script import told
from gui.theme import look

_MOST = 9


class ChoiceRow(QWidget):
    """One answer with its number, and its votes where a room votes."""

    def __init__(self) -> None:
        super().__init__()
        self.is_marked = self.is_taken = False
        self.number, self.words, self.votes = label(wrap=False), label(), label(wrap=False)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.number)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.votes)
        self.letters = Lettering(1080.0)

    def dress(self, letters: Lettering) -> None:
        """Take sizes."""
        self.letters = letters
        gap = letters.px(18)
        self.row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self.row.setSpacing(gap)
        for widget in (self.number, self.words, self.votes):
            widget.setFont(letters.font(HEADING, bold=widget is not self.words))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint a frame: a thick one round the choice that is marked, a filled one where it was taken."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = look().tokens
        pen = QPen(QColor(tokens.focus if self.is_marked else tokens.line), self.letters.px(4 if self.is_marked else 1))
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.chosen if self.is_taken else tokens.paper))
        edge = self.letters.px(2)
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), self.letters.px(8), self.letters.px(8))
        painter.end()


class Choices(QWidget):
    """All answers under a heading."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.heading, self.hint = label(), label()
        self.rows = [ChoiceRow() for _ in range(_MOST)]
        self.column = QVBoxLayout(self)
        self.column.addStretch(1)
        self.column.addWidget(self.heading)
        for row in self.rows:
            self.column.addWidget(row)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)

    def dress(self, letters: Lettering) -> None:
        """Take sizes."""
        self.column.setSpacing(letters.px(14))
        side = letters.px(220)
        self.column.setContentsMargins(side, 0, side, 0)
        self.heading.setFont(letters.font(HEADING, bold=True))
        self.hint.setFont(letters.font(TEXT))
        for row in self.rows:
            row.dress(letters)

    def refresh(self) -> None:
        """Show what there is to choose."""
        is_vote = self.presenter.mode is Mode.VOTE
        words = self._plans() if is_vote else self._answers()
        self.heading.setText(self.tr("Which plan?") if is_vote else self.tr("What do you expect?"))
        self.hint.setText(self._vote_hint() if is_vote else self.tr("Show of hands, then a number: 1, 2, 3."))
        coloured(self.hint, look().tokens.quiet)
        said, script = self.presenter.prediction, self.presenter.script
        assert script is not None
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(words))
            if place >= len(words):
                continue
            row.number.setText(numbers.count(place + 1))
            row.words.setText(words[place])
            row.is_marked = place == self.presenter.cursor
            row.is_taken = not is_vote and said is not None and said.way == self.presenter.page.choices[place].means
            votes = self.presenter.journal.room.votes.get(script.vote[place], 0) if is_vote else 0
            row.votes.setText(numbers.count(votes) if is_vote else "")
            row.setAccessibleName(f"{place + 1}: {words[place]} {row.votes.text()}")
            row.update()

    def _answers(self) -> list[str]:
        return [choice_words(choice, current_language()) for choice in self.presenter.page.choices]

    def _plans(self) -> list[str]:
        assert self.presenter.script is not None
        return [told(title, current_language()) for title in self.presenter.script.votables]

    def _vote_hint(self) -> str:
        return self.tr("A number adds a vote; backspace takes one back.")
