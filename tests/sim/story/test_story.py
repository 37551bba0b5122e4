"""Stories: what is checked in a file, and what the shipped ones promise."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from sim.cli.app import app
from sim.errors import ScenarioError
from sim.scenario import Scenario, shipped, shipped_folder
from sim.story import LANGUAGES, Story, Text, is_story, load_story, shipped_stories
from sim.story.definition import MOST_LEVERS, MOST_NUMBERS, MOST_VIEWS

GOOD = """format = 1
vote = ["today", "shared"]
title = { en = "A story" }
question = { en = "Why?" }
[[plan]]
name = "today"
extends = "beit-hakerem"
title = { en = "Today" }
[[plan]]
name = "shared"
extends = "beit-hakerem"
title = { en = "Shared", he = "יחד" }
[[plan.lever]]
kind = "shared_services"
name = "shared"
[[page]]
a = "shared"
b = "today"
year = 2030
covered = true
numbers = ["gap_services"]
views = [{ kind = "fan", metric = "gap_services" }, { kind = "plane", across = "mean_income", up = "gap_services" }]
levers = ["shared"]
predict = "gap_services"
title = { en = "The gap" }
"""
BROKEN = {
    "an unknown key": ("covered = true", "coverd = true", "page[0].coverd: unknown; did you mean 'covered'?"),
    "an unknown plan": ('a = "shared"', 'a = "shard"', "page[0].a = 'shard': unknown; did you mean 'shared'?"),
    "an unknown metric": ('predict = "gap_services"', 'predict = "gap_service"', "did you mean 'gap_services'?"),
    "an unknown lever": ('levers = ["shared"]', 'levers = ["shard"]', "page[0].levers[0] = 'shard': unknown"),
    "an unknown kind of chart": ('kind = "fan"', 'kind = "pie"', "expected one of fan, plane, members, map"),
    "a plane with one figure": (', up = "gap_services"', "", "page[0].views[1].up: is missing"),
    "a year outside": ("year = 2030", "year = 2090", "page[0].year = 2090: expected a year from 2019 to 2038"),
    "an unknown language": ('he = "יחד"', 'hebrew = "יחד"', "plan[1].title.hebrew: unknown"),
    "a text without a language": ('title = { en = "The gap" }', 'title = "The gap"', "expected a table of texts"),
    "a setting of a lever": ('name = "shared"\n[[page]]', 'intensity = 3.0\n[[page]]', "expected a number from 0 to 1"),
    "a plan without a scenario": ('extends = "beit-hakerem"\ntitle = { en = "Today" }', 'title = { en = "Today" }',
                                  "plan[0].extends: is missing"),
    "a scenario that is not there": ('extends = "beit-hakerem"\ntitle = { en = "Today" }',
                                     'extends = "beit-hakerm"\ntitle = { en = "Today" }',
                                     "did you mean 'beit-hakerem'?"),
    "two plans of one name": ('name = "today"', 'name = "shared"', "is given twice (first on line 6)"),
    "a vote for no plan": ('vote = ["today"', 'vote = ["todday"', "vote[0] = 'todday': unknown"),
    "a newer format": ("format = 1", "format = 9", "is of a newer version"),
    "other places": ('extends = "beit-hakerem"\ntitle = { en = "Shared"',
                     'extends = "western-galilee"\ntitle = { en = "Shared"',
                     "has other places or years than b = 'today'"),
    "three charts": ("views = [{ kind", "views = [{ kind = 'map', metric = 'gini' }, { kind", "expected at most 2"),
}  # fmt: skip


def written(folder: Path, text: str) -> Path:
    """Return a file with a text."""
    path = folder / "story.toml"
    path.write_text(text, encoding="utf-8")
    return path


def texts_in(item: object, name: str = "") -> Iterator[tuple[str, Text]]:
    """Yield every text of a story with its place."""
    if isinstance(item, Text):
        yield name, item
    elif isinstance(item, tuple):
        for index, part in enumerate(item):
            yield from texts_in(part, f"{name}[{index}]")
    elif is_dataclass(item) and not isinstance(item, Scenario):
        for known in fields(item):
            yield from texts_in(getattr(item, known.name), f"{name}.{known.name}")


@pytest.fixture(scope="module", params=sorted(shipped_stories()))
def story(request: pytest.FixtureRequest) -> Story:
    """Return each shipped story."""
    return load_story(request.param)


def test_that_a_good_story_is_read_whole(tmp_path: Path) -> None:
    read = load_story(written(tmp_path, GOOD))
    page = read.pages[0]
    assert (page.a, page.b, page.year, page.is_covered) == ("shared", "today", 2030, True)
    assert [view.metrics for view in page.views] == [("gap_services",), ("mean_income", "gap_services")]
    assert [choice.means for choice in page.choices] == ["up", "same", "down"]
    assert read.plan("shared").scenario.levers[0].label == "shared"
    assert read.plan("shared").scenario.name == "shared"


def test_that_a_text_is_told_in_the_first_language_that_there_is() -> None:
    assert Text(en="a", he="ב").of("he") == "ב"
    assert Text(en="a").of("ar") == "a"
    assert Text(ar="ج").of("he") == "ج"


@pytest.mark.parametrize("what", BROKEN)
def test_that_a_broken_story_says_where_and_what_would_be_right(tmp_path: Path, what: str) -> None:
    good, bad, expected = BROKEN[what]
    assert GOOD.count(good) == 1, "the case breaks exactly one place"
    with pytest.raises(ScenarioError) as raised:
        load_story(written(tmp_path, GOOD.replace(good, bad)))
    assert expected in str(raised.value)
    assert re.search(r"story\.toml:\d+", str(raised.value)), "a line is named"


def test_that_all_problems_are_told_at_once(tmp_path: Path) -> None:
    broken = GOOD
    for what in ("an unknown key", "an unknown metric", "a setting of a lever", "a vote for no plan"):
        good, bad, _ = BROKEN[what]
        broken = broken.replace(good, bad)
    with pytest.raises(ScenarioError) as raised:
        load_story(written(tmp_path, broken))
    assert raised.value.count == 4
    lines = [problem.where.line for problem in raised.value.problems]
    assert lines == sorted(lines)


def test_that_what_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError) as raised:
        load_story(written(tmp_path, "format = 1\n"))
    told = str(raised.value)
    assert all(f"{key}: is missing" in told for key in ("title", "question", "plan", "page"))


def test_that_stories_and_scenarios_are_told_apart(tmp_path: Path) -> None:
    assert is_story(written(tmp_path, GOOD))
    assert all(is_story(path) and is_story(name) for name, path in shipped_stories().items())
    assert not any(is_story(path) for path in shipped().values())
    assert not is_story(tmp_path / "not-there.toml")


def test_that_the_command_check_reads_stories(tmp_path: Path) -> None:
    good = CliRunner().invoke(app, ["check", *map(str, shipped_stories().values())])
    assert good.exit_code == 0, good.output
    assert "Cheap or fair?, a story of" in good.output
    bad = CliRunner().invoke(app, ["check", str(written(tmp_path, GOOD.replace("2030", "1990")))])
    assert bad.exit_code == 2
    assert "expected a year from 2019 to 2038" in bad.output


def test_that_three_stories_are_shipped_with_the_scenarios() -> None:
    assert len(shipped_stories()) >= 3
    assert all(shipped_folder() in path.parents for path in shipped_stories().values())


def test_that_every_text_of_a_shipped_story_is_there_in_three_languages(story: Story) -> None:
    missing = [
        (name, language)
        for name, text in texts_in(story)
        if text
        for language in LANGUAGES
        if not getattr(text, language)
    ]
    assert missing == []


def test_that_no_number_of_the_model_is_written_into_a_shipped_story(story: Story) -> None:
    figure = re.compile(r"\d+[.,]\d|\d\s*%|[₪]\s*\d|\d\s*(?:NIS|shekel)")
    told = [
        (name, text) for name, text in texts_in(story) for words in (text.en, text.he, text.ar) if figure.search(words)
    ]
    assert told == []


def test_that_a_shipped_story_asks_and_helps_on_each_page(story: Story) -> None:
    for page in story.pages:
        assert page.question.en.endswith("?")
        assert page.notes
        assert page.why
        assert page.predict
        assert len(page.views) <= MOST_VIEWS
        assert len(page.numbers) <= MOST_NUMBERS
        assert len(page.levers) <= MOST_LEVERS
    assert any(page.such_as for page in story.pages)
    assert any(page.is_covered for page in story.pages)
    assert set(story.vote) <= {plan.name for plan in story.plans}
