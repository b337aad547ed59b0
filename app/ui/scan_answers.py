"""What a scan means at the desk. Nothing scanned is ever dropped in silence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.slip_verdict import SlipStanding, SlipVerdict
from app.identity.mrz import MrzResult
from app.identity.scan import (
    CodeScan,
    DocumentScan,
    MrzLinesScan,
    MrzScan,
    NameScan,
    PhoneScan,
    Scan,
    SlipScan,
    TokenScan,
    UnknownScan,
    read_scan,
)
from app.ui.error_text import template_text
from app.ui.gate import Gate
from app.ui.isolates import isolate
from app.ui.registering import Registering
from app.ui.scan_router import Scanned
from app.ui.widgets.notice_bar import MOST_CHOICES, Notice

MOST_SHOWN = 60
"""Characters of a scan that a question repeats."""


@dataclass(frozen=True)
class SearchFor:
    """The topic of a question: search for this text."""

    text: str


@dataclass(frozen=True)
class Readings:
    """The topic of a question: which reading of a zone stands on the page? ``read`` is at the desk already."""

    read: MrzResult
    choices: tuple[MrzResult, ...]


class ScanAnswers(QObject):
    """Sends each kind of scan where it belongs."""

    search_requested = Signal(object)
    """Text to search for."""
    family_requested = Signal(object)
    """A family or person code to open at the desk."""
    asked = Signal(object)
    """A Notice with a question; its topic is a SearchFor."""
    told = Signal(object)
    """A Notice."""

    def __init__(
        self,
        registering: Registering,
        gate: Gate,
        verify_slip: Callable[[str], SlipVerdict],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._verify_slip = verify_slip
        self._registering = registering
        self._gate = gate
        self._lines: tuple[str, ...] = ()

    def take_typed(self, text: str) -> None:
        """Take what a person sent from the scan box, line by line if it is a zone."""
        joined = read_scan("\n".join((*self._lines, text)))
        scan = joined if self._lines and isinstance(joined, MrzScan | MrzLinesScan) else read_scan(text)
        self._lines = scan.lines if isinstance(scan, MrzLinesScan) else ()
        self.take(Scanned(text, scan))

    def take(self, scanned: Scanned) -> None:
        """Answer one scan."""
        scan: Scan = scanned.scan
        match scan:
            case MrzScan():
                self._fill(scan)
            case MrzLinesScan():
                self.told.emit(Notice("info", self.tr("The first line is read. Now the next line of the zone.")))
            case SlipScan():
                self._take_slip(scan.text, f"{scan.code}-{scan.number}")
            case TokenScan():
                self._take_slip(scan.text, "")
            case CodeScan():
                self._take_code(scan.code if scan.number is None else f"{scan.code}-{scan.number}")
            case DocumentScan() | PhoneScan():
                self.search_requested.emit(scan.number)
            case NameScan():
                self.search_requested.emit(scan.text)
            case UnknownScan():
                self._ask(scan)

    def _take_slip(self, text: str, code: str) -> None:
        """Open a slip's family or let its holder through the gate; one that nobody of ours signed only warns."""
        verdict = self._verify_slip(text)
        said = str(template_text(verdict.reason, verdict.next_step, verdict.details))
        if not verdict.trusted:
            self._gate.arm(None)
            self.asked.emit(Notice("bad", said, self.tr("Search"), self.tr("Leave it"), topic=SearchFor(code or text)))
            return
        if verdict.standing is SlipStanding.ERASED:
            self.told.emit(Notice("warn", said))
            return
        # A person who leaves on a slip that is void has left all the same, and the evacuation list must know it.
        at_gate = self._gate.direction is not None
        self._take_code(code or verdict.code)
        if verdict.standing is not SlipStanding.VALID:
            self.told.emit(Notice("warn", said))
        elif not at_gate:
            self.told.emit(Notice("ok", said))

    def _take_code(self, code: str) -> None:
        if self._gate.direction is None:
            self.family_requested.emit(code)
        else:
            self._gate.take(code)

    def take_reading(self, readings: Readings, place: int) -> None:
        """Put the reading that somebody compared with the page in the place of what the camera read."""
        chosen = readings.choices[place]
        self._registering.fill_from_mrz(chosen, instead_of=readings.read)
        self._tell_compare(chosen)

    def _fill(self, scan: MrzScan) -> None:
        self._registering.fill_from_mrz(scan.result)
        name = _name(scan.result)
        if 1 < len(scan.choices) <= MOST_CHOICES:
            text = self.tr("{name}: misread. Which of these stands on the page?").format(name=name)
            topic, told = Readings(scan.result, scan.choices), _differences(scan.choices)
            self.asked.emit(Notice("warn", text, decline=self.tr("None of them"), choices=told, topic=topic))
        elif not scan.result.valid:
            text = self.tr("{name}: misread, or mistyped in the passport: {fields}. Compare with the page.")
            self.told.emit(Notice("warn", text.format(name=name, fields=self._misread(scan.result.failed_checks))))
        elif scan.repaired:
            text = self.tr("{name} is read; misread characters were put right. Compare with the passport.")
            self.told.emit(Notice("info", text.format(name=name)))
        else:
            self._tell_compare(scan.result)

    def _tell_compare(self, result: MrzResult) -> None:
        text = self.tr("{name} is read. Compare the name with the passport.")
        self.told.emit(Notice("ok", text.format(name=_name(result))))

    def _misread(self, checks: tuple[str, ...]) -> str:
        """Name the fields whose check digit does not fit; the one over all of them only when it is alone."""
        names = {
            "document_number": self.tr("document number"),
            "birth_date": self.tr("birth date"),
            "expiry_date": self.tr("expiry date"),
            "optional_data": self.tr("the last field of the second line"),
        }
        told = [names[check] for check in checks if check in names]
        return ", ".join(told) or self.tr("the last check digit, which covers all numbers")

    def _ask(self, scan: UnknownScan) -> None:
        reasons = {
            "mrz": self.tr("The lines of the passport were not read whole: {text}. Scan again, or search for it?"),
            "code": self.tr("The code {text} has a mistake in it. Read it again, or search for it?"),
            "": self.tr("Nobody knows what this is: {text}. Search for it?"),
        }
        shown = scan.text if len(scan.text) <= MOST_SHOWN else scan.text[:MOST_SHOWN] + "…"
        text = reasons[scan.resembles].format(text=isolate(shown.replace("\n", " ")))
        self.asked.emit(Notice("warn", text, self.tr("Search"), self.tr("Leave it"), topic=SearchFor(scan.text)))


def _name(result: MrzResult) -> str:
    return isolate(f"{result.surname} {result.given_names}".strip())


def _differences(readings: Sequence[MrzResult]) -> tuple[str, ...]:
    """Return what tells the readings apart: nearly always the document's number."""
    fields = ("document_number", "optional_data", "optional_data_2", "birth_date", "expiry_date")
    differing = [field for field in fields if len({getattr(reading, field) for reading in readings}) > 1]
    return tuple(isolate(" ".join(str(getattr(reading, field)) for field in differing)) for reading in readings)
