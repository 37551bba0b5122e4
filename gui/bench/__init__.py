"""What the window is asked for and what it does on this machine: `python -m gui bench`."""

from gui.bench.measure import measure
from gui.bench.report import DEMANDS, lines

__all__ = ["DEMANDS", "lines", "measure"]
