"""The one stylesheet, made from the tokens.

Widgets ask for a part in it by a property: ``card`` on a frame; ``role`` on a label: ``headline``, ``heading``,
``caption``, ``error``; ``role`` on a button: ``primary``, ``title``.
"""

from __future__ import annotations

from string import Template
from typing import Final

from gui.theme.tokens import Tokens

_SHEET: Final = Template("""
QToolTip { background: $ink; color: $paper; border: 0; padding: ${s1}px ${s2}px; }
QFrame[card="true"] { background: $paper; border: 1px solid $line; border-radius: ${radius}px; }
QLabel { background: transparent; }
QLabel[role="headline"] { font-size: ${headline}px; font-weight: bold; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: bold; }
QLabel[role="caption"] { font-size: ${caption}px; color: $quiet; }
QLabel[role="sentence"] { font-size: ${sentence}px; }
QLabel[role="scenario-a"] { color: $a_text; font-weight: bold; }
QLabel[role="scenario-b"] { color: $b_text; font-weight: bold; }
QLabel[role="error"] { color: $error; }

QPushButton, QToolButton {
  background: $raised; color: $ink; border: 1px solid $line; border-radius: ${radius}px; padding: ${s1}px ${s2}px;
}
QPushButton:hover, QToolButton:hover { border-color: $quiet; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {
  background: $chosen; border-color: $focus;
}
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: ${s1m}px ${s2m}px; }
QPushButton:disabled, QToolButton:disabled { color: $other; }
QPushButton[role="primary"] { background: $focus; color: $paper; border-color: $focus; font-weight: bold; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="title"] {
  background: transparent; border: 1px solid transparent; font-weight: bold; padding: 0 ${s1}px; text-align: left;
}
QPushButton[role="title"]:hover { background: $raised; border-color: $line; }
QPushButton[role="title"]:focus { border: 1px solid $focus; padding: 0 ${s1}px; }
QToolButton[role="flat"] { background: transparent; border: 1px solid transparent; color: $quiet; padding: 0 ${s1}px; }
QToolButton[role="flat"]:hover { color: $ink; border-color: $line; }
QToolButton[role="flat"]:focus { border: 1px solid $focus; padding: 0 ${s1}px; }
QToolButton[role="page"] {
  background: transparent; border: 1px solid transparent; border-radius: 0; color: $quiet;
  padding: 0 ${s1}px; font-size: ${caption}px;
}
QToolButton[role="page"]:hover { color: $ink; }
QToolButton[role="page"]:checked { color: $ink; border-bottom: 2px solid $focus; }
QToolButton[role="page"]:focus { border: 1px solid $focus; padding: 0 ${s1}px; }
QPushButton[role="entry"] {
  background: transparent; border: 1px solid transparent; text-align: left; padding: 2px ${s2}px;
}
QPushButton[role="entry"]:hover { background: $raised; }
QPushButton[role="entry"]:checked { background: $chosen; font-weight: bold; }
QPushButton[role="entry"]:focus { border: 1px solid $focus; padding: 2px ${s2}px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
  background: $paper; color: $ink; border: 1px solid $line; border-radius: ${radius}px; padding: ${s1}px;
  selection-background-color: $chosen; selection-color: $ink;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $focus; padding: ${s1m}px;
}
QLineEdit[invalid="true"] { border-color: $error; }

QTabBar::tab { background: transparent; color: $quiet; padding: ${s1}px ${s3}px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $focus; }
QTabBar::tab:hover { color: $ink; }
QTabWidget::pane { border: 0; }

QHeaderView { background: $paper; }
QHeaderView::section {
  background: $paper; color: $quiet; border: 0; border-bottom: 1px solid $line; padding: ${s1}px ${s2}px;
}
QTableView { background: $paper; gridline-color: $faint; border: 0; }
QTableView::item { padding: 0 ${s2}px; }
QTableView:focus { border: 1px solid $focus; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: ${s2}px; }
QScrollBar:horizontal { height: ${s2}px; }
QScrollBar::handle { background: $other; border-radius: ${s1}px; min-height: ${s6}px; min-width: ${s6}px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDockWidget::title { background: $window; padding: ${s1}px ${s2}px; }
QSplitter::handle { background: $window; }
QStatusBar { background: $window; color: $quiet; }
QProgressBar { background: $raised; border: 0; border-radius: ${s1}px; text-align: center; color: $ink; }
QProgressBar::chunk { background: $chosen; border-radius: ${s1}px; }
""")


def stylesheet(tokens: Tokens, scale: float) -> str:
    """Return the stylesheet; sizes in logical pixels times ``scale``."""
    step = round(tokens.step * scale)
    sizes = {name: round(getattr(tokens, name) * scale) for name in ("caption", "body", "heading", "headline")}
    sizes["sentence"] = round((tokens.body + 2) * scale)
    colours = {
        name: getattr(tokens, name)
        for name in (
            "window",
            "paper",
            "raised",
            "ink",
            "quiet",
            "line",
            "faint",
            "focus",
            "chosen",
            "other",
            "error",
            "a_text",
            "b_text",
        )
    }
    spaces = {"s1": step, "s2": 2 * step, "s3": 3 * step, "s6": 6 * step, "s1m": step - 1, "s2m": 2 * step - 1}
    return _SHEET.substitute(**sizes, **colours, **spaces, radius=round(tokens.radius * scale))
