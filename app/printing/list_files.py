"""Supervisors' lists as spreadsheets and text files: the same lines and columns as on paper."""

import csv
from io import BytesIO, StringIO

import xlsxwriter

from app.printing.bidi_text import visible
from app.printing.list_columns import LIST_LAYOUTS, ListColumn, Value, group_title, heading, list_title, value
from app.printing.people_list import ListData
from app.printing.sheet import TRAINING
from app.reference.paper_words import PaperWords

_HEAD_ROWS = 3
_CHARACTER = 1.9
"""Millimetres of a column on paper for each character of one in a spreadsheet."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SHEET_NAME = 31
"""Characters that a spreadsheet's name may have."""


def list_to_xlsx(data: ListData, words: PaperWords) -> bytes:
    """Return an Excel workbook; texts are texts, whatever they begin with."""
    output = BytesIO()
    book = xlsxwriter.Workbook(output, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(list_title(data.people.kind, words)[:_SHEET_NAME])
    if words.mirrored:
        sheet.right_to_left()
    columns = _columns(data)
    for place, text in enumerate(_head(data, words)):
        sheet.write_string(place, 0, text, book.add_format({"bold": place == 0}))
    for place, (column, title) in enumerate(zip(columns, _headings(data, words), strict=True)):
        sheet.write_string(_HEAD_ROWS, place, title, bold)
        sheet.set_column(place, place, (column.width if column else 24) / _CHARACTER)
    for row, cells in enumerate(_rows(data, words), start=_HEAD_ROWS + 1):
        for place, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(row, place, cell, plain)
            else:
                sheet.write_string(row, place, cell, plain)
    sheet.freeze_panes(_HEAD_ROWS + 1, 0)
    sheet.autofilter(_HEAD_ROWS, 0, _HEAD_ROWS + max(1, len(data.people.lines)), len(columns) - 1)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEAD_ROWS)
    sheet.set_footer("&P / &N")
    book.close()
    return output.getvalue()


def list_to_csv(data: ListData, words: PaperWords) -> bytes:
    """Return the lines as CSV in UTF-8 with its mark, which Excel needs.

    A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    output = StringIO()
    writer = csv.writer(output)
    writer.writerow(_headings(data, words))
    writer.writerows([_harmless(cell) for cell in cells] for cells in _rows(data, words))
    return output.getvalue().encode("utf-8-sig")


def _columns(data: ListData) -> list[ListColumn | None]:
    """Return the columns; None is the group's, first where there are groups."""
    columns: list[ListColumn | None] = [None] if any(line.group for line in data.people.lines) else []
    return columns + list(LIST_LAYOUTS[data.people.kind].columns)


def _headings(data: ListData, words: PaperWords) -> list[str]:
    group = words.lists.building.format(name="").strip() if data.people.first is None else words.lists.day
    return [heading(column, words) if column else group for column in _columns(data)]


def _rows(data: ListData, words: PaperWords) -> list[list[Value]]:
    kind = data.people.kind
    return [
        [
            value(column, line, words) if column else visible(group_title(kind, line.group, words))
            for column in _columns(data)
        ]
        for line in data.people.lines
    ]


def _head(data: ListData, words: PaperWords) -> list[str]:
    training = f" · {TRAINING} · {words.training_note}" if data.training else ""
    people = data.people
    period = f" · {words.lists.period.format(first=people.first, last=people.last)}" if people.first else ""
    source = words.lists.desk.format(desk=data.desk)
    return [
        list_title(people.kind, words) + training,
        f"{data.camp}{period} · {words.as_of.format(time=f'{people.as_of:%Y-%m-%d %H:%M}')} · {source}",
        words.lists.confidential if LIST_LAYOUTS[people.kind].confidential else "",
    ]


def _harmless(cell: Value) -> Value:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
