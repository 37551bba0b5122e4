"""A share code: A, B and what is looked at, as a short text that means the same in every language.

Each scenario is told by what it has otherwise than the shipped one that is most like it. The code ends with a check
sum, so that a character lost on the way is noticed.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from gui.documents import Desk, Document
from gui.engine.messages import content_of
from gui.files.toml import short_form
from sim.errors import EshkolError, ScenarioError
from sim.registry import metrics
from sim.scenario import Scenario, canonical_json, from_dict, load, shipped

if TYPE_CHECKING:
    from gui.session import Session

_HEAD: Final = "ESHKOL1-"
_SUM: Final = 4
"""Bytes of the check sum."""
_MOST: Final = 200_000
"""Bytes that a code may unpack to: no more than a person could have made."""
_SAME: Final = 8
"""Digits of the hash that tells whether another version reads the code otherwise."""


class CodeError(EshkolError):
    """A text is no share code, or is damaged."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What a code holds."""

    a: Scenario
    b: Scenario
    view: dict[str, Any]
    """Year, area, metrics and whether the difference is shown."""
    is_same: bool
    """Whether both scenarios are to the bit what was shared."""

    def show(self, session: Session) -> None:
        """Put A and B on the desk as one step, and look at what was looked at."""
        desk = session.desk
        number = desk.next_number
        first = Document(number, self.a)
        second = first if self.b == self.a else Document(number + 1, self.b)
        documents = (*desk.documents, first) if second is first else (*desk.documents, first, second)
        after = Desk(documents, first.number, second.number)
        session.do(after, lambda: QCoreApplication.translate("Files", "opening a shared code"))
        for view, metric in self.view["metrics"].items():
            if view in session.shown_metrics:
                session.set_metric(view, metric)
        session.set_year(self.view["year"])
        session.set_area(self.view["area"])
        session.set_difference(self.view["difference"])


def is_code(text: str) -> bool:
    """Return whether a text looks like a share code."""
    return text.strip().startswith(_HEAD)


def share_code(session: Session) -> str:
    """Return the code of A, B and what is looked at."""
    desk = session.desk
    content = {
        "a": _difference(desk.first.scenario),
        "b": _difference(desk.second.scenario),
        "view": {
            "year": session.year,
            "area": session.area,
            "difference": session.is_difference,
            "metrics": session.shown_metrics,
        },
    }
    packed = zlib.compress(canonical_json(content).encode(), 9)
    return _HEAD + base64.urlsafe_b64encode(_sum(packed) + packed).decode().rstrip("=")


def opened(code: str) -> Shared:
    """Return what a code holds.

    Raises
    ------
    CodeError
        It is no code, is incomplete, or holds what this version does not know.
    """
    text = "".join(code.split())
    if not text.startswith(_HEAD):
        raise CodeError(_told(QCoreApplication.translate("Files", "This is no share code: it would begin with {head}")))
    try:
        content = json.loads(_unpacked(text.removeprefix(_HEAD)))
        a, b = (_restored(content[key]) for key in ("a", "b"))
        view = _view(content["view"])
    except ScenarioError as error:
        pattern = QCoreApplication.translate("Files", "This share code does not fit this version: {why}")
        raise CodeError(pattern.format(why=str(error.problems[0]))) from error
    except (ValueError, KeyError, TypeError, AttributeError, zlib.error) as error:
        words = QCoreApplication.translate("Files", "This share code is damaged or not complete: copy it again, whole")
        raise CodeError(words) from error
    return Shared(a[0], b[0], view, a[1] and b[1])


def _view(told: dict[str, Any]) -> dict[str, Any]:
    """Return what is looked at; figures that this version does not have are passed over."""
    figures = {str(view): name for view, name in dict(told["metrics"]).items() if name in metrics()}
    return {
        "year": int(told["year"]),
        "area": str(told["area"]),
        "difference": bool(told["difference"]),
        "metrics": figures,
    }


def _told(pattern: str) -> str:
    return pattern.format(head=_HEAD)


def _sum(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(_SUM, "big")


def _unpacked(text: str) -> bytes:
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    packed = raw[_SUM:]
    if raw[:_SUM] != _sum(packed):
        raise ValueError("check sum")
    reader = zlib.decompressobj()
    content = reader.decompress(packed, _MOST)
    if not reader.eof:
        raise ValueError("too long or cut off")
    return content


@lru_cache(maxsize=1)
def _shipped_forms() -> dict[str, dict[str, Any]]:
    """Return the short forms of all shipped scenarios."""
    return {name: short_form(load(name)) for name in shipped()}


def _difference(plan: Scenario) -> dict[str, Any]:
    """Return the shortest way to tell a scenario: a shipped one and the keys that differ."""
    mine = short_form(plan)
    told = [{"from": name, **_changes(mine, form)} for name, form in _shipped_forms().items()]
    told.append({"from": "", "set": mine, "drop": []})
    best = min(told, key=lambda item: len(canonical_json(item)))
    return best | {"hash": content_of(plan)[:_SAME]}


def _changes(mine: dict[str, Any], base: dict[str, Any]) -> dict[str, Any]:
    changed = {key: value for key, value in mine.items() if key not in base or base[key] != value}
    return {"set": changed, "drop": sorted(set(base) - set(mine))}


def _restored(told: dict[str, Any]) -> tuple[Scenario, bool]:
    """Return a scenario, and whether it is what was shared."""
    base = dict(_shipped_forms().get(told["from"], {}))
    if told["from"] and not base:
        raise ValueError("unknown shipped scenario")
    content = {key: value for key, value in base.items() if key not in told["drop"]} | told["set"]
    plan = from_dict(content, QCoreApplication.translate("Files", "share code"))
    return plan, content_of(plan)[:_SAME] == told["hash"]
