"""One file of arrivals taken at two desks: nobody twice when they have met, and a merge for each when they had not."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.conflict import ConflictKind
from app.domain.operator import Operator, Role
from app.reference.arrivals import read_families
from app.reference.code_lists import load_code_lists
from app.services.import_families import ImportFamilies, ImportOutcome
from app.services.missing_code import MissingCode
from app.services.register_family import RegisterFamily
from app.storage.erasures import Erasures
from app.storage.sync_facts import SyncFacts
from app.sync.connect import Link
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import TRAINING, open_headquarters
from tests.helpers.memory_journal import new_id

SARA = Operator(name="Sara", role=Role.SUPERVISOR)
FILE = json.dumps(
    [
        {
            "members": [
                {
                    "names": {"Latn": {"surname": "SPECIMEN", "given": name}},
                    "birth_date": "1990-01-01",
                    "sex": "F",
                    "relationship": "HEAD",
                    "documents": [{"type": "PASSPORT", "number": f"C01234{name}", "issuer": "FIN"}],
                }
            ]
        }
        for name in ("ANNA", "VERA")
    ]
)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[CampDesk, CampDesk]]:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
        yield first, second
        first.file.close()
        second.file.close()


def exchange(desks: tuple[CampDesk, CampDesk]) -> None:
    for desk in desks:
        desk.push()
    for desk in desks:
        desk.pull()()


def take(desk: CampDesk, text: str = FILE) -> list[ImportOutcome]:
    missing = MissingCode(Erasures(desk.file, desk.journal).erased_at, TRAINING)
    register = RegisterFamily(SARA, desk.families, load_code_lists(), TRAINING, desk.clock, new_id, missing)
    importing = ImportFamilies(SARA, desk.file.identity, register, SyncFacts(desk.file).other_desk_ids)
    return list(importing(read_families(text.encode())))


def test_what_another_desk_registered_from_the_file_is_not_registered_again(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    taken = take(first)
    exchange(desks)
    again = take(second)
    assert [outcome.elsewhere for outcome in again] == [True, True]
    assert [outcome.record and outcome.record.family.code for outcome in again] == [
        outcome.record and outcome.record.family.code for outcome in taken
    ]
    assert second.families.count() == (2, 2)
    assert [outcome.elsewhere for outcome in take(first)] == [False, False]
    other = take(second, FILE.replace("VERA", "NOA"))
    assert [outcome.elsewhere for outcome in other] == [True, False]
    assert second.families.count() == (3, 3)


def test_desks_that_had_not_met_list_everybody_of_the_file_at_the_first_meeting(
    desks: tuple[CampDesk, CampDesk],
) -> None:
    first, second = desks
    take(first)
    take(second)
    exchange(desks)
    for desk in desks:
        assert desk.families.count() == (4, 4)
        assert [conflict.kind for conflict in desk.conflicts().all()] == [ConflictKind.DOCUMENT] * 2
        assert [outcome.elsewhere for outcome in take(desk)] == [False, False], "its own stay its own"
        assert desk.families.count() == (4, 4)
