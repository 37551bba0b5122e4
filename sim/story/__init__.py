"""Stories: TOML files that lead a room through scenarios page by page; checked like scenarios."""

from sim.story.definition import LANGUAGES, Choice, Page, Plan, Story, Text, View
from sim.story.reader import is_story, load_story, shipped_stories

__all__ = [
    "LANGUAGES",
    "Choice",
    "Page",
    "Plan",
    "Story",
    "Text",
    "View",
    "is_story",
    "load_story",
    "shipped_stories",
]
