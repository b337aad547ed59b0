"""Supervisors' lists as tables for spreadsheets and text files: the same lines and columns as on paper."""

from app.printing.bidi_text import visible
from app.printing.list_columns import LIST_LAYOUTS, ListColumn, group_title, heading, list_title, value
from app.printing.people_list import ListData
from app.printing.sheet import TRAINING
from app.printing.source_line import source_line
from app.printing.table import Table
from app.reference.paper_words import PaperWords

_GROUP_WIDTH = 45.0


def list_table(data: ListData, words: PaperWords) -> Table:
    """Return the list as a table; its groups are a column of their own, the first."""
    kind, lines = data.people.kind, data.people.lines
    grouped = any(line.group for line in lines)
    columns: tuple[ListColumn, ...] = LIST_LAYOUTS[kind].columns
    group = words.lists.building.format(name="").strip() if data.people.first is None else words.lists.day
    return Table(
        name=list_title(kind, words),
        head=_head(data, words),
        columns=(
            *(((group, _GROUP_WIDTH),) if grouped else ()),
            *((heading(column, words), column.width) for column in columns),
        ),
        rows=tuple(
            (
                *((visible(group_title(kind, line.group, words)),) if grouped else ()),
                *(value(column, line, words) for column in columns),
            )
            for line in lines
        ),
        mirrored=words.mirrored,
    )


def _head(data: ListData, words: PaperWords) -> tuple[str, ...]:
    training = f" · {TRAINING} · {words.training_note}" if data.training else ""
    people = data.people
    period = f" · {words.lists.period.format(first=people.first, last=people.last)}" if people.first else ""
    source = visible(source_line(data.sources, words))
    return (
        list_title(people.kind, words) + training,
        f"{data.camp}{period} · {words.as_of.format(time=f'{people.as_of:%Y-%m-%d %H:%M}')} · {source}",
        words.lists.confidential if LIST_LAYOUTS[people.kind].confidential else "",
    )
