"""Levers that keep every process of a month busy."""

from typing import Any

LEVERS: list[dict[str, Any]] = [
    {"kind": "shared_services", "domains": ["waste", "welfare", "planning"], "forced": True, "cost_rule": "shapley"},
    {"kind": "joint_tenders", "share": 0.5},
    {"kind": "local_procurement", "preference": 0.1},
    {"kind": "revenue_sharing", "share": 0.5},
    {"kind": "pupil_transport_pooling"},
    {"kind": "grant_platform"},
    {"kind": "stronger_voice", "solidarity": 0.5},
    {"kind": "knowledge_centre"},
    {"kind": "planning_frameworks"},
    {"kind": "service_basket", "floor": 1.0},
    {"kind": "leadership_platform"},
    {"kind": "vision_and_strategy"},
    {"kind": "dedicated_institutions"},
    {"kind": "strategic_ventures", "campus": True},
    {"kind": "municipal_capacity"},
    {"kind": "state_support", "tax_credit": 0.07},
    {"kind": "institutionalisation"},
    {"kind": "specialisation", "sector": "manufacturing"},
    {"kind": "investment_attraction", "budget": 1000.0, "expansion": 0.3},
    {"kind": "entrepreneurship", "take_up": 0.5},
    {"kind": "business_networks", "take_up": 0.5, "links": 0.2},
    {"kind": "employment_programmes", "take_up": 1.0, "activation": 0.2},
    {"kind": "regional_transport"},
]
