"""All parameters of the model, grouped by theme: one declaration each, with unit, range, source and confidence."""

from dataclasses import dataclass, field

from sim.parameters.business import Business
from sim.parameters.demography import Demography, Housing, Migration
from sim.parameters.fiscal import Fiscal
from sim.parameters.goods import Goods
from sim.parameters.institutions import Grants, InstitutionRules, ThirdSectorRules
from sim.parameters.labour import Labour
from sim.parameters.learning import Cohesion, Communities, Learning, Network
from sim.parameters.population import Population
from sim.parameters.programmes import Disruption, Programmes, Travel
from sim.parameters.services import Cooperation, Procurement, Services


@dataclass(frozen=True, kw_only=True, slots=True)
class Parameters:
    """One value of every parameter; the field names are the group names in scenario files."""

    business: Business = field(default_factory=Business)
    communities: Communities = field(default_factory=Communities)
    cohesion: Cohesion = field(default_factory=Cohesion)
    cooperation: Cooperation = field(default_factory=Cooperation)
    demography: Demography = field(default_factory=Demography)
    disruption: Disruption = field(default_factory=Disruption)
    fiscal: Fiscal = field(default_factory=Fiscal)
    goods: Goods = field(default_factory=Goods)
    grants: Grants = field(default_factory=Grants)
    housing: Housing = field(default_factory=Housing)
    institutions: InstitutionRules = field(default_factory=InstitutionRules)
    labour: Labour = field(default_factory=Labour)
    learning: Learning = field(default_factory=Learning)
    migration: Migration = field(default_factory=Migration)
    network: Network = field(default_factory=Network)
    population: Population = field(default_factory=Population)
    procurement: Procurement = field(default_factory=Procurement)
    programmes: Programmes = field(default_factory=Programmes)
    services: Services = field(default_factory=Services)
    third_sector: ThirdSectorRules = field(default_factory=ThirdSectorRules)
    travel: Travel = field(default_factory=Travel)


__all__ = ["Parameters"]
