"""The pages' rows as tables: what is downloaded as CSV and XLSX is what the page shows."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO

import xlsxwriter

from app.hq.census import CampCensus
from app.hq.paper_trail import PaperAtHq
from app.hq.status import DeskStanding, Dispute, Fork, HeldEntry
from app.hq.web.reasons import why_and_todo
from app.hq.web.said import said
from app.hq.web.side_by_side import Label
from app.hq.web.words import PageWords

Cell = str | int | float | date | datetime | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SHEET_NAME = 31
_WIDEST = 60
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv"


@dataclass(frozen=True)
class Sheet:
    """One table. ``name`` is the file's, ``title`` what people read."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def camps_sheet(camps: Iterable[CampCensus], t: PageWords) -> Sheet:
    """Return each camp today."""
    columns = ("camp", "name", "people.now", "families.now", "arrived.today", "left.today", "beds", "beds.all")
    rows = (
        (
            camp.camp,
            camp.name,
            camp.people[-1].present,
            camp.families[-1].present,
            camp.people[-1].arrived,
            camp.people[-1].left,
            camp.beds_taken,
            camp.beds,
        )
        for camp in camps
    )
    return _sheet("camps", t("camps"), columns, rows, t)


def days_sheet(camps: Iterable[CampCensus], t: PageWords) -> Sheet:
    """Return each camp by day."""
    columns = ("camp", "day", "people", "arrived", "left", "families")
    rows = (
        (camp.camp, day.day, day.present, day.arrived, day.left, families.present)
        for camp in camps
        for day, families in zip(camp.people, camp.families, strict=True)
    )
    return _sheet("days", t("chart.people"), columns, rows, t)


def origins_sheet(camps: Iterable[CampCensus], t: PageWords) -> Sheet:
    """Return each camp's people by citizenship."""
    rows = ((camp.camp, share.code, share.people) for camp in camps for share in camp.origins)
    return _sheet("citizenship", t("origin"), ("camp", "field.nationality", "people"), rows, t)


def bases_sheet(camps: Iterable[CampCensus], t: PageWords) -> Sheet:
    """Return each camp's people by the basis they claim."""
    rows = ((camp.camp, share.code, share.people) for camp in camps for share in camp.bases)
    return _sheet("claims", t("basis"), ("camp", "field.claim", "people"), rows, t)


def desks_sheet(desks: Iterable[DeskStanding], t: PageWords) -> Sheet:
    """Return how each desk stands."""
    columns = ("camp", "desk", "codes", "entries", "backlog", "kept_aside", "clock.seconds", "contact")
    rows = (
        (
            desk.camp,
            desk.name,
            desk.prefix,
            desk.seq,
            desk.waiting,
            desk.held,
            desk.clock_ahead,
            desk.last_contact,
        )
        for desk in desks
    )
    return _sheet("desks", t("desks"), columns, rows, t)


def held_sheet(held: Iterable[HeldEntry], t: PageWords) -> Sheet:
    """Return what was kept aside, with what to do."""
    columns = ("camp", "desk", "entry", "why", "todo", "since")
    rows = ((one.camp, one.name, f"{one.epoch}:{one.seq}", *why_and_todo(one.reason, t), one.at) for one in held)
    return _sheet("kept-aside", t("kept_aside"), columns, rows, t)


def forks_sheet(forks: Iterable[Fork], t: PageWords) -> Sheet:
    """Return where chains have parted."""
    columns = ("camp", "desk", "entry", "seen.first", "seen.last", "times")
    rows = (
        (fork.camp, fork.name, f"{fork.epoch}:{fork.seq}", fork.first_at, fork.last_at, fork.times) for fork in forks
    )
    return _sheet("forks", t("nav.forks"), columns, rows, t)


def disputes_sheet(disputes: Iterable[Dispute], t: PageWords, label: Label, *, records: bool) -> Sheet:
    """Return open conflicts; whose they are and what was said only with ``records``."""
    columns = ("camp", "what", "times", "when", *(("whose", "said") if records else ()))
    rows = (
        (
            one.camp,
            t(f"kind.{one.kind}", field=t.field(one.field)),
            one.number,
            one.at,
            *((one.code, " ‖ ".join(said(one, t, label))) if records else ()),
        )
        for one in disputes
    )
    return _sheet("conflicts", t("nav.conflicts"), columns, rows, t)


def papers_sheet(papers: Iterable[PaperAtHq], t: PageWords, *, records: bool) -> Sheet:
    """Return lists that desks made; who had them made only with ``records``."""
    columns = ("camp", "desk", "made.utc", "list", "list.first", "list.last", "format", "target", "rows")
    rows = (
        (
            one.camp,
            one.name,
            one.at,
            t(f"paper.{one.kind}"),
            one.period[0] if one.period else None,
            one.period[-1] if one.period else None,
            t(f"download.{one.form}"),
            t(f"target.{one.target}"),
            one.rows,
            *((one.operator,) if records else ()),
        )
        for one in papers
    )
    return _sheet("papers", t("nav.papers"), (*columns, *(("made.by",) if records else ())), rows, t)


def to_csv(sheet: Sheet) -> bytes:
    """Return CSV in UTF-8 with its mark, which Excel needs; a text like a formula begins with an apostrophe."""
    output = StringIO()
    writer = csv.writer(output)
    writer.writerow(sheet.columns)
    writer.writerows([_plain(cell) for cell in row] for row in sheet.rows)
    return output.getvalue().encode("utf-8-sig")


def to_xlsx(sheet: Sheet, words: PageWords) -> bytes:
    """Return an Excel workbook; texts are texts, whatever they begin with, and moments are in UTC."""
    output = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "remove_timezone": True}
    book = xlsxwriter.Workbook(output, options)
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    day = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd"})
    moment = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd hh:mm"})
    page = book.add_worksheet(sheet.title[:_SHEET_NAME])
    if words.direction == "rtl":
        page.right_to_left()
    for place, title in enumerate(sheet.columns):
        page.write_string(0, place, title, bold)
        told = [len(str(_plain(row[place]))) for row in sheet.rows[:200]]
        page.set_column(place, place, min(_WIDEST, max([len(title), *told]) + 3))
    for number, row in enumerate(sheet.rows, start=1):
        for place, cell in enumerate(row):
            match cell:
                case datetime():
                    page.write_datetime(number, place, cell, moment)
                case date():
                    page.write_datetime(number, place, datetime(cell.year, cell.month, cell.day), day)  # noqa: DTZ001 - a day has no zone
                case int() | float():
                    page.write_number(number, place, cell, plain)
                case None:
                    pass
                case _:
                    page.write_string(number, place, cell, plain)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.columns) - 1)
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    book.close()
    return output.getvalue()


def _sheet(name: str, title: str, columns: Iterable[str], rows: Iterable[tuple[Cell, ...]], t: PageWords) -> Sheet:
    return Sheet(name, title, tuple(t(column) for column in columns), tuple(rows))


def _plain(cell: Cell) -> str | int | float:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.strftime("%Y-%m-%dT%H:%M:%SZ")
        case date():
            return cell.isoformat()
        case str() if cell.startswith(_FORMULA):
            return f"'{cell}"
        case _:
            return cell
