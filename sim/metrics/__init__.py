"""Metrics, one function each, found by being here; a file is a theme."""
