"""Reads a desk's batch by column. What the fast way takes for a batch is one; whatever it does not, pydantic judges.

The packed form is told by column already. msgspec reads the plain form into typed entries without looking twice: every
field known, of its type, and nothing besides, so that it cannot nest. What ``Entry`` asks of texts and numbers is seen
to for all entries at once. At the first doubt the body is read again as ``Batch``, whose word counts; a property test
holds the two against each other.
"""

from collections.abc import Iterable, Sequence

import msgspec
from pydantic import ValidationError

from app.hq.arrivals import Arrivals
from app.hq.errors import RefusedError
from app.protocol.batches import MOST_ENTRIES, ZSTD_MAGIC, UnreadableBodyError, unpack
from app.protocol.compact import MAGIC, Columns, Compactor, UnknownDictionaryError
from app.protocol.entries import LARGEST_HLC, LARGEST_NUMBER, EntityKind
from app.protocol.heads import SignedHead
from app.protocol.refusals import RefusalReason

_KINDS = frozenset(kind.value for kind in EntityKind)
_HEX = b"0123456789abcdef"
_ID = _HEX + b"-"
_ID_LETTERS, _DIGEST_LETTERS, _SALT_LETTERS = 36, 64, 32
_LONGEST_DESK, _LONGEST_OPERATOR, _LONGEST_ENTITY = 40, 80, 80


class _Entry(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    op_id: str
    desk: str
    epoch: int
    seq: int
    hlc: int
    operator: str
    kind: str
    entity: str
    digest: str
    salt: str | None = None
    payload: str | None = None


class _Batch(msgspec.Struct, forbid_unknown_fields=True):
    protocol: int
    head: msgspec.Raw
    entries: list[_Entry]


_decoder = msgspec.json.Decoder(_Batch)


def read_or_refuse(body: bytes, compactor: Compactor) -> tuple[SignedHead, Arrivals]:
    """Read what a desk sent, by whichever way. Raises RefusedError."""
    try:
        return read_batch(body, compactor)
    except UnknownDictionaryError as error:
        message = "the desk packs with dictionary {number}, headquarters knows up to {known}: update headquarters"
        raise RefusedError(RefusalReason.DICTIONARY_UNKNOWN, message.format(**error.details)) from None
    except UnreadableBodyError as error:
        raise RefusedError(RefusalReason.UNREADABLE, str(error.details["reason"])) from None


def read_batch(body: bytes, compactor: Compactor) -> tuple[SignedHead, Arrivals]:
    """Read either form within the limits. Raises UnreadableBodyError, UnknownDictionaryError."""
    fast = None
    if body.startswith(ZSTD_MAGIC):
        fast = _read_plain(unpack(body))
    elif body.startswith(MAGIC):
        fast = _read_packed(compactor.columns(body))
    if fast is not None:
        return fast
    batch = compactor.from_body(body)
    return batch.head, Arrivals.of(batch.entries)


def _read_plain(text: bytes) -> tuple[SignedHead, Arrivals] | None:
    """Return what the JSON says, or None where that is for pydantic to say."""
    try:
        batch = _decoder.decode(text)
        head = SignedHead.model_validate_json(bytes(batch.head))
    except (msgspec.MsgspecError, UnicodeDecodeError, ValidationError, RecursionError):
        return None
    entries = batch.entries
    arrivals = Arrivals(
        chains=frozenset([(entry.desk, entry.epoch) for entry in entries]),
        seqs=[entry.seq for entry in entries],
        op_ids=[entry.op_id for entry in entries],
        hlcs=[entry.hlc for entry in entries],
        operators=[entry.operator for entry in entries],
        kinds=[entry.kind for entry in entries],
        entities=[entry.entity for entry in entries],
        digests=[entry.digest for entry in entries],
        salts=[entry.salt for entry in entries],
        payloads=[entry.payload for entry in entries],
    )
    return (head, arrivals) if _are_entries(arrivals) else None


def _read_packed(told: Columns) -> tuple[SignedHead, Arrivals] | None:
    """Return the same of the packed form."""
    try:
        head = SignedHead.model_validate(told.head)
    except ValidationError:
        return None
    desk, epoch, last = (told.head["head"][name] for name in ("desk", "epoch", "seq"))
    if (desk, epoch, last) != (head.head.desk, head.head.epoch, head.head.seq) or not (
        _are_all(int, (told.protocol, epoch, last))
        and _are_all(int, told.hlcs)
        and _are_all(str, told.operators)
        and _are_all(str, told.digests)
    ):
        return None
    arrivals = Arrivals(
        chains=frozenset([(desk, epoch)]),
        seqs=list(range(last + 1 - len(told.op_ids), last + 1)),
        op_ids=told.op_ids,
        hlcs=told.hlcs,
        operators=told.operators,
        kinds=told.kinds,
        entities=told.entities,
        digests=told.digests,
        salts=told.salts,
        payloads=told.payloads,
    )
    return (head, arrivals) if _are_entries(arrivals) else None


def _are_entries(arrivals: Arrivals) -> bool:
    """Whether every entry is as ``Entry`` wants it."""
    count = len(arrivals)
    try:
        texts_fit = _do_texts_fit(arrivals) if count else False
    except UnicodeEncodeError:  # letters that are none
        return False
    return (
        texts_fit
        and 0 < count <= MOST_ENTRIES
        and all(1 <= len(desk) <= _LONGEST_DESK and 1 <= epoch <= LARGEST_NUMBER for desk, epoch in arrivals.chains)
        and min(arrivals.seqs) >= 1
        and max(arrivals.seqs) <= LARGEST_NUMBER
        and min(arrivals.hlcs) >= 0
        and max(arrivals.hlcs) <= LARGEST_HLC
        and _KINDS.issuperset(arrivals.kinds)
    )


def _do_texts_fit(arrivals: Arrivals) -> bool:
    return (
        _are_of(arrivals.op_ids, _ID, _ID_LETTERS)
        and _are_of(arrivals.digests, _HEX, _DIGEST_LETTERS)
        and _are_of([salt for salt in arrivals.salts if salt is not None], _HEX, _SALT_LETTERS)
        and _are_texts(set(arrivals.operators), 0, _LONGEST_OPERATOR)
        and _are_texts(arrivals.entities, 1, _LONGEST_ENTITY)
    )


def _are_all(kind: type, values: Iterable[object]) -> bool:
    """Whether all are of exactly this type."""
    return {kind}.issuperset(map(type, values))


def _are_of(texts: Sequence[str], letters: bytes, length: int) -> bool:
    """Whether all texts are of these letters, and so long."""
    return {length}.issuperset(map(len, texts)) and not "".join(texts).encode().translate(None, letters)


def _are_texts(texts: Iterable[str], shortest: int, longest: int) -> bool:
    """Whether all texts are of a length between, and have no NUL."""
    texts = tuple(texts)
    lengths = set(map(len, texts))
    return min(lengths) >= shortest and max(lengths) <= longest and b"\0" not in "".join(texts).encode()
