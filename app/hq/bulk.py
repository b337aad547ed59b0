"""Many rows in one statement.

On PostgreSQL the rows travel by column, as binary arrays that ``unnest`` makes rows of again, in one round trip.
Measured on journal rows, 500 a transaction, in turns with COPY into the same table: this 19 µs a row, COPY 21, one
JSON parameter 39, COPY to a staging table 41. Unlike COPY it is offered under row-level security. The arrays are made
by ``app.hq.binary_arrays``; as text they take 120. On SQLite a statement a row is as fast.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Date,
    Integer,
    Select,
    String,
    Table,
    bindparam,
    func,
    literal,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import UserDefinedType

from app.hq.binary_arrays import TextArray, moment_array, number_array, text_array
from app.hq.tables import Utc

if TYPE_CHECKING:
    import psycopg

Row = dict[str, Any]
_POSTGRESQL = "postgresql"
_TYPES = {Boolean: "bool", Date: "date", Utc: "timestamptz", BigInteger: "int8", Integer: "int8", String: "text"}
"""What arrays are of; how long a text may be is looked at when it goes into its column."""


Columns = Mapping[str, Sequence[Any]]


@contextmanager
def together(connection: Connection) -> Iterator[None]:
    """Send the statements in it, none of which answers with rows, without waiting for one before the next.

    So they cost one round trip, not one each; on SQLite there are none. What a statement raises may come from a later
    one or at the end, as psycopg's Error.
    """
    if connection.dialect.name != _POSTGRESQL:
        yield
        return
    with cast("psycopg.Connection", connection.connection.driver_connection).pipeline():
        yield


def insert_columns(
    connection: Connection, table: Table, columns: Columns, every: Mapping[str, Any], *, replace: bool = False
) -> None:
    """Add rows, told by column; ``every`` has the columns in which they are all alike.

    With ``replace`` they come in place of those with the same key; no two of them have the same.
    """
    if connection.dialect.name == _POSTGRESQL:
        varying, alike = _parted(columns)
        alike |= every
        statement = _insert(table, tuple(varying), tuple(alike), replace=replace)
        arrays = {name: _array(table.c[name], values) for name, values in varying.items()}
        connection.exec_driver_sql(statement, {**arrays, **alike})
        return
    adding = sqlite.insert(table)
    if replace:
        values = {name: adding.excluded[name] for name in (*columns, *every) if not table.c[name].primary_key}
        adding = adding.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=values)
    rows = zip(*columns.values(), strict=True)
    connection.execute(adding, [{**dict(zip(columns, row, strict=True)), **every} for row in rows])


def replace_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add the rows, or put them in place of those with the same key; no two of them have the same.

    All have the same columns.
    """
    if rows:
        columns = {name: _plain([row[name] for row in rows]) for name in rows[0]}
        insert_columns(connection, table, columns, {}, replace=True)


def one_of(connection: Connection, column: Column[str], values: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that the column is one of many values, as one parameter where the database has arrays."""
    if connection.dialect.name == _POSTGRESQL:
        return column == func.any(literal(text_array(tuple(values)), _Array()))
    return column.in_(list(values))


def find(
    connection: Connection, rows: Select[Any], column: Column[str], values: Collection[str]
) -> CursorResult[*tuple[Any, ...]]:
    """Return those of the rows whose column is one of many values; ``rows`` is a statement that is kept."""
    if connection.dialect.name == _POSTGRESQL:
        return connection.execute(_among(rows, column), {"among": text_array(tuple(values))})
    return connection.execute(rows.where(column.in_(list(values))))


@lru_cache(maxsize=64)
def _among(rows: Select[Any], column: Column[str]) -> Select[Any]:
    """Return the statement, the same each time: to make it takes longer than to run it."""
    return rows.where(column == func.any(bindparam("among", type_=_Array())))


class _Array(UserDefinedType[TextArray]):
    """What is an array already when SQLAlchemy gets it."""

    cache_ok = True


def _array(column: Column[Any], values: Sequence[Any]) -> Sequence[Any]:
    """Return the values as an array; of types that are rare, for psycopg to make one of."""
    match _type(column):
        case "text":
            return text_array(values)
        case "int8":
            return number_array(values)
        case "timestamptz":
            return moment_array(values)
    return values


def _plain(values: list[Any]) -> list[Any]:
    """Return members of an enumeration as their texts; psycopg would look for a type of that name."""
    return [value.value for value in values] if isinstance(values[0], StrEnum) else values


def _parted(columns: Columns) -> tuple[dict[str, Sequence[Any]], dict[str, Any]]:
    """Return the columns that travel as arrays, the first always, and those that are one value for all rows."""
    first = next(iter(columns))
    alike = {
        name: values[0]
        for name, values in columns.items()
        if name != first and values[0] == values[-1] and values.count(values[0]) == len(values)
    }
    return {name: values for name, values in columns.items() if name not in alike}, alike


@lru_cache(maxsize=256)
def _insert(table: Table, varying: tuple[str, ...], alike: tuple[str, ...], *, replace: bool) -> str:
    arrays = ", ".join(f"%({name})b::{_type(table.c[name])}[]" for name in varying)
    values = "".join(f", %({name})s::{_type(table.c[name])}" for name in alike)
    names = ", ".join((*varying, *alike))
    added = f"INSERT INTO {table.name} ({names}) SELECT rows.*{values} FROM unnest({arrays}) AS rows"  # noqa: S608 - names of our own tables and columns
    if not replace:
        return added
    keys = ", ".join(column.name for column in table.primary_key.columns)
    changed = ", ".join(f"{name} = excluded.{name}" for name in (*varying, *alike) if not table.c[name].primary_key)
    return f"{added} ON CONFLICT ({keys}) DO UPDATE SET {changed}"


def _type(column: Column[Any]) -> str:
    return next(name for kind, name in _TYPES.items() if isinstance(column.type, kind))
