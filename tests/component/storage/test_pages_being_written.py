"""A page that a checkpoint is just writing is not called damaged; one that never opens is."""

from unittest.mock import Mock

import pytest
from sqlite_utils import Database

from app.storage.integrity import _unreadable

TORN, DAMAGED = ("HMAC verification failed for page 3",), ("HMAC verification failed for page 5",)


@pytest.mark.parametrize(
    ("looks", "told"),
    [([[]], []), ([[TORN], []], []), ([[TORN, DAMAGED], [DAMAGED], [TORN, DAMAGED], [DAMAGED]], [DAMAGED[0]])],
)
def test_only_what_never_opens_is_told(looks: list[list[tuple[str]]], told: list[str]) -> None:
    db = Mock(Database)
    db.execute.return_value.fetchall.side_effect = looks
    assert _unreadable(db) == told
