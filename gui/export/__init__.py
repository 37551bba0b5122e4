"""What leaves the window as a file."""

from gui.export.picture import save_pdf, save_png

__all__ = ["save_pdf", "save_png"]
