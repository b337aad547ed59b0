from datetime import date
from itertools import count

from app.domain.form import DocumentForm, FamilyForm, NameForm, PersonForm
from app.identity.mrz import read_mrz
from app.ui.family_editor import FamilyEditor
from app.ui.mrz_filling import fill_from_mrz

ANNA = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TODAY = date(2026, 11, 24)


def editor() -> FamilyEditor:
    numbers = count(1)
    return FamilyEditor(FamilyForm(op_id="f", code="K7-000A"), lambda: PersonForm(op_id=f"p{next(numbers)}"))


def test_a_form_begins_with_its_head() -> None:
    family = editor()
    assert family.member.relationship == "HEAD"
    assert family.is_blank(family.member)


def test_a_new_member_takes_over_what_families_share() -> None:
    family = editor()
    for path, value in (("names.Latn.surname", "Levi"), ("nationality", "RUS"), ("phone", "+7"), ("sex", "F")):
        family.put(path, value)
    family.add_member("A/101/2")
    assert (family.member.names["Latn"].surname, family.member.nationality, family.member.phone) == (
        "Levi",
        "RUS",
        "+7",
    )
    assert (family.member.sex, family.member.bed) == ("", "A/101/2")
    assert family.is_carried("phone")
    assert family.is_blank(family.member)
    family.put("phone", "+8")
    assert not family.is_carried("phone")
    assert not family.is_blank(family.member)


def test_people_about_whom_nothing_was_typed_are_not_saved() -> None:
    family = editor()
    family.put("names.Latn.given", "Dana")
    family.add_member()
    assert [member.op_id for member in family.without_blanks().members] == ["p1"]
    assert len(family.form.members) == 2


def test_a_toggled_need_is_toggled_back() -> None:
    family = editor()
    family.toggle_need("INFANT")
    assert family.member.needs == ["INFANT"]
    family.toggle_need("INFANT")
    assert family.member.needs == []


def test_the_last_member_is_emptied_not_removed() -> None:
    family = editor()
    family.put("names.Latn.given", "Dana")
    family.remove_member()
    assert len(family.form.members) == 1
    assert family.is_blank(family.member)


def test_a_person_with_a_name_and_a_document_is_complete() -> None:
    family = editor()
    assert not family.is_complete(family.member)
    family.put("names.Latn.given", "Dana")
    assert not family.is_complete(family.member)
    family.put("documents.0.number", "1")
    assert family.is_complete(family.member)


def test_a_passport_keeps_what_it_does_not_say() -> None:
    member = PersonForm(
        names={"Hebr": NameForm(given="חנה")}, phone="+358", documents=[DocumentForm(number="OTHER"), DocumentForm()]
    )
    fill_from_mrz(member, read_mrz(ANNA), TODAY)
    assert member.names["Hebr"].given == "חנה"
    assert member.names["Latn"].surname == "ERIKSSON"
    assert member.phone == "+358"
    assert [document.number for document in member.documents] == ["OTHER", "L898902C3"]


def test_the_same_passport_again_replaces_itself() -> None:
    member = PersonForm()
    for _ in range(2):
        fill_from_mrz(member, read_mrz(ANNA), TODAY)
    assert len(member.documents) == 1


def test_a_list_fills_what_is_empty_and_nothing_that_was_typed_or_scanned() -> None:
    family = editor()
    family.put("names.Latn.surname", "LEVIN")
    family.put("documents.0.number", "65 000")
    given = PersonForm(
        names={"Latn": NameForm(surname="LEWIN", given="NOA")},
        relationship="SPOUSE",
        documents=[DocumentForm(type="PASSPORT", number="65000", issuer="RUS")],
    )
    family.take_over(family.member, given)
    member = family.member
    assert (member.names["Latn"].surname, member.names["Latn"].given) == ("LEVIN", "NOA")
    assert (member.relationship, member.documents[0].number, member.documents[0].issuer) == ("SPOUSE", "65 000", "RUS")
    assert family.is_carried("names.Latn.given")
    assert not family.is_carried("names.Latn.surname")


def test_another_document_of_a_list_is_not_mixed_with_the_one_in_hand() -> None:
    family = editor()
    family.put("documents.0.number", "111")
    family.take_over(family.member, PersonForm(documents=[DocumentForm(type="VISA", number="222", issuer="RUS")]))
    assert family.member.documents == [DocumentForm(number="111")]


def test_somebody_from_a_list_is_nobody_blank() -> None:
    family = editor()
    family.take_over(family.member, PersonForm(names={"Latn": NameForm(surname="SPECIMEN")}))
    family.add_member()
    assert not family.is_blank(family.form.members[0])
    assert len(family.without_blanks().members) == 1
