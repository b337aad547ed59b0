"""Records that may be of one person, through the window: counted, side by side, judged by keys, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.dates import PartialDate
from app.domain.operator import Operator, Role
from app.domain.person import FamilyRecord
from app.domain.status import SyncStage, SyncState
from app.identity.likely import SuspectedPair
from app.identity.matching import Matching
from app.identity.traits import traits_of_person
from app.identity.variants import NameVariants
from app.rehearsal.keyboard import Keyboard
from app.ui.background import Background
from app.ui.judging import Judgement, Judging, OpenedPair
from app.ui.widgets.notice_bar import Notice
from tests.component.ui.conftest import OpenStage
from tests.helpers.desks import desk_at_hand, family_form
from tests.helpers.ui_services import FakeDesk
from tests.helpers.ui_stage import Stage, fill

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def change_head(desk: FakeDesk, record: FamilyRecord, **values: object) -> FamilyRecord:
    head = record.members[0]
    members = (head.model_copy(update={"person": head.person.model_copy(update=values)}), *record.members[1:])
    desk.records[record.family.code] = record.model_copy(update={"members": members})
    return desk.records[record.family.code]


def pair_of(desk: FakeDesk, one: FamilyRecord, other: FamilyRecord) -> SuspectedPair:
    first, second = (record.members[0].person for record in (one, other))
    verdict = Matching(NameVariants(), 100, lambda _: 0).compare(traits_of_person(first), traits_of_person(second))
    found = [desk.find(f"{record.family.code}-1")[0] for record in (one, other)]
    return SuspectedPair(first=found[0], second=found[1], verdict=verdict)


def suspect(desk: FakeDesk) -> tuple[SuspectedPair, ...]:
    """Of three families, let the head of the second and of the third each look like the first."""
    one, *others = fill(desk, 3)
    person = one.members[0].person
    born = PartialDate(value="1938")
    alike = [
        change_head(desk, other, names=person.names, sex=person.sex, birth_date=date, phone=phone)
        for other, date, phone in zip(others, (person.birth_date, born), ("", "+972 50 000 0000"), strict=True)
    ]
    desk.suspected = tuple(pair_of(desk, one, other) for other in alike)
    return desk.suspected


def shown(stage: Stage) -> bool:
    return stage.button("pair.two").isEnabled() and stage.button("pair.two").isVisible()


def open_list(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_8, CONTROL)
    stage.wait_for(lambda: shown(stage))


def words(stage: Stage, path: str) -> tuple[str, str]:
    stage.settle()
    card = stage.window.duplicates.card
    first, second = (
        next(label for label in card.findChildren(QLabel, f"pair.{path}.{place}") if not label.isHidden())
        for place in (1, 2)
    )
    return first.text(), second.text()


def marks(stage: Stage) -> dict[str, str]:
    stage.settle()
    children = stage.window.duplicates.card.findChildren(QWidget)
    named = {child.objectName(): child for child in children if child.isVisible()}
    return {
        name.removeprefix("pair.mark."): child.accessibleName()
        for name, child in named.items()
        if name.startswith("pair.mark.")
    }


def test_today_and_supervisor_count_them_and_open_the_list_and_esc_goes_back(stage: Stage, keyboard: Keyboard) -> None:
    suspect(stage.desk)
    for key, place in ((Qt.Key.Key_4, "supervisor"), (Qt.Key.Key_3, "today")):
        keyboard.press(key, CONTROL)
        row = getattr(stage.window, place).duplicates
        stage.wait_for(row.isVisible)
        assert row.text() == "2 pairs of records that may be of one person"
        stage.button(f"{place}.duplicates").setFocus()
        keyboard.press(Qt.Key.Key_Return)
        assert stage.window.places.current == "duplicates"
    keyboard.press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "today"


def test_what_becomes_of_the_others_of_the_family_is_said_before(stage: Stage, keyboard: Keyboard) -> None:
    pair, _ = suspect(stage.desk)
    open_list(stage, keyboard)
    stage.settle()
    later = max(pair.first, pair.second, key=lambda found: found.person_id)
    record = stage.desk.family(later.code)
    said = stage.shell.findChild(QLabel, "pair.kept")
    assert isinstance(said, QLabel)
    assert f"The others of family \u2068{record.family.code}\u2069 stay there" in said.text()
    assert "without their head" in said.text()


def test_the_card_stands_out_from_the_page(stage: Stage, keyboard: Keyboard) -> None:
    suspect(stage.desk)
    open_list(stage, keyboard)
    card = stage.window.duplicates.card
    ground = card.grab().toImage().pixelColor(6, card.height() // 2).name()
    assert ground == stage.shell.look.tokens.surface.lower()


def test_both_records_are_side_by_side_with_words_beside_what_differs(stage: Stage, keyboard: Keyboard) -> None:
    _, pair = suspect(stage.desk)
    open_list(stage, keyboard)
    keyboard.press(Qt.Key.Key_Down)
    stage.wait_for(lambda: shown(stage))
    assert pair.first.code in words(stage, "code")[0]
    assert pair.second.code in words(stage, "code")[1]
    assert words(stage, "names.Latn")[0] == words(stage, "names.Latn")[1]
    assert "1938" in words(stage, "birth_date")[1]
    assert marks(stage)["birth_date"] == "differs"
    assert not {"names.Latn", "sex"} & marks(stage).keys()
    why = stage.window.duplicates.card.findChild(QLabel, "pair.why")
    assert isinstance(why, QLabel)
    assert "The same surname" in why.text()


def test_what_only_one_record_says_is_no_difference(stage: Stage, keyboard: Keyboard) -> None:
    suspect(stage.desk)
    open_list(stage, keyboard)
    assert words(stage, "phone")[1] == "–"
    assert marks(stage)["phone"] == "only one says"


def test_a_supervisor_merges_with_a_reason_and_takes_it_back(stage: Stage, keyboard: Keyboard) -> None:
    pair, other = suspect(stage.desk)
    open_list(stage, keyboard)
    kept = stage.window.duplicates.card.findChild(QLabel, "pair.kept")
    assert isinstance(kept, QLabel)
    assert kept.text().index(pair.first.code) < kept.text().index(pair.second.code)
    stage.edit("pair.reason").setFocus()
    keyboard.type("her passport")
    keyboard.press(Qt.Key.Key_1, ALT)
    stage.wait_for(lambda: stage.window.duplicates.list.count() == 1)
    assert stage.desk.judged == [("same", pair.first.code, pair.second.code, "her passport")]
    assert f"{pair.first.code}\u2069 is kept" in stage.window.footer.receipt.text()
    stage.wait_for(lambda: shown(stage))
    assert other.second.code in words(stage, "code")[1]
    assert stage.edit("pair.reason").text() == ""
    assert QApplication.focusWidget() is stage.window.duplicates.list
    keyboard.press(Qt.Key.Key_3, ALT)
    stage.wait_for(lambda: stage.desk.judged[1:] == [("open", pair.second.code)])
    stage.wait_for(lambda: "Two people again" in stage.window.footer.receipt.text())
    assert not stage.button("duplicates.part").isVisible()


def test_two_people_is_said_by_a_registrar_who_cannot_merge(opened: OpenStage) -> None:
    desk = FakeDesk(operator=Operator(name="Dan", role=Role.REGISTRAR))
    pair, _ = suspect(desk)
    stage = opened(desk=desk)
    stage.log_in("Dan")
    keyboard = Keyboard(stage.shell)
    open_list(stage, keyboard)
    assert not stage.button("pair.one").isVisible()
    keyboard.press(Qt.Key.Key_1, ALT)
    stage.settle()
    assert desk.judged == []
    keyboard.press(Qt.Key.Key_2, ALT)
    stage.wait_for(lambda: stage.window.duplicates.list.count() == 1)
    assert desk.judged == [("different", pair.first.code, pair.second.code, "")]
    assert "Two people" in stage.window.footer.receipt.text()


def test_a_second_press_before_the_list_is_read_again_judges_nothing(stage: Stage, keyboard: Keyboard) -> None:
    suspect(stage.desk)
    open_list(stage, keyboard)
    keyboard.press(Qt.Key.Key_2, ALT)
    stage.window.duplicates.card.two_button.click()
    stage.wait_for(lambda: stage.window.duplicates.list.count() == 1)
    stage.wait_for(lambda: shown(stage))
    assert len(stage.desk.judged) == 1


def test_what_was_judged_elsewhere_meanwhile_is_said_and_leaves_the_list(stage: Stage, keyboard: Keyboard) -> None:
    suspect(stage.desk)
    open_list(stage, keyboard)
    stage.desk.suspected = ()
    keyboard.press(Qt.Key.Key_1, ALT)
    stage.wait_for(lambda: stage.window.duplicates.list.count() == 0)
    assert "one person already" in stage.window.footer.receipt.text()
    assert not stage.button("pair.two").isVisible()


def test_a_pull_brings_pairs_and_takes_neither_the_cursor_nor_the_reason(stage: Stage, keyboard: Keyboard) -> None:
    pairs = suspect(stage.desk)
    stage.desk.suspected = pairs[1:]
    stage.desk.uncompared = 7
    open_list(stage, keyboard)
    stage.edit("pair.reason").setFocus()
    keyboard.type("her pass")
    stage.desk.suspected = pairs
    stage.window.watch.state_changed.emit(SyncState(stage=SyncStage.ALL_AT_HQ, pulled=4))
    stage.wait_for(lambda: stage.window.duplicates.list.count() == 2)
    assert stage.window.duplicates.list.currentRow() == 1
    keyboard.type("port")
    assert stage.edit("pair.reason").text() == "her passport"
    waiting = stage.window.duplicates.findChild(QLabel, "duplicates.waiting")
    assert isinstance(waiting, QLabel)
    assert waiting.text() == "7 people still to be compared"


def wait_for_answers(heard: list[object], count: int) -> None:
    for _ in range(1_000):
        if len(heard) >= count:
            return
        QTest.qWait(10)
    raise AssertionError(heard)


@pytest.mark.usefixtures("qapp")
def test_at_a_real_desk_the_record_registered_first_is_kept_and_parted_again(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    services, background = desk.supervisor, Background()
    for _ in range(2):
        form = family_form(services)
        form.members[0].birth_date, form.members[0].phone = "1974-08-12", "+972500000000"
        services.register_family(form)
    services.list_suspected_pairs.catch_up()
    (pair,) = services.list_suspected_pairs()
    first, later = sorted((pair.first, pair.second), key=lambda found: found.person_id)
    judging, heard = Judging(services, background), list[object]()
    for signal in (judging.opened, judging.merged, judging.told):
        signal.connect(heard.append)
    judging.open_pair(pair)
    wait_for_answers(heard, 1)
    judging.judge(Judgement(pair, one_person=True))
    wait_for_answers(heard, 3)
    judging.part(later.code)
    wait_for_answers(heard, 5)
    background.shut_down()
    opened, merged, told, _, parted = heard
    assert isinstance(opened, OpenedPair)
    assert {side.record.code_of(side.member) for side in opened.sides} == {first.code, later.code}
    assert merged == later.code
    assert isinstance(told, Notice)
    assert isinstance(parted, Notice)
    assert f"{first.code}\u2069 is kept" in told.text
    assert "Two people again" in parted.text
    assert len(services.list_suspected_pairs()) == 1
    desk.close()
