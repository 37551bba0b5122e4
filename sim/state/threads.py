"""A small team of threads that share the rows of large tables.

Kernels release the GIL and write only the rows they are given, sums are of integers, so results do not depend on the
number of threads. Numba's own parallel loops are not used: they compile several times longer, and their thread layer
aborts when two Python threads enter it (`sim/decisions`).
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from sim.kernels.dtypes import I32

SMALLEST_SPAN = 50_000
"""Rows below which another thread costs more than it saves."""


@dataclass(slots=True)
class Team:
    """Run a function over spans of rows, on one thread or several."""

    threads: int = 1
    _pool: ThreadPoolExecutor | None = field(default=None, repr=False)

    def over(self, n: int, work: Callable[[int, int, int], None]) -> int:
        """Call ``work(first, last, span)`` for spans that cover the rows 0 to `n` - 1; return the number of spans.

        Parameters
        ----------
        n : int
            Rows.
        work : callable
            Calls a kernel on rows `first` to `last` - 1; `span` numbers the scratch sums that are its own.
        """
        spans = max(1, min(self.threads, n // SMALLEST_SPAN))
        if spans == 1:
            work(0, n, 0)
            return 1
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self.threads, thread_name_prefix="eshkol")
        bounds = [n * span // spans for span in range(spans + 1)]
        for done in [self._pool.submit(work, bounds[s], bounds[s + 1], s) for s in range(spans)]:
            done.result()
        return spans

    def gather(self, n: int, rows: I32, work: Callable[[int, int], int]) -> int:
        """Let spans list rows, each from its first row on, then put the lists together in order.

        Parameters
        ----------
        n : int
            Rows.
        rows : int32[>= n]
            Modified in place: the list, without gaps.
        work : callable
            Lists rows of `first` to `last` - 1 in ``rows[first:]`` and returns how many.

        Returns
        -------
        int
            Entries of the list.
        """
        found: dict[int, tuple[int, int]] = {}

        def span(first: int, last: int, which: int) -> None:
            found[which] = (first, work(first, last))

        self.over(n, span)
        total = 0
        for which in sorted(found):
            first, count = found[which]
            if first != total:
                rows[total : total + count] = rows[first : first + count]
            total += count
        return total
