"""What holds for all tests: no screen, no user's files, the same examples on every machine."""

import os

from hypothesis import settings

# Before Qt or the program is imported. A chosen platform is left alone, for a look at the real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No clock and no luck: a slow machine is no failure, and the same examples are tried everywhere.
settings.register_profile("house", deadline=None, derandomize=True, database=None)
settings.load_profile("house")
