"""The model: the desk's levels of likeness, in words that every engine of Splink has, starting from the desk's bits.

A level's ``m`` is how often two records of one person are so alike, ``u`` how often two people's are; m/u in powers of
two are the desk's bits (``identity.matching``). They are where learning starts, and what holds where there is too
little to learn from.
"""

from typing import TYPE_CHECKING, Any

from splink import SettingsCreator, block_on
from splink import comparison_level_library as levels
from splink import comparison_library as comparisons

if TYPE_CHECKING:
    from splink.internals.comparison_level_creator import ComparisonLevelCreator

NEAR = 0.85
"""Jaro–Winkler similarity, as at the desk."""
FEWEST_COUNTED = 1_000
"""People from whom on counting says how rare a name is."""
SOUNDS_ALIKE = "sounds_alike"
"""The one function that an engine has to be given: whether any name of one list sounds like any of the other."""
_EXPECTED_RETURNS = 0.05
"""Of the people who come, how many some camp has already; as at the desk."""


def settings(people: int) -> SettingsCreator:
    """Return the model for a register of this size, with the desk's weights.

    From some size on, a rare name counts for more than one that many bear.
    """
    counted = people >= FEWEST_COUNTED
    return SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on("block", arrays_to_explode=["block"])],
        comparisons=[
            _surname(counted=counted),
            _given(counted=counted),
            _father(),
            _born(),
            _sex(),
            _document(),
            _phone(),
        ],
        probability_two_random_records_match=min(2 * _EXPECTED_RETURNS / max(people, 2), 0.1),
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
        max_iterations=15,
    )


def name(
    column: str, *further: "ComparisonLevelCreator", sound: str, latin: str, counted: bool
) -> "list[ComparisonLevelCreator]":
    """Return the levels of a name that a person may have in several scripts and spellings."""
    same = levels.ArrayIntersectLevel(column)
    alike = levels.CustomLevel(f"{SOUNDS_ALIKE}({column}_l, {column}_r)", "sounds the same")
    return [
        _unknown(column),
        *(_rarer(level, f"{column}_rarest") if counted else level for level in (same, alike)),
        *further,
        levels.Or(
            levels.PairwiseStringDistanceFunctionLevel(latin, "jaro_winkler", NEAR), levels.ArrayIntersectLevel(sound)
        ),
        levels.ElseLevel(),
    ]


def birth_date(column: str) -> "list[ComparisonLevelCreator]":
    """Return the levels of a date as ISO text, all of whose parts are known."""
    left, right = f"{column}_l", f"{column}_r"
    swapped = (
        f"substr({left}, 1, 4) = substr({right}, 1, 4) AND substr({left}, 6, 2) = substr({right}, 9, 2)"
        f" AND substr({left}, 9, 2) = substr({right}, 6, 2)"
    )
    return [
        levels.ExactMatchLevel(column),
        levels.CustomLevel(swapped, "day and month swapped"),
        levels.LevenshteinLevel(column, 1),
        levels.CustomLevel(f"substr({left}, 1, 7) = substr({right}, 1, 7)", "the same month"),
        levels.CustomLevel(f"substr({left}, 1, 4) = substr({right}, 1, 4)", "the same year"),
    ]


def _surname(*, counted: bool) -> comparisons.CustomComparison:
    made = name("surname", sound="surname_sound", latin="surname_latin", counted=counted)
    return comparisons.CustomComparison(_weighted(made, (0.5, 7.9), (0.47, 6.6), (0.01, 2.6), (0.02, -5.6)), "surname")


def _given(*, counted: bool) -> comparisons.CustomComparison:
    made = name(
        "given", levels.ArrayIntersectLevel("given_custom"), sound="given_sound", latin="given_latin", counted=counted
    )
    weights = ((0.45, 4.5), (0.44, 4.7), (0.1, 3.6), (0.005, 0.6), (0.005, -7.6))
    return comparisons.CustomComparison(_weighted(made, *weights), "given")


def _father() -> comparisons.CustomComparison:
    made = [
        _unknown("father"),
        levels.Or(levels.ArrayIntersectLevel("father"), levels.ArrayIntersectLevel("father_sound")),
        levels.ElseLevel(),
    ]
    return comparisons.CustomComparison(_weighted(made, (0.85, 2.0), (0.15, -2.0)), "father")


def _born() -> comparisons.CustomComparison:
    overlap = "born_from_l <= born_to_r AND born_from_r <= born_to_l"
    made = [
        levels.NullLevel("born_from"),
        *birth_date("born"),
        levels.CustomLevel(f"(born_l IS NULL OR born_r IS NULL) AND {overlap}", "agree as far as known"),
        levels.ElseLevel(),
    ]
    weights = ((0.83, 14.6), (0.03, 5.5), (0.08, 5.5), (0.004, 3.7), (0.01, -1.5), (0.02, 5.5), (0.02, -5.6))
    return comparisons.CustomComparison(_weighted(made, *weights), "born")


def _sex() -> comparisons.CustomComparison:
    made = [levels.NullLevel("sex"), levels.ExactMatchLevel("sex"), levels.ElseLevel()]
    return comparisons.CustomComparison(_weighted(made, (0.99, 1.0), (0.01, -5.9)), "sex")


def _document() -> comparisons.CustomComparison:
    made = [_unknown("document"), levels.ArrayIntersectLevel("document"), levels.ElseLevel()]
    return comparisons.CustomComparison(_weighted(made, (0.8, 18.3), (0.2, -2.3)), "document")


def _phone() -> comparisons.CustomComparison:
    made = [levels.NullLevel("phone"), levels.ExactMatchLevel("phone"), levels.ElseLevel()]
    return comparisons.CustomComparison(_weighted(made, (0.7, 18.2), (0.3, -1.7)), "phone")


def _unknown(column: str) -> "ComparisonLevelCreator":
    return levels.CustomLevel(
        f"coalesce(array_length({column}_l), 0) = 0 OR coalesce(array_length({column}_r), 0) = 0", "unknown"
    ).configure(is_null_level=True)


def _rarer(level: "ComparisonLevelCreator", column: str) -> "ComparisonLevelCreator":
    """Return the level, worth the more the rarer its value is among all."""
    return level.configure(tf_adjustment_column=column, disable_tf_exact_match_detection=True)


def _weighted(
    made: "list[ComparisonLevelCreator]", *weights: tuple[float, float]
) -> "list[ComparisonLevelCreator | dict[str, Any]]":
    """Return the levels after the first, which says that nothing is known, with their m and bits."""
    unknown, *rest = made
    return [
        unknown,
        *(
            level.configure(m_probability=m, u_probability=min(m / 2**bits, 0.999))
            for level, (m, bits) in zip(rest, weights, strict=True)
        ),
    ]
