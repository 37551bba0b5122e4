"""Read the pages of a story against its plans and against what the registries know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, get_args

from sim.errors import Where, quoted
from sim.registry import metrics
from sim.scenario.nodes import Findings, Node
from sim.scenario.schema import found, is_table
from sim.story.definition import MOST_LEVERS, MOST_NUMBERS, MOST_VIEWS, WAYS, Choice, Page, Plan, Text, View, ViewKind
from sim.story.values import listed, read_text, text, texts

_KEYS: Final = (
    "title", "a", "b", "year", "views", "numbers", "levers", "covered", "question", "predict", "choice", "why",
    "such_as", "notes",
)  # fmt: skip
_KINDS: Final = get_args(ViewKind)
_FEWEST_CHOICES: Final = 2


class PageReader:
    """Reads ``[[page]]``.

    Parameters
    ----------
    plans : mapping
        Usable plans by name.
    findings : Findings
        Takes the problems.
    has_all : bool
        Whether all plans are usable; otherwise a page that names another one is no problem of its own.
    """

    def __init__(self, plans: Mapping[str, Plan], findings: Findings, *, has_all: bool) -> None:
        self.plans, self.findings, self.has_all = plans, findings, has_all

    def read(self, root: Node) -> tuple[Page, ...]:
        """Return the usable pages."""
        found_pages = [self._page(node) for node in listed(root, "page", self.findings)]
        return tuple(page for page in found_pages if page is not None)

    def _page(self, node: Node) -> Page | None:
        findings = self.findings
        if not is_table(node, findings, "expected a table with title, a, b and year"):
            return None
        for name, item in node.value.items():
            if name not in _KEYS:
                findings.add_unknown(item.key, name, _KEYS)
        a, b = self._plan(node, "a"), self._plan(node, "b")
        self._check_alike(node, a, b)
        predict = self._predict(node)
        words = {key: text(node, key, findings) for key in ("question", "why", "such_as", "notes")}
        return Page(
            title=text(node, "title", findings, is_needed=True),
            a=a.name if a else "",
            b=b.name if b else "",
            year=self._year(node, a),
            views=self._views(node),
            numbers=self._numbers(node),
            levers=self._levers(node, a, b),
            is_covered=self._covered(node),
            predict=predict,
            choices=self._choices(node, predict),
            **words,
        )

    def _plan(self, node: Node, key: str) -> Plan | None:
        given = node.value.get(key)
        if given is None:
            self.findings.add(_inside(node, key), "", "is missing; expected the name of a plan, in quotes")
        elif not isinstance(given.value, str):
            self.findings.add(given.at, found(given), "expected the name of a plan, in quotes")
        elif given.value in self.plans:
            return self.plans[given.value]
        elif self.has_all:
            self.findings.add_unknown(given.at, given.value, self.plans, is_value=True)
        return None

    def _check_alike(self, node: Node, a: Plan | None, b: Plan | None) -> None:
        """Note plans that cannot be held against each other."""
        if a is None or b is None:
            return
        mine, its = a.scenario, b.scenario
        if (mine.region, mine.start, mine.years) != (its.region, its.start, its.years):
            expected = f"has other places or years than b = '{b.name}'; expected two plans of the same"
            self.findings.add(node.value["a"].at, quoted(a.name), expected)

    def _year(self, node: Node, a: Plan | None) -> int:
        """Return the page's year; the last one of A where it names none."""
        last = a.scenario.start + a.scenario.years - 1 if a else 0
        given = node.value.get("year")
        if given is None:
            return last
        first = a.scenario.start if a else 0
        is_year = isinstance(given.value, int) and not isinstance(given.value, bool)
        if not is_year or (a is not None and not first <= given.value <= last):
            between = f" from {first} to {last}" if a else ""
            self.findings.add(given.at, found(given), f"expected a year{between}")
            return last
        return int(given.value)

    def _views(self, node: Node) -> tuple[View, ...]:
        given = node.value.get("views")
        if given is None:
            return ()
        if not isinstance(given.value, list):
            self.findings.add(given.at, found(given), "expected a list of tables: views = [{ kind = 'fan', ... }]")
            return ()
        if len(given.value) > MOST_VIEWS:
            self.findings.add(given.at, found(given), f"expected at most {MOST_VIEWS}: a room cannot take in more")
        views = [self._view(item) for item in given.value]
        return tuple(view for view in views if view is not None)

    def _view(self, node: Node) -> View | None:
        if not is_table(node, self.findings, "expected a table: { kind = 'fan', metric = '...' }"):
            return None
        kind = node.value.get("kind")
        if kind is None or kind.value not in _KINDS:
            at, what = (_inside(node, "kind"), "") if kind is None else (kind.at, found(kind))
            self.findings.add(at, what, f"expected one of {', '.join(_KINDS)}")
            return None
        keys = ("across", "up") if kind.value == "plane" else ("metric",)
        for name, item in node.value.items():
            if name not in ("kind", *keys):
                self.findings.add_unknown(item.key, name, ("kind", *keys))
        names = tuple(self._metric(node, key) for key in keys)
        return View(kind.value, names) if all(names) else None

    def _metric(self, node: Node, key: str) -> str:
        given = node.value.get(key)
        if given is None:
            self.findings.add(_inside(node, key), "", "is missing; expected the name of a metric, in quotes")
            return ""
        return self._known_metric(given)

    def _known_metric(self, node: Node) -> str:
        if not isinstance(node.value, str):
            self.findings.add(node.at, found(node), "expected the name of a metric, in quotes")
            return ""
        if node.value not in metrics():
            self.findings.add_unknown(node.at, node.value, metrics(), is_value=True)
            return ""
        return node.value

    def _numbers(self, node: Node) -> tuple[str, ...]:
        given = node.value.get("numbers")
        if given is None:
            return ()
        items = texts(given, self.findings, "expected a list of metrics, in quotes", MOST_NUMBERS)
        return tuple(name for name in (self._known_metric(item) for item, _ in items) if name)

    def _levers(self, node: Node, a: Plan | None, b: Plan | None) -> tuple[str, ...]:
        given = node.value.get("levers")
        if given is None:
            return ()
        items = texts(given, self.findings, "expected a list of levers, in quotes", MOST_LEVERS)
        known = [lever.label for plan in (a, b) if plan for lever in plan.scenario.levers]
        if a is not None and b is not None:
            for item, label in items:
                if label not in known:
                    self.findings.add_unknown(item.at, label, dict.fromkeys(known), is_value=True)
        return tuple(label for _, label in items)

    def _covered(self, node: Node) -> bool:
        given = node.value.get("covered")
        if given is not None and not isinstance(given.value, bool):
            self.findings.add(given.at, found(given), "expected true or false")
        return bool(given is not None and given.value is True)

    def _predict(self, node: Node) -> str:
        given = node.value.get("predict")
        return "" if given is None else self._known_metric(given)

    def _choices(self, node: Node, predict: str) -> tuple[Choice, ...]:
        given = node.value.get("choice")
        if given is None:
            return tuple(Choice(way) for way in WAYS) if predict else ()
        if not isinstance(given.value, list):
            self.findings.add(given.at, found(given), "expected entries that begin with [[page.choice]]")
            return ()
        choices = [self._choice(item) for item in given.value]
        means = [choice.means for choice in choices if choice is not None]
        if len(means) == len(choices) and (len(set(means)) != len(means) or len(means) < _FEWEST_CHOICES):
            expected = f"expected two or three choices, each with another of {', '.join(WAYS)}"
            self.findings.add(given.at, found(given), expected)
        return tuple(choice for choice in choices if choice is not None)

    def _choice(self, node: Node) -> Choice | None:
        if not is_table(node, self.findings, "expected a table with means and text"):
            return None
        means = node.value.get("means")
        if means is None or means.value not in WAYS:
            at, what = (_inside(node, "means"), "") if means is None else (means.at, found(means))
            self.findings.add(at, what, f"expected one of {', '.join(WAYS)}")
            return None
        for name, item in node.value.items():
            if name not in ("means", "text"):
                self.findings.add_unknown(item.key, name, ("means", "text"))
        words = read_text(node.value["text"], self.findings) if "text" in node.value else Text()
        return Choice(means.value, words)


def _inside(node: Node, key: str) -> Where:
    return Where(node.at.file, node.key.line, node.key.column, f"{node.at.key}.{key}")
