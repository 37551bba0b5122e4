"""What is presented: the pages of a story with its plans on a desk, or one page that shows the desk as it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from gui.answers import REGION
from gui.documents import Desk, Document
from gui.i18n.registry import SCENARIO, text
from gui.i18n.switching import LANGUAGES
from gui.kept import Kept
from gui.presenting.journal import DESK
from gui.session import FIRST, MAP, SECOND, Session
from sim.story import Choice, Page, Story, Text, View
from sim.story.definition import MOST_LEVERS, WAYS

_MAPPED: Final = ("map", "members")
_RLM: Final = "\N{RIGHT-TO-LEFT MARK}"


def told(words: Text, language: str) -> str:
    """Return a story's text in a language, with the direction of that language whatever it begins with."""
    found = text(SCENARIO, words.of(language))
    return f"{_RLM}{found}" if found and LANGUAGES[language].is_rtl else found


@dataclass(frozen=True, slots=True)
class Script:
    """Pages, and for each of them the desk that it shows."""

    name: str
    title: Text
    pages: tuple[Page, ...]
    desks: tuple[Desk, ...]
    """One for each page."""
    vote: tuple[str, ...] = ()
    """Plans that can be voted on; their numbers on the desk are their places in the story, from 1."""
    votables: tuple[Text, ...] = ()
    """Their titles."""
    titles: dict[int, Text] = field(default_factory=dict)
    """Titles of the documents on the desk, by number."""

    def title_of(self, document: Document, language: str) -> str:
        """Return what a document is called in a language: a plan of the story by its title there."""
        title = self.titles.get(document.number)
        return told(title or Text(en=document.title), language)

    def kept(self, at: int, before: Kept) -> Kept:
        """Return the desk and views of a page; what it does not say stays as it was.

        Parameters
        ----------
        at : int
            The page.
        before : Kept
            What is on the table.
        """
        page = self.pages[at]
        names = [name for view in page.views for name in view.metrics] or list(page.numbers)
        shown = dict(before.metrics)
        if names:
            shown |= {FIRST: names[0], SECOND: names[-1]}
        mapped = [view.metrics[0] for view in page.views if view.kind in _MAPPED]
        if mapped:
            shown[MAP] = mapped[0]
        area = before.area if self.name == DESK else REGION
        return Kept(self.desks[at], page.year, area, shown)


def of_story(story: Story, language: str) -> Script:
    """Return the script of a story; plans stand on the desk under their titles in a language."""
    documents = tuple(
        Document(number, plan, plan)
        for number, plan in enumerate(
            (replace(plan.scenario, title=plan.title.of(language)) for plan in story.plans), start=1
        )
    )
    numbers = {plan.name: number for number, plan in enumerate(story.plans, start=1)}
    desks = tuple(Desk(documents, numbers[page.a], numbers[page.b]) for page in story.pages)
    titles = tuple(story.plan(name).title for name in story.vote)
    named = {number: plan.title for number, plan in enumerate(story.plans, start=1)}
    return Script(story.name, story.title, story.pages, desks, story.vote, titles, named)


def of_desk(session: Session) -> Script:
    """Return a script of one page: what the main window shows, for a room."""
    desk = session.desk
    labels = [item.label for item in session.changed_levers if item.owner == "lever"]
    labels += [lever.label for lever in desk.first.scenario.levers]
    metrics = tuple(dict.fromkeys(session.metric(view) for view in (FIRST, SECOND)))
    page = Page(
        title=Text(en=desk.first.title),
        a="A",
        b="B",
        year=session.year,
        views=tuple(View("fan", (name,)) for name in metrics),
        numbers=metrics,
        levers=tuple(dict.fromkeys(labels))[:MOST_LEVERS],
        predict=metrics[-1],
        choices=tuple(Choice(way) for way in WAYS),
    )
    titles = (Text(en=desk.first.title), Text(en=desk.second.title))
    return Script(DESK, page.title, (page,), (desk,), ("A", "B"), titles)
