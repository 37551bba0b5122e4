"""The ledger: every shekel moves by an entry from one account to another (MODEL section 4).

A month's entries are two int64 matrices, what each account paid and received on each line. They are exact, so the
checks compare integers: a line must pay out what it takes in, and an account must end with what it began plus the
difference.
"""

from dataclasses import dataclass

import numpy as np

from sim.errors import LedgerError
from sim.kernels.accounts import LINES, N_LINES
from sim.kernels.books import close_month
from sim.kernels.dtypes import I64


@dataclass(slots=True)
class Accounts:
    """Where the accounts stand: households, businesses and the treasury of each authority, then the few others."""

    n_authorities: int
    n_clusters: int

    @property
    def households(self) -> int:
        """First of the households' accounts, one an authority."""
        return 0

    @property
    def businesses(self) -> int:
        """First of the businesses' accounts, one an authority."""
        return self.n_authorities

    @property
    def authorities(self) -> int:
        """First of the authorities' own accounts."""
        return 2 * self.n_authorities

    @property
    def clusters(self) -> int:
        """First of the cluster bodies' accounts."""
        return 3 * self.n_authorities

    @property
    def government(self) -> int:
        """Account of central government."""
        return 3 * self.n_authorities + self.n_clusters

    @property
    def third_sector(self) -> int:
        """Account of the third sector."""
        return self.government + 1

    @property
    def outside(self) -> int:
        """Account of the rest of Israel and the world, which keeps all deposits and grants all loans."""
        return self.government + 2

    @property
    def n(self) -> int:
        """Number of accounts."""
        return self.government + 3

    def name(self, account: int, ids: tuple[str, ...], clusters: tuple[str, ...]) -> str:
        """Return what an account is called in errors and results, e.g. ``households of karmiel``."""
        kinds = ("households", "businesses", "authority")
        if account < self.clusters:
            return f"{kinds[account // self.n_authorities]} of {ids[account % self.n_authorities]}"
        if account < self.government:
            return f"cluster {clusters[account - self.clusters]}"
        return ("central government", "third sector", "outside")[account - self.government]


@dataclass(slots=True)
class Ledger:
    """Entries of the current month and the stocks they must explain. Money in agorot."""

    accounts: Accounts
    ids: tuple[str, ...]
    clusters: tuple[str, ...]
    paid: I64
    """int64[n_lines, n_accounts], payments of this month."""
    received: I64
    """int64[n_lines, n_accounts], receipts of this month."""
    year_paid: I64
    """int64[n_lines, n_accounts], payments since January."""
    year_received: I64
    """int64[n_lines, n_accounts], receipts since January."""
    wealth: I64
    """int64[n_accounts], deposits less loans at the end of the last month, summed afresh from the agents."""
    residual: float
    """Largest relative residual of the run so far."""

    @classmethod
    def empty(cls, ids: tuple[str, ...], clusters: tuple[str, ...]) -> "Ledger":
        """Return a ledger without entries."""
        accounts = Accounts(len(ids), len(clusters))
        lines = (N_LINES, accounts.n)
        return cls(
            accounts=accounts,
            ids=ids,
            clusters=clusters,
            paid=np.zeros(lines, np.int64),
            received=np.zeros(lines, np.int64),
            year_paid=np.zeros(lines, np.int64),
            year_received=np.zeros(lines, np.int64),
            wealth=np.zeros(accounts.n, np.int64),
            residual=0.0,
        )

    def post(self, line: int, payer: int, receiver: int, amount: int) -> None:
        """Enter one payment between two accounts; a negative amount goes the other way."""
        if amount < 0:
            payer, receiver, amount = receiver, payer, -amount
        self.paid[line, payer] += amount
        self.received[line, receiver] += amount

    def close(self, wealth: I64, month: int) -> None:
        """Check the month's entries against the agents' own purses, then begin a new month.

        Parameters
        ----------
        wealth : int64[n_accounts], agorot
            Deposits less loans of every account, summed from the agents' own arrays; for outside, minus all the others.
        month : int
            Month of the run, for the error.

        Raises
        ------
        LedgerError
            A line pays out another sum than it takes in, or an account's purse differs from what its entries say.
        """
        lines, accounts = np.empty(len(self.paid), np.int64), np.empty(len(wealth), np.int64)
        turnover = close_month(
            self.paid, self.received, self.year_paid, self.year_received, lines, accounts, wealth, self.wealth
        )
        worst = max(int(np.abs(lines).max()), int(np.abs(accounts).max()))
        self.residual = max(self.residual, worst / max(turnover, 1))
        if worst > turnover * TOLERANCE:
            raise LedgerError(self._complaint(lines, accounts, month))
        self.paid.fill(0)
        self.received.fill(0)
        self.wealth[:] = wealth

    def _complaint(self, lines: I64, accounts: I64, month: int) -> str:
        """Name the worst line and the worst account."""
        line, account = int(np.abs(lines).argmax()), int(np.abs(accounts).argmax())
        parts = []
        if lines[line]:
            parts.append(f"line {LINES[line]} pays out {lines[line] / 100:,.2f} NIS more than it takes in")
        if accounts[account]:
            name = self.accounts.name(account, self.ids, self.clusters)
            parts.append(f"the purse of {name} is {-accounts[account] / 100:,.2f} NIS off its entries")
        return f"month {month}: the ledger does not balance: " + "; ".join(parts)


TOLERANCE = 1e-9
"""Relative residual above which a run stops (MODEL section 4)."""
