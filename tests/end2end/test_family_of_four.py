"""A family of four, two of them by passport, taken in by keys alone, and how long the key-level model says that takes.

Times of S. K. Card, T. P. Moran and A. Newell, 'The keystroke-level model for user performance time with interactive
systems', Communications of the ACM 23 (7), 1980, 396-410. What the model has no word for, a passport
being read, is ours.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.bootstrap.surroundings import utc_now
from app.reference.resources import RESOURCES
from app.reference.samples import load_sample_arrivals
from app.rehearsal.keyboard import Keyboard
from app.rehearsal.slip_reader import read_slips
from app.ui.application import make_application, open_window
from app.ui.shell import Shell
from tests.helpers.desks import PASSWORD, SUPERVISOR, DeskAtHand, desk_at_hand

SECONDS = {
    "letters": 0.28,  # K of a typist of 40 words a minute: 'average non-secretary'
    "digits": 0.50,  # K of letters without meaning
    "keys": 0.28,  # Enter, F5; two for Ctrl+Enter
    "thoughts": 1.35,  # M, before each field and each command
    "reaches": 0.40,  # H, from the keyboard to a passport and back
    "puts": 1.10,  # P, the passport onto the reader
    "readings": 2.00,  # R, ours: from the glass to the filled fields
}
REACH = 90
"""Seconds, the aim for the whole family."""
REPORT = Path(__file__).parents[2] / "docs" / "key-level-model.md"
PATIENCE = 10_000
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Operator:
    """Hands at the keyboard that count what they do."""

    def __init__(self, shell: Shell) -> None:
        self._keyboard = Keyboard(shell)
        self.counted: Counter[str] = Counter()

    @property
    def seconds(self) -> float:
        return sum(SECONDS[act] * times for act, times in self.counted.items())

    def scan(self, lines: Sequence[str]) -> None:
        self.counted.update(thoughts=1, reaches=2, puts=1, readings=1)
        self._keyboard.scan(lines)
        self._look()

    def field(self, text: str) -> None:
        """Think, type into the field, and go on to the next one with Enter."""
        self.type(text)
        self.pass_over()

    def type(self, text: str) -> None:
        """Think, and type into the field."""
        meaningful = sum(character.isalpha() or character.isspace() for character in text)
        self.counted.update(thoughts=1, letters=meaningful, digits=len(text) - meaningful)
        self._keyboard.type(text)

    def pass_over(self) -> None:
        """Enter, with a look at what is there already."""
        self.counted.update(keys=1)
        self._keyboard.press(Qt.Key.Key_Return)

    def command(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.counted.update(thoughts=1, keys=1 if modifier == Qt.KeyboardModifier.NoModifier else 2)
        self._keyboard.press(key, modifier)
        self._look()

    def _look(self) -> None:
        """What a burst filled in is there a moment after its last key."""
        QTest.qWait(60)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path / "home")
    yield desk
    desk.close()


@pytest.fixture
def shell(desk: DeskAtHand) -> Iterator[Shell]:
    make_application()
    desk.supervisor.settings.set("fields_used", "claim.basis claim.through_name")
    shell = open_window(desk.entrance, RESOURCES, utc_now, language="en")
    keyboard = Keyboard(shell)
    QTest.qWait(50)
    keyboard.type(SUPERVISOR)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type(PASSWORD)
    keyboard.press(Qt.Key.Key_Return)
    wait_for(lambda: shell.main_window is not None)
    yield shell
    shell.close()


def wait_for(come: Callable[[], object]) -> None:
    for _ in range(PATIENCE // 20):
        if come():
            return
        QTest.qWait(20)
    raise AssertionError("it never came")


def take_in(operator: Operator, passports: Sequence[Sequence[str]]) -> None:
    """The head and the spouse by their passports, two children by what their parents say and show."""
    operator.scan(passports[0])
    operator.field("+994501234567")
    operator.type("a1011")
    operator.command(Qt.Key.Key_F5)
    operator.field("ch")
    operator.field("Moisei Rabinovich")
    operator.field("fa")
    operator.type("y")
    operator.scan(passports[1])
    operator.type("sp")
    operator.command(Qt.Key.Key_3, ALT)
    operator.command(Qt.Key.Key_F5)
    operator.type("spouse of a c")
    for given, born, sex in (("Mikhail", "30062019", "m"), ("Haya", "05112021", "f")):
        operator.command(Qt.Key.Key_PageDown)
        operator.field(given)
        operator.pass_over()
        operator.field(born)
        operator.field(sex)
        operator.type("s")
        operator.command(Qt.Key.Key_F5)
        operator.type("gr")
    operator.command(Qt.Key.Key_Return, CONTROL)


def test_a_family_of_four_is_taken_in_within_ninety_seconds_of_the_model(desk: DeskAtHand, shell: Shell) -> None:
    arrival = next(arrival for arrival in load_sample_arrivals() if len(arrival.mrz) == 2)
    operator = Operator(shell)
    take_in(operator, list(arrival.mrz.values()))
    wait_for(lambda: desk.supervisor.report_status().families == 1)
    wait_for(lambda: desk.printer.jobs)
    (slips,) = (list(read_slips(pdf)) for _name, pdf in desk.printer.jobs)
    assert len(slips) == 4
    people = [member.person for member in desk.supervisor.open_family(slips[0].split("/")[0]).members]
    assert [
        (person.names["Latn"].given, str(person.birth_date), person.sex, person.relationship, person.claim.basis)
        for person in people
    ] == [
        ("EVGENII", "1993-12-07", "M", "HEAD", "CHILD"),
        ("IULIIA", "1995-02-28", "F", "SPOUSE", "SPOUSE_OF_CHILD"),
        ("Mikhail", "2019-06-30", "M", "CHILD", "GRANDCHILD"),
        ("Haya", "2021-11-05", "F", "CHILD", "GRANDCHILD"),
    ]
    head = people[0]
    assert head.claim is not None
    assert (head.claim.through_name, head.claim.through_relation) == ("Moisei Rabinovich", "FATHER")
    assert {person.phone for person in people} == {"+994501234567"}
    assert people[1].needs == ("PREGNANCY",)
    assert operator.seconds <= REACH
    assert report(operator) in REPORT.read_text(encoding="utf-8"), report(operator)


def report(operator: Operator) -> str:
    """The table of the document: what was done how often, and what that takes."""
    lines = ["| what | seconds each | times | seconds |", "|---|---|---|---|"]
    for act, seconds in SECONDS.items():
        times = operator.counted[act]
        lines.append(f"| {act} | {seconds:.2f} | {times} | {times * seconds:.1f} |")
    strokes = sum(operator.counted[act] for act in ("letters", "digits", "keys"))
    return "\n".join([*lines, f"| **together** | | **{strokes} key strokes** | **{operator.seconds:.1f}** |"])
