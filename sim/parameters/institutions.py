"""Parameters of grants, bargaining, knowledge, capacity, donors and ventures (EVIDENCE M4, M5, M6, M11, M20, M21)."""

from sim.params import param
from sim.registry import parameters


@parameters("grants")
class Grants:
    """Calls of ministries: who applies, who wins, what is spent (EVIDENCE M4)."""

    calls: int = param(8, unit="call/year", low=0, high=40, source="assumption")
    """Calls of ministries in a year that are open to every authority; 0 leaves all state money as it was."""
    pot: float = param(60.0, unit="NIS per resident of the country and year", low=0.0, high=300.0, source="assumption")
    """What all calls of a year hold together."""
    country: float = param(
        8_967_600.0, unit="resident", low=8_000_000.0, high=10_000_000.0, source="CBS, end of 2018", confidence="memory"
    )
    """Residents of Israel, among whose authorities a call is contested."""
    project: float = param(80.0, unit="NIS per resident", low=20.0, high=400.0, source="assumption")
    """Size of a project in one call."""
    matching: float = param(
        0.25, unit="share of project", low=0.1, high=0.5, source="assumption, typical (matching_rate_local)"
    )
    """Part of a project that the authority pays itself."""
    apply_base: float = param(
        -1.6, unit="logit", low=-3.5, high=0.5, source="assumption: weak authorities apply to 25 %, strong ones to 60 %"
    )
    """Log odds of applying without capacity and experience."""
    apply_capacity: float = param(
        2.5, unit="logit per unit capacity", low=1.0, high=4.0, source="direction S29 (apply_logit_capacity)"
    )
    """How capacity helps to apply."""
    apply_size: float = param(
        0.4, unit="logit per ln(N/20,000)", low=0.1, high=0.8, source="direction S29 (apply_logit_lnpop)"
    )
    """How size helps to apply."""
    apply_experience: float = param(
        0.8, unit="logit", low=0.3, high=1.5, source="direction S29 (apply_logit_experience)"
    )
    """How past success helps to apply."""
    apply_burden: float = param(
        -3.0, unit="logit per own share / own revenue", low=-6.0, high=-1.0,
        source="direction S29 (apply_logit_match_burden)",
    )  # fmt: skip
    """How the own share deters."""
    apply_platform: float = param(0.5, unit="logit", low=0.0, high=1.5, source="assumption")
    """How a platform that finds calls helps to apply."""
    platform_gain: float = param(
        0.15, unit="capacity", low=0.05, high=0.3, source="assumption (platform_capacity_gain)"
    )
    """Capacity for the tasks of a grant that a platform adds."""
    contest: float = param(1.5, unit="exponent of capacity", low=0.5, high=3.0, source="assumption; Tullock contest")
    """How the quality of a proposal follows capacity."""
    rivals_capacity: float = param(0.5, unit="capacity", low=0.3, high=0.8, source="assumption")
    """Capacity of the applicants in the rest of the country."""
    rivals_apply: float = param(0.45, unit="share", low=0.2, high=0.8, source="assumption")
    """Share of them that apply to a call."""
    absorption_low: float = param(
        0.6, unit="share of award", low=0.4, high=0.8, source="assumption (absorption_rate_low_capacity)"
    )
    """Part of an award that an authority of capacity 0.2 is able to spend."""
    absorption_high: float = param(
        0.9, unit="share of award", low=0.8, high=0.98, source="assumption (absorption_rate_high_capacity)"
    )
    """The same at capacity 0.8."""
    diminishing: float = param(
        0.7, unit="exponent", low=0.5, high=1.0,
        source="direction S29 Becker 2012; size assumed (diminishing_returns_transfers)",
    )  # fmt: skip
    """What can be spent of awards against the usual budget: the elasticity where awards are many times the budget."""
    memory: float = param(0.7, unit="share kept per year", low=0.3, high=0.95, source="assumption")
    """Weight of earlier years in experience."""
    additionality: float = param(
        0.5, unit="share", low=0.0, high=1.0, source="assumption (grant_pool_additionality); report both ways"
    )
    """Part of what the region wins beyond expectation that the state adds to the pot; the rest others lose."""


@parameters("institutions")
class InstitutionRules:
    """Voice, knowledge, coordination, capacity, leaders."""

    voice_gain: float = param(
        0.04, unit="share of discretionary transfers", low=0.0, high=0.08,
        source="S27 Payson 2020: +8 % for cities that lobby; halved for a joint voice (voice_transfer_gain)",
        role="imposed",
    )  # fmt: skip
    """What a cluster with full voice wins."""
    voice_gradient: float = param(0.5, unit="1", low=0.0, high=1.0, source="direction S27 (voice_rich_gradient)")
    """How much more members with twice the own revenue win of it."""
    voice_reference: float = param(180_000.0, unit="resident", low=50_000.0, high=500_000.0, source="assumption")
    """Residents of a cluster with full weight."""
    discretionary: float = param(
        0.15, unit="share of state transfers", low=0.05, high=0.3, source="assumption (discretionary_share_transfers)"
    )
    """Transfers that no formula decides."""
    knowledge: float = param(
        0.3, unit="share of noise", low=0.1, high=0.6, source="assumption (knowledge_noise_reduction)"
    )
    """Error about needs that full data and full capacity remove."""
    knowledge_speed: float = param(0.4, unit="share of the gap per year", low=0.1, high=1.0, source="assumption")
    """How fast data are collected, and forgotten."""
    unit_knowledge: float = param(0.5, unit="data", low=0.0, high=1.0, source="assumption")
    """Data that a strategic planning unit brings by itself."""
    participation: float = param(0.1, unit="share of noise", low=0.0, high=0.3, source="assumption")
    """Error about needs that engaged leaders remove when all who could be won are."""
    planning_noise: float = param(
        0.2, unit="share of noise", low=0.0, high=0.42, source="assumption; at most that of a mean of three looks"
    )
    """Error about needs that plans of several years remove, since they rest on more than one look."""
    planning_rigidity: float = param(0.3, unit="share", low=0.0, high=0.8, source="assumption")
    """Yearly adjustment of budgets to needs that plans of several years hold back."""
    duplication: float = param(0.03, unit="share of spending", low=0.0, high=0.1, source="assumption")
    """Social spending that authority, state and third sector spend twice for want of coordination."""
    table_relief: float = param(0.3, unit="share", low=0.0, high=0.7, source="assumption")
    """Coordination cost for each member and for difference that coordination tables save."""
    vision_relief: float = param(0.2, unit="share", low=0.0, high=0.5, source="assumption; no estimate found")
    """Coordination cost of difference that a shared vision saves."""
    basket_crowding: float = param(0.2, unit="share", low=0.0, high=0.6, source="assumption (fungible grants)")
    """Part of a guaranteed floor by which the authority lowers its own spending on the domain."""
    build_rate: float = param(0.1, unit="share of the gap per year", low=0.03, high=0.2, source="assumption")
    """Gap of capacity to 1 that a year of training closes (capacity_build_rate)."""
    peer_rate: float = param(0.1, unit="share of the gap per year", low=0.0, high=0.3, source="assumption")
    """Gap to better partners that a year in a learning community closes."""
    tenure: float = param(0.3, unit="share", low=0.0, high=0.7, source="assumption")
    """Loss of capacity by turnover that a planning unit prevents."""
    institution_rate: float = param(0.2, unit="share of the gap per year", low=0.05, high=0.5, source="assumption")
    """How fast a cluster body with full means becomes an institution."""
    institution_speed: float = param(1.0, unit="per unit of institution", low=0.0, high=3.0, source="assumption; B13")
    """How much faster the gains of joint services build up when the body is an institution."""
    institution_decay: float = param(0.1, unit="1/year", low=0.02, high=0.3, source="assumption")
    """How fast it loses what it built when the means end."""
    institution_means: float = param(
        12.0, unit="NIS per resident and year", low=4.0, high=25.0,
        source="assumption: staff of 10-15 for 150,000 residents, as cost_fixed",
    )  # fmt: skip
    """Means of a cluster body that count as full."""
    leader_start: float = param(0.05, unit="1/year", low=0.01, high=0.2, source="assumption; form of Bass 1969")
    """Leaders whom a full platform wins in a year by itself, of all who could be won."""
    leader_spread: float = param(0.35, unit="1/year", low=0.1, high=0.6, source="assumption; form of Bass 1969")
    """Leaders whom each leader wins in a year."""
    leader_loss: float = param(0.15, unit="1/year", low=0.05, high=0.3, source="assumption (leader_loss_hazard)")
    """Leaders who tire in a year."""
    leader_potential: float = param(0.01, unit="share of residents", low=0.002, high=0.03, source="assumption")
    """Residents who could be won as leaders."""


@parameters("third_sector")
class ThirdSectorRules:
    """Donors and associations (EVIDENCE M20), ventures and the campus (M21)."""

    project_share: float = param(0.4, unit="share of donations", low=0.0, high=1.0, source="assumption")
    """Donations that go to projects which donors choose; the rest follows residents."""
    need_weight: float = param(1.0, unit="exponent", low=0.0, high=2.0, source="assumption")
    """How projects follow need: the mean service level of the region over that of the place."""
    quality_weight: float = param(1.0, unit="exponent", low=0.0, high=2.0, source="assumption")
    """How projects follow the quality of proposals: capacity and the record of past projects."""
    visibility_weight: float = param(0.5, unit="exponent", low=0.0, high=1.5, source="assumption")
    """How projects follow visibility: ties with the third sector, and leaders."""
    crowding: float = param(0.0, unit="NIS per NIS", low=-0.3, high=0.7, source="assumption; the sign is disputed")
    """Donations that a shekel of project grants beyond expectation drives out (below 0: draws in)."""
    in_services: float = param(0.5, unit="share", low=0.0, high=1.0, source="assumption")
    """Spending of the third sector that does what municipal services do."""
    fundraising_return: float = param(2.0, unit="NIS per NIS", low=0.0, high=4.0, source="assumption", role="imposed")
    """Donations from outside that a shekel of fundraising brings at capacity 0.5."""
    volunteer_worth: float = param(1_200.0, unit="NIS per volunteer and year", low=0.0, high=4_000.0,
                                   source="assumption: an hour a week at half of the minimum wage")  # fmt: skip
    """Municipal services that a volunteer's work stands for."""
    venture_return: float = param(
        0.3, unit="NIS of yearly sales per NIS", low=0.0, high=1.0,
        source="assumption; S34: grants for expansion did nothing, so 0 is in the range", role="imposed",
    )  # fmt: skip
    """Sales to outside that a shekel of venture capital that works brings in a year."""
    venture_halfsat: float = param(
        0.5, unit="capacity", low=0.3, high=0.8, source="direction S29 (absorptive_capacity_halfsat)"
    )
    """Capacity at which half of the venture capital comes to work."""
    venture_decay: float = param(0.07, unit="1/year", low=0.03, high=0.15, source="assumption")
    """Venture capital that wears out in a year."""
    campus_effect: float = param(0.15, unit="logit", low=0.0, high=0.4, source="assumption; no local estimate (M21)")
    """What a campus at the door adds to the log odds of a degree."""
    campus_decay: float = param(0.05, unit="1/km", low=0.02, high=0.1, source="assumption")
    """How that falls with distance."""
