"""What headquarters itself decides, as entries that desks get by pull: a chain of its own for each camp.

The chain is a desk's like any other: a row among the desks with no prefix and no computer, a key that the root
certifies, signed heads. The key is made of the root and the camp, so it lies nowhere and every process has the same.
Each restore of headquarters opens the chain's next epoch, so that it never says two things at one place.
"""

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime
from uuid import UUID

import uuid_utils
from sqlalchemy import Connection, RowMapping, insert, select

from app.domain.pairs import PairDecision, pair_id
from app.hq import chains, tables
from app.hq.arrivals import Arrivals
from app.hq.authority import Authority
from app.hq.database import Database
from app.hq.erasing import Erasing
from app.hq.forwarding import keep_signed_head
from app.hq.projection import Projection
from app.protocol.canonical import sha256_hex
from app.protocol.entries import SALT_BYTES, EntityKind, Entry, payload_digest
from app.protocol.heads import Head, SignedHead
from app.protocol.live_fields import LiveFields
from app.protocol.records import pair_fields
from app.protocol.signing import SigningKey

NAME = "Headquarters"
NO_PREFIX = ""
"""No desk has it: headquarters registers nobody and gives out no family code."""
_COUNTER_BITS = 16


class OwnChain:
    """Appends headquarters' decisions. ``hq_epoch`` counts how often headquarters was restored."""

    def __init__(self, database: Database, authority: Authority, hq_epoch: int, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._authority = authority
        self._hq_epoch = hq_epoch
        self._clock = clock

    def decide(self, decision: PairDecision, operator: str) -> tuple[str, ...]:
        """Say in the camp of each of the two what was decided; return the camps."""
        pair = pair_id(decision.first, decision.second)
        with self._database.write() as connection:
            camps = _camps_of(connection, decision)
            for camp in camps:
                row = self._desk(connection, camp)
                kept = connection.execute(select(tables.pair.c.fields).where(tables.pair.c.pair_id == pair)).scalar()
                known = LiveFields.from_json(kept) if kept else LiveFields()
                said = known.edit(pair_fields(decision)).to_payload()
                self._append(connection, row, EntityKind.PAIR, pair, said, operator)
        return camps

    def bury_again(self, connection: Connection, camp: str, tombstones: Iterable[Entry]) -> None:
        """Say in the camp what tombstones said that count no longer, each with its reason and who erased.

        Headquarters has carried them out before.
        """
        for stone in tombstones:
            row = self._desk(connection, camp)
            self._append(connection, row, stone.kind, stone.entity, stone.payload or "", stone.operator)

    def _append(
        self,
        connection: Connection,
        row: RowMapping,
        kind: EntityKind,
        entity: str,
        payload: str,
        operator: str,
    ) -> None:
        desk, now = row["desk"], self._clock()
        mark = chains.mark(connection, row, self._hq_epoch)
        salt = secrets.token_bytes(SALT_BYTES)
        entry = Entry(
            op_id=str(uuid_utils.uuid7()),
            desk=desk,
            epoch=self._hq_epoch,
            seq=mark.seq + 1,
            hlc=int(now.timestamp() * 1000) << _COUNTER_BITS,
            operator=operator,
            kind=kind,
            entity=entity,
            digest=payload_digest(salt, payload),
            salt=salt.hex(),
            payload=payload,
        )
        head = Head(desk=desk, epoch=self._hq_epoch, seq=entry.seq, hash=entry.chain_hash(mark.hash))
        # Somebody may have been erased while an administrator looked at them.
        arrivals = Arrivals.of([entry])
        arrivals = Erasing(connection, row["camp"], arrivals).without_contents(arrivals)
        projection = Projection(desk, row["camp"])
        projection.load(connection, arrivals)
        projection.take_decided(arrivals)
        chains.append(connection, row, (arrivals, [head.hash]), {}, now)
        projection.save(connection)
        chains.move_mark(connection, head, now)
        keep_signed_head(connection, SignedHead.sign(head, self._key(row["camp"])))

    def _desk(self, connection: Connection, camp: str) -> RowMapping:
        """Return the chain's row, held until the transaction ends; make it the first time."""
        desk, desks = self._desk_id(camp), tables.desk
        if connection.execute(select(desks.c.desk).where(desks.c.desk == desk)).scalar() is None:
            start = Head.start(desk, self._hq_epoch)
            connection.execute(
                insert(desks).values(
                    **{**start.model_dump(), "name": NAME, "camp": camp, "prefix": NO_PREFIX},
                    public=self._key(camp).public,
                    enrolled_at=self._clock(),
                    said_seq=0,
                )
            )
        return chains.lock_desk(connection, desk)

    def _desk_id(self, camp: str) -> str:
        return str(UUID(sha256_hex(f"{self._authority.root_public} {camp}".encode())[:32]))

    def _key(self, camp: str) -> SigningKey:
        return self._authority.own_key(camp)


def _camps_of(connection: Connection, decision: PairDecision) -> tuple[str, ...]:
    person, family = tables.person, tables.family
    found = connection.execute(
        select(family.c.camp)
        .join_from(person, family, family.c.family_id == person.c.family_id)
        .where(person.c.person_id.in_((decision.first, decision.second)))
        .distinct()
        .order_by(family.c.camp)
    )
    return tuple(found.scalars())
