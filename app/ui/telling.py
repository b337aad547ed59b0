"""Puts what happened into words: one line in the footer, or one question in the bar. Never a box in the way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.desk import Draft
from app.domain.finding import Found
from app.domain.person import Direction, FamilyRecord
from app.domain.print_job import PrintState
from app.domain.registration import RegistrationRefusedError
from app.ui.error_text import error_text, template_text, violation_text
from app.ui.gate import Passage
from app.ui.isolates import isolate
from app.ui.job_words import job_words
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.domain.print_job import PrintJob


@dataclass(frozen=True)
class SaveAnyway:
    """The topic of a question: a document is known here, and the family may be saved all the same."""


class Telling(QObject):
    """``clock`` returns aware time; times are shown in ``zone``, the camp's."""

    told = Signal(object)
    """A Notice for the footer."""
    asked = Signal(object)
    """A Notice for the bar."""

    def __init__(self, clock: Callable[[], datetime], zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._receipt = ""
        self.print_trouble = ""
        """What was told last of a job that did not come out."""

    def tell_saved(self, record: FamilyRecord) -> None:
        """'Saved 14:32 K7-Q2M4 Həsənov (3)'."""
        names = record.head.person.names
        first = next(iter(names.values()), None)
        self._receipt = self.tr("Saved {time}  {code}  {name} ({count})").format(
            time=isolate(self._clock().astimezone(self._zone).strftime("%H:%M")),
            code=isolate(record.family.code),
            name=isolate((first.surname or first.given) if first else ""),
            count=isolate(len(record.members)),
        )
        self.told.emit(Notice("ok", self._receipt, topic=record.family.code))

    def tell_print(self, job: "PrintJob") -> None:
        """Where a job stands; the records on it are saved whatever it is."""
        receipt, printer = self._receipt_of(job), isolate(job.printer)
        if job.state in {PrintState.QUEUED, PrintState.PRINTING}:
            text = (
                self.tr("{receipt}, slips printing…") if job.code else self.tr("{receipt}: on its way to the printer")
            )
        elif job.state is PrintState.PRINTED:
            text = self.tr("{receipt}, slips printed") if job.code else self.tr("{receipt}: printed on {printer}")
        elif job.trouble is None:
            text = self.tr("{receipt}. The job is held: Ctrl+9 shows it")
        else:
            why = template_text(job.trouble.title, job.trouble.next_step, job.trouble.details)
            text = self.tr("{receipt}. Not printed: {why} Ctrl+9 shows the queue")
            self.print_trouble = text.format(receipt=receipt, why=why)
            self.told.emit(Notice("warn", self.print_trouble, topic=job.code))
            return
        self.told.emit(Notice("ok", text.format(receipt=receipt, printer=printer), topic=job.code))

    def _receipt_of(self, job: "PrintJob") -> str:
        """Name a job: the slips of the family saved last by what was said of it, any other by its code or kind."""
        if not job.code:
            return job_words(job)
        if job.code not in self._receipt:
            self._receipt = isolate(job.code)
        return self._receipt

    def tell_refused(self, error: Exception) -> None:
        """What is wrong, and what to do; of several broken rules the first, and how many more."""
        if not isinstance(error, RegistrationRefusedError):
            self.told.emit(Notice("bad", str(error_text(error))))
            return
        text = str(violation_text(error.violations[0]))
        if more := len(error.violations) - 1:
            further = self.tr("And %n more to mend.", "", more)
            text = f"{text}  {further}"
        self.told.emit(Notice("bad", text))

    def tell_passed(self, passage: Passage) -> None:
        """Who is in or out now."""
        passing = [m.person for m in passage.record.members if passage.number in {None, m.person.number}]
        names = ", ".join(isolate(person.display_name) for person in passing)
        came = passage.direction is Direction.IN
        text = self.tr("{code} {names}: in the camp") if came else self.tr("{code} {names}: out of the camp")
        self.told.emit(Notice("ok", text.format(code=isolate(passage.record.family.code), names=names)))

    def tell_armed(self, direction: Direction | None) -> None:
        """Whether the next slip marks somebody as in or out."""
        if direction is None:
            self.told.emit(Notice("info", ""))
        elif direction is Direction.IN:
            self.told.emit(Notice("info", self.tr("Arrived: scan the slip, or type its code. Esc stops.")))
        else:
            self.told.emit(Notice("info", self.tr("Left: scan the slip, or type its code. Esc stops.")))

    def tell_set_aside(self, code: str) -> None:
        """A family left the desk unsaved."""
        text = self.tr("{code} is not saved; it stays as a draft on this computer.")
        self.told.emit(Notice("info", text.format(code=isolate(code))))

    def ask_draft(self, draft: Draft) -> None:
        """Whether to go on with a draft."""
        text = self.tr("Continue family {code}? It was typed but not saved.")
        self.asked.emit(
            Notice(
                "info", text.format(code=isolate(draft.form.code)), self.tr("Continue"), self.tr("Not now"), topic=draft
            )
        )

    def ask_known(self, known: tuple[Found, ...]) -> None:
        """Whether to save a family one of whose documents is known here."""
        found = known[0]
        text = self.tr("The document {document} is here already: {name}, {code}. Save all the same?")
        names = isolate(found.names[0] if found.names else "")
        shown = text.format(document=isolate(found.document), name=names, code=isolate(found.code))
        self.asked.emit(Notice("warn", shown, self.tr("Save"), self.tr("Go back"), topic=SaveAnyway()))
