"""Where each field stands in a machine-readable zone: ICAO Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas).

Positions count from 0 and the end is exclusive. A check digit is the weighted sum (7, 3, 1) of its characters modulo
10: digits count as themselves, A to Z as 10 to 35, the filler ``<`` as 0 (part 3, section 4.9).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

FILLER = "<"
ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_WEIGHTS = (7, 3, 1)


def check_digit(text: str) -> str:
    """Return the check digit of a text of ALPHABET."""
    values = (0 if character == FILLER else int(character, 36) for character in text)
    return str(sum(value * _WEIGHTS[i % 3] for i, value in enumerate(values)) % 10)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one line."""

    line: int
    start: int
    end: int

    def of(self, lines: Sequence[str]) -> str:
        """Return the characters that stand there."""
        return lines[self.line][self.start : self.end]


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit, and the stretches that it covers in their order."""

    name: str
    digit: Span
    covers: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """One format: its size, its fields by name, and its check digits in the order in which failures are told."""

    name: str
    lines: int
    width: int
    fields: MappingProxyType[str, Span]
    checks: tuple[Check, ...]
    long_numbers: bool
    """A document number over nine characters goes on in ``optional_data``."""


def _two_lines(name: str, width: int, optional: Span, checks: tuple[Check, ...], *, long_numbers: bool) -> Layout:
    """TD2, TD3 and visas differ in what follows the expiry date."""
    number, birth, expiry = Span(1, 0, 9), Span(1, 13, 19), Span(1, 21, 27)
    return Layout(
        name=name,
        lines=2,
        width=width,
        fields=MappingProxyType(
            {
                "document_code": Span(0, 0, 2),
                "issuing_state": Span(0, 2, 5),
                "names": Span(0, 5, width),
                "document_number": number,
                "nationality": Span(1, 10, 13),
                "birth_date": birth,
                "sex": Span(1, 20, 21),
                "expiry_date": expiry,
                "optional_data": optional,
            }
        ),
        checks=(
            Check("document_number", Span(1, 9, 10), (number,)),
            Check("birth_date", Span(1, 19, 20), (birth,)),
            Check("expiry_date", Span(1, 27, 28), (expiry,)),
            *checks,
        ),
        long_numbers=long_numbers,
    )


def _composite(end: int) -> Check:
    return Check("composite", Span(1, end, end + 1), (Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, end)))


TD1 = Layout(
    name="TD1",
    lines=3,
    width=30,
    fields=MappingProxyType(
        {
            "document_code": Span(0, 0, 2),
            "issuing_state": Span(0, 2, 5),
            "document_number": Span(0, 5, 14),
            "optional_data": Span(0, 15, 30),
            "birth_date": Span(1, 0, 6),
            "sex": Span(1, 7, 8),
            "expiry_date": Span(1, 8, 14),
            "nationality": Span(1, 15, 18),
            "optional_data_2": Span(1, 18, 29),
            "names": Span(2, 0, 30),
        }
    ),
    checks=(
        Check("document_number", Span(0, 14, 15), (Span(0, 5, 14),)),
        Check("birth_date", Span(1, 6, 7), (Span(1, 0, 6),)),
        Check("expiry_date", Span(1, 14, 15), (Span(1, 8, 14),)),
        Check("composite", Span(1, 29, 30), (Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29))),
    ),
    long_numbers=True,
)
TD2 = _two_lines("TD2", 36, Span(1, 28, 35), (_composite(35),), long_numbers=True)
TD3 = _two_lines(
    "TD3",
    44,
    Span(1, 28, 42),
    (Check("optional_data", Span(1, 42, 43), (Span(1, 28, 42),)), _composite(43)),
    long_numbers=False,
)
MRVA = _two_lines("MRVA", 44, Span(1, 28, 44), (), long_numbers=False)
MRVB = _two_lines("MRVB", 36, Span(1, 28, 36), (), long_numbers=False)


def find_layout(lines: Sequence[str]) -> Layout | None:
    """Return the layout that the number and the widths of the lines and the document code call for, or None.

    The line of names may be shorter: people who type it leave the fillers off.
    """
    if not lines or not lines[0]:
        return None
    visa = lines[0].startswith("V")
    for layout in (TD1, MRVA, MRVB) if visa else (TD1, TD3, TD2):
        if len(lines) == layout.lines and _fits(layout, lines):
            return layout
    return None


def _fits(layout: Layout, lines: Sequence[str]) -> bool:
    names = layout.fields["names"]
    return all(
        len(line) == layout.width or (i == names.line and names.start < len(line) < layout.width)
        for i, line in enumerate(lines)
    )
