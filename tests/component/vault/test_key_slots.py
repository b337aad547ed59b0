"""Key slots on disk: who opens them, what a torn file does, and what nobody can read."""

import json
import time
from pathlib import Path

import pytest

from app.domain.operator import Operator, Role
from app.vault.errors import (
    LastOperatorError,
    NoKeyChangeError,
    NoSuchOperatorError,
    OperatorExistsError,
    SlotsDamagedError,
    SlotsTooNewError,
    WeakPasswordError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)
from app.vault.key_slots import KeySlots
from app.vault.recovery_code import RecoveryCode
from app.vault.sealing import Cost
from app.vault.slot_file import read_slots, write_slots

NOA = Operator(name="Noa Fictional", role=Role.SUPERVISOR)
DAN = Operator(name="Дан Образцов", role=Role.REGISTRAR)
PASSWORD = "correct horse"
OTHER = "battery staple"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def slots(tmp_path: Path) -> KeySlots:
    """Noa's slots."""
    slots = KeySlots(tmp_path / "desk.keys", CHEAP)
    slots.create(owner="desk-1", training=False, operator=NOA, password=PASSWORD)
    return slots


def test_each_operator_opens_the_same_key_and_is_told_apart(slots: KeySlots) -> None:
    operator, key = slots.open("  noa FICTIONAL", PASSWORD)
    slots.add(key, DAN, OTHER)
    dan, same = slots.open("дан образцов", OTHER)
    assert (operator, dan) == (NOA, DAN)
    assert key.secret == same.secret
    assert (slots.owner, slots.training) == ("desk-1", False)


@pytest.mark.parametrize(("name", "password"), [("Noa Fictional", OTHER), ("Eve", PASSWORD), ("Noa Fictional", "")])
def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(slots: KeySlots, name: str, password: str) -> None:
    with pytest.raises(WrongPasswordError) as refusal:
        slots.open(name, password)
    assert refusal.value.details == {}


def test_an_unknown_name_takes_as_long_as_a_wrong_password(tmp_path: Path) -> None:
    slots = KeySlots(tmp_path / "desk.keys", Cost(memory_kib=16 * 1024, passes=2, lanes=1))
    slots.create(owner="d", training=True, operator=NOA, password=PASSWORD)

    def seconds(name: str) -> float:
        start = time.perf_counter()
        with pytest.raises(WrongPasswordError):
            slots.open(name, OTHER)
        return time.perf_counter() - start

    unknown, wrong = min(seconds("Eve") for _ in range(3)), min(seconds(NOA.name) for _ in range(3))
    assert unknown > wrong / 3


def test_no_name_and_no_key_can_be_read_in_the_file(slots: KeySlots) -> None:
    _, key = slots.open(NOA.name, PASSWORD)
    slots.add(key, DAN, OTHER)
    content = slots.path.read_bytes().lower()
    for word in ("noa", "fictional", "дан", "образцов", "supervisor", "registrar"):
        for encoding in ("utf-8", "utf-16-le"):
            assert word.encode(encoding) not in content
    assert key.secret not in content
    assert key.secret.hex().encode() not in content


def test_a_changed_password_leaves_nothing_for_the_old_one(slots: KeySlots) -> None:
    _, key = slots.open(NOA.name, PASSWORD)
    before = {slot.identity.sealed for slot in read_slots(slots.path).slots}
    slots.change_password(NOA.name, PASSWORD, OTHER)
    with pytest.raises(WrongPasswordError):
        slots.open(NOA.name, PASSWORD)
    assert slots.open(NOA.name, OTHER)[1].secret == key.secret
    content = "".join(path.read_text() for path in slots.path.parent.iterdir())
    assert not [sealed for sealed in before if sealed in content]


def test_a_wrong_old_password_changes_nothing(slots: KeySlots) -> None:
    before = slots.path.read_bytes()
    with pytest.raises(WrongPasswordError):
        slots.change_password(NOA.name, OTHER, "something new")
    with pytest.raises(WeakPasswordError):
        slots.change_password(NOA.name, PASSWORD, "short")
    assert slots.path.read_bytes() == before


def test_a_supervisor_can_give_a_new_password(slots: KeySlots) -> None:
    _, key = slots.open(NOA.name, PASSWORD)
    slots.add(key, DAN, OTHER)
    slots.reset_password(key, DAN, "a third one")
    assert slots.open(DAN.name, "a third one")[0] == DAN
    with pytest.raises(NoSuchOperatorError):
        slots.reset_password(key, Operator(name="Eve", role=Role.REGISTRAR), "a third one")


def test_nobody_is_added_twice_or_with_a_weak_password(slots: KeySlots) -> None:
    _, key = slots.open(NOA.name, PASSWORD)
    with pytest.raises(OperatorExistsError):
        slots.add(key, Operator(name="NOA fictional", role=Role.REGISTRAR), OTHER)
    with pytest.raises(WeakPasswordError, match="8"):
        slots.add(key, DAN, "1234567")
    with pytest.raises(WeakPasswordError):
        KeySlots(slots.path.with_name("other"), CHEAP).create(
            owner="d", training=False, operator=NOA, password="1234567"
        )
    KeySlots(slots.path.with_name("other"), CHEAP).create(owner="d", training=True, operator=NOA, password="1")


def test_slots_are_not_made_over_others(slots: KeySlots) -> None:
    with pytest.raises(SlotsDamagedError):
        slots.create(owner="d", training=True, operator=NOA, password=PASSWORD)
    slots.open(NOA.name, PASSWORD)


def test_the_recovery_code_opens_the_key_until_there_is_a_new_one(slots: KeySlots) -> None:
    _, key = slots.open(NOA.name, PASSWORD)
    first = slots.make_recovery_code(key)
    assert slots.open_with_recovery_code(first).secret == key.secret
    second = slots.make_recovery_code(key)
    with pytest.raises(WrongRecoveryCodeError):
        slots.open_with_recovery_code(first)
    assert slots.open_with_recovery_code(RecoveryCode.parse(str(second))).secret == key.secret
    with pytest.raises(WrongPasswordError):
        slots.open("", second.secret)


def test_removing_changes_the_key_for_all_who_stay(slots: KeySlots) -> None:
    _, key = slots.open(NOA.name, PASSWORD)
    slots.add(key, DAN, OTHER)
    code = slots.make_recovery_code(key)
    fresh = slots.start_removal(key, DAN.name)
    assert slots.open(DAN.name, OTHER)[1].secret == key.secret, "until the change is finished all is as it was"
    assert slots.open_next(NOA.name, PASSWORD)[1].secret == fresh.secret
    slots.finish_key_change()
    assert slots.open(NOA.name, PASSWORD)[1].secret == fresh.secret != key.secret
    assert slots.open_with_recovery_code(code).secret == fresh.secret
    with pytest.raises(WrongPasswordError):
        slots.open(DAN.name, OTHER)
    with pytest.raises(NoKeyChangeError):
        slots.open_next(NOA.name, PASSWORD)
    with pytest.raises(LastOperatorError):
        slots.start_removal(fresh, NOA.name)


def test_a_slot_moved_from_another_desk_does_not_open(slots: KeySlots, tmp_path: Path) -> None:
    other = KeySlots(tmp_path / "other.keys", CHEAP)
    other.create(owner="desk-2", training=False, operator=NOA, password=OTHER)
    _, key = slots.open(NOA.name, PASSWORD)
    mine, theirs = read_slots(slots.path), read_slots(other.path)
    moved = theirs.slots[0].model_copy(update={"slot_id": mine.slots[0].slot_id})
    write_slots(slots.path, mine.model_copy(update={"slots": (moved,)}).signed(key))
    with pytest.raises(WrongPasswordError):
        slots.open(NOA.name, OTHER)


def test_a_slot_planted_without_the_key_is_noticed_before_anything_is_sealed_to_it(slots: KeySlots) -> None:
    _, key = slots.open(NOA.name, PASSWORD)
    honest = read_slots(slots.path)
    planted = honest.slots[0].model_copy(update={"slot_id": "ab" * 32})
    write_slots(slots.path, honest.model_copy(update={"slots": (*honest.slots, planted)}))
    with pytest.raises(SlotsDamagedError):
        slots.open(NOA.name, PASSWORD)
    with pytest.raises(SlotsDamagedError):
        slots.start_removal(key, NOA.name)


@pytest.mark.parametrize("kept", [0, 1, 100, -1])
def test_a_torn_file_is_named(slots: KeySlots, kept: int) -> None:
    slots.path.write_bytes(slots.path.read_bytes()[:kept])
    with pytest.raises(SlotsDamagedError, match=r"desk\.keys"):
        slots.open(NOA.name, PASSWORD)


@pytest.mark.parametrize("content", ["[]", "{}", '{"content": 1, "sha256": ""}', "\x00", "null"])
def test_something_else_in_its_place_is_named(slots: KeySlots, content: str) -> None:
    slots.path.write_text(content)
    with pytest.raises(SlotsDamagedError):
        slots.open(NOA.name, PASSWORD)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SlotsDamagedError):
        KeySlots(tmp_path / "none").open(NOA.name, PASSWORD)


def test_a_newer_file_is_refused(slots: KeySlots) -> None:
    newer = read_slots(slots.path).model_copy(update={"version": 99})
    with pytest.raises(SlotsTooNewError):
        write_slots(slots.path, newer)
    assert json.loads(slots.path.read_text())["content"]["version"] == 1, "read back before it takes the place"


def test_a_write_that_was_cut_short_leaves_the_old_file(slots: KeySlots) -> None:
    half = slots.path.with_name("desk.keys.new")
    half.write_bytes(slots.path.read_bytes()[:50])
    _, key = slots.open(NOA.name, PASSWORD)
    slots.add(key, DAN, OTHER)
    assert not half.exists()
    assert slots.open(DAN.name, OTHER)[0] == DAN
