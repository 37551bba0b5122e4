"""Pictures and PDF of any widget."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui import theme
from gui.export import save_pdf, save_png
from gui.gallery.samples import sample
from gui.gallery.scenes import fan

HEBREW = "פער בשירותים"


@pytest.fixture
def plot(shown: Callable[..., QWidget], qapp: QApplication) -> QWidget:
    """Return a fan with Hebrew labels."""
    result = shown(fan(sample("he")))
    qapp.processEvents()
    return result


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_that_a_png_has_the_size_asked_for_and_the_colours_of_the_plot(
    plot: QWidget, colours: Callable[[QImage], set[str]], tmp_path: Path, scale: float
) -> None:
    save_png(plot, tmp_path / "x.png", scale)
    image = QImage(str(tmp_path / "x.png"))
    assert (image.width(), image.height()) == (480 * scale, 300 * scale)
    assert {theme.LIGHT.a.lower(), theme.LIGHT.b.lower(), theme.LIGHT.paper.lower()} <= colours(image)


def test_that_a_sharper_png_is_the_same_picture(plot: QWidget, tmp_path: Path) -> None:
    for scale in (1.0, 2.0):
        save_png(plot, tmp_path / f"{scale}.png", scale)
    small, large = (QImage(str(tmp_path / f"{scale}.png")) for scale in (1.0, 2.0))
    places = [(x, y) for x in range(10, 470, 5) for y in range(60, 290, 5)]
    differ = [
        (x, y)
        for x, y in places
        if abs(small.pixelColor(x, y).lightness() - large.pixelColor(2 * x, 2 * y).lightness()) > 60
    ]
    assert len(differ) < 0.04 * len(places)


def test_that_a_pdf_has_a_page_for_each_widget_with_its_text_and_fonts(plot: QWidget, tmp_path: Path) -> None:
    save_pdf([plot, QLabel("second page")], tmp_path / "x.pdf", "title")
    content = (tmp_path / "x.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert b"NotoSansHebrew" in content
    assert b"/Count 2" in content
    assert b"/DCTDecode" not in content  # no part of it is a photograph of the screen


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_that_hebrew_can_be_found_in_a_pdf(plot: QWidget, tmp_path: Path) -> None:
    save_pdf([plot], tmp_path / "x.pdf", "title")
    text = subprocess.run(["pdftotext", tmp_path / "x.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert HEBREW in text


@pytest.mark.parametrize("save", [save_png, lambda widget, path: save_pdf([widget], path, "title")])
def test_that_a_file_that_cannot_be_written_is_an_error(
    plot: QWidget, tmp_path: Path, save: Callable[..., None]
) -> None:
    with pytest.raises(OSError, match="cannot be written there"):
        save(plot, tmp_path / "missing" / "x")
