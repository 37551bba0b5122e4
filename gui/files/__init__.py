"""Scenarios on disk: written and read, remembered, recovered, and shared as a script, a command or a code."""
