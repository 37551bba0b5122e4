"""Texts that are declared in `sim`; written by `python -m gui.i18n.strings --write`."""
