"""Keys under which a person is noted, so that only people who share one are compared.

A document; a phone; the sound of a surname with the birth date; the sound of a given name with the birth date; both
sounds with the year of birth. Notes of how often a surname occurs stand beside them.
"""

from collections.abc import Iterable, Iterator
from itertools import product

from app.identity.sound_codes import sound_codes
from app.identity.traits import Traits
from app.identity.variants import masculine, surnames_in

_MOST_CODES = 12
"""Of one person's names; a name has two codes on average, and one has hundreds only if somebody tries."""


def blocking_keys(traits: Traits) -> tuple[str, ...]:
    """Return the keys, sorted."""
    return tuple(sorted(set(_keys(traits))))


def _keys(traits: Traits) -> Iterator[str]:
    yield from (f"d{number}" for number in traits.documents)
    if traits.phone:
        yield f"p{traits.phone}"
    if traits.birth_date is None:
        return
    surnames = _codes(masculine(part) for name in traits.surnames for part in surnames_in(name))
    given = _codes(traits.given)
    born = traits.birth_date.value
    yield from (f"s{code}{born}" for code in surnames)
    yield from (f"g{code}{born}" for code in given)
    year = born[:4]
    yield from (f"b{surname}{name}{year}" for surname, name in product(surnames, given))


def _codes(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(code for name in names for code in sound_codes(name)))[:_MOST_CODES]


def surname_marks(traits: Traits) -> tuple[str, ...]:
    """Return the surnames as they are counted: in each script, in the masculine form."""
    return tuple(dict.fromkeys(filter(None, map(masculine, traits.surnames))))
