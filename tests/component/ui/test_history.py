"""What happened to a person, in the reader's words."""

import pytest

from app.domain.timeline import Event, FieldChange, Happening
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import NOW, FakeDesk
from tests.helpers.ui_stage import fill

EVENTS = (
    Event(
        op_id="2", at=NOW, desk="Gate", operator="Dan", what=Happening.SLIP, copy_number=2, reason="reprint at the desk"
    ),
    Event(
        op_id="1",
        at=NOW,
        desk="Desk 2",
        operator="Sara",
        what=Happening.CHANGED,
        changes=(
            FieldChange(field="sex", before="M", after="F"),
            FieldChange(field="documents", before="", after="PASSPORT, 65, RUS"),
            FieldChange(field="claim", before="", after="CHILD"),
        ),
    ),
)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        (
            "en",
            ("Slip issued, copy 2", "printed again at the desk", "Sex: Female (before: Male)", "Passport, 65, Russia"),
        ),
        ("ru", ("копия 2", "Пол: Женский", "Заграничный паспорт, 65, Россия")),
        ("he", ("עותק 2", "נקבה")),
    ],
)
def test_events_are_told_in_the_readers_words(opened: OpenStage, language: str, says: tuple[str, ...]) -> None:
    desk = FakeDesk(told={"language": language, "theme": "light", "percent": "100"}, history=EVENTS)
    stage = opened(language=language, desk=desk)
    stage.log_in()
    record = fill(desk, 1)[0]
    stage.window.searching.open_found(desk.find(record.family.code)[0])
    text = stage.window.person.history.words.toPlainText()
    plain = text.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))
    for words in (*says, "Gate", "Sara", "Desk 2"):
        assert words in plain
    assert not {"PASSPORT", "CHILD", "reprint at"} & set(plain.replace(",", " ").split())
