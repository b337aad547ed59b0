"""The fast way of reading a batch says what the models say, of every body, or leaves it to them."""

import json
import sys
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.hq.arrivals import Arrivals
from app.hq.reading import read_batch
from app.protocol.batches import Batch, UnreadableBodyError, compress
from app.protocol.compact import MAGIC, NO_DICTIONARY, Compactor, written
from app.protocol.entries import EntityKind, Entry, payload_digest
from app.protocol.heads import SignedHead
from app.protocol.tombstones import without_content
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.sample_entries import append_family

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PLAIN = Compactor({})
DESK = "01a209f9-a644-727d-89cd-efd3ade364eb"
HOSTILE: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(None, True, 0, 1, -1, 2**31 - 1, 2**31, 2**63 - 1, 2**63, 10**400, 1.0, 1.5, "1", " 1"),
        *("", " ", "\0", "a\0", "\ud800", "x" * 41, "x" * 81, "ж" * 80, "person", "Person", "colonel", [], {}, [[]]),
        *("0" * 32, "0" * 64, "A" * 64, "0" * 36, "0" * 36 + "\n", "0" * 35 + "\n", f" {DESK}", DESK.upper()),
    ]
)
LINES = [
    *("", "person0", "person0 @", "person1 @ {}", "person0 @0 {}", "person0 =x {}", "person0 =x=y {}", "colonel0 @ {}"),
    *('person0 @ {"@":"@0"}', 'person0 @ "@0"@0"', 'person0 @ "@@"@', "person00 @ {}", 'person0 @= "@9"', "person @"),
]
COLUMNS = ["count", "digests", "head", "ids", "operators", "time"]
NAMES = (*Entry.model_fields, "rank")


def told() -> dict[str, Any]:
    """Return a batch of three entries as JSON has it."""
    journal = MemoryJournal(DESK)
    append_family(journal, 0)
    batch = Batch(protocol=1, head=journal.sign_head(journal.head()), entries=tuple(journal.entries))
    said: dict[str, Any] = json.loads(batch.model_dump_json())
    return said


def body_of(said: dict[str, Any], *, ascii_only: bool) -> bytes:
    return compress(json.dumps(said, ensure_ascii=ascii_only).encode(errors="surrogatepass"))


def by_models(body: bytes) -> tuple[SignedHead, Arrivals] | None:
    try:
        batch = PLAIN.from_body(body)
    except UnreadableBodyError:
        return None
    return batch.head, Arrivals.of(batch.entries)


def read(body: bytes) -> tuple[SignedHead, Arrivals] | None:
    try:
        return read_batch(body, PLAIN)
    except UnreadableBodyError:
        return None


@settings(max_examples=400, deadline=None)
@given(
    changes=st.lists(st.tuples(st.integers(0, 2), st.sampled_from(NAMES), HOSTILE), max_size=2),
    missing=st.none() | st.sampled_from(NAMES),
    outside=st.dictionaries(st.sampled_from(["protocol", "head", "entries", "more"]), HOSTILE, max_size=1),
    ascii_only=st.booleans(),
)
@example(changes=[], missing=None, outside={}, ascii_only=True)
@example(changes=[(0, "salt", None), (0, "payload", None)], missing=None, outside={}, ascii_only=True)
@example(changes=[(1, "operator", "\ud800")], missing=None, outside={}, ascii_only=True)
def test_it_reads_what_the_models_read(
    *, changes: list[tuple[int, str, Any]], missing: str | None, outside: dict[str, Any], ascii_only: bool
) -> None:
    said = told()
    for place, name, value in changes:
        said["entries"][place][name] = value
    said["entries"][0].pop(missing, None)
    body = body_of(said | outside, ascii_only=ascii_only)
    assert read(body) == by_models(body)


def packed(columns: dict[str, Any], lines: list[str], rest: bytes) -> bytes:
    text = zstd.compress("\n".join([json.dumps(columns), *lines]).encode())
    return MAGIC + bytes([NO_DICTIONARY]) + len(text).to_bytes(4, "big") + text + rest


@settings(max_examples=400, deadline=None)
@given(
    columns=st.dictionaries(st.sampled_from(["protocol", *COLUMNS]), HOSTILE, max_size=1),
    heads=st.dictionaries(st.sampled_from(["desk", "epoch", "seq", "hash", "more"]), HOSTILE, max_size=1),
    within=st.none() | st.tuples(st.sampled_from(["count", "ids", "operators", "time", "digests"]), HOSTILE),
    line=st.none() | st.tuples(st.integers(0, 2), st.sampled_from(LINES)),
    erased=st.booleans(),
)
@example(columns={}, heads={}, within=None, line=None, erased=False)
@example(columns={}, heads={}, within=None, line=None, erased=True)
@example(columns={}, heads={}, within=("operators", "\ud800"), line=None, erased=False)
@example(columns={}, heads={}, within=("digests", "\ud800"), line=None, erased=False)
def test_it_reads_the_packed_form_as_the_models_do(
    *,
    columns: dict[str, Any],
    heads: dict[str, Any],
    within: tuple[str, Any] | None,
    line: tuple[int, str] | None,
    erased: bool,
) -> None:
    batch = Batch.model_validate(told())
    if erased:
        batch = batch.model_copy(update={"entries": (without_content(batch.entries[0]), *batch.entries[1:])})
    text, rest = written(batch)
    first, *lines = text.decode().split("\n")
    said = json.loads(first)
    said["head"]["head"] |= heads
    if within is not None and within[0] == "digests":
        said["digests"] = {"1": within[1]}
    elif within is not None:
        said[within[0]][0] = within[1]
    if line is not None:
        lines[line[0]] = line[1]
    body = packed(said | columns, lines, rest)
    assert read(body) == by_models(body)


def test_twice_the_same_name_is_read_alike() -> None:
    text = json.dumps(told())
    for once, twice in (('"hlc": 0', '"hlc": "x", "hlc": 7'), ('"hlc": 0', '"hlc": 7, "hlc": 8')):
        assert once in text
        body = compress(text.replace(once, twice).encode())
        assert read(body) == by_models(body)


def test_deep_and_broken_bodies_are_read_alike() -> None:
    text = json.dumps(told())
    for other in (
        text.replace('"operator": "Miriam"', '"operator": ' + "[" * 40 + "]" * 40, 1),
        text.replace('"signature": "', '"signature": ' + "[" * 40_000 + "]" * 40_000 + ', "x": "', 1),
        text[:-1],
        text + " ",
        text + "{}",
        text.replace("HEAD", "\\ud83d\\ude00"),
        text.replace("Miriam", "\t"),
    ):
        body = compress(other.encode())
        assert read(body) == by_models(body)


def test_a_signed_body_is_read_without_the_models() -> None:
    """Or the fast way would be none, and nobody would notice."""
    said = told()
    batch = Batch.model_validate(said)
    text, rest = written(batch)
    first, *lines = text.decode().split("\n")
    for body in (body_of(said, ascii_only=False), packed(json.loads(first), lines, rest)):
        assert read_batch(body, Broken({})) == by_models(body) == (batch.head, Arrivals.of(batch.entries))


class Broken(Compactor):
    def from_body(self, body: bytes) -> Batch:
        raise AssertionError


texts = st.text(max_size=9)


@settings(max_examples=60, deadline=None)
@given(
    operators=st.lists(texts, min_size=1, max_size=4),
    entity=texts,
    kind=st.sampled_from(EntityKind),
    payload=st.none() | texts,
    true=st.booleans(),
)
def test_chains_and_digests_are_those_of_the_entries(
    *, operators: list[str], entity: str, kind: EntityKind, payload: str | None, true: bool
) -> None:
    entries, salt = [], None if payload is None else bytes(16)
    for seq, operator in enumerate(operators, start=1):
        entry = Entry.model_construct(
            op_id=DESK,
            desk='a "desk"',
            epoch=2,
            seq=seq,
            hlc=seq << 40,
            operator=operator,
            kind=kind,
            entity=entity or DESK,
            digest=payload_digest(salt or b"", payload or "") if true else "ab" * 32,
            salt=None if salt is None else salt.hex(),
            payload=payload,
        )
        entries.append(entry)
    arrivals = Arrivals.of(entries)
    reached, hashes = "cd" * 32, []
    for entry in entries:
        reached = entry.chain_hash(reached)
        hashes.append(reached)
    assert arrivals.hashes("cd" * 32) == hashes
    assert arrivals.digests_fit() == all(entry.digest_fits() for entry in entries)


def test_what_comes_after_is_cut_from_every_column() -> None:
    journal = MemoryJournal(DESK)
    append_family(journal, 0)
    arrivals = Arrivals.of(journal.entries)
    assert arrivals.after(1) == Arrivals.of(journal.entries[1:])
    assert arrivals.after(0) == arrivals
    assert len(arrivals.after(3)) == 0
    assert [arrivals.entry(place) for place in range(3)] == journal.entries
    assert arrivals.are_consecutive()
    assert not Arrivals.of(journal.entries[::2]).are_consecutive()
    assert not Arrivals.of([]).are_consecutive()
