"""Puts what a machine-readable zone says into a member's form. Pure Python."""

from datetime import date

from app.domain.form import DocumentForm, PersonForm
from app.identity.filling import form_from_mrz
from app.identity.mrz import MrzResult


def fill_from_mrz(member: PersonForm, result: MrzResult, today: date) -> None:
    """Fill the member with what the zone says and leave the rest; ``today`` decides centuries."""
    read = form_from_mrz(result, today)
    member.names = member.names | read.names
    member.birth_date = read.birth_date or member.birth_date
    member.sex = read.sex or member.sex
    member.nationality = read.nationality or member.nationality
    for document in read.documents:
        _put_document(member, document)


def _put_document(member: PersonForm, document: DocumentForm) -> None:
    """Put it in the place of the same number, or the first without a number, or behind the others."""
    for place, held in enumerate(member.documents):
        if held.number.strip().upper() in {"", document.number}:
            member.documents[place] = document
            return
    member.documents.append(document)
