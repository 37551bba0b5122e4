"""The sentence: two numbers, how sure they are, and how A differs from B."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.answers import REGION
from gui.headline import headline
from gui.i18n.registry import area_name
from gui.i18n.switching import current_language
from gui.session import FIRST, SECOND, Session
from gui.theme import look


class SentencePanel(QWidget):
    """One line for each of the two charts; a screen reader hears a new one when numbers have settled."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.label.setProperty("role", "sentence")
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 4)
        column.addWidget(self.label)
        self._said = ""
        session.answers_changed.connect(self.refresh)
        session.desk_changed.connect(self.refresh)
        session.year_changed.connect(self.refresh)
        session.area_changed.connect(self.refresh)
        session.metric_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what the numbers are now."""
        session = self.session
        pair = session.pair
        if pair is None:
            self._say(self.tr("The first answer is being computed."), "")
            return
        chosen = dict.fromkeys(session.metric(view) for view in (FIRST, SECOND))
        found = [headline(pair, metric, session.year, session.area) for metric in chosen]
        lines = [item for item in found if item is not None]
        if not lines:
            self._say(self.tr("These figures have no value here. Choose others in the titles of the charts."), "")
            return
        where = "" if session.area == REGION else area_name(session.area, current_language())
        rich, plain = "<br>".join(item.rich for item in lines), " ".join(item.plain for item in lines)
        if where:
            rich, plain = (self.tr("{area}: {sentence}").format(area=where, sentence=words) for words in (rich, plain))
        self._say(rich, plain)
        if not (pair.exactness.is_stale or session.is_moving):
            self._announce(plain)

    def _say(self, rich: str, plain: str) -> None:
        pair = self.session.pair
        is_dim = pair is None or pair.exactness.is_stale
        colour = look().tokens.quiet if is_dim else look().tokens.ink
        self.label.setText(f'<span style="color:{colour}">{rich}</span>')
        self.label.setAccessibleName(plain or rich)

    def _announce(self, plain: str) -> None:
        """Tell a screen reader, once for each sentence."""
        if plain != self._said:
            self._said = plain
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.label, plain))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a new language or look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_said"):
            self.refresh()
