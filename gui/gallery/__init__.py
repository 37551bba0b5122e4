"""Every plot with made-up numbers, in three languages and all themes: to be looked at, `python -m gui.gallery`."""
