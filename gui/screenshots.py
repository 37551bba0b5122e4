"""Screenshots of the window in each language, on real answers: what a newcomer would see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from gui.app import application, main_window
from gui.bench.moves import is_answered, wait_until
from gui.i18n.switching import LANGUAGES, set_language
from gui.theme import apply
from gui.views.catalogue import VIEWS
from gui.window import MainWindow

SIZE: Final = (1366, 768)
"""Width and height of the window in pixels: a small laptop."""
_PATIENCE_S: Final = 600.0


def screenshots(folder: Path, scenario: str = "", runs: int = 8, views: tuple[str, ...] = ()) -> Iterator[Path]:
    """Open the window and write a picture of the desk, and of some views, in each language.

    Parameters
    ----------
    folder : Path
        Where ``desk-en.png`` and so on are written; made when it is not there.
    scenario : str
        What is opened, as in `main_window`.
    runs : int
        Runs of each side, on whatever sample, that are waited for; or all there will be.
    views : tuple of str
        Large views to be shown besides the desk.

    Yields
    ------
    Path
        Each picture, once it is written.

    Raises
    ------
    ValueError
        There is no view of such a name.
    TimeoutError
        The answer did not come.
    """
    unknown = sorted(set(views) - {item.name for item in VIEWS})
    if unknown:
        text = f"no view is named {', '.join(unknown)}; there are {', '.join(item.name for item in VIEWS)}"
        raise ValueError(text)
    qt = application()
    apply(qt)
    window = main_window(scenario)
    window.resize(*SIZE)
    window.show()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        answering = window.session.answering
        _wait(window, lambda: _runs(window) >= runs or (_runs(window) > 0 and answering.is_at_rest))
        for page in ("", *views):
            window.session.set_page(page)
            _wait(window, lambda: _is_drawn(window))
            for language in LANGUAGES:
                set_language(qt, language)
                QApplication.processEvents()
                path = folder / f"{page or 'desk'}-{language}.png"
                window.grab().save(str(path))
                yield path
    finally:
        set_language(qt, "en")
        window.close()


def _runs(window: MainWindow) -> int:
    pair = window.session.pair
    return pair.exactness.runs if pair is not None and is_answered(window) else 0


def _is_drawn(window: MainWindow) -> bool:
    view = window.gallery.view
    return view is None or not any(plot.is_empty() for plot in view.plots)


def _wait(window: MainWindow, is_so: Callable[[], bool]) -> None:
    if not wait_until(is_so, _PATIENCE_S):
        text = f"{_runs(window)} runs in {_PATIENCE_S:.0f} s"
        raise TimeoutError(text)
