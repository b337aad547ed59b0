"""From a zone to the form, checked against the sample arrivals."""

from datetime import date

import pytest

from app.domain.form import DocumentForm
from app.identity.filling import form_from_mrz
from app.identity.mrz import read_mrz

TODAY = date(2026, 11, 23)


def test_a_passport() -> None:
    lines = ["P<UTOERIKSSON<<ANNA<MARIA", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
    form = form_from_mrz(read_mrz(lines), TODAY)
    assert (form.names["Latn"].surname, form.names["Latn"].given) == ("ERIKSSON", "ANNA MARIA")
    assert (form.birth_date, form.sex, form.nationality) == ("1974-08-12", "F", "UTO")
    assert form.documents == [DocumentForm(type="PASSPORT", number="L898902C3", issuer="UTO", expires="2012-04-15")]


def test_an_internal_passport_gives_cyrillic_and_the_whole_number() -> None:
    lines = ["PNRUS6QDEL9MAN<<MOISEQ<8KOVLEVI3", "4010000010RUS5512315M<<<<<<<5150110780037<84"]
    form = form_from_mrz(read_mrz(lines), TODAY)
    assert list(form.names) == ["Cyrl"]
    assert form.names["Cyrl"].patronymic == "ЯКОВЛЕВИЧ"
    assert form.documents == [DocumentForm(type="INTERNAL_PASSPORT", number="4015000001", issuer="RUS", expires="")]


def test_germany_is_counted_under_one_code() -> None:
    lines = ["P<D<<MUSTERMANN<<ERIKA", "C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0"]
    form = form_from_mrz(read_mrz(lines), TODAY)
    assert (form.nationality, form.documents[0].issuer) == ("DEU", "DEU")


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("P<UTO", "PASSPORT"),
        ("PDUTO", "PASSPORT"),
        ("PNUTO", "PASSPORT"),
        ("V<UTO", "VISA"),
        ("I<UTO", "IDENTITY_CARD"),
        ("A<UTO", "IDENTITY_CARD"),
        ("IRUTO", "RESIDENCE_PERMIT"),
        ("CRUTO", "RESIDENCE_PERMIT"),
    ],
)
def test_document_types(first: str, expected: str) -> None:
    lines = [f"{first}ERIKSSON<<ANNA<MARIA", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
    assert form_from_mrz(read_mrz(lines), TODAY).documents[0].type == expected
