"""What is exported is what is shown, with its unit and origin."""

import io
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from gui import theme
from gui.documents import Desk, Document
from gui.export.briefing import briefing
from gui.export.origin import origin
from gui.export.pictures import pdf_of, png_of
from gui.export.tables import TableSheet, csv_of, xlsx_of
from gui.export.views import seen, sheet_of
from gui.i18n import set_language
from gui.i18n.registry import area_name
from gui.numbers import plain
from gui.panels.metric_view import TABLE
from gui.plots.figure import Figure
from gui.window import MainWindow
from sim import __version__
from tests.gui.small_desk import desk, quiet_session, sharing, small

TRAPS = pd.DataFrame({"=1+1": ["=HYPERLINK(1)", "+2", "@x", "-3", "plain"], "value": [1.5, np.nan, 1e-9, -2.25, 1e12]})


@pytest.fixture
def window(tmp_path: Path, shown: Callable[..., QWidget]) -> MainWindow:
    """Return a window with two small scenarios."""
    result = shown(MainWindow(quiet_session(tmp_path)), 1366, 768)
    assert isinstance(result, MainWindow)
    return result


@pytest.fixture
def english(qapp: QApplication) -> None:
    """Leave the language as it was."""
    yield
    set_language(qapp, "en")


def sheet(*, is_rtl: bool = False) -> TableSheet:
    """Return a table with cells that a spreadsheet might run."""
    return TableSheet(
        Figure("Traps", "NIS/month", "NIS a month"), "higher is better", TRAPS, [("Program", "1")], is_rtl
    )


def pixels(image: QImage) -> np.ndarray:
    """Return an image as uint8[height, width, 4]."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def pages(pdf: bytes, tmp_path: Path) -> list[QImage]:
    """Return the pages of a PDF at the resolution of the screen."""
    (tmp_path / "x.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "96", "-png", "x.pdf", "page"], cwd=tmp_path, check=True)
    return [QImage(str(path)) for path in sorted(tmp_path.glob("page*.png"))]


def text_of(pdf: bytes, tmp_path: Path) -> str:
    """Return the words of a PDF."""
    (tmp_path / "t.pdf").write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-layout", "t.pdf", "-"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    return done.stdout


needs_poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler shows what is in a PDF")


def test_that_a_png_is_what_is_seen(window: MainWindow) -> None:
    frame = seen(window)[0]
    made = QImage.fromData(png_of(frame, scale=1.0))
    assert made.size() == frame.size()
    shown = pixels(frame.grab().toImage())
    assert np.abs(pixels(made)[..., :3].astype(int) - shown[..., :3]).mean() < 2.0


def test_that_a_picture_tells_where_it_is_from(window: MainWindow) -> None:
    frame = seen(window)[0]
    made = QImage.fromData(png_of(frame, origin(window.session).line(), scale=1.0))
    foot = pixels(made)[frame.height() :, :, :3]
    assert foot.shape[0] > 10
    assert foot.min() < 160


def test_that_the_line_of_origin_says_all() -> None:
    line = origin(quiet_session(Path("nowhere"))).line()
    for part in ("Sharing", "Small", "2.00", "1–4", __version__, "Central Bureau of Statistics"):
        assert part in line


@needs_poppler
def test_that_a_pdf_is_what_is_seen(window: MainWindow, tmp_path: Path) -> None:
    for frame in seen(window):
        [page] = pages(pdf_of(frame), tmp_path)
        shown = frame.grab().toImage().scaled(page.size())
        assert np.abs(pixels(page)[..., :3].astype(int) - pixels(shown)[..., :3]).mean() < 8.0
        for path in tmp_path.glob("page*"):
            path.unlink()


def test_that_every_plot_that_is_seen_is_offered(window: MainWindow) -> None:
    action = window.actions_by_name["export_view"]
    action.fill()
    told = [entry.text() for entry in action.choices_menu.actions()]
    assert len(told) == 4
    window.panels["first"].show_page(TABLE)
    action.fill()
    assert len(action.choices_menu.actions()) == 4


ENDINGS = [("png", b"\x89PNG"), ("pdf", b"%PDF"), ("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf#")]


@pytest.mark.parametrize(("ending", "head"), ENDINGS)
def test_that_the_ending_decides_what_is_written(window: MainWindow, tmp_path: Path, ending: str, head: bytes) -> None:
    action = window.actions_by_name["export_view"]
    action.fill()
    action.choices_menu.actions()[0].trigger()
    dialog = window.findChild(QFileDialog, "choose-file")
    dialog.fileSelected.emit(str(tmp_path / f"view.{ending}"))
    dialog.reject()
    assert (tmp_path / f"view.{ending}").read_bytes().startswith(head)


def test_that_a_csv_holds_the_exact_numbers_of_the_view(window: MainWindow) -> None:
    frame = window.panels["first"].picture()
    text = csv_of(sheet_of(window.session, frame)).decode("utf-8-sig")
    read = pd.read_csv(io.StringIO(text), comment="#")
    drawn = frame.table()
    for name in drawn.columns[1:]:
        np.testing.assert_array_equal(read[plain(name)].to_numpy(float), drawn[name].to_numpy(float))
    for part in ("NIS/month", "Sharing", __version__, "Central Bureau of Statistics"):
        assert part in text


def test_that_no_cell_of_a_csv_is_a_formula() -> None:
    lines = csv_of(sheet()).decode("utf-8-sig").splitlines()
    cells = [cell for line in lines if not line.startswith("#") for cell in line.split(",")]
    texts = [cell for cell in cells if not re.fullmatch(r"-?[\d.e+-]*", cell)]
    assert not [cell for cell in texts if cell[:1] in "=+-@"]


def xml_of(book: bytes, name: str) -> str:
    """Return a part of a workbook."""
    return zipfile.ZipFile(io.BytesIO(book)).read(name).decode()


def test_that_no_cell_of_a_workbook_is_a_formula() -> None:
    book = xlsx_of(sheet())
    data, words = xml_of(book, "xl/worksheets/sheet1.xml"), xml_of(book, "xl/sharedStrings.xml")
    assert "<f>" not in data
    assert "=HYPERLINK(1)" in words
    found = [float(value) for value in re.findall(r'<c r="B\d+"><v>([^<]+)</v>', data)]
    assert found == [1.5, 1e-9, -2.25, 1e12]


def test_that_a_workbook_says_what_it_holds() -> None:
    words = xml_of(xlsx_of(sheet()), "xl/sharedStrings.xml")
    for part in ("Traps", "NIS a month", "higher is better", "Program"):
        assert part in words


@pytest.mark.parametrize("is_rtl", [False, True])
def test_that_a_workbook_runs_as_the_language_does(is_rtl: bool) -> None:
    book = xlsx_of(sheet(is_rtl=is_rtl))
    for name in ("sheet1", "sheet2"):
        assert ('rightToLeft="1"' in xml_of(book, f"xl/worksheets/{name}.xml")) is is_rtl


@needs_poppler
def test_that_the_briefing_has_two_pages_that_say_all(window: MainWindow, tmp_path: Path) -> None:
    made = briefing(window.session)
    assert len(pages(made, tmp_path)) == 2
    said = text_of(made, tmp_path)
    sentence = " ".join(plain(window.panels["sentence"].label.accessibleName()).split()[:3])
    for part in (
        sentence, "Sharing", "Small", "Karmiel", "Who gains, who loses", "What was changed", "Shared services",
        "Assumed", "Seeds", __version__, "Central Bureau of Statistics", "ESHKOL1-",
    ):  # fmt: skip
        assert part in said


@needs_poppler
@pytest.mark.parametrize("language", ["he", "ar"])
@pytest.mark.usefixtures("english")
def test_that_the_briefing_speaks_the_language_of_the_window(qapp: QApplication, tmp_path: Path, language: str) -> None:
    set_language(qapp, language)
    made = briefing(quiet_session(tmp_path))
    said = text_of(made, tmp_path)
    said = unicodedata.normalize("NFKC", said)  # shaped letters of Arabic as letters
    name = area_name("karmiel", language)
    assert name in said or name[::-1] in said
    assert len(pages(made, tmp_path)) == 2


@needs_poppler
def test_that_the_briefing_is_black_on_white_whatever_the_window_wears(qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, "dark", 2.0)
    session = quiet_session(tmp_path)
    page = pixels(pages(briefing(session), tmp_path)[0])
    assert page[:8, :, :3].min() > 240
    assert page[..., :3].min() < 60
    assert theme.look().tokens.name == "dark"


@needs_poppler
def test_that_a_long_briefing_still_has_two_pages(tmp_path: Path) -> None:
    levers = [{"kind": "joint_tenders", "name": f"tender-{n}", "where": ["karmiel"]} for n in range(14)]
    plan = small(name="long", title="A title that goes on and on " * 3, description="Why? " * 60, lever=levers)
    session = quiet_session(tmp_path, Desk((Document(1, plan), Document(2, small())), 1, 2), seeds=(1,))
    assert len(pages(briefing(session), tmp_path)) == 2


def test_that_the_briefing_is_there_before_the_first_answer(tmp_path: Path) -> None:
    session = quiet_session(tmp_path, desk(sharing(seed=8), small(seed=8)), seeds=())
    assert session.pair is None
    assert briefing(session).startswith(b"%PDF")
