"""Closing a month's books: what each line and each account is off, and the year's sums."""

from sim.kernels._jit import kernel
from sim.kernels.dtypes import I64


@kernel
def close_month(
    paid: I64, received: I64, year_paid: I64, year_received: I64, lines: I64, accounts: I64, wealth: I64, before: I64
) -> int:
    """Hold a month's entries against the purses, and add them to the year's.

    Parameters
    ----------
    paid, received : int64[n_lines, n_accounts], agorot
        Entries of the month.
    year_paid, year_received : int64[n_lines, n_accounts], agorot
        Modified in place.
    lines : int64[n_lines], agorot
        Modified in place: what each line pays out more than it takes in; 0 when the books balance.
    accounts : int64[n_accounts], agorot
        Modified in place: what each account took in, less what it paid and what its purse gained; 0 as well.
    wealth, before : int64[n_accounts], agorot
        Deposits less loans now and a month ago.

    Returns
    -------
    int
        All payments of the month, agorot.
    """
    turnover = 0
    for a in range(accounts.shape[0]):
        accounts[a] = before[a] - wealth[a]
    for line in range(lines.shape[0]):
        lines[line] = 0
        for a in range(accounts.shape[0]):
            out, into = paid[line, a], received[line, a]
            lines[line] += out - into
            accounts[a] += into - out
            turnover += out
            year_paid[line, a] += out
            year_received[line, a] += into
    return turnover


@kernel
def flows_of_places(
    out: I64, moves: I64, paid: I64, received: I64, wages: I64, spent: I64, sold: I64, businesses: int, towns: int
) -> None:
    """Add up the flows since January that are kept of every month.

    Parameters
    ----------
    out : int64[n_authorities, 9]
        Modified in place: births, deaths, arrivals, departures; wages and consumption of households, sales of
        businesses, receipts and payments of the treasury, agorot.
    moves : int64[n_authorities, >= 4]
        Births, deaths, arrivals and departures since January.
    paid, received : int64[n_lines, n_accounts], agorot
        Entries since January; the households' accounts come first.
    wages, spent, sold : int64[k]
        Lines of wages received, of consumption paid with its tax, and of sales received.
    businesses, towns : int
        First accounts of businesses and of treasuries.
    """
    for j in range(out.shape[0]):
        for k in range(4):
            out[j, k] = moves[j, k]
        out[j, 4:] = 0
        for line in wages:
            out[j, 4] += received[line, j]
        for line in spent:
            out[j, 5] += paid[line, j]
        for line in sold:
            out[j, 6] += received[line, businesses + j]
        for line in range(paid.shape[0]):
            out[j, 7] += received[line, towns + j]
            out[j, 8] += paid[line, towns + j]
