"""Codes of what people have done and of the groups they meet in; numbers are part of saved results: add at the end."""

from typing import Final

PRESCHOOL: Final = 1
"""Went to a supervised framework in the years before school (3 to 5)."""
SCOUT: Final = 2
"""Member of a youth movement now."""
THRESHOLD: Final = 4
"""Has a matriculation certificate that universities accept."""
SERVICE: Final = 8
"""Did military, national or civic service."""
STUDENT: Final = 16
"""Studies in higher education now."""
ENTERED: Final = 32
"""Entered higher education."""
SCIENCE: Final = 64
"""Took part in a science excellence programme."""
APPLIED: Final = 128
"""Applies for a place in higher education this year."""
ONLINE: Final = 256
"""A senior who uses the internet."""
WAITING: Final = 512
"""A senior who wants to join a community and has found none yet."""
SCIENTIST: Final = 1024
"""Has a degree in computing or engineering."""
INFANT_CARE: Final = 2048
"""Went to supervised daycare before 3."""

OUT_OF_SIGHT: Final = 4096
"""A senior whom media and word of mouth hardly reach ("not under the lamp"); lasting, as the traits that follow."""
LAME: Final = 8192
"""Limited mobility from 65 on."""
FRAIL: Final = 16384
"""Limited mobility from 75 on."""
TONGUE_SHIFT: Final = 15
"""Two bits: the language of a senior, index into LANGUAGES."""
TOPIC_SHIFT: Final = 17
"""Three bits: the topic that a senior likes best, index into TOPICS."""
TRAITS: Final = 0xFFFFF - 0xFFF
"""All bits of lasting traits."""

STAGES: Final = ("0-2", "3-5", "6-11", "12-17")
N_STAGES: Final = 4

HEBREW: Final = 0
ARABIC: Final = 1
RUSSIAN: Final = 2
AMHARIC: Final = 3
LANGUAGES: Final = ("hebrew", "arabic", "russian", "amharic")
N_LANGUAGES: Final = 4

PHYSICAL: Final = 0
HYBRID: Final = 1
DIGITAL_ONLY: Final = 2
MODALITIES: Final = ("physical", "hybrid", "digital")
N_MODALITIES: Final = 3

SAME_AGE: Final = 0
MULTI_AGE: Final = 1
MIXES: Final = ("same_age", "multi_age")

TOPICS: Final = ("movement", "arts", "learning", "volunteering", "heritage")
N_TOPICS: Final = 5

UNUSED: Final = 0
MEETING: Final = 1
DISSOLVED: Final = 2
"""Its members part at the next meeting; then the row is free."""

# Columns of `State.seniors`.
SENIORS: Final = 0
MEMBERS: Final = 1
LONELY: Final = 2
SCORE: Final = 3
"""Sum of loneliness, thousandths of a standard score; the same of members in MEMBER_SCORE."""
MEMBER_SCORE: Final = 4
IN_QUEUE: Final = 5
ONLINE_NOW: Final = 6
HIDDEN: Final = 7
HIDDEN_MEMBERS: Final = 8
LIMITED: Final = 9
LIMITED_MEMBERS: Final = 10
OTHER_TONGUE: Final = 11
"""Speakers of Russian or Amharic."""
OTHER_TONGUE_MEMBERS: Final = 12
SQUARES: Final = 13
"""Sum of squares of loneliness, thousandths."""
DIGITAL_MEMBERS: Final = 14
"""Members whose community meets on screens only."""
N_SENIOR: Final = 15

# Columns of `Controls.seniors`, by authority; 0 is neutral in all of them.
MEDIA: Final = 0
"""Further hazard of joining by media and branding, 1/year."""
DOORS: Final = 1
"""Seniors outside any community who are visited in a year, share."""
VENUES: Final = 2
"""Further groups that can meet, for 1,000 seniors."""
LEADERS: Final = 3
"""Further share of seniors who can lead, by training."""
FORUM: Final = 4
"""Strength of the forum of leaders, in [0, 1]."""
DESIGN_SIZE: Final = 5
"""Most members of a group that the programme founds; 0 for no programme."""
WINGS: Final = 6
"""Modality of new groups plus 1; 0 for no programme."""
MIX: Final = 7
"""Age mix of new groups, index into MIXES."""
TONGUES: Final = 8
"""Languages in which the programme works, a bit each."""
REACH: Final = 9
"""Strength of transport and accessible places for those with limited mobility, in [0, 1]."""
TASKS: Final = 10
"""Strength of tasks for members and a fixed schedule, in [0, 1]."""
CROWDING: Final = 11
"""Members of existing groups who leave for new ones, 1/year."""
SUPPORT: Final = 12
"""Seniors not online whom a digital supporter brings online, 1/year."""
ACROSS: Final = 13
"""1 where new groups take members from the whole cluster."""
N_CHANNELS: Final = 14
