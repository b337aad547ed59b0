"""A batch written short, for thin links: the same entries to the letter, in about a sixth of the bytes.

What one end can work out is not sent: an entry's digest (of salt and payload), its desk, epoch and seq (of the head),
and an id that was said before. What is random anyway (salts, ids) goes beside the compressed text, where it costs its
own bytes and no more. The text is a line of JSON with columns, then a line an entry: kind and operator, ids,
payload. It is compressed with zstd and a dictionary trained on such text.

    body = MAGIC, dictionary's number (1 byte), length of the compressed text (4 bytes), compressed text, random bytes

Dictionaries are numbered, and one that has shipped is kept for ever; number 0 is none. A body without MAGIC is the
plain form of ``app.protocol.batches``, which every end reads.
"""

import json
import re
import struct
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from pydantic import ValidationError

from app.domain.errors import MachineError
from app.protocol.batches import MOST_BODY_BYTES, Batch, UnreadableBodyError
from app.protocol.canonical import canonical_json
from app.protocol.entries import SALT_BYTES, payload_digest
from app.protocol.nesting import require_shallow

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAGIC = b"GHB\x01"
NO_DICTIONARY = 0
MOST_TEXT_BYTES = 2 * 1024 * 1024
"""Of the text unpacked; ids that were said before make the entries longer than it, at most nine times."""
_LEVEL = 19
_BETWEEN_PAUSES = 25
"""Entries."""
_HEADER = struct.Struct(">4sBI")
_ID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_UUID = re.compile(_ID)
_SIGNS = re.compile(r"[@\s]")
_SAID_IN_TEXT = re.compile(rf'"(?:({_ID})"|@)')
_WRITTEN_IN_TEXT = re.compile(r'"(?:@@|(@[0-9]*)")')
_WORDS = 3
_UUID_BYTES = 16
_RANDOM_BITS_A, _RANDOM_BITS_B = 12, 62
_RANDOM_B = (1 << _RANDOM_BITS_B) - 1
_TIME_BITS = 48
_TAIL_BYTES = 10
_COUNTER_BITS = 16
_WHO = re.compile(r"([a-z_]+)([0-9]{1,3})")
_NAMES = re.compile(r"(@[0-9]*|=[^@]*)(@[0-9]*|=[^@]*)?")


def _go_on() -> None:
    """Nobody is in a hurry."""


class UnknownDictionaryError(MachineError):
    """The body was written with a dictionary that this end has not got, because it is older than the sender."""


class Columns(NamedTuple):
    """A packed batch as it was told, with nothing looked at: values may be of any type that JSON has.

    The head says its entries' desk, epoch and last seq.
    """

    protocol: Any
    head: Any
    op_ids: list[str]
    hlcs: list[Any]
    operators: list[Any]
    kinds: list[str]
    entities: list[str]
    digests: list[Any]
    salts: list[str | None]
    payloads: list[str | None]


class Compactor:
    """Writes and reads both forms. ``dictionaries`` are zstd's, by number; the highest is written with.

    ``pause`` is called between pieces of work of a millisecond or so, for whoever is in more of a hurry.
    """

    def __init__(self, dictionaries: Mapping[int, bytes], pause: Callable[[], None] = _go_on) -> None:
        self._dictionaries = dict(dictionaries)
        self._pause = pause
        self._number = max(self._dictionaries, default=NO_DICTIONARY)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The dictionaries known."""
        return tuple(sorted(self._dictionaries))

    def among(self, numbers: Collection[int]) -> "Compactor":
        """Return one that writes with none but these dictionaries: those that the reader said it has."""
        return Compactor({number: content for number, content in self._dictionaries.items() if number in numbers})

    def pausing(self, pause: Callable[[], None]) -> "Compactor":
        """Return one that calls ``pause``."""
        return Compactor(self._dictionaries, pause)

    def to_body(self, batch: Batch) -> bytes:
        """Return the shortest body that reads back as exactly this batch."""
        plain = batch.to_body()
        self._pause()
        try:
            text, rest = written(batch, self._pause)
            packed = zstd.compress(text, level=_LEVEL, zstd_dict=self._dictionary(self._number))
            body = _HEADER.pack(MAGIC, self._number, len(packed)) + packed + rest
            # What is hashed and signed has to come out to the letter; this is cheaper than being wrong about it.
            if len(body) < len(plain) and self.from_body(body) == batch:
                return body
        except (ValueError, ValidationError, UnreadableBodyError, RecursionError):
            pass
        return plain

    def from_body(self, body: bytes) -> Batch:
        """Read either form within the limits. Raises UnreadableBodyError, UnknownDictionaryError."""
        if not body.startswith(MAGIC):
            return Batch.from_body(body)
        with _refusing():
            text, rest = self._unpacked(body)
            require_shallow(text)
            columns = _columns(text, rest, self._pause)
            self._pause()
            return _batch(columns)

    def columns(self, body: bytes) -> Columns:
        """Read a packed body by column, for a reader that minds what they hold. Raises the same errors."""
        with _refusing():
            return _columns(*self._unpacked(body))

    def _unpacked(self, body: bytes) -> tuple[bytes, bytes]:
        """Return the text and the random bytes."""
        if len(body) > MOST_BODY_BYTES or len(body) < _HEADER.size:
            raise UnreadableBodyError(reason=f"{len(body)} bytes")
        _, number, length = _HEADER.unpack_from(body)
        packed, rest = body[_HEADER.size : _HEADER.size + length], body[_HEADER.size + length :]
        decompressor = zstd.ZstdDecompressor(zstd_dict=self._dictionary(number))
        try:
            text = decompressor.decompress(packed, max_length=MOST_TEXT_BYTES + 1)
        except zstd.ZstdError as error:
            raise UnreadableBodyError(reason="not zstd") from error
        if len(packed) != length or len(text) > MOST_TEXT_BYTES or not decompressor.eof or decompressor.unused_data:
            raise UnreadableBodyError(reason="size")
        return text, rest

    def _dictionary(self, number: int) -> zstd.ZstdDict | None:
        if number == NO_DICTIONARY:
            return None
        if number not in self._dictionaries:
            raise UnknownDictionaryError(number=number, known=str(self._number))
        return _loaded(self._dictionaries[number])


@lru_cache(maxsize=8)
def _loaded(content: bytes) -> zstd.ZstdDict:
    return zstd.ZstdDict(content)


def written(batch: Batch, pause: Callable[[], None] = _go_on) -> tuple[bytes, bytes]:
    """Return the text and the random bytes. Raises ValueError when the batch has no such form."""
    ids, salts = _IdWriter(), bytearray()
    operators = sorted({entry.operator for entry in batch.entries})
    times, counts, lines = [], [], []
    digests: dict[str, str] = {}
    time = 0
    for place, entry in enumerate(batch.entries):
        if place % _BETWEEN_PAUSES == 0:
            pause()
        if not (entry.salt and entry.payload is not None and entry.digest_fits()):
            digests[str(place)] = entry.digest
        times.append((entry.hlc >> _COUNTER_BITS) - time)
        counts.append(entry.hlc & (1 << _COUNTER_BITS) - 1)
        time = entry.hlc >> _COUNTER_BITS
        words = [f"{entry.kind}{operators.index(entry.operator)}", ids.write(entry.op_id)]
        words[1] += "" if entry.entity == entry.op_id else ids.write(entry.entity)
        if entry.payload is not None:
            words.append(_SAID_IN_TEXT.sub(ids.fold, entry.payload))
            salts += bytes.fromhex(entry.salt or "")
        lines.append(" ".join(words))
    columns: dict[str, Any] = {
        "count": counts,
        "head": batch.head.model_dump(mode="json"),
        "ids": ids.times,
        "operators": operators,
        "protocol": batch.protocol,
        "time": times,
    }
    if digests:
        columns["digests"] = digests
    return "\n".join([canonical_json(columns), *lines]).encode(), bytes(salts + ids.tails)


def _columns(text: bytes, rest: bytes, pause: Callable[[], None] = _go_on) -> Columns:
    first_line, *lines = text.decode().split("\n")
    require_shallow(first_line.encode())
    columns = json.loads(first_line)
    rows = [line.split(" ", 2) for line in lines]
    whole = sum(len(row) == _WORDS for row in rows) * SALT_BYTES
    salts, ids = iter(_cut(rest[:whole], SALT_BYTES)), _IdReader(columns["ids"], rest[whole:])
    digests = columns.get("digests", {})
    told: list[tuple[Any, ...]] = []
    names_operator = columns["operators"].__getitem__
    known: dict[str, tuple[str, Any]] = {}
    time = 0
    clocks = zip(columns["time"], columns["count"], strict=True)
    for place, ((who, names, *content), (step, count)) in enumerate(zip(rows, clocks, strict=True)):
        if place % _BETWEEN_PAUSES == 0:
            pause()
        if who not in known:
            kind, number = _parts(_WHO, who)
            known[who] = kind, names_operator(int(number))
        if names == "@":  # as almost all: an id not said before, of the op and what it is about
            op_id = entity = ids.read(names)
        else:
            op, about = _parts(_NAMES, names)
            op_id = ids.read(op)
            entity = ids.read(about) if about else op_id
        time += step
        salt = payload = None
        digest = digests.get(str(place)) if digests else None
        if content:
            salt_bytes, payload = next(salts), ids.unfolded(content[0])
            salt = salt_bytes.hex()
            digest = digest or payload_digest(salt_bytes, payload)
        told.append((op_id, (time << _COUNTER_BITS) + count, *known[who], entity, digest, salt, payload))
    ids.require_end()
    by_column = map(list, zip(*told, strict=True)) if told else ([] for _ in range(8))
    op_ids, hlcs, kinds, operators, entities, made, texts_salts, payloads = by_column
    return Columns(
        columns["protocol"], columns["head"], op_ids, hlcs, operators, kinds, entities, made, texts_salts, payloads
    )


def _batch(columns: Columns) -> Batch:
    head = columns.head["head"]
    first = head["seq"] - len(columns.op_ids) + 1
    entries = [
        {
            "op_id": op_id,
            "desk": head["desk"],
            "epoch": head["epoch"],
            "seq": first + place,
            "hlc": hlc,
            "operator": operator,
            "kind": kind,
            "entity": entity,
            "digest": digest,
            "salt": salt,
            "payload": payload,
        }
        for place, (op_id, hlc, operator, kind, entity, digest, salt, payload) in enumerate(
            zip(*columns[2:], strict=True)
        )
    ]
    return Batch.model_validate({"protocol": columns.protocol, "head": columns.head, "entries": entries})


@contextmanager
def _refusing() -> Iterator[None]:
    """Say of a body that cannot be read that it cannot."""
    try:
        yield
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
        StopIteration,
    ) as error:
        raise UnreadableBodyError(reason=type(error).__name__) from error


def _cut(content: bytes, size: int) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]


def _parts(shape: re.Pattern[str], text: str) -> tuple[str, str]:
    found = shape.fullmatch(text)
    if found is None:
        raise ValueError("a word of another shape")
    return found[1], found[2] or ""


class _IdWriter:
    """Says an id the first time by ``@``, and again by how many others were said since (``@0`` is the last)."""

    def __init__(self) -> None:
        self.times: list[int | None] = []
        """For each new id, its milliseconds since the one before (UUIDv7), or None for one of another version."""
        self.tails = bytearray()
        self._recent: list[str] = []
        self._time = 0

    def write(self, text: str) -> str:
        if not _UUID.fullmatch(text):
            if _SIGNS.search(text):
                raise ValueError("an id with a sign of ours")
            return "=" + text
        if text in self._recent:
            place = self._recent.index(text)
            self._recent.insert(0, self._recent.pop(place))
            return f"@{place}"
        self._recent.insert(0, text)
        value = UUID(text).int
        time, high, low = value >> 80, value >> 64 & 0xFFFF, value & (1 << 64) - 1
        if high >> _RANDOM_BITS_A == 7 and low >> _RANDOM_BITS_B == 2:  # noqa: PLR2004 - version and variant, RFC 9562
            self.times.append(time - self._time)
            self._time = time
            tail = (high & 0xFFF) << _RANDOM_BITS_B | low & (1 << _RANDOM_BITS_B) - 1
            self.tails += tail.to_bytes(_TAIL_BYTES, "big")
        else:
            self.times.append(None)
            self.tails += value.to_bytes(_UUID_BYTES, "big")
        return "@"

    def fold(self, found: re.Match[str]) -> str:
        """Return what stands for a quoted id; what could be taken for that is marked by a second sign."""
        return f'"{self.write(found[1])}"' if found[1] else '"@@'


class _IdReader:
    def __init__(self, times: list[int | None], tails: bytes) -> None:
        self._times = iter(times)
        self._tails = tails
        self._at = 0
        self._recent: list[str] = []
        self._time = 0

    def read(self, word: str) -> str:
        if word.startswith("="):
            return word[1:]
        text = self._next() if word == "@" else self._recent.pop(int(word[1:]))
        self._recent.insert(0, text)
        return text

    def unfolded(self, text: str) -> str:
        """Return the payload that was folded."""
        signs = text.count('"@')
        if not signs:
            return text
        if signs == 1 and (found := _WRITTEN_IN_TEXT.search(text, text.index('"@'))):
            return f"{text[: found.start()]}{self.unfold(found)}{text[found.end() :]}"
        return _WRITTEN_IN_TEXT.sub(self.unfold, text)

    def unfold(self, found: re.Match[str]) -> str:
        """Return what ``fold`` was given."""
        return '"@' if found[1] is None else f'"{self.read(found[1])}"'

    def require_end(self) -> None:
        if self._at < len(self._tails) or next(self._times, self) is not self:
            raise ValueError("ids left over")

    def _next(self) -> str:
        step = next(self._times, self)
        if step is self:
            raise ValueError("too few ids")
        if step is None:
            return str(UUID(bytes=self._take(_UUID_BYTES)))
        if not isinstance(step, int):
            raise TypeError
        self._time += step
        tail = int.from_bytes(self._take(_TAIL_BYTES), "big")
        if tail >> _RANDOM_BITS_A + _RANDOM_BITS_B or self._time >> _TIME_BITS:
            raise ValueError("more bits than an id has")
        low = 2 << _RANDOM_BITS_B | tail & _RANDOM_B
        digits = f"{self._time:012x}7{tail >> _RANDOM_BITS_B:03x}{low:016x}"  # several times faster than uuid.UUID
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def _take(self, count: int) -> bytes:
        taken = self._tails[self._at : self._at + count]
        self._at += count
        if len(taken) < count:
            raise ValueError("too few bytes")
        return taken
