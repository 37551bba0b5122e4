"""``python -m sim`` is the command ``eshkol``."""

import sys

from sim.cli import main

sys.exit(main())
