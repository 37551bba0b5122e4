"""A desk as text and back: what recovery and the next start read."""

from __future__ import annotations

import json
from typing import Any

from gui.documents import Desk, Document
from sim.errors import ScenarioError
from sim.scenario import from_dict


def desk_text(desk: Desk) -> str:
    """Return everything on a desk as text."""
    return desk.to_bytes().decode()


def read_desk(text: str) -> Desk | None:
    """Return the desk of a text; documents that this version cannot read are left out, None if none is left."""
    try:
        data = json.loads(text)
        documents = tuple(item for item in map(_document, data["documents"]) if item is not None)
        numbers = [item.number for item in documents]
        chosen = [data[key] if data[key] in numbers else numbers[0] for key in ("a", "b")]
    except (ValueError, KeyError, TypeError, IndexError):
        return None
    return Desk(documents, *chosen)


def _document(data: Any) -> Document | None:
    try:
        scenario = from_dict(data["scenario"], "recovery")
        saved = None if data["saved"] is None else from_dict(data["saved"], "recovery")
    except ScenarioError:
        return None
    return Document(int(data["number"]), scenario, saved, str(data["path"]), str(data["fork"]))


def unsaved(desk: Desk) -> tuple[Document, ...]:
    """Return the documents that would be lost: changed since they were opened or saved."""
    return tuple(document for document in desk.documents if document.is_changed)
