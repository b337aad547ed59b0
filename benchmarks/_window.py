"""A desk with many people in its file, and the real window over it, offscreen. Argon2 costs next to nothing here."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from app.bootstrap.desk import DeskFolder
from app.bootstrap.surroundings import utc_now
from app.protocol.contents import judged
from app.protocol.entries import Change, Entry
from app.protocol.records import family_from_fields
from app.reference.resources import RESOURCES
from app.services.enter_desk import EnterDesk
from app.storage.desk_access import open_desk
from app.storage.journal import DeskJournal
from app.storage.new_records import NewRecord
from app.ui.application import open_window
from app.ui.main_window import MainWindow
from app.ui.shell import Shell
from app.vault.key_slots import KeySlots
from app.vault.sealing import Cost
from tools.fictional_registrations import MEASURED_NAMES, Registrations

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
OPERATOR, PASSWORD = "Sara", "benchmark"
_AT_ONCE = 500
W = TypeVar("W", bound=QWidget)


def desk_folder(path: Path, *, online: bool = False) -> DeskFolder:
    """Return the data folder, with cheap passwords."""
    return DeskFolder(path, utc_now, online=online, printer=lambda _: None, cost=CHEAP)


def fill(path: Path, people: int) -> str:
    """Set a training desk up with so many people, entered here; return the code of the family in the middle."""
    folder = desk_folder(path)
    EnterDesk(folder, folder.camps).set_up("TRN", "Desk 1", OPERATOR, PASSWORD)
    _operator, _key, file = open_desk(path, KeySlots(path / "desk.keys", CHEAP), OPERATOR, PASSWORD, utc_now)
    journal, waiting, codes = DeskJournal(file), list[Entry](), list[str]()

    def write() -> None:
        records = [_record(entry) for entry in waiting]
        file.write(lambda db: journal.begin_records(db, OPERATOR, records))
        waiting.clear()

    for family in Registrations(1, MEASURED_NAMES, "TRN").families(people):
        codes.append(family_from_fields("", _record(family[0]).fields).code)
        waiting += family
        if len(waiting) >= _AT_ONCE:
            write()
            file.tidy_soon()
    write()
    file.write(lambda db: db.execute("DELETE FROM to_compare"))  # as on a desk that compared them when they came
    file.close()
    return codes[len(codes) // 2]


def _record(entry: Entry) -> NewRecord:
    change = Change.from_payload(entry.payload or "")
    return NewRecord(entry.kind, entry.entity, change.fields, judged(entry, "TRN").models)


def log_in(folder: DeskFolder) -> tuple[Shell, MainWindow]:
    """Open the window on the folder and log in; what is drawn is drawn."""
    shell = open_window(EnterDesk(folder, folder.camps), RESOURCES, utc_now, language="en")
    named(shell, QLineEdit, "login.name").setText(OPERATOR)
    named(shell, QLineEdit, "login.password").setText(PASSWORD)
    named(shell, QPushButton, "login.enter").click()
    while shell.main_window is None or shell.page() is not shell.main_window:
        settle()
    settle()
    return shell, shell.main_window


def settle() -> None:
    """Let the window do what waits, for some milliseconds."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def named(shell: Shell, kind: type[W], name: str) -> W:
    """Return the widget of that name."""
    found = shell.findChild(kind, name)
    assert isinstance(found, kind), name
    return found
