"""Supervisors' lists from a real desk."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest

from app.domain.form import FamilyForm
from app.domain.people_lists import ListForm
from app.domain.person import Direction
from app.services.errors import NotAPeriodError
from tests.component.printing.pages import page_texts
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"))))


def children_alone(desk: DeskAtHand) -> FamilyForm:
    form = family_form(desk.supervisor, "LEYLA")
    form.members[0].birth_date = "2015-03-05"
    return form


def test_who_is_out_is_on_the_evacuation_list_as_out(desk: DeskAtHand) -> None:
    bed = desk.supervisor.camp.beds()[0]
    code = desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI", "AYLA", bed=bed.bed_id)).family.code
    desk.supervisor.mark_presence(f"{code}-2", Direction.OUT)
    listed = rows(desk.supervisor.print_lists.evacuation(ListForm.CSV))
    assert [(row[2], row[5][0], row[6]) for row in listed[1:]] == [(str(bed), "●", f"{code}-1"), ("", "○", f"{code}-2")]
    text = page_texts(desk.supervisor.print_lists.evacuation())[0]
    assert "Desk 1" in text
    assert "TRAINING" in text


def test_arrivals_are_listed_on_the_camps_day_and_not_before(desk: DeskAtHand) -> None:
    desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI", "AYLA"))
    lists, today = desk.supervisor.print_lists, desk.supervisor.print_lists.today()
    assert len(rows(lists.arrivals(today, today, ListForm.CSV))) == 3
    yesterday = today - timedelta(days=1)
    assert len(rows(lists.arrivals(yesterday, yesterday, ListForm.CSV))) == 1
    for first, last in ((today, yesterday), (date(2020, 1, 1), today)):
        with pytest.raises(NotAPeriodError):
            lists.arrivals(first, last)


def test_a_child_alone_is_listed_and_what_is_missing_too(desk: DeskAtHand) -> None:
    desk.supervisor.register_family(family_form(desk.supervisor))
    code = desk.supervisor.register_family(children_alone(desk)).family.code
    assert [row[0] for row in rows(desk.supervisor.print_lists.minors(ListForm.CSV))[1:]] == [f"{code}-1"]
    assert len(rows(desk.supervisor.print_lists.missing(ListForm.CSV))) == 3
    assert len(rows(desk.supervisor.print_lists.distribution(ListForm.CSV))) == 3
    assert desk.supervisor.print_lists.minors(ListForm.XLSX).startswith(b"PK")
