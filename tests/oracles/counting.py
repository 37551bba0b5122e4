"""Recounts of a state in plain Python, row by row, from what the columns are documented to mean."""

from collections import Counter

from sim.state import State

EMPLOYEE, SELF_EMPLOYED = 3, 4
NOBODY, OUTSIDE = -1, -2


def residents(state: State) -> list[int]:
    """Return the residents of each authority."""
    people = state.residents
    count = Counter(int(people.home[i]) for i in range(people.n) if people.status[i] >= 0)
    return [count[j] for j in range(state.n_authorities)]


def residents_by_kind(state: State) -> dict[tuple[int, ...], int]:
    """Return the residents of each place, group, sex, status and age: 0-5, 6-17, 18-24, 25-64, 65 and older."""
    people = state.residents
    count: Counter[tuple[int, ...]] = Counter()
    for i in range(people.n):
        if people.status[i] >= 0:
            years = (state.month - int(people.born[i])) // 12
            age = sum(years >= bound for bound in (6, 18, 25, 65))
            count[int(people.home[i]), int(people.group[i]), int(people.sex[i]), int(people.status[i]), age] += 1
    return count


def staff(state: State) -> list[int]:
    """Return the residents who work for each employer."""
    people = state.residents
    works = [i for i in range(people.n) if people.status[i] in (EMPLOYEE, SELF_EMPLOYED)]
    count = Counter(int(people.employer[i]) for i in works)
    return [count[b] for b in range(state.businesses.n)]


def wage_bills(state: State) -> list[int]:
    """Return the pay of the employees of each employer."""
    people, total = state.residents, Counter()
    for i in range(people.n):
        if people.status[i] == EMPLOYEE:
            total[int(people.employer[i])] += int(people.pay[i])
    return [total[b] for b in range(state.businesses.n)]


def members_by_chain(state: State) -> dict[int, set[int]]:
    """Return the members of each household, found by walking from the first to the last."""
    found = {}
    for h in range(state.households.n):
        if state.households.home[h] == NOBODY:
            continue
        chain, i = [], int(state.households.first[h])
        while i != NOBODY:
            assert i not in chain, "a chain that runs in a circle"
            chain.append(i)
            i = int(state.residents.next_member[i])
        found[h] = set(chain)
    return found


def members_by_resident(state: State) -> dict[int, set[int]]:
    """Return the members of each household, found by asking every resident."""
    found = {h: set() for h in range(state.households.n) if state.households.home[h] != NOBODY}
    for i in range(state.residents.n):
        if state.residents.status[i] >= 0:
            found[int(state.residents.household[i])].add(i)
    return found


def owned_by_chain(state: State) -> dict[int, set[int]]:
    """Return the businesses of each household that owns some, found by walking its chain."""
    found = {}
    for h in range(state.households.n):
        b, chain = int(state.households.business[h]), []
        while b != NOBODY:
            assert b not in chain, "a chain that runs in a circle"
            chain.append(b)
            b = int(state.businesses.next_owned[b])
        if chain:
            found[h] = set(chain)
    return found


def owned_by_business(state: State) -> dict[int, set[int]]:
    """Return the businesses of each household that owns some, found by asking every business that trades."""
    found = {}
    for b in range(state.businesses.n):
        if state.businesses.alive[b] == 1 and state.businesses.owner[b] >= 0:
            found.setdefault(int(state.businesses.owner[b]), set()).add(b)
    return found


def wealth(state: State) -> list[int]:
    """Return deposits less loans of every account of the ledger, in its order; outside owes what all others own."""
    n, homes, firms = state.n_authorities, state.households, state.businesses
    home, trade = [0] * n, [0] * n
    for h in range(homes.n):
        if homes.home[h] != NOBODY:
            home[homes.home[h]] += int(homes.cash[h])
    for j in range(n):
        home[j] += int(state.survey.estates[j])
    for b in range(state.n_public, firms.n):
        trade[firms.place[b]] += int(firms.cash[b]) - int(firms.loan[b])
    town = [int(state.authorities.cash[j]) - int(state.authorities.loan[j]) for j in range(n)]
    hub = [int(state.clusters.cash[c]) - int(state.clusters.loan[c]) for c in range(state.n_clusters)]
    known = [*home, *trade, *town, *hub, 0, int(state.third_sector_cash)]
    return [*known, -sum(known)]
