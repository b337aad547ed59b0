"""Slips are looked at before they are printed, if somebody wants to; printing never waits for it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from app.ui.screens.settings import Setting
from tests.helpers.ui_stage import Stage, fill, sample_forms, with_ids

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def look(stage: Stage) -> None:
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert stage.window.places.current == "slip_preview"
    stage.wait_for(lambda: stage.window.slip_preview.preview.pages == 1)


def lead(stage: Stage) -> str:
    label = stage.window.slip_preview.findChild(QLabel, "slip_preview.lead")
    assert isinstance(label, QLabel)
    return label.text()


def type_family(stage: Stage) -> str:
    form = with_ids(stage.desk, sample_forms()[2])
    stage.window.registering.editor.form.members = form.members
    stage.window.desk.show_member()
    return stage.window.registering.editor.form.code


def test_the_family_at_the_desk_is_looked_at_and_then_saved_and_printed(stage: Stage) -> None:
    code = type_family(stage)
    look(stage)
    assert "valid nowhere" in lead(stage)
    assert stage.desk.records == {}
    assert stage.desk.issued == []
    press(Qt.Key.Key_Return, CONTROL)
    assert stage.window.places.current == "desk"
    assert list(stage.desk.records) == [code]
    assert stage.desk.issued == [(code, "")]
    assert stage.window.slip_preview.preview.pages == 0, "nobody's slips stay behind the window"


def test_escape_leaves_everything_as_it_was(stage: Stage) -> None:
    type_family(stage)
    look(stage)
    press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "desk"
    assert stage.desk.records == {}
    assert not stage.window.registering.is_blank


def test_what_is_wrong_stands_at_its_field_instead(stage: Stage) -> None:
    type_family(stage)
    stage.window.registering.editor.put("birth_date", "31.2.2026")
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert stage.window.places.current == "desk"
    assert stage.window.desk._problems


def test_a_persons_next_copy_is_looked_at_and_printed(stage: Stage) -> None:
    record = fill(stage.desk, 1)[0]
    code = record.family.code
    stage.desk.print_slips.issue(code)
    stage.desk.issued.clear()
    stage.window.searching.open_found(stage.desk.find(code)[0])
    stage.wait_for(lambda: stage.window.places.current == "person")
    stage.button("person.preview").click()
    stage.wait_for(lambda: stage.window.slip_preview.preview.pages == 1)
    assert "would get a new copy" in lead(stage)
    stage.button("slip_preview.print").click()
    assert stage.window.places.current == "person"
    assert stage.desk.issued == [(f"{code}-1", "reprint at the desk")]


def test_the_keys_are_kept_as_one_page(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "keys"), ""))
    press(Qt.Key.Key_F1)
    stage.button("key_sheet.save").click()
    stage.wait_for(lambda: "beside the keyboard" in stage.window.footer.receipt.text())
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("percent", [100, 200])
def test_the_sheet_of_keys_fits_the_window_and_is_scrolled_by_keys(stage: Stage, percent: int) -> None:
    stage.shell.resize(1024, 600)
    stage.window.setting_chosen.emit(Setting("percent", str(percent)))
    press(Qt.Key.Key_F1)
    stage.settle()
    sheet = stage.window.key_sheet
    assert sheet.width() < stage.shell.width()
    assert sheet.height() < stage.shell.height()
    bar = sheet._scroll.verticalScrollBar()
    assert percent == 100 or bar.maximum() > 0
    for _ in range(20):
        QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    assert stage.button("key_sheet.save").isVisible()
    sheet.close()


def test_with_nobody_in_view_the_last_family_is_looked_at(stage: Stage) -> None:
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert stage.window.places.current == "desk"
    record = fill(stage.desk, 1)[0]
    stage.window.printing.print_slips(record.family.code)
    look(stage)
    press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "desk"
