"""Runs a file of test vectors: ``python tests/vectors.py FILE``.

The file is a list of objects with ``kind``, ``input``, ``expected`` and ``source``. Prints every failure, then
``kind passed/total`` for each kind; ends with 1 if a kind has not its reach.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from app.identity.errors import NotAnMrzError
from app.identity.hebrew_letters import latin_readings
from app.identity.keyboards import untangle
from app.identity.mrz import read_mrz
from app.identity.mrz_layout import check_digit
from app.identity.mrz_repair import repair_mrz
from app.identity.names_alike import same_name
from app.identity.russian_mrz import read_internal_passport, spell_in_mrz
from app.identity.soundex import daitch_mokotoff
from app.identity.transliteration import to_latin
from app.reference.given_names import load_name_variants

Vector = Mapping[str, Any]
MATCHES_FOUND = 0.98
NON_MATCHES_FLAGGED = 0.03
_VARIANTS = load_name_variants()


class Outcome(NamedTuple):
    """One vector and what we answered."""

    vector: Vector
    answer: object
    passed: bool


def _zone(vector: Vector) -> object:
    expected = vector["expected"]
    try:
        result = read_mrz(vector["input"])
    except NotAnMrzError:
        return None
    if not isinstance(expected, Mapping):
        return result
    found = {name: getattr(result, name, None) for name in expected}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}


def _repaired(vector: Vector) -> object:
    readings = repair_mrz(vector["input"])
    return list(readings[0]) if len(readings) == 1 else [list(reading) for reading in readings]


def _internal_passport(vector: Vector) -> object:
    result = read_mrz(vector["input"])
    passport = read_internal_passport(result)
    if passport is None:
        return None
    found = {
        "surname_cyr": passport.surname,
        "given_cyr": passport.given,
        "patronymic_cyr": passport.patronymic,
        "series": passport.series,
        "number": passport.number,
        "birth_date": result.birth_date,
        "sex": result.sex,
        "issue_date": passport.issue_date,
        "division_code": passport.division_code,
        "expiry_date": result.expiry_date,
        "truncated": passport.truncated,
    }
    return {name: found.get(name) for name in vector["expected"]}


_ANSWERS: Mapping[str, Callable[[Vector], object]] = MappingProxyType(
    {
        "mrz": _zone,
        "mrz_check_digit": lambda vector: check_digit(vector["input"]),
        "mrz_ocr": _repaired,
        "mrz_ocr_docnum": _repaired,
        "mrz_rus_internal": _internal_passport,
        "mrz_wedge_ru": lambda vector: [untangle(line, "ru") for line in vector["input"]],
        "mrz_wedge_il": lambda vector: [untangle(line, "he") for line in vector["input"]],
        "daitch_mokotoff": lambda vector: list(daitch_mokotoff(vector["input"])),
        "translit": lambda vector: to_latin(vector["input"]["text"], vector["input"]["system"]),
        "translit_hebrew_letter": lambda vector: list(latin_readings(vector["input"])),
        "translit_rus_mrz": lambda vector: spell_in_mrz(vector["input"]),
        "name_pair": lambda vector: same_name(*vector["input"]) or _VARIANTS.equal(*vector["input"]),
    }
)
_IN_NO_ORDER = frozenset({"daitch_mokotoff", "translit_hebrew_letter"})
NOT_DONE = frozenset({"beider_morse"})


def run(vectors: Iterable[Vector]) -> dict[str, list[Outcome]]:
    """Answer every vector, by kind. A vector that makes us raise has failed, and the error is its answer."""
    outcomes: dict[str, list[Outcome]] = defaultdict(list)
    for vector in vectors:
        outcomes[vector["kind"]].append(_outcome(vector))
    return dict(outcomes)


def _outcome(vector: Vector) -> Outcome:
    answer: object
    try:
        answer = _ANSWERS[vector["kind"]](vector)
    except Exception as error:  # noqa: BLE001 - whatever it is, the vector has failed, and the others go on
        return Outcome(vector, error, passed=False)
    expected = vector["expected"]
    if vector["kind"] in _IN_NO_ORDER and isinstance(answer, list):
        return Outcome(vector, answer, passed=sorted(answer) == sorted(expected))
    return Outcome(vector, answer, passed=answer == expected)


def within_reach(kind: str, outcomes: list[Outcome]) -> bool:
    """Say whether a kind is as good as we promise: all right; of name pairs, nearly all."""
    if kind in NOT_DONE:
        return True
    if kind != "name_pair":
        return all(outcome.passed for outcome in outcomes)
    matches = [outcome.passed for outcome in outcomes if outcome.vector["expected"]]
    others = [outcome.passed for outcome in outcomes if not outcome.vector["expected"]]
    return sum(matches) >= MATCHES_FOUND * len(matches) and len(others) - sum(others) <= NON_MATCHES_FLAGGED * len(
        others
    )


def main(arguments: list[str]) -> int:
    """Run the file named and print what came of it."""
    if len(arguments) != 1:
        print("usage: python tests/vectors.py FILE", file=sys.stderr)
        return 2
    outcomes = run(json.loads(Path(arguments[0]).read_text("utf-8")))
    for kind, of_kind in outcomes.items():
        for outcome in of_kind:
            if not outcome.passed and kind not in NOT_DONE:
                given, expected = outcome.vector["input"], outcome.vector["expected"]
                print(f"{kind}: {given!r} gave {outcome.answer!r}, expected {expected!r}")
    for kind, of_kind in outcomes.items():
        print(f"{kind} {sum(outcome.passed for outcome in of_kind)}/{len(of_kind)}")
    return 0 if all(within_reach(kind, of_kind) for kind, of_kind in outcomes.items()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
