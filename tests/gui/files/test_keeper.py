"""Nothing is lost, and nobody is asked without need."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.app import kept_window
from gui.engine.pool import Pool
from gui.files.desk_text import desk_text, read_desk
from gui.files.keeper import DELAY_MS, Keeper, forget, look_for, with_found
from gui.preferences import LookOf, Preferences
from gui.session import Session
from tests.gui.small_desk import desk, quiet_session, sharing, small

MOST_LOST_MS = 5000

KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gui.documents import Document
from gui.files.keeper import DELAY_MS, Keeper, forget, look_for, with_found
from tests.gui.small_desk import desk, sharing
from gui.engine.pool import Pool
from gui.session import Session
application = QCoreApplication([])
session = Session(desk(), Pool(n_workers=1))
keeper = Keeper(session, Path(sys.argv[1]))
keeper.start()
session.do(session.desk.with_document(Document(1, sharing(seed=77), sharing())), lambda: "edit")
keeper.keep()
os._exit(9)
"""


def changed_session(folder: Path) -> Session:
    """Return a session in which A is not saved."""
    session = quiet_session(folder)
    session.edit(session.desk.first.with_scenario(sharing(seed=5)), lambda: "edit")
    return session


def test_that_a_desk_survives_as_text() -> None:
    whole = replace(desk(), a=2, b=1)
    assert read_desk(desk_text(whole)) == whole


def test_that_damaged_text_is_no_desk() -> None:
    assert read_desk("{") is None
    assert read_desk('{"documents": [], "a": 1, "b": 2}') is None
    assert read_desk('{"documents": [{"number": 1}], "a": 1, "b": 1}') is None


def test_that_at_most_five_seconds_can_be_lost() -> None:
    assert DELAY_MS < MOST_LOST_MS


def test_that_edits_are_kept_while_they_go_on(tmp_path: Path, qtbot: QtBot) -> None:
    session = quiet_session(tmp_path)
    keeper = Keeper(session, tmp_path / "recovery")
    keeper.start()
    session.edit(session.desk.first.with_scenario(sharing(seed=5)), lambda: "edit")
    qtbot.waitUntil(keeper.path.exists)
    assert read_desk(keeper.path.read_text(encoding="utf-8")) == session.desk
    keeper.end()


def test_that_a_killed_window_leaves_its_desk(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False, timeout=120)
    assert done.returncode == 9
    found = look_for(tmp_path)
    assert [item.first.scenario.seed for item in found.crashed] == [77]
    forget(found)
    assert look_for(tmp_path).crashed == ()


def test_that_a_living_window_keeps_its_desk(tmp_path: Path) -> None:
    keeper = Keeper(changed_session(tmp_path), tmp_path / "recovery")
    keeper.start()
    keeper.keep()
    assert look_for(tmp_path / "recovery").crashed == ()
    assert keeper.path.exists()
    keeper.end()


def test_that_a_clean_end_keeps_what_is_not_saved_and_asks_nothing(tmp_path: Path) -> None:
    keeper = Keeper(changed_session(tmp_path), tmp_path / "recovery")
    keeper.start()
    keeper.keep()
    keeper.end()
    found = look_for(tmp_path / "recovery")
    assert found.crashed == ()
    assert [item.first.scenario.seed for item in found.kept] == [5]
    assert [item for item in (tmp_path / "recovery").iterdir() if item.suffix == ".lock"] == []


def test_that_two_windows_keep_what_each_did_not_save(tmp_path: Path) -> None:
    for _ in range(2):
        keeper = Keeper(changed_session(tmp_path), tmp_path / "recovery")
        keeper.start()
        keeper.end()
    assert len(look_for(tmp_path / "recovery").kept) == 2


def test_that_a_file_of_another_version_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / "1-a.json").write_text("{}", encoding="utf-8")
    assert look_for(tmp_path).crashed == ()
    assert (tmp_path / "1-a.unread").exists()


def test_that_a_hundred_clean_starts_ask_nothing(tmp_path: Path) -> None:
    session = quiet_session(tmp_path)
    for _ in range(100):
        keeper = Keeper(session, tmp_path / "recovery")
        keeper.start()
        keeper.keep()
        keeper.end()
        found = look_for(tmp_path / "recovery")
        assert found.crashed == ()
        assert found.kept == ()


def test_that_what_was_kept_is_added_to_what_is_opened() -> None:
    kept = replace(desk(sharing(seed=5)), documents=desk(sharing(seed=5)).documents[:1], b=1)
    opened = with_found(desk(), replace(look_for(Path("nowhere")), kept=(kept,)))
    assert [item.scenario for item in opened.documents] == [sharing(), small(), sharing(seed=5)]
    assert opened.first.scenario == sharing()


def test_that_a_window_stands_as_it_stood(tmp_path: Path, shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    folder = tmp_path / "recovery"
    first, _ = kept_window("beit-hakerem", Preferences(), folder, pool=Pool(n_workers=1))
    first.session.answering.pool.close()
    shown(first, 960, 600)  # the screen of the tests is small
    first.docks.open("timeline")
    first.splitter.setSizes([300, 350, 300])
    sizes = first.splitter.sizes()
    first.close()
    second, keeper = kept_window("beit-hakerem", Preferences(), folder, pool=Pool(n_workers=1))
    second.session.answering.pool.close()
    qtbot.addWidget(second)
    second.show()
    qtbot.waitUntil(second.docks.widgets["timeline"].isVisible)
    assert second.splitter.sizes() == sizes
    assert not second.notice.isVisible()
    assert keeper.path.parent == folder


def test_that_the_look_is_remembered() -> None:
    Preferences().set_look(LookOf("ar", "dark", 1.5))
    assert Preferences().look() == LookOf("ar", "dark", 1.5)


def test_that_a_damaged_look_is_the_usual_one() -> None:
    Preferences().set_look(LookOf("xx", "pink", float("inf")))
    assert Preferences().look() == LookOf("en", "light", 2.0)
