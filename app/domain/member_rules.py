"""The rules for one member: from what was typed to a Person, field by field."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.codes import Code, CodeLists
from app.domain.dates import PartialDate
from app.domain.form import ClaimForm, DocumentForm, NameForm, PersonForm
from app.domain.languages import Script
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.person import Claim, IdentityDocument, Person, PersonName
from app.domain.text_rules import LONGEST_NAME, LONGEST_TEXT, broken_name_rules, broken_text_rules, normalize
from app.domain.violations import Rule, Violations

OLDEST_AGE = 125
EXPIRY_YEARS = range(1950, 2101)

NOT_CHOSEN = Rule(
    QT_TRANSLATE_NOOP("rules", "Nothing is chosen."),
    QT_TRANSLATE_NOOP("rules", "Choose one from the list."),
)
NOT_IN_LIST = Rule(
    QT_TRANSLATE_NOOP("rules", "It is not in the list."),
    QT_TRANSLATE_NOOP("rules", "Choose one from the list."),
)
NO_DATE = Rule(
    QT_TRANSLATE_NOOP("rules", "It is not a date."),
    QT_TRANSLATE_NOOP("rules", "Type it like 1974-08-12; the year alone will do, ~1974 for a guess."),
)
NO_WHOLE_DATE = Rule(
    QT_TRANSLATE_NOOP("rules", "It is not a whole date."),
    QT_TRANSLATE_NOOP("rules", "Type year, month and day like 2031-08-12, or leave the field empty."),
)
IN_FUTURE = Rule(
    QT_TRANSLATE_NOOP("rules", "The birth date is in the future."),
    QT_TRANSLATE_NOOP("rules", "Check the year, then type the date again."),
)
TOO_OLD = Rule(
    QT_TRANSLATE_NOOP("rules", "That would be older than {limit} years."),
    QT_TRANSLATE_NOOP("rules", "Check the year, then type the date again."),
)
EXPIRY_YEAR = Rule(
    QT_TRANSLATE_NOOP("rules", "No document ends in that year."),
    QT_TRANSLATE_NOOP("rules", "Check the year, then type the date again."),
)
NO_NUMBER = Rule(
    QT_TRANSLATE_NOOP("rules", "The document has no number."),
    QT_TRANSLATE_NOOP("rules", "Type the number, or empty the document's other fields."),
)
NO_NAME = Rule(
    QT_TRANSLATE_NOOP("rules", "The person has no name."),
    QT_TRANSLATE_NOOP("rules", "Type a family name or a given name."),
)
NO_PHOTO = Rule(
    QT_TRANSLATE_NOOP("rules", "It is not a photo of this desk."),
    QT_TRANSLATE_NOOP("rules", "Take or choose the photo again."),
)
_PHOTO = re.compile(r"(?:[0-9a-f]{64})?")


@dataclass(frozen=True)
class MemberRules:
    """Reads members. ``today`` is the latest day that is today anywhere; what is wrong goes to ``violations``."""

    lists: CodeLists
    today: date
    violations: Violations

    def person(self, path: str, form: PersonForm, family_id: str, number: int) -> Person:
        """Return the person, as far as the form can be read."""
        documents = (self._document(f"{path}.documents.{i}", document) for i, document in enumerate(form.documents))
        if not _PHOTO.fullmatch(form.photo):
            self.violations.add(f"{path}.photo", form.photo, NO_PHOTO)
        return Person(
            person_id=form.op_id,
            family_id=family_id,
            number=number,
            names=self._names(f"{path}.names", form.names),
            birth_date=self._birth_date(f"{path}.birth_date", form.birth_date),
            sex=self._code(f"{path}.sex", form.sex, self.lists.sexes, required=True),
            relationship=self._code(f"{path}.relationship", form.relationship, self.lists.relationships, required=True),
            nationality=self._code(f"{path}.nationality", form.nationality, self.lists.nationalities),
            marital_status=self._code(f"{path}.marital_status", form.marital_status, self.lists.marital_statuses),
            languages=self._codes(f"{path}.languages", form.languages, self.lists.languages),
            phone=self._text(f"{path}.phone", form.phone),
            documents=tuple(document for document in documents if document is not None),
            needs=self._codes(f"{path}.needs", form.needs, self.lists.needs),
            claim=self._claim(f"{path}.claim", form.claim),
            photo=form.photo,
        )

    def _text(self, path: str, typed: str, longest: int = LONGEST_TEXT) -> str:
        text = normalize(typed)
        for rule in broken_text_rules(text, longest):
            self.violations.add(path, typed, rule, longest)
        return text

    def _code(self, path: str, typed: str, codes: tuple[Code, ...], *, required: bool = False) -> str:
        code = typed.strip().upper() if codes is not self.lists.languages else typed.strip().lower()
        if code and self.lists.find(codes, code) is None:
            self.violations.add(path, typed, NOT_IN_LIST)
        elif not code and required:
            self.violations.add(path, typed, NOT_CHOSEN)
        return code

    def _codes(self, path: str, typed: Iterable[str], codes: tuple[Code, ...]) -> tuple[str, ...]:
        read = (self._code(f"{path}.{i}", code, codes) for i, code in enumerate(typed))
        return tuple(dict.fromkeys(code for code in read if code))

    def _names(self, path: str, forms: dict[Script, NameForm]) -> dict[Script, PersonName]:
        names = {script: self._name(f"{path}.{script}", form, script) for script, form in forms.items()}
        names = {script: name for script, name in names.items() if str(name)}
        if not names:
            self.violations.add(path, "", NO_NAME)
        return names

    def _name(self, path: str, form: NameForm, script: Script) -> PersonName:
        parts = {part: self._text(f"{path}.{part}", typed, LONGEST_NAME) for part, typed in form}
        for part, name in parts.items():
            for rule in broken_name_rules(name, script):
                self.violations.add(f"{path}.{part}", name, rule)
        return PersonName(**parts)

    def _birth_date(self, path: str, typed: str) -> PartialDate | None:
        birth = self._date(path, typed, NO_DATE)
        if birth is None:
            return None
        if birth.earliest > self.today:
            self.violations.add(path, typed, IN_FUTURE)
        elif birth.age_on(self.today) > OLDEST_AGE:
            self.violations.add(path, typed, TOO_OLD, OLDEST_AGE)
        return birth

    def _document(self, path: str, form: DocumentForm) -> IdentityDocument | None:
        number = self._text(f"{path}.number", form.number).upper()
        if not any(map(str.isalnum, number)):
            if number or form.issuer.strip() or form.expires.strip():
                self.violations.add(f"{path}.number", form.number, NO_NUMBER)
            return None
        return IdentityDocument(
            type=self._code(f"{path}.type", form.type, self.lists.document_types, required=True),
            number=number,
            issuer=self._code(f"{path}.issuer", form.issuer, self.lists.nationalities),
            expires=self._expiry(f"{path}.expires", form.expires),
        )

    def _expiry(self, path: str, typed: str) -> date | None:
        expiry = self._date(path, typed, NO_WHOLE_DATE)
        if expiry is None:
            return None
        if expiry.estimated or expiry.earliest != expiry.latest:
            self.violations.add(path, typed, NO_WHOLE_DATE)
        elif expiry.earliest.year not in EXPIRY_YEARS:
            self.violations.add(path, typed, EXPIRY_YEAR)
        return expiry.earliest

    def _date(self, path: str, typed: str, rule: Rule) -> PartialDate | None:
        if not typed.strip():
            return None
        try:
            return PartialDate.parse(typed)
        except ValueError:
            self.violations.add(path, typed, rule)
            return None

    def _claim(self, path: str, form: ClaimForm) -> Claim:
        return Claim(
            basis=self._code(f"{path}.basis", form.basis, self.lists.claim_bases),
            through_name=self._text(f"{path}.through_name", form.through_name),
            through_relation=self._code(f"{path}.through_relation", form.through_relation, self.lists.claim_relations),
            through_living=form.through_living,
        )
