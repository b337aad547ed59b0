"""How many rows of the roster are set a second, beside ReportLab's LongTable with the same cells.

The peer gets every advantage: fixed column widths and row heights, plain strings, no wrapping, no right-to-left text
set right. Both run in turns. Run with: python -m benchmarks.roster
"""

import random
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

from app.domain.dates import PartialDate
from app.domain.family_code import family_code, person_code
from app.domain.person import IdentityDocument, PersonName
from app.domain.roster import Roster, RosterFamily, RosterRow
from app.printing.fonts import Typefaces
from app.printing.roster import RosterData, render_roster
from app.reference.code_lists import load_code_lists
from app.reference.paper_words import load_paper_words

FAMILIES, MEMBERS = 500, 4
ROUNDS = 5
DAY = date(2026, 11, 23)


def roster() -> Roster:
    """Return a day with families of four, every second with names in three scripts."""
    chance = random.Random(1)
    families = []
    for counter in range(FAMILIES):
        code = family_code("K7", counter)
        rows = tuple(
            RosterRow(
                code=person_code(code, number),
                number=number,
                head=number == 1,
                names={
                    "Latn": PersonName(surname="RABINOVICH", given=f"Evgenii {counter}"),
                    "Cyrl": PersonName(surname="Рабинович", given="Евгений"),
                }
                | ({"Hebr": PersonName(surname="רבינוביץ׳", given="יבגני")} if counter % 2 else {}),
                sex="FM"[number % 2],
                birth_date=PartialDate(value=f"{chance.randint(1940, 2025)}-08-12"),
                age=chance.randint(0, 86),
                document=IdentityDocument(type="PASSPORT", number=str(chance.randint(10**8, 10**9)), issuer="RUS"),
                bed=f"B-{counter % 40}/{number}",
            )
            for number in range(1, MEMBERS + 1)
        )
        families.append(RosterFamily(code=code, rows=rows))
    return Roster(day=DAY, families=tuple(families), totals=())


def render_with_long_table(made: Roster) -> bytes:
    """Set the same cells with LongTable."""
    cells = [
        [
            family.code,
            row.number,
            "",
            str(row.names["Latn"]),
            "  ".join(str(name) for script, name in row.names.items() if script != "Latn"),
            row.sex,
            str(row.birth_date),
            row.age,
            f"{row.document.issuer} {row.document.number}" if row.document else "",
            row.bed,
            " ".join(row.needs),
        ]
        for family in made.families
        for row in family.rows
    ]
    face = Typefaces().regular.name
    style = TableStyle([("FONT", (0, 0), (-1, -1), face, 8.5), ("LINEABOVE", (0, 0), (-1, -1), 0.3, "gray")])
    output = BytesIO()
    widths = [65, 20, 23, 204, 164, 34, 60, 26, 91, 54, 40]
    table = LongTable(cells, colWidths=widths, rowHeights=[15.3] * len(cells), style=style)
    SimpleDocTemplate(output, pagesize=landscape(A4), leftMargin=30, rightMargin=30).build([table])
    return output.getvalue()


def a_second(count: int, work: Callable[[], object]) -> float:
    """Return how many of ``count`` are done in a second."""
    start = time.perf_counter()
    work()
    return count / (time.perf_counter() - start)


def main() -> None:
    """Measure and print."""
    made = roster()
    data = RosterData(
        camp="Training camp",
        training=False,
        as_of=datetime(2026, 11, 23, 14, 32, tzinfo=UTC),
        roster=made,
        needs=load_code_lists().needs,
    )
    rows = FAMILIES * MEMBERS
    english, hebrew = load_paper_words("en"), load_paper_words("he")
    ours, mirrored, peers = [], [], []
    for _ in range(ROUNDS):
        ours.append(a_second(rows, lambda: render_roster(data, english)))
        mirrored.append(a_second(rows, lambda: render_roster(data, hebrew)))
        peers.append(a_second(rows, lambda: render_with_long_table(made)))
    peer = statistics.median(peers)
    for name, speeds in (
        ("roster, English", ours),
        ("roster, Hebrew", mirrored),
        ("LongTable, fixed heights (peer)", peers),
    ):
        speed = statistics.median(speeds)
        print(f"{name:36} {speed:8.0f} rows/s   {speed / peer:6.1f} ×")


if __name__ == "__main__":
    main()
