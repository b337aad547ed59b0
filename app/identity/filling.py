"""Turns what a zone says into what the form holds."""

from datetime import date

from app.domain.form import DocumentForm, NameForm, PersonForm
from app.identity.mrz import MrzResult
from app.identity.russian_mrz import InternalPassport, read_internal_passport

# By the document code; its first letter stands for all that have no line of their own (Doc 9303 parts 4 to 7).
_DOCUMENT_TYPES = {
    "P": "PASSPORT",
    "V": "VISA",
    "IR": "RESIDENCE_PERMIT",
    "AR": "RESIDENCE_PERMIT",
    "CR": "RESIDENCE_PERMIT",
    "I": "IDENTITY_CARD",
    "A": "IDENTITY_CARD",
    "C": "IDENTITY_CARD",
}
_STATES = {"D": "DEU"}
"""Germany alone writes a code of its own, so its people would be counted under two."""


def form_from_mrz(result: MrzResult, today: date) -> PersonForm:
    """Return a form with what the zone says: names, birth date, sex, nationality and the document; the rest empty.

    Names come as the zone spells them, Cyrillic from a Russian internal passport and Latin from any other document. A
    date that cannot be read is left empty.
    """
    internal = read_internal_passport(result)
    return PersonForm(
        names=_names(result, internal),
        birth_date=str(result.birth_date_on(today) or ""),
        sex=result.sex,
        nationality=_STATES.get(result.nationality, result.nationality),
        documents=[_document(result, internal, today)],
    )


def _names(result: MrzResult, internal: InternalPassport | None) -> dict[str, NameForm]:
    if internal is None:
        return {"Latn": NameForm(surname=result.surname, given=result.given_names)}
    name = NameForm(surname=internal.surname, given=internal.given, patronymic=internal.patronymic)
    return {"Cyrl": name}


def _document(result: MrzResult, internal: InternalPassport | None, today: date) -> DocumentForm:
    code = result.document_code
    return DocumentForm(
        type="INTERNAL_PASSPORT" if internal else _DOCUMENT_TYPES.get(code) or _DOCUMENT_TYPES[code[0]],
        number=internal.series + internal.number if internal else result.document_number,
        issuer=_STATES.get(result.issuing_state, result.issuing_state),
        expires=str(result.expiry_date_on(today) or ""),
    )
