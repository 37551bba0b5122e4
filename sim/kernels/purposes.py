"""What draws are for: the table of purposes.

Add-only. A number is never used again and never changed, since it is part of every draw made for that purpose:
renumbering changes all results. Two uses of one purpose in one step by one identity differ in `k`. Purposes lie in
[1, 65535].
"""

from typing import Final

# Population (1-99)
SYNTHESIS_RESIDENT: Final = 1
SYNTHESIS_HOUSEHOLD: Final = 2
SYNTHESIS_BUSINESS: Final = 3
SYNTHESIS_SAMPLE: Final = 4
SYNTHESIS_WORKPLACE: Final = 31
SYNTHESIS_ROUNDING: Final = 32
SYNTHESIS_SIZE: Final = 33
SYNTHESIS_SECTOR: Final = 34
SYNTHESIS_JOB: Final = 35
SYNTHESIS_OWNER: Final = 36
SYNTHESIS_PRODUCTIVITY: Final = 37
SYNTHESIS_FOUNDING: Final = 38
SYNTHESIS_NEED: Final = 39
SYNTHESIS_TIE: Final = 40

# Demography, housing, migration (100-199)
BIRTH: Final = 100
DEATH: Final = 101
SEX_AT_BIRTH: Final = 102
HOUSEHOLD_FORMATION: Final = 103
LEAVE_HOME: Final = 104
CHOOSE_HOME: Final = 105
ARRIVE: Final = 106

# Businesses (200-299)
BUSINESS_BIRTH: Final = 200
BUSINESS_DEATH: Final = 201
PRODUCTIVITY: Final = 202
WANTED_JOBS: Final = 203

# Labour (300-399)
SEPARATION: Final = 300
SEARCH: Final = 301
ACCEPTANCE: Final = 302
HIRING_ORDER: Final = 303
PARTICIPATION: Final = 304

# Goods, services, decisions (400-499)
PURCHASE: Final = 400
JOIN_DOMAIN: Final = 401
TAX_COLLECTION: Final = 402

# Shocks (500-599)
SHOCK: Final = 500

# Learning, communities, actors (600-699)
LEARNING: Final = 600
COMMUNITY: Final = 601
LONELINESS: Final = 602
TIE: Final = 603

# Municipal decisions (700-799)
NEED_NOISE: Final = 700
TENDER: Final = 701
MAYOR: Final = 702
COALITION: Final = 703
DEMAND_SHOCK: Final = 704

# Institutions and network (800-829)
GRANT_APPLICATION: Final = 800
GRANT_CONTEST: Final = 801
CORE_TEST: Final = 802
# Programmes for work and businesses (860-889)
WITHOUT_CAR: Final = 860
TRAINING: Final = 861
SUPPORT: Final = 862
NETWORK: Final = 863
NETWORK_GROUP: Final = 864
PLANT: Final = 865
PLANT_PLACE: Final = 866
SUSPENSION: Final = 867
# People from birth to old age (830-859)
CHARACTER: Final = 830
CHILDHOOD: Final = 831
YOUTH: Final = 832
CAREER: Final = 833
SENIOR_TRAIT: Final = 834
GROUP_LIFE: Final = 835
DIGITAL: Final = 836
ATTITUDE: Final = 837
OUTREACH: Final = 838
