"""Catalogues of translations: collected from the sources, filled by people, compiled for Qt.

`python -m gui.i18n.catalogues update` writes every text of the program into ``eshkol_he.ts`` and the others and
compiles them; ``todo`` lists what is not translated as JSON; ``fill`` takes such a list back with translations. Qt
Linguist opens the same files. What is compiled (``catalogues/*.qm``) is kept beside them, so that nobody needs
Linguist's tools to run the program.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET  # our own files, written by Qt

import click
import PySide6

from gui.i18n.switching import CATALOGUES

SOURCES: Final = Path(__file__).parents[1]
FOLDER: Final = Path(__file__).parent
PLURALS: Final = {"en": 2, "he": 2, "ar": 6}
"""Plural forms by language, in the order in which Qt asks for them; 0, 1, 2, few, many, other in Arabic."""
RTL: Final = ("he", "ar")
_MARK: Final = "\N{RIGHT-TO-LEFT MARK}"
_FIELD: Final = re.compile(r"\{[^{}]*\}|%n|%[1-9]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of the program and its translation."""

    context: str
    source: str
    comment: str
    is_plural: bool
    forms: tuple[str, ...]
    """Translations: one, or one for each plural form; empty where there is none."""
    is_finished: bool


def path_of(language: str) -> Path:
    """Return the catalogue of a language."""
    return FOLDER / f"eshkol_{language}.ts"


def entries(language: str) -> list[Entry]:
    """Return everything that a catalogue holds."""
    return read(path_of(language))


def read(path: Path) -> list[Entry]:
    """Return everything that a catalogue file holds."""
    return [entry for _, entry in _messages(ET.parse(path).getroot())]  # noqa: S314 - our own file


def unfinished(language: str) -> list[Entry]:
    """Return what has no translation yet; English needs only its plurals."""
    return [entry for entry in entries(language) if not entry.is_finished or not all(entry.forms)]


def faults(language: str) -> list[str]:
    """Return what is wrong with translations: fields that are lost or invented."""
    found = []
    for entry in entries(language):
        wanted = set(_FIELD.findall(entry.source))
        for form in entry.forms:
            # A plural form may say the number in words: "one day", "two days".
            missing = wanted - set(_FIELD.findall(form)) - ({"%n"} if entry.is_plural else set())
            invented = set(_FIELD.findall(form)) - wanted
            if form and (missing or invented):
                found.append(f"{language}: {entry.context}: {entry.source!r} -> {form!r}: {sorted(missing | invented)}")
    return found


def _messages(root: ET.Element) -> Iterator[tuple[ET.Element, Entry]]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            nodes = list(translation.iter("numerusform")) if plural else [translation]
            forms = [node.text or "" for node in nodes]
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            yield message, Entry(name, source, comment, plural, tuple(forms), translation.get("type") is None)


def fill(language: str, items: list[dict[str, Any]]) -> int:
    """Enter translations into a catalogue.

    Parameters
    ----------
    language : str
    items : list of dict
        ``context``, ``source``, optionally ``comment``, and ``translation``: a text, or a list of plural forms.

    Returns
    -------
    int
        Texts translated; items that the catalogue does not know are passed over.
    """
    given = {
        (item["context"], item["source"], item.get("comment", "")): directed(item["translation"], language)
        for item in items
    }
    tree = ET.parse(path_of(language))  # noqa: S314 - our own file
    count = 0
    for message, entry in _messages(tree.getroot()):
        words = given.get((entry.context, entry.source, entry.comment))
        if not words:
            continue
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        if entry.is_plural:
            forms = words if isinstance(words, list) else [words] * PLURALS[language]
            for old in list(translation):
                translation.remove(old)
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = words
        count += 1
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    update(language)  # Linguist's own layout, so that a difference shows what changed
    return count


def directed(words: Any, language: str) -> Any:
    """Mark texts of right-to-left languages that begin with a Latin letter, or they would be read from the left."""
    if isinstance(words, list):
        return [directed(form, language) for form in words]
    letters = [letter for letter in _FIELD.sub("", words) if unicodedata.bidirectional(letter) in ("L", "R", "AL")]
    needs_mark = language in RTL and letters and unicodedata.bidirectional(letters[0]) == "L"
    return _MARK + words.lstrip(_MARK) if needs_mark and len(words) > 1 else words


def update(language: str, path: Path | None = None) -> None:
    """Bring a catalogue up to date with the sources; translations stay."""
    files = sorted(str(file) for file in SOURCES.rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as listed:
        listed.write("\n".join(files))
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
    options += ["-pluralonly"] if language == "en" else []
    try:
        _tool("lupdate", *options, f"@{listed.name}", "-ts", str(path or path_of(language)))
    finally:
        Path(listed.name).unlink()


def compile_catalogue(language: str, to: Path | None = None) -> Path:
    """Compile a catalogue for Qt; return the compiled file."""
    target = to or CATALOGUES / f"eshkol_{language}.qm"
    target.parent.mkdir(exist_ok=True)
    # Beside and renamed: a running window has the old file mapped and would die of one that changes under it.
    fresh = target.with_suffix(".new")
    _tool("lrelease", "-silent", "-nounfinished", str(path_of(language)), "-qm", str(fresh))
    return fresh.replace(target)


def _tool(name: str, *arguments: str) -> None:
    """Run one of Linguist's tools, which come with PySide6."""
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).parent / f"{name}{suffix}"
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - Qt's own
    if done.returncode:
        raise click.ClickException(f"{name}: {done.stderr or done.stdout}")


@click.group()
def main() -> None:
    """Keep the catalogues of translations."""


@main.command("update")
def update_all() -> None:
    """Collect every text of the program, compile, and say what is not translated."""
    from gui.i18n import strings

    strings.write()
    for language in PLURALS:
        update(language)
        compile_catalogue(language)
        click.echo(f"{language}: {len(entries(language))} texts, {len(unfinished(language))} not translated")
    for fault in [fault for language in PLURALS for fault in faults(language)]:
        click.echo(fault, err=True)


@main.command()
@click.argument("language", type=click.Choice(tuple(PLURALS)))
@click.option("--most", default=200, show_default=True, help="How many texts to list.")
def todo(language: str, most: int) -> None:
    """List texts that are not translated, as JSON for `fill`."""
    waiting = [
        {"context": entry.context, "source": entry.source, "comment": entry.comment, "translation": ""}
        | ({"forms": PLURALS[language]} if entry.is_plural else {})
        for entry in unfinished(language)[:most]
    ]
    click.echo(json.dumps(waiting, ensure_ascii=False, indent=1))


@main.command("fill")
@click.argument("language", type=click.Choice(tuple(PLURALS)))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def fill_from(language: str, file: Path) -> None:
    """Enter the translations of a JSON list."""
    count = fill(language, json.loads(file.read_text(encoding="utf-8")))
    compile_catalogue(language)
    click.echo(f"{language}: {count} entered, {len(unfinished(language))} not translated")


if __name__ == "__main__":
    main(prog_name="python -m gui.i18n.catalogues")
