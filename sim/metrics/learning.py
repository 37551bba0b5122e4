"""What residents have learnt."""

from sim.kernels import childhood as of
from sim.kernels.codes import JEWISH
from sim.kernels.dtypes import F64
from sim.kernels.snapshot import AT_18, AT_25, AT_35
from sim.metrics.areas import ratio
from sim.metrics.gaps import ARAB
from sim.metrics.view import View
from sim.registry import metric


def _share(view: View, column: int, group: slice = slice(None)) -> F64:
    learners = view.people.learners[:, group].sum(axis=1)
    return ratio(learners[:, column + 1], learners[:, column])


@metric(label="Matriculation", unit="share", better="higher", rows=("D8",))
def matriculation_share(view: View) -> F64:
    """Share with matriculation among residents who were 18 or 19 when the school year began; baseline T80."""
    return _share(view, AT_18)


@metric(label="Matriculation gap of groups", unit="share", better="lower", rows=("B6", "D8"))
def matriculation_gap_arab(view: View) -> F64:
    """Share with matriculation at 18-19 of Jewish and other residents less that of Arab ones; compare T80."""
    return _share(view, AT_18, slice(JEWISH, JEWISH + 1)) - _share(view, AT_18, ARAB)


@metric(label="Degrees at 25-34", unit="share", better="higher", rows=("D6", "D8"))
def degree_share_25_34(view: View) -> F64:
    """Share with a degree among residents of 25-34; degrees are taken at 26."""
    return _share(view, AT_25)


@metric(label="Degrees at 35-54", unit="share", better="higher", rows=("D8",))
def degree_share_35_54(view: View) -> F64:
    """Share with a degree among residents of 35-54; compare T84."""
    return _share(view, AT_35)


def _school(view: View, part: int, whole: int, group: slice = slice(None)) -> F64:
    """Return a share of the last school year."""
    pupils = view.society.pupils[:, group].sum(axis=1)
    return ratio(pupils[:, part], pupils[:, whole])


@metric(label="Daycare under 3", unit="share", better="higher", rows=("D6", "D8"))
def daycare_share(view: View) -> F64:
    """Share of residents of 0-2 in supervised daycare, last school year."""
    return _school(view, of.IN_CARE, of.INFANTS)


@metric(label="Preschool", unit="share", better="higher", rows=("D6", "D8"))
def preschool_share(view: View) -> F64:
    """Share of those of 6 who went to preschool."""
    return _school(view, of.PRESCHOOL_6, of.AT_6)


@metric(label="Development at 6", unit="standard score", better="higher", rows=("D8",))
def skill_at_6(view: View) -> F64:
    """Mean skill of those of 6; 0 is the mean of the population of the start."""
    return _school(view, of.SKILL_6, of.AT_6) / 1000.0


@metric(label="Skill of pupils", unit="standard score", better="higher", rows=("D8",))
def skill_of_pupils(view: View) -> F64:
    """Mean skill of those of 6-17."""
    return _school(view, of.SKILL, of.PUPILS) / 1000.0


@metric(label="Skill at 18", unit="standard score", better="higher", rows=("D8", "D2"))
def skill_at_18(view: View) -> F64:
    """Mean skill of those of 18: the sum of all stages of childhood."""
    return _school(view, of.SKILL_18, of.AT_18) / 1000.0


@metric(label="Character at 18", unit="standard score", better="higher", rows=("D8", "D6"))
def character_at_18(view: View) -> F64:
    """Mean perseverance and social skill of those of 18."""
    return _school(view, of.CHARACTER_18, of.AT_18) / 1000.0


@metric(label="Matriculation for universities", unit="share", better="higher", rows=("D8",))
def threshold_share(view: View) -> F64:
    """Share of those of 18 with a certificate that universities accept; compare T81."""
    return _school(view, of.PASSED_WELL, of.AT_18)


@metric(label="Matriculation of the poorer half", unit="share", better="higher", rows=("D1", "D8"))
def matriculation_share_poor(view: View) -> F64:
    """Share with matriculation of those of 18 whose parents stood in the lower half of incomes (D24, D25)."""
    return _school(view, of.POOR_PASSED, of.POOR_18)


@metric(label="Entered higher education", unit="share", better="higher", rows=("D6", "D8"))
def higher_education_share(view: View) -> F64:
    """Share of those of 26 who entered higher education; compare T82."""
    return _school(view, of.ENTERED_26, of.AT_26)


@metric(label="Higher education of the poorer half", unit="share", better="higher", rows=("D1", "D8"))
def higher_education_share_poor(view: View) -> F64:
    """Share of those of 26 from the lower half of incomes who entered higher education."""
    return _school(view, of.POOR_ENTERED, of.POOR_26)


@metric(label="Admission", unit="share", better="higher", rows=("D6",))
def admission_share(view: View) -> F64:
    """Share of this year's applicants for higher education who found a place."""
    return _school(view, of.ADMITTED, of.APPLICANTS)


@metric(label="Youth movements", unit="share", better="higher", rows=("D8", "C3"))
def youth_movement_share(view: View) -> F64:
    """Share of residents of 9-17 in youth movements."""
    return _school(view, of.SCOUTS, of.OF_9)


@metric(label="Arab to Jewish youth movements", unit="ratio", better="higher", rows=("D8",))
def youth_movement_ratio_arab(view: View) -> F64:
    """Share in youth movements of Arab residents of 9-17 over that of Jewish and other ones."""
    return ratio(_school(view, of.SCOUTS, of.OF_9, ARAB), _school(view, of.SCOUTS, of.OF_9, slice(JEWISH, JEWISH + 1)))


@metric(label="Service", unit="share", better="higher", rows=("D8",))
def service_share(view: View) -> F64:
    """Share of those of 22 who did military, national or civic service."""
    return _school(view, of.SERVED, of.AT_22)


@metric(label="Science excellence", unit="share", rows=("B10", "D10"))
def science_share(view: View) -> F64:
    """Share of pupils of 12-17 in a science excellence programme or STEM track."""
    return _school(view, of.SCIENCE_12, of.OF_12)
