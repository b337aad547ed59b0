"""The columns of supervisors' lists: one table for paper, spreadsheet and text file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.name_order import names_first_in
from app.domain.people_lists import ListKind, ListLine
from app.printing.bidi_text import isolate
from app.printing.table import Value
from app.reference.paper_words import PaperWords

BOX = "☐"
IN, OUT = "●", "○"
MISSING = "✗"


@dataclass(frozen=True)
class ListColumn:
    """``key`` names the word above it (of the lists, else of papers) and what stands in it; ``width`` in mm."""

    key: str
    width: float
    bold: bool = False
    numeric: bool = False
    most_lines: int = 1
    paper_only: bool = False
    """To be filled in by hand: a tick box, a signature."""


@dataclass(frozen=True)
class ListLayout:
    """How a list is laid out on A4 upright. ``size`` in points; ``row`` is the least height of a row in mm."""

    columns: tuple[ListColumn, ...]
    size: float = 9.0
    smallest: float = 6.5
    row: float = 6.4
    page_for_each_group: bool = False
    confidential: bool = False


def _name(width: float) -> ListColumn:
    return ListColumn("name", width, bold=True, most_lines=3)


LIST_LAYOUTS: Mapping[ListKind, ListLayout] = MappingProxyType(
    {
        ListKind.EVACUATION: ListLayout(
            (
                ListColumn("counted", 15, paper_only=True),
                ListColumn("bed", 28, bold=True),
                _name(78),
                ListColumn("age", 12, numeric=True),
                ListColumn("present", 22),
                ListColumn("code", 33),
            ),
            size=13,
            smallest=9,
            row=10.5,
            page_for_each_group=True,
        ),
        ListKind.ARRIVALS: ListLayout(
            (
                ListColumn("time", 16),
                ListColumn("event", 22),
                ListColumn("code", 25, bold=True),
                _name(72),
                ListColumn("sex", 14),
                ListColumn("born", 21),
                ListColumn("bed", 18),
            )
        ),
        ListKind.MINORS: ListLayout(
            (
                ListColumn("code", 25, bold=True),
                _name(50),
                ListColumn("other_scripts", 38, most_lines=4),
                ListColumn("sex", 13),
                ListColumn("born", 20),
                ListColumn("age", 9, numeric=True),
                ListColumn("languages", 14),
                ListColumn("bed", 19),
            ),
            confidential=True,
        ),
        ListKind.MISSING: ListLayout(
            (
                ListColumn("code", 25, bold=True),
                _name(60),
                ListColumn("born", 21),
                ListColumn("bed", 18),
                ListColumn("phone", 30),
                ListColumn("photo", 16),
                ListColumn("document", 18),
            )
        ),
        ListKind.DISTRIBUTION: ListLayout(
            (
                ListColumn("family", 23, bold=True),
                _name(63),
                ListColumn("people", 16, numeric=True),
                ListColumn("children", 14, numeric=True),
                ListColumn("bed", 18),
                ListColumn("received", 14, paper_only=True),
                ListColumn("signature", 40, paper_only=True),
            ),
            size=9.5,
            row=11.0,
        ),
    }
)


def heading(column: ListColumn, words: PaperWords) -> str:
    """Return the word above a column."""
    return str(getattr(words.lists, column.key, "") or getattr(words, column.key))


def list_title(kind: ListKind, words: PaperWords) -> str:
    """Return the list's name."""
    return str(getattr(words.lists, kind))


def group_title(kind: ListKind, group: str, words: PaperWords) -> str:
    """Return what stands above a group: the building, or the day."""
    if kind is ListKind.EVACUATION:
        return words.lists.building.format(name=isolate(group)) if group else words.lists.no_building
    return group


def value(column: ListColumn, line: ListLine, words: PaperWords) -> Value:
    """Return what stands in a column; nothing where it is filled in by hand."""
    return "" if column.paper_only else _VALUES[column.key](line, words)


_VALUES: Mapping[str, Callable[[ListLine, PaperWords], Value]] = MappingProxyType(
    {
        "code": lambda line, _: line.code,
        "family": lambda line, _: line.code,
        "name": lambda line, words: names_first_in(words.script, line.names)[0],
        "other_scripts": lambda line, words: "  ".join(names_first_in(words.script, line.names)[1:]),
        "sex": lambda line, words: words.sex_letter(line.sex),
        "born": lambda line, _: str(line.birth_date or ""),
        "age": lambda line, _: "" if line.age is None else line.age,
        "bed": lambda line, _: line.bed,
        "present": lambda line, words: f"{IN} {words.lists.inside}" if line.present else f"{OUT} {words.lists.outside}",
        "time": lambda line, _: f"{line.at:%H:%M}" if line.at else "",
        "event": lambda line, words: words.lists.departed if line.left else words.lists.arrived,
        "languages": lambda line, _: " ".join(line.languages),
        "phone": lambda line, _: line.phone,
        "photo": lambda line, _: MISSING if line.without_photo else "",
        "document": lambda line, _: MISSING if line.without_document else "",
        "people": lambda line, _: line.people,
        "children": lambda line, _: line.children,
    }
)
