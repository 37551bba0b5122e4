"""Parameters of human capital, the actor network, seniors' communities and cohesion (EVIDENCE M10, M12, M13)."""

from sim.params import param
from sim.registry import parameters


@parameters("learning")
class Learning:
    """Human capital from birth to work."""

    early_productivity: float = param(
        0.85, unit="share kept per year", low=0.7, high=0.95, source="assumption; Cunha and Heckman 2007"
    )
    """Skill that stays from one year to the next before 6."""
    self_productivity: float = param(
        0.95, unit="share kept per year", low=0.85, high=0.97, source="assumption; rank stability of ability at school"
    )
    """Skill that stays from one school year to the next."""
    early_parents: float = param(
        0.08, unit="SD per SD and year", low=0.0, high=0.1, source="assumption; with rank-rank 0.28 in view"
    )
    """Effect of the parents' skill in a year before 6."""
    parent_weight: float = param(
        0.03, unit="SD per SD and year", low=0.0, high=0.1, source="assumption; with rank-rank 0.28 in view"
    )
    """Effect of the parents' skill in a school year."""
    early_money: float = param(
        0.18,
        unit="SD per ln and year",
        low=0.05,
        high=0.3,
        source="assumption: two years of preschool then raise threshold matriculation by about 2-3 pp (S46: 1-5.5)",
        role="imposed",
    )
    """Effect of what families and the public invest in a child before 6, at the mean of everything else."""
    school_money: float = param(
        0.058,
        unit="SD per ln and year",
        low=0.0,
        high=0.12,
        source="S47: 0.0316 SD for USD 1,000 a pupil and year over 4 years, on about NIS 30,000",
        confidence="sourced",
        role="imposed",
    )
    """Effect of what is invested in a child of school age."""
    early_shape: float = param(
        0.3, unit="exponent", low=-1.0, high=0.8, source="Cunha, Heckman & Schennach 2010", confidence="memory"
    )
    """Exponent of the technology before 6: above 0, inputs replace each other."""
    school_shape: float = param(
        -1.2, unit="exponent", low=-2.5, high=0.5, source="Cunha, Heckman & Schennach 2010", confidence="memory"
    )
    """Exponent at school age: below 0, what was learnt before and what is invested now complement each other."""
    skill_scale: float = param(0.3, unit="ln per SD", low=0.1, high=0.6, source="assumption")
    """How far a standard score lies from the mean on the scale on which inputs are compared."""
    early_luck: float = param(0.5, unit="SD per year", low=0.1, high=1.0, source="assumption: keeps the spread near 1")
    """Spread of what happens to a child in a year before 6."""
    luck: float = param(0.37, unit="SD per year", low=0.1, high=0.6, source="assumption: keeps the spread near 1")
    """Spread of what happens to a child in a school year."""
    neighbourhood: float = param(
        0.03, unit="1/year", low=0.0, high=0.04, source="Chetty-Hendren 4 % a year", confidence="memory"
    )
    """Convergence of a child of school age to the pupils of the place (neighbourhood_exposure_effect)."""
    character_to_skill: float = param(0.02, unit="SD per SD and year", low=0.0, high=0.05, source="assumption")
    """How much perseverance adds to skill in a year."""
    character_memory: float = param(0.9, unit="share kept per year", low=0.7, high=0.97, source="assumption")
    """Character that stays from year to year."""
    youth_movement: float = param(
        0.05, unit="SD per year", low=0.0, high=0.1, source="assumption (youth_movement_effect)", role="imposed"
    )
    """What a year in a youth movement adds to character."""
    informal_weight: float = param(
        0.03, unit="SD per ln and year", low=0.0, high=0.1, source="assumption", role="imposed"
    )
    """What informal education adds to character for each ln unit of money."""
    informal_usual: float = param(600.0, unit="NIS/child and year", low=200.0, high=2000.0, source="assumption")
    """Usual spending on informal education."""
    family_share: float = param(0.10, unit="share of income", low=0.05, high=0.2, source="assumption")
    """Share of income per head that a family spends on what a child learns from."""
    municipal_share: float = param(0.3, unit="share", low=0.15, high=0.5, source="assumption; the state pays teachers")
    """Part of public spending on children that follows the authority's service level."""
    home_care: float = param(0.5, unit="share", low=0.2, high=0.8, source="assumption")
    """What a child outside any framework gets at home, of what a framework spends."""
    daycare_cost: float = param(
        24000.0, unit="NIS/child and year", low=15000.0, high=40000.0, source="public daycare 2018", confidence="memory"
    )
    """Public spending on a child in a supervised framework before 3."""
    preschool_cost: float = param(
        18000.0, unit="NIS/child and year", low=12000.0, high=28000.0, source="OECD 2018", confidence="memory"
    )
    """Public spending on a child in preschool."""
    school_cost: float = param(
        27000.0, unit="NIS/pupil and year", low=18000.0, high=36000.0, source="OECD 2018", confidence="memory"
    )
    """Public spending on a pupil."""
    daycare_jewish: float = param(0.30, unit="share of 0-2", low=0.15, high=0.5, source="memory", confidence="memory")
    """Jewish and other children under 3 in supervised daycare."""
    daycare_arab: float = param(0.08, unit="share of 0-2", low=0.02, high=0.2, source="memory", confidence="memory")
    """Arab, Druze and Bedouin children under 3 in supervised daycare."""
    preschool_jewish: float = param(0.98, unit="share of 3-5", low=0.9, high=1.0, source="memory", confidence="memory")
    """Jewish and other children in preschool."""
    preschool_arab: float = param(0.92, unit="share of 3-5", low=0.8, high=1.0, source="memory", confidence="memory")
    """Arab and Druze children in preschool."""
    preschool_bedouin: float = param(0.80, unit="share of 3-5", low=0.6, high=1.0, source="memory", confidence="memory")
    """Bedouin children of the south in preschool."""
    scouts_jewish: float = param(0.28, unit="share of 9-17", low=0.15, high=0.4, source="assumption")
    """Jewish and other residents of 9-17 in youth movements."""
    scouts_arab: float = param(0.12, unit="share of 9-17", low=0.03, high=0.25, source="assumption")
    """Arab, Druze and Bedouin residents of 9-17 in youth movements."""
    scouts_stay: float = param(0.75, unit="share per year", low=0.5, high=0.9, source="assumption")
    """Members of youth movements who would stay if nobody new joined."""
    matriculation_slope: float = param(1.5, unit="logit per SD", low=0.5, high=3.0, source="assumption")
    """How matriculation follows skill."""
    character_slope: float = param(0.4, unit="logit per SD", low=0.0, high=1.0, source="assumption")
    """How matriculation and finishing a degree follow character."""
    threshold_share: float = param(
        0.80, unit="share of matriculated", low=0.7, high=0.9, source="T81 over T80", confidence="sourced"
    )
    """Certificates that universities accept, of all."""
    threshold_slope: float = param(1.0, unit="logit per SD", low=0.3, high=2.0, source="assumption")
    """How the quality of the certificate follows skill."""
    degree_slope: float = param(1.2, unit="logit per SD", low=0.5, high=3.0, source="assumption")
    """How entry to higher education follows skill, among those with matriculation."""
    threshold_bonus: float = param(1.0, unit="logit", low=0.0, high=2.0, source="assumption")
    """Entry with a certificate that universities accept above entry with another one."""
    completion: float = param(0.78, unit="share of entrants", low=0.65, high=0.9, source="memory", confidence="memory")
    """Entrants of higher education who take a degree."""
    support_slope: float = param(0.15, unit="logit per NIS 10,000", low=0.0, high=0.4, source="assumption")
    """Effect of grants, preparation and advice on applying."""
    campus_bonus: float = param(0.15, unit="logit", low=0.0, high=0.4, source="assumption (EVIDENCE M21)")
    """Effect of a campus in the region on applying."""
    seat_slack: float = param(1.15, unit="ratio", low=1.0, high=1.5, source="assumption")
    """Places in higher education over the applicants of a usual year at the start."""
    seat_growth: float = param(0.015, unit="1/year", low=0.0, high=0.03, source="assumption")
    """Growth of the places open to the region's residents."""
    degree_premium: float = param(0.30, unit="ln pay", low=0.2, high=0.4, source="S44 BoI", confidence="sourced")
    """Pay of a degree above matriculation, mean over fields."""
    science_premium: float = param(
        0.35, unit="ln pay", low=0.2, high=0.5, source="S44 BoI: up to 80 % against 30 %", confidence="sourced"
    )
    """Pay of a degree in computing or engineering above other degrees."""
    science_share: float = param(
        0.15, unit="share of degrees", low=0.08, high=0.25, source="memory", confidence="memory"
    )
    """Degrees in computing or engineering at mean skill of graduates."""
    science_slope: float = param(0.5, unit="logit per SD", low=0.0, high=1.5, source="assumption")
    """How the choice of such a degree follows skill."""
    science_exposure: float = param(0.2, unit="logit", low=0.0, high=0.6, source="assumption", role="imposed")
    """How a science excellence programme moves the choice of such a degree."""
    matriculation_premium: float = param(0.15, unit="ln pay", low=0.05, high=0.3, source="assumption")
    """Pay of matriculation above basic schooling."""
    skill_return: float = param(0.20, unit="ln pay per SD", low=0.1, high=0.4, source="assumption")
    """Return to skill at given education."""
    character_return: float = param(0.08, unit="ln pay per SD", low=0.0, high=0.2, source="assumption")
    """Return to character at given education and skill."""
    connections: float = param(
        0.15, unit="correlation", low=0.0, high=0.4, source="assumption; with rank-rank 0.28 in view (T46)"
    )
    """How far parents' rank goes with what else sets a beginner's pay: connections, wealth, trade."""
    service_jewish: float = param(0.72, unit="share at 21", low=0.5, high=0.85, source="memory", confidence="memory")
    """Jewish and other residents who served or did national service."""
    service_druze: float = param(0.45, unit="share at 21", low=0.3, high=0.6, source="memory", confidence="memory")
    """Druze residents who served."""
    service_arab: float = param(0.05, unit="share at 21", low=0.0, high=0.15, source="memory", confidence="memory")
    """Arab and Bedouin residents who did national or civic service."""
    service_slope: float = param(0.3, unit="logit per SD", low=0.0, high=1.0, source="assumption")
    """How service follows character."""


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
    """Seniors' loneliness, their communities and their digital skill."""

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
        role="imposed",
    )
    """Effect on its members' loneliness of a group of ten equals who speak one language."""
    digital_effect: float = param(
        -0.1, unit="SD", low=-0.41, high=0.17, source="S53, S52 (digital_only_loneliness_d)", role="imposed"
    )
    """Effect of a community that meets on screens only."""
    hybrid_bonus: float = param(
        -0.05, unit="SD", low=-0.15, high=0.05, source="assumption (hybrid_bonus_d)", role="imposed"
    )
    """What a digital wing adds to a group that meets, for members who use the internet."""
    online_effect: float = param(
        0.0, unit="SD", low=-0.15, high=0.0, source="S56 gives a sign and no size; assumption", role="imposed"
    )
    """Effect of using the internet by itself."""
    belonging_half: float = param(
        12.0, unit="person", low=8.0, high=25.0, source="assumption (belonging_size_halflife)"
    )
    """Size of a group at which belonging has fallen to half of that in the smallest."""
    homogeneity: float = param(0.2, unit="ratio", low=0.0, high=0.5, source="assumption (homogeneity_belonging)")
    """Belonging in a group of equals above that in a mixed group."""
    mixed_age: float = param(
        0.0, unit="SD", low=-0.15, high=0.1, source="S57: no clear difference", confidence="sourced", role="imposed"
    )
    """What exchange between ages does for loneliness, beside belonging: S57 leaves the sum of both at no difference."""
    persistence: float = param(6.0, unit="month", low=1.0, high=12.0, source="S51", confidence="sourced")
    """Months in which the effect fades after leaving."""
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
    """Seniors who look for a community by themselves in a year."""
    word_of_mouth: float = param(
        0.3, unit="1/year", low=0.15, high=0.45, source="Bass q from memory (bass_q_wom)", confidence="memory"
    )
    """Seniors who look for one in a year for each member among their likes."""
    outreach: float = param(
        0.1, unit="share of contacts", low=0.03, high=0.2, source="assumption (outreach_conversion)"
    )
    """Visits at the door that make a senior look for a community."""
    attrition: float = param(0.25, unit="1/year", low=0.1, high=0.45, source="assumption (group_attrition)")
    """Members who drop out of a group in a year."""
    moving_on: float = param(
        0.45, unit="share", low=0.0, high=0.7, source="assumption: with it the share of the start about stands"
    )
    """Members who drop out and look for another community."""
    hidden_share: float = param(0.25, unit="share of 65+", low=0.1, high=0.4, source="assumption (under_radar_share)")
    """Seniors "not under the lamp", whom media and word of mouth reach five times less."""
    culture: float = param(0.5, unit="ratio", low=0.2, high=0.8, source="assumption (culture_mismatch_penalty)")
    """Joining where the programme does not work in one's language."""
    limited: float = param(
        0.14,
        unit="share of 65-74",
        low=0.1,
        high=0.25,
        source="mobility_limit_share (S83, at 20+)",
        confidence="sourced",
    )
    """Seniors of 65-74 with limited mobility; twice as many from 75 on."""
    limited_reach: float = param(0.3, unit="ratio", low=0.1, high=0.6, source="assumption")
    """How likely those with limited mobility come where nothing makes it easier."""
    group_size: float = param(
        10.0, unit="person", low=6.0, high=15.0, source="SOURCES E2 (group_size_physical_max)", confidence="sourced"
    )
    """Most members of a group that meets."""
    digital_size: float = param(120.0, unit="person", low=30.0, high=500.0, source="assumption")
    """Most members of a community that meets on screens."""
    fewest: float = param(4.0, unit="person", low=3.0, high=6.0, source="EVIDENCE M12")
    """Members below which a group dissolves."""
    leaders: float = param(0.04, unit="share of 65+", low=0.02, high=0.08, source="assumption (leader_supply)")
    """Seniors willing and able to lead a group."""
    leader_loss: float = param(0.15, unit="1/year", low=0.05, high=0.3, source="assumption (leader_loss_hazard)")
    """Groups that lose their leader in a year."""
    succession: float = param(0.6, unit="share", low=0.3, high=0.9, source="assumption")
    """Lost leaders who are followed at once where somebody is able."""
    forum_effect: float = param(0.4, unit="share", low=0.0, high=0.7, source="assumption")
    """Part of the losses of leaders, and of failed successions, that a forum of leaders avoids."""
    tasks_effect: float = param(0.2, unit="share", low=0.0, high=0.5, source="assumption; SOURCES E9")
    """Part of attrition that tasks for members and a fixed schedule avoid."""
    venues_jewish: float = param(16.0, unit="group/1000 seniors", low=10.0, high=30.0, source="assumption")
    """Groups that rooms and budgets allow in Jewish and mixed places."""
    venues_arab: float = param(
        9.0, unit="group/1000 seniors", low=4.0, high=16.0, source="assumption; SOURCES E10: buildings and budgets lack"
    )
    """Groups that rooms and budgets allow in Arab places."""
    online_jewish: float = param(
        0.74, unit="share of 65+", low=0.5, high=0.82, source="S61: 70 %", confidence="sourced"
    )
    """Jewish and other seniors who use the internet at the start."""
    online_arab: float = param(0.45, unit="share of 65+", low=0.25, high=0.65, source="assumption")
    """Arab seniors who use the internet at the start."""
    online_new: float = param(0.9, unit="share at 65", low=0.8, high=1.0, source="assumption")
    """Residents who use the internet when they turn 65."""
    online_trend: float = param(0.04, unit="1/year", low=0.0, high=0.1, source="assumption")
    """Seniors not online who begin by themselves in a year."""
    russian: float = param(0.22, unit="share of Jewish 65+", low=0.1, high=0.35, source="memory", confidence="memory")
    """Jewish and other seniors whose language is Russian."""
    amharic: float = param(0.02, unit="share of Jewish 65+", low=0.005, high=0.05, source="memory", confidence="memory")
    """Jewish and other seniors whose language is Amharic."""


@parameters("cohesion")
class Cohesion:
    """Attitudes towards other groups, contact, and what violence undoes (EVIDENCE M13)."""

    memory: float = param(0.85, unit="yearly autocorrelation", low=0.6, high=0.95, source="assumption")
    """Stability of attitudes."""
    contact_effect: float = param(
        0.2,
        unit="SD per sustained programme",
        low=0.0,
        high=0.43,
        source="S62; Pettigrew and Tropp r = -0.21 from memory (contact_effect_d)",
        confidence="memory",
        role="imposed",
    )
    """What sustained encounters among equals do for the attitude of those who take part."""
    daily_contact: float = param(0.3, unit="SD", low=0.0, high=0.6, source="assumption")
    """Attitude of who meets only members of other groups at home and at work above that of who meets none."""
    home_weight: float = param(0.3, unit="share", low=0.0, high=1.0, source="assumption: people live apart in one town")
    """Ties at home that are open to all who live in the place."""
    income_slope: float = param(
        0.35, unit="SD per ln pay", low=0.1, high=0.6, source="T105: 51 % against 25 %, partly", confidence="sourced"
    )
    """Trust that goes with what one's human capital commands."""
    arabs: float = param(
        -0.7, unit="SD", low=-1.1, high=-0.2, source="JPPI: 57 % against 20 % (T104)", confidence="sourced"
    )
    """Trust of Arab, Druze and Bedouin residents less that of others."""
    violence_effect: float = param(
        -0.26,
        unit="SD",
        low=-0.65,
        high=0.0,
        source="violence_shock_trust -0.10 of the share who trust; size assumed, direction S63",
        role="imposed",
    )
    """What a year of violence or war does to attitudes."""
    tension_memory: float = param(0.7, unit="yearly autocorrelation", low=0.3, high=0.95, source="assumption")
    """How long the mark of violence stays."""
    usual_trust: float = param(0.398, unit="share of 20+", low=0.38, high=0.41, source="T104", confidence="sourced")
    """Adults who trust most people, at mean attitude: it sets where trust begins."""
