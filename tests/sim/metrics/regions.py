"""A small region after its first year, made once for all tests; nobody may write into it."""

from functools import cache

from sim.measure import Recorder
from sim.model import RegionModel
from sim.scenario import load

YEARS = 2


def small_model(*settings: str) -> RegionModel:
    """Return seven authorities with about 6,500 simulated residents."""
    own = ('region="beit_hakerem"', "sample=0.05", f"years={YEARS}", *settings)
    return RegionModel(load("baseline").with_settings(*own), seed=1)


@cache
def measured() -> Recorder:
    """Return the recorder of a whole run of the small region."""
    model = small_model()
    recorder = Recorder(model)
    recorder.start()
    while not model.is_done:
        model.step()
        recorder.month()
        if model.state.month % 12 == 0:
            recorder.year()
    return recorder
