"""The shared test vectors: names and documents with their sources."""

import json
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parents[1] / "vectors" / "names-and-documents.json"


def vectors(kind: str) -> list[Any]:
    """Return the vectors of one kind, each with ``input``, ``expected`` and ``source``."""
    found = [vector for vector in json.loads(_FILE.read_text("utf-8")) if vector["kind"] == kind]
    assert found, kind
    return found
