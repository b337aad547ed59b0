"""Forms that are not saved yet, kept field by field so that a power cut costs one field at most."""

from sqlite_utils import Database

from app.domain.desk import Draft
from app.domain.form import FamilyForm
from app.storage.desk_file import DeskFile
from app.storage.erasing import without_erased
from app.storage.moments import sortable


class Drafts:
    """The drafts of the desk's file; a form's goes in the transaction that saves its family."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def save(self, form: FamilyForm, focus: str, operator: str) -> None:
        """Keep the form as it stands; ``focus`` is the field the operator is in."""
        now = sortable(self._file.clock())

        def keep(db: Database) -> None:
            text = without_erased(db, form).model_dump_json()
            row = [form.op_id, text, focus, now, operator]
            db.execute("INSERT OR REPLACE INTO drafts VALUES(?, ?, ?, ?, ?)", row)

        self._file.write(keep)

    def latest(self) -> Draft | None:
        """Return the draft touched last, or None."""

        def find(db: Database) -> Draft | None:
            row = db.execute("SELECT form, focus, saved_at FROM drafts ORDER BY saved_at DESC LIMIT 1").fetchone()
            return row and Draft(form=FamilyForm.model_validate_json(row[0]), focus=row[1], saved_at=row[2])

        return self._file.read(find)

    def discard(self, op_id: str) -> None:
        """Drop the form's draft, if there is one."""
        self._file.write(lambda db: db.execute("DELETE FROM drafts WHERE op_id = ?", [op_id]).rowcount)
