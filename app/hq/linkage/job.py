"""``hq link``: everybody of all camps is compared with everybody else; what looks like one person is kept for review.

The engine works in memory alone, so no name is left anywhere when it ends, however it ends. It goes through the people
in parts; what a part found is stored with the mark that it is done, so that a run that was stopped goes on after it.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

import duckdb
import pyarrow as pa
from splink import Linker
from splink.backends.duckdb import DuckDBAPI
from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from app.domain.model import Model
from app.domain.pairs import pair_id
from app.hq import tables
from app.hq.bulk import one_of, replace_rows
from app.hq.database import Database
from app.hq.linkage.features import Features, features_of
from app.hq.linkage.model import FEWEST_COUNTED, SOUNDS_ALIKE, settings
from app.identity.matching import Matching
from app.identity.names_alike import same_name
from app.identity.traits import Traits, traits_of_person
from app.identity.variants import NameVariants
from app.protocol.live_fields import LiveFields
from app.protocol.records import person_from_fields

SUSPECTED_FROM = 0.5
"""Probability from which a pair is put up for review."""
_PARTS = 20
_SAMPLED_PAIRS = 150_000
"""Of people taken at random, to see how often two are alike by chance."""
_SEED = 20261123
_REMEMBERED_NAMES = 1_000_000
Progress = Callable[[str, int, int], None]
"""Takes what is done, how much of it, and of how much."""


class LinkOutcome(Model):
    """What a run came to."""

    people: int
    suspected: int


class LinkJob:
    """One run at a time; the same again goes on where the last was stopped, and else begins anew."""

    def __init__(self, database: Database, variants: NameVariants, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._variants = variants
        self._clock = clock

    def run(self, progress: Progress, *, most_parts: int = _PARTS) -> LinkOutcome:
        """Compare everybody; with fewer ``most_parts`` it stops after so many, to be gone on with."""
        people = self._read(progress)
        run = self._begin(len(people))
        if len(people) > 1:
            linker = _linker(tuple(people.values()))
            for part in range(run["done"], min(run["parts"], run["done"] + most_parts)):
                self._store(run["run"], part, _pairs(linker, part, run["parts"]))
                progress("parts", part + 1, run["parts"])
            if run["done"] + most_parts < run["parts"]:
                return LinkOutcome(people=len(people), suspected=self._count())
        self._finish(run["run"])
        return LinkOutcome(people=len(people), suspected=self._count())

    def _read(self, progress: Progress) -> dict[str, Features]:
        people: dict[str, Features] = {}
        with self._database.snapshot() as connection:
            total = connection.execute(select(func.count()).select_from(tables.person)).scalar_one()
            for person_id, traits in _everybody(connection):
                people[person_id] = features_of(person_id, traits, self._variants)
                if len(people) % 1000 == 0 or len(people) == total:
                    progress("people", len(people), total)
        return people

    def _begin(self, people: int) -> RowMapping:
        """Return the run to go on with, or a new one when the last was finished."""
        runs = tables.link_run
        with self._database.write() as connection:
            last = connection.execute(select(runs).order_by(runs.c.run.desc()).limit(1)).mappings().one_or_none()
            if last is not None and last["finished_at"] is None:
                return last
            number = 1 if last is None else last["run"] + 1
            row = {"run": number, "started_at": self._clock(), "people": people, "parts": _PARTS, "done": 0}
            connection.execute(insert(runs).values(row))
            return connection.execute(select(runs).where(runs.c.run == number)).mappings().one()

    def _store(self, run: int, part: int, pairs: Sequence[tuple[str, str, float]]) -> None:
        runs, suspicion = tables.link_run, tables.suspicion
        with self._database.write() as connection:
            ids = {person_id for first, second, _ in pairs for person_id in (first, second)}
            traits = dict(_everybody(connection, ids)) if ids else {}
            matching = Matching(self._variants, len(ids), lambda _surname: 0)
            rows = [
                {
                    "pair_id": pair_id(first, second),
                    "first": first,
                    "second": second,
                    "probability": probability,
                    "reasons": json.dumps(
                        [why.code for why in matching.compare(traits[first], traits[second]).reasons]
                    ),
                    "run": run,
                }
                for first, second, probability in pairs
                if first in traits and second in traits
            ]
            replace_rows(connection, suspicion, rows)
            connection.execute(update(runs).where(runs.c.run == run).values(done=part + 1))

    def _finish(self, run: int) -> None:
        """Forget what earlier runs suspected and this one does not."""
        runs, suspicion = tables.link_run, tables.suspicion
        with self._database.write() as connection:
            connection.execute(delete(suspicion).where(suspicion.c.run < run))
            connection.execute(update(runs).where(runs.c.run == run).values(finished_at=self._clock()))

    def _count(self) -> int:
        with self._database.read() as connection:
            return int(connection.execute(select(func.count()).select_from(tables.suspicion)).scalar_one())


def predicted(people: Sequence[Features], threshold: float) -> list[tuple[str, str, float]]:
    """Return the pairs of at least this probability, the lesser id first; for benchmarks, which have no database."""
    return _pairs(_linker(people), 0, 1, threshold)


def _everybody(connection: Connection, among: "set[str] | None" = None) -> Iterator[tuple[str, Traits]]:
    person = tables.person
    wanted = select(person.c.person_id, person.c.fields).order_by(person.c.person_id)
    if among is not None:
        wanted = wanted.where(one_of(connection, person.c.person_id, among))
    for person_id, fields in connection.execute(wanted.execution_options(yield_per=1000)):
        yield person_id, traits_of_person(person_from_fields(person_id, LiveFields.from_json(fields).values()))


def _linker(people: Sequence[Features]) -> Linker:
    """Return the model over these people, in memory; where they are enough it learns how often two are alike."""
    engine = duckdb.connect(":memory:")
    # It never writes a file, and the library still says what a function takes by DuckDB's older sign.
    engine.execute("SET temp_directory = ''; SET lambda_syntax = 'ENABLE_SINGLE_ARROW'")
    engine.create_function(SOUNDS_ALIKE, _sounds_alike, ["VARCHAR[]", "VARCHAR[]"], "BOOLEAN")
    linker = Linker(DuckDBAPI(connection=engine).register(_table(people)), settings(len(people)), log_level=None)
    if len(people) >= FEWEST_COUNTED:
        linker.training.estimate_u_using_random_sampling(max_pairs=_SAMPLED_PAIRS, seed=_SEED)
    return linker


def _pairs(linker: Linker, part: int, parts: int, threshold: float = SUSPECTED_FROM) -> list[tuple[str, str, float]]:
    found = linker.inference.predict_chunk(left_chunk=(part + 1, parts), threshold_match_probability=threshold)
    pairs = [
        (*sorted((row["unique_id_l"], row["unique_id_r"])), row["match_probability"]) for row in found.as_record_list()
    ]
    found.drop_table_from_database_and_remove_from_cache()
    return sorted(set(pairs))


def _table(people: Sequence[Features]) -> pa.Table:
    told = [person.model_dump() for person in people]
    lists = {name for name, value in told[0].items() if isinstance(value, tuple)}
    columns: dict[str, Any] = {
        name: pa.array(
            [list(row[name]) if name in lists else row[name] for row in told],
            pa.list_(pa.string()) if name in lists else pa.string(),
        )
        for name in told[0]
    }
    return pa.table(columns)


def _sounds_alike(first: list[str], second: list[str]) -> bool:
    return any(_alike(*sorted((one, other))) for one in first for other in second)


@lru_cache(maxsize=_REMEMBERED_NAMES)
def _alike(one: str, other: str) -> bool:
    return same_name(one, other)
