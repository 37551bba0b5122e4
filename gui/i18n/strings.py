"""Writes every text of the registries where `pyside6-lupdate` finds it: `python -m gui.i18n.strings --write`.

Without ``--write`` it says whether the files are up to date, by its exit status.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from gui.i18n.registry import LEVER, METRIC, PARAMETER, SCENARIO, SETTING, SHOCK, UNIT, WORD, documented
from sim.kernels.accounts import LINES
from sim.kernels.codes import DOMAINS
from sim.params import Spec, in_words, specs
from sim.registry import levers, metrics, parameter_groups, shocks
from sim.scenario import Scenario, load, shipped

FOLDER: Final = Path(__file__).parent / "registry_strings"
_HEAD: Final = '''"""Texts that are declared in `sim`, {what}; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
'''
_PACKAGE: Final = '''"""Texts that are declared in `sim`; written by `python -m gui.i18n.strings --write`."""
'''
_PLAIN_UNITS: Final = ("1", "text", "places", "domains", "YYYY-MM", "yes/no")

Text = tuple[str, str]
"""Context and source."""


def files() -> dict[str, str]:
    """Return the content of every generated file by name."""
    themes = sorted({item.theme for item in metrics().values()})
    texts: dict[str, Iterator[Text]] = {f"metrics_{theme}": _metrics(theme) for theme in themes}
    texts |= {f"parameters_{name}": _parameters(group) for name, group in parameter_groups().items()}
    texts |= {"levers": _dated(), "settings": _settings(), "scenarios": _scenarios(), "words": _words()}
    seen: set[Text] = set()
    written = {"__init__.py": _PACKAGE}
    for name, items in texts.items():
        new = [item for item in dict.fromkeys(items) if item[1] and item not in seen]
        seen.update(new)
        if new:
            written[f"{name}.py"] = _file(name, new)
    return written


def _file(name: str, items: list[Text]) -> str:
    lines = (f"    QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(source)}),\n" for context, source in items)
    return _HEAD.format(what=name.replace("_", " ")) + "".join(lines) + ")\n"


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _metrics(theme: str) -> Iterator[Text]:
    for item in metrics().values():
        if item.theme == theme:
            yield from ((METRIC, item.label), (METRIC, item.description), *_unit(item.unit))
    yield WORD, in_words(theme)


def _parameters(group: type) -> Iterator[Text]:
    for spec in specs(group):
        yield from ((PARAMETER, spec.label), (PARAMETER, spec.description), *_unit(spec.unit))


def _dated() -> Iterator[Text]:
    for context, catalogue in ((LEVER, levers()), (SHOCK, shocks())):
        for item in catalogue.values():
            yield context, item.caption
            yield from ((context, part) for part in documented(item))


def _all_settings() -> Iterator[Spec]:
    declared: tuple[type, ...] = (Scenario, *levers().values(), *shocks().values())
    for item in declared:
        yield from specs(item)


def _settings() -> Iterator[Text]:
    for spec in _all_settings():
        yield from ((SETTING, spec.label), (SETTING, spec.description), *_unit(spec.unit))


def _scenarios() -> Iterator[Text]:
    for name in shipped():
        scenario = load(name)
        yield SCENARIO, scenario.title
        yield SCENARIO, scenario.description


def _words() -> Iterator[Text]:
    """Yield the words of choices, lines of the ledger, and how well a number is known."""
    declared = [*_all_settings(), *(spec for group in parameter_groups().values() for spec in specs(group))]
    for spec in declared:
        yield from ((WORD, in_words(choice)) for choice in spec.choices)
        yield WORD, in_words(spec.confidence)
    yield from ((WORD, in_words(name)) for name in (*parameter_groups(), *LINES, *DOMAINS))


def _unit(unit: str) -> Iterator[Text]:
    if unit not in _PLAIN_UNITS:
        yield UNIT, unit


def stale() -> list[str]:
    """Return the names of generated files that are missing, out of date or no longer generated."""
    wanted = files()
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py")}
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def write() -> None:
    """Write all files, and remove those that are no longer generated."""
    FOLDER.mkdir(exist_ok=True)
    wanted = files()
    for path in FOLDER.glob("*.py"):
        if path.name not in wanted:
            path.unlink()
    for name, content in wanted.items():
        (FOLDER / name).write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        write()
    sys.exit(1 if stale() else 0)
