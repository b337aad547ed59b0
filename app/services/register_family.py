"""Register a family, or correct one: from a form to rows, journal and codes, in one transaction."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.codes import CodeLists
from app.domain.errors import InternalError
from app.domain.family_code import read_code
from app.domain.finding import Found
from app.domain.form import ClaimForm, DocumentForm, FamilyForm, NameForm, PersonForm
from app.domain.operator import Operator, Permission
from app.domain.person import FamilyRecord, Member, Person
from app.domain.registration import Registration, accept
from app.domain.text_rules import plain_number
from app.services.missing_code import MissingCode
from app.storage.families import Families


class RegisterFamily:
    """The desk's main act. ``new_op_id`` makes UUIDv7 texts; ``clock`` returns aware UTC."""

    def __init__(
        self,
        operator: Operator,
        families: Families,
        lists: CodeLists,
        camp: Camp,
        clock: Callable[[], datetime],
        new_op_id: Callable[[], str],
        missing: MissingCode,
    ) -> None:
        self._operator = operator
        self._families = families
        self._lists = lists
        self._camp = camp
        self._clock = clock
        self._new_op_id = new_op_id
        self._missing = missing

    def open_form(self) -> FamilyForm:
        """Return an empty form with its op id and a code that no other family will get."""
        self._operator.require(Permission.REGISTER)
        return FamilyForm(op_id=self._new_op_id(), code=self._families.next_code())

    def new_member(self) -> PersonForm:
        """Return an empty member with its op id."""
        self._operator.require(Permission.REGISTER)
        return PersonForm(op_id=self._new_op_id())

    def form_of(self, code: str) -> FamilyForm:
        """Return a saved family as a form, to correct it or to add members. Raises NoSuchCodeError."""
        self._operator.require(Permission.REGISTER)
        record = self._families.by_code(code)
        if record is None:
            raise self._missing.error(*read_code(code))
        return FamilyForm(
            op_id=record.family.family_id,
            code=record.family.code,
            members=[self._member_form(member) for member in record.members],
        )

    def saved(self, form: FamilyForm) -> FamilyRecord | None:
        """Return the family that a form with this op id has become, or None."""
        self._operator.require(Permission.REGISTER)
        return self._families.by_form(form.op_id)

    def already_here(self, form: FamilyForm) -> tuple[Found, ...]:
        """Return people of other families who hold a document of this form."""
        self._operator.require(Permission.REGISTER)
        own = {member.op_id for member in form.members}
        documents = {
            (plain_number(document.number), document.issuer.strip().upper())
            for member in form.members
            for document in member.documents
        }
        holders = [holder for document in sorted(documents) for holder in self._families.holding_document(*document)]
        return tuple(self._found(person_id) for person_id, _ in dict.fromkeys(holders) if person_id not in own)

    def __call__(self, form: FamilyForm) -> FamilyRecord:
        """Save the form and return what was registered.

        Saving a form whose op ids are saved already is a correction of the same people.
        Raises RegistrationRefusedError, BedTakenError, and the machine's errors; the form is untouched.
        """
        return self._families.save(self.judge(form), self._operator.name)

    def judge(self, form: FamilyForm) -> Registration:
        """Return what saving the form would register, and save nothing. Raises RegistrationRefusedError."""
        self._operator.require(Permission.REGISTER)
        now = self._clock()
        form = self._with_hidden_needs(self._with_ids(form))
        today = now.astimezone(ZoneInfo(self._camp.time_zone)).date()
        return accept(form, lists=self._lists, camp=self._camp, now=now, today=today)

    def _found(self, person_id: str) -> Found:
        record = self._families.by_person(person_id)
        members = record.members if record else ()
        member = next((member for member in members if member.person.person_id == person_id), None)
        if record is None or member is None:
            raise InternalError(what="a document of nobody")
        person = member.person
        return Found(
            person_id=person_id,
            code=record.code_of(member),
            names=person.all_names,
            birth_date=person.birth_date,
            sex=person.sex,
            document=person.documents[0].number if person.documents else "",
            bed=member.stay.bed if member.stay else "",
            present=member.present,
        )

    def _with_ids(self, form: FamilyForm) -> FamilyForm:
        """Fill op ids and code that an imported form has not."""
        form = form.model_copy(deep=True)
        form.op_id = form.op_id or self._new_op_id()
        if not form.code:
            saved = self._families.by_form(form.op_id)
            form.code = saved.family.code if saved else self._families.next_code()
        for member in form.members:
            member.op_id = member.op_id or self._new_op_id()
        return form

    def _with_hidden_needs(self, form: FamilyForm) -> FamilyForm:
        """Keep the sensitive needs that this operator was not shown."""
        if self._operator.allows(Permission.READ_SENSITIVE_NEEDS):
            return form
        record = self._families.by_form(form.op_id)
        stored = {member.person.person_id: member.person for member in record.members} if record else {}
        for member in form.members:
            person = stored.get(member.op_id)
            hidden = [need for need in person.needs if self._is_sensitive(need)] if person else []
            member.needs = [*dict.fromkeys([*member.needs, *hidden])]
        return form

    def _is_sensitive(self, need: str) -> bool:
        code = self._lists.find(self._lists.needs, need)
        return code is not None and code.sensitive

    def _member_form(self, member: Member) -> PersonForm:
        person = member.person
        return PersonForm(
            op_id=person.person_id,
            names={script: NameForm(**name.model_dump()) for script, name in person.names.items()},
            birth_date=str(person.birth_date or ""),
            sex=person.sex,
            relationship=person.relationship,
            nationality=person.nationality,
            marital_status=person.marital_status,
            languages=list(person.languages),
            phone=person.phone,
            documents=_document_forms(person),
            needs=self._visible_needs(person),
            claim=ClaimForm(**person.claim.model_dump()),
            bed=member.stay.bed if member.stay else "",
            photo=person.photo,
        )

    def _visible_needs(self, person: Person) -> list[str]:
        if self._operator.allows(Permission.READ_SENSITIVE_NEEDS):
            return list(person.needs)
        return [need for need in person.needs if not self._is_sensitive(need)]


def _document_forms(person: Person) -> list[DocumentForm]:
    return [
        DocumentForm(
            type=document.type,
            number=document.number,
            issuer=document.issuer,
            expires=document.expires.isoformat() if document.expires else "",
        )
        for document in person.documents
    ]
