"""Lists of expected people from many hands: letters, dates, headings, and everything that is wrong with a file."""

import contextlib
import json
import time
from datetime import date, datetime
from io import BytesIO

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import OperatorError
from app.domain.expected import DateOrder, ExpectedField, ListPreview
from app.reference.code_lists import load_code_lists
from app.reference.errors import ListEncodingError, NoNameColumnError, NoSuchColumnError, NotAListError
from app.reference.list_dates import order_of, plain_date
from app.reference.list_people import ListReader
from app.reference.resources import RESOURCES

READER = ListReader(load_code_lists(), date(2026, 11, 24))
RUSSIAN = "Фамилия;Имя;Отчество;Дата рождения;Пол;Номер паспорта\nОбразцов;Лев;Ильич;05.12.2014;м;750000103\n"
HEBREW = "שם משפחה,שם פרטי,תאריך לידה,מין,דרכון\nדוגמא,לאה,7 בדצמבר 1993,נ,750000104\n"
AZERBAIJANI = "Soyad\tAd\tDoğum tarixi\tCinsi\nNÜMUNƏ\tAYSEL\t02.02.1992\tQadın\n"
FINNISH = "Sukunimi;Etunimi;Syntymäaika;Sukupuoli\nMALLI;Päivi;1.6.1988;Nainen\n"


def read(
    content: str | bytes,
    *,
    encoding: str = "",
    order: DateOrder | None = None,
    columns: dict[str, ExpectedField | None] | None = None,
    remembered: dict[str, ExpectedField | None] | None = None,
) -> ListPreview:
    raw = content.encode() if isinstance(content, str) else content
    return READER.read(raw, "list", remembered or {}, columns=columns or {}, order=order, encoding=encoding)


def workbook(*rows: list[object], sheets: int = 1) -> bytes:
    output = BytesIO()
    book = xlsxwriter.Workbook(output, {"in_memory": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for _ in range(sheets):
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(number, place, value, day)
                else:
                    sheet.write(number, place, value)
    book.close()
    return output.getvalue()


@pytest.mark.parametrize(
    ("text", "encoding", "said", "surname", "sex"),
    [
        (RUSSIAN, "utf-8", "utf-8", "Образцов", "M"),
        (RUSSIAN, "utf-8-sig", "utf-8", "Образцов", "M"),
        (RUSSIAN, "utf-16", "utf-16", "Образцов", "M"),
        (RUSSIAN, "utf-16-le", "utf-16-le", "Образцов", "M"),
        (RUSSIAN, "utf-16-be", "utf-16-be", "Образцов", "M"),
        (RUSSIAN, "cp1251", "cp1251", "Образцов", "M"),
        (HEBREW, "cp1255", "cp1255", "דוגמא", "F"),
        (HEBREW, "utf-16-le", "utf-16-le", "דוגמא", "F"),
        (AZERBAIJANI, "utf-8", "utf-8", "NÜMUNƏ", "F"),
        (AZERBAIJANI.replace("Ə", "E"), "cp1254", "cp1254", "NÜMUNE", "F"),
        (FINNISH, "cp1252", "cp1252", "MALLI", "F"),
    ],
)
def test_letters_are_found_out(text: str, encoding: str, said: str, surname: str, sex: str) -> None:
    preview = read(text.encode(encoding))
    assert (preview.encoding, preview.problems) == (said, ())
    form = preview.rows[0].form
    assert ([name.surname for name in form.names.values()], form.sex) == ([surname], sex)


def test_letters_asked_for_count_more_than_what_is_found_out() -> None:
    with pytest.raises(NoNameColumnError):
        read(HEBREW.encode("cp1255"), encoding="cp1251")
    with pytest.raises(ListEncodingError):
        read(RUSSIAN.encode("cp1251"), encoding="utf-8")
    with pytest.raises(ListEncodingError):
        read(RUSSIAN, encoding="rot13")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("1990-04-03", "1990-04-03"),
        ("03.04.1990", "1990-04-03"),
        ("3/4/1990", "1990-04-03"),
        ("25/04/1990", "1990-04-25"),
        ("04/25/1990", "1990-04-25"),
        ("1990-04-03 00:00:00", "1990-04-03"),
        ("1990-04-03T00:00:00Z", "1990-04-03"),
        ("32966", "1990-04-03"),
        ("3 April 1990", "1990-04-03"),
        ("Apr 3, 1990", "1990-04-03"),
        ("3-Apr-1990", "1990-04-03"),
        ("3 апреля 1990 г.", "1990-04-03"),
        ("3 באפריל 1990", "1990-04-03"),
        ("3 aprel 1990", "1990-04-03"),
        ("3. huhtikuuta 1990", "1990-04-03"),
        ("April 1990", "1990-04"),
        ("1990", "1990"),
        ("~1938", "~1938"),
    ],
)
def test_spellings_of_dates(text: str, plain: str) -> None:
    assert plain_date(text, DateOrder.DAY) == plain


@pytest.mark.parametrize("text", ["07.13.1993", "31/02/1990", "12.08.74", "soon", "3 Foo 1990", "0000"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        plain_date(text, DateOrder.DAY)


@pytest.mark.parametrize(
    ("values", "order", "ambiguous"),
    [
        (("03/04/1990",), DateOrder.DAY, "03/04/1990"),
        (("03/04/1990", "25/04/1990"), DateOrder.DAY, ""),
        (("03/04/1990", "04/25/1990"), DateOrder.MONTH, ""),
        (("03/04/1990", "04/25/1990", "25/04/1990"), DateOrder.DAY, "03/04/1990"),
        (("03.04.1990", "04/04/1990"), DateOrder.DAY, ""),
    ],
)
def test_a_column_settles_which_comes_first(values: tuple[str, ...], order: DateOrder, ambiguous: str) -> None:
    dates = order_of(values, None)
    assert (dates.order, dates.ambiguous) == (order, ambiguous)


def test_in_a_column_of_both_orders_what_may_be_either_is_no_date() -> None:
    dates = order_of(("03/04/1990", "06/25/1991", "25/06/1950"), None)
    assert (dates.read("06/25/1991"), dates.read("25/06/1950")) == ("1991-06-25", "1950-06-25")
    with pytest.raises(ValueError, match="03/04/1990"):
        dates.read("03/04/1990")


@pytest.mark.parametrize(("order", "against"), [(DateOrder.DAY, "06/25/1991"), (DateOrder.MONTH, "25/06/1991")])
def test_a_date_against_the_order_that_was_said_is_no_date(order: DateOrder, against: str) -> None:
    dates = order_of((), order)
    assert dates.read("03/04/1990") in {"1990-04-03", "1990-03-04"}
    with pytest.raises(ValueError, match=against):
        dates.read(against)


def test_an_ambiguous_date_is_told_and_can_be_settled() -> None:
    text = "Surname,Date of birth\nSPECIMEN,03/04/1990\n"
    preview = read(text)
    assert (preview.order_is_guessed, preview.ambiguous) == (True, "03/04/1990")
    assert preview.rows[0].form.birth_date == "1990-04-03"
    asked = read(text, order=DateOrder.MONTH)
    assert (asked.order_is_guessed, asked.rows[0].form.birth_date) == (False, "1990-03-04")


def test_a_workbook_with_titles_dates_and_numbers() -> None:
    preview = read(
        workbook(
            ["Flight of 24 November"],
            [],
            ["Surname", "Given names", "Фамилия (кириллицей)", "Date of birth", "Passport No", "Seat"],
            ["SPECIMEN", "LEV", "Образцов", datetime(2014, 12, 5), 750000103, "12A"],  # noqa: DTZ001 - a cell has no zone
            sheets=2,
        )
    )
    assert (preview.further_sheets, preview.encoding, preview.problems) == (1, "", ())
    row = preview.rows[0]
    assert (row.row, row.form.birth_date, row.form.documents[0].number) == (4, "2014-12-05", "750000103")
    assert {script: name.surname for script, name in row.form.names.items()} == {"Latn": "SPECIMEN", "Cyrl": "Образцов"}
    assert [(one.heading, one.field) for one in preview.columns][-1] == ("Seat", None)


def test_json_of_people_and_json_of_families() -> None:
    people = json.dumps([{"surname": "SPECIMEN", "given": "LEV", "birth_date": "2014-12-05", "phone": None}])
    assert read(people).rows[0].form.names["Latn"].given == "LEV"
    family = {"members": [{"names": {"Latn": {"surname": "SPECIMEN", "given": one}}} for one in ("LEV", "NOA")]}
    for encoding in ("utf-8", "utf-16"):
        preview = read(json.dumps([family]).encode(encoding))
        assert ([row.family for row in preview.rows], preview.families, preview.problems) == (["1", "1"], 1, ())
    wrong = read(json.dumps([{"members": [{"surname": "SPECIMEN"}]}]))
    assert (wrong.rows, wrong.rows_left_out) == ((), 1)


def test_families_by_column_or_by_their_heads() -> None:
    head = "Surname,Given name,Relationship\nSPECIMEN,A,Head of family\nSPECIMEN,B,Сын или дочь\nMUSTER,C,HEAD\n"
    assert [row.family for row in read(head).rows] == ["#2", "#2", "#4"]
    column = "Surname,Given name,Family\nSPECIMEN,A,x\nMUSTER,B,\nSPECIMEN,C,x\n"
    assert [row.family for row in read(column).rows] == ["x", "#3", "x"]


def test_a_full_name_in_one_cell() -> None:
    rows = read('Name\n"SPECIMEN, LEV"\nMUSTER ANNA MARIA\n').rows
    assert [(row.form.names["Latn"].surname, row.form.names["Latn"].given) for row in rows] == [
        ("SPECIMEN", "LEV"),
        ("MUSTER", "ANNA MARIA"),
    ]


def test_the_same_person_twice_is_told_by_document_or_by_name_and_birth_date() -> None:
    text = (
        "Surname,Given name,Date of birth,Passport\nSPECIMEN,LEV,2014-12-05,75 000\nOTHER,LEV,2014-12-05,75000\n"
        "MUSTER,ANNA,1947,\nMuster,Anna,1947,\nMUSTER,ANNA,1948,\n"
    )
    preview = read(text)
    assert [row.row for row in preview.rows] == [2, 4, 6]
    assert [(problem.row, problem.violation.limit) for problem in preview.problems] == [(3, "2"), (5, "4")]


def test_every_problem_of_a_row_names_its_row_and_column() -> None:
    text = "Surname,Date of birth,Sex,Citizenship\nSPECIMEN,yesterday,dog,Atlantis\n,1990,F,RUS\n=cmd|x,1990,F,RUS\n"
    preview = read(text)
    assert preview.rows == ()
    assert {(problem.row, problem.heading) for problem in preview.problems} >= {
        (2, "Date of birth"),
        (2, "Sex"),
        (2, "Citizenship"),
        (3, "Surname"),
        (4, "Surname"),
    }
    assert "row 2, Date of birth: 'yesterday'" in "\n".join(map(str, preview.problems))


def test_a_column_is_what_was_said_or_remembered() -> None:
    text = "Wer,Geboren\nSPECIMEN,1990\n"
    with pytest.raises(NoNameColumnError):
        read(text)
    said: dict[str, ExpectedField | None] = {"Wer": ExpectedField.SURNAME, "Geboren": ExpectedField.BIRTH_DATE}
    assert read(text, columns=said).rows[0].form.birth_date == "1990"
    assert read(text, remembered=said).rows[0].form.birth_date == "1990"
    assert read(text, remembered=said, columns={"Geboren": None}).rows[0].form.birth_date == ""
    with pytest.raises(NoSuchColumnError):
        read(text, columns={"Name": ExpectedField.NAME})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   \n",
        b"PK\x03\x04 and nothing",
        b"\xd0\xcf\x11\xe0 and nothing",
        b'Surname\n"SPECIMEN',
        b"[1, 2]",
        b"[]",
        b'{"a": ',
        b"[" * 100_000,
        b'[{"surname": ["a"]}]',
        b"\x00" * 4000,
        ("Surname," + "x," * 300).encode(),
        b"Surname\n" + b"A\n" * 20_001,
        workbook(),
    ],
)
def test_files_that_hold_no_list(content: bytes) -> None:
    with pytest.raises((NotAListError, NoNameColumnError)):
        read(content)


@pytest.mark.parametrize("content", [b'""', b'"";""', b"[]", b"{}"])
def test_a_file_with_nothing_in_it_is_no_list(content: bytes) -> None:
    with pytest.raises(NotAListError):
        read(content)


@given(st.binary(max_size=400) | st.text(max_size=300).map(lambda text: f"Surname,Date of birth\n{text}".encode()))
def test_any_bytes_are_read_or_refused_in_words(content: bytes) -> None:
    with contextlib.suppress(OperatorError):
        assert all(row.form.names for row in read(content).rows)


def test_the_sample_is_a_sample() -> None:
    preview = read((RESOURCES / "samples" / "expected.csv").read_bytes())
    assert (len(preview.rows), preview.families, preview.problems, preview.order_is_guessed) == (6, 3, (), False)
    assert all(column.field for column in preview.columns)
    assert preview.rows[0].expected_on == "2026-11-24"


def test_ten_thousand_rows_are_read_in_seconds() -> None:
    rows = [["SPECIMEN", f"G{chr(65 + n % 26)}", n % 28 + 1, "F", 600_000_000 + n, n // 4] for n in range(10_000)]
    lines = "".join(f"{a},{b},1980-01-{c:02},{d},{e},{f}\n" for a, b, c, d, e, f in rows)
    for content in (
        f"Surname,Given name,DOB,Sex,Passport,Family\n{lines}".encode(),
        workbook(
            ["Surname", "Given name", "Year of birth", "Sex", "Passport", "Family"],
            *rows[:0],
            *[[a, b, 1980, d, e, f] for a, b, _, d, e, f in rows],
        ),
    ):
        began = time.process_time()
        preview = read(content)
        assert (len(preview.rows), preview.families) == (10_000, 2_500)
        assert time.process_time() - began < 10
