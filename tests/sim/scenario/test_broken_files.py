"""Each file in ``broken`` gets the answer that stands in ``answers.txt``: exact, complete, without a traceback.

After a change of words, look at the difference and accept it with
``ACCEPT_ANSWERS=1 python -m pytest tests/sim/scenario/test_broken_files.py``.
"""

import os
from pathlib import Path

import pytest

from sim.errors import ScenarioError
from sim.scenario import load

BROKEN = Path(__file__).parent / "broken"
ANSWERS = Path(__file__).parent / "answers.txt"
FILES = sorted(path.name for path in BROKEN.glob("*.toml"))


def _answers() -> dict[str, str]:
    """Return the written answers by file name."""
    blocks = ANSWERS.read_text(encoding="utf-8").split("\n\n")
    return {block.partition(":")[0]: block.strip() for block in blocks if block.strip()}


def _answer(name: str) -> str:
    """Return the program's answer, without the invisible marks that keep Hebrew in its place."""
    with pytest.raises(ScenarioError) as caught:
        load(Path(name))
    return str(caught.value).translate({0x2068: None, 0x2069: None})


@pytest.mark.parametrize("name", FILES)
def test_that_a_broken_file_gets_its_answer(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN)
    answer = _answer(name)
    if os.environ.get("ACCEPT_ANSWERS"):
        written = (_answers() if ANSWERS.exists() else {}) | {name: answer}
        ANSWERS.write_text("\n\n".join(written[key] for key in sorted(written)) + "\n", encoding="utf-8")
    assert answer == _answers()[name]


def test_that_every_answer_belongs_to_a_file() -> None:
    assert sorted(_answers()) == FILES


@pytest.mark.parametrize("name", FILES)
def test_that_an_answer_says_where_and_what_would_be_right(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN)
    with pytest.raises(ScenarioError) as caught:
        load(Path(name))
    for problem in caught.value.problems:
        assert problem.where.file.endswith(".toml")
        assert problem.expected
    assert caught.value.exit_code == 2
