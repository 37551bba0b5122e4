"""Policy levers, one file each, found by being here. A lever writes `state.controls` and nothing else."""
