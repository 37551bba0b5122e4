"""Rules of the house that concern the project as a whole."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import gui
import sim
from sim import reference
from sim.params import inside, specs
from sim.registry import levers, parameter_groups, shocks
from sim.scenario import load, shipped

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LAYERS = next(rule["layers"] for rule in PROJECT["tool"]["importlinter"]["contracts"] if rule["type"] == "layers")

# Where a file of one machine, or the address of a registry, could creep in.
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|root|work|Users|opt|mnt)/\w|[A-Z]:\\Users")
REGISTRY = re.compile(r"https?://[^\s)>\"']*(?:pypi|pythonhosted|conda|artifactory|nexus|devpi)|--(?:extra-)?index-url")
TEXTS = {".py", ".toml", ".md", ".yaml", ".yml", ".csv", ".lock", ".json", ".txt", ""}
PUBLIC_NAMES = 10

GROUPS = parameter_groups()
SETTINGS = [(name, spec) for name, group in (GROUPS | levers() | shocks()).items() for spec in specs(group)]


def project_files() -> list[Path]:
    """Return the text files that are committed or about to be."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
        paths = [ROOT / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):  # an unpacked archive
        folders = ("sim", "gui", "tests", "scenarios", ".ci")
        paths = [*ROOT.glob("*"), *(path for folder in folders for path in (ROOT / folder).rglob("*"))]
    broken = ROOT / "tests" / "sim" / "scenario" / "broken"
    return [path for path in paths if path.is_file() and path.suffix in TEXTS and broken not in path.parents]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Return the places where a pattern occurs, this file left out."""
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in project_files()
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_that_the_packages_are_those_of_this_checkout() -> None:
    assert Path(sim.__file__).parent == ROOT / "sim"
    assert Path(gui.__file__).parent == ROOT / "gui"


def test_that_the_version_is_told_once() -> None:
    assert PROJECT["project"]["version"] == sim.__version__


def test_that_the_public_names_are_few_and_exist() -> None:
    assert len(sim.__all__) <= PUBLIC_NAMES
    assert all(getattr(sim, name) is not None for name in sim.__all__)


@pytest.mark.parametrize("line", ["see /home/me/x", "cd /root/main", r"C:\Users\me"])
def test_that_paths_of_a_machine_are_recognised(line: str) -> None:
    assert MACHINE_PATH.search(line)


def test_that_no_file_names_a_path_of_a_machine() -> None:
    assert lines_with(MACHINE_PATH) == []


@pytest.mark.parametrize("line", ["--index-url x", "from https://pypi.org/simple", "https://files.pythonhosted.org/a"])
def test_that_addresses_of_registries_are_recognised(line: str) -> None:
    assert REGISTRY.search(line)


def test_that_no_file_names_a_registry() -> None:
    assert lines_with(REGISTRY) == []


def test_that_the_lock_pins_by_hash_all_that_the_project_needs() -> None:
    lock = (ROOT / ".ci" / "requirements.lock").read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"\n(?=\S)", lock.strip()) if not entry.startswith("#")]
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    locked = {re.split(r"[=\s;]", entry)[0] for entry in entries}
    extras = PROJECT["project"]["optional-dependencies"]
    wanted = [*PROJECT["project"]["dependencies"], *extras["gui"], *extras["test"]]
    assert {re.split(r"[<>=;\[\s]", item)[0].lower() for item in wanted} - locked == {"eshkol"}


def test_that_the_generated_reference_says_what_is_declared() -> None:
    written = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")
    assert written == reference.reference(), "stale; renew it with: python -m sim reference --write"


def test_that_every_module_of_the_simulation_has_a_layer() -> None:
    named = {name.strip(" ()") for layer in LAYERS for name in layer.split("|")}
    modules = {f"sim.{path.stem}" for path in (ROOT / "sim").glob("*.py") if path.stem != "__init__"}
    modules |= {f"sim.{path.parent.name}" for path in (ROOT / "sim").glob("*/__init__.py")}
    assert modules <= named


def test_that_readme_and_ci_run_one_test_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len([line for line in readme.splitlines() if "pip install -e '.[test]'" in line]) == 1
    assert "grep -F \"pip install -e '.[test]'\" README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_that_the_model_page_speaks_of_every_process_parameter_lever_and_shock() -> None:
    page = (ROOT / "sim" / "ODD.md").read_text(encoding="utf-8")
    known = {spec.name for group in GROUPS.values() for spec in specs(group)} | levers().keys() | shocks().keys()
    known |= {path.stem for path in (ROOT / "sim" / "processes").glob("*.py") if path.stem != "__init__"}
    assert {name for name in known if not re.search(rf"[`.]{name}[`.]", page)} == set()


@pytest.mark.parametrize("name", shipped())
def test_that_every_shipped_scenario_says_its_name_and_its_question(name: str) -> None:
    scenario = load(name)
    assert scenario.name == name
    assert scenario.title
    assert "?" in scenario.description


def test_that_the_baseline_has_no_shocks_and_says_so() -> None:
    baseline = load("baseline")
    assert baseline.levers == baseline.shocks == ()
    assert "no shocks" in baseline.description


def test_that_parameters_of_the_program_and_of_the_scenario_have_the_same_groups() -> None:
    from sim.parameters import Parameters

    assert set(Parameters.__dataclass_fields__) == set(GROUPS)


@pytest.mark.parametrize(("owner", "spec"), SETTINGS, ids=[f"{owner}.{spec.name}" for owner, spec in SETTINGS])
def test_that_every_number_has_a_description_a_unit_a_source_and_lies_in_its_range(owner: str, spec: object) -> None:
    assert spec.description.strip(), f"{owner}.{spec.name} is not described"
    assert spec.unit
    assert spec.source
    values = spec.default if isinstance(spec.default, tuple) else (spec.default,)
    if spec.type in ("float", "floats", "int"):
        assert spec.low is not None
        assert spec.high is not None
        assert all(inside(float(value), spec.low, spec.high) for value in values)


@pytest.mark.parametrize("item", levers().values(), ids=list(levers()))
def test_that_every_lever_says_what_is_known_of_its_effect(item: type) -> None:
    _, _, known = (item.__doc__ or "").partition("\n\n")
    assert re.search(r"\(S\d+|No estimate", known), "expected evidence by its number in EVIDENCE, nulls included"
