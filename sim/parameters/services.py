"""Parameters of municipal services: cost curves, thresholds, cooperation (EVIDENCE M1, M1b, M2, M3, M6, M11)."""

from sim.params import param
from sim.registry import parameters


@parameters("services")
class Services:
    """Unit cost, entry thresholds and what capacity makes of money."""

    b1_administration: float = param(
        -0.198,
        unit="elasticity at 20,000 residents",
        low=-0.24,
        high=-0.16,
        source="S82 OLS, CBS 2019",
        confidence="sourced",
    )
    """Slope of the cost curve of administration."""
    b2_administration: float = param(
        0.073, unit="per ln(N/20,000) squared", low=0.053, high=0.092, source="S82 OLS, CBS 2019", confidence="sourced"
    )
    """Curvature of the cost curve of administration."""
    b1_local: float = param(
        -0.059,
        unit="elasticity at 20,000 residents",
        low=-0.1,
        high=-0.02,
        source="S82 OLS, CBS 2019",
        confidence="sourced",
    )
    """Slope for waste, regional transport, business and planning (local services)."""
    b2_local: float = param(
        0.056, unit="per ln(N/20,000) squared", low=0.037, high=0.075, source="S82 OLS, CBS 2019", confidence="sourced"
    )
    """Curvature for local services."""
    b1_social: float = param(
        -0.059,
        unit="elasticity at 20,000 residents",
        low=-0.093,
        high=-0.025,
        source="S82 OLS, total spending",
        confidence="sourced",
    )
    """Slope for welfare, seniors and culture: that of total spending."""
    b2_social: float = param(
        0.040,
        unit="per ln(N/20,000) squared",
        low=0.024,
        high=0.056,
        source="S82 OLS, total spending",
        confidence="sourced",
    )
    """Curvature for welfare, seniors and culture."""
    b1_education: float = param(
        0.0,
        unit="elasticity",
        low=-0.06,
        high=0.03,
        source="S82 OLS: no scale economy in education",
        confidence="sourced",
    )
    """Slope for education, early childhood and pupil transport."""
    threshold_basic: float = param(
        5000.0, unit="resident", low=3000.0, high=10000.0, source="assumption; Bresnahan and Reiss 1991"
    )
    """Residents that a provider must reach for the full range of basic services."""
    below_threshold: float = param(0.15, unit="share of level", low=0.0, high=0.5, source="assumption")
    """Part of the service level that needs the threshold: without it residents go without."""
    capacity_floor: float = param(0.875, unit="1", low=0.75, high=1.0, source="assumption; effect 1 at capacity 0.5")
    """What a shekel buys at capacity 0, relative to capacity 0.5."""
    capacity_slope: float = param(
        0.25,
        unit="per unit capacity",
        low=0.1,
        high=0.5,
        source="assumption; direction S29 (capacity_effectiveness_slope)",
    )
    """Gain of service outcome from capacity 0 to 1."""
    need_noise: float = param(
        0.35, unit="sd of ln perceived / true need", low=0.15, high=0.6, source="assumption (needs_perception_noise)"
    )
    """Error with which authorities see the needs of their residents."""
    budget_inertia: float = param(0.8, unit="share kept per year", low=0.0, high=1.0, source="assumption")
    """Weight of last year's shares in a new budget."""
    bus_seats: float = param(50.0, unit="seat", low=15.0, high=55.0, source="assumption")
    """Seats of a pupil bus."""
    poolable_transport: float = param(
        0.3,
        unit="share of pupil transport",
        low=0.1,
        high=0.6,
        source="assumption: special education and regional schools",
    )
    """Pupil transport whose routes can be shared among neighbours."""
    detour: float = param(
        0.004,
        unit="share of cost per km between members",
        low=0.0,
        high=0.02,
        source="assumption; S89 Hanley 2007: consolidation can raise transport cost",
    )
    """Longer ways when routes are shared."""
    riders: float = param(0.2, unit="share of pupils", low=0.05, high=0.6, source="assumption")
    """Pupils who ride a bus that the authority pays."""


@parameters("cooperation")
class Cooperation:
    """Inter-municipal cooperation: realised scale gain, coordination cost, joining and leaving."""

    theta_max: float = param(
        0.85,
        unit="share of scale gain",
        low=0.3,
        high=0.9,
        source="assumption, set with the two costs below so that members under 15,000 save about 4 % net after six"
        " years and larger ones nothing (S7, S4)",
    )
    """Share of the theoretical scale gain that cooperation can realise."""
    theta_halfsat: float = param(0.4, unit="capacity", low=0.2, high=0.7, source="assumption; direction S4")
    """Capacity at which half of it is realised."""
    phase_in: float = param(0.33, unit="1/year", low=0.17, high=0.5, source="direction S7; rate assumed")
    """Rate at which the gain builds up after joining."""
    cost_fixed: float = param(
        12.0,
        unit="NIS per resident and year, all domains",
        low=4.0,
        high=25.0,
        source="assumption: staff of 10-15 for 150,000 residents",
    )
    """Fixed cost of coordination if all domains are joint; shared out over the domains."""
    cost_per_member: float = param(
        0.002, unit="share of service cost", low=0.001, high=0.01, source="direction S11; slope assumed"
    )
    """Coordination cost for each further member."""
    cost_heterogeneity: float = param(
        0.015, unit="share of service cost per SD", low=0.0, high=0.08, source="assumption; direction S12, S15"
    )
    """Coordination cost of social and ethnic difference among members."""
    delegation_discount: float = param(0.6, unit="factor", low=0.4, high=1.0, source="direction S1; size assumed")
    """Coordination cost when the service is delegated to the cluster body, relative to contracts."""
    free_riding: float = param(0.05, unit="share of spending", low=0.0, high=0.2, source="assumption")
    """What outsiders have of a joint service for transport, business or planning, against a member's spending."""
    rebound: float = param(
        0.3, unit="share of savings", low=0.0, high=0.6, source="direction S10; size assumed", role="imposed"
    )
    """Savings that are spent on the member's own services; the rest goes to its treasury."""
    join_scale: float = param(10.0, unit="NIS per resident and year", low=2.0, high=50.0, source="assumption")
    """Net benefit that moves the log odds of joining by one."""
    autonomy: float = param(
        15.0, unit="NIS per resident and year, all domains", low=0.0, high=40.0, source="assumption (autonomy_cost)"
    )
    """What an authority would pay to stay its own master, shared out over the domains by their cost."""
    envy: float = param(0.85, unit="weight", low=0.3, high=2.0, source="Fehr and Schmidt 1999", confidence="memory")
    """Weight of others gaining more."""
    guilt: float = param(0.32, unit="weight", low=0.0, high=0.6, source="Fehr and Schmidt 1999", confidence="memory")
    """Weight of gaining more than others."""
    homophily: float = param(0.5, unit="logit per SD", low=0.1, high=1.0, source="direction S12; size assumed")
    """Reluctance to join unlike partners."""
    debt: float = param(0.3, unit="logit per SD", low=0.0, high=0.6, source="direction S13; size assumed")
    """Readiness of indebted authorities to join."""
    exit_hazard: float = param(0.02, unit="1/year", low=0.005, high=0.05, source="assumption; no exit rate found")
    """Members that leave for reasons of their own."""
    mayor_shock: float = param(-0.4, unit="logit", low=-1.0, high=0.0, source="direction S14; size assumed")
    """Readiness to stay when a new mayor is elected."""
    mayor_turnover: float = param(0.4, unit="share of elections", low=0.2, high=0.6, source="assumption")
    """Elections that bring a new mayor."""
    fewest_members: int = param(3, unit="authority", low=2, high=6, source="assumption")
    """Members below which a joint domain is given up."""
    subsidy_weight: float = param(1.0, unit="1", low=0.0, high=3.0, source="assumption")
    """How much a shekel of state subsidy counts against a shekel of saving."""


@parameters("procurement")
class Procurement:
    """Tenders: bidders, prices, lots (EVIDENCE M2, M3)."""

    volume_elasticity: float = param(
        -0.05, unit="d ln price / d ln quantity", low=-0.12, high=0.0, source="assumption bracketed by S17 and S18"
    )
    """Volume discount."""
    cost_spread: float = param(0.12, unit="sd of ln cost", low=0.05, high=0.3, source="assumption")
    """Spread of bidders' costs for one lot."""
    outside_bidders: int = param(3, unit="bidder", low=1, high=8, source="assumption")
    """Bidders from outside for each lot."""
    local_bidders: int = param(3, unit="bidder", low=0, high=8, source="assumption")
    """Bidders of the region for each lot, as far as there are businesses that can serve it."""
    local_cost: float = param(0.04, unit="ln cost", low=-0.1, high=0.2, source="assumption")
    """Cost disadvantage of bidders of the region."""
    distance_cost: float = param(0.001, unit="ln cost per km", low=0.0, high=0.01, source="assumption")
    """Cost of serving a place that lies further away."""
    usual_lot: float = param(600_000.0, unit="NIS/year", low=100_000.0, high=20_000_000.0, source="assumption")
    """Usual size of a lot."""
    serving_share: float = param(0.5, unit="share of yearly sales", low=0.1, high=1.0, source="assumption")
    """Largest lot that a business can serve, against its yearly sales."""
    benchmark_spillover: float = param(
        -0.05, unit="price share", low=-0.22, high=0.0, source="S17, scaled down by assumption"
    )
    """Effect of joint framework prices on what non-members of the cluster pay, at full pooling."""
