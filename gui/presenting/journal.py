"""What rooms predicted and voted, kept in a plain file for each story."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import platformdirs

FORMAT: Final = 1
DESK: Final = "desk"
"""Name under which it is kept when the desk was shown and no story."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a room expects of A against B: a direction, or a point on the plane."""

    way: str = ""
    """``up``, ``same``, ``down``; empty where an arrow was drawn."""
    point: tuple[float, float] | None = None
    """End of the arrow, in the units of the plane's two metrics."""


@dataclass(slots=True)
class Room:
    """One presentation of a story."""

    began: str
    predictions: dict[int, Prediction] = field(default_factory=dict)
    """By page, from 0."""
    votes: dict[str, int] = field(default_factory=dict)
    """By plan."""


class Journal:
    """Keeps what rooms said.

    Parameters
    ----------
    folder : Path, optional
        Where the files are; the user's data folder by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._home = folder or Path(platformdirs.user_data_dir("eshkol", appauthor=False)) / "rooms"
        self._story = DESK
        self.room = Room("")

    @property
    def path(self) -> Path:
        """The file of the story in hand."""
        return self._home / f"{self._story}.json"

    def begin(self, story: str, *, is_new: bool) -> None:
        """Begin a room, or go on with the one of this story that is in hand."""
        if is_new or story != self._story or not self.room.began:
            self._story = story
            self.room = Room(datetime.now(UTC).isoformat(timespec="seconds"))

    def predict(self, page: int, prediction: Prediction) -> None:
        """Note what the room expects; a second prediction for a page takes the place of the first."""
        self.room.predictions[page] = prediction
        self._write()

    def vote(self, plan: str, count: int) -> None:
        """Add votes for a plan, or take them back; none has fewer than nothing."""
        self.room.votes[plan] = max(self.room.votes.get(plan, 0) + count, 0)
        self._write()

    def rooms(self) -> list[dict[str, Any]]:
        """Return the rooms in the file, oldest first; a damaged file is as good as none."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            return list(json.loads(self.path.read_text(encoding="utf-8"))["rooms"])
        return []

    def _write(self) -> None:
        """Write the room in hand with those before it; without a place to write, it is kept in memory only."""
        before = [room for room in self.rooms() if room.get("began") != self.room.began]
        content = {"format": FORMAT, "story": self._story, "rooms": [*before, _plain(self.room)]}
        with suppress(OSError):
            self._home.mkdir(parents=True, exist_ok=True)
            part = self.path.with_suffix(".part")
            part.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
            part.replace(self.path)


def _plain(room: Room) -> dict[str, Any]:
    return {
        "began": room.began,
        "predictions": [
            {"page": page, "way": item.way, "point": item.point} for page, item in sorted(room.predictions.items())
        ],
        "votes": room.votes,
    }
