"""What README.md shows works as it stands."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from sim.scenario import load

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def example(language: str) -> str:
    """Return the one block of code in a language."""
    (block,) = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    return str(block)


def test_that_the_scenario_of_the_readme_is_valid(tmp_path: Path) -> None:
    (tmp_path / "my-question.toml").write_text(example("toml"), encoding="utf-8")
    scenario = load(tmp_path / "my-question.toml")
    assert [lever.kind for lever in scenario.levers] == ["shared_services", "joint_tenders"]
    assert scenario.region == load("western-galilee").region


def test_that_links_of_the_pages_lead_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "sim").glob("*.md"), *(ROOT / "sim" / "decisions").glob("*.md")]
    assert len(pages) > 10
    for page in pages:
        targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
        missing = [target for target in targets if not (page.parent / target).exists()]
        assert missing == [], page.name


@pytest.mark.slow
def test_that_the_python_example_of_the_readme_runs(tmp_path: Path) -> None:
    code = f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{example('python')}"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert re.search(r"^western-galilee [\d.]+\nshared-waste-western-galilee [\d.]+\n", done.stdout)
    assert (tmp_path / "results").is_dir()
