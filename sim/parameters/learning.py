"""Parameters of human capital, of the actor network and of seniors' communities (EVIDENCE M10, M12, M13)."""

from sim.params import param
from sim.registry import parameters


@parameters("learning")
class Learning:
    """Human capital from birth to work."""

    self_productivity: float = param(
        0.85, unit="share kept per year", low=0.5, high=0.98, source="assumption; Cunha and Heckman 2007"
    )
    """Skill that stays from one school year to the next."""
    parent_weight: float = param(
        0.06, unit="SD per SD and year", low=0.0, high=0.3, source="assumption; to be fitted to rank-rank 0.28"
    )
    """Effect of the parents' skill in a year of childhood."""
    service_weight: float = param(
        0.02, unit="SD per unit of level and year", low=0.0, high=0.1, source="assumption; order of S47"
    )
    """Effect of the authority's early-childhood and education level in a year of childhood."""
    luck: float = param(0.45, unit="SD per year", low=0.1, high=1.0, source="assumption")
    """Spread of what happens to a child in a year."""
    matriculation_slope: float = param(1.5, unit="logit per SD", low=0.5, high=3.0, source="assumption")
    """How matriculation follows skill."""
    degree_slope: float = param(1.2, unit="logit per SD", low=0.5, high=3.0, source="assumption")
    """How a degree follows skill, among those with matriculation."""
    degree_premium: float = param(0.30, unit="ln pay", low=0.2, high=0.4, source="S44 BoI", confidence="sourced")
    """Pay of a degree above matriculation."""
    matriculation_premium: float = param(0.15, unit="ln pay", low=0.05, high=0.3, source="assumption")
    """Pay of matriculation above basic schooling."""
    skill_return: float = param(0.20, unit="ln pay per SD", low=0.1, high=0.4, source="assumption")
    """Return to skill at given education."""


@parameters("network")
class Network:
    """Ties among organisations and leaders."""

    formation: float = param(0.05, unit="1/quarter", low=0.0, high=0.5, source="assumption (tie_formation_rate)")
    """Chance that two unlinked actors of one cluster find each other in a quarter, before the logit terms."""
    decay: float = param(0.2, unit="1/year", low=0.1, high=0.4, source="assumption; Burt from memory (tie_decay)")
    """Ties that lapse in a year."""
    closure: float = param(1.0, unit="logit", low=0.5, high=2.0, source="ERGM practice", confidence="memory")
    """Effect of common partners on a new tie."""
    distance: float = param(0.02, unit="logit per km", low=0.0, high=0.1, source="assumption")
    """Effect of distance on a new tie (negative)."""
    mixing: float = param(0.3, unit="logit", low=0.0, high=0.8, source="assumption; SOURCES A (sector_mixing_bonus)")
    """What a platform adds to a new tie between actors of different sectors, above any other."""
    platform: float = param(0.8, unit="logit", low=0.0, high=2.0, source="assumption")
    """What a platform adds to a new tie among those who meet on it."""
    keeping: float = param(0.4, unit="share", low=0.0, high=0.8, source="assumption")
    """Lapses of ties that a platform prevents among those who meet on it."""
    load: float = param(0.25, unit="logit per tie", low=0.0, high=0.5, source="assumption")
    """Effect of the ties that one already keeps (negative)."""


@parameters("communities")
class Communities:
    """Seniors' loneliness and their communities."""

    memory: float = param(
        0.7, unit="yearly autocorrelation", low=0.5, high=0.8, source="S58; number from memory", confidence="memory"
    )
    """Stability of loneliness."""
    group_effect: float = param(
        -0.3,
        unit="SD per sustained membership",
        low=-0.62,
        high=-0.1,
        source="S50, S51; central shaded down (group_loneliness_d)",
    )
    """Effect of a community on its members' loneliness."""
    women: float = param(0.35, unit="SD", low=0.1, high=0.6, source="T102: 43 % against 27 %", confidence="sourced")
    """Loneliness of women above men."""
    arabs: float = param(0.55, unit="SD", low=0.2, high=0.9, source="T103: 60 % against 34 %", confidence="sourced")
    """Loneliness of Arab seniors above Jewish ones."""
    old_age: float = param(
        0.27, unit="SD", low=0.1, high=0.5, source="T101: 75+ 42 %, 65-74 32 %", confidence="sourced"
    )
    """Loneliness from 75 on above that of 65 to 74."""
    alone: float = param(0.4, unit="SD", low=0.1, high=0.8, source="assumption")
    """Loneliness of those who live alone."""
    share_at_start: float = param(0.10, unit="share of 65+", low=0.02, high=0.25, source="assumption")
    """Seniors in a club or community at the start."""
    joining: float = param(0.01, unit="1/year", low=0.002, high=0.03, source="Bass p, lowered (bass_p_media)")
    """Seniors who join by themselves in a year."""
    word_of_mouth: float = param(
        0.3, unit="1/year", low=0.15, high=0.45, source="Bass q from memory (bass_q_wom)", confidence="memory"
    )
    """Seniors who join in a year for each member among their likes."""
    attrition: float = param(0.25, unit="1/year", low=0.1, high=0.45, source="assumption (group_attrition)")
    """Members who drop out in a year."""
    hidden_share: float = param(0.25, unit="share of 65+", low=0.1, high=0.4, source="assumption (under_radar_share)")
    """Seniors whom media and word of mouth reach five times less."""
