"""What no database can keep, or no record can have: it is kept aside alone, and the desk's chain goes on.

A 500 would come again and again for the same batch, so that the desk could never send anything that came after it.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import URL

from app.protocol.batches import Batch, compress
from app.protocol.canonical import canonical_json
from app.protocol.entries import EntityKind
from app.protocol.heads import Head, Receipt, SignedHead
from app.protocol.pulling import Known, Page, PullRequest, Stretch
from app.protocol.requests import BATCHES_PATH, HANDSHAKE_PATH, PULL_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.sync.connect import Link
from app.sync.errors import RefusedError
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import open_headquarters
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family

PERSON = {"family": "f", "number": 1, "sex": "F", "relationship": "HEAD"}
LONG = "".join(f"{number:x}" for number in range(9_000))
"""Longer than a database takes into an index, and hard to compress."""


@pytest.fixture(scope="module")
def postgres_address() -> URL:
    return shared_server()


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def desks(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[JoinedDesk, JoinedDesk]]:
    address = new_database(request.getfixturevalue("postgres_address"), new_id()) if request.param == "postgres" else ""
    home = tmp_path_factory.mktemp("hq")
    with open_headquarters(home, address) as headquarters, Link(headquarters.start()) as link:
        yield JoinedDesk.join(headquarters, link), JoinedDesk.join(headquarters, link)


@pytest.fixture
def desk(desks: tuple[JoinedDesk, JoinedDesk]) -> JoinedDesk:
    return desks[0]


def goes_on(desk: JoinedDesk) -> None:
    """Whether what was appended last is receipted, and a family after it is taken in."""
    append_family(desk.journal, 0)
    desk.push()()
    assert desk.journal.receipt is not None
    assert desk.journal.receipt.head == desk.journal.head()
    assert not desk.journal.quarantined & {entry.op_id for entry in desk.journal.entries[-3:]}


def forwarded(desk: JoinedDesk, other: JoinedDesk) -> tuple[Stretch, ...]:
    """Return what the other desk gets of the desk's chain, in as many pages as it takes."""
    stretches: tuple[Stretch, ...] = ()
    while True:
        last = stretches[-1].head.head if stretches else None
        known = (Known(desk=last.desk, epoch=last.epoch, seq=last.seq),) if last else ()
        asked = PullRequest(protocol=PROTOCOL_VERSION, known=known)
        page = other.ask(PULL_PATH, asked.model_dump_json().encode(), Page)
        assert isinstance(page, Page)
        if not page.stretches:
            return stretches
        stretches += page.stretches


@pytest.mark.parametrize("kind", [EntityKind.PERSON, EntityKind.OPERATOR, EntityKind.TOMBSTONE, EntityKind.PAIR])
@pytest.mark.parametrize("payload", ["\x00", json.dumps({"fields": PERSON}).replace("HEAD", "\x00")])
def test_content_that_no_database_keeps_stays_at_the_desk(
    desks: tuple[JoinedDesk, JoinedDesk], kind: EntityKind, payload: str
) -> None:
    desk, other = desks
    bad = desk.journal.append_payload(kind, new_id(), payload)
    goes_on(desk)
    assert bad.op_id in desk.journal.quarantined
    held = {found.op_id: found for found in desk.headquarters.reports.held()}
    assert "NUL" in held[bad.op_id].reason
    # The chain verifies over it at whoever gets it from headquarters.
    mark = Head.start(desk.journal.desk, 1)
    for stretch in forwarded(desk, other):
        mark = stretch.following(mark)[-1][1]
    assert mark == desk.journal.head()


@pytest.mark.parametrize(
    "fields",
    [
        PERSON | {"family": LONG},
        PERSON | {"number": 2**31},
        PERSON | {"number": 1.5},
        PERSON | {"number": 10**400},
        PERSON | {"stays.99999999999": {"arrived_at": "2026-11-23T09:30:00Z"}},
        PERSON | {"stays.1": {"arrived_at": "9999-12-31T23:59:59-14:00"}},
        {name: [] for name in (*PERSON, "names", "birth_date", "nationality", "marital_status", "needs", "claim")}
        | dict.fromkeys(("phone", "documents", "languages", "photo"), 7)
        | {"names.Latn": {name: [] for name in ("surname", "given", "patronymic")}},
    ],
)
def test_values_that_a_column_cannot_hold_are_kept_aside(desk: JoinedDesk, fields: dict[str, Any]) -> None:
    bad = desk.journal.append_payload(EntityKind.PERSON, new_id(), canonical_json({"fields": fields}))
    goes_on(desk)
    assert bad.op_id in desk.journal.quarantined


@pytest.mark.parametrize("number", ["NaN", "1e999", "-Infinity", "9" * 5000])
def test_numbers_that_are_none_are_kept_aside(desk: JoinedDesk, number: str) -> None:
    bad = [
        desk.journal.append_payload(EntityKind.PERSON, new_id(), f'{{"fields":{{"{field}":{number}}}}}')
        for field in ("number", "phone", "stays.1")
    ]
    goes_on(desk)
    assert {entry.op_id for entry in bad} <= desk.journal.quarantined


@pytest.mark.parametrize(
    "change",
    [
        {"hlc": 2**63},
        {"hlc": 2**70},
        {"hlc": -1},
        {"operator": "Mir\x00iam"},
        {"entity": "\x00"},
        {"operator": "M" * 81},
        {"seq": 2**31},
        {"epoch": 2**31},
        {"epoch": 2**63},
    ],
)
def test_an_impossible_entry_is_refused_in_so_many_words(desk: JoinedDesk, change: dict[str, Any]) -> None:
    before = desk.journal.head()
    beside = MemoryJournal(desk.journal.desk)
    good = beside.append_payload(EntityKind.PERSON, new_id(), '{"fields":{}}')
    bad = good.model_copy(update={"seq": before.seq + 1, **change})
    reached = Head.model_construct(desk=bad.desk, epoch=bad.epoch, seq=bad.seq, hash=bad.chain_hash(before.hash))
    signed = SignedHead.model_construct(head=reached, signature=desk.journal.key.sign("head", reached.message()))
    batch = Batch.model_construct(protocol=PROTOCOL_VERSION, head=signed, entries=(bad,))
    with pytest.raises(RefusedError):
        desk.ask(BATCHES_PATH, batch.to_body(), Receipt)
    goes_on(desk)


@pytest.mark.parametrize("number", [2**31, 2**63, 10**4000])
@pytest.mark.parametrize("place", ["seq", "epoch", "receipted"])
def test_a_handshake_of_impossible_numbers_is_refused(desk: JoinedDesk, place: str, number: int) -> None:
    head = desk.journal.head().model_copy(update={place: number} if place != "receipted" else {})
    said = {
        "protocol": PROTOCOL_VERSION,
        "head": {"head": head.model_dump(), "signature": desk.journal.key.sign("head", head.message())},
        "receipted": number if place == "receipted" else 0,
    }
    with pytest.raises(RefusedError):
        desk.ask(HANDSHAKE_PATH, json.dumps(said).encode(), Receipt)
    goes_on(desk)


@pytest.mark.parametrize(
    "said",
    [
        {"without": ["\x00"]},
        {"without": ["x" * 41]},
        {"known": [{"desk": "\x00", "epoch": 1, "seq": 0}]},
        {"known": [{"desk": "x", "epoch": 2**31, "seq": 0}]},
    ],
)
def test_a_pull_that_names_no_desk_is_refused(desk: JoinedDesk, said: dict[str, Any]) -> None:
    with pytest.raises(RefusedError):
        desk.ask(PULL_PATH, json.dumps({"protocol": PROTOCOL_VERSION, **said}).encode(), Page)


@pytest.mark.parametrize("body", [b"\xff", b'"\\ud800"', b"[" * 100_000, b"\x00", b"9" * 5000, b'{"protocol":NaN}'])
def test_bodies_that_are_no_batch_are_refused(desk: JoinedDesk, body: bytes) -> None:
    for each in (compress(body), body):
        with pytest.raises(RefusedError):
            desk.ask(BATCHES_PATH, each, Receipt)
    goes_on(desk)


HOSTILE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([0, -1, 2**31 - 1, 2**31, -(2**31) - 1, 2**63, -(2**63) - 1, 10**300, 1e308, 1.0]),
    st.floats(),
    st.text(st.characters(exclude_categories=[]), max_size=20),
    st.sampled_from(
        ["", "\x00", "a\x00", "\ud800", LONG, "0001-01-01T00:00:00+14:00", "9999-12-31", "-1-01-01", "TRN"]
    ),
    st.datetimes().map(lambda moment: moment.isoformat() + "Z"),
)
VALUES = st.recursive(
    HOSTILE,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["arrived_at", "bed", "surname", "type", "\x00"]), inner)
    ),
    max_leaves=4,
)
OTHER_NAMES = "phone names.Latn stays.1 stays.-1 photo documents claim nationality camp code person at copy_number \x00"
NAMES = [*PERSON, *OTHER_NAMES.split(" ")]
WHOLE: dict[EntityKind, dict[str, Any]] = {
    EntityKind.PERSON: PERSON,
    EntityKind.FAMILY: {"code": "K7-0000", "camp": "TRN", "head": "h", "registered_at": "2026-11-23T09:30:00Z"},
    EntityKind.PRESENCE: {"person": "p", "direction": "in", "at": "2026-11-23T09:30:00Z"},
    EntityKind.SLIP: {"person": "p", "copy_number": 1, "issued_at": "2026-11-23T09:30:00Z", "expires_on": "2026-11-24"},
    EntityKind.PAIR: {"verdict": "same"},
    EntityKind.DAY: {"day": "2026-11-23", "at": "2026-11-23T21:00:00Z", "operator": "Sara", "open_ends": {"tokens": 1}},
    EntityKind.PAPER: {
        "paper": "roster",
        "first": "2026-11-23",
        "last": "2026-11-23",
        "form": "pdf",
        "target": "file",
        "rows": 1,
        "at": "2026-11-23T09:30:00Z",
    },
    EntityKind.TOMBSTONE: {"family": "f", "number": 1},
    EntityKind.OPERATOR: {},
}


@st.composite
def contents(draw: st.DrawFn) -> tuple[EntityKind, str, bool]:
    """Draw a kind, a payload in any of the ways that JSON can be written, and whether its ids are of its kind."""
    kind = draw(st.sampled_from(list(EntityKind)))
    fields = (WHOLE[kind] if draw(st.booleans()) else {}) | draw(
        st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6)
    )
    replaces = draw(st.dictionaries(st.sampled_from(NAMES), st.lists(st.text(max_size=5), max_size=2), max_size=2))
    said = {"fields": fields, "replaces": replaces, "reason": draw(st.text(max_size=5))}
    payload = json.dumps(said, ensure_ascii=draw(st.booleans())).encode(errors="replace").decode()
    if draw(st.booleans()):
        payload = payload.replace("\\u0000", "\x00")
    return kind, payload, draw(st.booleans())


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(hostile=st.lists(contents(), min_size=1, max_size=6))
def test_no_content_whatever_blocks_a_desk(desk: JoinedDesk, hostile: list[tuple[EntityKind, str, bool]]) -> None:
    for kind, payload, fitting in hostile:
        if kind is EntityKind.PAIR and fitting:
            desk.journal.append_payload(kind, "+".join(sorted((new_id(), new_id()))), payload)
        else:
            entity = new_id()
            desk.journal.append_payload(kind, entity, payload, entity if fitting else None)
    goes_on(desk)
