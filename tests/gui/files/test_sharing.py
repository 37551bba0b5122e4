"""Scripts, commands and codes bring back what the window shows."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

import sim
from gui.dated_edits import with_item
from gui.documents import Document
from gui.edits import with_parameter
from gui.files.script import command, script
from gui.files.share_code import CodeError, opened, share_code
from gui.i18n import set_language
from gui.window import MainWindow
from sim.params import specs
from sim.registry import metrics, parameter_groups
from sim.results import Results
from sim.scenario import load
from tests.gui.small_desk import SEEDS, desk, quiet_session, sharing, small

ROOT = Path(sim.__file__).parent.parent
GROUP, SETTING = "labour", specs(parameter_groups()["labour"])[0]


def shared(plan: object = None, against: object = None) -> tuple:
    """Return A and B of a code that was made and opened."""
    first, second = plan or sharing(), against or small()
    session = quiet_session(Path("nowhere"), desk(first, second), seeds=())
    found = opened(share_code(session))
    return found.a, found.b


def test_that_the_script_computes_what_the_window_shows(tmp_path: Path) -> None:
    session = quiet_session(tmp_path, seeds=SEEDS[:1])
    (tmp_path / "made.py").write_text(script(session.desk, session.pair), encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "made.py"], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [line[:2] for line in lines] == [["A", "1"], ["B", "1"]]
    for (_, _, state_hash, path), answer in zip(lines, (session.pair.a, session.pair.b), strict=True):
        result = Results.load(tmp_path / path)
        assert result.state_hash == state_hash
        yearly = result.yearly[result.yearly["area"] == "region"].set_index(["metric", "year"])["value"]
        for metric in answer.metrics:
            shown = dict(zip(answer.years, answer.series(metric)[0].tolist(), strict=True))
            known = {year: value for year, value in shown.items() if not np.isnan(value)}
            assert known == {year: float(np.float32(yearly[metric, year])) for year in known}


def test_that_the_script_runs_every_seed_of_what_is_shown(tmp_path: Path) -> None:
    session = quiet_session(tmp_path)
    assert f"SEEDS = {list(SEEDS)}" in script(session.desk, session.pair)


def test_that_the_commands_hold_both_scenarios(tmp_path: Path) -> None:
    session = quiet_session(tmp_path, seeds=())
    lines = command(session.desk, session.pair)
    files = re.findall(r"cat > (\w+\.toml) <<'END_OF_SCENARIO'\n(.*?)\nEND_OF_SCENARIO\n", lines, re.DOTALL)
    for name, content in files:
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert [load(tmp_path / name) for name, _ in files] == [sharing(), small()]
    assert re.findall(r"eshkol run (\S+) --sample 0.02 --seed 1 --replications 8", lines) == ["a.toml", "b.toml"]


def test_that_the_commands_name_a_shipped_scenario() -> None:
    plan = load("beit-hakerem")
    lines = command(desk(plan, plan), None)
    assert lines.count("eshkol run beit-hakerem ") == 1
    assert "cat >" not in lines


def test_that_a_code_brings_back_a_and_b() -> None:
    changed = with_parameter(
        with_item(Document(1, sharing(seed=4)), "shock", "recession"), GROUP, SETTING.name, SETTING.low
    )
    assert shared(changed.scenario) == (changed.scenario, small())


def test_that_a_code_brings_back_what_was_looked_at(tmp_path: Path) -> None:
    session = quiet_session(tmp_path, seeds=())
    session.set_year(2020)
    session.set_area("karmiel")
    session.set_metric("first", list(metrics())[-1])
    session.set_difference(True)
    other = quiet_session(tmp_path, seeds=())
    opened(share_code(session)).show(other)
    assert (other.year, other.area, other.metric("first"), other.is_difference) == (
        2020,
        "karmiel",
        list(metrics())[-1],
        True,
    )
    assert other.undo_stack.count() == 1


def test_that_a_code_is_the_same_in_every_language(tmp_path: Path, qapp: object) -> None:
    codes = []
    for language in ("en", "he", "ar", "en"):
        set_language(qapp, language)
        codes.append(share_code(quiet_session(tmp_path, seeds=())))
    assert len(set(codes)) == 1


def test_that_a_code_of_shipped_scenarios_is_short() -> None:
    plan = load("western-galilee")
    session = quiet_session(Path("nowhere"), desk(plan, plan), seeds=())
    assert len(share_code(session)) < 300


@pytest.mark.parametrize("spoil", [
    lambda code: "",
    lambda code: "hello",
    lambda code: code[:-5],
    lambda code: code[:40] + ("A" if code[40] != "A" else "B") + code[41:],
    lambda code: code + "A" * 8,
    lambda code: code.replace("ESHKOL1-", "ESHKOL1-é"),
    lambda code: "ESHKOL1-",
])  # fmt: skip
def test_that_a_spoiled_code_is_refused(spoil: Callable[[str], str], tmp_path: Path) -> None:
    code = share_code(quiet_session(tmp_path, seeds=()))
    with pytest.raises(CodeError):
        opened(spoil(code))


def test_that_a_code_may_be_broken_over_lines(tmp_path: Path) -> None:
    code = share_code(quiet_session(tmp_path, seeds=()))
    assert opened("\n ".join(code[i : i + 20] for i in range(0, len(code), 20))).a == sharing()


def test_that_copied_texts_lie_on_the_clipboard(tmp_path: Path, shown: Callable[..., QWidget]) -> None:
    window = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    clipboard = QGuiApplication.clipboard()
    for name, head in (("copy_script", '"""A (sharing)'), ("copy_command", "# Eshkol"), ("copy_code", "ESHKOL1-")):
        window.actions_by_name[name].trigger()
        assert clipboard.text().startswith(head)
    n = len(window.session.desk.documents)
    window.actions_by_name["paste_code"].trigger()
    assert len(window.session.desk.documents) == n + 2


def test_that_a_spoiled_code_on_the_clipboard_is_told_and_changes_nothing(
    tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    window = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    said = []
    window.session.told.connect(said.append)
    QGuiApplication.clipboard().setText("ESHKOL1-xyz")
    window.actions_by_name["paste_code"].trigger()
    assert "damaged" in said[0]
    assert window.session.undo_stack.count() == 0
