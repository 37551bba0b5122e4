"""Plots that take arrays and know no simulation.

Each is a `PlotFrame`: a title that may open a choice, unit and direction, a message, dimmed and empty states, a table
of exactly the numbers that are drawn, and a summary to be read out.
"""
