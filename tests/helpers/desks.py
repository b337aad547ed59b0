"""Desks for tests: a real data folder, cheap passwords, a clock that ticks when told."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.bootstrap.desk import DeskFolder
from app.domain.form import FamilyForm, NameForm, PersonForm
from app.domain.operator import Role
from app.printing.printers.keeping import KeepingPrinter
from app.services.desk import DeskServices
from app.services.enter_desk import EnterDesk
from app.services.slip_paper import Printer
from app.vault.sealing import Cost

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
SUPERVISOR, REGISTRAR, PASSWORD = "Sara", "Dan", "training"


@dataclass
class TickingClock:
    """Starts at noon UTC of a day and goes on by a second at each look."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 12, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class DeskAtHand:
    """A desk set up in a folder, with its supervisor logged in."""

    folder: DeskFolder
    entrance: EnterDesk
    printer: KeepingPrinter
    supervisor: DeskServices
    clock: TickingClock

    def registrar(self) -> DeskServices:
        """Log a registrar in, adding them first."""
        self.supervisor.manage_operators.add(REGISTRAR, Role.REGISTRAR, PASSWORD)
        return self.entrance.log_in(REGISTRAR, PASSWORD)

    def close(self) -> None:
        self.entrance.close()


def new_entrance(path: Path) -> EnterDesk:
    """The way into a folder in which nothing is set up yet."""
    folder = DeskFolder(path, TickingClock(), online=False, printer=lambda _: None, cost=CHEAP)
    return EnterDesk(folder, folder.camps)


def desk_at_hand(
    path: Path, *, camp: str = "TRN", printer: Callable[[str], Printer | None] | None = None
) -> DeskAtHand:
    keeping = KeepingPrinter()
    clock = TickingClock()
    folder = DeskFolder(path, clock, online=False, printer=printer or (lambda _: keeping), cost=CHEAP)
    entrance = EnterDesk(folder, folder.camps)
    entrance.set_up(camp, "Desk 1", SUPERVISOR, PASSWORD)
    return DeskAtHand(folder, entrance, keeping, entrance.log_in(SUPERVISOR, PASSWORD), clock)


def family_form(desk: DeskServices, *given: str, surname: str = "HƏSƏNOV", bed: str = "") -> FamilyForm:
    """A family as the window would have typed it: the first is the head, the others children."""
    form = desk.register_family.open_form()
    for place, name in enumerate(given or ("ƏLI",)):
        member: PersonForm = desk.register_family.new_member()
        member.names["Latn"] = NameForm(surname=surname, given=name)
        member.sex, member.birth_date = "M", "1981-09-19" if place == 0 else "2015"
        member.relationship = "CHILD" if place else "HEAD"
        member.bed = bed if place == 0 else ""
        form.members.append(member)
    return form
