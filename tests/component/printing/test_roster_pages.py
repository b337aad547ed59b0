"""Rosters as they come out of the printer."""

import shutil
import subprocess
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from app.domain.camp import Bed
from app.domain.languages import LANGUAGES, Language
from app.domain.name_order import NameOrder
from app.domain.person import FamilyRecord, PersonName
from app.domain.roster import RosterMaker, RosterOrder
from app.domain.sources import Sources
from app.printing.roster import RosterData, render_roster
from app.reference.code_lists import load_code_lists
from app.reference.paper_words import load_paper_words
from app.ui.collation import collation
from tests.component.printing.pages import Box, page_boxes, page_count, page_sizes, page_texts, picture
from tests.component.printing.paper_samples import CAMPS, HASANOVA, LONG, LONGEST, Names, family

BAKU = ZoneInfo("Asia/Baku")
DAY = date(2026, 11, 23)
A4_LANDSCAPE = (842, 595)
WORDS = {language: load_paper_words(language) for language in LANGUAGES}
LISTS = load_code_lists()
TRAINING_GREY = 230
BEDS = tuple(
    Bed(bed_id=f"B/{room}/{number}", building="B", room=str(room), number=str(number))
    for room in range(1, 41)
    for number in range(1, 41)
)


def _render(
    records: Sequence[FamilyRecord],
    language: Language = "en",
    *,
    training: bool = False,
    order: RosterOrder = RosterOrder.FAMILY,
) -> bytes:
    names = NameOrder(WORDS[language].script, collation(language))
    maker = RosterMaker(BAKU, names, BEDS, tuple(sex.code for sex in LISTS.sexes))
    data = RosterData(
        camp=CAMPS[language],
        training=training,
        as_of=datetime(2026, 11, 23, 10, 32, tzinfo=UTC).astimezone(BAKU),
        roster=maker.make(records, DAY, order),
        sources=Sources(desk="Desk 3"),
        names=names,
        needs=LISTS.needs,
        nationalities=LISTS.nationalities,
    )
    return render_roster(data, WORDS[language])


def _with_needs(record: FamilyRecord, *needs: str) -> FamilyRecord:
    return _with(record, needs=needs)


def _with(record: FamilyRecord, **told: object) -> FamilyRecord:
    members = tuple(
        member.model_copy(update={"person": member.person.model_copy(update=told)}) for member in record.members
    )
    return record.model_copy(update={"members": members})


def _without_beds(record: FamilyRecord) -> FamilyRecord:
    members = tuple(
        member.model_copy(update={"stay": member.stay.model_copy(update={"bed": ""})})
        for member in record.members
        if member.stay
    )
    return record.model_copy(update={"members": members})


def _pdftotext(pdf: bytes) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("poppler's pdftotext is not installed")
    return subprocess.run([program, "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_belongs_on_the_roster_is_there(language: Language) -> None:
    words = WORDS[language]
    text = page_texts(_render([family(1, names=HASANOVA)], language))[0]
    for expected in (
        CAMPS[language],
        "2026-11-23",
        "14:32",
        words.roster,
        family(1).family.code,
        "HƏSƏNOVA",
        "Rəşid",
        "Гасанова",
        "Рашидовна",
        "חסנובה",
        "אייסל",
        "UTO L0000101",
        "B-2/1",
        "DS",
        next(need for need in LISTS.needs if need.code == "DISABILITY").label(language),
        words.new,
        words.left,
        words.absent,
    ):
        assert expected in text, expected
    assert "TRAINING" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("training", [False, True])
def test_pdftotext_finds_every_family_in_every_script(language: Language, training: bool) -> None:  # noqa: FBT001 - a parameter
    surnames = {"Latn": "HÜSEYNOVƏ", "Cyrl": "Щербаков", "Hebr": "רבינוביץ"}
    records = []
    for counter in range(60):
        # A different name for every family, in letters that no other family has beside each other.
        tail = {
            "Latn": chr(65 + counter % 26) * 2,
            "Cyrl": chr(0x430 + counter % 32) * 2,
            "Hebr": chr(0x5D0 + counter % 22),
        }
        names: Names = {
            script: PersonName(surname=surnames[script] + tail[script] + tail[script], given=surnames[script])
            for script in ("Latn", "Cyrl", "Hebr")
        }
        records.append(family(counter, members=1 + counter % 3, names=names))
    text = _pdftotext(_render(records, language, training=training))
    for record in records:
        assert record.family.code in text
        for name in record.head.person.names.values():
            assert name.surname in text, name.surname


@pytest.mark.parametrize("language", LANGUAGES)
def test_readers_find_names_that_had_to_be_torn(language: Language) -> None:
    names: Names = {
        "Latn": PersonName(surname="WOLFESCHLEGELSTEINHAUSENBERGERDORFFWELCHEVORALTERNWARENGEWIS" * 2, given="Hubert"),
        "Cyrl": PersonName(surname="Вольфешлегельштайнхаузенбергердорфвельхефоральтернваренгевис", given="Губерт"),
        "Hebr": PersonName(surname="וולפשלגלשטיינהאוזנברגרדורףברגהאוזןשוורצנברגנהופמןהאוזנברגשטיין", given="הוברט"),
    }
    pdf = _render([family(1, names=names)], language)
    with_poppler, with_pdfium = _pdftotext(pdf), "".join(page_texts(pdf))
    for name in names.values():
        assert name.surname in with_poppler
    # PDFium leaves Hebrew unturned in a cell that begins with another script.
    assert names["Latn"].surname in with_pdfium
    assert names["Cyrl"].surname in with_pdfium


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_a4_and_nothing_leaves_them(language: Language) -> None:
    pdf = _render([family(1, names=LONG), family(2, names=LONGEST), family(3, members=40)], language, training=True)
    width, height = A4_LANDSCAPE
    assert page_sizes(pdf) == {A4_LANDSCAPE}
    for page in range(page_count(pdf)):
        boxes = page_boxes(pdf, page)
        assert boxes
        paper = picture(pdf, page, dpi=72)
        for edge in ((0, 0, 28, height), (width - 28, 0, width, height), (0, height - 15, width, height)):
            assert min(paper.crop(edge).tobytes()) >= TRAINING_GREY, edge
        assert [box for box in boxes if box.left < 20 or box.right > width - 20] == []
        assert [box for box in boxes if box.bottom < 15 or box.top > height - 15] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_do_not_run_into_each_other(language: Language) -> None:
    boxes = page_boxes(_render([family(1, names=LONG), family(2, names=LONGEST)], language))
    for i, box in enumerate(boxes):
        for other in boxes[i + 1 :]:
            across = min(box.right, other.right) - max(box.left, other.left)
            down = min(box.top, other.top) - max(box.bottom, other.bottom)
            assert across < 1 or down < 1 or _is_part_of(box, other), (box, other)


def _is_part_of(box: Box, other: Box) -> bool:
    """An ellipsis is read as three points in one place."""
    return (box.left, box.bottom, box.right, box.top) == (other.left, other.bottom, other.right, other.top)


def test_a_hebrew_roster_begins_at_the_right() -> None:
    def code_of(language: Language) -> Box:
        boxes = page_boxes(_render([family(1)], language))
        prefix = [box for box, next_box in pairwise(boxes) if (box.character, next_box.character) == ("K", "7")]
        assert len(prefix) == 1
        return prefix[0]

    assert code_of("en").left < 60
    assert code_of("he").left > A4_LANDSCAPE[0] - 90


def test_totals_and_figures_are_printed() -> None:
    records = [family(counter, members=3) for counter in range(4)]
    roster = RosterMaker(BAKU, NameOrder("Latn", str)).make(records, DAY)
    text = page_texts(_render(records))[0].split()
    for total in roster.totals:
        line = [total.sex, *map(str, total.bands), str(total.people)]
        assert any(text[place : place + len(line)] == line for place in range(len(text))), line
    assert roster.people == 12


@pytest.mark.parametrize(
    ("language", "told"), [("en", "Russia 4 Azerbaijan 2 ? 3"), ("ru", "Россия 4 Азербайджан 2 ? 3")]
)
def test_nationalities_and_needs_are_counted(language: Language, told: str) -> None:
    records = [
        _with(family(1, members=4), nationality="RUS", needs=("INFANT",)),
        _with(family(2, members=2), nationality="AZE", needs=("INFANT", "DISABILITY")),
        _with(family(3, members=3), nationality="", needs=()),
    ]
    text = " ".join(page_texts(_render(records, language))[0].split())
    assert f"{WORDS[language].nationality}: {told}" in text
    for need, people in (("INFANT", 6), ("DISABILITY", 2)):
        label = next(code.label(language) for code in LISTS.needs if code.code == need)
        assert f"{label} {people}" in text


def test_sensitive_needs_are_not_on_paper() -> None:
    sensitive = [need.code for need in LISTS.needs if need.sensitive]
    assert sensitive
    text = page_texts(_render([_with_needs(family(1), "INFANT", *sensitive)]))[0]
    assert "Infant" in text
    for code in sensitive:
        need = next(need for need in LISTS.needs if need.code == code)
        assert need.label("en") not in text
        assert f" {need.unhcr or need.code[:2]} " not in f" {text.replace(chr(10), ' ')} "


def test_needs_that_nobody_has_are_not_explained() -> None:
    assert "Pregnancy" not in page_texts(_render([family(1)]))[0]


def test_an_empty_roster_says_so() -> None:
    pdf = _render([])
    assert page_count(pdf) == 1
    assert WORDS["en"].nobody in page_texts(pdf)[0]


def test_training_is_written_across_every_page() -> None:
    pdf = _render([family(counter) for counter in range(40)], "he", training=True)
    assert page_count(pdf) > 1
    for page, text in enumerate(page_texts(pdf)):
        assert "TRAINING" in text
        assert [box for box in page_boxes(pdf, page) if box.top - box.bottom > 60]


def test_a_person_without_birth_date_document_bed_or_name_in_latin_is_listed() -> None:
    record = family(1, members=1, names={"Hebr": PersonName(surname="כהן")})
    member = record.members[0]
    assert member.stay
    person = member.person.model_copy(update={"birth_date": None, "documents": (), "needs": ()})
    bare = member.model_copy(update={"person": person, "stay": member.stay.model_copy(update={"bed": ""})})
    text = page_texts(_render([record.model_copy(update={"members": (bare,)})]))[0]
    assert "כהן" in text
    assert "?" in text, "the totals have a column for an unknown age"


def test_a_family_is_not_parted_when_it_fits_on_the_next_page() -> None:
    pdf = _render([family(counter, members=9) for counter in range(8)])
    for counter in range(8):
        code = family(counter).family.code
        holding = [text for text in page_texts(pdf) if code in text]
        assert len(holding) == 1, code
        assert all(f"L{counter:05}{number:02}" in holding[0] for number in range(1, 10))


def test_a_family_longer_than_a_page_goes_on_under_its_code() -> None:
    pdf = _render([family(1, members=60)])
    texts = page_texts(pdf)
    assert len(texts) > 1
    assert all(family(1).family.code in text for text in texts)
    everything = "".join(texts)
    assert all(everything.count(f"L00001{number:02}") == 1 for number in range(1, 61))


def test_pages_are_numbered() -> None:
    texts = page_texts(_render([family(counter) for counter in range(40)]))
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text


def test_ten_thousand_people_are_listed_once_each_in_seconds() -> None:
    records = [family(counter, members=4) for counter in range(2500)]
    started = time.monotonic()
    pdf = _render(records)
    assert time.monotonic() - started < 20, "about two seconds where nothing else runs"
    texts = page_texts(pdf)
    assert f"Page {len(texts)} of {len(texts)}" in texts[-1]
    everything = "".join(texts)
    assert all(everything.count(record.family.code) == 1 for record in records)
    assert everything.count("UTO L") == 10_000
    assert len(pdf) < 3_000_000


def test_in_order_of_rooms_each_stands_above_its_people() -> None:
    records = [family(counter, members=3) for counter in (8, 2, 48)]
    records.append(_without_beds(family(9, members=1)))
    text = page_texts(_render(records, order=RosterOrder.ROOM))[0]
    assert text.index("\nB-3\n") < text.index("\nB-9\n") < text.index("Without a bed")
    assert text.count("\nB-9\n") == 1


def test_a_room_of_many_is_named_again_on_the_next_page() -> None:
    records = [family(counter, members=30) for counter in (6, 46)]
    texts = page_texts(_render(records, order=RosterOrder.ROOM))
    assert len(texts) == 3
    assert all("\nB-7\n" in text for text in texts)


def test_in_order_of_names_every_row_has_its_familys_code() -> None:
    records = [family(counter, members=3) for counter in range(3)]
    text = page_texts(_render(records, order=RosterOrder.NAME))[0]
    for record in records:
        assert text.count(record.family.code) == 3
