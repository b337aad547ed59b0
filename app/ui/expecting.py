"""Expected people behind the window: lists looked at and taken in, people found, and put into the form at the desk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError
from app.domain.expected import DateOrder, ExpectedField, ExpectedList, ExpectedPerson, ListPreview
from app.ui.background import Background, Reading
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.services.desk import DeskServices
    from app.ui.registering import Registering


@dataclass(frozen=True)
class ListFile:
    """A file that is being looked at, and what was said of it; an empty encoding is found out."""

    name: str
    content: bytes
    columns: Mapping[str, ExpectedField | None] = field(default_factory=dict)
    order: DateOrder | None = None
    encoding: str = ""


@dataclass(frozen=True)
class Looked:
    """A file and what it holds."""

    file: ListFile
    preview: ListPreview


@dataclass(frozen=True)
class Expected:
    """Who has not come, and the lists."""

    people: tuple[ExpectedPerson, ...] = ()
    lists: tuple[ExpectedList, ...] = ()


class Expecting(QObject):
    """Reads again after whatever changed the lists."""

    read = Signal(object)
    """An Expected."""
    looked = Signal(object)
    """A Looked."""
    taken_in = Signal()
    """A list is kept."""
    noticed = Signal(object)
    """The family of whoever's document was scanned, as a tuple of ExpectedPerson; empty where nobody is expected."""
    taken_over = Signal()
    """Somebody expected is in the form."""
    told = Signal(object)
    """A Notice."""

    def __init__(
        self,
        services: "DeskServices",
        background: Background,
        registering: "Registering",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._registering = registering
        self._reading, self._noticing = Reading(background), Reading(background)

    def look(self) -> None:
        """Read who has not come."""
        service = self._services.expected_arrivals
        self._reading.run(lambda: Expected(service(), service.lists()), self.read.emit, self._refuse)

    def notice(self, number: str) -> None:
        """Look whether the holder of a document is expected."""
        service = self._services.expected_arrivals

        def find() -> tuple[ExpectedPerson, ...]:
            held = service.holding(number)
            return service.family_of(held[0].expected_id) if held else ()

        self._noticing.run(find, self.noticed.emit, self._refuse)

    def take_over(self, expected_id: str) -> None:
        """Put somebody and the rest of their family into the form at the desk."""
        service = self._services.expected_arrivals
        try:
            people = service.family_of(expected_id)
            pairs = self._registering.take_over(people) if people else ()
            service.note_taken(pairs)
        except GatehouseError as error:
            self._refuse(error)
            return
        if not pairs:
            self.told.emit(Notice("info", self.tr("They have come already.")))
            return
        words = self.tr("%n person(s) from the list {name}. Compare with their documents.", "", len(pairs))
        self.told.emit(Notice("ok", words.format(name=isolate(people[0].list_name))))
        self.taken_over.emit()

    def open_file(self, path: str) -> None:
        """Look at a file."""

        def read() -> Looked:
            return self._looked(ListFile(Path(path).name, Path(path).read_bytes()))

        self._background.run(read, self.looked.emit, self._refuse)

    def look_again(self, file: ListFile) -> None:
        """Look at the same file with something else said of it."""
        self._background.run(lambda: self._looked(file), self.looked.emit, self._refuse)

    def take_in(self, looked: Looked, *, leave_out: bool) -> None:
        """Keep a list: all of it or nothing."""
        take = self._services.import_expected
        count = len(looked.preview.rows)
        words = self.tr("%n person(s) are expected now.", "", count)
        self._change(lambda: take(looked.preview, leave_out=leave_out), words, self.taken_in.emit)

    def take_off(self, expected_id: str) -> None:
        """Take somebody off their list."""
        off = self._services.expected_arrivals.take_off
        self._change(lambda: off(expected_id), self.tr("Taken off the list."), self.look)

    def remove_list(self, list_id: str) -> None:
        """Delete a list."""
        remove = self._services.expected_arrivals.remove_list
        words = self.tr("The list is deleted. Who arrived stays registered.")
        self._change(lambda: remove(list_id), words, self.look)

    def _looked(self, file: ListFile) -> Looked:
        preview = self._services.import_expected.preview(
            file.content, file.name, file.columns, file.order, file.encoding
        )
        return Looked(file, preview)

    def _change(self, work: Callable[[], object], words: str, then: Callable[[], None]) -> None:
        def done(_: object) -> None:
            self.told.emit(Notice("ok", words))
            then()

        self._background.run(work, done, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, OSError) and not isinstance(error, GatehouseError):
            text = self.tr("The file could not be read ({reason}). Choose another.")
            self.told.emit(Notice("bad", text.format(reason=isolate(error.strerror or ""))))
            return
        self.told.emit(Notice("bad", str(error_text(error))))
