"""The print queue in the desk's file: it outlives the window, and holds no page."""

from collections.abc import Callable

from sqlite_utils import Database

from app.domain.print_job import PrintJob, PrintState
from app.storage.desk_file import DeskFile
from app.storage.moments import sortable

MOST_ENDED = 200
"""Printed jobs that are kept to be looked at."""
_PUT = "INSERT OR REPLACE INTO print_jobs VALUES(?, ?, ?, ?)"
_FORGET_OLD = """
    DELETE FROM print_jobs WHERE state = ? AND job_id NOT IN (
        SELECT job_id FROM print_jobs WHERE state = ? ORDER BY made_at DESC, job_id DESC LIMIT ?
    )
"""


class PrintJobs:
    """Jobs by id, oldest first."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file
        self._in_hand: set[str] = set()

    def add(self, job: PrintJob) -> None:
        """Put a job at the end of the queue, and forget the oldest of those that are long printed."""

        def put(db: Database) -> None:
            db.execute(_FORGET_OLD, [PrintState.PRINTED, PrintState.PRINTED, MOST_ENDED])
            _put(db, job)

        self._file.write(put)

    def all(self) -> tuple[PrintJob, ...]:
        """Return every job."""
        rows = "SELECT job FROM print_jobs ORDER BY made_at, job_id"
        return self._file.read(
            lambda db: tuple(PrintJob.model_validate_json(text) for (text,) in db.execute(rows).fetchall())
        )

    def get(self, job_id: str) -> PrintJob | None:
        """Return the job, or None when it was taken away."""
        return self._file.read(lambda db: _get(db, job_id))

    def change(self, job_id: str, how: Callable[[PrintJob], PrintJob | None]) -> PrintJob | None:
        """Change a job as it stands now, in one transaction, and return it.

        ``how`` returns None to leave it, and then so does this; as it does of a job that was taken away meanwhile.
        """

        def change(db: Database) -> PrintJob | None:
            job = _get(db, job_id)
            changed = job and how(job)
            if changed:
                _put(db, changed)
            return changed

        return self._file.write(change)

    def claim(self, job_id: str) -> PrintJob | None:
        """Take a queued job in hand, to be sent; None when it is not queued any more. ``let_go`` ends it."""
        self._in_hand.add(job_id)
        claim = {"state": PrintState.PRINTING, "trouble": None}
        return self.change(job_id, lambda now: now.model_copy(update=claim) if now.state is PrintState.QUEUED else None)

    def let_go(self, job_id: str) -> None:
        """Have a job in hand no more."""
        self._in_hand.discard(job_id)

    def is_lost(self, job: PrintJob) -> bool:
        """Whether the job was being sent when the desk's file was closed, or what became of it could not be kept."""
        return job.state is PrintState.PRINTING and not job.spooled and job.job_id not in self._in_hand

    def remove(self, job_id: str) -> None:
        """Take a job away."""
        self._file.write(lambda db: db.execute("DELETE FROM print_jobs WHERE job_id = ?", [job_id]).rowcount)


def _get(db: Database, job_id: str) -> PrintJob | None:
    row = db.execute("SELECT job FROM print_jobs WHERE job_id = ?", [job_id]).fetchone()
    return row and PrintJob.model_validate_json(row[0])


def _put(db: Database, job: PrintJob) -> None:
    db.execute(_PUT, [job.job_id, job.state, sortable(job.made_at), job.model_dump_json(exclude_defaults=True)])
