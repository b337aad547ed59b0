"""The rules of registration: from a form to a Family and its Persons, or to everything that is wrong with it."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.domain.camp import Camp
from app.domain.codes import Code, CodeLists
from app.domain.dates import PartialDate
from app.domain.errors import OperatorError
from app.domain.form import DocumentForm, FamilyForm, NameForm, PersonForm
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model
from app.domain.person import Claim, Family, IdentityDocument, Person, PersonName, Stay

HEAD = "HEAD"
UNACCOMPANIED_MINOR = "UNACCOMPANIED_MINOR"
ADULT_AGE = 18
LONGEST_NAME = 120
LONGEST_TEXT = 200
OLDEST_AGE = 125
MOST_MEMBERS = 60

# Bidirectional overrides, embeddings and isolates can make one name look like another; joiners are part of spelling.
_FORBIDDEN_FORMAT = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff")


class Violation(Model):
    """One rule broken: which field (``members.2.names.Latn.surname``), the value as typed, and what to do.

    ``problem`` and ``next_step`` are English templates over ``value`` and ``limit``; the window translates them by the
    context ``rules``.
    """

    field: str
    value: str
    problem: str
    next_step: str
    limit: str = ""

    def __str__(self) -> str:
        """Field, value, problem and next step in English."""
        problem = self.problem.format(value=self.value, limit=self.limit)
        next_step = self.next_step.format(value=self.value, limit=self.limit)
        return f"{self.field} = {self.value!r}: {problem} {next_step}"


class RegistrationRefusedError(OperatorError):
    """A form breaks one rule or more; ``violations`` has each."""

    title = QT_TRANSLATE_NOOP("errors", "This family cannot be saved yet: {count} to mend.")
    next_step = QT_TRANSLATE_NOOP("errors", "Mend the marked fields, then save again. Nothing typed is lost.")

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        """Keep the violations."""
        super().__init__(count=len(violations))
        self.violations = violations

    def __str__(self) -> str:
        """Title, next step and each violation on its line."""
        return "\n".join([super().__str__(), *map(str, self.violations)])


class Registration(Model):
    """What an accepted form becomes."""

    family: Family
    persons: tuple[Person, ...]
    stays: tuple[Stay, ...]


@dataclass
class _Judge:
    """Collects violations while a form is read."""

    lists: CodeLists
    today: date
    violations: list[Violation] = field(default_factory=list)

    def object_to(self, path: str, value: str, problem: str, next_step: str, limit: str = "") -> None:
        shown = value if len(value) <= LONGEST_TEXT else value[:LONGEST_TEXT] + "…"
        self.violations.append(Violation(field=path, value=shown, problem=problem, next_step=next_step, limit=limit))

    def text(self, path: str, value: str, longest: int = LONGEST_TEXT) -> str:
        value = unicodedata.normalize("NFC", value.strip())
        if len(value) > longest:
            self.object_to(
                path,
                value,
                QT_TRANSLATE_NOOP("rules", "It is longer than {limit} characters."),
                QT_TRANSLATE_NOOP("rules", "Shorten it to what the document shows."),
                str(longest),
            )
        if any(
            character in _FORBIDDEN_FORMAT or unicodedata.category(character) in {"Cc", "Cs", "Co"}
            for character in value
        ):
            self.object_to(
                path,
                value,
                QT_TRANSLATE_NOOP("rules", "It has invisible control characters."),
                QT_TRANSLATE_NOOP("rules", "Delete the field and type it by hand."),
            )
        return value

    def code(self, path: str, value: str, codes: tuple[Code, ...], *, required: bool = False) -> str:
        value = value.strip().upper() if codes is not self.lists.languages else value.strip().lower()
        if not value and not required:
            return ""
        if self.lists.find(codes, value) is None:
            self.object_to(
                path,
                value,
                QT_TRANSLATE_NOOP("rules", "It is not in the list."),
                QT_TRANSLATE_NOOP("rules", "Choose one from the list."),
            )
        return value

    def day(self, path: str, value: str) -> date | None:
        parsed = self._partial(path, value)
        return parsed.earliest if parsed else None

    def birth(self, path: str, value: str) -> PartialDate | None:
        parsed = self._partial(path, value)
        if parsed is None:
            return None
        if parsed.earliest > self.today:
            self.object_to(
                path,
                value,
                QT_TRANSLATE_NOOP("rules", "The birth date is in the future."),
                QT_TRANSLATE_NOOP("rules", "Check the year, then type the date again."),
            )
        elif parsed.age_on(self.today) > OLDEST_AGE:
            self.object_to(
                path,
                value,
                QT_TRANSLATE_NOOP("rules", "That would be older than {limit} years."),
                QT_TRANSLATE_NOOP("rules", "Check the year, then type the date again."),
                str(OLDEST_AGE),
            )
        return parsed

    def _partial(self, path: str, value: str) -> PartialDate | None:
        if not value.strip():
            return None
        try:
            return PartialDate.parse(value)
        except ValueError:
            self.object_to(
                path,
                value,
                QT_TRANSLATE_NOOP("rules", "It is not a date."),
                QT_TRANSLATE_NOOP("rules", "Type it like 1974-08-12; the year alone will do, ~1974 for a guess."),
            )
            return None

    def name(self, path: str, form: NameForm) -> PersonName:
        return PersonName(
            surname=self.text(f"{path}.surname", form.surname, LONGEST_NAME),
            given=self.text(f"{path}.given", form.given, LONGEST_NAME),
            patronymic=self.text(f"{path}.patronymic", form.patronymic, LONGEST_NAME),
        )

    def document(self, path: str, form: DocumentForm) -> IdentityDocument | None:
        number = self.text(f"{path}.number", form.number).upper()
        if not number:
            if form.issuer.strip() or form.expires.strip():
                self.object_to(
                    f"{path}.number",
                    "",
                    QT_TRANSLATE_NOOP("rules", "The document has no number."),
                    QT_TRANSLATE_NOOP("rules", "Type the number, or empty the document's other fields."),
                )
            return None
        return IdentityDocument(
            type=self.code(f"{path}.type", form.type, self.lists.document_types, required=True),
            number=number,
            issuer=self.code(f"{path}.issuer", form.issuer, self.lists.nationalities),
            expires=self.day(f"{path}.expires", form.expires),
        )

    def person(self, path: str, form: PersonForm, family_id: str, number: int) -> Person:
        names = {script: self.name(f"{path}.names.{script}", name) for script, name in form.names.items()}
        names = {script: name for script, name in names.items() if str(name)}
        if not names:
            self.object_to(
                f"{path}.names",
                "",
                QT_TRANSLATE_NOOP("rules", "The person has no name."),
                QT_TRANSLATE_NOOP("rules", "Type a family name or a given name."),
            )
        documents = (self.document(f"{path}.documents.{i}", document) for i, document in enumerate(form.documents))
        needs = (self.code(f"{path}.needs.{i}", need, self.lists.needs) for i, need in enumerate(form.needs))
        languages = (
            self.code(f"{path}.languages.{i}", language, self.lists.languages)
            for i, language in enumerate(form.languages)
        )
        return Person(
            person_id=form.op_id,
            family_id=family_id,
            number=number,
            names=names,
            birth_date=self.birth(f"{path}.birth_date", form.birth_date),
            sex=self.code(f"{path}.sex", form.sex, self.lists.sexes, required=True),
            relationship=self.code(f"{path}.relationship", form.relationship, self.lists.relationships, required=True),
            nationality=self.code(f"{path}.nationality", form.nationality, self.lists.nationalities),
            marital_status=self.code(f"{path}.marital_status", form.marital_status, self.lists.marital_statuses),
            languages=_once(languages),
            phone=self.text(f"{path}.phone", form.phone),
            documents=tuple(document for document in documents if document is not None),
            needs=_once(needs),
            claim=Claim(
                basis=self.code(f"{path}.claim.basis", form.claim.basis, self.lists.claim_bases),
                through_name=self.text(f"{path}.claim.through_name", form.claim.through_name),
                through_relation=self.code(
                    f"{path}.claim.through_relation", form.claim.through_relation, self.lists.claim_relations
                ),
                through_living=form.claim.through_living,
            ),
            photo=form.photo,
        )


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def accept(form: FamilyForm, *, lists: CodeLists, camp: Camp, now: datetime, today: date) -> Registration:
    """Turn a form into a registration.

    ``form`` has its op ids and its code; ``now`` is aware; ``today`` is the day in the camp's time zone. A minor in a
    family without an adult is marked UNACCOMPANIED_MINOR whether or not anybody ticked it.
    Raises RegistrationRefusedError with every violation at once.
    """
    # A day of grace: east of the camp it may be tomorrow already.
    judge = _Judge(lists=lists, today=today + timedelta(days=1))
    if not 1 <= len(form.members) <= MOST_MEMBERS:
        judge.object_to(
            "members",
            str(len(form.members)),
            QT_TRANSLATE_NOOP("rules", "A family has one to {limit} people."),
            QT_TRANSLATE_NOOP("rules", "Add a person, or split the family in two."),
            str(MOST_MEMBERS),
        )
    persons = tuple(judge.person(f"members.{i}", member, form.op_id, i + 1) for i, member in enumerate(form.members))
    _judge_heads(judge, persons)
    _judge_document_numbers(judge, persons)
    _judge_beds(judge, form, camp)
    if judge.violations:
        raise RegistrationRefusedError(tuple(judge.violations))
    head = next(person for person in persons if person.relationship == HEAD)
    return Registration(
        family=Family(family_id=form.op_id, code=form.code, camp=camp.code, head=head.person_id, registered_at=now),
        persons=_mark_unaccompanied(persons, today),
        stays=tuple(Stay(person_id=member.op_id, bed=member.bed.strip(), arrived_at=now) for member in form.members),
    )


def _judge_heads(judge: _Judge, persons: tuple[Person, ...]) -> None:
    heads = [i for i, person in enumerate(persons) if person.relationship == HEAD]
    if persons and not heads:
        judge.object_to(
            "members.0.relationship",
            persons[0].relationship,
            QT_TRANSLATE_NOOP("rules", "The family has no head."),
            QT_TRANSLATE_NOOP("rules", "Choose 'head' for one person."),
        )
    for i in heads[1:]:
        judge.object_to(
            f"members.{i}.relationship",
            HEAD,
            QT_TRANSLATE_NOOP("rules", "The family has two heads."),
            QT_TRANSLATE_NOOP("rules", "Choose another relationship for this person."),
        )


def _judge_document_numbers(judge: _Judge, persons: tuple[Person, ...]) -> None:
    seen: set[tuple[str, str]] = set()
    for i, person in enumerate(persons):
        for j, document in enumerate(person.documents):
            if (document.issuer, document.number) in seen:
                judge.object_to(
                    f"members.{i}.documents.{j}.number",
                    document.number,
                    QT_TRANSLATE_NOOP("rules", "Two people of this family have the document {value}."),
                    QT_TRANSLATE_NOOP("rules", "Delete it from the one who does not hold it."),
                )
            seen.add((document.issuer, document.number))


def _judge_beds(judge: _Judge, form: FamilyForm, camp: Camp) -> None:
    known = {bed.bed_id for bed in camp.beds()}
    taken: set[str] = set()
    for i, member in enumerate(form.members):
        bed = member.bed.strip()
        if bed and bed not in known:
            judge.object_to(
                f"members.{i}.bed",
                bed,
                QT_TRANSLATE_NOOP("rules", "The camp has no such bed."),
                QT_TRANSLATE_NOOP("rules", "Choose a bed from the list."),
            )
        elif bed in taken:
            judge.object_to(
                f"members.{i}.bed",
                bed,
                QT_TRANSLATE_NOOP("rules", "Two people of this family have the same bed."),
                QT_TRANSLATE_NOOP("rules", "Choose another bed, or none for an infant."),
            )
        if bed:
            taken.add(bed)


def _mark_unaccompanied(persons: tuple[Person, ...], today: date) -> tuple[Person, ...]:
    def is_minor(person: Person) -> bool:
        return person.birth_date is not None and person.birth_date.age_on(today) < ADULT_AGE

    if not all(map(is_minor, persons)):
        return persons
    return tuple(person.model_copy(update={"needs": _once((*person.needs, UNACCOMPANIED_MINOR))}) for person in persons)
