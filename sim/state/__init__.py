"""State of the simulated region: tables of agents, places, controls and the ledger."""

from sim.state.businesses import Businesses, Contracts
from sim.state.controls import Controls
from sim.state.institutions import Institutions
from sim.state.law import Law, Vitals
from sim.state.ledger import Accounts, Ledger
from sim.state.places import Authorities, Clusters, Geography
from sim.state.region import MONTHS_A_YEAR, Economy, State
from sim.state.residents import Households, Residents
from sim.state.scratch import Scratch
from sim.state.society import SeniorGroups, Society
from sim.state.survey import Survey
from sim.state.table import Table, put_in_order
from sim.state.threads import Team

__all__ = [
    "MONTHS_A_YEAR",
    "Accounts",
    "Authorities",
    "Businesses",
    "Clusters",
    "Contracts",
    "Controls",
    "Economy",
    "Geography",
    "Households",
    "Institutions",
    "Law",
    "Ledger",
    "Residents",
    "Scratch",
    "SeniorGroups",
    "Society",
    "State",
    "Survey",
    "Table",
    "Team",
    "Vitals",
    "put_in_order",
]
