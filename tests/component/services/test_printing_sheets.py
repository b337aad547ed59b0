"""Tokens and the sheet about a day's end go through the print queue, and into files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.token import Priority
from tests.component.printing.pages import page_texts
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def test_a_token_is_printed_without_the_reason_and_again(desk: DeskAtHand) -> None:
    services = desk.supervisor
    token = services.run_queue.issue(Priority.PREGNANT)
    job = services.print_queue.add_token(token)
    services.feed_printers()
    title, pdf = desk.printer.jobs[-1]
    assert (title, job.title) == ("token", "token")
    (text,) = page_texts(pdf)
    assert str(token) in text
    assert "regnan" not in text
    services.print_queue.again(job.job_id)
    services.feed_printers()
    assert len(desk.printer.jobs) == 2
    assert str(token) in page_texts(desk.printer.jobs[-1][1])[0]
    assert str(token) in page_texts(services.print_sheets.token(token))[0]


def test_the_sheet_is_of_today_signed_or_not(desk: DeskAtHand) -> None:
    services = desk.supervisor
    services.register_family(family_form(services, "ƏLI"))
    assert "Not signed off" in page_texts(services.print_sheets.day_end())[0]
    services.end_day.sign_off()
    text = page_texts(services.print_sheets.day_end())[0]
    assert "Signed off at the desk by Sara" in text
    assert "ƏLI" not in text
    services.print_queue.add_sign_off(services.end_day.sheet())
    services.feed_printers()
    title, pdf = desk.printer.jobs[-1]
    assert title == "end of day"
    assert page_texts(pdf)[0] == text
