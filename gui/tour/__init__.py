"""A tour of a minute through the main window."""

from gui.tour.tour import Tour, has_been_seen, offer

__all__ = ["Tour", "has_been_seen", "offer"]
