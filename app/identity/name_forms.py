"""A name without what another language puts before or behind it: Richterová, Hartmans, al-Khalili.

Czech, Slovak and Polish write women's surnames with an ending, Latvian and Lithuanian put one behind every man's name,
and Arabic has an article. Forms are for finding candidates: some cut off what belongs to the name.
"""

import re
from functools import lru_cache

_WITHOUT = tuple(
    (re.compile(cut), left)
    for cut, left in (
        ("(?<=..)(?:ov[aá]|ow[aá]|ова|ובה)$", ""),
        ("(?<=..)(sk|ck)[aá]$", r"\1i"),
        ("(?<=..[^aeiou])(?:[aiu]s|js|s)$", ""),
        ("(?<=..)(?:js|is)$", "i"),
        ("^(?:al|el|ha|de|di|le|la)[-' ]|^(?:аль|эль|ал)(?=...)", ""),
    )
)


@lru_cache(maxsize=50_000)
def name_forms(name: str) -> tuple[str, ...]:
    """Return the name in small letters, and what it may be without an ending or article."""
    lower = name.casefold()
    return tuple(dict.fromkeys((lower, *(cut.sub(left, lower) for cut, left in _WITHOUT))))
