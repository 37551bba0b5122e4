"""Processes of a month: each unpacks the state, calls its kernels and keeps the books."""
