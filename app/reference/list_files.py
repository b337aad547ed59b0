"""Reads a list of people from a file, whatever program wrote it: cells as text, and where they stood."""

import csv
import json
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from io import BytesIO, StringIO

from app.domain.characters import whole_characters
from app.domain.model import Model
from app.reference.errors import NotAListError
from app.reference.list_text import decode_list

MOST_BYTES = 50_000_000
MOST_UNPACKED = 400_000_000
"""Bytes of a workbook taken apart: what is more was packed to do harm."""
MOST_ROWS = 20_000
MOST_COLUMNS = 200
_ZIP, _OLD_WORKBOOK = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SEPARATORS = ",;\t|"
_LOOKED_AT = 20
_EXACT = 2**53
"""Whole numbers up to here are what somebody typed; a spreadsheet has rounded larger ones."""


class ListTable(Model):
    """The cells of a file. ``rows`` are as many and as long as the file has them; ``numbers`` are their row numbers."""

    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    encoding: str = ""
    further_sheets: int = 0
    families: str = ""
    """Of a JSON file in the import format: all of its text, instead of rows."""


def read_list_file(content: bytes, encoding: str, known_words: Callable[[str], int]) -> ListTable:
    """Read CSV, XLSX (also XLS and ODS) or JSON. Raises NotAListError, ListEncodingError."""
    if len(content) > MOST_BYTES:
        raise NotAListError(problem=f"it is longer than {MOST_BYTES} bytes")
    if content.startswith((_ZIP, _OLD_WORKBOOK)):
        return _bounded(_read_workbook(content))
    text, used = decode_list(content, encoding, known_words)
    text = whole_characters(text)
    if not text.strip():
        raise NotAListError(problem="it is empty")
    table = _read_json(text) if text.lstrip()[0] in "[{" else _read_csv(text)
    return _bounded(table.model_copy(update={"encoding": used}))


def _bounded(table: ListTable) -> ListTable:
    if not table.rows and not table.families:
        raise NotAListError(problem="no row of it has anything in it")
    if len(table.rows) > MOST_ROWS:
        raise NotAListError(problem=f"it has more than {MOST_ROWS} rows")
    if max(map(len, table.rows), default=0) > MOST_COLUMNS:
        raise NotAListError(problem=f"it has more than {MOST_COLUMNS} columns")
    return table


def _numbered(rows: Iterable[Sequence[str]], first: int = 1) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    """Return the rows that are not empty, with their numbers."""
    kept = [(number, tuple(row)) for number, row in enumerate(rows, start=first) if any(cell.strip() for cell in row)]
    return tuple(row for _, row in kept), tuple(number for number, _ in kept)


def _read_csv(text: str) -> ListTable:
    separator = max(_SEPARATORS, key=lambda one: _columns(text, one))
    try:
        rows, numbers = _numbered(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise NotAListError(problem=f"its rows cannot be told apart ({error})") from error
    return ListTable(rows=rows, numbers=numbers)


def _columns(text: str, separator: str) -> int:
    """Return how many columns the first rows would have in common."""
    lines = text[:100_000].splitlines()[:_LOOKED_AT]
    counts = [len(row) for row in csv.reader(lines, delimiter=separator) if any(row)]
    return min(counts, default=0) * 1000 + sum(counts)


def _read_workbook(content: bytes) -> ListTable:
    # Loaded here: who never reads a workbook need not wait for it.
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum, ZipError  # noqa: PLC0415

    try:
        if content.startswith(_ZIP):
            with zipfile.ZipFile(BytesIO(content)) as packed:
                if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                    raise NotAListError(problem="it is far too large once unpacked")
        with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
            visible = [meta.name for meta in book.sheets_metadata if meta.visible is SheetVisibleEnum.Visible]
            sheets = [(name, sheet) for name in visible if (sheet := book.get_sheet_by_name(name)).height]
            if not sheets:
                raise NotAListError(problem="no sheet of it has anything in it")
            sheet = sheets[0][1]
            if sheet.height > MOST_ROWS + 1 or sheet.width > MOST_COLUMNS:
                raise NotAListError(problem=f"it has more than {MOST_ROWS} rows, or {MOST_COLUMNS} columns")
            first = (sheet.start or (0, 0))[0]
            cells = sheet.to_python(nrows=MOST_ROWS + 1)
    except (CalamineError, ZipError, zipfile.BadZipFile, OSError, ValueError) as error:
        raise NotAListError(problem="the workbook is damaged or locked with a password") from error
    rows, numbers = _numbered(([_cell(value) for value in row] for row in cells), first + 1)
    return ListTable(rows=rows, numbers=numbers, further_sheets=len(sheets) - 1)


def _cell(value: object) -> str:
    """Return a cell as a person reads it: dates as YYYY-MM-DD, whole numbers without a fraction."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    return whole_characters(str(value))


def _read_json(text: str) -> ListTable:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        problem = f"line {error.lineno}, column {error.colno}: {error.msg}"
        raise NotAListError(problem=problem) from error
    except (ValueError, RecursionError) as error:
        raise NotAListError(problem="it is nested too deeply, or has a number that is too long") from error
    items = value if isinstance(value, list) else [value]
    if not items or not all(isinstance(item, dict) for item in items):
        raise NotAListError(problem="it holds no list of people")
    if any("members" in item or isinstance(item.get("family"), dict) for item in items):
        return ListTable(rows=(), numbers=(), families=text)
    headings = list(dict.fromkeys(key for item in items for key in item))
    rows = [headings, *([_json_cell(item.get(key)) for key in headings] for item in items)]
    kept, numbers = _numbered(rows, 0)
    return ListTable(rows=kept, numbers=numbers)


def _json_cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dict | list):
        raise NotAListError(problem="a person's value is a list or an object")
    return _cell(value)
