"""Supervisors' lists: who stands on them, and how they look as paper, spreadsheet and text."""

import csv
import zipfile
from datetime import date
from io import BytesIO, StringIO
from xml.etree import ElementTree as ET

import pytest

from app.domain.languages import LANGUAGES, Language
from app.domain.people_lists import ListForm, ListKind, PeopleList
from app.domain.person import FamilyRecord, PersonName
from app.domain.sources import Sources
from app.printing.fonts import Typefaces
from app.printing.line_setter import set_text
from app.printing.list_columns import LIST_LAYOUTS, group_title, heading, list_title
from app.printing.list_table import list_table
from app.printing.people_list import CONTENT, GAP, GROUP, HEAD_SIZE, MARGIN, TITLE, ListData, render_list
from app.printing.sheet import MM
from app.printing.table_files import table_to_file
from app.reference.paper_words import load_paper_words
from tests.component.printing.pages import page_boxes, page_count, page_sizes, page_texts
from tests.component.printing.paper_samples import CAMPS, LISTED_AT, LONGEST, family, listed_families, people_list

WORDS = {language: load_paper_words(language) for language in LANGUAGES}
FACES = Typefaces()
LEGIBLE = 4.8


def data(
    kind: ListKind, language: Language = "en", people: PeopleList | None = None, *, training: bool = False
) -> ListData:
    return ListData(
        camp=CAMPS[language], sources=Sources(desk="Desk 3"), training=training, people=people or people_list(kind)
    )


def codes(kind: ListKind) -> list[str]:
    return [line.code for line in people_list(kind).lines]


def test_the_evacuation_list_has_everybody_who_stays_by_building_and_bed() -> None:
    lines = people_list(ListKind.EVACUATION).lines
    assert len(lines) == 26, "27, of whom one has left"
    groups = list(dict.fromkeys(line.group for line in lines))
    assert groups == ["A", "B", ""], "those without a bed come last"
    beds = [line.bed for line in lines if line.bed]
    assert beds == sorted(beds)
    assert {line.present for line in lines} == {True, False}


def test_arrivals_tell_who_came_and_who_left_in_order_of_time() -> None:
    listed = people_list(ListKind.ARRIVALS)
    times = [line.at for line in listed.lines]
    assert times == sorted(times, key=lambda at: at or LISTED_AT)
    assert sum(line.left for line in listed.lines) == 1
    assert {line.group for line in listed.lines} == {"2026-11-21", "2026-11-22", "2026-11-23"}


def test_minors_are_children_alone_and_nobody_who_grew_up() -> None:
    lines = people_list(ListKind.MINORS).lines
    assert [line.code[-2:] for line in lines] == ["-3"] * 5
    assert {line.age for line in lines} == {12}


def test_missing_names_who_has_no_photo_or_document() -> None:
    lines = people_list(ListKind.MISSING).lines
    assert all(line.without_photo for line in lines)
    assert any(line.without_document for line in lines)
    assert not all(line.without_document for line in lines)


def test_the_distribution_list_has_each_family_once_and_counts_who_is_there() -> None:
    listed = people_list(ListKind.DISTRIBUTION)
    assert len(listed.lines) == 9
    assert listed.people == 26
    assert {line.people for line in listed.lines} == {3, 2}
    assert {line.children for line in listed.lines} == {1}


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_stays_on_the_paper_and_says_what_it_is(kind: ListKind, language: Language) -> None:
    words = WORDS[language]
    for training in (False, True):
        pdf = render_list(data(kind, language, training=training), words)
        assert page_sizes(pdf) == {(595, 842)}
        texts = page_texts(pdf)
        for number, text in enumerate(texts, start=1):
            assert list_title(kind, words) in text
            # Readers turn the words of a line of two directions around; on paper they stand as they should.
            assert "2026-11-23" in text
            assert "18:05" in text
            assert CAMPS[language] in text
            assert "Desk" in text
            assert words.page.format(page=number, pages=len(texts)) in text or language == "he"
            assert ("TRAINING" in text) is training
        for code in codes(kind) if language != "he" else ():
            assert any(code in text for text in texts), code
        if not training:
            edge = (MARGIN - 1) * MM
            for page in range(page_count(pdf)):
                boxes = page_boxes(pdf, page)
                assert [box for box in boxes if box.left < edge or box.right > 595 - edge or box.bottom < 6 * MM] == []


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_whole_and_legible(kind: ListKind, language: Language) -> None:
    words, layout = WORDS[language], LIST_LAYOUTS[kind]
    assert sum(column.width for column in layout.columns) <= CONTENT
    for column in layout.columns:
        width = (column.width - GAP) * MM
        set_word = set_text(heading(column, words), FACES.regular, width, largest=HEAD_SIZE, smallest=1)
        assert set_word.size >= LEGIBLE, column.key
    assert FACES.bold.width(list_title(kind, words), TITLE.smallest) <= TITLE.width * MM
    assert FACES.bold.width(group_title(kind, "A" * 20, words), GROUP.smallest) <= GROUP.width * MM


def test_each_building_begins_a_page() -> None:
    texts = page_texts(render_list(data(ListKind.EVACUATION), WORDS["en"]))
    assert [("Building A" in text, "Building B" in text, "Without a bed" in text) for text in texts] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_a_long_building_goes_on_under_its_heading() -> None:
    records = listed_families(200)
    people = people_list(ListKind.EVACUATION, records)
    texts = page_texts(render_list(data(ListKind.EVACUATION, people=people), WORDS["en"]))
    assert len(texts) > 20
    assert all("Building" in text or "Without a bed" in text for text in texts)
    found = [line.code for line in people.lines if any(line.code in text for text in texts)]
    assert len(found) == len(people.lines)


@pytest.mark.parametrize("kind", ListKind)
def test_a_list_of_nobody_says_so(kind: ListKind) -> None:
    pdf = render_list(data(kind, people=people_list(kind, ())), WORDS["fi"])
    assert WORDS["fi"].lists.nobody in page_texts(pdf)[0]


@pytest.mark.parametrize("kind", ListKind)
def test_names_of_three_hundred_letters_stay_in_their_column(kind: ListKind) -> None:
    records: tuple[FamilyRecord, ...] = tuple(
        record.model_copy(
            update={
                "members": tuple(
                    member.model_copy(update={"person": member.person.model_copy(update={"names": LONGEST})})
                    for member in record.members
                )
            }
        )
        for record in listed_families(3)
    )
    pdf = render_list(data(kind, people=people_list(kind, records)), WORDS["ru"])
    edge = (MARGIN - 1) * MM
    assert [box for box in page_boxes(pdf) if box.left < edge or box.right > 595 - edge] == []


def _cells(xlsx: bytes) -> tuple[str, str]:
    """The workbook's texts and its first sheet."""
    with zipfile.ZipFile(BytesIO(xlsx)) as book:
        strings = ET.fromstring(book.read("xl/sharedStrings.xml"))  # noqa: S314 - just written by ourselves
        return "\n".join(strings.itertext()), book.read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_spreadsheet_and_text_file_have_the_same_rows(kind: ListKind, language: Language) -> None:
    given = data(kind, language)
    rows = list(
        csv.reader(StringIO(table_to_file(list_table(given, WORDS[language]), ListForm.CSV).decode("utf-8-sig")))
    )
    assert len(rows) == len(given.people.lines) + 1
    assert len({len(row) for row in rows}) == 1
    texts, sheet = _cells(table_to_file(list_table(given, WORDS[language]), ListForm.XLSX))
    for line in given.people.lines:
        assert line.code in texts
        assert any(line.code in row for row in rows)
    assert ('rightToLeft="1"' in sheet) is (language == "he")
    assert list_title(kind, WORDS[language]) in texts


def test_a_name_that_looks_like_a_formula_stays_a_name() -> None:
    record = family(1, members=1, names={"Latn": PersonName(surname='=HYPERLINK("http://x")', given="+1")})
    people = people_list(ListKind.MISSING, (record.model_copy(update={"members": _without_document(record)}),))
    texts, sheet = _cells(table_to_file(list_table(data(ListKind.MISSING, people=people), WORDS["en"]), ListForm.XLSX))
    assert "=HYPERLINK" in texts
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert (
        "'=HYPERLINK"
        in table_to_file(list_table(data(ListKind.MISSING, people=people), WORDS["en"]), ListForm.CSV).decode()
    )


def _without_document(record: FamilyRecord) -> tuple[object, ...]:
    return tuple(
        member.model_copy(update={"person": member.person.model_copy(update={"documents": ()})})
        for member in record.members
    )


def test_a_period_stands_above_arrivals() -> None:
    people = people_list(ListKind.ARRIVALS)
    assert (people.first, people.last) == (date(2026, 11, 21), date(2026, 11, 23))
    assert "2026-11-21" in page_texts(render_list(data(ListKind.ARRIVALS), WORDS["en"]))[0]
