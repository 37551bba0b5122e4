"""What can be decided: the levers of A, the usual ones first, and the assumptions below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.edits import current
from gui.panels.assumptions import AssumptionsList
from gui.panels.buttons import Opener
from gui.panels.lever_card import LeverCard
from gui.session import Session
from sim.registry import levers

FIRST: Final = 6
"""Levers that are seen at once; a room cannot take in more."""


class LeversPanel(QWidget):
    """One card for each kind of lever; six first, then more, then assumptions."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.cards: list[LeverCard] = []
        self.more, self.assume = Opener(), Opener()
        self._first, self._rest = QVBoxLayout(), QWidget()
        self._rest.hide()
        self._rest_column = QVBoxLayout(self._rest)
        self.assumptions: AssumptionsList | None = None
        self._lay_out()
        self.more.toggled.connect(self._rest.setVisible)
        self.assume.toggled.connect(self._show_assumptions)
        session.desk_changed.connect(self.refresh)
        self._kinds: list[tuple[str, int]] = []
        self._document = 0
        self.refresh()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(8, 4, 8, 8)
        self._column.setSpacing(6)
        self._first.setSpacing(6)
        self._rest_column.setContentsMargins(0, 0, 0, 0)
        self._rest_column.setSpacing(6)
        self._column.addLayout(self._first)
        for widget in (self.more, self._rest, self.assume):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading.setContentsMargins(12, 8, 12, 4)
        column.addWidget(self.heading)
        column.addWidget(area, 1)

    def refresh(self) -> None:
        """Show the levers of A; make cards only where other levers came or another scenario is A."""
        document = self.session.desk.first
        wanted = [(kind, place) for kind in levers() for place in range(max(len(current(document, kind)), 1))]
        if (wanted, document.number) != (self._kinds, self._document):
            self._make(wanted, same=document.number == self._document)
            self._kinds, self._document = wanted, document.number
        for card in self.cards:
            card.refresh()
        self.retranslate()

    def _make(self, wanted: list[tuple[str, int]], *, same: bool) -> None:
        """Make cards; of the same document, those that are there stay as they are."""
        kept = {(card.kind, card.place): card for card in self.cards}
        order = wanted if len(wanted) <= FIRST else self._by_use(wanted, same=same)
        self.cards = [kept.pop(key) if key in kept else LeverCard(self.session, *key) for key in order]
        for card in kept.values():
            card.hide()
            card.deleteLater()
        for index, card in enumerate(self.cards):
            (self._first if index < FIRST else self._rest_column).addWidget(card)
        self.more.setVisible(len(self.cards) > FIRST)

    def _by_use(self, wanted: list[tuple[str, int]], *, same: bool) -> list[tuple[str, int]]:
        """Return cards with those first that A or B uses; as long as A stays, nothing moves under the hand."""
        used = {
            lever.kind for item in (self.session.desk.first, self.session.desk.second) for lever in item.scenario.levers
        }
        before = {(card.kind, card.place): place for place, card in enumerate(self.cards)} if same else {}
        known = [card.kind for card in self.cards]
        return sorted(
            wanted,
            key=lambda key: (
                before.get(key, known.index(key[0]) if same and key[0] in known else len(before)),
                key[0] not in used,
            ),
        )

    def _show_assumptions(self, is_open: bool) -> None:
        if is_open and self.assumptions is None:
            self.assumptions = AssumptionsList(self.session)
            self._column.insertWidget(self._column.count() - 1, self.assumptions)
        if self.assumptions is not None:
            self.assumptions.setVisible(is_open)

    def retranslate(self) -> None:
        """Write all texts in the language of the window."""
        n = len({item.label for item in self.session.changed_levers if item.owner == "lever"})
        self.heading.setText(self.tr("Levers") if not n else self.tr("Levers · %n changed", "", n))
        self.more.setText(self.tr("%n more", "", max(len(self.cards) - FIRST, 0)))
        self.assume.setText(self.tr("Assumptions"))
        for button in (self.more, self.assume):
            button.turn()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "assume"):
            self.retranslate()
