"""How fast headquarters takes batches into PostgreSQL, beside a raw COPY of the same rows into the same indexed table.

Batches of 500 come as desks send them: compressed, signed, each in one transaction with its receipt; 'packed' as desks
pack them for thin links. Headquarters logs in as the ingest role, under forced row-level security. 'journal alone' are
entries that nothing is projected from; 'people' are families of four, projected to every table before the receipt.

Headquarters runs as it does in service: one or two workers, each a process that keeps its connections, with a thread a
request. One desk alone sends a batch when it has the receipt of the one before; several send at once.

COPY goes, as a superuser and 500 rows a transaction too, into a table with the journal's columns, parts and indexes,
without its trigger and row-level security, which COPY would not pass. Its rows are made ready before. It has one
connection, and beside that as many as there are desks, each a process of its own. All in turns: each round every kind
once, beside COPY of the same rows. Processor time is that of the workers and of their connections' server processes.
Run with: python -m benchmarks.ingest
"""

import gc
import logging
import multiprocessing
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import psycopg
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
"""Of a desk, in a round."""
ROUNDS = 4
FAMILY = 4
ARRANGEMENTS = ((1, 1), (1, 4), (2, 4))
"""Workers, and desks that send at once."""
PACKED = ARRANGEMENTS[::2]
"""The same for packed batches, which take the benchmark long to make."""
COLUMNS = (
    *("camp", "desk", "epoch", "seq", "op_id", "hlc", "operator", "kind", "entity", "digest", "salt", "payload"),
    *("hash", "held", "received_at"),
)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class Pushes:
    """Requests of several desks, each desk's in their order."""

    desks: Sequence[Sequence[SignedRequest]]


@dataclass(frozen=True)
class Copies:
    """Rows ready made, for one connection."""

    url: str
    rows: Sequence[tuple[object, ...]]


@dataclass(frozen=True)
class Rate:
    """What a turn came to: entries a second, and µs of processor an entry of the clients' and of the server's."""

    entries: float
    client: float
    server: float


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


def requests(journal: MemoryJournal, pack: Callable[[Batch], bytes], audience: str) -> list[SignedRequest]:
    """Return what the desk would send."""
    made = []
    for number, start in enumerate(range(0, len(journal.entries), BATCH), start=1):
        entries = tuple(journal.entries[start : start + BATCH])
        head = journal.sign_head(journal.heads[entries[-1].seq])
        body = pack(Batch(protocol=PROTOCOL_VERSION, head=head, entries=entries))
        signature = journal.sign_request(request_message("POST", BATCHES_PATH, body, audience, number))
        made.append(
            SignedRequest(
                method="POST",
                path=BATCHES_PATH,
                body=body,
                desk=journal.desk,
                number=str(number),
                signature=signature,
            )
        )
    return made


def rows_of(journal: MemoryJournal) -> list[tuple[object, ...]]:
    """Return the journal's rows as headquarters keeps them."""
    at = now()
    return [
        ("TRN", *(getattr(entry, name) for name in COLUMNS[1:12]), journal.heads[entry.seq].hash, False, at)
        for entry in journal.entries
    ]


class Worker:
    """A worker of headquarters, as it stands in a process of its own."""

    def __init__(self, address: str, key: DataKey) -> None:
        database = open_database(address, key)
        authority, epoch = kept_authority(database, key, now)
        self._ingest = Ingest(database, authority, epoch, now)
        self._admission = Admission(database, authority.root_public, now)
        self._compactor = load_compactor()

    def take(self, desk: Sequence[SignedRequest]) -> None:
        """Take a desk's batches, one after the other, as the server does."""
        for request in desk:
            public = self._admission.admit(request)
            head, arrivals = read_batch(request.body, self._compactor)
            answer = self._ingest.take(request.desk, public, head, arrivals)
            assert isinstance(answer, Receipt)


def copy(link: psycopg.Connection, rows: Sequence[tuple[object, ...]]) -> None:
    """COPY the rows, a batch a transaction."""
    statement = f"COPY plain ({', '.join(COLUMNS)}) FROM STDIN".encode()
    for start in range(0, len(rows), BATCH):
        with link.transaction(), link.cursor() as cursor, cursor.copy(statement) as copying:
            for row in rows[start : start + BATCH]:
                copying.write_row(row)


def stand_by(pipe: Pipe, address: str, key: DataKey) -> None:
    """Do what comes down the pipe, each when it says so; answer with when it was done and the processor's seconds."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    worker = Worker(address, key)
    with ThreadPoolExecutor(max(desks for _, desks in ARRANGEMENTS)) as threads:
        while (job := pipe.recv()) is not None:
            link = psycopg.connect(job.url, autocommit=True) if isinstance(job, Copies) else None
            gc.collect()
            gc.freeze()  # what the benchmark itself keeps is no matter of headquarters' collector
            pipe.send("ready")
            pipe.recv()
            before = time.process_time()
            if link is not None:
                copy(link, job.rows)
            else:
                list(threads.map(worker.take, job.desks))
            pipe.send((time.perf_counter(), time.process_time() - before))
            pipe.recv()
            if link is not None:
                link.close()


@contextmanager
def processes(count: int, address: str, key: DataKey) -> Iterator[list[Pipe]]:
    """Start so many that stand by; yield the pipes to them."""
    spawn = multiprocessing.get_context("spawn")
    started = []
    for _ in range(count):
        ours, theirs = spawn.Pipe()
        process = spawn.Process(target=stand_by, args=(theirs, address, key))
        process.start()
        started.append((process, ours))
    yield [pipe for _, pipe in started]
    for process, pipe in started:
        pipe.send(None)
        process.join()


def together(pipes: Sequence[Pipe], jobs: Sequence[Pushes | Copies], entries: int, watch: psycopg.Connection) -> Rate:
    """Have the jobs done at once, each in a process; return how fast."""
    chosen = pipes[: len(jobs)]
    for pipe, job in zip(chosen, jobs, strict=True):
        pipe.send(job)
    for pipe in chosen:
        pipe.recv()
    before = server_seconds(watch)
    started = time.perf_counter()
    for pipe in chosen:
        pipe.send("go")
    done = [pipe.recv() for pipe in chosen]
    after = server_seconds(watch)
    for pipe in chosen:
        pipe.send("noted")
    server = sum(seconds - before.get(pid, 0.0) for pid, seconds in after.items())
    seconds = max(end for end, _ in done) - started
    client = sum(used for _, used in done)
    return Rate(entries / seconds, client / entries * 1e6, server / entries * 1e6)


def server_seconds(watch: psycopg.Connection) -> dict[int, float]:
    """Return the processor's seconds of each connection's server process, by its id; nothing where none are told."""
    found = watch.execute("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'").fetchall()
    files = {pid: Path(f"/proc/{pid}/schedstat") for (pid,) in found if pid != watch.info.backend_pid}
    return {pid: int(file.read_text().split()[0]) / 1e9 for pid, file in files.items() if file.exists()}


def turns(desks: Iterable[MemoryJournal], url: str, count: int) -> list[Copies]:
    """Return the desks' rows, in so many parts."""
    rows = [row for journal in desks for row in rows_of(journal)]
    each = len(rows) // count
    return [Copies(url, rows[start : start + each]) for start in range(0, len(rows), each)]


def make_plain(watch: psycopg.Connection) -> None:
    """Make the table that COPY goes to, anew."""
    for statement in (
        "DROP TABLE IF EXISTS plain",
        "CREATE TABLE plain (LIKE journal INCLUDING INDEXES) PARTITION BY LIST (camp)",
        "CREATE TABLE plain_trn PARTITION OF plain FOR VALUES IN ('TRN')",
        "CREATE TABLE plain_other PARTITION OF plain DEFAULT",
    ):
        watch.execute(statement)


def main() -> None:
    """Measure and print."""
    compactor = load_compactor()
    kinds = {
        "journal alone": (fill_journal_alone, Batch.to_body, ARRANGEMENTS),
        "people projected": (fill_people, Batch.to_body, ARRANGEMENTS),
        "journal alone, packed": (fill_journal_alone, compactor.to_body, PACKED),
        "people projected, packed": (fill_people, compactor.to_body, PACKED),
    }
    rates: dict[tuple[str, int, int, str], list[Rate]] = defaultdict(list)
    prefixes = (first + second for first in SIGNS[10:] for second in SIGNS)
    with postgres_server() as address:
        url = new_database(address, "bench")
        key = DataKey.generate()
        logins = {login.role: login.address for login in prepare_database(url, key, ["TRN"], now)}
        owner = open_database(logins[OWNER], key)
        authority, _ = kept_authority(owner, key, now)
        most = max(desks for _, desks in ARRANGEMENTS)
        with psycopg.connect(url, autocommit=True) as watch, processes(most, logins[INGEST], key) as pipes:
            for _ in range(ROUNDS):
                for name, (fill, pack, arrangements) in kinds.items():
                    for workers, count in arrangements:
                        desks = [enrolled(owner, authority, next(prefixes)) for _ in range(count)]
                        for journal in desks:
                            fill(journal)
                        entries = sum(len(journal.entries) for journal in desks)
                        sent = [requests(journal, pack, authority.root_public) for journal in desks]
                        for connections in sorted({1, count}):
                            make_plain(watch)
                            rate = together(pipes, turns(desks, url, connections), entries, watch)
                            rates[name, workers, count, f"COPY {connections}"].append(rate)
                        jobs = [Pushes(sent[number::workers]) for number in range(workers)]
                        rates[name, workers, count, "ours"].append(together(pipes, jobs, entries, watch))
        owner.close()
    print(f"{BATCH} entries a batch, {BATCHES} batches a desk, {ROUNDS} rounds; entries a second and µs, median")
    for turn in dict.fromkeys((name, workers, count) for name, workers, count, _ in rates):
        print(line(turn, {who: found for (*of, who), found in rates.items() if tuple(of) == turn}))


def line(turn: tuple[str, int, int], rates: dict[str, list[Rate]]) -> str:
    """Return a line of medians for one arrangement of one kind."""
    name, workers, desks = turn
    ours = rates.pop("ours")
    told = f"{name:25} {workers} worker(s), {desks} desk(s) {_median(ours, 'entries'):8,.0f}"
    told += f" (worker {_median(ours, 'client'):4.1f} server {_median(ours, 'server'):4.1f})"
    for who, raw in rates.items():
        ratio = statistics.median(one.entries / other.entries for one, other in zip(ours, raw, strict=True))
        told += f"   {who} {_median(raw, 'entries'):8,.0f}"
        told += f" ({_median(raw, 'client'):.1f} + {_median(raw, 'server'):.1f}) ratio {ratio:4.2f}"
    return told


def _median(rates: Sequence[Rate], what: str) -> float:
    return float(statistics.median(getattr(rate, what) for rate in rates))


if __name__ == "__main__":
    main()
