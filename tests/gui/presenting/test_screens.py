"""Two screens: the room's page on the second one, the facilitator's notes on the first."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SCRIPT = """
import json, sys
from pathlib import Path
from gui import theme
from gui.app import application
from gui.window import MainWindow
from tests.gui.small_desk import desk
from gui.engine.pool import Pool
from gui.engine.store import RunStore
from gui.presenting.journal import Journal
from gui.session import Session
from sim.story import load_story
made = application()
theme.apply(made)
folder = Path(sys.argv[1])
window = MainWindow(Session(desk(), Pool(n_workers=1), RunStore(folder)))
window.presenting.presenter.journal = Journal(folder)
window.show()
window.presenting.choose(load_story("cheap-or-fair"))
made.processEvents()
stage, notes = window.presenting.stage, window.presenting.notes
print(json.dumps({"stage": stage.geometry().getRect(), "hints": bool(stage.hint.text()),
                  "notes": notes is not None and notes.isVisible(),
                  "said": "" if notes is None else notes.sheet.text.text()}))
window.close()
"""
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
PROJECTOR = {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080}


def presented(folder: Path, *screens: dict[str, object]) -> dict[str, object]:
    """Return what a presentation shows where."""
    rest = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = folder / "screens.json"
    config.write_text(json.dumps({"synchronousWindowSystemEvents": False, "windowFrameMargins": True,
                                  "screens": [screen | rest for screen in screens]}))  # fmt: skip
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(folder)], cwd=ROOT, env=environment,
                          capture_output=True, check=True, text=True)  # fmt: skip
    return dict(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.slow
def test_that_the_page_fills_the_second_screen_and_notes_stand_on_the_first(tmp_path: Path) -> None:
    found = presented(tmp_path, LAPTOP, PROJECTOR)
    assert found["stage"] == [1366, 0, 1920, 1080]
    assert found["notes"]
    assert "Central Bureau of Statistics" in str(found["said"])
    assert not found["hints"]


@pytest.mark.slow
def test_that_the_page_fills_the_only_screen_and_tells_the_keys(tmp_path: Path) -> None:
    found = presented(tmp_path, LAPTOP)
    assert found["stage"] == [0, 0, 1366, 768]
    assert not found["notes"]
    assert found["hints"]
