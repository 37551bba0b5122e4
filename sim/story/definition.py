"""What a story is: plans that are compared, and pages that ask, wait for a prediction, and show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from sim.scenario import Scenario

FORMAT: Final = 1
"""The format of story files that this version reads."""
LANGUAGES: Final = ("en", "he", "ar")
MOST_VIEWS: Final = 2
MOST_NUMBERS: Final = 2
MOST_LEVERS: Final = 5
"""More than this a room cannot take in."""

ViewKind = Literal["fan", "plane", "members", "map"]
Way = Literal["up", "same", "down"]
WAYS: Final[tuple[Way, ...]] = ("up", "same", "down")


@dataclass(frozen=True, slots=True)
class Text:
    """A text in the languages of the program."""

    en: str = ""
    he: str = ""
    ar: str = ""

    def of(self, language: str) -> str:
        """Return the text in a language, or in the first one there is."""
        wanted = (getattr(self, code) for code in (language, *LANGUAGES) if code in LANGUAGES)
        return next((words for words in wanted if words), "")

    def __bool__(self) -> bool:
        """Say whether there is any text."""
        return bool(self.of("en"))


@dataclass(frozen=True, slots=True)
class View:
    """A chart of a page."""

    kind: ViewKind
    metrics: tuple[str, ...]
    """One metric; of a plane two, the first runs across and the second upwards."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A prediction that can be chosen: A's figure is higher than B's, lower, or not clearly different."""

    means: Way
    text: Text = Text()
    """Empty for the program's own words."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A scenario that the story compares."""

    name: str
    title: Text
    scenario: Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a room sees and hears at a time."""

    title: Text
    a: str
    """Name of the plan that is asked about."""
    b: str
    """Name of the plan that it is held against."""
    year: int
    """Calendar year of numbers, map and prediction."""
    views: tuple[View, ...] = ()
    """Two at most."""
    numbers: tuple[str, ...] = ()
    """Metrics told in large figures, two at most."""
    levers: tuple[str, ...] = ()
    """Levers that the room can move, by label or kind; five at most."""
    is_covered: bool = False
    """Whether charts and numbers are hidden until the room has predicted."""
    question: Text = Text()
    predict: str = ""
    """The metric that the room predicts; empty where a page asks for none."""
    choices: tuple[Choice, ...] = ()
    """Three answers to choose from, where ``predict`` is given."""
    why: Text = Text()
    """What to say when somebody asks why."""
    such_as: Text = Text()
    """Examples, for when somebody asks "such as?"."""
    notes: Text = Text()
    """For the facilitator only."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story for a room."""

    name: str
    """Name of its file without ending; what a room predicted is kept under it."""
    title: Text
    question: Text
    plans: tuple[Plan, ...]
    pages: tuple[Page, ...]
    vote: tuple[str, ...] = ()
    """Names of the plans between which the room may vote."""

    def plan(self, name: str) -> Plan:
        """Return the plan of a name.

        Raises
        ------
        KeyError
            The story has none.
        """
        for plan in self.plans:
            if plan.name == name:
                return plan
        raise KeyError(name)
