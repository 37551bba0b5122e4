"""A widget as a picture in which nothing is a stretched copy of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget


@contextmanager
def sharp(widget: QWidget) -> Iterator[None]:
    """Draw cached items anew for the length of a block, so that they have the sharpness of what they are drawn on."""
    views = [*widget.findChildren(QGraphicsView), *([widget] if isinstance(widget, QGraphicsView) else [])]
    items = [item for view in views for item in view.items() if item.cacheMode() != QGraphicsItem.CacheMode.NoCache]
    modes = [item.cacheMode() for item in items]
    backgrounds = [view.cacheMode() for view in views]
    for view in views:
        view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    for item in items:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    try:
        yield
    finally:
        for item, mode in zip(items, modes, strict=True):
            item.setCacheMode(mode)
        for view, background in zip(views, backgrounds, strict=True):
            view.setCacheMode(background)


def pixmap_of(widget: QWidget, scale: float, paper: str) -> QPixmap:
    """Return a widget as it stands, with ``scale`` real pixels for each logical one, on paper of a colour."""
    result = QPixmap(widget.size() * scale)
    result.setDevicePixelRatio(scale)
    result.fill(QColor(paper))
    painter = QPainter(result)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    with sharp(widget):
        widget.render(painter, QPoint())
    painter.end()
    return result
