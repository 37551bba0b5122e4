"""Run `python -m gui.gallery --out FOLDER` to have every plot drawn."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command()
@click.option("--out", default="gallery", show_default=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--only", multiple=True, help="Name of a plot; may be given again.")
@click.option("--language", "languages", multiple=True, default=("en", "he", "ar"), show_default=True)
@click.option("--theme", "themes", multiple=True, default=("light", "dark"), show_default=True)
@click.option("--size", "sizes", multiple=True, default=("480x300", "1200x700"), show_default=True)
@click.option("--scale", default=1.0, show_default=True, help="Scale of the window, 1 to 2.")
def main(
    out: Path,
    only: tuple[str, ...],
    languages: tuple[str, ...],
    themes: tuple[str, ...],
    sizes: tuple[str, ...],
    scale: float,
) -> None:
    """Draw every plot with made-up numbers into a folder of PNG files, to be looked at."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui.gallery.drawn import draw

    for path in draw(out, only, languages, themes, [tuple(map(int, size.split("x"))) for size in sizes], scale):
        click.echo(path)


if __name__ == "__main__":
    main(prog_name="python -m gui.gallery")
