"""How fast the program is on this machine: figures to print beside the demands, never to assert in a timed test."""

from sim.bench.report import bench

__all__ = ["bench"]
