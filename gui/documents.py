"""What is open: scenarios as immutable values, and which two of them are compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sim.registry import month_number
from sim.scenario import Scenario, canonical_json
from sim.scenario.schema import MAX_NAME


@dataclass(frozen=True, slots=True)
class Document:
    """An open scenario."""

    number: int
    """Stays the same as long as it is open."""
    scenario: Scenario
    saved: Scenario | None = None
    """As it stands in its file; None where there is none."""
    path: str = ""
    """Its file; empty for one that was never saved, or that came with the program."""
    fork: str = ""
    """Month ``YYYY-MM`` from which it may differ from the scenario that it was forked from; empty if it was not."""

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self.scenario != self.saved

    @property
    def title(self) -> str:
        """What people call it."""
        return self.scenario.title or self.scenario.name

    @property
    def fork_month(self) -> int:
        """Months from the scenario's start to its fork; 0 where there is none."""
        return month_number(self.fork, self.scenario.start) if self.fork else 0

    def with_scenario(self, scenario: Scenario) -> Document:
        """Return the document with another content."""
        return replace(self, scenario=scenario)


@dataclass(frozen=True, slots=True)
class Desk:
    """All that can be changed and undone: the open scenarios, and which are A and B."""

    documents: tuple[Document, ...]
    a: int
    """Number of the document that is edited and asked about."""
    b: int
    """Number of the document that A is held against; may be A itself."""

    def document(self, number: int) -> Document:
        """Return the document of a number.

        Raises
        ------
        KeyError
            It is not open.
        """
        for document in self.documents:
            if document.number == number:
                return document
        raise KeyError(number)

    @property
    def first(self) -> Document:
        """A."""
        return self.document(self.a)

    @property
    def second(self) -> Document:
        """B."""
        return self.document(self.b)

    @property
    def others(self) -> tuple[Document, ...]:
        """What is open besides A and B."""
        return tuple(document for document in self.documents if document.number not in (self.a, self.b))

    def with_document(self, changed: Document) -> Desk:
        """Return the desk with a document in place of the one of its number."""
        documents = tuple(changed if item.number == changed.number else item for item in self.documents)
        return replace(self, documents=documents)

    def with_saved(self, number: int, path: str, saved: Scenario) -> Desk:
        """Return the desk with the note that a document stands in a file; unchanged where it is not open."""
        return replace(
            self,
            documents=tuple(
                replace(item, path=path, saved=saved) if item.number == number else item for item in self.documents
            ),
        )

    def with_added(self, document: Document) -> Desk:
        """Return the desk with one more document, as A; what was A becomes B where A and B were one."""
        b = self.a if self.documents else document.number
        return Desk((*self.documents, document), document.number, self.b if self.a != self.b else b)

    def without(self, number: int) -> Desk:
        """Return the desk with a document closed; the last one stays."""
        left = tuple(document for document in self.documents if document.number != number)
        if not left:
            return self
        nearest = left[-1].number
        return Desk(left, *(nearest if chosen == number else chosen for chosen in (self.a, self.b)))

    @property
    def next_number(self) -> int:
        """A number that no document has."""
        return max((document.number for document in self.documents), default=0) + 1

    def free_name(self, name: str) -> str:
        """Return a name that no open scenario has: itself, or with a number behind it, cut to what a name may have."""
        taken = {document.scenario.name for document in self.documents}
        endings = ("", *(f"-{count}" for count in range(2, len(taken) + 3)))
        candidates = (name[: MAX_NAME - len(ending)].rstrip("-_") + ending for ending in endings)
        return next(candidate for candidate in candidates if candidate not in taken)

    def to_bytes(self) -> bytes:
        """Return everything in it, the same bytes for the same desk."""
        return canonical_json({
            "documents": [_plain(document) for document in self.documents],
            "a": self.a,
            "b": self.b,
        }).encode()  # fmt: skip


def _plain(document: Document) -> dict[str, Any]:
    saved = None if document.saved is None else document.saved.to_dict()
    return {
        "number": document.number,
        "scenario": document.scenario.to_dict(),
        "saved": saved,
        "path": document.path,
        "fork": document.fork,
    }
