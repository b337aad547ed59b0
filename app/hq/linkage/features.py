"""What of a person is compared when everybody is: columns of texts and lists, so that any SQL engine can compare them.

Names stand folded, in Latin letters and as sound codes, each by the desk's own rules (``app.identity``); a given name's
codes are joined by those of the names that go with it by custom. Nothing here can be turned back into a photo or a
record; but folded names can be read, so these columns live in memory only.
"""

from collections.abc import Iterable
from itertools import product

from app.domain.model import Model
from app.identity.blocking import blocking_keys
from app.identity.folding import fold
from app.identity.sound_codes import sound_codes
from app.identity.traits import Traits
from app.identity.transliteration import to_latin
from app.identity.variants import NameVariants, fathers_name, masculine, surnames_in

_PREFIX = 3
"""Digits of a sound code that two spellings of a name share even where a vowel of one breaks the rest."""


class Features(Model):
    """One person's columns. Lists are empty and texts None where nothing is known."""

    unique_id: str
    surname: tuple[str, ...]
    surname_latin: tuple[str, ...]
    surname_sound: tuple[str, ...]
    surname_rarest: str | None
    """The sound of the surname as one text, for the engine to count how rare it is."""
    given: tuple[str, ...]
    given_latin: tuple[str, ...]
    given_sound: tuple[str, ...]
    given_custom: tuple[str, ...]
    """The sounds of the given names and of all that go with them by custom."""
    given_rarest: str | None
    father: tuple[str, ...]
    father_sound: tuple[str, ...]
    born: str | None
    """ISO date where day, month and year are known and nothing is estimated."""
    born_from: str | None
    born_to: str | None
    sex: str | None
    document: tuple[str, ...]
    phone: str | None
    block: tuple[str, ...]
    """Only people who share one of these are compared."""


def features_of(person_id: str, traits: Traits, variants: NameVariants) -> Features:
    """Return a person's columns."""
    surnames = _distinct(masculine(part) for name in traits.surnames for part in surnames_in(name))
    given = _distinct(fold(name).replace(" ", "") for name in traits.given)
    fathers = _distinct(fathers_name(name) for name in traits.patronymics)
    born = traits.birth_date
    exact = born is not None and born.earliest == born.latest and not born.estimated
    given_sound = _sounds(given)
    return Features(
        unique_id=person_id,
        surname=surnames,
        surname_latin=_distinct(map(to_latin, surnames)),
        surname_sound=_sounds(surnames),
        surname_rarest=next(iter(_sounds(surnames)), None),
        given=given,
        given_latin=_distinct(map(to_latin, given)),
        given_sound=given_sound,
        given_custom=_distinct(
            (*given_sound, *_sounds(other for name in given for other in variants.names_like(name)))
        ),
        given_rarest=next(iter(given_sound), None),
        father=fathers,
        father_sound=_sounds(fathers),
        born=str(born.earliest) if born and exact else None,
        born_from=str(born.earliest) if born else None,
        born_to=str(born.latest) if born else None,
        sex=traits.sex if traits.sex in {"F", "M"} else None,
        document=traits.documents,
        phone=traits.phone or None,
        block=_blocks(traits, surnames, given),
    )


def _blocks(traits: Traits, surnames: Iterable[str], given: Iterable[str]) -> tuple[str, ...]:
    """Return the desk's keys, and coarser ones: at headquarters nobody waits for the answer."""
    keys = [*blocking_keys(traits)]
    if traits.birth_date is not None:
        born = traits.birth_date.value
        starts = product({code[:_PREFIX] for code in _sounds(surnames)}, {code[:_PREFIX] for code in _sounds(given)})
        keys += (f"c{surname}{name}{born[:4]}" for surname, name in starts)
    return tuple(dict.fromkeys(keys))


def _sounds(names: Iterable[str]) -> tuple[str, ...]:
    return _distinct(code for name in names for code in sound_codes(name))


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))
