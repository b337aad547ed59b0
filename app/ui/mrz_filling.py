"""Puts what a machine-readable zone says into a member's form. Pure Python."""

from datetime import date

from app.domain.form import DocumentForm, NameForm, PersonForm
from app.identity.mrz import MrzResult
from app.identity.russian_mrz import read_internal_passport

_TYPES = {"P": "PASSPORT", "I": "IDENTITY_CARD", "A": "IDENTITY_CARD", "C": "IDENTITY_CARD", "V": "VISA"}
_TYPES_BY_CODE = {"PN": "INTERNAL_PASSPORT", "IR": "RESIDENCE_PERMIT", "AR": "RESIDENCE_PERMIT", "AC": "CREW_CARD"}


def fill_from_mrz(member: PersonForm, result: MrzResult, today: date, document_types: frozenset[str]) -> None:
    """Fill the member with the zone's fields; ``today`` decides centuries, ``document_types`` are the codes known.

    The document goes to the place of the same number, or the first place without a number, or behind the others.
    """
    internal = read_internal_passport(result)
    if internal is not None:
        member.names["Cyrl"] = NameForm(surname=internal.surname, given=internal.given, patronymic=internal.patronymic)
    else:
        latin = member.names.setdefault("Latn", NameForm())
        latin.surname, latin.given = result.surname, result.given_names
    if birth := result.birth_date_on(today):
        member.birth_date = str(birth)
    if result.sex in {"F", "M", "X"}:
        member.sex = result.sex
    member.nationality = result.nationality or member.nationality
    expiry = result.expiry_date_on(today)
    number = internal.series + internal.number if internal else result.document_number
    kind = _TYPES_BY_CODE.get(result.document_code, _TYPES.get(result.document_code[:1], ""))
    _put_document(
        member,
        DocumentForm(
            type=kind if kind in document_types else "",
            number=number,
            issuer=result.issuing_state,
            expires=expiry.isoformat() if expiry else "",
        ),
    )


def _put_document(member: PersonForm, document: DocumentForm) -> None:
    for place, held in enumerate(member.documents):
        if held.number.strip().upper() in {"", document.number}:
            member.documents[place] = document
            return
    member.documents.append(document)
