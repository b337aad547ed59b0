"""Says what was scanned or typed into the one box: a passport, a slip, a code, a document, a phone or a name."""

import re
from collections.abc import Iterator
from typing import Literal

from app.domain.characters import whole_characters
from app.domain.family_code import NotACodeError, read_code
from app.domain.model import Model
from app.identity.errors import NotAnMrzError
from app.identity.keyboards import LAYOUTS, untangle
from app.identity.mrz import MrzResult, read_mrz
from app.identity.mrz_layout import ALPHABET, FILLER
from app.identity.mrz_repair import repair_mrz


class MrzScan(Model):
    """A passport, card or visa.

    ``repaired`` says that a camera's misreadings were put right, provably. When ``result`` is not valid, ``choices``
    has the readings that would be; the operator picks one or types the fields.
    """

    result: MrzResult
    repaired: bool = False
    choices: tuple[MrzResult, ...] = ()


class MrzLinesScan(Model):
    """Some of the lines of a zone: put the next scan behind them with a line break, and read again."""

    lines: tuple[str, ...]


class SlipScan(Model):
    """One of our slips. The signature is not checked here."""

    code: str
    number: int
    copy_number: int
    signature: str
    text: str
    """As scanned, to be verified."""


class TokenScan(Model):
    """A slip's full token, or what looks like one: only who has the desks' keys can tell."""

    text: str


class CodeScan(Model):
    """A family code, with a member's number or without."""

    code: str
    number: int | None


class DocumentScan(Model):
    """Something that looks like the number of a document."""

    number: str


class PhoneScan(Model):
    """Something that looks like a phone number."""

    number: str


class NameScan(Model):
    """Letters: a name to search for."""

    text: str


class UnknownScan(Model):
    """Nothing of the above. ``resembles`` tells what it nearly was, so that the window can say what to do."""

    text: str
    resembles: Literal["", "mrz", "code"] = ""


Scan = MrzScan | MrzLinesScan | SlipScan | TokenScan | CodeScan | DocumentScan | PhoneScan | NameScan | UnknownScan

_LONGEST = 2000
_DIGIT = re.compile(r"[0-9]")
_JOINT = re.compile(r"[\s|;,\x00-\x1f]+")
_RUNS = {90: 30, 88: 44, 72: 36, 60: 30}
"""Total length of lines sent without a break, and the width of each."""
_WIDTHS = frozenset({30, 36, 44})
_PARTS = frozenset({(30,), (30, 30), (36,), (44,)})
_SLIP = re.compile(r"([0-9A-Z]{2}-[0-9A-Z]{4,7}-[1-9][0-9]?)/([1-9][0-9]{0,3})/([A-Z2-7]{16,200})")
_TOKEN = re.compile(r"(?=(?:[^$%*+/:]*[$%*+/:]){3})[0-9A-Z $%*+./:-]{150,2000}")
_CODE_WITH_HYPHEN = re.compile(r"[0-9A-Z]{2}[-–][0-9A-Z]{4,7}(?:[-/·][0-9]{1,2})?")
_SHORT_CODE = re.compile(r"(?=.*[A-Z])(?=.*[0-9])[0-9A-Z]{6}")
_PHONE = re.compile(
    r"""(?:\+|00(?!0))[\d\s().-]{7,22}              # with the code of the country
    |0[1-9]\d{7,9}                                  # without, in one run
    |0\d{1,3}[\s.-][\d\s.-]{6,10}                  # or in groups
    |[78][\s(-]*\d{3}[)\s.-]+[\d\s.-]{7,10}        # as Russians write it
    """,
    re.VERBOSE,
)
_DOCUMENT = re.compile(r"(?=(?:\D*\d){3})[^\W_]+(?:[ /№.-]+[^\W_]+){0,5}")
_LONGEST_DOCUMENT = 24
# Letters, with spaces, apostrophes, geresh, hyphens, maqaf, accents and niqqud among them.
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[\s'`.,\u2019\u02bc\u05f3\u05f4\u05be\u2013-]|[\u0300-\u036f\u0591-\u05c7])*")


def read_scan(text: str) -> Scan:
    """Tell what the text is. Never raises.

    Text that the active keyboard layout has garbled is untangled first, if that makes a passport, slip or code of it.
    """
    text = whole_characters(text).strip()
    if len(text) > _LONGEST:
        return UnknownScan(text=text)
    structured = next((scan for scan in _readings(text) if scan is not None), None)
    return structured or _read_loose(text)


def _readings(text: str) -> Iterator[Scan | None]:
    typed = text.upper()
    yield _read_slip(typed)
    yield TokenScan(text=typed) if _TOKEN.fullmatch(typed) else None
    yield _read_zone(typed)
    yield _read_code(typed)
    for layout in LAYOUTS:
        untangled = untangle(text, layout).upper()
        yield _read_slip(untangled)
        yield _read_zone(untangled)
        # A name in another script can come out as letters that happen to be a code.
        yield _read_code(untangled) if _DIGIT.search(untangled) else None


def _read_slip(text: str) -> SlipScan | None:
    match = _SLIP.fullmatch(text)
    if match is None:
        return None
    try:
        code, number = read_code(match[1])
    except NotACodeError:
        return None
    return SlipScan(code=code, number=number or 1, copy_number=int(match[2]), signature=match[3], text=text)


def _read_zone(text: str) -> MrzScan | MrzLinesScan | UnknownScan | None:
    lines = tuple(line for line in _JOINT.split(text) if line)
    if len(lines) == 1 and (width := _RUNS.get(len(text))) is not None:
        lines = tuple(text[start : start + width] for start in range(0, len(text), width))
    if not any(FILLER in line for line in lines) or not all(map(ALPHABET.issuperset, lines)):
        return None
    try:
        return _judge(lines)
    except NotAnMrzError:
        if tuple(map(len, lines)) in _PARTS:
            return MrzLinesScan(lines=lines)
        return UnknownScan(text=text, resembles="mrz") if set(map(len, lines)) <= _WIDTHS else None


def _judge(lines: tuple[str, ...]) -> MrzScan:
    as_read = read_mrz(lines)
    readings = tuple(read_mrz(reading) for reading in repair_mrz(lines))
    if len(readings) == 1:
        return MrzScan(result=readings[0], repaired=readings[0] != as_read)
    return MrzScan(result=as_read, choices=readings)


def _read_code(text: str) -> CodeScan | None:
    """Read a family code; without its hyphen only if it is as short as most, since longer ones look like documents."""
    text = text.replace("–", "-")
    if not _CODE_WITH_HYPHEN.fullmatch(text) and not _SHORT_CODE.fullmatch(text):
        return None
    try:
        code, number = read_code(text)
    except NotACodeError:
        return None
    return CodeScan(code=code, number=number)


def _read_loose(text: str) -> Scan:
    upper = text.upper()
    if _CODE_WITH_HYPHEN.fullmatch(upper) and _DIGIT.search(upper) and not upper.replace("-", "").isdigit():
        return UnknownScan(text=text, resembles="code")
    if FILLER * 2 in text:
        return UnknownScan(text=text, resembles="mrz")
    if _PHONE.fullmatch(text):
        return PhoneScan(number=text)
    if len(text) <= _LONGEST_DOCUMENT and _DOCUMENT.fullmatch(text):
        return DocumentScan(number=upper)
    if _NAME.fullmatch(text):
        return NameScan(text=text)
    return UnknownScan(text=text)
