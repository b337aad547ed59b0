"""Reads machine-readable zones: passports, cards and visas of ICAO Doc 9303."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from app.domain.dates import PartialDate
from app.domain.model import Model
from app.identity.errors import NotAnMrzError
from app.identity.mrz_layout import ALPHABET, FILLER, Check, Layout, check_digit, find_layout

_DOCUMENT_LETTERS = "PIACV"  # passports, cards, crew cards, visas: parts 4 to 7
_NAMES_GAP = "<<"
_LONGEST_SHORT_NUMBER = 9
_SHORTEST_REST = 2  # one more character and the check digit
_UNKNOWN = {"00", "<<"}  # both are written for a month or day that nobody knows


class MrzResult(Model):
    """What stands in the zone, without fillers; dates as YYMMDD, ``<`` where a part is unknown, empty when all is.

    Names have no check digit: somebody compares them with the page. ``failed_checks`` names every check digit that
    does not fit (document_number, birth_date, expiry_date, optional_data, composite), and every date that is none.
    """

    format: str
    document_code: str
    issuing_state: str
    surname: str
    given_names: str
    document_number: str
    nationality: str
    birth_date: str
    sex: str
    """F, M or X."""
    expiry_date: str
    optional_data: str
    optional_data_2: str = ""
    """TD1 only."""
    name_field: str = ""
    """The names as they stand, fillers included."""
    failed_checks: tuple[str, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether every check digit fits."""
        return not self.failed_checks

    @property
    def names_may_be_cut(self) -> bool:
        """Whether the names fill their field, so that the page may show more."""
        return not self.name_field.endswith(FILLER)

    def birth_date_on(self, today: date) -> PartialDate | None:
        """Return the full birth date: of the two centuries, the later one that is not in the future."""
        return _full_date(self.birth_date, lambda born: born <= today, today)

    def expiry_date_on(self, today: date) -> date | None:
        """Return the full expiry date: in the latest century that puts it less than fifty years ahead."""
        expiry = _full_date(self.expiry_date, lambda day: day.year < today.year + 50, today)
        return expiry.earliest if expiry else None


def read_mrz(lines: Sequence[str]) -> MrzResult:
    """Read the lines of one zone; capitals or not, white space around them or not.

    A wrong check digit is no error: it is named in the result. Raises NotAnMrzError.
    """
    lines = [line.strip().upper() for line in lines]
    layout = find_layout(lines)
    if layout is None or lines[0][0] not in _DOCUMENT_LETTERS or not all(ALPHABET.issuperset(line) for line in lines):
        raise NotAnMrzError
    lines = [line.ljust(layout.width, FILLER) for line in lines]
    raw = {name: span.of(lines) for name, span in layout.fields.items()}
    number = _long_number(raw, layout, lines) or raw["document_number"]
    surname, _, given_names = raw["names"].partition(_NAMES_GAP)
    rest = raw["optional_data"]
    if len(number) > _LONGEST_SHORT_NUMBER:
        rest = rest.partition(FILLER)[2]
    return MrzResult(
        format=layout.name,
        document_code=_words(raw["document_code"]),
        issuing_state=_words(raw["issuing_state"]),
        surname=_words(surname),
        given_names=_words(given_names),
        document_number=_words(number),
        nationality=_words(raw["nationality"]),
        birth_date=_date(raw["birth_date"]),
        sex=raw["sex"] if raw["sex"] in "FM" else "X",
        expiry_date=_date(raw["expiry_date"]),
        optional_data=_words(rest),
        optional_data_2=_words(raw.get("optional_data_2", "")),
        name_field=raw["names"],
        failed_checks=tuple(_failures(layout, raw, lines)),
    )


def _words(text: str) -> str:
    return " ".join(text.replace(FILLER, " ").split())


def _date(text: str) -> str:
    return text if text.strip(FILLER) else ""


def _long_number(raw: dict[str, str], layout: Layout, lines: Sequence[str]) -> str:
    """Return a number that goes on in the optional data up to a filler, the last character being its check digit.

    ``<`` where the check digit of a full nine characters should stand says that it does. (Parts 5 and 6, notes on long
    document numbers.) Returns an empty text for a number of nine characters or fewer.
    """
    digit = layout.checks[0].digit.of(lines)
    number, rest = raw["document_number"], raw["optional_data"].partition(FILLER)[0]
    if not layout.long_numbers or digit != FILLER or FILLER in number or len(rest) < _SHORTEST_REST:
        return ""
    return number + rest[:-1]


def _failures(layout: Layout, raw: dict[str, str], lines: Sequence[str]) -> Iterator[str]:
    long_number = _long_number(raw, layout, lines)
    for check in layout.checks:
        if check.name == "document_number" and long_number:
            fits = _long_number_fits(long_number, raw)
        else:
            fits = _fits(check, lines)
        if fits and check.name in {"birth_date", "expiry_date"}:
            fits = _could_be_a_date(raw[check.name])
        if not fits:
            yield check.name


def _fits(check: Check, lines: Sequence[str]) -> bool:
    digit = check.digit.of(lines)
    covered = "".join(span.of(lines) for span in check.covers)
    if digit == FILLER:
        # States write the check digit of an empty field as 0 or leave it empty.
        return not covered.strip(FILLER)
    return digit == check_digit(covered)


def _long_number_fits(number: str, raw: dict[str, str]) -> bool:
    """Some states compute the digit over the number alone, some over the line with the ``<`` in its midst."""
    digit = raw["optional_data"].partition(FILLER)[0][-1]
    first, rest = number[:_LONGEST_SHORT_NUMBER], number[_LONGEST_SHORT_NUMBER:]
    return digit in {check_digit(number), check_digit(first + FILLER + rest)}


_DATE = re.compile(r"(\d\d|<<)(0\d|1[0-2]|<<)([0-2]\d|3[01]|<<)")


def _could_be_a_date(text: str) -> bool:
    match = _DATE.fullmatch(text)
    return match is not None and (match[1] != "<<" or match[0] == "<<<<<<")


def _full_date(text: str, fits: Callable[[date], bool], today: date) -> PartialDate | None:
    """Return YYMMDD in the latest of three centuries that fits; None for no date at all."""
    match = _DATE.fullmatch(text)
    if match is None or match[1] == "<<":
        return None
    year, month, day = match.groups()
    rest = "" if month in _UNKNOWN else f"-{month}" if day in _UNKNOWN else f"-{month}-{day}"
    for century in range(today.year // 100 + 1, today.year // 100 - 2, -1):
        try:
            full = PartialDate(value=f"{century}{year}{rest}")
        except ValueError:  # the 29th of February exists in some centuries, the 31st of April in none
            continue
        if fits(full.earliest):
            return full
    return None
