"""What an attempt to push means for what the window shows. Pure."""

from datetime import datetime

from app.domain.errors import GatehouseError, InternalError
from app.domain.status import SyncPhase, SyncProgress, SyncStage, SyncState
from app.sync.errors import RefusedError
from app.sync.report import Step, SyncReport

LONG = 20
"""Entries from which on a push or a pull shows progress; fewer are over before a bar is read."""


def attempting(known: SyncState, waiting: int) -> SyncState:
    """Return the state while an attempt runs: trouble stays in sight until it is over."""
    stage = known.stage
    if stage is SyncStage.NOT_ENROLLED or (stage is SyncStage.ALL_AT_HQ and waiting):
        stage = SyncStage.WAITING
    return known.model_copy(update={"waiting": waiting, "stage": stage})


def succeeded(known: SyncState, report: SyncReport, now: datetime) -> SyncState:
    """Return the state after a push."""
    stage = SyncStage.ALL_AT_HQ
    if report.waiting:
        stage = SyncStage.WAITING
    if report.refused:
        stage = SyncStage.REFUSED
    return SyncState(
        stage=stage,
        waiting=report.waiting,
        refused=report.refused,
        photos_waiting=known.photos_waiting,
        parted_at=known.parted_at,
        last_contact=now,
    )


def pushing(known: SyncState, step: Step, since: datetime, bytes_per_second: int) -> SyncState:
    """Return the state after a step of a push."""
    progress = _progress(SyncPhase.PUSH, step, since, bytes_per_second)
    return known.model_copy(update={"waiting": step.left, "progress": progress})


def pulling(known: SyncState, step: Step, since: datetime, bytes_per_second: int) -> SyncState:
    """Return the state after a step of a pull."""
    progress = _progress(SyncPhase.PULL, step, since, bytes_per_second)
    told = {"pulled": step.done, "remaining": step.left, "pull_trouble": "", "progress": progress}
    return known.model_copy(update=told)


def rested(known: SyncState) -> SyncState:
    """Return the state when nothing is under way any more."""
    return known.model_copy(update={"progress": None})


def noted(known: SyncState, waiting: int) -> SyncState:
    """Return the state after a save: what was all at headquarters is so no longer."""
    stage = SyncStage.WAITING if known.stage is SyncStage.ALL_AT_HQ else known.stage
    return known.model_copy(update={"waiting": waiting, "stage": stage})


def failed(known: SyncState, error: Exception, waiting: int, now: datetime) -> SyncState:
    """Return the state after an attempt that failed: refused by headquarters, or offline for whatever else."""
    told = error if isinstance(error, GatehouseError) else InternalError(what=type(error).__name__)
    trouble = SyncState(
        stage=SyncStage.OFFLINE,
        waiting=waiting,
        refused=known.refused,
        photos_waiting=known.photos_waiting,
        parted_at=known.parted_at,
        reason=told.title.format(**told.details),
        title=told.title,
        next_step=told.next_step,
        details=told.details,
    )
    if isinstance(error, RefusedError):
        return trouble.model_copy(update={"stage": SyncStage.REFUSED, "last_contact": now})
    return trouble.model_copy(update={"offline_since": known.offline_since or now, "last_contact": known.last_contact})


def reason_of(error: Exception) -> str:
    """Return what went wrong, in English, without personal data."""
    return error.title.format(**error.details) if isinstance(error, GatehouseError) else type(error).__name__


def _progress(phase: SyncPhase, step: Step, since: datetime, bytes_per_second: int) -> SyncProgress | None:
    if step.total < LONG:
        return None
    return SyncProgress(phase=phase, done=step.done, total=step.total, bytes_per_second=bytes_per_second, since=since)
