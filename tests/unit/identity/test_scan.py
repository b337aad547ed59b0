"""The one box: whatever comes, it is told for what it is."""

from typing import Any

import pytest

from app.domain.family_code import family_code
from app.identity.scan import (
    CodeScan,
    DocumentScan,
    MrzLinesScan,
    MrzScan,
    NameScan,
    PhoneScan,
    SlipScan,
    UnknownScan,
    read_scan,
)
from tests.helpers.vectors import vectors

CODE = family_code("K7", 12345)
SIGNATURE = "MFRGG43FMZ2GS3TUMFRGG43FMZ2GS3TUMFRGG43FMZ2GS3TUMFRGG43FMZ2GS3TUMFRGG43FMZ2GS3TUMFRGG43FMZ2GS3TUMFRGG4Y"
ERIKSSON = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


@pytest.mark.parametrize("joint", ["\n", "\r\n", "\r", "\t", " ", "|", ""])
@pytest.mark.parametrize("vector", vectors("mrz"), ids=lambda v: v["input"][0])
def test_zones_in_one_go(vector: dict[str, Any], joint: str) -> None:
    scan = read_scan(joint.join(vector["input"]) + "\n")
    assert isinstance(scan, MrzScan)
    assert scan.result.document_number == vector["expected"]["document_number"]
    assert scan.result.valid == vector["expected"]["valid"]
    assert not scan.repaired


@pytest.mark.parametrize("joint", ["\n", "\t", ""])
@pytest.mark.parametrize("vector", [*vectors("mrz_wedge_ru"), *vectors("mrz_wedge_il")], ids=lambda v: v["input"][0])
def test_garbled_zones(vector: dict[str, Any], joint: str) -> None:
    expected = read_scan(joint.join(vector["expected"]))
    assert isinstance(expected, MrzScan)
    assert read_scan(joint.join(vector["input"])) == expected


@pytest.mark.parametrize("vector", [*vectors("mrz_ocr"), *vectors("mrz_ocr_docnum")], ids=lambda v: v["input"][1])
def test_misread_zones_are_repaired_and_say_so(vector: dict[str, Any]) -> None:
    scan = read_scan("\n".join(vector["input"]))
    assert isinstance(scan, MrzScan)
    assert scan.repaired
    assert scan.result.valid


def test_a_zone_that_has_two_repairs_leaves_the_choice() -> None:
    vector = next(v for v in vectors("mrz") if v["input"][0].startswith("IDBRA"))
    scan = read_scan("\n".join(vector["input"]))
    assert isinstance(scan, MrzScan)
    assert scan.result.failed_checks == ("composite",)
    assert len(scan.choices) > 1
    assert all(choice.valid for choice in scan.choices)


def test_line_after_line() -> None:
    first = read_scan(ERIKSSON[0])
    assert first == MrzLinesScan(lines=ERIKSSON[:1])
    assert isinstance(first, MrzLinesScan)
    assert isinstance(read_scan("\n".join((*first.lines, ERIKSSON[1]))), MrzScan)


def test_three_lines_one_by_one() -> None:
    lines = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
    for count in (1, 2):
        assert read_scan("\n".join(lines[:count])) == MrzLinesScan(lines=lines[:count])
    assert isinstance(read_scan("\n".join(lines)), MrzScan)


@pytest.mark.parametrize(
    "text", ["\n".join((ERIKSSON[0], ERIKSSON[1][:-3])), "P<UTOERIKSSON<<ANNA", "\n".join(ERIKSSON[:1] * 3)]
)
def test_half_a_zone_says_what_it_resembles(text: str) -> None:
    assert read_scan(text) == UnknownScan(text=text, resembles="mrz")


@pytest.mark.parametrize(
    "text",
    [
        f"{CODE}-3/12/{SIGNATURE}",
        f"{CODE}-3/12/{SIGNATURE}\n".lower(),
        # As the Russian, Hebrew, Azerbaijani and Finnish layouts garble it.
        *(
            f"{CODE}-3/12/{SIGNATURE}".translate(table)
            for table in (
                str.maketrans("QWERTYUIOPASDFGHJKLZXCVBNM/", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ."),
                str.maketrans("/", "."),
                str.maketrans("WI/", "Üİ."),
                str.maketrans("-/", "+-"),
            )
        ),
    ],
)
def test_our_slips(text: str) -> None:
    scan = read_scan(text)
    assert isinstance(scan, SlipScan)
    assert (scan.code, scan.number, scan.copy_number, scan.signature) == (CODE, 3, 12, SIGNATURE)
    assert scan.text == f"{CODE}-3/12/{SIGNATURE}"


@pytest.mark.parametrize(
    ("text", "number"),
    [(CODE, None), (CODE.lower(), None), (f" {CODE}-2\n", 2), (CODE.replace("-", ""), None), (f"{CODE}/2", 2)],
)
def test_family_codes(text: str, number: int | None) -> None:
    assert read_scan(text) == CodeScan(code=CODE, number=number)


def test_a_family_code_with_a_slip_of_the_finger_says_so() -> None:
    wrong = CODE[:-1] + ("0" if CODE[-1] != "0" else "1")
    assert read_scan(wrong) == UnknownScan(text=wrong, resembles="code")


@pytest.mark.parametrize("text", ["650000042", "FP0000123", "4015 000001", "КК000110", "IV-АН 600321", "00AA00131"])
def test_document_numbers(text: str) -> None:
    assert read_scan(text) == DocumentScan(number=text)


@pytest.mark.parametrize(
    "text",
    ["+7 000 555 01 01", "8 (900) 555-01-01", "0541234567", "054-123-4567", "+972 50 000 0109", "00358500000101"],
)
def test_phones(text: str) -> None:
    assert read_scan(text) == PhoneScan(number=text)


@pytest.mark.parametrize(
    "text",
    [
        "Рабинович Моисей",
        "Иванов",
        "רבינוביץ׳",
        "O'Neil-Smith",
        "Həsənov Əli",
        "Мар’яна",
        "ASHKENAZI",
        "Bo-Levi",
        "Anna  Maria",
        "Ève",
        "Ben-Davi\u0301d",
    ],
)
def test_names(text: str) -> None:
    assert read_scan(text) == NameScan(text=text)


def test_russian_names_never_turn_into_codes() -> None:
    """On a United States keyboard the keys of a name give letters, and one in 32 would pass for a code."""
    letters = "абвгдежзиклмнопрстуфхцчшщыэюя"
    names = [f"{a}{b}ванов"[:6] for a in letters for b in letters]
    assert all(isinstance(read_scan(name), NameScan) for name in names)


@pytest.mark.parametrize("text", ["", " \n", "<", "12", "\x00\x01", "\u202eabc", "x" * 5000, "😀", "{json: 1}"])
def test_nothing_we_know_comes_back_as_it_came(text: str) -> None:
    scan = read_scan(text)
    assert isinstance(scan, UnknownScan)
    assert scan.text == text.strip()
