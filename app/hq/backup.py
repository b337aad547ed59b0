"""Headquarters' backup: every row of every table in one sealed file, the same from SQLite and from PostgreSQL.

A backup counts once it was read back from the disk: every block opened, every row counted, every desk's chain computed
anew. Only then do desks hear that their entries are durable.
"""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from alembic.migration import MigrationContext
from pydantic import ValidationError
from sqlalchemy import Connection, LargeBinary, Table, insert, select, update

from app.domain.model import Model
from app.hq import tables
from app.hq.database import Database
from app.hq.errors import BackupDamagedError, CannotWriteBackupError
from app.hq.home import HqHome
from app.hq.sealed_file import SealedWriter, read_blocks, read_header
from app.protocol.canonical import canonical_json
from app.protocol.entries import Entry, chain_start
from app.vault.data_key import DataKey

ROWS_A_BLOCK = 1000
PHOTOS_A_BLOCK = 4
"""A block is read back whole, and a photo may be some MiB."""
SUFFIX = ".gatehouse"
Marks = dict[tuple[str, int], int]
"""(desk, epoch) → seq."""


class BackupHeader(Model):
    """What can be read without the key: nothing but sealed things, and what is needed to open the rest."""

    revision: str
    """Of the tables' shape."""
    root_public: str
    made_at: str
    files: dict[str, str]
    """Headquarters' own files by name, in hex: key slots and certificates, each sealed by itself."""


class BackupReport(Model):
    """What a verified backup holds."""

    path: Path
    entries: int
    people: int
    desks: int
    elsewhere: bool
    """Whether it lies on another disk than headquarters; only then does it make entries durable."""


class Contents:
    """Goes through a backup's rows as they are read: counts them, and checks every desk's chain."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.marks: Marks = {}
        self._hashes: dict[tuple[str, int], str] = {}

    def take(self, table: str, rows: list[dict[str, Any]]) -> None:
        """Take in one block. Raises BackupDamagedError."""
        self.counts[table] += len(rows)
        if table != tables.journal.name:
            return
        for row in rows:
            try:
                self._link(row)
            except (ValidationError, KeyError, ValueError):
                raise BackupDamagedError(reason="an entry is none") from None

    def _link(self, row: dict[str, Any]) -> None:
        entry = Entry.model_validate({name: row[name] for name in Entry.model_fields})
        chain = (entry.desk, entry.epoch)
        reached = entry.chain_hash(self._hashes.get(chain) or chain_start(*chain))
        if entry.seq != self.marks.get(chain, 0) + 1 or reached != row["hash"] or not entry.digest_fits():
            raise BackupDamagedError(reason=f"the chain of desk {entry.desk} breaks at {entry.seq}")
        self.marks[chain], self._hashes[chain] = entry.seq, reached


class Backup:
    """Makes backups of one headquarters."""

    def __init__(self, database: Database, home: HqHome, key: DataKey, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._home = home
        self._key = key
        self._clock = clock

    def __call__(self, folder: Path, *, elsewhere: bool) -> BackupReport:
        """Write a backup into the folder, read it back, and tell desks by their next receipts what is durable.

        Raises CannotWriteBackupError, BackupDamagedError; nothing half-made stays, and no mark moves.
        """
        now = self._clock()
        path = folder / f"headquarters-{now:%Y%m%dT%H%M%S%fZ}{SUFFIX}"
        part = path.with_suffix(".part")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                written = self._write(file, now)
                file.flush()
                os.fsync(file.fileno())
            found = verify(part, self._key)
            if (found.counts, found.marks) != (written.counts, written.marks):
                raise BackupDamagedError(reason="what was read back is not what was written")
            part.replace(path)
            _sync_folder(folder)
        except OSError as error:
            raise CannotWriteBackupError(folder=str(folder), reason=error.strerror or type(error).__name__) from None
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        with self._database.write() as connection:
            entries = found.counts[tables.journal.name]
            connection.execute(
                insert(tables.backup).values(name=path.name, made_at=now, entries=entries, elsewhere=elsewhere)
            )
            if elsewhere:
                move_marks(connection, found.marks)
        return BackupReport(
            path=path,
            entries=entries,
            people=found.counts[tables.person.name],
            desks=found.counts[tables.desk.name],
            elsewhere=elsewhere,
        )

    def _write(self, file: BinaryIO, now: datetime) -> Contents:
        contents = Contents()
        with self._database.snapshot() as connection:
            header = BackupHeader(
                revision=MigrationContext.configure(connection).get_current_revision() or "",
                root_public=connection.execute(select(tables.headquarters.c.root_public)).scalar_one(),
                made_at=now.isoformat(),
                files={name: content.hex() for name, content in self._home.files().items()},
            )
            writer = SealedWriter(file, self._key, header.model_dump_json().encode())
            for table in tables.metadata.sorted_tables:
                for rows in _rows(connection, table):
                    contents.take(table.name, rows)
                    writer.block(canonical_json([table.name, rows]).encode())
            writer.finish()
        return contents


def verify(path: Path, key: DataKey) -> Contents:
    """Return what the backup holds, every block opened and every chain computed. Raises BackupDamagedError."""
    contents = Contents()
    for table, rows in blocks(path, key):
        contents.take(table, rows)
    return contents


def header_of(path: Path) -> BackupHeader:
    """Return what the backup says of itself; proven only by ``verify``. Raises BackupDamagedError."""
    with _opened(path) as file:
        return _header(read_header(file)[1])


def blocks(path: Path, key: DataKey) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield (table, rows), values as JSON has them. Raises BackupDamagedError."""
    with _opened(path) as file:
        salt, header = read_header(file)
        for block in read_blocks(file, key, salt, header):
            table, rows = json.loads(block)
            yield table, rows


def move_marks(connection: Connection, marks: Mapping[tuple[str, int], int]) -> None:
    """Say how far each chain is in a verified backup; never less than before."""
    kept = tables.durable
    for (desk, epoch), seq in marks.items():
        same = (kept.c.desk == desk, kept.c.epoch == epoch)
        if connection.execute(select(kept.c.seq).where(*same)).scalar_one_or_none() is None:
            connection.execute(insert(kept).values(desk=desk, epoch=epoch, seq=seq))
        else:
            connection.execute(update(kept).where(*same, kept.c.seq < seq).values(seq=seq))


def _rows(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    heavy = any(isinstance(column.type, LargeBinary) for column in table.columns)
    found = connection.execute(
        select(table).order_by(*table.primary_key.columns),
        execution_options={"yield_per": PHOTOS_A_BLOCK if heavy else ROWS_A_BLOCK},
    )
    for rows in found.mappings().partitions():
        yield [{name: _as_json(value) for name, value in row.items()} for row in rows]


def _as_json(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value


def _header(text: bytes) -> BackupHeader:
    try:
        return BackupHeader.model_validate_json(text)
    except ValidationError:
        raise BackupDamagedError(reason="its header cannot be read") from None


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise BackupDamagedError(reason=error.strerror or "it cannot be read") from None


def _sync_folder(folder: Path) -> None:
    if hasattr(os, "O_DIRECTORY"):  # Windows has no such thing, and needs none
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
