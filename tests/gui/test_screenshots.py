"""Pictures of the window: one for each language, of an answer."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from gui.screenshots import SIZE, screenshots

SHORT = 'format = 1\nname = "short"\nextends = "beit-hakerem"\nyears = 2\n'


def test_that_each_language_has_a_picture_of_the_desk_and_of_a_view(tmp_path: Path) -> None:
    plan = tmp_path / "short.toml"
    plan.write_text(SHORT, encoding="utf-8")
    paths = list(screenshots(tmp_path / "out", str(plan), runs=1, views=("gap",)))
    pages = [f"{page}-{language}.png" for page in ("desk", "gap") for language in ("en", "he", "ar")]
    assert [path.name for path in paths] == pages
    pictures = [QImage(str(path)) for path in paths]
    assert {(picture.width(), picture.height()) for picture in pictures} == {SIZE}
    assert pictures[0] != pictures[1]
    assert pictures[0] != pictures[3]


def test_that_an_unknown_view_is_named_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no view is named nowhere; there are .*gap"):
        next(screenshots(tmp_path, views=("nowhere",)))
