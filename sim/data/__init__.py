"""Reference tables, where each figure came from (`SOURCES.md`), and their loaders.

Names are imported on first use (PEP 562): looking up a place needs no numpy. The roster function itself is
`sim.data.roster.roster`, because a package cannot hold a function and a module of one name.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sim.data.assembly import START_YEARS as START_YEARS
    from sim.data.assembly import authority_table as authority_table
    from sim.data.authorities import AGE_BANDS as AGE_BANDS
    from sim.data.authorities import AGE_STARTS as AGE_STARTS
    from sim.data.authorities import AuthorityTable as AuthorityTable
    from sim.data.constants import all_constants as all_constants
    from sim.data.constants import child_allowance as child_allowance
    from sim.data.constants import constant as constant
    from sim.data.constants import income_tax_brackets as income_tax_brackets
    from sim.data.employment import employment_factor as employment_factor
    from sim.data.employment import employment_factors_by_group as employment_factors_by_group
    from sim.data.employment import job_proxy as job_proxy
    from sim.data.employment import outside_places as outside_places
    from sim.data.life import death_probability as death_probability
    from sim.data.life import fertility_pattern as fertility_pattern
    from sim.data.life import household_sizes as household_sizes
    from sim.data.life import largest_household_mean as largest_household_mean
    from sim.data.life import married_share as married_share
    from sim.data.life import mean_household_size as mean_household_size
    from sim.data.panel import panel_column as panel_column
    from sim.data.prices import deflator as deflator
    from sim.data.prices import price_index as price_index
    from sim.data.provenance import imputed_cells as imputed_cells
    from sim.data.provenance import panel_source_of as panel_source_of
    from sim.data.provenance import source_of as source_of
    from sim.data.reference import evidence_parameters as evidence_parameters
    from sim.data.reference import facts as facts
    from sim.data.reference import localities as localities
    from sim.data.reference import targets as targets
    from sim.data.roster import CLUSTER_IDS as CLUSTER_IDS
    from sim.data.roster import OTHER_LOCALITIES as OTHER_LOCALITIES
    from sim.data.roster import authority_ids as authority_ids
    from sim.data.roster import clusters as clusters
    from sim.data.roster import find_authority as find_authority
    from sim.data.roster import find_cluster as find_cluster
    from sim.data.roster import member_ids as member_ids
    from sim.data.sectors import SIZE_CLASSES as SIZE_CLASSES
    from sim.data.sectors import input_output as input_output
    from sim.data.sectors import sector_table as sector_table
    from sim.data.sectors import size_class_shares as size_class_shares

_HOMES = {
    "assembly": "START_YEARS authority_table",
    "authorities": "AGE_BANDS AGE_STARTS AuthorityTable",
    "constants": "all_constants child_allowance constant income_tax_brackets",
    "employment": "employment_factor employment_factors_by_group job_proxy outside_places",
    "life": "death_probability fertility_pattern household_sizes largest_household_mean married_share"
    " mean_household_size",
    "panel": "panel_column",
    "prices": "deflator price_index",
    "provenance": "imputed_cells panel_source_of source_of",
    "reference": "evidence_parameters facts localities targets",
    "roster": "CLUSTER_IDS OTHER_LOCALITIES authority_ids clusters find_authority find_cluster member_ids",
    "sectors": "SIZE_CLASSES input_output sector_table size_class_shares",
}


def __getattr__(name: str) -> object:
    """Import a public name from its module on first use."""
    for module, names in _HOMES.items():
        if name in names.split():
            return getattr(import_module(f"sim.data.{module}"), name)
    raise AttributeError(f"module 'sim.data' has no attribute {name!r}")
