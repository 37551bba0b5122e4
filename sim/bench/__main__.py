"""A child process of the benchmark: measures one thing and prints it as one line of JSON."""

import json
import sys

from sim.bench.jobs import JOBS

name, settings = sys.argv[1:3]
sys.stdout.write(json.dumps(JOBS[name](**json.loads(settings))) + "\n")
