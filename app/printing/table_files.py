"""Tables as spreadsheets and text files: what stands on a paper, for those who go on working with it."""

import csv
from io import BytesIO, StringIO

import xlsxwriter

from app.domain.people_lists import ListForm
from app.printing.table import Table, Value

_HEAD_ROWS = 3
_CHARACTER = 1.9
"""Millimetres of a column on paper for each character of one in a spreadsheet."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SHEET_NAME = 31
"""Characters that a spreadsheet's name may have."""


def table_to_file(table: Table, form: ListForm) -> bytes:
    """Return the table as XLSX or CSV."""
    return _to_xlsx(table) if form is ListForm.XLSX else _to_csv(table)


def _to_xlsx(table: Table) -> bytes:
    """Return an Excel workbook; texts are texts, whatever they begin with."""
    output = BytesIO()
    book = xlsxwriter.Workbook(output, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(table.name[:_SHEET_NAME])
    if table.mirrored:
        sheet.right_to_left()
    for place, text in enumerate(table.head):
        sheet.write_string(place, 0, text, book.add_format({"bold": place == 0}))
    for place, (heading, width) in enumerate(table.columns):
        sheet.write_string(_HEAD_ROWS, place, heading, bold)
        sheet.set_column(place, place, width / _CHARACTER)
    for row, cells in enumerate(table.rows, start=_HEAD_ROWS + 1):
        for place, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(row, place, cell, plain)
            else:
                sheet.write_string(row, place, cell, plain)
    sheet.freeze_panes(_HEAD_ROWS + 1, 0)
    sheet.autofilter(_HEAD_ROWS, 0, _HEAD_ROWS + max(1, len(table.rows)), len(table.columns) - 1)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEAD_ROWS)
    sheet.set_footer("&P / &N")
    book.close()
    return output.getvalue()


def _to_csv(table: Table) -> bytes:
    """Return the rows as CSV in UTF-8 with its mark, which Excel needs.

    A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    output = StringIO()
    writer = csv.writer(output)
    writer.writerow([heading for heading, _ in table.columns])
    writer.writerows([_harmless(cell) for cell in cells] for cells in table.rows)
    return output.getvalue().encode("utf-8-sig")


def _harmless(cell: Value) -> Value:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
