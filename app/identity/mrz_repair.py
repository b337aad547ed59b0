"""Puts right what a camera misread in a machine-readable zone, where the check digits prove it.

A camera takes some digits for letters and the other way round. Where a field holds only digits or only letters the
swap is plain; where it holds both, every swap is tried, and the check digits decide.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from app.identity.errors import NotAnMrzError
from app.identity.mrz import read_mrz
from app.identity.mrz_layout import FILLER, Layout, find_layout

_TO_DIGIT = {"O": "0", "I": "1", "S": "5", "Z": "2", "B": "8", "G": "6"}
_TO_LETTER = {digit: letter for letter, digit in _TO_DIGIT.items()}
_SWAP = _TO_DIGIT | _TO_LETTER
_DIGIT_FIELDS = ("birth_date", "expiry_date")
_LETTER_FIELDS = ("issuing_state", "nationality", "sex", "names")
_MIXED_FIELDS = ("document_number", "optional_data", "optional_data_2")
_MOST_SWAPS = 3
_RUSSIAN_INTERNAL = "PNRUS"  # spells Cyrillic with digits among the letters


def repair_mrz(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return every reading of the lines that passes all check digits with the fewest swaps.

    One reading is the repair, more are for the operator to choose from, none means: scan again. Lines without a
    fault come back as they are. Raises NotAnMrzError.
    """
    lines = tuple(line.strip().upper() for line in lines)
    layout = find_layout(lines)
    if layout is None:
        raise NotAnMrzError
    plain = _swap_by_field(tuple(line.ljust(layout.width, FILLER) for line in lines), layout)
    mixed = [
        (span.line, column)
        for name in _MIXED_FIELDS
        if (span := layout.fields.get(name)) is not None
        for column in range(span.start, span.end)
        if plain[span.line][column] in _SWAP
    ]
    for swaps in range(_MOST_SWAPS + 1):
        readings = tuple(_valid(plain, mixed, swaps))
        if readings:
            return readings
    return ()


def _valid(lines: tuple[str, ...], places: list[tuple[int, int]], swaps: int) -> Iterator[tuple[str, ...]]:
    for chosen in combinations(places, swaps):
        reading = _replace(lines, {place: _SWAP[lines[place[0]][place[1]]] for place in chosen})
        if read_mrz(reading).valid:
            yield reading


def _swap_by_field(lines: tuple[str, ...], layout: Layout) -> tuple[str, ...]:
    """Make digits of the letters in dates and check digits, and letters of the digits in names and states."""
    spans = [(layout.fields[name], _TO_DIGIT) for name in _DIGIT_FIELDS]
    spans += [(check.digit, _TO_DIGIT) for check in layout.checks]
    spans += [
        (layout.fields[name], _TO_LETTER)
        for name in _LETTER_FIELDS
        if name != "names" or not lines[0].startswith(_RUSSIAN_INTERNAL)
    ]
    swaps: dict[tuple[int, int], str] = {}
    for span, table in spans:
        for column in range(span.start, span.end):
            found = lines[span.line][column]
            swaps[span.line, column] = table.get(found, found)
    return _replace(lines, swaps)


def _replace(lines: tuple[str, ...], characters: dict[tuple[int, int], str]) -> tuple[str, ...]:
    changed = [list(line) for line in lines]
    for (line, column), character in characters.items():
        changed[line][column] = character
    return tuple("".join(line) for line in changed)
