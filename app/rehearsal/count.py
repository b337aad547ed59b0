"""The count at the end: what the desk's file and headquarters' own database hold, against the sample file."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.codes import CodeLists
from app.domain.model import Model
from app.domain.person import Person, Stay
from app.domain.registration import accept
from app.hq.reports import Reports
from app.hq.status import PersonAtHq
from app.protocol.slip_token import NotASlipError, SlipToken
from app.reference.arrivals import Arrival
from app.services.desk import DeskServices
from app.storage.journal import DeskJournal

_OWN = {"person_id", "family_id"}


class Figures(Model):
    """The rehearsal's last line."""

    families: int
    people: int
    slips: int
    """Slips whose QR code was read off the paper and names a person who is at headquarters."""
    at_hq: int
    lost: int
    """Op ids of the desk's journal that headquarters has not."""
    doubled: int
    """Rows beyond the first for an op id or a person."""

    def __str__(self) -> str:
        """As printed."""
        return " ".join(f"{name}={value}" for name, value in self.model_dump().items())


class Count:
    """Counts once, when all is quiet."""

    def __init__(
        self, services: DeskServices, journal: DeskJournal, reports: Reports, arrivals: Sequence[Arrival]
    ) -> None:
        self._services = services
        self._journal = journal
        self._reports = reports
        self._arrivals = arrivals

    def take(self, slips: Sequence[str]) -> tuple[Figures, list[str]]:
        """Return the figures, and everything that is not as the sample file says.

        ``slips`` are the texts read off the printed QR codes.
        """
        status = self._services.report_status()
        people = self._reports.people()
        codes = {f"{at_hq.code}-{at_hq.person.number}" for at_hq in people}
        at_desk = [entry.op_id for entry in self._journal.entries_after(0, most=10**9, most_bytes=10**12)]
        at_hq = Counter(self._reports.op_ids())
        figures = Figures(
            families=status.families,
            people=status.people,
            slips=len({code for code in map(_code_of, slips) if code in codes}),
            at_hq=len(people),
            lost=len(set(at_desk) - set(at_hq)),
            doubled=_extra(at_desk) + at_hq.total() - len(at_hq) + _extra([_likeness(person) for person in people]),
        )
        expected_people = sum(len(arrival.family.members) for arrival in self._arrivals)
        expected = Figures(
            families=len(self._arrivals),
            people=expected_people,
            slips=expected_people,
            at_hq=expected_people,
            lost=0,
            doubled=0,
        )
        wrong = [] if figures == expected else [f"expected {expected}"]
        return figures, wrong + differences(self._arrivals, people, self._services.lists, self._services.camp)


def differences(arrivals: Sequence[Arrival], people: Sequence[PersonAtHq], lists: CodeLists, camp: Camp) -> list[str]:
    """Return, per person and field, where headquarters and the sample file differ; nothing when all is equal.

    ``people`` stand in the order of their codes, which is the order in which the families were registered.
    """
    expected = [
        (person, stay.bed)
        for arrival in arrivals
        for person, stay in zip(*_accepted(arrival, lists, camp), strict=True)
    ]
    found = [(at_hq.person, at_hq.stays[-1].bed if at_hq.stays else "") for at_hq in people]
    if len(expected) != len(found):
        return [f"{len(expected)} people in the sample file, {len(found)} at headquarters"]
    return [
        f"person {place}: {field} is {held!r} at headquarters, {wanted!r} in the sample file"
        for place, (wanted_person, held_person) in enumerate(zip(expected, found, strict=True), start=1)
        for field, wanted, held in _fields(wanted_person, held_person)
        if wanted != held
    ]


def _accepted(arrival: Arrival, lists: CodeLists, camp: Camp) -> tuple[tuple[Person, ...], tuple[Stay, ...]]:
    form = arrival.family.model_copy(deep=True)
    for place, member in enumerate(form.members):
        member.op_id = str(place)
    now = datetime.now(ZoneInfo(camp.time_zone))
    registration = accept(form, lists=lists, camp=camp, now=now, today=now.date())
    return registration.persons, registration.stays


def _fields(wanted: tuple[Person, str], held: tuple[Person, str]) -> list[tuple[str, object, object]]:
    wanted_fields, held_fields = wanted[0].model_dump(exclude=_OWN), held[0].model_dump(exclude=_OWN)
    fields = [(field, wanted_fields[field], held_fields[field]) for field in wanted_fields]
    return [*fields, ("bed", wanted[1], held[1])]


def _code_of(text: str) -> str:
    try:
        return SlipToken.parse(text).code
    except NotASlipError:
        return ""


def _likeness(at_hq: PersonAtHq) -> str:
    return at_hq.person.model_dump_json(include={"names", "birth_date", "documents"})


def _extra(values: Sequence[str]) -> int:
    return len(values) - len(set(values))
