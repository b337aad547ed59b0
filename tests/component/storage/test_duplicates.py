"""Somebody who is registered already is noticed, in any script; the index goes with the row."""

from typing import TYPE_CHECKING

from app.domain.dates import PartialDate
from app.domain.form import DocumentForm, NameForm, PersonForm
from app.domain.person import IdentityDocument, PersonName
from app.identity.likely import Likely
from app.identity.matching import Likeness
from app.identity.traits import traits_of_form
from app.reference.given_names import load_name_variants
from app.storage.duplicates import Duplicates
from tests.component.storage.samples import OPERATOR, Desk, changed, new_id, registration

if TYPE_CHECKING:
    from sqlite_utils import Database

VARIANTS = load_name_variants()


def like(desk: Desk, form: PersonForm, family_id: str = "") -> tuple[Likely, ...]:
    return Duplicates(desk.file, VARIANTS).like(traits_of_form(form), family_id)


def named(surname: str, given: str, **fields: str) -> PersonForm:
    script = "Hebr" if surname >= "א" else "Cyrl" if surname >= "Ё" else "Latn"
    return PersonForm.model_validate(
        {"names": {script: NameForm(surname=surname, given=given)}, "birth_date": "1974-08-12", "sex": "F"} | fields
    )


def save_somebody(desk: Desk) -> str:
    form = registration(desk.families.next_code(), "Anna", "Boris")
    form = changed(
        form,
        1,
        names={"Cyrl": PersonName(surname="Рабинович", given="Евгения")},
        documents=(IdentityDocument(type="PASSPORT", number="75 1234567"),),
        phone="+7 916 123-45-67",
        birth_date=PartialDate(value="1974-08-12"),
        sex="F",
    )
    desk.families.save(form, OPERATOR)
    return form.family.family_id


def test_a_person_is_noticed_in_every_script(desk: Desk) -> None:
    family_id = save_somebody(desk)
    for surname, given in (("Рабинович", "Женя"), ("RABINOVICH", "EVGENIIA"), ("רבינוביץ", "יבגניה")):
        (first, *_) = like(desk, named(surname, given))
        assert first.found.names == ("Рабинович Евгения",)
        assert first.verdict.likeness is Likeness.SAME
        assert like(desk, named(surname, given), family_id) == ()


def test_a_document_or_a_phone_is_enough_to_be_compared(desk: Desk) -> None:
    save_somebody(desk)
    document = PersonForm(documents=[DocumentForm(number="751234567")], sex="F")
    assert [reason.code for reason in like(desk, document)[0].verdict.reasons] == ["document_same", "sex_same"]
    assert like(desk, PersonForm(phone="8 (916) 1234567"))[0].verdict.likeness is not Likeness.OTHER


def test_others_are_not(desk: Desk) -> None:
    save_somebody(desk)
    assert like(desk, named("Шапиро", "Евгения", birth_date="1951-01-01")) == ()
    assert like(desk, PersonForm()) == ()
    assert like(desk, named("*", '"OR', phone='") OR (')) == ()


def test_a_correction_corrects_the_index(desk: Desk) -> None:
    levina = PersonName(surname="Levin", given="Anna")
    form = changed(
        registration(desk.families.next_code(), "Anna"),
        1,
        names={"Latn": levina},
        phone="+7 916 123-45-67",
        birth_date=PartialDate(value="1974-08-12"),
    )
    desk.families.save(form, OPERATOR)
    assert like(desk, named("Левин", "Анна"))
    katz = {"Latn": PersonName(surname="Katz", given="Hanna")}
    desk.families.save(changed(form, 1, names=katz, phone=""), OPERATOR)
    assert like(desk, named("Левин", "Ольга")) == ()
    assert like(desk, PersonForm(phone="+7 916 123-45-67")) == ()
    desk.file.write(lambda db: db.execute("INSERT INTO alike(alike) VALUES('integrity-check')"))


def test_an_older_file_gets_its_index(desk: Desk) -> None:
    save_somebody(desk)

    def forget(db: "Database") -> None:
        db.execute("DROP TABLE alike")
        db.execute("ALTER TABLE people DROP COLUMN alike")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'duplicates'")

    desk.file.write(forget)
    desk.reopen()
    assert like(desk, named("רבינוביץ", "יבגניה"))


def test_a_saved_form_does_not_meet_itself(desk: Desk) -> None:
    family_id = new_id()
    desk.families.save(registration(desk.families.next_code(), "Anna", family_id=family_id), OPERATOR)
    assert like(desk, PersonForm(names={"Latn": NameForm(surname="Specimen", given="Anna")}), family_id) == ()
