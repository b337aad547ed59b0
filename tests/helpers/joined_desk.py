"""One enrolled desk and its headquarters, for tests that send what an honest desk would not."""

from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from app.domain.crockford import ALPHABET
from app.domain.desk import DeskIdentity
from app.hq.server import Headquarters
from app.protocol.batches import Batch, Gap, Handshake
from app.protocol.enrolment import Enrolment, EnrolmentCode
from app.protocol.entries import Entry
from app.protocol.heads import Head, Receipt
from app.protocol.requests import BATCHES_PATH, HANDSHAKE_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.push import Push
from app.sync.signed import signed_headers
from tests.helpers.loopback import enrol_desk, now
from tests.helpers.memory_journal import MemoryJournal

A = TypeVar("A", bound=BaseModel)


@dataclass(frozen=True)
class JoinedDesk:
    headquarters: Headquarters
    link: Link
    journal: MemoryJournal
    enrolment: Enrolment

    @classmethod
    def join(cls, headquarters: Headquarters, link: Link) -> "JoinedDesk":
        count = len(headquarters.status().desks)
        journal = MemoryJournal()
        enrolment = enrol_desk(headquarters, link, journal, ALPHABET[count // 32] + ALPHABET[count % 32])
        return cls(headquarters, link, journal, enrolment)

    @classmethod
    def join_with(
        cls, headquarters: Headquarters, link: Link, code: EnrolmentCode, camp: str, prefix: str
    ) -> "JoinedDesk":
        journal = MemoryJournal()
        desk = DeskIdentity(desk=journal.desk, name="Desk 1", camp=camp, prefix=prefix, training=True)
        return cls(headquarters, link, journal, enrol(link, code, desk, journal.key))

    def push(self) -> Push:
        return Push(self.journal, self.enrolment, self.link, now)

    def batch(self, first: int, last: int) -> Batch:
        return self.batch_of(self.journal.entries[first - 1 : last], self.journal.heads[last])

    def batch_of(self, entries: list[Entry], head: Head) -> Batch:
        return Batch(protocol=PROTOCOL_VERSION, head=self.journal.sign_head(head), entries=tuple(entries))

    def send(self, batch: Batch) -> Receipt | Gap:
        return self.ask(BATCHES_PATH, batch.to_body(), Receipt)

    def greet(self, receipted: int = 0) -> Receipt | Gap:
        signed = self.journal.sign_head(self.journal.head())
        handshake = Handshake(protocol=PROTOCOL_VERSION, head=signed, receipted=receipted)
        return self.ask(HANDSHAKE_PATH, handshake.model_dump_json().encode(), Receipt)

    def ask(self, path: str, body: bytes, answer: type[A]) -> A | Gap:
        return self.link.numbered(lambda: self.link.ask(path, body, self.headers(path, body), answer))

    def headers(self, path: str, body: bytes) -> dict[str, str]:
        return signed_headers(self.link, self.journal, self.enrolment, path, body)

    def seq_at_hq(self) -> int:
        return next(desk.seq for desk in self.headquarters.status().desks if desk.desk == self.journal.desk)
