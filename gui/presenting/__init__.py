"""Presenting before a room: a story or the desk, page by page, on a second screen if there is one, by keys only."""
