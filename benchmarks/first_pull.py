"""The first pull of a camp of 10,000 people over 1 Mbit/s and 100 ms there and back, with TLS, into a real desk's file.

Headquarters and desk are processes in network namespaces joined by tools/thin_link.py. Four desks have pushed the camp
before. What counts is every byte that the desk's end of the link takes in, IP and TLS included, beside what the link
could have carried in the same time. People of the first page are to be found while the pull goes on. Needs root and
``ip``. Run with: python -m benchmarks.first_pull [PEOPLE]
"""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.domain.desk import DeskIdentity
from app.protocol.enrolment import EnrolmentCode
from app.protocol.heads import Head
from app.reference.wire import load_compactor
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.journal import DeskJournal
from app.storage.people_search import PeopleSearch
from app.storage.pulled import Pulled
from app.sync.connect import Link, Trust
from app.sync.enrol import enrol
from app.sync.meet import meet
from app.sync.pull import Pull
from app.sync.push import Push
from app.sync.report import Step
from app.vault.data_key import DataKey
from tests.helpers.loopback import now
from tests.helpers.memory_journal import MemoryJournal, new_id
from tools.fictional_registrations import MEASURED_NAMES, Registrations
from tools.thin_link import FAR, FAR_ADDRESS, NEAR

DESKS = 4
RATE, DELAY = 1_000_000, 0.05
REACH = 0.8
_RECEIVED = Path("/sys/class/net/thin0/statistics/rx_bytes")
_THREADS = Path("/proc/self/task")
"""Each with its nanoseconds on a processor, and in the queue for one, in ``schedstat``."""


def bring(url: str, code: str, number: int, people: int) -> None:
    """Push a desk's share of the camp, without the thin link between."""
    registrations = Registrations(number, MEASURED_NAMES, "TRN")
    journal = MemoryJournal(registrations.desk)
    for entry in (entry for family in registrations.families(people) for entry in family):
        reached = entry.chain_hash(journal.heads[-1].hash)
        journal.entries.append(entry.model_copy(update={"seq": len(journal.entries) + 1}))
        journal.heads.append(Head(desk=entry.desk, epoch=1, seq=len(journal.entries), hash=reached))
    identity = DeskIdentity(desk=journal.desk, name=f"Desk {number}", camp="TRN", prefix=f"A{number}", training=True)
    with meet(url, EnrolmentCode.parse(code)) as link:
        enrolment = enrol(link, EnrolmentCode.parse(code), identity, journal.key)
    with Link(url, trust=Trust(authority=enrolment.tls.certificate if enrolment.tls else "")) as link:
        Push(journal, enrolment, link, now, load_compactor())()


def desk(url: str, code: str) -> None:
    """Pull from this process into a file of its own, and print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        identity = DeskIdentity(desk=new_id(), name="New desk", camp="TRN", prefix="Z9", training=True)
        file = DeskFile.create(Path(folder) / "desk", identity, DataKey(bytes(range(32))), now)
        kept = KeptEnrolment(file)
        with meet(url, EnrolmentCode.parse(code)) as link:
            kept.keep(enrol(link, EnrolmentCode.parse(code), identity, kept.signing_key()), url)
        enrolment = kept.get()
        assert enrolment is not None
        with Link(url, trust=Trust(authority=enrolment.tls.certificate if enrolment.tls else "")) as link:
            pull = Pull(Pulled(file), DeskJournal(file), enrolment, link, compactor=load_compactor())
            found: list[float] = []
            start, before, used = time.monotonic(), int(_RECEIVED.read_text()), time.process_time()

            def look(step: Step) -> None:
                if step.done and not found:
                    assert PeopleSearch(file).search("А"), "nobody is found after the first page"
                    found.append(time.monotonic() - start)

            report = pull(look)
            seconds, used = time.monotonic() - start, time.process_time() - used
            received = int(_RECEIVED.read_text()) - before
            queued = max(int((task / "schedstat").read_text().split()[1]) for task in _THREADS.iterdir()) / 1e9
        (people,) = file.read(lambda db: db.execute("SELECT count(*) FROM people").fetchone())
        file.close()
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"RESULT {seconds:.3f} {used:.3f} {received} {report.pulled} {people} {found[0]:.3f} {most} {queued}")


def _program(*words: str) -> list[str]:
    return ["ip", "netns", "exec", FAR, sys.executable, "-m", "app", "hq", *words, "--operator", "Ruth"]


def _code(environment: dict[str, str]) -> str:
    return subprocess.run(  # noqa: S603 - our own program
        _program("enrol", "--camp", "TRN", "--desk", "Desk"),
        env=environment, check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip


def _part(space: str, environment: dict[str, str], *words: str) -> str:
    command = ["ip", "netns", "exec", space, sys.executable, "-m", "benchmarks.first_pull", *words]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603 - this file


def main(people: int) -> None:
    """Join the ends, fill headquarters, pull and print."""
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
            _measure(Path(folder), people)
    finally:
        shaper.stdin.close()
        shaper.wait(10)


def _measure(folder: Path, people: int) -> None:
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
        for number in range(DESKS):
            _part(FAR, environment, url.group(), _code(environment), str(number), str(people // DESKS))
        said = _part(NEAR, environment, url.group(), _code(environment))
    finally:
        server.terminate()
        server.wait(20)
    told = re.search(r"RESULT (.*)", said)
    assert told is not None
    seconds, used, received, entries, count, first, most, queued = map(float, told[1].split())
    share = received * 8 / seconds / RATE
    print(
        f"first pull of {count:,.0f} people ({entries:,.0f} entries), {RATE / 1e6:g} Mbit/s, {2000 * DELAY:.0f} ms, TLS"
    )
    print(f"seconds                       {seconds:9.1f}   {entries / seconds:,.0f} entries a second")
    print(f"until the first are found     {first:9.1f}")
    print(f"bytes on the wire a second    {received / seconds:9,.0f}   of {RATE // 8:,}; {received / entries:.1f} each")
    print(
        f"the desk's processor seconds  {used:9.1f}   {1e6 * used / entries:.0f} µs each entry; {most:.0f} MiB at most"
    )
    print(f"and in the queue for one      {queued:9.1f}   of the thread that waited longest; 0 where nothing else runs")
    print(f"share of the link's rate      {share:9.2f}   (reach: {REACH})")
    if share < REACH:
        print(f"NOT REACHED: {REACH}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case [address, secret, number, share]:
            bring(address, secret, int(number), int(share))
        case [address, secret]:
            desk(address, secret)
        case [people]:
            main(int(people))
        case _:
            main(10_000)
