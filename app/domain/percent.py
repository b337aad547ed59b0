"""Percent as people read them: 100 is said of all alone, never of nearly all."""


def percent(part: float, whole: float, decimals: int = 0) -> float:
    """Return how many percent of the whole the part is, rounded, but below 100 while anything is missing."""
    rounded = round(100 * part / whole, decimals)
    return rounded if part >= whole else min(rounded, _just_below(decimals))


def likelihood(probability: float, decimals: int = 0) -> float:
    """Return a probability in percent, below 100: nothing that is only likely is certain, however floats round it."""
    return min(percent(probability, 1.0, decimals), _just_below(decimals))


def _just_below(decimals: int) -> float:
    return round(100 - 0.1**decimals, decimals)
