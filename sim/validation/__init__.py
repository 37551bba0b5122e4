"""Does the baseline reproduce the facts? Targets, forecasts, direction tests, effects of levers, calibration."""
