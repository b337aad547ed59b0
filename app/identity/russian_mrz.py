"""The Russian internal passport, whose machine-readable zone spells Cyrillic without loss.

Source: order 773 of the Russian Ministry of the Interior of 16 November 2020, annex 24 (before it, order 279 of the
Federal Migration Service): the upper line gives every Cyrillic letter a sign of its own; the lower line has the first
three digits of the series with the number, and in the optional data the fourth digit of the series, the day of issue
and the code of the division that issued it. The passport does not expire.
"""

import re

from app.domain.model import Model
from app.identity.mrz import MrzResult
from app.identity.mrz_layout import FILLER

_CYRILLIC = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
_SIGNS = "ABVGDE2JZIQKLMNOPRSTUFHC34WXY9678"
_TO_CYRILLIC = str.maketrans(_SIGNS, _CYRILLIC)
_TO_SIGNS = str.maketrans(_CYRILLIC + " -", _SIGNS + FILLER * 2)
_OPTIONAL = re.compile(r"(\d)(\d{6})(\d{6})?")
_NUMBER = re.compile(r"\d{9}")
# The second word of a patronymic of the Caucasus and Central Asia ("son of", "daughter of").
_SON_OR_DAUGHTER = frozenset({"ОГЛЫ", "ОГЛУ", "КЫЗЫ", "УЛЫ", "УУЛУ", "КИЗИ", "УГЛИ"})
_SERIES_IN_NUMBER = 3


class InternalPassport(Model):
    """What the zone of a Russian internal passport says: names in Cyrillic capitals, day of issue as YYMMDD."""

    surname: str
    given: str
    patronymic: str
    series: str
    """Four digits."""
    number: str
    """Six digits."""
    issue_date: str
    division_code: str
    """Six digits, printed as 780-037; empty if the zone has none."""
    truncated: bool
    """The names fill their field, so that the page may show more."""


def read_internal_passport(result: MrzResult) -> InternalPassport | None:
    """Return the internal passport that the zone is of; None for any other document.

    A hyphen and a space are both fillers in the zone: two surnames come back with a hyphen, which is how nearly all are
    written; of the other names the last is the patronymic.
    """
    if result.document_code != "PN" or result.issuing_state != "RUS":
        return None
    optional = _OPTIONAL.fullmatch(result.optional_data)
    if optional is None or _NUMBER.fullmatch(result.document_number) is None:
        return None
    last_of_series, issue_date, division_code = optional.groups(default="")
    given, patronymic = _split(result.given_names.translate(_TO_CYRILLIC).split())
    return InternalPassport(
        surname="-".join(result.surname.translate(_TO_CYRILLIC).split()),
        given=given,
        patronymic=patronymic,
        series=result.document_number[:_SERIES_IN_NUMBER] + last_of_series,
        number=result.document_number[_SERIES_IN_NUMBER:],
        issue_date=issue_date,
        division_code=division_code,
        truncated=result.names_may_be_cut,
    )


def _split(words: list[str]) -> tuple[str, str]:
    """Tell given names from the patronymic."""
    size = 2 if len(words) > 1 and words[-1] in _SON_OR_DAUGHTER else 1
    if len(words) <= size:
        return "-".join(words), ""
    return "-".join(words[:-size]), " ".join(words[-size:])


def spell_in_mrz(name: str) -> str:
    """Return a Cyrillic name as the zone of an internal passport spells it."""
    return name.upper().translate(_TO_SIGNS)
