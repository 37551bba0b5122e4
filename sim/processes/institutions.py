"""What institutions do in a year and a month: voice, knowledge, leaders, basket, donors, ventures, subsidies."""

import numpy as np

from sim.kernels import accounts as line
from sim.kernels import institutions as kernels
from sim.kernels.codes import (
    CONSTRUCTION,
    CULTURE,
    EARLY_CHILDHOOD,
    EDUCATION_ENRICHMENT,
    N_DOMAINS,
    NONE,
    PERSONAL_SERVICES,
    SENIORS,
    WELFARE,
)
from sim.kernels.dtypes import F64, I64
from sim.kernels.maths import exp
from sim.processes import actors
from sim.state import MONTHS_A_YEAR, State

SOCIAL = (EDUCATION_ENRICHMENT, EARLY_CHILDHOOD, WELFARE, SENIORS, CULTURE)
"""Domains in which the third sector works beside the authority."""

TOOLS = 0.3
"""Part of the means of a cluster body that buys tools from outside; the rest is for staff (assumption)."""


def to_agorot(state: State) -> float:
    """Return agorot a month of the sampled region for a shekel a year of the real one."""
    return 100.0 * state.sample / MONTHS_A_YEAR


def learn_needs(state: State) -> None:
    """Let knowledge of needs follow what the centre and planning units offer; let leaders be won and tire."""
    own, control, inst = state.parameters.institutions, state.controls, state.institutions
    offered = np.maximum(control.data, own.unit_knowledge * control.planning_unit)
    inst.reached[:] = actors.reached_sectors(state)
    inst.data += own.knowledge_speed * (offered - inst.data)
    for j in range(state.n_authorities):
        inst.leaders[j] = kernels.next_leaders(
            float(inst.leaders[j]), float(control.platform[j]), float(control.vision[j]), own.leader_start,
            own.leader_spread, own.leader_loss,
        )  # fmt: skip


def turn_the_year(state: State) -> None:
    """Let what institutions know and own move on by a year."""
    learn_needs(state)
    build_bodies(state)
    build_ventures(state)


def need_noise(state: State, j: int) -> float:
    """Return the error with which an authority sees the needs of its residents, sd of ln."""
    own, inst = state.parameters.institutions, state.institutions
    error: float = kernels.noise(
        state.parameters.services.need_noise, float(inst.data[j]), float(state.authorities.capacity[j]), own.knowledge,
        float(inst.leaders[j]), own.participation, float(state.controls.planning[j]), own.planning_noise,
    )  # fmt: skip
    return error


def budget_inertia(state: State, j: int) -> float:
    """Return the weight of last year's shares in an authority's budget: plans of several years hold it fast."""
    usual, own = state.parameters.services.budget_inertia, state.parameters.institutions
    return usual + (1.0 - usual) * own.planning_rigidity * float(state.controls.planning[j])


def build_bodies(state: State) -> None:
    """Let cluster bodies become institutions by their means, or fall back without."""
    own, control, hub = state.parameters.institutions, state.controls, state.clusters
    means = np.minimum((control.body_support + control.body_dues) / own.institution_means, 1.0)
    start = hub.institution_start
    hub.institution += own.institution_rate * means * (1.0 - hub.institution)
    hub.institution -= own.institution_decay * (1.0 - means) * (hub.institution - start)


def speak(state: State) -> None:
    """Set what each authority wins of discretionary transfers because its cluster speaks with one voice."""
    own, control, inst, town = state.parameters.institutions, state.controls, state.institutions, state.authorities
    inst.voice[:] = 0
    if not control.voice.any():
        return
    seen, circle = state.survey, state.geography.cluster
    people = seen.residents * state.sample
    transfers = own.discretionary * (
        town.grant + (town.earmarked_pupil * seen.pupils + town.earmarked_resident * people) * state.wage_index
    )
    revenue = town.own_last / np.maximum(people, 1.0)
    together = actors.cohesion(state)
    for c in np.flatnonzero(control.voice > 0.0):
        here = (circle == c) & (people > 0.0)
        heard = kernels.voice(float(together[c]), float(seen.residents[here].sum()), own.voice_reference)
        heard *= 0.5 + 0.5 * float(state.clusters.institution[c])
        pool = own.voice_gain * float(control.voice[c]) * heard * float(transfers[here].sum())
        rich = transfers[here] * (1.0 + own.voice_gradient * np.clip(revenue[here] / revenue[here].mean() - 1, -1, 1))
        alike = people[here] / people[here].sum()
        share = float(control.solidarity[c])
        inst.voice[here] = (pool * (share * alike + (1.0 - share) * rich / rich.sum())).astype(np.int64)


def guarantee(state: State) -> None:
    """Let the state pay what is missing to the national basket, at last year's level, and add it to the budgets."""
    control, inst, town = state.controls, state.institutions, state.authorities
    inst.basket[:], inst.floored[:] = 0, 0
    if not control.basket.any():
        return
    own = state.parameters.services
    effect = own.capacity_floor + own.capacity_slope * town.capacity
    cost = town.unit_cost * town.need / effect[:, None]
    # Level that the authority reaches with its own money; what is joint is the cluster's to level.
    alone = np.divide(town.budget / to_agorot(state), cost, out=np.ones_like(cost), where=cost > 0.0)
    gap = np.where(town.is_member | (cost <= 0.0), 0.0, np.maximum(control.basket - alone, 0.0))
    inst.floored[:] = (gap * cost * to_agorot(state)).astype(np.int64)
    inst.basket[:] = inst.floored.sum(axis=1)
    town.budget += inst.floored


def fungible_need(state: State, j: int) -> F64:
    """Return the needs that an authority budgets for: less, where the state guaranteed a floor last year."""
    floored, town = state.institutions.floored[j], state.authorities
    need: F64 = town.need[j].copy()
    if not floored.any():
        return need
    share = floored / np.maximum(town.budget[j], 1)
    left: F64 = need * (1.0 - state.parameters.institutions.basket_crowding * share)
    return left


def subsidise(state: State) -> None:
    """Set the subsidy that the state pays to members of joint services, for each domain that they joined."""
    control, inst = state.controls, state.institutions
    inst.subsidy[:] = 0
    if control.join_subsidy.any():
        joined = state.authorities.is_member.sum(axis=1)
        circle = state.geography.cluster
        each = np.where(circle == NONE, 0.0, control.join_subsidy[circle])
        inst.subsidy[:] = (each * joined * state.survey.residents * to_agorot(state)).astype(np.int64)


def donate(state: State) -> None:
    """Let the third sector decide where its money goes this year, and note what that does for services."""
    own, control, inst, seen = (
        state.parameters.third_sector, state.controls, state.institutions, state.survey,
    )  # fmt: skip
    people, per_year = seen.residents, to_agorot(state)
    given = state.parameters.fiscal.donations * people
    extra = (inst.spent - inst.matching) - inst.expected * people * state.wage_index
    given = np.maximum(given - own.crowding * extra, 0.0)
    capacity = state.authorities.capacity
    inst.raised[:] = (control.fundraising * own.fundraising_return * (0.5 + capacity) * per_year).astype(np.int64)
    total = sum(given.tolist())
    choice = np.zeros(state.n_authorities)
    kernels.donors_choice(
        choice, people, seen.levels, capacity, inst.trust, actors.ties_with(state, actors.THIRD_SECTOR),
        inst.leaders, np.array([own.need_weight, own.quality_weight, own.visibility_weight]),
    )  # fmt: skip
    usual = (1.0 - own.project_share) * given + own.project_share * total * choice
    inst.third[:] = (usual * per_year).astype(np.int64) + inst.raised
    each = inst.third / per_year / np.maximum(people, 1.0)
    if state.month == 0:
        inst.third_start[:] = each
    _work_beside(state, (each - inst.third_start) * people)


def _work_beside(state: State, beyond: F64) -> None:
    """Note what the third sector and volunteers provide beyond the start, in the social domains, as these cost."""
    own, inst, town = state.parameters.third_sector, state.institutions, state.authorities
    worth = own.in_services * beyond + own.volunteer_worth * state.controls.volunteers * state.survey.residents
    social = np.zeros_like(town.share)
    social[:, SOCIAL] = town.share[:, SOCIAL]
    total = np.maximum(social.sum(axis=1, keepdims=True), 1e-9)
    inst.partner[:] = (social / total * (worth * to_agorot(state))[:, None]).astype(np.int64)


def effective_budget(state: State) -> I64:
    """Return what services are worth: budgets, less what tables save being spent twice, and partners' work.

    Returns
    -------
    int64[n_authorities, n_domains], agorot/month
    """
    town, inst, tables = state.authorities, state.institutions, state.controls.tables
    whole: I64 = town.budget + inst.partner + inst.spilled
    if tables.any():
        circle = state.geography.cluster
        there = np.where(circle == NONE, 0.0, tables[circle]) * inst.reached
        twice = state.parameters.institutions.duplication
        gain = np.zeros(N_DOMAINS)
        gain[list(SOCIAL)] = 1.0
        factor = (1.0 - twice * (1.0 - there)) / (1.0 - twice)
        whole = np.where(gain[None, :] > 0.0, np.maximum(whole, 0) * factor[:, None], whole).astype(np.int64)
    return np.maximum(whole, 0)


def build_ventures(state: State) -> None:
    """Let the capital of last year's ventures come to work where capacity and ties across sectors allow; wear it."""
    own, control, inst = state.parameters.third_sector, state.controls, state.institutions
    if control.venture.any() or inst.venture.any():
        capacity = state.authorities.capacity
        works = capacity / (capacity + own.venture_halfsat) * inst.reached
        inst.venture *= 1.0 - own.venture_decay
        inst.venture += control.venture * works[:, None]
    inst.campus[:] = 0.0
    for c in np.flatnonzero(control.campus > 0.0):
        way = state.geography.distance[state.clusters.hub[c]]
        near = np.array([exp(-own.campus_decay * km) for km in way])
        near[state.clusters.hub[c]] = 1.0
        inst.campus[:] = np.maximum(inst.campus, own.campus_effect * float(control.campus[c]) * near)


def venture_demand(state: State) -> F64 | None:
    """Return what ventures sell outside this month, float64[n, n_sectors] in agorot; None where there are none."""
    stock = state.institutions.venture
    if not stock.any():
        return None
    sales: F64 = stock * (state.parameters.third_sector.venture_return * to_agorot(state))
    return sales


def shares_of_ventures(state: State) -> tuple[I64, I64, I64]:
    """Return what the state, the third sector and the authority pay for ventures of each place, agorot/month."""
    control = state.controls
    whole = (control.venture.sum(axis=1) * to_agorot(state)).astype(np.int64)
    of_state = (whole * control.venture_state).astype(np.int64)
    limit = (state.institutions.third * state.parameters.third_sector.project_share).astype(np.int64)
    of_third = np.minimum((whole * control.venture_third).astype(np.int64), limit)
    return of_state, of_third, whole - of_state - of_third


def invest(state: State) -> None:
    """Pay for the building of ventures, VAT included, to builders of the place, or outside where there are none."""
    if not state.controls.venture.any():
        return
    at, books, work = state.ledger.accounts, state.ledger, state.scratch
    builders = work.cell_custom[:, CONSTRUCTION] > 0
    towns = np.arange(state.n_authorities) + at.authorities
    payers = (np.full_like(towns, at.government), np.full_like(towns, at.third_sector), towns)
    for payer, amount in zip(payers, shares_of_ventures(state), strict=True):
        tax = (amount * (state.law.vat / (1.0 + state.law.vat))).astype(np.int64)
        net = amount - tax
        np.add.at(books.paid[line.VALUE_ADDED_TAX], payer, tax)
        np.add.at(books.paid[line.PROCUREMENT], payer, net)
        books.received[line.VALUE_ADDED_TAX, at.government] += tax.sum()
        books.received[line.PROCUREMENT, at.businesses : at.authorities] += np.where(builders, net, 0)
        books.received[line.PROCUREMENT, at.outside] += net[~builders].sum()
        work.cell_sales[:, CONSTRUCTION] += np.where(builders, net, 0)


def give(state: State) -> None:
    """Let the third sector spend what it was given on services of businesses nearby; ventures are paid apart."""
    net = state.institutions.third
    if state.controls.venture.any():
        net = net - shares_of_ventures(state)[1]
    books, at, work = state.ledger, state.ledger.accounts, state.scratch
    sellers = work.cell_custom[:, PERSONAL_SERVICES] > 0
    books.paid[line.PROCUREMENT, at.third_sector] += net.sum()
    books.received[line.PROCUREMENT, at.businesses : at.authorities] += np.where(sellers, net, 0)
    books.received[line.PROCUREMENT, at.outside] += net[~sellers].sum()
    work.cell_sales[:, PERSONAL_SERVICES] += np.where(sellers, net, 0)


def pay_grants(state: State) -> None:
    """Enter this month's grants beside formula and earmarked ones, and what cluster bodies get for staff and tools."""
    inst, control, books = state.institutions, state.controls, state.ledger
    at = books.accounts
    towns = slice(at.authorities, at.clusters)
    for where, amount in (
        (line.PROJECT_GRANTS, inst.project_grant), (line.DISCRETIONARY_GRANTS, inst.voice),
        (line.BASKET_GRANTS, inst.basket), (line.JOINING_SUBSIDIES, inst.subsidy),
    ):  # fmt: skip
        books.paid[where, at.government] += amount.sum()
        books.received[where, towns] += amount
    inst.tied_year += inst.project_grant + inst.basket
    if control.body_support.any() or control.body_dues.any():
        _fund_bodies(state)


def _fund_bodies(state: State) -> None:
    """Let members and the state pay for staff and tools of cluster bodies, as long as these do not pile up a year's."""
    control, books, circle = state.controls, state.ledger, state.geography.cluster
    at, scale = books.accounts, to_agorot(state)
    for c in range(state.n_clusters):
        people = np.where(circle == c, state.survey.residents, 0.0)
        dues = (people * (control.body_dues[c] * scale)).astype(np.int64)
        support = int(people.sum() * control.body_support[c] * scale)
        whole = int(dues.sum()) + support
        books.post(line.OUTSOURCED_PROGRAMMES, at.clusters + c, at.outside, int(whole * TOOLS))
        if state.clusters.cash[c] <= MONTHS_A_YEAR * whole:
            books.paid[line.MEMBER_FEES, at.authorities : at.clusters] += dues
            books.received[line.MEMBER_FEES, at.clusters + c] += dues.sum()
            books.post(line.CLUSTER_SUPPORT, at.government, at.clusters + c, support)
