"""The print queue over a real encrypted file, with printers that jam, stall and come back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.errors import InternalError, NotAllowedError
from app.domain.paper_order import PaperKind
from app.domain.print_job import PrintJob, PrintProgress, PrintState, PrintTrouble
from app.domain.printer_fit import PrinterFit, fit_of
from app.printing.errors import NoPrinterError, PaperOutError, PrinterOffError, PrintFailedError
from app.printing.printers.keeping import KeepingPrinter
from app.rehearsal.slip_reader import read_slips
from app.services.desk import DeskServices
from app.services.errors import NoSuchJobError
from app.storage.errors import DiskFullError
from tests.component.printing.pages import page_boxes, qr_texts
from tests.helpers.desks import PASSWORD, REGISTRAR, SUPERVISOR, DeskAtHand, desk_at_hand, family_form
from tests.helpers.papers import paper


@dataclass
class Spooler:
    """A print system that keeps each job until it is told that the job came out."""

    dpi: int = 300
    trouble: PrintFailedError | None = None
    """What a job that waits is waiting for."""
    refusal: Exception | None = None
    """Raised instead of taking pages."""
    waiting: dict[str, bytes] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    name: str = "Zebra"

    def print(self, pdf: bytes, title: str) -> str:
        self.asked.append(title)
        if self.refusal:
            raise self.refusal
        spooled = f"{self.name}-{len(self.asked)}"
        self.waiting[spooled] = pdf
        return spooled

    def progress(self, spooled: str) -> PrintProgress:
        if self.refusal:
            raise self.refusal
        if spooled not in self.waiting:
            return PrintProgress(state=PrintState.PRINTED)
        if self.trouble:
            return PrintProgress(state=PrintState.FAILED, trouble=PrintTrouble.of(self.trouble))
        return PrintProgress(state=PrintState.PRINTING)

    def cancel(self, spooled: str) -> None:
        self.dropped.append(spooled)
        self.waiting.pop(spooled, None)


@pytest.fixture
def spooler() -> Spooler:
    return Spooler()


@pytest.fixture
def desk(tmp_path: Path, spooler: Spooler) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path, printer=lambda _name: spooler)
    yield desk
    desk.close()


def family(desk: DeskServices) -> str:
    return desk.register_family(family_form(desk, "ƏLI", "GÜNƏŞ")).family.code


def fed(desk: DeskServices) -> list[PrintState]:
    desk.feed_printers()
    return [job.state for job in desk.print_queue()]


def test_a_job_goes_from_queued_over_printing_to_printed(desk: DeskAtHand, spooler: Spooler) -> None:
    services = desk.supervisor
    code = family(services)
    job = services.print_queue.add_slips(code)
    assert (job.state, job.code, job.numbers, job.operator) == (PrintState.QUEUED, code, (1, 2), SUPERVISOR)
    assert fed(services) == [PrintState.PRINTING]
    assert services.print_slips.unprinted() == (code,), "not before it came out"
    assert fed(services) == [PrintState.PRINTING], "and it is sent once"
    assert [text.split("/")[0] for text in read_slips(spooler.waiting["Zebra-1"])] == [f"{code}-1", f"{code}-2"]
    spooler.waiting.clear()
    assert fed(services) == [PrintState.PRINTED]
    assert services.print_slips.unprinted() == ()


def test_the_queue_outlives_the_window_and_holds_no_page(desk: DeskAtHand, spooler: Spooler, tmp_path: Path) -> None:
    code = family(desk.supervisor)
    spooler.refusal = PrinterOffError(printer="Zebra")
    desk.supervisor.print_queue.add_slips(code)
    desk.supervisor.feed_printers()
    desk.close()
    content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"%PDF" not in content

    services = desk.entrance.log_in(SUPERVISOR, PASSWORD)
    (job,) = services.print_queue()
    assert (job.state, str(job.trouble)) == (PrintState.FAILED, str(PrinterOffError(printer="Zebra")))
    spooler.refusal = None
    services.print_queue.again(job.job_id)
    assert fed(services) == [PrintState.PRINTING]
    assert len(list(read_slips(spooler.waiting["Zebra-2"]))) == 2


def test_a_jammed_printer_costs_no_registration_and_is_asked_once_a_round(desk: DeskAtHand, spooler: Spooler) -> None:
    spooler.refusal = PrintFailedError(printer="Zebra", reason="paper jam")
    services = desk.supervisor
    for _ in range(3):
        services.print_queue.add_slips(family(services))
    assert fed(services) == [PrintState.FAILED] * 3
    assert len(spooler.asked) == 1, "one that hangs for twenty seconds must not hang for a minute"
    assert services.report_status().families == 3
    assert services.verify_desk() == ()


@pytest.mark.parametrize(
    "trouble", [PaperOutError(printer="Zebra"), PrinterOffError(printer="Zebra")], ids=["paper", "off"]
)
def test_trouble_is_told_while_it_lasts_and_the_job_goes_on_by_itself(
    desk: DeskAtHand, spooler: Spooler, trouble: PrintFailedError
) -> None:
    services = desk.supervisor
    services.print_queue.add_slips(family(services))
    services.feed_printers()
    spooler.trouble = trouble
    assert fed(services) == [PrintState.FAILED]
    assert str(services.print_queue()[0].trouble) == str(trouble)
    spooler.trouble = None
    assert fed(services) == [PrintState.PRINTING]
    spooler.waiting.clear()
    assert fed(services) == [PrintState.PRINTED]
    assert services.print_slips.unprinted() == ()


def test_a_printer_gone_in_mid_job_fails_it_and_another_takes_it(tmp_path: Path, spooler: Spooler) -> None:
    other = KeepingPrinter("Office")
    desk = desk_at_hand(tmp_path, printer=lambda name: other if name == "Office" else spooler)
    services = desk.supervisor
    job = services.print_queue.add_slips(family(services))
    services.feed_printers()
    spooler.refusal = NoPrinterError(printer="Zebra")
    assert fed(services) == [PrintState.FAILED]
    services.print_queue.again(job.job_id, "Office")
    assert fed(services) == [PrintState.PRINTED]
    assert spooler.dropped == ["Zebra-1"], "so that it does not come out twice when the printer is back"
    assert len(list(read_slips(other.jobs[0][1]))) == 2
    desk.close()


def test_without_any_printer_a_job_is_held_and_says_where_to_choose_one(tmp_path: Path) -> None:
    printers: list[KeepingPrinter | None] = [None]
    desk = desk_at_hand(tmp_path, printer=lambda _name: printers[0])
    services = desk.supervisor
    job = services.print_queue.add_slips(family(services))
    assert fed(services) == [PrintState.HELD]
    assert "No printer is set. Choose one in Settings" in str(services.print_queue()[0].trouble)
    printers[0] = KeepingPrinter()
    assert fed(services) == [PrintState.HELD], "until somebody releases it"
    services.print_queue.release(job.job_id)
    assert fed(services) == [PrintState.PRINTED]
    desk.close()


def test_what_is_held_in_the_spooler_is_taken_back_and_goes_out_once_released(
    desk: DeskAtHand, spooler: Spooler
) -> None:
    services = desk.supervisor
    job = services.print_queue.add_slips(family(services))
    services.feed_printers()
    services.print_queue.hold(job.job_id)
    assert fed(services) == [PrintState.HELD]
    assert (spooler.dropped, spooler.waiting) == (["Zebra-1"], {})
    services.print_queue.release(job.job_id)
    assert fed(services) == [PrintState.PRINTING]


def test_a_cancelled_job_leaves_the_queue_and_the_spooler_and_its_slips_stay_listed(
    desk: DeskAtHand, spooler: Spooler
) -> None:
    services = desk.supervisor
    code = family(services)
    job = services.print_queue.add_slips(code)
    services.feed_printers()
    services.print_queue.cancel(job.job_id)
    assert services.print_queue() == ()
    assert fed(services) == []
    assert spooler.waiting == {}
    assert services.print_slips.unprinted() == (code,)
    with pytest.raises(NoSuchJobError):
        services.print_queue.cancel(job.job_id)


def test_asking_twice_prints_once_and_again_makes_a_new_copy(desk: DeskAtHand, spooler: Spooler) -> None:
    services = desk.supervisor
    code = family(services)
    job = services.print_queue.add_slips(code)
    assert services.print_queue.add_slips(code).job_id == job.job_id
    services.feed_printers()
    assert services.print_queue.add_slips(code, "reprint at the desk").job_id == job.job_id, "it is on its way"
    assert fed(services) == [PrintState.PRINTING]
    spooler.waiting.clear()
    services.feed_printers()

    again = services.print_queue.again(job.job_id)
    assert again.job_id != job.job_id
    assert fed(services) == [PrintState.PRINTED, PrintState.PRINTING]
    assert [text.split("/")[1] for text in read_slips(spooler.waiting["Zebra-2"])] == ["2", "2"]


def test_one_that_was_being_handed_over_when_the_power_went_is_told_of(desk: DeskAtHand, spooler: Spooler) -> None:
    spooler.refusal = KeyboardInterrupt()  # type: ignore[assignment]  # as near as a test comes to a power cut
    services = desk.supervisor
    services.print_queue.add_slips(family(services))
    with pytest.raises(KeyboardInterrupt):
        services.feed_printers()
    desk.close()
    spooler.refusal = None
    services = desk.entrance.log_in(SUPERVISOR, PASSWORD)
    assert fed(services) == [PrintState.FAILED]
    assert "Look whether it came out" in str(services.print_queue()[0].trouble)


def test_a_disk_that_is_full_while_printing_costs_nothing_but_the_note(
    desk: DeskAtHand, spooler: Spooler, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = desk.supervisor
    code = family(services)
    services.print_queue.add_slips(code)
    services.feed_printers()
    spooler.waiting.clear()
    assert desk.folder.desk is not None
    file = desk.folder.desk._file
    with monkeypatch.context() as patch:
        patch.setattr(file, "write", full)
        services.feed_printers()
    assert services.print_slips.unprinted() == (code,)
    assert fed(services) == [PrintState.PRINTED]
    assert services.print_slips.unprinted() == ()
    assert services.verify_desk() == ()


def full(_work: object) -> None:
    raise DiskFullError


def test_pages_that_cannot_be_made_stand_in_nobodys_way(desk: DeskAtHand, spooler: Spooler) -> None:
    services = desk.supervisor
    first, second = family(services), family(services)
    services.print_queue.add_slips(first)
    services.print_queue.add_slips(second)
    services.erase_person(f"{first}-1", "asked for it")
    services.erase_person(f"{first}-2", "asked for it")
    assert fed(services) == [PrintState.FAILED, PrintState.PRINTING]
    assert first in str(services.print_queue()[0].trouble)
    spooler.waiting.clear()
    services.feed_printers()
    spooler.refusal = LookupError()
    services.print_queue.add_slips(family(services))
    services.feed_printers()
    assert str(services.print_queue()[-1].trouble) == str(InternalError(what="LookupError"))


def test_a_supervisors_paper_waits_for_a_supervisor(desk: DeskAtHand, spooler: Spooler) -> None:
    family(desk.supervisor)
    job = desk.supervisor.print_queue.add_paper(paper(PaperKind.MINORS))
    registrar = desk.registrar()
    assert registrar.operator.name == REGISTRAR
    assert fed(registrar) == [PrintState.QUEUED]
    with pytest.raises(NotAllowedError):
        registrar.print_queue.cancel(job.job_id)
    assert fed(desk.supervisor) == [PrintState.PRINTING]
    assert spooler.asked == ["minors"]
    assert spooler.waiting["Zebra-1"][:5] == b"%PDF-"


def test_each_format_goes_to_its_own_printer(tmp_path: Path) -> None:
    printers = {"": KeepingPrinter("Default"), "Card": KeepingPrinter("Card"), "Office": KeepingPrinter("Office")}
    desk = desk_at_hand(tmp_path, printer=printers.__getitem__)
    services = desk.supervisor
    services.settings.set("printer.cr80", "Card")

    def printer() -> str:
        services.print_queue.add_slips(family(services))
        services.feed_printers()
        return services.print_queue()[-1].printer

    assert printer() == "Default"
    services.settings.set("printer", "Office")
    assert printer() == "Office"
    services.settings.set("slip_format", "cr80")
    assert printer() == "Card"
    services.print_queue.add_paper(paper(PaperKind.ROSTER))
    services.feed_printers()
    assert [title for title, _ in printers["Office"].jobs][-1] == "roster"
    desk.close()


def test_slips_are_laid_out_for_what_was_measured_of_their_printer(tmp_path: Path) -> None:
    office = KeepingPrinter("Office")
    desk = desk_at_hand(tmp_path, printer=lambda _name: office)
    services = desk.supervisor
    code = family(services)
    services.print_queue.add_test_page()
    services.print_queue.add_slips(code)
    services.feed_printers()
    services.settings.set("fit.Office", PrinterFit(dpi=203, right=2.0, down=-1.0).model_dump_json())
    services.print_queue.again(services.print_queue()[1].job_id)
    services.print_queue.add_test_page()
    services.feed_printers()
    plain, moved = office.jobs[1][1], office.jobs[2][1]
    first, same = page_boxes(plain)[0], page_boxes(moved)[0]
    assert same.left - first.left == pytest.approx(2 * 72 / 25.4, abs=0.01)
    assert same.top - first.top == pytest.approx(72 / 25.4, abs=0.01)
    assert len(list(read_slips(moved))) == 2
    assert sorted(qr_texts(office.jobs[3][1])[0]) == ["GATEHOUSE TEST 203", "GATEHOUSE TEST 300"]
    assert [title for title, _ in office.jobs] == ["test page", f"{code} (2)", f"{code} (2)", "test page"]
    desk.close()


@pytest.mark.parametrize("kept", ["", "{", "null", '{"dpi": -1}', '{"right": 900}', '{"left": 1}'])
def test_a_fit_that_cannot_be_is_none(kept: str) -> None:
    assert fit_of(kept) == PrinterFit()


@pytest.mark.parametrize(("days", "good_for"), [("", 30), ("7", 7), ("0", 30), ("x", 30), ("99999", 3650)])
def test_slips_are_good_as_long_as_the_desk_or_the_camp_says(desk: DeskAtHand, days: str, good_for: int) -> None:
    services = desk.supervisor
    services.settings.set("slip_valid_days", days)
    first = services.print_slips.issue(family(services)).record.members[0]
    assert first.slip is not None
    assert (first.slip.expires_on - first.slip.issued_at.date()).days == good_for


def test_only_the_last_printed_jobs_are_kept(desk: DeskAtHand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.print_jobs.MOST_ENDED", 2)
    assert desk.folder.desk is not None
    jobs = desk.folder.desk._print_jobs
    made: list[PrintJob] = []
    for number in range(6):
        state = PrintState.PRINTED if number else PrintState.FAILED
        made.append(
            PrintJob(job_id=str(number), code="K7-000A", numbers=(1,), state=state, made_at=desk.clock(), operator="S")
        )
        jobs.add(made[-1])
    assert [job.job_id for job in jobs.all()] == ["0", "3", "4", "5"], "what did not come out stays"
    assert jobs.all()[1:] == tuple(made[3:])


def test_few_needs_are_shapes_on_the_slip_and_none_that_exposes(desk: DeskAtHand) -> None:
    lists = desk.supervisor.lists
    assert {need.code for need in lists.needs if need.mark} == {
        *("DISABILITY", "OLDER_PERSON_ALONE", "ER", "DS"),
        *("PREGNANCY", "SERIOUS_ILLNESS", "SM"),
        "INFANT",
    }
    assert desk.folder.desk is not None
    paper_of = desk.folder.desk._laid_out()
    assert paper_of._marks(("INFANT", "DS", "DISABILITY", "TRAUMA", "UNACCOMPANIED_MINOR")) == ("disc", "triangle")
