"""A batch as headquarters works on it: by column, as databases take it, without an object for every entry."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Self

from app.protocol.canonical import canonical_text
from app.protocol.entries import EntityKind, Entry

_MERGED = frozenset({EntityKind.FAMILY, EntityKind.PERSON, EntityKind.PAIR})


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Entries in the order of their chain; every column is as long as the others."""

    chains: frozenset[tuple[str, int]]
    """The desk and epoch that entries name; of entries that are one chain's there is one."""
    seqs: Sequence[int]
    op_ids: Sequence[str]
    hlcs: Sequence[int]
    operators: Sequence[str]
    kinds: Sequence[str]
    """EntityKind's values."""
    entities: Sequence[str]
    digests: Sequence[str]
    salts: Sequence[str | None]
    payloads: Sequence[str | None]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """Take entries by column."""
        entries = tuple(entries)
        return cls(
            chains=frozenset((entry.desk, entry.epoch) for entry in entries),
            seqs=[entry.seq for entry in entries],
            op_ids=[entry.op_id for entry in entries],
            hlcs=[entry.hlc for entry in entries],
            operators=[entry.operator for entry in entries],
            kinds=[entry.kind.value for entry in entries],
            entities=[entry.entity for entry in entries],
            digests=[entry.digest for entry in entries],
            salts=[entry.salt for entry in entries],
            payloads=[entry.payload for entry in entries],
        )

    def __len__(self) -> int:
        """How many entries there are."""
        return len(self.seqs)

    @property
    def chain(self) -> tuple[str, int]:
        """The desk and epoch of entries that are one chain's."""
        (chain,) = self.chains
        return chain

    def are_consecutive(self) -> bool:
        """Whether each follows the one before it, in one chain."""
        return len(self.chains) == 1 and list(self.seqs) == list(range(self.seqs[0], self.seqs[0] + len(self)))

    def after(self, seq: int) -> "Arrivals":
        """Return those of consecutive entries that come after ``seq``."""
        if not len(self) or seq < self.seqs[0]:
            return self
        known = slice(seq + 1 - self.seqs[0], None)
        return Arrivals(
            chains=self.chains,
            seqs=self.seqs[known],
            op_ids=self.op_ids[known],
            hlcs=self.hlcs[known],
            operators=self.operators[known],
            kinds=self.kinds[known],
            entities=self.entities[known],
            digests=self.digests[known],
            salts=self.salts[known],
            payloads=self.payloads[known],
        )

    def entry(self, place: int) -> Entry:
        """Return one entry."""
        desk, epoch = self.chain
        return Entry(
            op_id=self.op_ids[place],
            desk=desk,
            epoch=epoch,
            seq=self.seqs[place],
            hlc=self.hlcs[place],
            operator=self.operators[place],
            kind=EntityKind(self.kinds[place]),
            entity=self.entities[place],
            digest=self.digests[place],
            salt=self.salts[place],
            payload=self.payloads[place],
        )

    def entries(self, kind: EntityKind) -> list[Entry]:
        """Return the entries of a kind."""
        return [self.entry(place) for place, of in enumerate(self.kinds) if of == kind]

    def have_edits(self) -> bool:
        """Whether any may be about a record that another entry began."""
        return any(
            op_id != entity and kind in _MERGED
            for op_id, entity, kind in zip(self.op_ids, self.entities, self.kinds, strict=True)
        )

    def unstorable(self) -> list[int]:
        """Return the places of payloads that no database keeps to the letter; JSON with a NUL in it is none anyway."""
        return [place for place, payload in enumerate(self.payloads) if payload is not None and "\0" in payload]

    def without_contents(self, places: Iterable[int]) -> "Arrivals":
        """Return them without the salts and payloads at these places; digests stay, so that the chain holds."""
        places = tuple(places)
        if not places:
            return self
        salts, payloads = list(self.salts), list(self.payloads)
        for place in places:
            salts[place] = payloads[place] = None
        return replace(self, salts=salts, payloads=payloads)

    def digests_fit(self) -> bool:
        """Whether each salt and payload are those the digest was made of; true of an erased entry."""
        for digest, salt, payload in zip(self.digests, self.salts, self.payloads, strict=True):
            if salt is None or payload is None:
                if salt is not payload:
                    return False
            elif sha256(bytes.fromhex(salt) + payload.encode()).hexdigest() != digest:
                return False
        return True

    def hashes(self, start: str) -> list[str]:
        """Return the chain hash that each entry reaches, from that before the first; as ``Entry.chain_hash`` says."""
        named, epoch = self.chain
        desk = canonical_text(named)
        operators = {operator: canonical_text(operator) for operator in set(self.operators)}
        reached, hashes = bytes.fromhex(start), []
        for seq, op_id, hlc, operator, kind, entity, digest in zip(
            self.seqs, self.op_ids, self.hlcs, self.operators, self.kinds, self.entities, self.digests, strict=True
        ):
            # Ids of ops, kinds and digests have no letter that JSON escapes; most entities are their first op's id.
            about = f'"{entity}"' if entity == op_id else canonical_text(entity)
            metadata = f'["{op_id}",{desk},{epoch},{seq},{hlc},{operators[operator]},"{kind}",{about},"{digest}"]'
            reached = sha256(reached + metadata.encode()).digest()
            hashes.append(reached.hex())
        return hashes
