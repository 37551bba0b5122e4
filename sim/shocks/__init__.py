"""Shocks, one file each, found by being here. A shock writes `state.controls` and nothing else."""
