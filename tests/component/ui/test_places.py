"""Find, Today, Supervisor, Settings, the gate, login and lock, through the window."""

from functools import partial
from operator import eq
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from app.domain.custody import Custody, Place
from app.domain.operator import Operator, Role
from app.domain.printer_fit import PrinterFit, fit_of
from app.domain.status import SyncStage, SyncState
from app.domain.sync_details import SyncDetails
from app.rehearsal.keyboard import Keyboard
from app.ui.idle_lock import IdleLock
from app.ui.screens.first_run import NewDesk
from app.ui.screens.forgotten import Recovery
from app.ui.screens.login import Credentials
from app.ui.screens.settings import NewPassword, Setting
from app.ui.screens.supervisor import EnrolmentOrder, NewOperator
from app.ui.searching import Opened
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import NOW, FakeDesk
from tests.helpers.ui_stage import Stage, fill

CONTROL = Qt.KeyboardModifier.ControlModifier


def wait_for_footer(stage: Stage, words: str) -> None:
    for _ in range(200):
        if words in stage.window.footer.receipt.text():
            return
        QTest.qWait(10)
    raise AssertionError(stage.window.footer.receipt.text())


def test_find_opens_a_person_and_the_family_at_the_desk(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("Юлия")
    keyboard.press(Qt.Key.Key_Return)
    stage.wait_for(lambda: stage.window.places.current == "person")
    name = stage.shell.findChild(QLabel, "person.name")
    assert isinstance(name, QLabel)
    assert name.text() == "RABINOVICH IULIIA"
    assert stage.window.person.custody.text() == "on this computer, not at HQ yet"
    stage.desk.custody = Custody(place=Place.SAFE, receipt_at=NOW)
    stage.window.watch.state_changed.emit(SyncState(stage=SyncStage.ALL_AT_HQ))
    assert "safe in a backup" in stage.window.person.custody.text()
    keyboard.press(Qt.Key.Key_Return)
    assert stage.window.places.current == "desk"
    assert stage.window.registering.editor.form.code == record.family.code


def test_esc_goes_back_and_the_form_stays(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.type("Levi")
    for key in (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_2):
        keyboard.press(key, CONTROL)
    keyboard.press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "desk"
    assert stage.edit("member.names.Latn.surname").text() == "Levi"


def test_esc_leads_back_over_the_pages_one_came_by_with_the_cursor_where_it_was(
    stage: Stage, keyboard: Keyboard
) -> None:
    fill(stage.desk, 2)
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("Юлия")
    keyboard.press(Qt.Key.Key_Return)
    stage.wait_for(lambda: stage.window.places.current == "person")
    stage.button("person.reprint").setFocus()
    keyboard.press(Qt.Key.Key_8, CONTROL)
    keyboard.press(Qt.Key.Key_6, CONTROL)
    keyboard.press(Qt.Key.Key_8, CONTROL)
    passed = []
    for _ in range(3):
        keyboard.press(Qt.Key.Key_Escape)
        passed.append(stage.window.places.current)
        if stage.window.places.current == "person":
            assert stage.window.focusWidget() is stage.button("person.reprint")
    assert passed == ["person", "find", "desk"]


def test_esc_from_somebody_noticed_leads_back_to_the_form_in_hand(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 1)[-1]
    keyboard.type("Levi")
    keyboard.press(Qt.Key.Key_Return)
    stage.window.searching.open_code(record.code_of(record.members[0]))
    keyboard.press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "desk"
    assert QApplication.focusWidget() is stage.edit("member.names.Latn.given")


def test_f10_and_a_slip_mark_one_person_out_and_f9_in_again(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    keyboard.press(Qt.Key.Key_F10)
    keyboard.scan([f"{record.family.code}-2"])
    present = [member.present for member in stage.desk.records[record.family.code].members]
    assert present == [True, False, True, True]
    assert "out of the camp" in stage.window.footer.receipt.text()
    keyboard.press(Qt.Key.Key_F9)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.type(record.family.code)
    keyboard.press(Qt.Key.Key_Return)
    assert all(member.present for member in stage.desk.records[record.family.code].members)
    assert stage.window.registering.is_blank


def test_esc_stops_waiting_for_a_slip(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_F9)
    keyboard.press(Qt.Key.Key_Escape)
    assert stage.window.gate.direction is None


def test_a_language_takes_effect_at_once_and_stays(stage: Stage) -> None:
    keyboard = Keyboard(stage.shell)
    keyboard.type("Levi")
    keyboard.press(Qt.Key.Key_5, CONTROL)
    languages = stage.shell.findChild(QComboBox, "settings.language")
    assert isinstance(languages, QComboBox)
    languages.setFocus()
    keyboard.press(Qt.Key.Key_Down)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert stage.desk.told["language"] == "he"
    assert stage.button("save").accessibleName() == "שמירת המשפחה והדפסת תלושים"
    assert stage.edit("member.names.Latn.surname").text() == "Levi"


def test_tab_goes_the_same_way_in_hebrew(opened: OpenStage) -> None:
    stage = opened(language="he")
    stage.log_in()
    keyboard = Keyboard(stage.shell)
    visited = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        keyboard.press(Qt.Key.Key_Tab)
    assert visited == [
        "member.names.Latn.surname",
        "member.names.Latn.given",
        "member.names.Latn.patronymic",
        "member.birth_date",
    ]


def test_the_sync_state_is_told_by_chip_and_banner(stage: Stage) -> None:
    chip, banner = stage.window.header.sync_chip, stage.window.banner
    for listener in stage.desk.listeners:
        listener(SyncState(stage=SyncStage.OFFLINE, waiting=37, offline_since=NOW))
    stage.settle()
    assert "Offline since" in chip.text()
    assert banner.isVisible()
    assert banner.text() == "37 records are safe on this computer and will go to HQ by themselves"
    for listener in stage.desk.listeners:
        listener(SyncState(stage=SyncStage.WAITING, waiting=1))
    stage.settle()
    assert chip.text() == "HQ: 1 waiting"
    assert not banner.isVisible()
    for listener in stage.desk.listeners:
        listener(SyncState(stage=SyncStage.ALL_AT_HQ, photos_waiting=2))
    stage.settle()
    assert chip.text() == "All at HQ, 2 photos wait"


def test_a_wrong_password_says_so_and_keeps_the_name(opened: OpenStage) -> None:
    stage = opened()
    stage.edit("login.name").setText("Sara L.")
    stage.edit("login.password").setText("wrong")
    stage.button("login.enter").click()
    for _ in range(100):
        QTest.qWait(10)
        if stage.button("login.enter").isEnabled():
            break
    assert stage.shell.main_window is None
    assert stage.edit("login.name").text() == "Sara L."


def test_a_lock_hides_everything_and_gives_it_back(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.type("Levi")
    window = stage.window
    keyboard.press(Qt.Key.Key_L, CONTROL)
    assert stage.shell.page() is not window
    assert not window.isVisible()
    assert stage.log_in() is window
    assert stage.edit("member.names.Latn.surname").text() == "Levi"


def test_the_next_shift_gets_a_window_of_its_own(stage: Stage) -> None:
    first = stage.window
    stage.shell.lock()
    assert stage.log_in("Rina K.") is not first
    assert stage.window.operator_name == "Rina K."


def test_the_first_page_sets_a_training_desk_up(opened: OpenStage) -> None:
    stage = opened(set_up=False)
    stage.button("first_run.training").click()
    stage.button("first_run.set_up").click()
    stage.wait_for(lambda: stage.shell.findChild(QLabel, "recovery.code") is not None)
    code = stage.shell.findChild(QLabel, "recovery.code")
    assert isinstance(code, QLabel)
    assert code.text() == "4C7K-2M9Q-XA1T-88PD-QW3E"
    assert tuple(stage.entrance.set_up_with)[:2] == ("TRN", "Desk 1")
    stage.button("recovery.continue").click()
    for _ in range(100):
        QTest.qWait(10)
        if stage.shell.main_window is not None:
            break
    assert stage.window.operator_name == "Trainer"


def test_operators_are_added_and_removed(stage: Stage) -> None:
    stage.edit("supervisor.name").setText("Rina")
    stage.edit("supervisor.password").setText("four unrelated words")
    stage.edit("supervisor.again").setText("four unrelated wards")
    stage.button("supervisor.add").click()
    notice = stage.window.supervisor.question.notice
    assert notice is not None
    assert "not the same" in notice.text
    stage.edit("supervisor.again").setText("four unrelated words")
    stage.button("supervisor.add").click()
    wait_for_footer(stage, "can log in now")
    assert stage.desk.operators == ["Rina"]


def test_removing_an_operator_asks_once_and_esc_keeps_them(stage: Stage) -> None:
    keyboard = Keyboard(stage.shell)
    stage.desk.operators.append("Rina")
    stage.window.places.show("supervisor")
    stage.button("supervisor.remove").click()
    assert stage.window.supervisor.question.notice is None  # nobody is named
    for answer, left in ((Qt.Key.Key_Escape, ["Rina"]), (Qt.Key.Key_Return, [])):
        stage.edit("supervisor.name").setText("Rina")
        stage.button("supervisor.remove").click()
        assert stage.desk.operators == ["Rina"]
        keyboard.press(answer)
        stage.wait_for(partial(eq, stage.desk.operators, left))
    wait_for_footer(stage, "cannot log in")


def test_the_card_of_headquarters_says_where_the_desk_is_enrolled(stage: Stage) -> None:
    stage.window.places.show("supervisor")
    stage.settle()
    assert stage.edit("supervisor.url").isVisible()
    stage.desk.sync_details = SyncDetails(url="https://hq.example", fingerprint="4C7K2M9Q", last_contact=NOW)
    stage.window.supervising.enrolled.emit()
    card = stage.shell.findChild(QLabel, "supervisor.hq")
    assert isinstance(card, QLabel)
    stage.wait_for(card.isVisible)
    for wanted in ("https://hq.example", "4C7K2M9Q", "Desk 3", "2026-11-24 14:32"):
        assert wanted in card.text(), wanted
    assert not stage.edit("supervisor.url").isVisible()
    words = [label.text() for label in stage.window.supervisor.findChildren(QLabel) if label.isVisible()]
    assert "Address of HQ" not in words
    assert "One-time code" not in words
    assert "The password again" in words
    stage.button("supervisor.enrol_again").click()
    assert stage.edit("supervisor.code").isVisible()
    stage.button("supervisor.sync").click()
    assert stage.window.places.current == "sync"


def test_two_different_passwords_set_up_no_desk(opened: OpenStage) -> None:
    stage = opened(set_up=False)
    stage.button("first_run.training").click()
    stage.edit("first_run.again").setText("trainink")
    stage.button("first_run.set_up").click()
    stage.settle()
    assert tuple(stage.entrance.set_up_with) == ()
    stage.edit("first_run.again").setText("training")
    stage.button("first_run.set_up").click()
    stage.wait_for(lambda: bool(stage.entrance.set_up_with))


def test_printer_paper_code_and_lock_are_chosen_in_the_settings(stage: Stage) -> None:
    keyboard = Keyboard(stage.shell)
    stage.window.places.show("settings")
    stage.wait_for(lambda: stage.window.settings.printer.count() == 3)
    for name, wanted in (
        ("printer", "Zebra ZD421"),
        ("slip_format", "a4x8"),
        ("slip_token", "full"),
        ("idle_minutes", "10"),
    ):
        box = stage.shell.findChild(QComboBox, f"settings.{name}")
        assert isinstance(box, QComboBox)
        box.setFocus()
        keyboard.press(Qt.Key.Key_Down)
        assert stage.desk.told[name] == wanted
    stage.window.places.show("desk")
    stage.window.places.show("settings")
    assert stage.window.settings.slip_format.currentText() == "A4, eight to cut apart"
    assert stage.window.settings.printer.currentData() == "Zebra ZD421"


def test_each_format_has_its_printer_and_each_printer_its_fit(stage: Stage) -> None:
    settings = stage.window.settings
    stage.window.places.show("settings")
    stage.wait_for(lambda: settings.own_printer.count() == 3)
    settings.slip_format.setCurrentIndex(settings.slip_format.findData("cr80"))
    settings.slip_format.activated.emit(0)
    settings.own_printer.setCurrentIndex(settings.own_printer.findData("Office"))
    settings.own_printer.activated.emit(0)
    assert stage.desk.told["printer.cr80"] == "Office"
    settings.dpi.setCurrentIndex(settings.dpi.findData(203))
    settings.dpi.activated.emit(0)
    settings.right.setValue(-1.5)
    settings.right.editingFinished.emit()
    assert fit_of(stage.desk.told["fit.Office"]) == PrinterFit(dpi=203, right=-1.5)
    settings.slip_format.setCurrentIndex(settings.slip_format.findData("a6"))
    settings.slip_format.activated.emit(0)
    assert (settings.dpi.currentData(), settings.right.value()) == (0, 0.0), "that of the computer's first printer"
    stage.window.places.show("desk")
    stage.window.places.show("settings")
    stage.wait_for(lambda: settings.own_printer.count() == 3)
    settings.slip_format.setCurrentIndex(settings.slip_format.findData("cr80"))
    settings.slip_format.activated.emit(0)
    assert (settings.own_printer.currentData(), settings.right.value()) == ("Office", -1.5)


def test_a_test_page_is_queued_from_the_settings(stage: Stage) -> None:
    stage.window.places.show("settings")
    stage.wait_for(lambda: stage.window.settings.printer.count() == 3)
    stage.button("settings.test_page").click()
    stage.wait_for(lambda: "Test page: printed on" in stage.window.footer.receipt.text())


def test_slips_wait_for_a_key_where_the_desk_is_set_so(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.told["print_on_save"] = "no"
    (record,) = fill(stage.desk, 1)
    stage.window.registering.saved.emit(record)
    stage.settle()
    assert stage.desk.print_queue() == ()
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [job.code for job in stage.desk.print_queue()] == [record.family.code]


def test_the_window_locks_after_the_minutes_chosen(opened: OpenStage) -> None:
    stage = opened(desk=FakeDesk(told={"idle_minutes": "15"}))
    waits: list[object] = []
    stage.shell.idle_minutes_chosen.connect(waits.append)
    stage.log_in()
    stage.window.setting_chosen.emit(Setting("idle_minutes", "2"))
    assert waits == [15, 2]
    lock = stage.shell.findChild(IdleLock)
    assert isinstance(lock, IdleLock)
    lock.wait(0.001)
    stage.wait_for(lambda: stage.shell.page() is not stage.window)


def test_a_touch_keeps_the_window_open(qapp: QApplication) -> None:
    lock, touched = IdleLock(qapp, 0.01), QWidget()
    expired: list[float] = []
    began = monotonic()
    lock.expired.connect(lambda: expired.append(monotonic() - began))
    for _ in range(10):
        QTest.qWait(100)
        QTest.keyClick(touched, Qt.Key.Key_Shift)
    last = monotonic() - began
    while not expired:
        QTest.qWait(10)
    assert expired[0] >= last + 0.6


def test_a_registrar_is_refused_calmly(opened: OpenStage) -> None:
    stage = opened(desk=FakeDesk(operator=Operator(name="Rina", role=Role.REGISTRAR)))
    stage.log_in("Rina")
    stage.window.places.show("supervisor")
    refusal = stage.shell.findChild(QLabel, "supervisor.refusal")
    assert isinstance(refusal, QLabel)
    assert refusal.isVisible()
    stage.window.supervising.add_operator(NewOperator("X", Role.SUPERVISOR, "four unrelated words"))
    wait_for_footer(stage, "may not do this")


def test_times_are_the_camps_whatever_the_computers_zone(opened: OpenStage) -> None:
    desk = FakeDesk()
    desk.camp = desk.camp.model_copy(update={"time_zone": "Asia/Baku"})
    stage = opened(desk=desk)
    stage.log_in()
    record = fill(stage.desk, 1)[0]
    for listener in stage.desk.listeners:
        listener(SyncState(stage=SyncStage.OFFLINE, offline_since=NOW))
    stage.settle()
    assert "16:32" in stage.window.header.sync_chip.text()
    stage.window.registering.saved.emit(record)
    assert "16:32" in stage.window.footer.receipt.text()
    stage.window.person.show_opened(Opened(record, 1))
    assert any("16:32" in label.text() for label in stage.window.person.findChildren(QLabel))


def test_a_refusal_says_why_and_what_to_do(stage: Stage) -> None:
    chip, banner = stage.window.header.sync_chip, stage.window.banner
    for listener in stage.desk.listeners:
        listener(
            SyncState(
                stage=SyncStage.REFUSED,
                title="This desk's records and headquarters' copy of them have parted.",
                next_step="Call headquarters now: this desk was copied or restored. Keep this computer as it is.",
            )
        )
    stage.settle()
    assert chip.text() == "HQ refuses"
    assert banner.isVisible()
    assert banner.property("notice") == "bad"
    assert "have parted" in banner.text()
    assert "Call headquarters now" in banner.text()
    for listener in stage.desk.listeners:
        listener(SyncState(stage=SyncStage.ALL_AT_HQ))
    stage.settle()
    assert not banner.isVisible()


def test_enter_presses_the_button_that_has_the_cursor(stage: Stage, keyboard: Keyboard) -> None:
    stage.window.places.show("today")
    stage.button("today.sync").setFocus()
    pressed = []
    stage.button("today.sync").clicked.connect(lambda: pressed.append(True))
    keyboard.press(Qt.Key.Key_Return)
    assert len(pressed) == 1


def test_today_counts(stage: Stage) -> None:
    fill(stage.desk, 2)
    stage.window.places.show("today")
    # What was counted when the window opened, before the families came, may still be on its way.
    stage.wait_for(lambda: stage.window.today.families.number.text() == "2")
    stage.wait_for(lambda: stage.window.today.present.number.text() == "6")
    assert stage.window.today.people.number.text() == "6"
    stage.settle()
    assert stage.window.today.present.number.text() == "6"
    assert stage.window.today.out.number.text() == "0"


def today_says(stage: Stage, words: str) -> str:
    """Return the line of Today with these words, which it learns behind the window."""
    for _ in range(200):
        lines = [label.text() for label in stage.window.today.findChildren(QLabel) if words in label.text()]
        if lines:
            return str(lines[0])
        QTest.qWait(10)
    raise AssertionError(words)


def test_today_lists_the_slips_that_never_came_out_from_before_a_restart_too(stage: Stage) -> None:
    (record,) = fill(stage.desk, 1)
    code = record.family.code
    stage.desk.to_print = (code,)
    stage.window.places.show("today")
    assert code in today_says(stage, "Not printed yet")
    stage.window.printing.reprint(code)
    assert today_says(stage, "Every slip is printed.")
    assert stage.desk.issued == [(code, "reprint at the desk")]


def test_ones_own_password_is_changed_or_refused(stage: Stage) -> None:
    stage.window.settings.password_requested.emit(NewPassword("no", "four unrelated words"))
    wait_for_footer(stage, "password is wrong")
    stage.window.settings.password_requested.emit(NewPassword("open sesame", "four unrelated words"))
    wait_for_footer(stage, "password is changed")


@pytest.mark.parametrize(
    "secret",
    [
        Credentials("Sara", "secret"),
        NewDesk("TRN", "Desk", "Sara", "secret"),
        NewOperator("Sara", Role.REGISTRAR, "secret"),
        NewPassword("secret", "secret"),
        EnrolmentOrder("https://hq.example.org", "secret"),
        Recovery("Sara", "secret", "secret"),
    ],
)
def test_no_secret_is_ever_shown_by_a_trace(secret: object) -> None:
    assert "secret" not in repr(secret)


def test_closing_ends_the_day(opened: OpenStage) -> None:
    stage = opened()
    stage.log_in()
    stage.shell.close()
    assert stage.entrance.closed


def test_a_desk_on_a_full_disk_says_that_it_can_only_be_read(opened: OpenStage) -> None:
    stage = opened(desk=FakeDesk(full=True))
    stage.log_in()
    stage.wait_for(stage.window.reading_banner.isVisible)
    assert "nothing can be saved" in stage.window.reading_banner.accessibleName()


def test_a_forgotten_password_is_made_anew_from_the_login_page(opened: OpenStage) -> None:
    stage = opened()
    keyboard = Keyboard(stage.shell)
    stage.edit("login.name").setText("Sara L.")
    stage.button("login.forgotten").click()
    assert stage.edit("forgotten.name").text() == "Sara L."
    for code, again in (("wrong", "new words"), ("4C7K-2M9Q-XA1T-88PD-QW3E", "other words")):
        stage.edit("forgotten.code").setText(code)
        stage.edit("forgotten.password").setText("new words")
        stage.edit("forgotten.again").setText(again)
        stage.button("forgotten.set").click()
        stage.wait_for(stage.button("forgotten.set").isEnabled)
        assert tuple(stage.entrance.recovered_with) == ()
    stage.edit("forgotten.again").setText("new words")
    stage.edit("forgotten.again").setFocus()
    keyboard.press(Qt.Key.Key_Return)
    stage.wait_for(lambda: bool(stage.entrance.recovered_with))
    stage.wait_for(stage.edit("login.password").isVisible)
    assert tuple(stage.entrance.recovered_with) == ("Sara L.", "new words")
    assert stage.edit("login.name").text() == "Sara L."
    assert stage.edit("forgotten.password").text() == ""
    stage.log_in()
    stage.shell.lock()
    assert not stage.button("login.forgotten").isVisible()
