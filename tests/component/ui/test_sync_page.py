"""The Sync page: what waits, what was refused and what to do, the link, the stick; by keys, in words, without a box."""

from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar

from app.domain.operator import Operator, Role
from app.domain.status import SyncPhase, SyncProgress, SyncStage, SyncState
from app.domain.sync_details import OtherDesk, SyncDetails
from app.rehearsal.keyboard import Keyboard
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import NOW, FakeDesk
from tests.helpers.ui_stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier
DETAILS = SyncDetails(
    url="https://hq.example:8443",
    fingerprint="4C7K2M9Q",
    waiting=37,
    oldest_waiting=NOW - timedelta(hours=2),
    photos_waiting=5,
    last_contact=NOW - timedelta(hours=2, minutes=14),
    receipt_at=NOW - timedelta(hours=3),
    acknowledged=411,
    backed_up=380,
    kept_aside=("K7-02CT-1",),
    desks=(OtherDesk(name="Desk 4", newest=NOW - timedelta(days=3)), OtherDesk(name="Desk 5", refused="a gap")),
)


def words(stage: Stage) -> str:
    stage.settle()
    return "\n".join(label.text() for label in stage.window.sync.findChildren(QLabel) if label.isVisible())


def come(stage: Stage, state: SyncState) -> str:
    for listener in stage.desk.listeners:
        listener(state)
    return words(stage)


def test_the_page_says_what_waits_who_was_heard_of_and_what_to_do(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.sync_details = DETAILS
    keyboard.press(Qt.Key.Key_6, CONTROL)
    stage.wait_for(lambda: "37 entries" in words(stage))
    shown = words(stage)
    assert stage.window.places.current == "sync"
    for wanted in ("https://hq.example:8443", "4C7K2M9Q", "37 entries", "5 photos", "2 hours ago", "411", "380"):
        assert wanted in shown, wanted
    assert "3 days ago" in shown
    assert "K7-02CT-1" in shown
    assert "Entries of \u2068Desk 5\u2069 are not taken" in shown


def test_a_refusal_is_told_with_what_to_do(stage: Stage) -> None:
    stage.window.places.show("sync")
    stage.wait_for(lambda: "Nothing was refused." in words(stage))
    title, step = "Headquarters has withdrawn this desk ({reason}).", "Call headquarters: {reason}"
    refused = SyncState(stage=SyncStage.REFUSED, title=title, next_step=step, details={"reason": "stolen"})
    assert "Headquarters has withdrawn this desk (\u2068stolen\u2069)." in come(stage, refused)


def test_a_long_push_has_a_bar_and_the_speed_stays_known(stage: Stage) -> None:
    stage.desk.sync_details = DETAILS
    stage.window.places.show("sync")
    bar = stage.window.sync.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert not bar.isVisible()
    progress = SyncProgress(phase=SyncPhase.PUSH, done=1200, total=4800, bytes_per_second=7_900, since=NOW)
    shown = come(stage, SyncState(stage=SyncStage.WAITING, waiting=3600, progress=progress))
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 1200, 4800)
    assert "To HQ: \u20681200\u2069 of \u20684800\u2069 entries" in shown
    shown = come(stage, SyncState(stage=SyncStage.ALL_AT_HQ))
    assert not bar.isVisible()
    assert "7.71 KiB" in shown


def test_the_stick_is_carried_from_here_and_answers_in_words(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.desk.sync_details = DETAILS
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/media/stick")
    stage.window.places.show("sync")
    stage.wait_for(lambda: "37 entries" in words(stage))
    stage.button("sync.export").click()
    stage.wait_for(lambda: "37 entries are on the stick" in words(stage))
    stage.button("sync.import").click()
    stage.wait_for(lambda: "HQ has 37 more entries now; \u20682\u2069 still wait." in words(stage))
    assert [(what, str(folder)) for what, folder in stage.desk.carried] == [
        ("export", "/media/stick"),
        ("import", "/media/stick"),
    ]
    stage.desk.full = True
    stage.button("sync.export").click()
    stage.wait_for(lambda: "The disk is full" in words(stage))


def test_a_registrar_reads_the_page_and_carries_no_stick(opened: OpenStage) -> None:
    stage = opened(desk=FakeDesk(operator=Operator(name="Dan", role=Role.REGISTRAR), sync_details=DETAILS))
    stage.log_in("Dan")
    stage.window.header.sync_chip.clicked.emit()
    stage.wait_for(lambda: "37 entries" in words(stage))
    assert not stage.button("sync.export").isVisible()
    assert stage.button("sync.now").isEnabled()
    Keyboard(stage.shell).press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "desk"


def test_two_computers_that_are_one_desk_are_told_on_the_chip_and_the_page(stage: Stage) -> None:
    stage.window.places.show("sync")
    stage.wait_for(lambda: "Nothing was refused." in words(stage))
    twice = SyncState(stage=SyncStage.ALL_AT_HQ, parted_at=NOW - timedelta(hours=1))
    shown = come(stage, twice)
    assert "Another computer works as this desk" in shown
    assert "Shut the other copy of this desk down" in shown
    assert stage.window.header.sync_chip.text() == "This desk runs twice"
    assert "Offline" in come(stage, twice.model_copy(update={"stage": SyncStage.OFFLINE}))
    assert stage.window.header.sync_chip.text() == "Offline"
    assert "Nothing was refused." in come(stage, SyncState(stage=SyncStage.ALL_AT_HQ))
    assert stage.window.header.sync_chip.text() == "All at HQ"


def test_what_is_kept_unused_is_tried_again_from_here(stage: Stage) -> None:
    stage.desk.sync_details = DETAILS.model_copy(update={"unused": 3})
    stage.desk.understands = False
    stage.window.places.show("sync")
    stage.wait_for(lambda: "3 entries of other desks are kept and not used" in words(stage))
    stage.button("sync.again").click()
    stage.wait_for(lambda: "Update Gatehouse, then try again." in stage.window.sync.notice_bar.accessibleName())
    stage.desk.understands = True
    stage.button("sync.again").click()
    stage.wait_for(lambda: not stage.button("sync.again").isVisible())
    assert "3 entries" not in words(stage)


def test_what_was_read_before_something_changed_is_not_shown_after_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, may_end = DETAILS.model_copy(update={"unused": 3}), Event()

    def read_before() -> SyncDetails:
        assert may_end.wait(30)
        return before

    monkeypatch.setattr(stage.desk, "report_sync", read_before)
    stage.window.places.show("sync")
    monkeypatch.setattr(stage.desk, "report_sync", lambda: DETAILS)
    stage.window.carrying.look()
    stage.wait_for(lambda: "37 entries" in words(stage))
    may_end.set()
    stage.window.background._pool.waitForDone()
    assert "3 entries" not in words(stage)


def test_a_withdrawn_desk_is_told_so_when_it_exports(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.desk.sync_details, stage.desk.withdrawn = DETAILS, "stolen"
    stage.window.places.show("sync")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/media/stick")
    stage.wait_for(stage.button("sync.export").isEnabled)
    stage.button("sync.export").click()
    stage.wait_for(lambda: "HQ has withdrawn this desk" in words(stage))
