"""Bytes on the wire for each person registered, beside one compressed record a request and an ODK-style submission.

Ours is counted where it passes: a desk pushes 100 people in one batch to a real headquarters, over HTTP on loopback,
and a proxy between them counts every byte: headers, signatures, salts and ids included. Once with the people's own
entries alone, which is what a submission of the peer's holds, and once with their families' entries and the handshake
too. TLS would add to both, and more to the peers' hundred requests. The people do not exist, and share no given name
with those that the dictionary was trained on. Run with: python -m benchmarks.wire
"""

import gzip
import json
import socket
import statistics
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from app.protocol.compact import Compactor
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.heads import Head
from app.reference.wire import load_compactor
from app.sync.connect import Link
from app.sync.push import Push
from tests.helpers.loopback import enrol_desk, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tools.fictional_registrations import MEASURED_NAMES, Registrations

PEOPLE = 100
ROUNDS = 5
REACH, SHARE_OF_XML = 110, 20
_BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW"


class Meter:
    """Forwards to an address, and counts what goes up and comes down."""

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.up = self.down = 0
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def close(self) -> None:
        """Listen no more."""
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                far = socket.create_connection((self._target.hostname or "", self._target.port or 0))
                threading.Thread(target=self._carry, args=(near, far, "up"), daemon=True).start()
                threading.Thread(target=self._carry, args=(far, near, "down"), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, way: str) -> None:
        with suppress(OSError):
            while content := source.recv(65536):
                setattr(self, way, getattr(self, way) + len(content))
                sink.sendall(content)
            sink.shutdown(socket.SHUT_WR)


def journal_of(seed: int, *, families: bool) -> MemoryJournal:
    """Return a desk's journal with PEOPLE people, with or without their families' own entries."""
    registrations = Registrations(seed, MEASURED_NAMES, "TRN")
    journal = MemoryJournal(registrations.desk)
    for entry in (entry for family in registrations.families(PEOPLE) for entry in family):
        if entry.kind is EntityKind.PERSON or families:
            entry = entry.model_copy(update={"seq": len(journal.entries) + 1})  # noqa: PLW2901 - the same, renumbered
            reached = entry.chain_hash(journal.heads[-1].hash)
            journal.entries.append(entry)
            journal.heads.append(Head(desk=entry.desk, epoch=1, seq=entry.seq, hash=reached))
    return journal


def ours(journal: MemoryJournal, compactor: Compactor) -> tuple[int, int, int]:
    """Return the bytes of one push: its only batch, all that goes up, and all that comes down."""
    with tempfile.TemporaryDirectory() as folder, open_headquarters(Path(folder)) as receiver:
        meter = Meter(receiver.start())
        with Link(meter.url) as link:
            enrolment = enrol_desk(receiver, link, journal)
            up, down = meter.up, meter.down
            push = Push(journal, enrolment, link, now, compactor, timer=lambda: 0)
            push._greet()  # noqa: SLF001 - a handshake by itself, to count the batch without it
            greeting = meter.up - up
            assert push().sent == len(journal.entries)
            status = receiver.status()
            assert (status.people, status.held) == (PEOPLE, 0)
        meter.close()
        everything = meter.up - up - greeting
        return everything - greeting, everything, (meter.down - down)


def gzipped(entries: list[Entry]) -> int:
    """Return the bytes of every entry as compact JSON under gzip alone, without any request around it."""
    return sum(len(gzip.compress(entry.model_dump_json(exclude_none=True).encode(), 9)) for entry in entries)


def odk(entries: list[Entry]) -> int:
    """Return the bytes of a submission for each person, as form collectors on telephones send them."""
    return sum(len(_submission(entry)) for entry in entries if entry.kind is EntityKind.PERSON)


def _submission(entry: Entry) -> bytes:
    fields = Change.from_payload(entry.payload or "").fields
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?><data id="camp_registration" version="2026112301" '
        'xmlns:orx="http://openrosa.org/xforms" xmlns:jr="http://openrosa.org/javarosa">'
        "<start>2026-11-23T09:30:00.000+02:00</start><end>2026-11-23T09:31:40.000+02:00</end>"
        f"<today>2026-11-23</today><deviceid>collect:{entry.desk[:16]}</deviceid>"
        f"<username>{escape(entry.operator)}</username>{_elements(fields)}"
        f"<orx:meta><orx:instanceID>uuid:{entry.op_id}</orx:instanceID>"
        "<orx:instanceName>registration</orx:instanceName></orx:meta></data>"
    )
    part = (
        f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="{entry.op_id}.xml"\r\n'
        f"Content-Type: text/xml; charset=utf-8\r\n\r\n{xml}\r\n--{_BOUNDARY}--\r\n"
    ).encode()
    head = (
        "POST /v1/projects/1/submission?deviceID=collect%3A0123456789abcdef HTTP/1.1\r\nHost: odk.example.org\r\n"
        "X-OpenRosa-Version: 1.0\r\nDate: Mon, 23 Nov 2026 07:31:40 GMT\r\n"
        "User-Agent: org.odk.collect.android/v2026.3.1 Dalvik/2.1.0\r\nAccept-Encoding: gzip\r\n"
        "Authorization: Basic Y2FtcDpub3RhcmVhbHBhc3N3b3Jk\r\nConnection: Keep-Alive\r\n"
        f"Content-Type: multipart/form-data; boundary={_BOUNDARY}\r\nContent-Length: {len(part)}\r\n\r\n"
    )
    return head.encode() + part


def _elements(value: object) -> str:
    match value:
        case dict():
            return "".join(f"<{name}>{_elements(item)}</{name}>" for name, item in value.items())
        case list():
            return "".join(f"<item>{_elements(item)}</item>" for item in value)
        case str():
            return escape(value)
        case _:
            return json.dumps(value)


def main() -> None:
    """Count and print."""
    counts: dict[str, list[float]] = {}
    shipped = load_compactor()
    for seed in range(ROUNDS):
        batch, _, back = ours(journal_of(seed, families=False), shipped)
        bare, _, _ = ours(journal_of(seed, families=False), Compactor({}))
        whole = journal_of(seed, families=True)
        _, everything, _ = ours(whole, shipped)
        people = [entry for entry in whole.entries if entry.kind is EntityKind.PERSON]
        for name, count in {
            "batch": batch,
            "bare": bare,
            "back": back,
            "everything": everything,
            "gzip": gzipped(people),
            "xml": odk(people),
        }.items():
            counts.setdefault(name, []).append(count / PEOPLE)
    mean = {name: statistics.mean(found) for name, found in counts.items()}
    share = mean["xml"] / mean["batch"]
    print(f"bytes a person, {PEOPLE} people in a batch, {ROUNDS} desks")
    for text, name in (
        ("ours, an entry a person: the batch", "batch"),
        ("ours, the same without a dictionary", "bare"),
        ("ours, families' entries and handshake too", "everything"),
        ("gzip a record, nothing around it", "gzip"),
        ("ODK-style multipart XML, a person a POST", "xml"),
    ):
        print(f"{text:44}{mean[name]:7.1f}   {mean[name] / mean['batch']:5.1f} × ours")
    print(
        f"reach: at most {REACH}, and the XML at least {SHARE_OF_XML} ×; {mean['back']:.1f} come back with the receipts"
    )
    if max(mean["batch"], mean["everything"]) > REACH or share < SHARE_OF_XML:
        print("NOT REACHED")


if __name__ == "__main__":
    main()
