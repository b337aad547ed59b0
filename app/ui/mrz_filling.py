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


def holds_reading(member: PersonForm, result: MrzResult) -> bool:
    """Whether the member has the document with the number that was read."""
    return any(document.number == result.document_number for document in member.documents)


def forget_reading(member: PersonForm, result: MrzResult) -> None:
    """Take out the number that was read wrong; its document waits for another one."""
    for document in member.documents:
        if document.number == result.document_number:
            document.number = ""


def _put_document(member: PersonForm, document: DocumentForm) -> None:
    """Put it in the place of the same number, or the first without a number, or behind the others."""
    for place, held in enumerate(member.documents):
        if held.number.strip().upper() in {"", document.number}:
            member.documents[place] = document
            return
    member.documents.append(document)
