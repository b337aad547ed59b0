"""The end of a day, over a real file: what is open is counted, and a supervisor's word goes into the journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import NotAllowedError
from app.domain.paper_order import PaperKind
from app.reference.resources import RESOURCES
from tests.helpers.desks import PASSWORD, SUPERVISOR, DeskAtHand, desk_at_hand, family_form
from tests.helpers.papers import paper


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def test_what_is_open_is_counted_signed_and_kept(desk: DeskAtHand) -> None:
    services = desk.supervisor
    assert services.end_day.last() is None
    services.register_family(family_form(services, "ƏLI"))
    services.run_queue.issue()
    take_in = services.import_expected
    take_in(take_in.preview((RESOURCES / "samples" / "expected.csv").read_bytes(), "x"))
    ends = services.end_day()
    assert (ends.unprinted, ends.tokens, ends.expected, ends.refused) == (1, 1, 6, 0)
    assert ends.unsynced == services.report_status().waiting > 0
    assert ends.total == sum(ends.model_dump().values())

    before = services.report_status().waiting
    signed = services.end_day.sign_off()
    assert (signed.operator, signed.open_ends, str(signed.day)) == (SUPERVISOR, ends, "2026-11-23")
    assert services.report_status().waiting == before + 1
    services.print_papers(paper(PaperKind.ROSTER))
    assert services.verify_desk() == ()

    desk.entrance.close()
    again = desk.entrance.log_in(SUPERVISOR, PASSWORD)
    assert again.end_day.last() == signed


def test_a_registrar_reads_what_is_open_and_signs_nothing(desk: DeskAtHand) -> None:
    registrar = desk.registrar()
    assert registrar.end_day().unsynced > 0
    with pytest.raises(NotAllowedError):
        registrar.end_day.sign_off()
    assert registrar.end_day.last() is None
