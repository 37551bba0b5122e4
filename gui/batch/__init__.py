"""A batch: many runs of several scenarios in processes of their own, saved as they finish."""
