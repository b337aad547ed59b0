"""How likely two records are of one person, and why: Fellegi and Sunter's score.

Every field that both records have adds bits of evidence for or against; what is unknown adds none. The score is their
sum with the prior, which falls as the register grows: among a million people more are alike by chance. A surname counts
the more the rarer it is. Weights are starting values, to be learned again from decided pairs. Reasons are told as
English templates over ``first`` and ``second`` in the context ``matching``.

Source: I. Fellegi, A. Sunter, A Theory for Record Linkage, 1969.
"""

import math
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from itertools import product
from types import MappingProxyType

from rapidfuzz.distance import JaroWinkler

from app.domain.dates import PartialDate
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model
from app.identity.folding import fold
from app.identity.names_alike import same_name
from app.identity.traits import Traits
from app.identity.transliteration import to_latin
from app.identity.variants import NameVariants, fathers_name, masculine, surnames_in

NEAR = 0.85
"""Jaro–Winkler similarity from which two spellings are nearly the same."""
_EXPECTED_RETURNS = 0.05
"""Of the people who come to a desk, how many the register has already."""
_USUAL_FREQUENCY = 2**-7.9
"""How frequent a surname is whose agreement is worth 7.9 bits."""
_COUNTED_FROM = 500
"""As many people as the usual frequency is trusted for, before counting says otherwise."""
_LEAST_SURNAME, _MOST_SURNAME = 3.0, 13.0
_MONTH_DAYS = 31
_COMMON_COST = 2.0


class Reason(Model):
    """One piece of evidence: a code for programs, a template for people, what was compared, and bits."""

    code: str
    text: str
    bits: float
    first: str = ""
    second: str = ""

    def __str__(self) -> str:
        """The reason in English."""
        return self.text.format(first=self.first, second=self.second)


class Likeness(StrEnum):
    """What the desk makes of a score."""

    SAME = "same"
    PERHAPS = "perhaps"
    OTHER = "other"


class Verdict(Model):
    """How likely two records are of one person; reasons the weightiest first."""

    bits: float
    reasons: tuple[Reason, ...]

    @property
    def probability(self) -> float:
        """From nought to one."""
        return 1 / (1 + 2 ** -max(min(self.bits, 60), -60))

    @property
    def likeness(self) -> Likeness:
        """SAME from 95 % when nothing personal speaks against it, or the document is the same; PERHAPS from half.

        Twins agree in all but the given name; a father and his son may share that too, but not the birth date.
        """
        codes = {reason.code for reason in self.reasons}
        if self.probability >= _SAME_FROM and ("document_same" in codes or not codes & _AGAINST):
            return Likeness.SAME
        return Likeness.PERHAPS if self.probability >= _PERHAPS_FROM else Likeness.OTHER


_SAME_FROM, _PERHAPS_FROM = 0.95, 0.5
_AGAINST = frozenset({"given_other", "sex_other", "birth_year", "birth_other"})
_REASONS = MappingProxyType(
    {
        "surname_same": (7.9, QT_TRANSLATE_NOOP("matching", "The same surname: {first}.")),
        "surname_common": (7.9, QT_TRANSLATE_NOOP("matching", "The same surname, {first}, but many have it.")),
        "surname_sound": (6.6, QT_TRANSLATE_NOOP("matching", "Surnames that sound the same: {first}, {second}.")),
        "surname_near": (5.4, QT_TRANSLATE_NOOP("matching", "Surnames that are nearly the same: {first}, {second}.")),
        "surname_other": (-4.5, QT_TRANSLATE_NOOP("matching", "Other surnames: {first}, {second}.")),
        "given_same": (4.5, QT_TRANSLATE_NOOP("matching", "The same given name: {first}.")),
        "given_sound": (4.7, QT_TRANSLATE_NOOP("matching", "Given names that sound the same: {first}, {second}.")),
        "given_near": (3.6, QT_TRANSLATE_NOOP("matching", "Given names that are nearly the same: {first}, {second}.")),
        "given_variant": (3.6, QT_TRANSLATE_NOOP("matching", "Forms of one given name: {first}, {second}.")),
        "given_other": (-4.5, QT_TRANSLATE_NOOP("matching", "Other given names: {first}, {second}.")),
        "father_same": (2.0, QT_TRANSLATE_NOOP("matching", "The same father's name: {first}, {second}.")),
        "father_other": (-2.0, QT_TRANSLATE_NOOP("matching", "Other fathers' names: {first}, {second}.")),
        "birth_same": (14.6, QT_TRANSLATE_NOOP("matching", "The same birth date: {first}.")),
        "birth_digit": (5.5, QT_TRANSLATE_NOOP("matching", "Birth dates that differ in one digit: {first}, {second}.")),
        "birth_swapped": (
            5.5,
            QT_TRANSLATE_NOOP("matching", "Birth dates with day and month swapped: {first}, {second}."),
        ),
        "birth_month": (3.7, QT_TRANSLATE_NOOP("matching", "Birth dates within a month: {first}, {second}.")),
        "birth_partly": (
            5.5,
            QT_TRANSLATE_NOOP("matching", "Birth dates that agree as far as known: {first}, {second}."),
        ),
        "birth_year": (-7.6, QT_TRANSLATE_NOOP("matching", "Other birth dates of one year: {first}, {second}.")),
        "birth_other": (-10.6, QT_TRANSLATE_NOOP("matching", "Other birth dates: {first}, {second}.")),
        "sex_same": (1.1, QT_TRANSLATE_NOOP("matching", "The same sex.")),
        "sex_other": (-5.9, QT_TRANSLATE_NOOP("matching", "Not the same sex.")),
        "document_same": (18.3, QT_TRANSLATE_NOOP("matching", "The same document: {first}.")),
        "document_other": (-0.9, QT_TRANSLATE_NOOP("matching", "Other documents: {first}, {second}.")),
        "phone_same": (18.2, QT_TRANSLATE_NOOP("matching", "The same phone: {first}.")),
        "phone_other": (-1.0, QT_TRANSLATE_NOOP("matching", "Other phones.")),
    }
)
# From the strongest agreement down.
_NAME_LEVELS = ("same", "sound", "near", "variant", "other")


class Matching:
    """Compares people of one register."""

    def __init__(self, variants: NameVariants, register_size: int, bearers: Callable[[str], int]) -> None:
        """``bearers`` says how many people of the register have a surname, given in its folded masculine form."""
        self._variants = variants
        self._register_size = register_size
        self._bearers = bearers

    def compare(self, first: Traits, second: Traits) -> Verdict:
        """Judge two records. The order matters for the wording of reasons alone."""
        found = (
            self._surnames(first, second),
            self._given_names(first.given, second.given),
            _fathers(first.patronymics, second.patronymics),
            _birth_dates(first.birth_date, second.birth_date),
            _sexes(first.sex, second.sex),
            _shared("document", first.documents, second.documents),
            _shared("phone", *((phone,) if phone else () for phone in (first.phone, second.phone))),
        )
        reasons = sorted((reason for reason in found if reason is not None), key=lambda reason: -abs(reason.bits))
        prior = math.log2(_EXPECTED_RETURNS / max(self._register_size, 1))
        return Verdict(bits=prior + sum(reason.bits for reason in reasons), reasons=tuple(reasons))

    def _surnames(self, first: Traits, second: Traits) -> Reason | None:
        reason = _best_names("surname", _families(first.surnames), _families(second.surnames), _surname_level)
        if reason is None or reason.bits < 0:
            return reason
        bits = min(max(reason.bits + self._rarity(masculine(reason.first)), _LEAST_SURNAME), _MOST_SURNAME)
        common = reason.code == "surname_same" and bits < reason.bits - _COMMON_COST
        code = "surname_common" if common else reason.code
        return reason.model_copy(update={"code": code, "text": _REASONS[code][1], "bits": bits})

    def _rarity(self, surname: str) -> float:
        """Return the bits that agreeing on this surname is worth beyond agreeing on a usual one."""
        counted = self._bearers(surname) + _COUNTED_FROM * _USUAL_FREQUENCY
        return math.log2(_USUAL_FREQUENCY * (self._register_size + _COUNTED_FROM) / counted)

    def _given_names(self, first: tuple[str, ...], second: tuple[str, ...]) -> Reason | None:
        return _best_names("given", first, second, self._given_level)

    def _given_level(self, first: str, second: str) -> str:
        level = _name_level(first, second)
        return "variant" if level in {"near", "other"} and self._variants.related(first, second) else level


def _families(surnames: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for surname in surnames for part in surnames_in(surname)))


def _best_names(
    field: str, first: Iterable[str], second: Iterable[str], level_of: Callable[[str, str], str]
) -> Reason | None:
    """Return what the best pair of spellings says; None if either side has none."""
    levels = [(_NAME_LEVELS.index(level_of(one, other)), one, other) for one, other in product(first, second)]
    if not levels:
        return None
    level, one, other = min(levels, key=lambda found: found[0])
    return _reason(f"{field}_{_NAME_LEVELS[level]}", one, other)


def _surname_level(first: str, second: str) -> str:
    return _name_level(masculine(first), masculine(second))


def _name_level(first: str, second: str) -> str:
    one, other = (fold(name).replace(" ", "") for name in (first, second))
    if one == other:
        return "same"
    if same_name(one, other):
        return "sound"
    return "near" if JaroWinkler.similarity(to_latin(one), to_latin(other)) >= NEAR else "other"


def _fathers(first: tuple[str, ...], second: tuple[str, ...]) -> Reason | None:
    pairs = list(product(first, second))
    if not pairs:
        return None
    for one, other in pairs:
        if (father := fathers_name(one)) == fathers_name(other) or same_name(father, fathers_name(other)):
            return _reason("father_same", one, other)
    return _reason("father_other", *pairs[0])


def _birth_dates(first: PartialDate | None, second: PartialDate | None) -> Reason | None:
    if first is None or second is None:
        return None
    return _reason(f"birth_{_birth_level(first, second)}", str(first), str(second))


def _birth_level(first: PartialDate, second: PartialDate) -> str:
    exact = first.earliest == first.latest and second.earliest == second.latest
    if not exact or first.estimated or second.estimated:
        overlap = first.earliest <= second.latest and second.earliest <= first.latest
        return "partly" if overlap else "other" if abs(first.earliest.year - second.earliest.year) > 1 else "month"
    return "same" if first.value == second.value else _other_date(first.earliest, second.earliest)


def _other_date(first: date, second: date) -> str:
    if sum(one != other for one, other in zip(str(first), str(second), strict=True)) == 1:
        return "digit"
    if (first.year, first.month, first.day) == (second.year, second.day, second.month):
        return "swapped"
    if abs((first - second).days) <= _MONTH_DAYS:
        return "month"
    return "year" if first.year == second.year else "other"


def _sexes(first: str, second: str) -> Reason | None:
    if not {first, second} <= {"F", "M"}:
        return None
    return _reason("sex_same" if first == second else "sex_other", first, second)


def _shared(field: str, first: tuple[str, ...], second: tuple[str, ...]) -> Reason | None:
    if not first or not second:
        return None
    common = next((value for value in first if value in second), None)
    if common is not None:
        return _reason(f"{field}_same", common, common)
    return _reason(f"{field}_other", first[0], second[0])


def _reason(code: str, first: str, second: str) -> Reason:
    bits, text = _REASONS[code]
    return Reason(code=code, text=text, bits=bits, first=first, second=second)
