"""Arrays in binary form come to PostgreSQL as the lists they were made of; ingestion finds what it looks for by key."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import psycopg
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text

from app.hq import chains, schema
from app.hq.binary_arrays import MomentArray, moment_array, number_array, take_arrays, text_array
from app.hq.database import open_database
from app.hq.tables import desk
from app.vault.data_key import DataKey
from tests.helpers.loopback import now
from tests.helpers.postgres import new_database, shared_server

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1000, 1, 1), datetime(9000, 1, 1), timezones=ZONES)  # noqa: DTZ001 - Hypothesis wants them so
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=5)


@pytest.fixture(scope="module")
def address() -> str:
    return new_database(shared_server(), "arrays")


@pytest.fixture(scope="module")
def connection(address: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(address) as connection:
        take_arrays(connection)
        connection.execute("SET TIME ZONE 'UTC'")
        yield connection


def come_back(connection: psycopg.Connection, kind: str, array: bytes) -> object:
    row = connection.execute(f"SELECT %b::{kind}[]", [array]).fetchone()
    assert row is not None
    return row[0]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(st.none() | TEXTS, min_size=1, max_size=6))
@example(texts=["", ""])
@example(texts=[None, None])
@example(texts=["x" * 127] * 3)
@example(texts=["x" * 128] * 3)
@example(texts=["ab", "אב"])
@example(texts=["אב", "גד"])
@example(texts=["ж" * 70_000, None])
def test_texts(connection: psycopg.Connection, texts: list[str | None]) -> None:
    assert come_back(connection, "text", text_array(texts)) == texts


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(numbers=st.lists(st.integers(-(2**63), 2**63 - 1), min_size=1, max_size=6))
def test_numbers(connection: psycopg.Connection, numbers: list[int]) -> None:
    assert come_back(connection, "int8", number_array(numbers)) == numbers


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(moments=st.lists(st.none() | MOMENTS, min_size=1, max_size=6))
def test_moments(connection: psycopg.Connection, moments: list[datetime | None]) -> None:
    array = moment_array(moments)
    assert isinstance(array, MomentArray)
    assert come_back(connection, "timestamptz", array) == [moment and moment.astimezone(UTC) for moment in moments]


def test_a_new_part_without_statistics_is_not_read_through(address: str) -> None:
    database = open_database(address, DataKey.generate())
    schema.upgrade(database)
    with database.write() as connection:
        row = {"name": "a", "camp": "FI", "prefix": "A1", "public": "", "enrolled_at": now(), "hash": ""}
        connection.execute(insert(desk).values(desk="a", epoch=1, seq=0, said_seq=0, **row))
        connection.execute(
            text(
                "INSERT INTO journal SELECT 'FI', 'a', 1, i, 'op' || i, 0, '', '', '', '', NULL, NULL, '', false, now()"
                " FROM generate_series(1, 3000) i"
            )
        )
        chains.lock_desk(connection, "a")
        plan = connection.execute(
            text("EXPLAIN SELECT op_id FROM journal WHERE op_id = ANY (:ids) AND NOT held"),
            {"ids": [f"op{number}" for number in range(1, 3000, 6)]},
        ).scalars()
        assert not [line for line in plan if "Seq Scan" in line]
        assert chains.ops_taken(connection, ["op7", "op3001", "op9"]) == {"op7", "op9"}
    database.close()
