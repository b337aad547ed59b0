"""Sealed secrets open with the right key in the right place, and nowhere else."""

import pytest

from app.vault.data_key import DataKey
from app.vault.errors import WrongRecoveryCodeError
from app.vault.recovery_code import RecoveryCode
from app.vault.sealing import (
    Cost,
    DoesNotOpenError,
    new_private_key,
    open_with_key,
    open_with_password,
    public_half,
    seal_to_key,
    seal_with_password,
)

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


def test_a_password_opens_what_it_sealed_and_only_there() -> None:
    box = seal_with_password(b"secret", "пароль", b"desk 1", CHEAP)
    assert open_with_password(box, "пароль", b"desk 1") == b"secret"
    for password, context in (("пароль ", b"desk 1"), ("пароль", b"desk 2")):
        with pytest.raises(DoesNotOpenError):
            open_with_password(box, password, context)


def test_a_changed_box_does_not_open() -> None:
    box = seal_with_password(b"secret", "p", b"c", CHEAP)
    other = Cost(memory_kib=64, passes=2, lanes=1)
    flipped = f"{int(box.sealed[:2], 16) ^ 1:02x}" + box.sealed[2:]
    for changed in (box.model_copy(update={"cost": other}), box.model_copy(update={"sealed": flipped})):
        with pytest.raises(DoesNotOpenError):
            open_with_password(changed, "p", b"c")


def test_the_cost_is_by_default_what_the_design_asks() -> None:
    assert Cost() == Cost(memory_kib=65536, passes=3, lanes=4)


def test_a_key_opens_what_was_sealed_to_it_and_only_there() -> None:
    mine, other = new_private_key(), new_private_key()
    box = seal_to_key(b"secret", public_half(mine), b"desk 1")
    assert open_with_key(box, mine, b"desk 1") == b"secret"
    for private, context in ((other, b"desk 1"), (mine, b"desk 2")):
        with pytest.raises(DoesNotOpenError):
            open_with_key(box, private, context)
    assert seal_to_key(b"secret", public_half(mine), b"desk 1") != box


def test_keys_for_different_purposes_differ_and_stay_the_same() -> None:
    key = DataKey(bytes(range(32)))
    assert key.derive("database") == DataKey(bytes(range(32))).derive("database")
    assert len({key.derive("database"), key.derive("high water"), key.secret}) == 3
    assert key.secret.hex() not in repr(key)
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(b"short")


def test_a_recovery_code_is_read_as_people_type_it() -> None:
    code = RecoveryCode.generate()
    typed = str(code).lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert RecoveryCode.parse(typed) == code
    assert [len(group) for group in str(code).split("-")] == [5] * 5
    for wrong in (
        "",
        str(code)[:-1],
        "U" * 25,
        str(code).replace(str(code)[0], "Z" if str(code)[0] != "Z" else "Y", 1),
    ):
        with pytest.raises(WrongRecoveryCodeError):
            RecoveryCode.parse(wrong)
