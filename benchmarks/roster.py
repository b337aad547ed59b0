"""How many rows of the roster are set a second, beside ReportLab's LongTable with the same cells.

The peer gets every advantage: fixed column widths and row heights, plain strings, no wrapping, no right-to-left text
set right. Both run in turns. Run with: python -m benchmarks.roster
"""

import json
import random
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

from app.domain.dates import PartialDate
from app.domain.family_code import family_code, person_code
from app.domain.languages import SCRIPTS, Script
from app.domain.name_order import NameOrder
from app.domain.person import IdentityDocument, PersonName
from app.domain.roster import Roster, RosterGroup, RosterRow
from app.domain.sources import Sources
from app.printing.fonts import Typefaces
from app.printing.roster import RosterData, render_roster
from app.reference.code_lists import load_code_lists
from app.reference.paper_words import load_paper_words

FAMILIES, MEMBERS = 2500, 4
ROUNDS = 5
NAMES = Path(__file__).with_name("name_clusters.json")
DAY = date(2026, 11, 23)


def names_in_scripts() -> list[dict[str, str]]:
    """Return names, each in three scripts."""
    clusters = json.loads(NAMES.read_text(encoding="utf-8"))
    return [{script: cluster[script][0] for script in SCRIPTS} for cluster in clusters if set(SCRIPTS) <= set(cluster)]


def roster(scripts: Sequence[Script]) -> Roster:
    """Return a day with families of four, whose names are written in these scripts."""
    chance = random.Random(1)
    written = names_in_scripts()
    families = []
    for counter in range(FAMILIES):
        code = family_code("K7", counter)
        surname = chance.choice(written)
        rows = tuple(
            RosterRow(
                code=person_code(code, number),
                family=code,
                number=number,
                head=number == 1,
                names={
                    script: PersonName(surname=surname[script].title(), given=given[script].title())
                    for given in (chance.choice(written),)
                    for script in scripts
                },
                sex="FM"[number % 2],
                birth_date=PartialDate(value=f"{chance.randint(1940, 2025)}-{chance.randint(1, 12):02}-12"),
                age=chance.randint(0, 86),
                document=IdentityDocument(type="PASSPORT", number=str(chance.randint(10**8, 10**9)), issuer="RUS"),
                bed=f"B-{counter % 40}/{number}",
            )
            for number in range(1, MEMBERS + 1)
        )
        families.append(RosterGroup(rows=rows))
    return Roster(day=DAY, groups=tuple(families), totals=())


def render_with_long_table(made: Roster) -> bytes:
    """Set the same cells with LongTable."""
    cells = [
        [
            row.family,
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
        for row in made.rows
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


def on_paper(made: Roster) -> RosterData:
    """Return what is printed of it."""
    return RosterData(
        camp="Training camp",
        training=False,
        as_of=datetime(2026, 11, 23, 14, 32, tzinfo=UTC),
        roster=made,
        sources=Sources(desk="Desk 1"),
        names=NameOrder("Latn", str.casefold),
        needs=load_code_lists().needs,
        nationalities=load_code_lists().nationalities,
    )


def main() -> None:
    """Measure and print."""
    latin, three = roster(("Latn",)), roster(SCRIPTS)
    rows = FAMILIES * MEMBERS
    english, hebrew = load_paper_words("en"), load_paper_words("he")
    works: dict[str, Callable[[], object]] = {
        "roster, Latin, English": lambda: render_roster(on_paper(latin), english),
        "roster, three scripts, English": lambda: render_roster(on_paper(three), english),
        "roster, three scripts, Hebrew": lambda: render_roster(on_paper(three), hebrew),
        "LongTable, fixed heights, Latin": lambda: render_with_long_table(latin),
        "LongTable, fixed heights, three": lambda: render_with_long_table(three),
    }
    speeds: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            speeds[name].append(a_second(rows, work))
    peer = statistics.median(speeds["LongTable, fixed heights, Latin"])
    for name, measured in speeds.items():
        speed = statistics.median(measured)
        print(f"{name:36} {speed:8.0f} rows/s   {speed / peer:6.1f} ×")


if __name__ == "__main__":
    main()
