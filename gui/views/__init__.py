"""Large views, one for each question; listed in `gui/views/catalogue.py`."""
