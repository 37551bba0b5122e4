"""What leaves the program: pictures, tables, a briefing; each says what it shows, its unit and where it is from."""

from gui.export.picture import save_pdf, save_png

__all__ = ["save_pdf", "save_png"]
