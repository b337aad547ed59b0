"""Supervisors' lists from a real desk."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest

from app.domain.form import FamilyForm
from app.domain.paper_order import PaperIssue, PaperKind, PaperTarget
from app.domain.people_lists import ListForm
from app.domain.person import Direction
from app.domain.roster import RosterOrder
from app.protocol.entries import Change, EntityKind
from app.protocol.records import paper_from_fields
from app.services.errors import NotAPeriodError
from app.storage.errors import DiskFullError
from tests.component.printing.pages import page_texts
from tests.helpers.desks import SUPERVISOR, DeskAtHand, desk_at_hand, family_form
from tests.helpers.papers import paper


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
    listed = rows(desk.supervisor.print_papers(paper(PaperKind.EVACUATION, ListForm.CSV)))
    assert [(row[2], row[5][0], row[6]) for row in listed[1:]] == [(str(bed), "●", f"{code}-1"), ("", "○", f"{code}-2")]
    text = page_texts(desk.supervisor.print_papers(paper(PaperKind.EVACUATION)))[0]
    assert "Desk 1" in text
    assert "TRAINING" in text


def test_arrivals_are_listed_on_the_camps_day_and_not_before(desk: DeskAtHand) -> None:
    desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI", "AYLA"))
    papers, today = desk.supervisor.print_papers, desk.supervisor.print_papers.today()
    assert len(rows(papers(paper(PaperKind.ARRIVALS, ListForm.CSV, today)))) == 3
    yesterday = today - timedelta(days=1)
    assert len(rows(papers(paper(PaperKind.ARRIVALS, ListForm.CSV, yesterday)))) == 1
    for first, last in ((today, yesterday), (date(2020, 1, 1), today)):
        with pytest.raises(NotAPeriodError):
            papers(paper(PaperKind.ARRIVALS, first=first, last=last))


def test_a_child_alone_is_listed_and_what_is_missing_too(desk: DeskAtHand) -> None:
    desk.supervisor.register_family(family_form(desk.supervisor))
    code = desk.supervisor.register_family(children_alone(desk)).family.code
    assert [row[0] for row in rows(desk.supervisor.print_papers(paper(PaperKind.MINORS, ListForm.CSV)))[1:]] == [
        f"{code}-1"
    ]
    assert len(rows(desk.supervisor.print_papers(paper(PaperKind.MISSING, ListForm.CSV)))) == 3
    assert len(rows(desk.supervisor.print_papers(paper(PaperKind.DISTRIBUTION, ListForm.CSV)))) == 3
    assert desk.supervisor.print_papers(paper(PaperKind.MINORS, ListForm.XLSX)).startswith(b"PK")


def test_a_roster_is_a_spreadsheet_too_by_name_and_without_the_papers_marks(desk: DeskAtHand) -> None:
    for surname in ("ŞAHİN", "ƏLI", "ZORN", "ADLER"):
        desk.supervisor.register_family(family_form(desk.supervisor, surname=surname))
    papers = desk.supervisor.print_papers
    order = paper(PaperKind.ROSTER, ListForm.CSV, papers.today(), sorted_by=RosterOrder.NAME)
    desk.supervisor.settings.set("language", "az")
    listed = rows(papers(order))
    assert [row[2].split()[0] for row in listed[1:]] == ["ADLER", "ƏLI", "ŞAHİN", "ZORN"]
    assert papers(order.model_copy(update={"form": ListForm.XLSX})).startswith(b"PK")


def test_a_paper_says_whose_data_it_shows(desk: DeskAtHand) -> None:
    papers = desk.supervisor.print_papers
    for kind in PaperKind:
        assert "Desk 1" in page_texts(papers(paper(kind, first=papers.today())))[0]


def test_a_paper_goes_to_the_desks_printer_as_pages_whatever_it_was_asked_as(desk: DeskAtHand) -> None:
    desk.supervisor.print_queue.add_paper(paper(PaperKind.ROSTER, ListForm.CSV))
    desk.supervisor.feed_printers()
    ((title, pdf),) = desk.printer.jobs
    assert (title, pdf[:5]) == ("roster", b"%PDF-")


def test_whoever_a_fast_clock_let_arrive_next_year_is_on_the_lists_now(desk: DeskAtHand) -> None:
    right = desk.clock.now
    desk.clock.now += timedelta(days=365)
    code = desk.supervisor.register_family(family_form(desk.supervisor)).family.code
    desk.clock.now = right
    papers, today = desk.supervisor.print_papers, desk.supervisor.print_papers.today()
    for kind in (PaperKind.EVACUATION, PaperKind.ROSTER, PaperKind.ARRIVALS, PaperKind.DISTRIBUTION):
        assert any(code in cell for row in rows(papers(paper(kind, ListForm.CSV, today))) for cell in row), kind
    day = desk.supervisor.report_day()
    assert (day.arrived, day.present) == (1, 1)
    yesterday = today - timedelta(days=1)
    assert len(rows(papers(paper(PaperKind.ROSTER, ListForm.CSV, yesterday)))) == 1, "not before it can have been"


def issues(desk: DeskAtHand) -> list[tuple[str, PaperIssue]]:
    assert desk.folder.desk is not None
    entries = desk.folder.desk.journal.entries_after(0, most=100, most_bytes=1_000_000)
    return [
        (entry.operator, paper_from_fields(Change.from_payload(entry.payload or "").fields))
        for entry in entries
        if entry.kind is EntityKind.PAPER
    ]


@pytest.mark.parametrize("form", ListForm)
@pytest.mark.parametrize("kind", PaperKind)
def test_a_list_that_leaves_the_desk_is_journalled_with_its_length(
    desk: DeskAtHand, kind: PaperKind, form: ListForm
) -> None:
    desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI", "GÜNƏŞ"))
    order = paper(kind, form, desk.supervisor.print_papers.today())
    desk.supervisor.print_papers(order)
    assert issues(desk) == [], "one that is only looked at is not"
    content = desk.supervisor.print_papers.issue(order, PaperTarget.FILE)
    ((operator, issue),) = issues(desk)
    assert (operator, issue.paper, issue.form, issue.target) == (SUPERVISOR, kind, form, PaperTarget.FILE)
    assert issue.rows == {PaperKind.DISTRIBUTION: 1, PaperKind.MINORS: 0}.get(kind, 2)
    if form is ListForm.CSV:
        assert len([row for row in rows(content)[1:] if any(row)]) >= issue.rows
    assert desk.supervisor.verify_desk() == ()


def test_a_list_that_is_printed_is_journalled_when_it_goes_to_the_printer(desk: DeskAtHand) -> None:
    desk.supervisor.print_queue.add_paper(paper(PaperKind.EVACUATION))
    assert issues(desk) == []
    desk.supervisor.feed_printers()
    assert [issue.target for _, issue in issues(desk)] == [PaperTarget.PRINTER]


def test_without_its_entry_no_list_leaves_the_desk(desk: DeskAtHand, monkeypatch: pytest.MonkeyPatch) -> None:
    assert desk.folder.desk is not None

    def full(_work: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(desk.folder.desk._file, "write", full)
    with pytest.raises(DiskFullError):
        desk.supervisor.print_papers.issue(paper(PaperKind.ROSTER), PaperTarget.FILE)
