"""Languages: what is translated, and what switching does."""

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

import gui.i18n.registry_strings as generated
from gui.i18n import LANGUAGES, current_language, set_language, text
from gui.i18n.registry import LEVER, METRIC, PARAMETER, SETTING, UNIT, WORD, area_name, word
from gui.i18n.strings import FOLDER, stale
from sim.params import in_words, specs
from sim.registry import levers, metrics, parameter_groups


def texts() -> set[tuple[str, str]]:
    """Return every context and text of the generated files."""
    found = set()
    for module in pkgutil.iter_modules(generated.__path__):
        source = Path(FOLDER / f"{module.name}.py").read_text(encoding="utf-8")
        importlib.import_module(f"{generated.__name__}.{module.name}")
        for line in source.splitlines():
            if line.strip().startswith("QT_TRANSLATE_NOOP("):
                found.add(eval(line.strip().rstrip(",").replace("QT_TRANSLATE_NOOP", "")))  # noqa: S307 - our own file
    return found


@pytest.fixture
def english(qapp: QApplication) -> None:
    """Leave the language as it was."""
    yield
    set_language(qapp, "en")


def test_that_the_generated_strings_are_up_to_date() -> None:
    assert stale() == [], "renew them with: python -m gui.i18n.strings --write"


def test_that_every_text_of_the_registries_can_be_translated() -> None:
    known = texts()
    for item in metrics().values():
        assert {(METRIC, item.label), (METRIC, item.description)} <= known
        assert item.unit == "1" or (UNIT, item.unit) in known
    for item in levers().values():
        assert (LEVER, item.caption) in known
        for spec in specs(item):
            assert {(SETTING, spec.label), (SETTING, spec.description)} <= known
            assert {(WORD, in_words(choice)) for choice in spec.choices} <= known
    for group in parameter_groups().values():
        for spec in specs(group):
            assert {(PARAMETER, spec.label), (PARAMETER, spec.description)} <= known


def test_that_lupdate_finds_the_texts_of_the_registries(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    target = tmp_path / "eshkol_he.ts"
    sources = [str(path) for path in FOLDER.glob("metrics_*.py")]
    subprocess.run([str(tool), *sources, "-ts", str(target)], check=True, capture_output=True)
    written = target.read_text(encoding="utf-8")
    assert all(f"<source>{item.label.replace(chr(39), '&apos;')}</source>" in written for item in metrics().values())


def test_that_a_text_without_translation_is_shown_as_it_is_declared() -> None:
    assert text(METRIC, "Mean income") == "Mean income"
    assert word("early_childhood") == "Early childhood"


@pytest.mark.parametrize(("code", "name"), [("en", "Rahat"), ("he", "רהט"), ("ar", "رهط")])
def test_that_places_have_names_in_three_languages(code: str, name: str) -> None:
    assert area_name("rahat", code) == name


def test_that_a_cluster_of_ones_own_is_called_as_its_author_wrote() -> None:
    assert area_name("wadi_ara", "he") == "Wadi ara"


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("code", LANGUAGES)
def test_that_a_language_brings_its_direction_and_digits_of_0_to_9(qapp: QApplication, code: str) -> None:
    set_language(qapp, code)
    assert current_language() == code
    right = Qt.LayoutDirection.RightToLeft
    assert (qapp.layoutDirection() == right) is LANGUAGES[code].is_rtl is (code != "en")
    assert QLocale().toString(1234).isascii()
