"""Logging in, and closing an operator's way in for good."""

import shutil
import threading
from pathlib import Path

import pytest

from app.domain.desk import DeskIdentity
from app.domain.operator import Operator, Role
from app.storage.desk_access import open_desk, open_with_recovery_code, remove_operator
from app.storage.desk_file import DeskFile
from app.storage.errors import DiskFailedError, WrongKeyError
from app.storage.integrity import verify
from app.storage.reencryption import reencrypt
from app.vault.data_key import DataKey
from app.vault.errors import LastOperatorError, NoSuchOperatorError, WrongPasswordError, WrongRecoveryCodeError
from app.vault.key_slots import KeySlots
from app.vault.recovery_code import RecoveryCode
from app.vault.sealing import Cost
from tests.component.storage.samples import BALLAST_BYTES, Desk, SteppingClock, new_id

NOA = Operator(name="Noa", role=Role.SUPERVISOR)
DAN = Operator(name="Dan", role=Role.REGISTRAR)


@pytest.fixture
def slots(tmp_path: Path) -> KeySlots:
    (tmp_path / "home").mkdir()
    return KeySlots(tmp_path / "home" / "desk.keys", Cost(memory_kib=64, passes=1, lanes=1))


@pytest.fixture
def manned(slots: KeySlots, tmp_path: Path) -> Desk:
    """A desk with a family, which Noa and Dan can open."""
    identity = DeskIdentity(desk=new_id(), name="Desk 1", camp="FI", prefix="K7", training=False)
    key = slots.create(owner=identity.desk, training=False, operator=NOA, password="a good password")
    slots.add(key, DAN, "another good one")
    clock = SteppingClock()
    file = DeskFile.create(tmp_path / "home", identity, key, clock, ballast_bytes=BALLAST_BYTES)
    desk = Desk(tmp_path / "home", key, clock, file)
    desk.save("Anna")
    return desk


def log_in(desk: Desk, slots: KeySlots, name: str, password: str) -> DataKey:
    _, key, file = open_desk(desk.home, slots, name, password, desk.clock)
    desk.file = file
    assert desk.families.count() == (1, 1)
    assert verify(file) == ()
    file.close()
    return key


def test_a_removed_operator_opens_nothing_not_even_with_what_they_kept(manned: Desk, slots: KeySlots) -> None:
    shutil.copy(slots.path, manned.home / "kept")
    _, kept_key = KeySlots(manned.home / "kept").open("Dan", "another good one")
    before = (manned.home / "desk.db").read_bytes()
    fresh = remove_operator(manned.file, slots, manned.key, "Dan")
    assert manned.families.count() == (1, 1)
    manned.save("Boris")
    manned.file.close()
    assert sorted(path.name for path in manned.home.iterdir()) == [
        *("desk.ballast", "desk.db", "desk.keys", "desk.lock", "desk.mark", "kept")
    ]
    assert (manned.home / "desk.db").read_bytes()[:4096] != before[:4096]
    with pytest.raises(WrongPasswordError):
        slots.open("Dan", "another good one")
    with pytest.raises(WrongKeyError):
        DeskFile.open(manned.home, kept_key, manned.clock)
    operator, key, file = open_desk(manned.home, slots, "Noa", "a good password", manned.clock)
    assert (operator, key.secret) == (NOA, fresh.secret)
    assert verify(file) == ()
    file.close()


def test_the_recovery_code_opens_the_desk_and_gives_a_new_password(manned: Desk, slots: KeySlots) -> None:
    code = slots.make_recovery_code(manned.key)
    manned.file.close()
    key, file = open_with_recovery_code(manned.home, slots, RecoveryCode.parse(str(code)), manned.clock)
    file.close()
    slots.reset_password(key, NOA, "a newer password")
    log_in(manned, slots, "Noa", "a newer password")
    with pytest.raises(WrongRecoveryCodeError):
        open_with_recovery_code(manned.home, slots, RecoveryCode.generate(), manned.clock)


def test_a_removal_that_cannot_be_is_refused_and_changes_nothing(manned: Desk, slots: KeySlots) -> None:
    with pytest.raises(NoSuchOperatorError):
        remove_operator(manned.file, slots, manned.key, "Eve")
    fresh = remove_operator(manned.file, slots, manned.key, "Dan")
    with pytest.raises(LastOperatorError):
        remove_operator(manned.file, slots, fresh, "Noa")
    manned.file.close()
    log_in(manned, slots, "Noa", "a good password")


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_power_cut_while_the_key_changes_locks_nobody_out(
    manned: Desk, slots: KeySlots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """What lies on the disk at the moment of the cut is copied, and opened."""
    cut, cut_again = tmp_path / "cut", tmp_path / "cut again"
    code = slots.make_recovery_code(manned.key)

    def reencrypt_and_copy(path: Path, old: bytes, new: bytes) -> None:
        if when == "after":
            reencrypt(path, old, new)
        shutil.copytree(manned.home, cut)
        if when == "before":
            reencrypt(path, old, new)

    monkeypatch.setattr("app.storage.desk_file.reencrypt", reencrypt_and_copy)
    remove_operator(manned.file, slots, manned.key, "Dan")
    manned.file.close()

    shutil.copytree(cut, cut_again)
    recovered_slots = KeySlots(cut_again / "desk.keys")
    key, file = open_with_recovery_code(cut_again, recovered_slots, code, manned.clock)
    file.close()
    assert (key.secret == manned.key.secret) is (when == "before")
    recovered_slots.reset_password(key, NOA, "a newer password")
    log_in(Desk(cut_again, key, manned.clock, file), recovered_slots, "Noa", "a newer password")

    left = Desk(cut, manned.key, manned.clock, manned.file)
    left_slots = KeySlots(cut / "desk.keys")
    key = log_in(left, left_slots, "Noa", "a good password")
    assert (key.secret == manned.key.secret) is (when == "before")
    assert not (cut / "desk.keys.next").exists()
    log_in(left, left_slots, "Noa", "a good password")
    if when == "before":
        log_in(left, left_slots, "Dan", "another good one")


def test_a_disk_that_fails_while_the_key_changes_leaves_the_old_key(
    manned: Desk, slots: KeySlots, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskFailedError(reason="test")

    monkeypatch.setattr("app.storage.desk_file.reencrypt", fail)
    with pytest.raises(DiskFailedError):
        remove_operator(manned.file, slots, manned.key, "Dan")
    assert manned.families.count() == (1, 1)
    manned.file.close()
    log_in(manned, slots, "Dan", "another good one")


def test_reads_go_on_while_the_key_changes(manned: Desk, slots: KeySlots) -> None:
    done = threading.Event()
    counts: set[tuple[int, int]] = set()

    def read_on() -> None:
        while not done.is_set():
            counts.add(manned.families.count())

    threads = [threading.Thread(target=read_on) for _ in range(2)]
    for thread in threads:
        thread.start()
    remove_operator(manned.file, slots, manned.key, "Dan")
    done.set()
    for thread in threads:
        thread.join()
    assert counts == {(1, 1)}
    manned.file.close()
