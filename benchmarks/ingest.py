"""How fast headquarters takes batches into PostgreSQL, beside a raw COPY of the same rows into the same indexed table.

Batches of 500 come as desks send them: compressed, signed, each in one transaction with its receipt; 'packed' as desks
pack them for thin links. Headquarters logs in as the ingest role, under forced row-level security. 'journal alone' are
entries that nothing is projected from; 'people' are families of four, projected to every table. COPY goes, as a
superuser and 500 a transaction too, into a table with the journal's parts and indexes, but without its foreign key and
row-level security, which COPY would not pass. All in turns: each round every kind once, beside COPY of the same rows.
Run with: python -m benchmarks.ingest
"""

import gc
import logging
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import psycopg
import sqlalchemy
import structlog

from app.domain.desk import DeskIdentity
from app.hq.admission import Admission, SignedRequest
from app.hq.authority import Authority
from app.hq.database import Database, open_database
from app.hq.enrolling import Enrolling
from app.hq.ingest import Ingest
from app.hq.kept_authority import kept_authority
from app.hq.prepare_database import prepare_database
from app.hq.reading import read_batch
from app.hq.roles import INGEST, OWNER
from app.protocol.batches import Batch
from app.protocol.compact import Compactor
from app.protocol.enrolment import EnrolmentRequest
from app.protocol.entries import Change, EntityKind
from app.protocol.heads import Receipt
from app.protocol.requests import BATCHES_PATH, request_message
from app.protocol.version import PROTOCOL_VERSION
from app.reference.wire import load_compactor
from app.vault.data_key import DataKey
from tests.helpers.loopback import TRAINING, now
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.postgres import new_database, postgres_server
from tests.helpers.sample_entries import append_family

BATCH = 500
BATCHES = 6
ROUNDS = 4
FAMILY = 4


def enrolled(database: Database, authority: Authority, prefix: str) -> MemoryJournal:
    """Return the journal of a desk that headquarters knows."""
    enrolling = Enrolling(database, authority, {"TRN": TRAINING}, now)
    journal = MemoryJournal()
    desk = DeskIdentity(desk=journal.desk, name="Desk", camp="TRN", prefix=prefix, training=True)
    request = EnrolmentRequest(
        protocol=PROTOCOL_VERSION,
        secret=enrolling.issue("TRN", "Desk").secret,
        desk=desk.desk,
        camp="TRN",
        prefix=prefix,
        epoch=1,
        desk_public=journal.key.public,
    ).signed(journal.key)
    enrolling.enrol(request)
    return journal


def fill_people(journal: MemoryJournal) -> None:
    """Add families of four: a family's entry and four people's."""
    for counter in range(BATCHES * BATCH // (FAMILY + 1)):
        append_family(journal, counter, members=FAMILY)


def fill_journal_alone(journal: MemoryJournal) -> None:
    """Add entries as long as people's, of a kind that nothing is projected from."""
    people = MemoryJournal()
    fill_people(people)
    for entry in people.entries:
        change = Change.from_payload(entry.payload or "")
        journal.append(EntityKind.OPERATOR, new_id(), change)


def bodies(journal: MemoryJournal, pack: Callable[[Batch], bytes]) -> list[bytes]:
    """Return what the desk would send."""
    made = []
    for start in range(0, len(journal.entries), BATCH):
        entries = tuple(journal.entries[start : start + BATCH])
        head = journal.sign_head(journal.heads[entries[-1].seq])
        made.append(pack(Batch(protocol=PROTOCOL_VERSION, head=head, entries=entries)))
    return made


def copy_rows(url: str, journal: MemoryJournal) -> float:
    """COPY the journal's rows, ready made, into a table with the journal's parts and indexes; return rows a second."""
    columns = [
        "camp",
        "desk",
        "epoch",
        "seq",
        "op_id",
        "hlc",
        "operator",
        "kind",
        "entity",
        "digest",
        "salt",
        "payload",
        "hash",
        "held",
        "received_at",
    ]
    at = now()
    rows = [
        ("TRN", *(getattr(entry, name) for name in columns[1:12]), journal.heads[entry.seq].hash, False, at)
        for entry in journal.entries
    ]
    engine = sqlalchemy.create_engine(sqlalchemy.make_url(url).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE IF EXISTS plain")
        connection.exec_driver_sql("CREATE TABLE plain (LIKE journal INCLUDING INDEXES) PARTITION BY LIST (camp)")
        connection.exec_driver_sql("CREATE TABLE plain_trn PARTITION OF plain FOR VALUES IN ('TRN')")
        connection.exec_driver_sql("CREATE TABLE plain_other PARTITION OF plain DEFAULT")
    statement = f"COPY plain ({', '.join(columns)}) FROM STDIN".encode()
    link = psycopg.connect(url, autocommit=True)
    started = time.perf_counter()
    for start in range(0, len(rows), BATCH):
        with link.transaction(), link.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows[start : start + BATCH]:
                copy.write_row(row)
    seconds = time.perf_counter() - started
    link.close()
    engine.dispose()
    return len(rows) / seconds


@dataclass(frozen=True)
class Server:
    """What takes batches."""

    ingest: Ingest
    admission: Admission
    authority: Authority
    compactor: Compactor


def take_batches(server: Server, journal: MemoryJournal, pack: Callable[[Batch], bytes]) -> float:
    """Take the journal's batches as the server does; return entries a second."""
    requests = [
        SignedRequest(
            method="POST",
            path=BATCHES_PATH,
            body=body,
            desk=journal.desk,
            number=str(number),
            signature=journal.sign_request(
                request_message("POST", BATCHES_PATH, body, server.authority.root_public, number)
            ),
        )
        for number, body in enumerate(bodies(journal, pack), start=1)
    ]
    started = time.perf_counter()
    for request in requests:
        public = server.admission.admit(request)
        answer = server.ingest.take(request.desk, public, *read_batch(request.body, server.compactor))
        assert isinstance(answer, Receipt)
    return len(journal.entries) / (time.perf_counter() - started)


def main() -> None:
    """Measure and print."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    compactor = load_compactor()
    kinds = {
        "journal alone": (fill_journal_alone, Batch.to_body),
        "people projected": (fill_people, Batch.to_body),
        "journal alone, packed": (fill_journal_alone, compactor.to_body),
        "people projected, packed": (fill_people, compactor.to_body),
    }
    rates: dict[str, list[float]] = {}
    with postgres_server() as address:
        url = new_database(address, "bench")
        key = DataKey.generate()
        logins = {login.role: login.address for login in prepare_database(url, key, ["TRN"], now)}
        owner, database = (open_database(logins[role], key) for role in (OWNER, INGEST))
        authority, epoch = kept_authority(database, key, now)
        admission = Admission(database, authority.root_public, now)
        server = Server(Ingest(database, authority, epoch, now), admission, authority, compactor)
        for number in range(ROUNDS):
            for place, (name, (fill, pack)) in enumerate(kinds.items()):
                journal = enrolled(owner, authority, f"{'ABCDEFGH'[number]}{place}")
                fill(journal)
                gc.collect()
                gc.freeze()  # what the benchmark itself keeps is no matter of headquarters' collector
                rates.setdefault(f"COPY beside {name}", []).append(copy_rows(url, journal))
                rates.setdefault(name, []).append(take_batches(server, journal, pack))
        owner.close()
        database.close()
    print(f"{BATCH} entries a batch, {BATCHES} batches a round, {ROUNDS} rounds; entries a second, median")
    for name in kinds:
        ours, raw = (statistics.median(rates[each]) for each in (name, f"COPY beside {name}"))
        print(f"{name:26} {ours:9,.0f}   raw indexed COPY {raw:9,.0f}   ratio {ours / raw:5.2f}")


if __name__ == "__main__":
    main()
