"""``--set key=value`` changes one value, with the checks and the words of a file."""

import pytest

from sim.errors import ScenarioError
from sim.scenario import Scenario, from_dict


@pytest.fixture
def base() -> Scenario:
    levers = [{"kind": "land_release"}, {"kind": "tax_relief", "name": "v1.0 tax"}]
    shocks = [{"kind": "recession"}]
    return from_dict({"format": 1, "name": "x", "region": "beit_hakerem", "lever": levers, "shock": shocks})


@pytest.mark.parametrize(
    ("setting", "found"),
    [
        ("years=5", lambda s: s.years == 5),
        (" sample = 0.5 ", lambda s: s.sample == 0.5),
        ("title=A story, 'told' = well", lambda s: s.title == "A story, 'told' = well"),
        ("region=acre", lambda s: s.region == ("acre",) and not s.clusters),
        ('region=["acre", "shlomi"]', lambda s: len(s.region) == 2),
        ("land_release.dwellings=7", lambda s: s.levers[0].dwellings == 7.0),
        ("land_release.start=2021-03", lambda s: s.levers[0].start == "2021-03"),
        ("land_release.where=karmiel", lambda s: s.levers[0].where == ("karmiel",)),
        ("v1.0 tax.intensity=0", lambda s: s.levers[1].intensity == 0.0),
        ("recession.depth=0.3", lambda s: s.shocks[0].depth == 0.3),
        ("labour.applications=5", lambda s: s.parameters.labour.applications == 5),
        ("housing.growth=[0, 1]", lambda s: s.parameters.housing.growth == (0.0, 1.0)),
    ],
)
def test_that_a_setting_changes_its_value(base: Scenario, setting: str, found: object) -> None:
    changed = base.with_settings(setting)
    assert callable(found)
    assert found(changed)
    assert changed != base


def test_that_the_last_setting_counts(base: Scenario) -> None:
    assert base.with_settings("years=5", "years=6").years == 6


def test_that_no_setting_changes_nothing(base: Scenario) -> None:
    assert base.with_settings() == base


@pytest.mark.parametrize(
    ("setting", "answer"),
    [
        ("years", "--set: 'years': expected key=value, for example years=5"),
        ("=5", "expected key=value"),
        ("yeers=5", "--set: yeers: unknown; did you mean 'years'?"),
        ("years=500", "--set: years = 500: expected a whole number from 1 to 60 year"),
        ("years=five", "--set: years = 'five': expected a whole number from 1 to 60 year, without quotes"),
        ("years=nan", "--set: years = nan: expected a whole number"),
        ("land_relase.dwellings=5", "'land_relase' is unknown; did you mean 'land_release'?"),
        ("land_release.dwelings=5", "--set: land_release.dwelings: unknown; did you mean 'dwellings'?"),
        ("land_release.kind=tax_relief", "--set: land_release.kind: cannot be changed"),
        ("labour.separation_rat=5", "--set: labour.separation_rat: unknown; did you mean 'separation_rate'?"),
        ("region=acree", "--set: region = 'acree': unknown; did you mean 'acre'?"),
        ("land_release.where=acre", "--set: land_release.where = 'acre': is not in this scenario's region"),
        ("land_release.name=v1.0 tax", "is given twice"),
        ("land_release.name=[1, [2]]", "--set: land_release.name = a list of 2: expected a name"),
        (f"years={'[' * 1000}", "--set: years = '[[["),
        (f"years={'9' * 5000}", "--set: years = '999"),
        (f"years=1\n{'.'.join('a' * 900)}=1", "--set: years = '1\\u000aa.a"),
    ],
)
def test_that_a_wrong_setting_is_answered(base: Scenario, setting: str, answer: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        base.with_settings(setting)
    assert answer in str(caught.value)


def test_that_all_wrong_settings_are_answered_at_once(base: Scenario) -> None:
    with pytest.raises(ScenarioError) as caught:
        base.with_settings("yeers=5", "seed=-1", "foo.bar=1", "sample")
    assert caught.value.count == 4
