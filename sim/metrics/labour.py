"""Work: who has it, where, and what it pays."""

from sim.kernels import profiles
from sim.kernels.codes import BEDOUIN, DRUZE, FEMALE, JEWISH, MALE
from sim.kernels.dtypes import F64
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.reading.people import WORKING_AGE
from sim.metrics.view import View
from sim.registry import metric

EVERYBODY = slice(None)


def employment(view: View, group: slice | int = EVERYBODY, sex: slice | int = EVERYBODY, *, adult: bool = False) -> F64:
    """Return the employed over all of a group and sex, at 25-64 or, if `adult`, from 15."""
    age = EVERYBODY if adult else WORKING_AGE
    chosen = (_sum(x[:, group, sex, age]) for x in (view.people.employed, view.people.adults))
    return ratio(*chosen)


def unemployment_of(view: View, group: slice | int = EVERYBODY, *, adult: bool = False) -> F64:
    """Return the unemployed over the labour force of a group, at 25-64 or, if `adult`, from 15."""
    age = EVERYBODY if adult else WORKING_AGE
    idle, at_work = (_sum(x[:, group, :, age]) for x in (view.people.unemployed, view.people.employed))
    return ratio(idle, idle + at_work)


def _sum(x: F64) -> F64:
    return x.sum(axis=tuple(range(1, x.ndim))) if x.ndim > 1 else x


@metric(label="Employment 15+", unit="share", better="higher", rows=("A12",))
def employment_rate(view: View) -> F64:
    """Employed residents over all of 15 and older, labour force survey definitions; baseline T53."""
    return employment(view, adult=True)


@metric(label="Participation 15+", unit="share", better="higher", rows=("A12",))
def participation_rate(view: View) -> F64:
    """Employed and unemployed residents over all of 15 and older; baseline T53."""
    force = view.people.employed + view.people.unemployed
    return ratio(_sum(force), _sum(view.people.adults))


@metric(label="Unemployment 15+", unit="share", better="lower", rows=("A12",))
def unemployment_rate(view: View) -> F64:
    """Unemployed residents over the labour force from 15; baseline T50."""
    return unemployment_of(view, adult=True)


@metric(label="Employment 25-64", unit="share", better="higher", rows=("A12",))
def employment_25_64(view: View) -> F64:
    """Employed residents of 25-64 over all of that age."""
    return employment(view)


@metric(label="Participation 25-64", unit="share", better="higher", rows=("A12",))
def participation_25_64(view: View) -> F64:
    """Employed and unemployed residents of 25-64 over all of that age."""
    people = view.people
    force = people.employed[..., WORKING_AGE] + people.unemployed[..., WORKING_AGE]
    return ratio(_sum(force), _sum(people.adults[..., WORKING_AGE]))


@metric(label="Unemployment 25-64", unit="share", better="lower", rows=("A12",))
def unemployment_25_64(view: View) -> F64:
    """Unemployed residents of 25-64 over the labour force of that age."""
    return unemployment_of(view)


@metric(label="Employment of Jewish residents", unit="share", better="higher", rows=("A10",))
def employment_jewish(view: View) -> F64:
    """Employed over all Jewish and other residents of 25-64."""
    return employment(view, JEWISH)


@metric(label="Employment of Arab residents", unit="share", better="higher", rows=("A10",))
def employment_arab(view: View) -> F64:
    """Employed over all Arab residents of 25-64, Druze and Bedouin included."""
    return employment(view, ARAB)


@metric(label="Employment of Druze residents", unit="share", better="higher", rows=("A10",))
def employment_druze(view: View) -> F64:
    """Employed over all Druze residents of 25-64."""
    return employment(view, DRUZE)


@metric(label="Employment of Bedouin residents", unit="share", better="higher", rows=("A10",))
def employment_bedouin(view: View) -> F64:
    """Employed over all Bedouin residents of 25-64."""
    return employment(view, BEDOUIN)


@metric(label="Employment of Arab men", unit="share", better="higher", rows=("A10",))
def employment_arab_men(view: View) -> F64:
    """Employed over all Arab men of 25-64, Druze and Bedouin included; baseline T55."""
    return employment(view, ARAB, MALE)


@metric(label="Employment of Arab women", unit="share", better="higher", rows=("A10",))
def employment_arab_women(view: View) -> F64:
    """Employed over all Arab women of 25-64, Druze and Bedouin included; baseline T56."""
    return employment(view, ARAB, FEMALE)


@metric(label="Employment gap of women", unit="share", better="lower", rows=("A10",))
def employment_gap_women(view: View) -> F64:
    """Employment rate of men less that of women at 25-64."""
    return employment(view, sex=MALE) - employment(view, sex=FEMALE)


@metric(label="Unemployment gap of groups", unit="share", better="lower", rows=("A10",))
def unemployment_gap_arab(view: View) -> F64:
    """Unemployment rate of Arab residents less that of Jewish and other ones at 25-64."""
    return unemployment_of(view, ARAB) - unemployment_of(view, JEWISH)


@metric(label="Mean wage", unit="NIS/month", better="higher", rows=("A12",))
def mean_wage(view: View) -> F64:
    """Gross monthly wage of resident employees in December, wherever they work; baseline T33."""
    return view.people.wages.outline[:, profiles.MEAN].copy()


@metric(label="Median to mean wage", unit="ratio", better="higher", rows=("B6",))
def wage_median_mean(view: View) -> F64:
    """Median over mean gross wage of resident employees; baseline T39."""
    wages = view.people.wages.outline
    return ratio(wages[:, profiles.MEDIAN], wages[:, profiles.MEAN])


@metric(label="Women's to men's wage", unit="ratio", better="higher", rows=("B6",))
def wage_ratio_women(view: View) -> F64:
    """Mean gross wage of women over that of men among resident employees; baseline T37."""
    by_sex, staff = view.people.wages.paid.sum(axis=1), view.people.employees.sum(axis=1)
    mean = ratio(by_sex, staff)
    return ratio(mean[:, FEMALE], mean[:, MALE])


@metric(label="Arab to Jewish wage", unit="ratio", better="higher", rows=("A10", "B6"))
def wage_ratio_arab(view: View) -> F64:
    """Mean gross wage of Arab over that of Jewish and other resident employees."""
    by_group, staff = view.people.wages.paid.sum(axis=2), view.people.employees.sum(axis=2)
    arab = ratio(by_group[:, ARAB].sum(axis=1), staff[:, ARAB].sum(axis=1))
    return ratio(arab, ratio(by_group[:, JEWISH], staff[:, JEWISH]))


@metric(label="Work outside the authority", unit="share", rows=("B10",))
def work_outside_authority(view: View) -> F64:
    """Share of employed residents who work outside the authority where they live; baseline T60."""
    return 1.0 - ratio(view.people.work_at_home, view.people.workers)


@metric(label="Work outside the region", unit="share", rows=("B10",))
def work_outside_region(view: View) -> F64:
    """Share of employed residents who work outside the region; compare T63."""
    return ratio(view.people.work_outside, view.people.workers)


@metric(label="Commute", unit="km", better="lower", rows=("B10",))
def commute_km(view: View) -> F64:
    """Mean distance one way, as the crow flies, of employed residents who work in the region."""
    return view.people.commute.copy()


@metric(label="Vacancies", unit="share of jobs", rows=("A12",))
def vacancy_rate(view: View) -> F64:
    """Jobs left open at the end of December over these and the filled ones."""
    return ratio(view.firms.vacancies, view.firms.vacancies + view.firms.jobs.sum(axis=1))


@metric(label="Vacancies for each unemployed", unit="ratio", rows=("A12",))
def vacancies_per_unemployed(view: View) -> F64:
    """Jobs left open at the end of December over unemployed residents; compare T59."""
    return ratio(view.firms.vacancies, _sum(view.people.unemployed))


@metric(label="Jobs for each working resident", unit="ratio", better="higher", rows=("B2",))
def jobs_per_worker(view: View) -> F64:
    """Jobs filled in the area over employed residents of the area: above 1, more commute in than out."""
    return ratio(view.firms.jobs.sum(axis=1), _sum(view.people.employed))
