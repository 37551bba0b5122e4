"""A policy in one cluster does not reach its neighbours in the month in which it begins."""

import numpy as np

from sim.model import RegionModel
from sim.scenario import from_dict, load


def test_that_shared_waste_in_one_cluster_leaves_the_residents_of_all_others_as_they_were() -> None:
    plain = load("five-clusters").with_settings("sample=0.05", "years=1").to_dict()
    lever = {"kind": "shared_services", "domains": ["waste"], "forced": True, "where": ["western_galilee"]}
    before, after = RegionModel(from_dict(plain)), RegionModel(from_dict(plain | {"lever": [lever]}))
    before.step()
    after.step()
    assert after.state.authorities.is_member.sum() > 5
    old, new = before.state.residents, after.state.residents
    places = before.state.geography.cluster[old.home[: old.n]]
    others = (old.status[: old.n] >= 0) & (places != before.state.geography.clusters.index("western_galilee"))
    assert old.n == new.n
    for column in old.columns():
        np.testing.assert_array_equal(
            getattr(old, column)[: old.n][others], getattr(new, column)[: new.n][others], err_msg=column
        )
