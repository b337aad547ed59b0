"""The rules of registration: from a form to a Family and its Persons, or to everything that is wrong with it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from app.domain.camp import Camp
from app.domain.codes import CodeLists
from app.domain.form import FamilyForm
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.member_rules import MemberRules
from app.domain.model import Model
from app.domain.person import Family, IdentityDocument, Person, Stay
from app.domain.text_rules import plain_number
from app.domain.violations import RegistrationRefusedError, Rule, Violation, Violations

__all__ = ["HEAD", "UNACCOMPANIED_MINOR", "Registration", "RegistrationRefusedError", "Violation", "accept"]

HEAD = "HEAD"
UNACCOMPANIED_MINOR = "UNACCOMPANIED_MINOR"
ADULT_AGE = 18
MOST_MEMBERS = 60

FAMILY_SIZE = Rule(
    QT_TRANSLATE_NOOP("rules", "A family has one to {limit} people."),
    QT_TRANSLATE_NOOP("rules", "Add a person, or split the family in two."),
)
SAME_RECORD = Rule(
    QT_TRANSLATE_NOOP("rules", "Two people of this family have the same record."),
    QT_TRANSLATE_NOOP("rules", "Delete one of them, then add the person again."),
)
NO_HEAD = Rule(
    QT_TRANSLATE_NOOP("rules", "The family has no head."),
    QT_TRANSLATE_NOOP("rules", "Choose 'head' for one person."),
)
TWO_HEADS = Rule(
    QT_TRANSLATE_NOOP("rules", "The family has two heads."),
    QT_TRANSLATE_NOOP("rules", "Choose another relationship for this person."),
)
SHARED_DOCUMENT = Rule(
    QT_TRANSLATE_NOOP("rules", "Two people of this family have the document {value}."),
    QT_TRANSLATE_NOOP("rules", "Delete it from the one who does not hold it."),
)
SAME_DOCUMENT = Rule(
    QT_TRANSLATE_NOOP("rules", "The person has the document {value} twice."),
    QT_TRANSLATE_NOOP("rules", "Delete one of the two."),
)
NO_SUCH_BED = Rule(
    QT_TRANSLATE_NOOP("rules", "The camp has no such bed."),
    QT_TRANSLATE_NOOP("rules", "Choose a bed from the list."),
)
SHARED_BED = Rule(
    QT_TRANSLATE_NOOP("rules", "Two people of this family have the same bed."),
    QT_TRANSLATE_NOOP("rules", "Choose another bed, or none for an infant."),
)


class Registration(Model):
    """What an accepted form becomes."""

    family: Family
    persons: tuple[Person, ...]
    stays: tuple[Stay, ...]


def accept(form: FamilyForm, *, lists: CodeLists, camp: Camp, now: datetime, today: date) -> Registration:
    """Turn a form into a registration.

    ``form`` has its op ids and its code; ``now`` is aware; ``today`` is the day in the camp's time zone. A child in a
    family without an adult is marked UNACCOMPANIED_MINOR whether or not anybody ticked it.
    Raises RegistrationRefusedError with every violation at once.
    """
    violations = Violations()
    # A day of grace: east of the camp it may be tomorrow already.
    rules = MemberRules(lists=lists, today=today + timedelta(days=1), violations=violations)
    persons = tuple(rules.person(f"members.{i}", member, form.op_id, i + 1) for i, member in enumerate(form.members))
    _judge_members(violations, form)
    _judge_heads(violations, persons)
    _judge_documents(violations, persons)
    _judge_beds(violations, form, camp)
    if violations.found:
        raise RegistrationRefusedError(tuple(violations.found))
    head = next(person for person in persons if person.relationship == HEAD)
    return Registration(
        family=Family(family_id=form.op_id, code=form.code, camp=camp.code, head=head.person_id, registered_at=now),
        persons=_mark_unaccompanied(persons, today),
        stays=tuple(Stay(person_id=member.op_id, bed=member.bed.strip(), arrived_at=now) for member in form.members),
    )


def _judge_members(violations: Violations, form: FamilyForm) -> None:
    if not 1 <= len(form.members) <= MOST_MEMBERS:
        violations.add("members", str(len(form.members)), FAMILY_SIZE, MOST_MEMBERS)
    known: set[str] = set()
    for i, member in enumerate(form.members):
        if member.op_id and member.op_id in known:
            violations.add(f"members.{i}.op_id", member.op_id, SAME_RECORD)
        known.add(member.op_id)


def _judge_heads(violations: Violations, persons: tuple[Person, ...]) -> None:
    heads = [i for i, person in enumerate(persons) if person.relationship == HEAD]
    if persons and not heads:
        violations.add("members.0.relationship", persons[0].relationship, NO_HEAD)
    for i in heads[1:]:
        violations.add(f"members.{i}.relationship", HEAD, TWO_HEADS)


def _judge_documents(violations: Violations, persons: tuple[Person, ...]) -> None:
    """One person may hold documents of two types under one number; two people never share a number."""
    holders: dict[tuple[str, str], int] = {}
    for i, person in enumerate(persons):
        types: set[tuple[str, str, str]] = set()
        for j, document in enumerate(person.documents):
            path, key = f"members.{i}.documents.{j}.number", _key(document)
            if holders.setdefault(key, i) != i:
                violations.add(path, document.number, SHARED_DOCUMENT)
            elif (*key, document.type) in types:
                violations.add(path, document.number, SAME_DOCUMENT)
            types.add((*key, document.type))


def _key(document: IdentityDocument) -> tuple[str, str]:
    """Return what tells documents apart, however their numbers are grouped."""
    return document.issuer, plain_number(document.number)


def _judge_beds(violations: Violations, form: FamilyForm, camp: Camp) -> None:
    taken: set[str] = set()
    for i, member in enumerate(form.members):
        bed = member.bed.strip()
        if bed and bed not in camp.bed_ids:
            violations.add(f"members.{i}.bed", bed, NO_SUCH_BED)
        elif bed in taken:
            violations.add(f"members.{i}.bed", bed, SHARED_BED)
        if bed:
            taken.add(bed)


def _mark_unaccompanied(persons: tuple[Person, ...], today: date) -> tuple[Person, ...]:
    is_child = _could_be_a_child_on(today)
    if not all(map(is_child, persons)):
        return persons
    return tuple(
        person.model_copy(update={"needs": tuple(dict.fromkeys((*person.needs, UNACCOMPANIED_MINOR)))})
        for person in persons
    )


def _could_be_a_child_on(today: date) -> Callable[[Person], bool]:
    """Judge in favour of the child where the day or the month is not known; without any birth date, as an adult."""
    return lambda person: person.birth_date is not None and person.birth_date.youngest_on(today) < ADULT_AGE
