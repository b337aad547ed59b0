"""``hq link`` on a real headquarters: across scripts, in parts, and with nothing left behind."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.dates import PartialDate
from app.domain.person import PersonName
from app.hq import tables
from app.hq.linkage.job import LinkJob
from app.hq.server import Headquarters
from app.reference.given_names import load_name_variants
from app.storage.integrity import verify
from app.sync.connect import Link
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import now, open_headquarters

VARIANTS = load_name_variants()
PEOPLE = (
    ("Cyrl", "Рабинович", "Евгения", "1974-08-12"),
    ("Hebr", "רבינוביץ", "יבגניה", "1974-08-12"),
    ("Latn", "RABINOVICH", "EVGENIIA", "1974-12-08"),
    ("Latn", "SHAPIRO", "EVGENIIA", "1951-01-01"),
    ("Cyrl", "Шапиро", "Женя", "1951-01-01"),
    ("Latn", "SHAPIRO", "BORIS", "1960-05-05"),
)


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        with Link(headquarters.start()) as link:
            desk = CampDesk.join(tmp_path / "K7", "K7", headquarters, link)
            for script, surname, given, born in PEOPLE:
                code = desk.register("Anna").family.code
                name = {script: PersonName(surname=surname, given=given)}
                desk.change(code, values={"names": name, "birth_date": PartialDate(value=born), "sex": "F"})
            desk.push()
            assert verify(desk.file) == ()
            desk.file.close()
        yield headquarters


def job(headquarters: Headquarters) -> LinkJob:
    return LinkJob(headquarters._database, VARIANTS, now)


def suspected(headquarters: Headquarters) -> set[frozenset[str]]:
    return {
        frozenset(side.person.display_name for side in (pair.first, pair.second)) for pair in headquarters.pairs.open()
    }


def test_one_person_in_three_scripts_is_suspected_with_reasons(headquarters: Headquarters) -> None:
    told: list[tuple[str, int, int]] = []
    outcome = headquarters.link(lambda *progress: told.append(progress))
    assert outcome.people == len(PEOPLE)
    assert suspected(headquarters) >= {
        frozenset({"Рабинович Евгения", "רבינוביץ יבגניה"}),
        frozenset({"Рабинович Евгения", "RABINOVICH EVGENIIA"}),
        frozenset({"SHAPIRO EVGENIIA", "Шапиро Женя"}),
    }
    assert not any("SHAPIRO BORIS" in pair for pair in suspected(headquarters))
    assert told[-1] == ("parts", 20, 20)
    first = headquarters.pairs.open()[0]
    assert {"birth_same", "surname_sound", "given_sound"} <= {reason.code for reason in first.reasons}


def test_a_run_that_was_stopped_goes_on_and_finds_the_same(headquarters: Headquarters) -> None:
    headquarters.link(lambda *_: None)
    whole = suspected(headquarters)
    job(headquarters).run(lambda *_: None, most_parts=7)
    with headquarters._database.read() as connection:
        runs = connection.execute(select(tables.link_run).order_by(tables.link_run.c.run)).mappings().all()
    assert [(run["done"], run["finished_at"] is None) for run in runs] == [(20, False), (7, True)]
    done: list[int] = []
    job(headquarters).run(lambda what, part, _: done.append(part) if what == "parts" else None)
    assert done == list(range(8, 21))
    assert suspected(headquarters) == whole


def test_no_file_is_written(headquarters: Headquarters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    working = tmp_path / "working"
    working.mkdir()
    monkeypatch.chdir(working)
    monkeypatch.setenv("TMPDIR", str(working))
    headquarters.link(lambda *_: None)
    assert list(os.scandir(working)) == []
    with headquarters._database.read() as connection:
        kept = " ".join(str(row) for row in connection.execute(select(tables.suspicion)).all())
    assert "birth_same" in kept
    assert not any(part in kept for _, surname, given, _ in PEOPLE for part in (surname, given))
