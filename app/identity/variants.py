"""What else the bearer of a name may be called: short forms, other languages' forms, a family's feminine form."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from app.domain.model import Model
from app.identity.folding import fold
from app.identity.names_alike import same_name
from app.identity.sound_codes import sound_codes
from app.identity.sounds import LetterScript, is_hebrew, spoken


class NameGroup(Model):
    """Names of one and the same person: ``names`` stand in documents, ``short`` are what families say."""

    names: tuple[str, ...]
    short: tuple[str, ...] = ()


class NameVariants:
    """The groups of given names, to be asked in any script and spelling."""

    def __init__(self, groups: Iterable[NameGroup] = ()) -> None:
        """A name may stand in several groups."""
        self._all = tuple(groups)
        self._groups: dict[str, set[int]] = defaultdict(set)
        self._by_sound: dict[str, set[str]] = defaultdict(set)
        for number, group in enumerate(self._all):
            for name in (*group.names, *group.short):
                self._groups[fold(name)].add(number)
        self._heard = False

    def related(self, first: str, second: str) -> bool:
        """Say whether two given names may be of one person by custom, as Женя and Евгений are."""
        one, other = fold(first), fold(second)
        if one == other or not one or not other:
            return False
        return not self._groups_of(one).isdisjoint(self._groups_of(other))

    def equal(self, first: str, second: str) -> bool:
        """Say whether documents of one person may carry both, as Исаак and Ицхак; short forms do not count."""
        common = self._groups_of(fold(first)) & self._groups_of(fold(second))
        return any(self._has(group, first) and self._has(group, second) for group in common)

    def names_like(self, name: str) -> tuple[str, ...]:
        """Return the names that stand in documents of those whom this name may mean: Женя gives Евгений and Евгения."""
        groups = sorted(self._groups_of(fold(name)))
        return tuple(dict.fromkeys(known for group in groups for known in self._all[group].names))

    def _has(self, group: int, name: str) -> bool:
        return any(same_name(known, name) for known in self._all[group].names)

    def called(self, name: str) -> tuple[str, ...]:
        """Return what else the bearer of a name may be called by custom; none if it is not listed as it is written."""
        groups = sorted(self._groups.get(fold(name), ()))
        return tuple(
            dict.fromkeys(other for group in groups for other in (*self._all[group].names, *self._all[group].short))
        )

    def spellings(self, name: str, script: LetterScript) -> tuple[str, ...]:
        """Return how a known given name is written in a script, in documents; none if it is not known."""
        listed = (known for group in sorted(self._groups_of(fold(name))) for known in self._all[group].names)
        return tuple(
            dict.fromkeys(known for known in listed if spoken(known).script == script and same_name(known, name))
        )

    def _groups_of(self, name: str) -> set[int]:
        """Return the groups that have the name, or names that sound like it if none has it as it is written."""
        if name in self._groups:
            return self._groups[name]
        self._listen()
        heard = {listed for code in sound_codes(name) for listed in self._by_sound.get(code, ())}
        # Hebrew without its vowels sounds like too much (אנה like Anna and like Inna), so only Hebrew is heard as it.
        heard = {listed for listed in heard if is_hebrew(listed) == is_hebrew(name)}
        return {group for listed in heard if same_name(listed, name) for group in self._groups[listed]}

    def _listen(self) -> None:
        """Note how the listed names sound, once, when it is first asked for."""
        if not self._heard:
            for listed in self._groups:
                for code in sound_codes(listed):
                    self._by_sound[code].add(listed)
            self._heard = True


# Feminine endings of families with the masculine ones, of folded names, in three scripts.
_FEMININE = tuple(
    (re.compile(f"(?<=..)(?:{feminine})$"), masculine)
    for feminine, masculine in (
        ("([ое])ва", r"\1в"),
        ("([иы])на", r"\1н"),
        ("([сц])кая", r"\1кии"),
        ("ая", "ыи"),
        ("([oe])va", r"\1v"),
        ("([iy])na", r"\1n"),
        ("ska[iyj]?a", "skii"),
        ("ובה", "וב"),
        ("ינה", "ינ"),
        ("סקא?יה", "סקי"),
    )
)
_PATRONYMIC = re.compile(
    "(?:ович|евич|овна|евна|инична|ична|ич|оглы|оглу|кызы|гызы"
    "|ovich|evich|ovna|evna|inichna|ichna|ich|oglu|ogly|qizi|kyzy)$"
)
_BETWEEN_FAMILIES = re.compile(r"[\s\-\u2010-\u2015\u05be/(),;]+")


@lru_cache(maxsize=4_096)
def masculine(surname: str) -> str:
    """Return a surname folded, in the masculine form if it looks feminine: Иванова gives иванов."""
    folded = fold(surname).replace(" ", "")
    for ending, form in _FEMININE:
        stem, changed = ending.subn(form, folded)
        if changed:
            return stem
    return folded


def surnames_in(text: str) -> tuple[str, ...]:
    """Return a surname and, if it is made of several (Коган-Левина, Levina (Kogan)), each of these too."""
    parts = [part for part in _BETWEEN_FAMILIES.split(text) if sum(map(str.isalpha, part)) > 1]
    return tuple(dict.fromkeys((text, *parts))) if len(parts) > 1 else (text,) if text.strip() else ()


def fathers_name(patronymic: str) -> str:
    """Return what a patronymic has of the father's name, folded: Яковлевич and Яковлевна give one."""
    return _PATRONYMIC.sub("", fold(patronymic).replace(" ", ""))
