"""The Papers page: chosen with keys, looked at, printed and saved."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.paper_order import PaperKind
from app.domain.people_lists import ListForm
from app.domain.roster import RosterOrder
from app.ui.screens.papers import PaperFile
from tests.helpers.papers import paper
from tests.helpers.ui_services import NOW
from tests.helpers.ui_stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def told(stage: Stage) -> str:
    notice = stage.window.papers.notice_bar.notice
    return notice.text if notice else ""


def open_papers(stage: Stage) -> None:
    press(Qt.Key.Key_7, CONTROL)
    assert stage.window.places.current == "papers"
    stage.wait_for(lambda: stage.window.papers.preview.pages == 1)


def test_the_page_opens_with_the_days_roster_in_view(stage: Stage) -> None:
    open_papers(stage)
    assert stage.desk.print_papers.made == [paper(PaperKind.ROSTER, first=NOW.date())]
    assert stage.window.papers.preview.accessibleName() == "1 page"


def test_arrows_choose_and_only_the_fields_that_count_are_there(stage: Stage) -> None:
    open_papers(stage)
    papers = stage.window.papers
    assert [papers.first.isVisible(), papers.last.isVisible(), papers.sorted_by.isVisible()] == [True, False, True]
    press(Qt.Key.Key_Down)
    assert papers.order().kind is PaperKind.EVACUATION
    assert [papers.first.isVisible(), papers.last.isVisible(), papers.sorted_by.isVisible()] == [False, False, False]
    press(Qt.Key.Key_Down)
    assert [papers.first.isVisible(), papers.last.isVisible(), papers.sorted_by.isVisible()] == [True, True, False]
    papers.first.setDate(QDate(2026, 11, 20))
    assert papers.order() == paper(PaperKind.ARRIVALS, first=date(2026, 11, 20), last=NOW.date())
    stage.wait_for(lambda: stage.desk.print_papers.made[-1] == papers.order())
    assert len(stage.desk.print_papers.made) < 4, "choices that did not rest were laid out"


def test_the_order_of_the_roster_is_chosen(stage: Stage) -> None:
    open_papers(stage)
    papers = stage.window.papers
    papers.sorted_by.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert papers.order().sorted_by is RosterOrder.NAME
    stage.wait_for(lambda: stage.desk.print_papers.made[-1].sorted_by is RosterOrder.NAME)


def test_what_is_shown_is_printed(stage: Stage) -> None:
    open_papers(stage)
    stage.button("papers.print").click()
    stage.wait_for(lambda: "printed on" in stage.window.footer.receipt.text())
    assert "Roster of a day" in stage.window.footer.receipt.text()
    assert stage.desk.print_papers.sent == [paper(PaperKind.ROSTER, first=NOW.date())]


@pytest.mark.parametrize(
    ("typed", "filter_chosen", "written", "form"),
    [
        ("x.pdf", "PDF (*.pdf)", "x.pdf", ListForm.PDF),
        ("x.xlsx", "PDF (*.pdf)", "x.xlsx", ListForm.XLSX),
        ("x.pdf", "Excel (*.xlsx)", "x.xlsx", ListForm.XLSX),
        ("x", "CSV (*.csv)", "x.csv", ListForm.CSV),
    ],
)
def test_a_paper_is_saved_as_its_name_or_the_chosen_kind_says(
    stage: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    typed: str,
    filter_chosen: str,
    written: str,
    form: ListForm,
) -> None:
    open_papers(stage)
    chosen = (str(tmp_path / typed), filter_chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    stage.button("papers.save").click()
    stage.wait_for(lambda: "keep it safe" in told(stage))
    assert (tmp_path / written).read_bytes().startswith(b"%PDF")
    assert stage.desk.print_papers.made[-1].form is form


def test_a_folder_that_is_not_there_is_told(stage: Stage, tmp_path: Path) -> None:
    open_papers(stage)
    path = tmp_path / "none" / "roster.pdf"
    stage.window.papers.save_requested.emit(PaperFile(paper(PaperKind.ROSTER), str(path)))
    stage.wait_for(lambda: "Choose another folder" in told(stage))


def test_esc_goes_back_to_the_supervisors_place(stage: Stage) -> None:
    press(Qt.Key.Key_4, CONTROL)
    stage.button("supervisor.papers").click()
    assert stage.window.places.current == "papers"
    press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "supervisor"


def test_days_are_written_alike_in_every_language(stage: Stage) -> None:
    stage.shell.look.dress(language="he")
    open_papers(stage)
    assert stage.window.papers.first.text() == f"{NOW:%Y-%m-%d}"
    assert stage.window.papers.first.displayFormat() == "yyyy-MM-dd"
