"""How long the first slip takes: in a fresh process, and from Ctrl+Enter to the finished pages in a desk that runs.

The first is a whole Python that imports, reads fonts and words and makes one slip; beside it, one that does nothing and
one that only imports ReportLab. The second is what a desk does between the save and the printer: the copies issued and
the job queued in the encrypted file, each a durable commit, and the pages of a family of four laid out. Counted is
processor time; the aims are 350 ms and 40 ms. Run with: python -m benchmarks.first_slip
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.bootstrap.desk import DeskFolder
from app.bootstrap.surroundings import utc_now
from app.domain.form import FamilyForm, NameForm
from app.printing.printers.keeping import KeepingPrinter
from app.services.desk import DeskServices
from app.services.enter_desk import EnterDesk
from app.vault.sealing import Cost
from benchmarks.slips import face

ROUNDS = 9
FAMILIES = 60
MEMBERS = 4
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
FIRST_SLIP = """
from datetime import date
from app.domain.person import PersonName
from app.printing.slip import SlipData, render_slips
from app.reference.paper_words import load_paper_words
slip = SlipData(
    code="K7-RD8N-1", token="K7-RD8N-1/1/" + "A" * 103, names={"Latn": PersonName(surname="HƏSƏNOVA", given="Aysel")},
    sex="F", family_code="K7-RD8N", family_size=4, camp="Training camp", issued_on=date(2026, 11, 23),
    expires_on=date(2026, 12, 23), copy_number=1,
)
assert render_slips([slip], load_paper_words("en"), training=False).startswith(b"%PDF")
"""
PROGRAMS = {
    "a Python that does nothing": "pass",
    "one that imports ReportLab": "import reportlab.pdfgen.canvas, reportlab.pdfbase.ttfonts",
    "one that makes the first slip": FIRST_SLIP,
}


def processor_seconds(program: str) -> float:
    """Return what a fresh Python takes for the program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603 - our own programs
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def registered(desk: DeskServices, number: int) -> str:
    """Register a family of four with photos; return its code."""
    form: FamilyForm = desk.register_family.open_form()
    for place in range(MEMBERS):
        member = desk.register_family.new_member()
        member.names["Latn"] = NameForm(surname="HƏSƏNOV", given=f"ƏLI {place}")
        member.names["Cyrl"] = NameForm(surname="Гасанов", given="Али")
        member.sex, member.birth_date = "M", "1981-09-19"
        member.relationship = "CHILD" if place else "HEAD"
        member.photo = desk.keep_photo(face(number * MEMBERS + place))
        form.members.append(member)
    return desk.register_family(form).family.code


def print_times(folder: Path) -> list[float]:
    """Return the milliseconds from a save to its pages, of families one after another; the first is left out."""
    printer = KeepingPrinter()
    home = DeskFolder(folder, utc_now, online=False, printer=lambda _name: printer, cost=CHEAP)
    entrance = EnterDesk(home, home.camps)
    entrance.set_up("TRN", "Desk 1", "Sara", "training")
    desk = entrance.log_in("Sara", "training")
    taken = []
    for number in range(FAMILIES):
        code = registered(desk, number)
        start = time.process_time()
        desk.print_queue.add_slips(code)
        desk.feed_printers()
        taken.append((time.process_time() - start) * 1000)
    assert len(printer.jobs) == FAMILIES
    entrance.close()
    return taken[1:]


def main() -> None:
    """Measure and print."""
    taken: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(ROUNDS):
        for name, program in PROGRAMS.items():
            taken[name].append(processor_seconds(program) * 1000)
    for name, milliseconds in taken.items():
        print(f"{name:32} {statistics.median(milliseconds):7.0f} ms")
    with tempfile.TemporaryDirectory() as folder:
        times = sorted(print_times(Path(folder) / "desk"))
    slow = times[-len(times) // 20]
    print(f"{'Ctrl+Enter to the pages of four':32} {statistics.median(times):7.1f} ms   p95 {slow:.1f} ms")


if __name__ == "__main__":
    main()
