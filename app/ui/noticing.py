"""Notices, behind the window, that the person being typed may be here already, and keeps what is decided about it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.error_text import error_text
from app.ui.form_paths import write_field
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.domain.form import PersonForm
    from app.domain.person import FamilyRecord
    from app.identity.likely import Likely
    from app.services.desk import DeskServices
    from app.ui.background import Background
    from app.ui.registering import Registering
    from app.ui.widgets.field import FieldChange


@dataclass(frozen=True)
class Noticed:
    """Whom the member with this op id may be: one of them, the likeliest first."""

    person_id: str
    likely: "tuple[Likely, ...]"
    record: "FamilyRecord | None" = None
    """The family of the likeliest."""
    photo: bytes | None = None
    """Of the likeliest, as JPEG."""


class Noticing(QObject):
    """Looks once at a time; whatever is typed meanwhile is looked at next, and only an answer for it is shown."""

    noticed = Signal(object)
    """A Noticed; with nobody in it there is nothing to show."""
    told = Signal(object)
    """A Notice."""

    def __init__(
        self,
        services: "DeskServices",
        background: "Background",
        registering: "Registering",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._registering = registering
        self._looking = self._again = False
        self._typing: FieldChange | None = None

    def look(self) -> None:
        """Look for the current member, as far as they are in the form."""
        self._typing = None
        self._start()

    def look_at(self, typing: "FieldChange") -> None:
        """Look for the current member with what is just being typed."""
        self._typing = typing
        self._start()

    def _start(self) -> None:
        if self._looking:
            self._again = True
            return
        editor = self._registering.editor
        member, family_id = editor.member.model_copy(deep=True), editor.form.op_id
        if self._typing is not None:
            write_field(member, self._typing.path, self._typing.value)
        self._looking = True
        self._background.run(lambda: self._look(member, family_id), self._show, self._refuse)

    def tell_apart(self, noticed: Noticed) -> None:
        """Remember that the member is another person than the first of those."""
        other = noticed.likely[0].found.person_id
        self._background.run(
            lambda: self._services.tell_apart(noticed.person_id, other), lambda _: self.look(), self._tell
        )

    def _look(self, member: "PersonForm", family_id: str) -> Noticed:
        likely = self._services.find_duplicates(member, family_id)
        if not likely:
            return Noticed(member.op_id, likely)
        first = likely[0].found
        record = self._services.open_family(first.code)
        photos = (each.person.photo for each in record.members if each.person.person_id == first.person_id)
        photo = next(photos, "")
        return Noticed(member.op_id, likely, record, self._services.keep_photo.read(photo) if photo else None)

    def _show(self, noticed: Noticed) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self._start()
        elif noticed.person_id == self._registering.editor.member.op_id:
            self.noticed.emit(noticed)

    def _refuse(self, _error: Exception) -> None:
        """A hint that cannot be given is none; saving says what is wrong with the desk."""
        self._looking = self._again = False

    def _tell(self, error: Exception) -> None:
        self.told.emit(Notice("bad", str(error_text(error))))
