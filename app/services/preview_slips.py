"""Show slips as they would come out of the printer, without issuing any."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.family_code import read_code
from app.domain.form import FamilyForm
from app.domain.operator import Operator, Permission
from app.domain.person import FamilyRecord, Member, SlipIssue
from app.services.missing_code import MissingCode
from app.services.register_family import RegisterFamily
from app.storage.families import Families

LaySpecimensOut = Callable[[Sequence[tuple[FamilyRecord, tuple[int, ...]]]], bytes]
"""Takes records with the member numbers; the pages are those of the printer, but their codes are of no desk's key."""


class SlipPreview(NamedTuple):
    """Slips to be looked at. Nothing was issued."""

    code: str
    """Of the family, or of the person."""
    record: FamilyRecord
    """With the slips that would be printed."""
    numbers: tuple[int, ...]
    """Member numbers, in order."""
    renewed: int
    """How many of the slips would be further copies, which void the former."""


class PreviewSlips:
    """Writes nothing; only ``lay_out`` takes time. ``valid_days`` says how long a slip that is issued now is good."""

    def __init__(
        self,
        operator: Operator,
        families: Families,
        register_family: RegisterFamily,
        render: LaySpecimensOut,
        missing: MissingCode,
        camp: Camp,
        valid_days: Callable[[], int],
        clock: Callable[[], datetime],
    ) -> None:
        self._operator = operator
        self._families = families
        self._register_family = register_family
        self._render = render
        self._missing = missing
        self._zone = ZoneInfo(camp.time_zone)
        self._valid_days = valid_days
        self._clock = clock

    def __call__(self, code: str) -> SlipPreview:
        """Return what printing the slips of a family or person again would give.

        Raises NotACodeError, NoSuchCodeError.
        """
        self._operator.require(Permission.PRINT_SLIPS)
        family_code, number = read_code(code)
        shown = self._families.shown(family_code, number)
        record, number = shown or (None, number)
        numbers = tuple(m.person.number for m in record.members if number in {None, m.person.number}) if record else ()
        if record is None or not numbers:
            raise self._missing.error(*read_code(code))
        return self._show(code, record, numbers, again=True)

    def of_form(self, form: FamilyForm) -> SlipPreview:
        """Return what saving the form would print. Raises RegistrationRefusedError."""
        self._operator.require(Permission.PRINT_SLIPS)
        registration = self._register_family.judge(form)
        saved = self._families.by_form(form.op_id)
        known = {member.person.person_id: member for member in saved.members} if saved else {}
        stays = {stay.person_id: stay for stay in registration.stays}
        members = tuple(
            Member(
                person=person,
                stay=stays[person.person_id],
                slip=known[person.person_id].slip if person.person_id in known else None,
            )
            for person in registration.persons
        )
        record = FamilyRecord(family=registration.family, members=members)
        return self._show(record.family.code, record, tuple(m.person.number for m in members), again=False)

    def lay_out(self, preview: SlipPreview) -> bytes:
        """Return the pages, which are valid nowhere."""
        self._operator.require(Permission.PRINT_SLIPS)
        return self._render([(preview.record, preview.numbers)])

    def _show(self, code: str, record: FamilyRecord, numbers: tuple[int, ...], *, again: bool) -> SlipPreview:
        members = tuple(self._with_slip(member, again=again) for member in record.members)
        renewed = sum(
            member.slip is not None and after.slip != member.slip
            for member, after in zip(record.members, members, strict=True)
            if member.person.number in numbers
        )
        return SlipPreview(code, record.model_copy(update={"members": members}), numbers, renewed)

    def _with_slip(self, member: Member, *, again: bool) -> Member:
        """Return the member with the slip that would be printed."""
        standing = member.slip
        if standing is not None and (member.slip_waits or not again):
            return member
        now = self._clock()
        slip = SlipIssue(
            slip_id="",
            person_id=member.person.person_id,
            copy_number=standing.copy_number + 1 if standing else 1,
            issued_at=now,
            expires_on=now.astimezone(self._zone).date() + timedelta(days=self._valid_days()),
        )
        return member.model_copy(update={"slip": slip})
