"""Which scenario is asked about (A) and which it is held against (B)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.i18n.registry import SCENARIO, text
from gui.session import Session


class PairBar(QWidget):
    """Two choices and a button that swaps them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.a, self.b, self.against, self.swap = QComboBox(), QComboBox(), QLabel(), QToolButton()
        self.letters = QLabel("A"), QLabel("B")
        for letter, role in zip(self.letters, ("a", "b"), strict=True):
            letter.setProperty("role", f"scenario-{role}")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        for widget in (self.letters[0], self.a, self.against, self.letters[1], self.b, self.swap):
            row.addWidget(widget, 1 if isinstance(widget, QComboBox) else 0)
        for box in (self.a, self.b):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        self.swap.setText("⇄")
        self.swap.clicked.connect(session.swap)
        self.a.activated.connect(lambda index: session.choose(a=self.a.itemData(index)))
        self.b.activated.connect(lambda index: session.choose(b=self.b.itemData(index)))
        session.desk_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is open and chosen."""
        desk = self.session.desk
        for box, chosen in ((self.a, desk.a), (self.b, desk.b)):
            box.clear()
            for document in desk.documents:
                box.addItem(text(SCENARIO, document.title), document.number)
            box.setCurrentIndex(box.findData(chosen))
            box.setToolTip(box.currentText())
            box.setItemData(box.currentIndex(), box.currentText(), Qt.ItemDataRole.ToolTipRole)
        self.against.setText(self.tr("against"))
        self.a.setAccessibleName(self.tr("Scenario A, the one that is changed"))
        self.b.setAccessibleName(self.tr("Scenario B, what A is held against"))
        self.swap.setAccessibleName(self.tr("Swap A and B"))
        self.swap.setToolTip(self.tr("Swap A and B (X)"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "letters"):
            self.refresh()
