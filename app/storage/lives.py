"""The lives of a desk: each epoch of its chain is one uninterrupted life of its file.

A file that came back from a backup lacks what its desk entered after the backup. Were it to go on in the same epoch,
its next entries would stand in the places of those. So it begins a new life at once, in which family codes are counted
from where no earlier life can have come.
"""

from datetime import datetime

from sqlite_utils import Database

from app.domain.family_code import counter_of, family_code
from app.protocol.heads import Head, Receipt
from app.storage.chain import entries_after, head_at, head_of, insert_entry
from app.storage.facts import Fact, read_fact, write_fact

_CODES_IN_A_LIFE = 32**3
"""Families that a desk surely does not register between a backup and its return."""
_SPREAD = 31
"""So that two lives that both began from one backup hardly ever count from the same place."""
_LATEST = 2**31 - 1


def current_epoch(db: Database) -> int:
    """Return the epoch that the desk writes now."""
    return int(read_fact(db, Fact.EPOCH) or "")


def begin_life(db: Database, desk: str, now: datetime, *, above: int = 0) -> Head:
    """Begin the next epoch, inside a write, and note that the former lives are to be completed; return its head.

    An epoch is the minute of its beginning, unless the clock is behind the epochs known or ``above``: a desk that comes
    back twice from one backup is to have two.
    """
    known = max(current_epoch(db), above, *(epoch for (epoch,) in _epochs(db, desk)), 0)
    epoch = max(known + 1, min(int(now.timestamp()) // 60, _LATEST))
    if read_fact(db, Fact.RECLAIMED) is None:
        write_fact(db, Fact.RECLAIMED, _agreed(db, desk).model_dump_json())
    counter = int(read_fact(db, Fact.NEXT_FAMILY) or 0)
    write_fact(db, Fact.NEXT_FAMILY, str((counter // _CODES_IN_A_LIFE + 1 + epoch % _SPREAD) * _CODES_IN_A_LIFE))
    write_fact(db, Fact.EPOCH, str(epoch))
    return Head.start(desk, epoch)


def reclaimed(db: Database) -> Head | None:
    """Return up to where the former lives are known to be as headquarters has them; None when nothing is owed."""
    text = read_fact(db, Fact.RECLAIMED)
    return None if text is None else Head.model_validate_json(text)


def note_reclaimed(db: Database, head: Head) -> None:
    """Remember that the former lives are as headquarters has them up to there."""
    write_fact(db, Fact.RECLAIMED, head.model_dump_json())


def note_moved(db: Database, desk: str) -> None:
    """Remember, before entries leave their places, where the journal ends: a mark up to there may name one of them."""
    write_fact(db, Fact.MOVED, head_of(db, desk, current_epoch(db)).model_dump_json())


def may_have_moved(db: Database, mark: Head) -> bool:
    """Whether a mark that was written before, and lags since, may name a place whose entry has moved."""
    text = read_fact(db, Fact.MOVED)
    if text is None:
        return False
    ended = Head.model_validate_json(text)
    return mark.desk == ended.desk and (mark.epoch, mark.seq) <= (ended.epoch, ended.seq)


def carry_over(db: Database, desk: str, epoch: int, after: int) -> None:
    """Move the epoch's entries after ``after`` to the end of the present life: nobody else has ever had them there."""
    moving = list(entries_after(db, desk, epoch, after))
    if not moving:
        return
    note_moved(db, desk)
    present = current_epoch(db)
    head = head_of(db, desk, present)
    for entry, _hash in moving:
        moved = entry.model_copy(update={"epoch": present, "seq": head.seq + 1})
        reached = moved.chain_hash(head.hash)
        db.execute("DELETE FROM journal WHERE op_id = ?", [entry.op_id])
        insert_entry(db, moved, reached)
        head = Head(desk=desk, epoch=present, seq=moved.seq, hash=reached)


def carry_over_before(db: Database, desk: str, epoch: int) -> None:
    """Move what headquarters has not got of the lives before ``epoch`` to the present one, when it has gone on to that.

    Headquarters takes nothing more of a life once a later one has begun.
    """
    done = reclaimed(db)
    if done is None or done.epoch >= epoch:
        return
    for (former,) in _epochs(db, desk):
        if done.epoch <= former < epoch:
            carry_over(db, desk, former, done.seq if former == done.epoch else 0)


def settle(db: Database, desk: str, prefix: str) -> None:
    """End the completing: what headquarters has not got of former lives goes into this one, and codes go on past all.

    ``prefix`` starts the desk's family codes.
    """
    done, present = reclaimed(db), current_epoch(db)
    if done is None:
        return
    for (epoch,) in _epochs(db, desk):
        if done.epoch <= epoch < present:
            carry_over(db, desk, epoch, done.seq if epoch == done.epoch else 0)
    counter = int(read_fact(db, Fact.NEXT_FAMILY) or 0)
    codes = db.execute("SELECT code FROM families WHERE code LIKE ? || '-%'", [prefix]).fetchall()
    # A code that somebody else gave this prefix to, and that is none of ours, has no say.
    counters = [count for (code,) in codes if family_code(prefix, count := counter_of(code)) == code]
    write_fact(db, Fact.NEXT_FAMILY, str(max([counter, *(count + 1 for count in counters)])))
    db.execute("DELETE FROM facts WHERE name = ?", [Fact.RECLAIMED])


def _agreed(db: Database, desk: str) -> Head:
    """Return the last place that headquarters signed for, if it is in the journal; else the start of the first life."""
    text = read_fact(db, Fact.RECEIPT)
    if text is not None:
        head = Receipt.model_validate_json(text).head
        if head_at(db, desk, head.epoch, head.seq) == head:
            return head
    return Head.start(desk, min((epoch for (epoch,) in _epochs(db, desk)), default=current_epoch(db)))


def _epochs(db: Database, desk: str) -> list[tuple[int]]:
    return db.execute("SELECT DISTINCT epoch FROM journal WHERE desk = ? ORDER BY epoch", [desk]).fetchall()
