"""Catalogues of translations: nothing is missing, stale or spoiled, in any language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from gui.i18n import catalogues, switching
from gui.numbers import isolated, plain, points, shekels

LANGUAGES = tuple(catalogues.PLURALS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_nothing_waits_for_a_translation(language: str) -> None:
    assert [(entry.context, entry.source) for entry in catalogues.unfinished(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_translations_keep_the_fields_of_their_sources(language: str) -> None:
    assert catalogues.faults(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_catalogues_hold_the_texts_of_the_sources_and_no_others(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    catalogues.update(language, fresh)
    now = {(entry.context, entry.source, entry.comment) for entry in catalogues.entries(language)}
    assert now == {(entry.context, entry.source, entry.comment) for entry in catalogues.read(fresh)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_compiled_catalogues_are_those_of_their_texts(language: str, tmp_path: Path) -> None:
    compiled = catalogues.compile_catalogue(language, tmp_path / "fresh.qm")
    assert compiled.read_bytes() == (switching.CATALOGUES / f"eshkol_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", ["he", "ar"])
def test_that_texts_beginning_with_a_latin_letter_are_read_from_the_right(language: str) -> None:
    for entry in catalogues.entries(language):
        for form in entry.forms:
            assert catalogues.directed(form, language) == form, (entry.context, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_letter_of_every_text_has_a_picture(language: str, qapp: QApplication) -> None:
    text = sorted({letter for entry in catalogues.entries(language) for form in entry.forms for letter in plain(form)})
    layout = QTextLayout("".join(letter for letter in text if letter.isprintable()), QFont(qapp.font()))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    missing = [index for run in layout.glyphRuns() for index in run.glyphIndexes() if index == 0]
    assert missing == []


def test_that_numbers_with_words_read_in_the_direction_of_the_words(qapp: QApplication) -> None:
    try:
        switching.set_language(qapp, "he")
        assert points(-0.012).startswith("\N{RIGHT-TO-LEFT ISOLATE}\N{LEFT-TO-RIGHT ISOLATE}")
        assert shekels(2_500_000.0).startswith("\N{RIGHT-TO-LEFT ISOLATE}")
        assert plain(points(-0.012)) != points(-0.012)
    finally:
        switching.set_language(qapp, "en")
    assert points(0.012) == isolated(f"{isolated(plain(points(0.012)).split()[0])} points")
    assert QCoreApplication.translate("Numbers", "{number} points") == "{number} points"
