"""What goes from headquarters when a person is erased, and what is kept out of it ever after.

The statements are here once. On SQLite they run as they are; on PostgreSQL they are the body of a function that belongs
to the eraser, the one role that may empty entries and drop photos. Ingest may call it, and it does nothing but what a
tombstone in the journal of the session's camp says (ADR 51).
"""

import json
from collections.abc import Iterable
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import ColumnElement, Connection, Table, delete, func, or_, select, text, union_all
from sqlalchemy.dialects import postgresql, sqlite

from app.hq import tables
from app.hq.arrivals import Arrivals
from app.hq.bulk import one_of
from app.hq.merges import merge_again
from app.protocol.entries import EntityKind, Entry
from app.protocol.live_fields import LiveFields
from app.protocol.tombstones import Tombstone, subjects_of

FUNCTION = "gatehouse_erase"
SIGNATURE = f"{FUNCTION}(text, text)"
_POSTGRESQL = "postgresql"
_LIST = MappingProxyType(
    {
        "postgresql": "SELECT json_array_elements_text(CAST({ops} AS json))",
        "sqlite": "SELECT value FROM json_each({ops})",
    }
)
_EMPTY = """
    UPDATE journal SET salt = NULL, payload = NULL
    WHERE camp = {camp} AND payload IS NOT NULL AND (
        kind = 'person' AND entity = {person}
        OR kind IN ('presence', 'slip') AND payload LIKE '%"' || {person} || '"%'
        OR kind = 'pair' AND entity LIKE '%' || {person} || '%'
    ) AND """
_ONLY_THEIRS = """sha256 IN (
        SELECT sha256 FROM photo_name AS n WHERE n.person_id = {person}
        AND NOT EXISTS (SELECT 1 FROM photo_name AS o WHERE o.sha256 = n.sha256 AND o.person_id <> {person})
    )"""
_IN_CAMP = "desk IN (SELECT d.desk FROM desk AS d WHERE d.camp = {camp})"
_STATEMENTS = (
    _EMPTY + "NOT held AND op_id IN ({list})",
    _EMPTY + "NOT held AND op_id IN (SELECT slip_id FROM slip WHERE person_id = {person})",  # noqa: S608 - our own words
    _EMPTY + "NOT held AND op_id IN (SELECT presence_id FROM presence WHERE person_id = {person})",  # noqa: S608
    _EMPTY + "NOT held AND kind = 'pair'",
    _EMPTY + "held AND (desk, epoch, seq) IN (SELECT q.desk, q.epoch, q.seq FROM quarantine AS q)",  # noqa: S608
    f"DELETE FROM photo_part WHERE {_IN_CAMP} AND {_ONLY_THEIRS}",  # noqa: S608
    f"DELETE FROM photo WHERE {_IN_CAMP} AND {_ONLY_THEIRS}",  # noqa: S608
    "DELETE FROM photo_name WHERE person_id = {person} AND camp = {camp}",
    "DELETE FROM stay WHERE person_id = {person} AND camp = {camp}",
    *(
        f"DELETE FROM {table} WHERE person_id = {{person}} AND {_IN_CAMP}"  # noqa: S608
        for table in ("presence", "slip", "person")
    ),
)

_SHARED, _ALONE = (
    text(f"SELECT pg_advisory_xact_lock{kind}(hashtext('gatehouse.erasing'), hashtext(:camp))")
    for kind in ("_shared", "")
)
_ANYBODY = text("SELECT 1 FROM erasure WHERE camp = :camp LIMIT 1")


def hold_off_erasing(connection: Connection, camp: str) -> None:
    """Let no tombstone of the camp be carried out until this transaction ends; the desk's row is locked already.

    So what it reads of who is erased stays true of what it writes. On SQLite one transaction writes at a time anyway.
    """
    if connection.dialect.name == _POSTGRESQL:
        connection.execute(_SHARED, {"camp": camp})


def work_alone(connection: Connection, camp: str) -> None:
    """Let nobody else take in entries of the camp until this transaction ends; the desk's row is locked already.

    Who edits a record reads it and writes it anew: of two at once the slower would write over the faster one's edit.
    What only begins records goes on side by side.
    """
    if connection.dialect.name == _POSTGRESQL:
        connection.execute(_ALONE, {"camp": camp})


class Erasing:
    """One batch's part in erasing, within its transaction."""

    def __init__(self, connection: Connection, camp: str, arrivals: Arrivals) -> None:
        """Look at a batch of a desk of the camp; the desk's row is locked."""
        self._connection = connection
        self._camp = camp
        self._tombstones = list(filter(is_tombstone, arrivals.entries(EntityKind.TOMBSTONE)))
        if self._tombstones or arrivals.have_edits():
            work_alone(connection, camp)
        else:
            hold_off_erasing(connection, camp)

    def without_contents(self, arrivals: Arrivals) -> Arrivals:
        """Return the entries as they may be kept: without content where that is about somebody who is erased."""
        erased = {entry.entity for entry in self._tombstones}
        if not erased and not self._anybody():
            return arrivals
        about = list(map(subjects_of, arrivals.kinds, arrivals.entities, arrivals.payloads))
        erased |= self._among({person_id for people in about for person_id in people})
        return arrivals.without_contents(place for place, people in enumerate(about) if people & erased)

    def carry_out(self, held: Iterable[int], now: datetime) -> None:
        """Do what the batch's tombstones say, but for those kept aside; the entries are in the journal already."""
        aside = set(held)
        for entry in self._tombstones:
            if entry.seq not in aside:
                self._erase(entry, now)

    def _erase(self, entry: Entry, now: datetime) -> None:
        row = {"person_id": entry.entity, "camp": self._camp, "desk": entry.desk, "op_id": entry.op_id, "at": now}
        dialect = postgresql if self._connection.dialect.name == _POSTGRESQL else sqlite
        self._connection.execute(dialect.insert(tables.erasure).on_conflict_do_nothing(), row)
        ops = json.dumps(sorted(self._ops(entry.entity)))
        self._carry_out(entry, ops)
        self._forget_what_it_shares(entry.entity)

    def _carry_out(self, entry: Entry, ops: str) -> None:
        if _has_function(self._connection):
            told = {"tombstone": entry.op_id, "ops": ops}
            self._connection.execute(text(f"SELECT {FUNCTION}(:tombstone, :ops)"), told)
            return
        for statement in _statements(self._connection.dialect.name, ":person", ":camp", ":ops"):
            used = {"person": entry.entity, "camp": self._camp, "ops": ops}
            self._connection.execute(text(statement), {name: used[name] for name in used if f":{name}" in statement})

    def _forget_what_it_shares(self, person_id: str) -> None:
        """Take the person out of what ingest itself remakes: edits that wait, pairs, groups, suspicions."""
        ahead, pair, merged, suspicion = tables.incomplete, tables.pair, tables.merged, tables.suspicion
        run = self._connection.execute
        run(delete(ahead).where(ahead.c.kind == EntityKind.PERSON.value, ahead.c.entity == person_id))
        joined = run(select(pair.c.first, pair.c.second).where(_has(pair, person_id))).all()
        run(delete(pair).where(_has(pair, person_id)))
        run(delete(suspicion).where(_has(suspicion, person_id)))
        run(delete(merged).where(merged.c.person_id == person_id))
        merge_again(self._connection, {member for both in joined for member in both} - {person_id})

    def _ops(self, person_id: str) -> frozenset[str]:
        person, ahead = tables.person, tables.incomplete
        here = select(person.c.fields).where(person.c.person_id == person_id)
        waiting = select(ahead.c.fields).where(ahead.c.kind == EntityKind.PERSON.value, ahead.c.entity == person_id)
        records = map(LiveFields.from_json, self._connection.execute(union_all(here, waiting)).scalars())
        return frozenset(op for record in records for op in record.ops())

    def _anybody(self) -> bool:
        """Whether anybody of the camp was ever erased; where nobody was, contents need no look."""
        return self._connection.execute(_ANYBODY, {"camp": self._camp}).one_or_none() is not None

    def _among(self, people: set[str]) -> set[str]:
        kept = tables.erasure
        found = select(kept.c.person_id).where(
            kept.c.camp == self._camp, one_of(self._connection, kept.c.person_id, people)
        )
        return set(self._connection.execute(found).scalars())


def is_tombstone(entry: Entry) -> bool:
    """Whether the entry erases somebody: it is of the kind, and whole."""
    try:
        Tombstone.of(entry)
    except (ValueError, RecursionError):
        return False
    return True


def function_for_eraser() -> str:
    """Return PostgreSQL's statement that makes the function; its maker becomes its owner, in whose name it runs."""
    body = "\n".join(f"{statement};" for statement in _statements(_POSTGRESQL, "_person", "_camp", "_ops"))
    return f"""
        CREATE OR REPLACE FUNCTION {FUNCTION}(_tombstone text, _ops text) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $erase$
        DECLARE
            _camp text := current_setting('gatehouse.camp', true);
            _person text;
        BEGIN
            SELECT entity INTO _person FROM journal
                WHERE camp = _camp AND op_id = _tombstone AND kind = 'tombstone' AND NOT held;
            IF _person IS NULL OR _person !~ '^[0-9a-f-]{{36}}$' THEN
                RAISE EXCEPTION 'no tombstone says so' USING ERRCODE = 'insufficient_privilege';
            END IF;
            {body}
        END
        $erase$
    """  # noqa: S608 - our own words throughout


def _statements(dialect: str, person: str, camp: str, ops: str) -> list[str]:
    listed = _LIST[dialect].format(ops=ops)
    return [statement.format(person=person, camp=camp, list=listed) for statement in _STATEMENTS]


def _has(table: Table, person_id: str) -> ColumnElement[bool]:
    return or_(table.c.first == person_id, table.c.second == person_id)


def _has_function(connection: Connection) -> bool:
    if connection.dialect.name != _POSTGRESQL:
        return False
    return connection.execute(select(func.to_regprocedure(SIGNATURE))).scalar() is not None
