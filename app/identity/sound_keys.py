"""Keys under which spellings of one name meet, whatever script they are in: what an index of sounds is fed.

Daitch–Mokotoff codes, of the name and of its masculine form, and consonants after CONSONANTS_MARK. Names that share a
key are candidates and no more: ``names_alike`` judges how near they sound.
"""

from functools import lru_cache

from app.identity.consonants import consonants
from app.identity.folding import in_latin
from app.identity.sound_codes import sound_codes
from app.identity.sounds import is_cyrillic
from app.identity.variants import masculine

CONSONANTS_MARK = "0"
"""Stands before consonants, so that they meet no word."""


@lru_cache(maxsize=50_000)
def sound_keys(word: str) -> tuple[str, ...]:
    """Return the keys of a folded word, sorted."""
    return tuple(sorted({*sound_codes(word), *sound_codes(masculine(word)), *skeletons(word)}))


def skeletons(word: str) -> tuple[str, ...]:
    """Return the consonants of a folded word, in every reading, marked."""
    latin = in_latin(word)
    return () if is_cyrillic(latin) else tuple(map(CONSONANTS_MARK.__add__, consonants(latin)))
