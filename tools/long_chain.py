"""A very long chain of one desk, made fast: a pool of fictional families, each again and again with ids of its own.

Making a family anew costs a third of a millisecond an entry; saying one again with other ids, salts and code a
twentieth of that. For measuring what grows with the number of entries; people repeat after ``POOL``.
"""

import random
from collections.abc import Iterator
from uuid import UUID

from app.domain.family_code import family_code
from app.protocol.entries import Entry, payload_digest
from app.protocol.heads import Head
from tools.fictional_registrations import MEASURED_NAMES, Registrations

POOL = 10_000
"""People."""
_STEP = 60_000
"""Milliseconds between two families."""


def long_chain(seed: int, desk: str, prefix: str) -> Iterator[tuple[Entry, Head]]:
    """Yield entries for ever, each with the head that it reaches; the same for the same arguments."""
    chance = random.Random(seed)  # noqa: S311 - the same chain every time
    pool = list(Registrations(seed, MEASURED_NAMES, "TRN").families(POOL))
    head = Head.start(desk, 1)
    count = 0
    time = pool[0][0].hlc >> 16
    while True:
        for family in pool:
            time += _STEP
            ids = {entry.entity: _id(time, chance) for entry in family}
            old = _code(family[0].payload or "")
            code = family_code(prefix, count)
            count += 1
            for number, entry in enumerate(family):
                payload = (entry.payload or "").replace(f'"{old}"', f'"{code}"')
                for before, after in ids.items():
                    payload = payload.replace(before, after)
                salt = chance.randbytes(16)
                made = entry.model_copy(
                    update={
                        "op_id": ids[entry.entity],
                        "desk": desk,
                        "seq": head.seq + 1,
                        "hlc": (time << 16) + number,
                        "entity": ids[entry.entity],
                        "digest": payload_digest(salt, payload),
                        "salt": salt.hex(),
                        "payload": payload,
                    }
                )
                head = Head(desk=desk, epoch=1, seq=made.seq, hash=made.chain_hash(head.hash))
                yield made, head


def _id(time: int, chance: random.Random) -> str:
    """Return a UUIDv7 of the moment."""
    return str(UUID(int=time << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62)))


def _code(payload: str) -> str:
    return payload.partition('"code":"')[2].partition('"')[0]
