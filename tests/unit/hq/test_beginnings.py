"""Rows made without the models are those that the models make, of every payload, or are left to them."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from app.hq import tables
from app.hq.arrivals import Arrivals
from app.hq.beginnings import Beginnings
from app.hq.projection import Projection
from app.protocol.entries import Entry
from app.protocol.live_fields import LiveFields
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.sample_entries import append_family

SHOWN = (tables.family, tables.person, tables.stay, tables.photo_name, tables.incomplete)
MOMENTS = [
    *("2026-11-23T09:30:00Z", "2026-11-23T09:30:00.123+03:00", "2026-11-23T09:30:00.1234567Z", "2026-11-23T09:30Z"),
    *("2026-02-30T09:30:00Z", "2026-11-23T24:00:00Z", "2026-11-23T09:30:60Z", "2026-11-23T09:30:00", "2026-11-23"),
    *("2026-11-23 09:30:00Z", "2026-11-23t09:30:00z", "2026-11-23T09:30:00-14:59", "0001-01-01T00:00:00+14:00"),
    *("9999-12-31T23:59:59-14:00", "2026-11-23T09:30:00+0300", " 2026-11-23T09:30:00Z", "1764000000", 1764000000),
]
VALUES: list[Any] = [
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        2**31 - 1,
        2**31,
        10**30,
        1.0,
        1.5,
        "1",
        "",
        " ",
        "a",
        " a",
        "a ",
        "\x1fa",
        "\u2003a",
    ),
    *("1974", "1974-13", "1974-02", "1974-02-29", "1976-02-29", "1974-2-1", "0000", "0001", "2026-11-24", "ж" * 501),
    *("checked_in", "checked_out", "planned", "CHECKED_IN", "a" * 64, "A" * 64, "\ud83d\ude00", "\ud800", "\0"),
    *([], {}, [""], ["a", " b"], [1], {"surname": " A "}, {"surname": 1}, {"rank": "a"}, {"value": "1974"}),
    *MOMENTS,
]
INSIDE = st.sampled_from(VALUES)
NAMES = [
    "family",
    "number",
    "sex",
    "relationship",
    "nationality",
    "marital_status",
    "languages",
    "phone",
    "documents",
    "needs",
    "claim",
    "photo",
    "birth_date",
    "names.Latn",
    "names.Cyrl",
    "names.Hebr",
    "names.Arab",
    "stays.1",
    "stays.2",
    "stays.01",
    "code",
    "camp",
    "head",
    "registered_at",
    "rank",
]
PARTS = [
    "surname",
    "given",
    "type",
    "number",
    "issuer",
    "expires",
    "basis",
    "through_living",
    "through_name",
    "value",
    "estimated",
    "bed",
    "status",
]
STRANGE = INSIDE | st.dictionaries(st.sampled_from([*PARTS, "arrived_at", "left_at"]), INSIDE, max_size=3)
STRANGE |= st.lists(st.dictionaries(st.sampled_from(PARTS), INSIDE, max_size=3), max_size=2)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = sqlalchemy.create_engine("sqlite://")
    tables.metadata.create_all(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def first_entries() -> tuple[Entry, Entry]:
    """Return a family's entry and a person's."""
    journal = MemoryJournal()
    append_family(journal, 0, members=1)
    family, person = journal.entries
    return family, person


FAMILY, PERSON = first_entries()


def projected(connection: Connection, arrivals: Arrivals) -> tuple[dict[int, str], dict[str, list[Any]]]:
    """Return what is held, and every row that the entries make."""
    projection = Projection("desk", "TRN")
    held = projection.take(arrivals, set())
    projection.write(connection)
    rows = {}
    for table in SHOWN:
        found = connection.execute(sqlalchemy.select(table).order_by(*table.primary_key)).mappings()
        rows[table.name] = [
            {**row, "fields": LiveFields.from_json(row["fields"])} if "fields" in row else dict(row) for row in found
        ]
        connection.execute(sqlalchemy.delete(table))
    return held, rows


def require_alike(connection: Connection, *entries: Entry) -> None:
    """Project the entries in both ways."""
    arrivals = Arrivals.of(entries)
    fast = projected(connection, arrivals)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("take_person", "take_family"):
            patch.setattr(Beginnings, name, lambda *_: False)
        assert fast == projected(connection, arrivals)


def told(entry: Entry, fields: dict[str, Any], *, ascii_only: bool = False, **besides: object) -> Entry:
    said = {"fields": fields, **besides}
    text = json.dumps(said, ensure_ascii=ascii_only).encode(errors="replace").decode()
    return entry.model_copy(update={"payload": text})


def fields_of(entry: Entry) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(entry.payload or "")["fields"]
    return fields


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    begun=st.sampled_from([FAMILY, PERSON]),
    changes=st.dictionaries(st.sampled_from(NAMES), STRANGE, max_size=2),
    missing=st.none() | st.sampled_from(NAMES),
    ascii_only=st.booleans(),
    besides=st.sampled_from([{}, {}, {"reason": "a"}, {"replaces": {"phone": ["a"]}}, {"replaces": {}}, {"rank": 1}]),
)
@example(begun=PERSON, changes={}, missing=None, ascii_only=False, besides={})
@example(begun=PERSON, changes={"photo": "a" * 64}, missing=None, ascii_only=False, besides={})
def test_the_rows_are_those_of_the_models(
    connection: Connection,
    *,
    begun: Entry,
    changes: dict[str, Any],
    missing: str | None,
    ascii_only: bool,
    besides: dict[str, Any],
) -> None:
    fields = fields_of(begun) | changes
    fields.pop(missing or "", None)
    require_alike(connection, told(begun, fields, ascii_only=ascii_only, **besides))


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    place=st.sampled_from(["claim", "birth_date", "names.Latn", "documents", "stays.1"]),
    changes=st.dictionaries(st.sampled_from([*PARTS, "arrived_at", "left_at"]), INSIDE, max_size=2),
)
def test_what_a_field_holds_is_judged_alike(connection: Connection, place: str, changes: dict[str, Any]) -> None:
    fields = fields_of(PERSON)
    if place == "documents":
        fields[place][0] |= changes
    else:
        fields[place] |= changes
    require_alike(connection, told(PERSON, fields))


@pytest.mark.parametrize("moment", MOMENTS)
def test_moments_are_read_alike(connection: Connection, moment: object) -> None:
    fields = fields_of(PERSON)
    fields["stays.1"] |= {"arrived_at": moment, "left_at": moment}
    require_alike(connection, told(PERSON, fields))
    require_alike(connection, told(FAMILY, fields_of(FAMILY) | {"registered_at": moment}))


@pytest.mark.parametrize(
    "payload",
    [
        "no JSON at all",
        "[]",
        '{"fields":{}}',
        '{"fields":' + "[" * 20_000 + "]" * 20_000 + "}",
        '{"fields":{"family":"f","family":"g","number":1,"sex":"F","relationship":"HEAD"}}',
        '{"fields":{"family":7,"family":"g","number":1,"sex":"F","relationship":"HEAD"}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","phone":"\t"}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","phone":"' + "x" * 70_000 + '"}}',
        ' {"fields": {"family": "f", "number": 1, "sex": "F", "relationship": "HEAD\\n"}}',
    ],
)
def test_payloads_of_another_shape_are_judged_alike(connection: Connection, payload: str) -> None:
    for entry in (FAMILY, PERSON):
        require_alike(connection, entry.model_copy(update={"payload": payload}))


def test_an_edit_in_the_same_batch_is_merged(connection: Connection) -> None:
    edit = PERSON.model_copy(
        update={
            "op_id": new_id(),
            "seq": 3,
            "hlc": 9,
            "payload": json.dumps({"fields": {"phone": "2"}, "replaces": {"phone": [PERSON.op_id]}}),
        }
    )
    for order in ((FAMILY, PERSON, edit), (edit, FAMILY, PERSON)):
        require_alike(connection, *order)
        held, rows = projected(connection, Arrivals.of(order))
        assert held == {}
        assert rows["person"][0]["fields"].values()["phone"] == "2"


def test_a_record_that_a_desk_begins_needs_no_model() -> None:
    """Or the fast way would be none, and nobody would notice."""
    beginnings = Beginnings("desk", "TRN")
    assert beginnings.take_family(FAMILY.entity, FAMILY.hlc, FAMILY.payload or "")
    assert beginnings.take_person(PERSON.entity, PERSON.hlc, PERSON.payload or "")
