"""Measuring a run: `Recorder` fills arrays as the model runs, `Frames` makes tidy frames of them."""

from sim.measure.frames import Frames
from sim.measure.record import SERIES, Record
from sim.measure.recorder import Recorder

__all__ = ["SERIES", "Frames", "Record", "Recorder"]
