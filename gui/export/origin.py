"""Where numbers come from, in words: scenarios, runs, version, data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui import numbers
from gui.i18n.registry import SCENARIO, text
from gui.session import Session
from sim import __version__
from sim.results.source import code_hash

_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Origin:
    """What a reader needs to trust a number and to compute it again."""

    a: str
    b: str
    sample: float
    """Simulated residents for each real one; 0 before there are any runs."""
    seeds: tuple[int, ...]
    version: str
    code: str
    """First digits of the hash of the simulation's sources and tables."""

    def rows(self) -> list[tuple[str, str]]:
        """Return name and value of each fact, in the language of the window."""
        return [
            (QCoreApplication.translate("Origin", "Scenario A"), self.a),
            (QCoreApplication.translate("Origin", "Scenario B"), self.b),
            (QCoreApplication.translate("Origin", "Sample"), self.sample_words()),
            (QCoreApplication.translate("Origin", "Seeds"), self.seed_words()),
            (
                QCoreApplication.translate("Origin", "Program"),
                QCoreApplication.translate("Origin", "Eshkol {version}").format(version=numbers.isolated(self.version)),
            ),
            (QCoreApplication.translate("Origin", "Simulation"), numbers.isolated(self.code)),
            (QCoreApplication.translate("Origin", "Data"), data_words()),
        ]

    def sample_words(self) -> str:
        """Return how many residents were simulated."""
        if self.sample >= 1.0:
            return QCoreApplication.translate("Origin", "every resident (1:1)")
        return QCoreApplication.translate("Origin", "{share} of residents").format(share=numbers.percent(self.sample))

    def seed_words(self) -> str:
        """Return the seeds, as a range where they follow one another."""
        seeds = self.seeds
        if len(seeds) > 1 and seeds == tuple(range(seeds[0], seeds[-1] + 1)):
            return numbers.isolated(f"{seeds[0]}–{seeds[-1]}")
        return numbers.isolated(", ".join(map(str, seeds)))

    def line(self) -> str:
        """Return everything in one line, for the foot of a picture."""
        pattern = QCoreApplication.translate(
            "Origin", "A: {a} · B: {b} · {sample}, seeds {seeds} · Eshkol {version} ({code}) · Data: {data}"
        )
        return pattern.format(
            a=self.a,
            b=self.b,
            sample=self.sample_words(),
            seeds=self.seed_words(),
            version=numbers.isolated(self.version),
            code=numbers.isolated(self.code),
            data=data_words(),
        )


def data_words() -> str:
    """Return where the figures of places come from."""
    return QCoreApplication.translate("Origin", "Central Bureau of Statistics; synthetic residents and businesses")


def origin(session: Session) -> Origin:
    """Return where the numbers that the session shows come from."""
    pair = session.pair
    a, b = (text(SCENARIO, item.title) for item in (session.desk.first, session.desk.second))
    sample, seeds = (0.0, ()) if pair is None else (pair.exactness.sample, pair.a.seeds)
    return Origin(a, b, sample, tuple(seeds), __version__, code_hash()[:_DIGITS])
