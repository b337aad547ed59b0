"""1,000 registrations over 64 kbit/s and 600 ms there and back, with TLS, beside one POST a record over the same link.

Desk and headquarters are processes in network namespaces joined by tools/thin_link.py. The peer sends each record as
a request of its own on one open connection, as small collectors do; it is timed over its first records and multiplied,
which is kind to it. A second peer is PouchDB, replicating the same people to an npm PouchDB server, without TLS, which
is kind to it too; it is installed into a temporary folder, where there are node and npm. Needs root and ``ip``. Run
with: python -m benchmarks.thin_link
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.domain.desk import DeskIdentity
from app.protocol.batches import Batch
from app.protocol.enrolment import EnrolmentCode
from app.protocol.entries import EntityKind
from app.protocol.heads import Head
from app.reference.wire import load_compactor
from app.sync.batch_size import BatchSize
from app.sync.connect import Link, Trust
from app.sync.enrol import enrol
from app.sync.meet import meet
from app.sync.push import Push
from tests.helpers.loopback import now
from tests.helpers.memory_journal import MemoryJournal
from tools.fictional_registrations import MEASURED_NAMES, Registrations
from tools.thin_link import FAR, FAR_ADDRESS, NEAR

PEOPLE, ALONE = 1000, 20
RATE, DELAY = 64_000, 0.3
POUCHDB = (
    *(f"{name}@9.0.0" for name in ("pouchdb-core", "pouchdb-adapter-memory", "pouchdb-adapter-http")),
    *(f"{name}@9.0.0" for name in ("pouchdb-replication", "pouchdb-mapreduce")),
    "express@5.3.0",
    "express-pouchdb@4.2.0",
)
_PATIENCE = 1200
REACH, FASTER = 20, 50


class _OneAtATime(BatchSize):
    """A sender that learns nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = 1

    def greeted(self, seconds: float) -> None:
        """Stay."""

    def sent(self, entries: int, seconds: float) -> None:
        """Stay."""


def desk(url: str, code: str, *, alone: bool) -> None:
    """Push from this process and print the seconds that it took."""
    registrations = Registrations(1 if alone else 2, MEASURED_NAMES, "TRN")
    journal = MemoryJournal(registrations.desk)
    for entry in (entry for family in registrations.families(ALONE if alone else PEOPLE) for entry in family):
        if alone and entry.kind is not EntityKind.PERSON:
            continue
        entry = entry.model_copy(update={"seq": len(journal.entries) + 1})  # noqa: PLW2901 - the same, renumbered
        journal.heads.append(
            Head(desk=entry.desk, epoch=1, seq=entry.seq, hash=entry.chain_hash(journal.heads[-1].hash))
        )
        journal.entries.append(entry)
    identity = DeskIdentity(desk=journal.desk, name="Desk", camp="TRN", prefix="A1" if alone else "B2", training=True)
    with meet(url, EnrolmentCode.parse(code)) as link:
        enrolment = enrol(link, EnrolmentCode.parse(code), identity, journal.key)
    trust = Trust(authority=enrolment.tls.certificate if enrolment.tls else "")
    with Link(url, trust=trust) as link:
        push = Push(journal, enrolment, link, now, load_compactor())
        if alone:
            push._pack = Batch.to_body  # noqa: SLF001 - the peer packs nothing
            push._size = _OneAtATime()  # noqa: SLF001 - and sends one at a time
        start = time.monotonic()
        report = push()
        print(f"{time.monotonic() - start:.3f} {report.sent}")


def _program(*words: str) -> list[str]:
    return ["ip", "netns", "exec", FAR, sys.executable, "-m", "app", "hq", *words, "--operator", "Ruth"]


def _timed(environment: dict[str, str], url: str, *, alone: bool) -> tuple[float, int]:
    code = subprocess.run(  # noqa: S603 - our own program
        _program("enrol", "--camp", "TRN", "--desk", "Desk"),
        env=environment, check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    words = ["ip", "netns", "exec", NEAR, sys.executable, "-m", "benchmarks.thin_link", url, code, str(int(alone))]
    ours = subprocess.run(words, env=environment, check=True, capture_output=True, text=True)  # noqa: S603 - the same
    said = ours.stdout.split()
    return float(said[-2]), int(said[-1])


def _pouchdb(folder: Path) -> tuple[float, int]:
    """Return the seconds and the count of records of PouchDB; no seconds where it does not run here."""
    if not (shutil.which("npm") and shutil.which("node")):
        return 0, 0
    install = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), *POUCHDB]
    if subprocess.run(install, check=False, capture_output=True).returncode:  # noqa: S603 - pinned packages
        return 0, 0
    registrations = Registrations(2, MEASURED_NAMES, "TRN")
    people = [e for family in registrations.families(PEOPLE) for e in family if e.kind is EntityKind.PERSON]
    records = [{"_id": entry.entity, **json.loads(entry.payload or "")["fields"]} for entry in people]
    file = folder / "records"
    file.write_text("\n".join(json.dumps(record, ensure_ascii=False, separators=(",", ":")) for record in records))
    environment = {**os.environ, "NODE_PATH": str(folder / "node_modules")}
    program = ["node", str(Path(__file__).with_name("pouchdb_peer.cjs"))]
    far, near = (["ip", "netns", "exec", place, *program] for place in (FAR, NEAR))
    server = subprocess.Popen(  # noqa: S603 - our own program
        [*far, "serve", FAR_ADDRESS], env=environment, cwd=folder, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    try:
        url = server.stdout.readline().strip()
        pushed = subprocess.run(  # noqa: S603 - the same
            [*near, "push", url, str(file)], env=environment, cwd=folder, check=True, capture_output=True, text=True,
            timeout=_PATIENCE,
        )  # fmt: skip
    finally:
        server.terminate()
        server.wait(20)
    said = pushed.stdout.split()
    return float(said[-2]), int(said[-1])


def main() -> None:
    """Join the ends, measure both and print."""
    shaper = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "tools.thin_link", str(RATE), str(DELAY)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert shaper.stdin is not None
    assert shaper.stdout is not None
    try:
        if shaper.stdout.readline().strip() != "READY":
            print("This machine makes no network namespaces; run it as root on one that does.")
            return
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder))
    finally:
        shaper.stdin.close()
        shaper.wait(10)


def _measure(folder: Path) -> None:
    password = folder / "password"
    password.write_text("correct horse battery\n")
    password.chmod(0o600)
    environment = {**os.environ, "GATEHOUSE_HOME": str(folder / "home"), "GATEHOUSE_PASSWORD_FILE": str(password)}
    for words in (("set-up", "--training"), ("make-ca", "--name", FAR_ADDRESS)):
        subprocess.run(_program(*words), env=environment, check=True, capture_output=True)  # noqa: S603 - the same
    server = subprocess.Popen(  # noqa: S603 - our own program
        _program("serve", "--host", FAR_ADDRESS, "--port", "0"),
        env=environment, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert server.stderr is not None
    try:
        url = None
        while url is None:
            url = re.search(r"https://\S+", server.stderr.readline())
        ours, entries = _timed(environment, url.group(), alone=False)
        few, sent = _timed(environment, url.group(), alone=True)
    finally:
        server.terminate()
        server.wait(20)
    (folder / "pouchdb").mkdir()
    pouchdb, written = _pouchdb(folder / "pouchdb")
    peer = few / sent * PEOPLE
    link = f"{RATE // 1000} kbit/s, {2 * DELAY * 1000:.0f} ms there and back"
    print(f"{PEOPLE} people over {link}, TLS; seconds; load {os.getloadavg()[0]:.0f}")
    print(f"ours, {entries} entries in batches             {ours:7.1f}   (reach: {REACH})")
    print(f"a POST a record, {sent} measured, × {PEOPLE // sent}         {peer:7.1f}   {peer / ours:5.1f} × ours")
    if pouchdb:
        print(f"PouchDB to an npm PouchDB server, {written} records {pouchdb:7.1f}   {pouchdb / ours:5.1f} × ours")
    else:
        print("PouchDB does not run here: it needs node and npm, and its packages")
    if ours > REACH:
        print(f"NOT REACHED: {REACH} s")
    for name, seconds in (("a POST a record", peer), ("PouchDB", pouchdb)):
        if 0 < seconds < FASTER * ours:
            print(f"NOT REACHED: {FASTER} × faster than {name}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        desk(sys.argv[1], sys.argv[2], alone=sys.argv[3] == "1")
    else:
        main()
