"""Spells Cyrillic names in Latin letters, by the rules that passports of each period follow.

The tables are those of the package iuliia (MIT), which gives the text of every standard as data.
"""

from types import MappingProxyType
from typing import Literal

import iuliia

System = Literal["ICAO_9303", "MVD_310_1997", "MVD_782_2000", "GOST_52535_2006", "BGN_PCGN", "ISO9_1995"]
PASSPORT_SYSTEMS: tuple[System, ...] = ("ICAO_9303", "GOST_52535_2006", "MVD_782_2000", "MVD_310_1997")
"""The spellings that Russian passports have had, the present one first; one person may hold three."""

_SCHEMAS: MappingProxyType[System, iuliia.Schema] = MappingProxyType(
    {
        "ICAO_9303": iuliia.ICAO_DOC_9303,  # since 2013 (order 320 of the Federal Migration Service)
        "MVD_310_1997": iuliia.MVD_310,  # 1997 to 2010
        "MVD_782_2000": iuliia.MVD_782,  # the same period, for driving licences too
        "GOST_52535_2006": iuliia.GOST_52535,  # 2010 to 2013
        "BGN_PCGN": iuliia.BGN_PCGN,  # English-language maps and offices
        "ISO9_1995": iuliia.GOST_779,  # libraries
    }
)


def to_latin(text: str, system: System = "ICAO_9303") -> str:
    """Return the text with its Cyrillic spelled in Latin letters; all else stays. Capitals stay capitals."""
    latin: str = _SCHEMAS[system].translate(text)
    return latin.upper() if text.isupper() and len(text) > 1 else latin


def passport_spellings(name: str) -> tuple[str, ...]:
    """Return every Latin spelling that a Russian passport may have of a Cyrillic name, the present one first."""
    return tuple(dict.fromkeys(to_latin(name, system) for system in PASSPORT_SYSTEMS))
