"""The month's purchases in plain Python: what every place wants of every sector, and where it is bought. Agorot."""

from sim.state import State

PUBLIC_SERVICES, PERSONAL_SERVICES, LOCAL_GOVERNMENT = 8, 9, 10
Cells = list[list[float]]


def wants(state: State) -> Cells:
    """Return what households, businesses' inputs and investment of each place want of each sector, net of VAT."""
    eco, homes, firms = state.economy, state.households, state.businesses
    n, sectors = state.n_authorities, len(eco.consumption)
    want = [[0.0] * sectors for _ in range(n)]
    for h in range(homes.n):
        if homes.home[h] >= 0:
            net = int(homes.spending[h]) / (1.0 + state.law.vat)
            for k in range(sectors):
                want[homes.home[h]][k] += net * float(eco.consumption[k])
    for b in range(firms.n):
        if firms.alive[b] != 1 or firms.sector[b] == LOCAL_GOVERNMENT:
            continue
        for k in range(sectors):
            inputs = int(firms.sales_before[b]) * float(eco.inputs[firms.sector[b], k])
            want[firms.place[b]][k] += inputs + int(firms.investment[b]) * float(eco.investment[k])
    return want


def sells(state: State) -> list[list[bool]]:
    """Return which sectors have a business with customers in each place."""
    firms = state.businesses
    found = [[False] * len(state.economy.consumption) for _ in range(state.n_authorities)]
    for b in range(firms.n):
        if firms.alive[b] == 1 and firms.sector[b] != LOCAL_GOVERNMENT and firms.custom[b] > 0:
            found[firms.place[b]][firms.sector[b]] = True
    return found


def sales(state: State, exports: Cells) -> Cells:
    """Return what the businesses of each place and sector sell, procurement contracts apart."""
    eco, want, open_ = state.economy, wants(state), sells(state)
    n, sectors = state.n_authorities, len(eco.consumption)
    sold = [[0.0] * sectors for _ in range(n)]
    for to in range(n):
        for k in range(sectors):
            if open_[to][k]:
                local = sum(want[j][k] * float(eco.local_share[j, k]) * float(eco.trade[j, to, k]) for j in range(n))
                sold[to][k] = local + float(exports[to][k])
        people = float(state.survey.residents[to]) * state.sample
        if open_[to][PUBLIC_SERVICES]:
            sold[to][PUBLIC_SERVICES] += float(eco.public_services[to]) * people * state.wage_index
        if open_[to][PERSONAL_SERVICES]:
            sold[to][PERSONAL_SERVICES] += int(state.institutions.third[to])
    return sold
