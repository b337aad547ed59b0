"""A conflict in the words of the desk: what it is about, and what each side said."""

from datetime import datetime, tzinfo

from app.domain.codes import CodeLists
from app.domain.conflict import Conflict, ConflictKind, Rival
from app.domain.languages import Language
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.person import ShelterStatus
from app.ui.isolates import isolate
from app.ui.models.members import bed_label
from app.ui.translation import translate

_FIELDS = {
    "names.Latn": QT_TRANSLATE_NOOP("fields", "Name"),
    "names.Cyrl": QT_TRANSLATE_NOOP("fields", "Name, Cyrillic"),
    "names.Hebr": QT_TRANSLATE_NOOP("fields", "Name, Hebrew"),
    "birth_date": QT_TRANSLATE_NOOP("fields", "Born"),
    "sex": QT_TRANSLATE_NOOP("fields", "Sex"),
    "relationship": QT_TRANSLATE_NOOP("fields", "Relationship to head"),
    "nationality": QT_TRANSLATE_NOOP("fields", "Nationality"),
    "documents": QT_TRANSLATE_NOOP("fields", "Documents"),
    "phone": QT_TRANSLATE_NOOP("fields", "Phone"),
    "marital_status": QT_TRANSLATE_NOOP("fields", "Marital status"),
    "languages": QT_TRANSLATE_NOOP("fields", "Languages"),
    "needs": QT_TRANSLATE_NOOP("fields", "Needs"),
    "claim": QT_TRANSLATE_NOOP("fields", "Right claimed as"),
    "photo": QT_TRANSLATE_NOOP("fields", "Photo"),
    "stays": QT_TRANSLATE_NOOP("fields", "Stay and bed"),
    "number": QT_TRANSLATE_NOOP("fields", "Number in the family"),
    "family": QT_TRANSLATE_NOOP("fields", "Family"),
    "verdict": QT_TRANSLATE_NOOP("fields", "One person or two"),
    "head": QT_TRANSLATE_NOOP("fields", "Head of the family"),
}
"""English words of a record's fields, by path or its first part."""
_CODES = {
    "sex": "sexes",
    "relationship": "relationships",
    "nationality": "nationalities",
    "marital_status": "marital_statuses",
    "languages": "languages",
    "needs": "needs",
}
_STATUSES = {
    ShelterStatus.PLANNED: QT_TRANSLATE_NOOP("fields", "expected"),
    ShelterStatus.CHECKED_IN: QT_TRANSLATE_NOOP("fields", "checked in"),
    ShelterStatus.CHECKED_OUT: QT_TRANSLATE_NOOP("fields", "checked out"),
}
_VERDICTS = {
    "same": QT_TRANSLATE_NOOP("fields", "one person"),
    "different": QT_TRANSLATE_NOOP("fields", "two people"),
    "open": QT_TRANSLATE_NOOP("fields", "not decided"),
}
_SHORTENED = 12
"""Signs of a photo's SHA-256 that tell two apart for the eye."""


def field_words(path: str) -> str:
    """Return what a record's field is called; the path itself for one that has no words."""
    words = _FIELDS.get(path) or _FIELDS.get(path.split(".", maxsplit=1)[0])
    return translate("fields", words) if words else path


def about_words(conflict: Conflict) -> str:
    """Return in one line what there is to decide."""
    if conflict.kind is ConflictKind.VALUE:
        return field_words(conflict.field)
    template = {
        ConflictKind.BED: QT_TRANSLATE_NOOP("conflicts", "Bed {what}, given more than once"),
        ConflictKind.DOCUMENT: QT_TRANSLATE_NOOP("conflicts", "Document {what}, registered at two desks"),
        ConflictKind.NUMBER: QT_TRANSLATE_NOOP("conflicts", "Number {what}, given twice"),
        ConflictKind.PEOPLE: QT_TRANSLATE_NOOP("conflicts", "{what}: told apart, and one person by other decisions"),
        ConflictKind.CODE: QT_TRANSLATE_NOOP("conflicts", "Code {what}, used by two families"),
    }[conflict.kind]
    what = bed_label(conflict.field) if conflict.kind is ConflictKind.BED else conflict.field
    return translate("conflicts", template).format(what=isolate(what))


def who_words(conflict: Conflict) -> str:
    """Return whom it is about: code and name, or the codes of all."""
    codes = "  ·  ".join(dict.fromkeys(isolate(rival.code) for rival in conflict.rivals))
    return f"{codes}  {isolate(conflict.name)}" if conflict.name else codes


def value_words(conflict: Conflict, rival: Rival, lists: CodeLists, language: Language, zone: tzinfo) -> str:
    """Return what one side said, codes as words and times in the camp's zone; a dash for nothing."""
    if conflict.kind is ConflictKind.PEOPLE:
        return f"{isolate(rival.code)}: {said_words('verdict', rival.text, lists, language, zone)}"
    if conflict.kind is not ConflictKind.VALUE:
        return f"{isolate(rival.code)}  {isolate(rival.text)}" if rival.text != rival.code else isolate(rival.code)
    return said_words(conflict.field, rival.text, lists, language, zone)


def said_words(field: str, text: str, lists: CodeLists, language: Language, zone: tzinfo) -> str:
    """Return what somebody said in a field, from the text that storage makes of it; a dash for nothing."""
    part = field.split(".", maxsplit=1)[0]
    if part == "verdict" and text in _VERDICTS:
        return translate("fields", _VERDICTS[text])
    if part == "photo":
        return isolate(text[:_SHORTENED]) or "–"
    if part == "stays":
        return ", ".join(_of_stay(word, zone) for word in text.split(", "))
    if part == "documents":
        codes = (*lists.document_types, *lists.nationalities)
    elif part in _CODES:
        codes = getattr(lists, _CODES[part])
    else:
        return isolate(text) or "–"
    found = ((lists.find(codes, code), code) for code in text.split(", ") if code)
    return ", ".join(known.label(language) if known else isolate(code) for known, code in found) or "–"


def _of_stay(word: str, zone: tzinfo) -> str:
    if word in list(ShelterStatus):
        return translate("fields", _STATUSES[ShelterStatus(word)])
    try:
        return isolate(datetime.fromisoformat(word).astimezone(zone).strftime("%Y-%m-%d %H:%M"))
    except ValueError:
        return isolate(bed_label(word))
