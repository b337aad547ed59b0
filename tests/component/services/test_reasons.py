"""Every reason that somebody gives goes into the journal and to headquarters: none with what cannot be kept there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.labels import NotALabelError
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


@pytest.mark.parametrize("reason", ["lost\x00", "\x00", "lost\u202e", "\ud800"])
def test_what_cannot_be_seen_is_in_no_reason(desk: DeskAtHand, reason: str) -> None:
    acting = desk.supervisor
    code = acting.register_family(family_form(acting, "ƏLI", "LEYLA")).family.code
    one, second = f"{code}-1", f"{code}-2"
    acts: tuple[Callable[[], object], ...] = (
        lambda: acting.print_slips.issue(code, reason),
        lambda: acting.merge_people(one, second, reason),
        lambda: acting.unmerge_people(one, reason),
        lambda: acting.tell_apart.by_codes(one, second, reason),
        lambda: acting.tell_apart(one, second, reason),
        lambda: acting.erase_person(one, reason),
    )
    for act in acts:
        with pytest.raises(NotALabelError):
            act()
