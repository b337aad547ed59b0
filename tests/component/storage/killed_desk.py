"""A desk in a process of its own, which saves families until it is killed.

It says what it is about to save and what was acknowledged, one JSON line each, in a file beside the home.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.registration import Registration
from app.storage.desk_file import DeskFile
from app.storage.families import Families
from app.storage.journal import DeskJournal
from app.vault.data_key import DataKey
from tests.component.storage.samples import BALLAST_BYTES, OPERATOR, SteppingClock, new_id, registration

_LONGEST_ROUND = 5


@dataclass
class Words:
    """What a killed desk said."""

    saving: dict[str, Registration]
    acknowledged: set[str]


def save_until_killed(home: Path, secret: bytes, words: Path) -> None:
    """Save a few families, then wait for the end."""
    file = DeskFile.open(home, DataKey(secret), SteppingClock(), ballast_bytes=BALLAST_BYTES)
    families = Families(file, DeskJournal(file))
    handle = os.open(words, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for i in range(_LONGEST_ROUND):
        ids = tuple(new_id() for _ in range(3))
        form = registration(families.next_code(), f"Anna {i}", "Boris", "Clara", ids=ids)
        os.write(handle, json.dumps({"saving": form.model_dump(mode="json")}).encode() + b"\n")
        families.save(form, OPERATOR)
        os.write(handle, json.dumps({"acknowledged": form.family.family_id}).encode() + b"\n")
    os.write(handle, b'{"idle": true}\n')
    while True:
        os.sched_yield()


def words_of(path: Path) -> Words:
    """Return what was said; the last line may be cut short."""
    words = Words({}, set())
    for line in _whole_lines(path):
        said = json.loads(line)
        if "saving" in said:
            form = Registration.model_validate(said["saving"])
            words.saving[form.family.family_id] = form
        elif "acknowledged" in said:
            words.acknowledged.add(said["acknowledged"])
    return words


def _whole_lines(path: Path) -> Iterator[str]:
    if path.exists():
        yield from (line for line in path.read_text().splitlines(keepends=True) if line.endswith("\n"))
