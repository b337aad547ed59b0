"""What of a person is compared, from a record or from a form that is still being typed."""

import re
from collections.abc import Iterable, Mapping

from app.domain.dates import PartialDate
from app.domain.form import NameForm, PersonForm
from app.domain.languages import Script
from app.domain.model import Model
from app.domain.person import Person, PersonName

_NO_SIGN = re.compile(r"[\W_]+")
_NO_DIGIT = re.compile(r"\D+")
_COMPARED_DIGITS = 9
_FEWEST_DIGITS = 7


class Traits(Model):
    """A person as compared. Names as written, every script; documents and phone in a plain form; empty if unknown."""

    surnames: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    patronymics: tuple[str, ...] = ()
    birth_date: PartialDate | None = None
    sex: str = ""
    documents: tuple[str, ...] = ()
    phone: str = ""


def traits_of_person(person: Person) -> Traits:
    """Return what is compared of a registered person."""
    return _traits(
        person.names,
        birth_date=person.birth_date,
        sex=person.sex,
        documents=[document.number for document in person.documents],
        phone=person.phone,
    )


def traits_of_form(form: PersonForm) -> Traits:
    """Return what is compared of a form; a date that cannot be read yet is unknown."""
    try:
        birth_date = PartialDate.parse(form.birth_date) if form.birth_date.strip() else None
    except ValueError:
        birth_date = None
    return _traits(
        form.names,
        birth_date=birth_date,
        sex=form.sex,
        documents=[document.number for document in form.documents],
        phone=form.phone,
    )


def _traits(
    names: Mapping[Script, PersonName] | Mapping[Script, NameForm],
    *,
    birth_date: PartialDate | None,
    sex: str,
    documents: list[str],
    phone: str,
) -> Traits:
    spellings = [names[script] for script in sorted(names)]
    return Traits(
        surnames=_said(name.surname for name in spellings),
        given=_said(name.given for name in spellings),
        patronymics=_said(name.patronymic for name in spellings),
        birth_date=birth_date,
        sex=sex,
        documents=_said(_NO_SIGN.sub("", number).upper() for number in documents),
        phone=plain_phone(phone),
    )


def _said(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))


def plain_phone(phone: str) -> str:
    """Return the last nine digits, the same with or without the country's code; empty for fewer than seven."""
    digits = _NO_DIGIT.sub("", phone)
    return digits[-_COMPARED_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""
