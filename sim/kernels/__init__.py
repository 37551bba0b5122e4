"""Compiled rules: they see arrays and numbers, never objects, and know nothing of files, scenarios or screens."""
