"""Two records side by side: the same fields in the same order, and which of them differ."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.languages import SCRIPTS
from app.hq.pair_review import SidePerson, SuspectedAtHq
from app.hq.web.words import PageLanguage, PageWords

Label = Callable[[str, str, PageLanguage], str]
"""The word for a code of a list, in a language."""


@dataclass(frozen=True)
class Row:
    """One field of both; ``values`` are lines."""

    title: str
    first: tuple[str, ...]
    second: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether both said something, and not the same."""
        return bool(self.first and self.second) and self.first != self.second


def compared(pair: SuspectedAtHq, t: PageWords, label: Label) -> tuple[Row, ...]:
    """Return the fields that at least one of the two has."""
    first, second = (dict(_fields(side, t, label)) for side in (pair.first, pair.second))
    rows = (Row(title, first[title], second[title]) for title in first)
    return tuple(row for row in rows if row.first or row.second)


def _fields(side: SidePerson, t: PageWords, label: Label) -> Iterator[tuple[str, tuple[str, ...]]]:
    person = side.person
    yield t("person.code"), (f"{side.code} · {side.camp}",)
    yield t("field.names"), tuple(str(person.names[script]) for script in SCRIPTS if script in person.names)
    yield t("person.born"), (str(person.birth_date),) if person.birth_date else ()
    yield t("field.sex"), _known(label("sexes", person.sex, t.language))
    yield t("field.relationship"), _known(label("relationships", person.relationship, t.language))
    yield t("field.nationality"), _known(label("nationalities", person.nationality, t.language))
    yield (
        t("person.document"),
        tuple(f"{label('document_types', one.type, t.language)} \u2066{one.number}\u2069" for one in person.documents),
    )
    yield t("field.phone"), _known(person.phone)
    yield t("person.arrived"), tuple(f"{stay.arrived_at:%Y-%m-%d}" for stay in side.stays[:1])


def _known(text: str) -> tuple[str, ...]:
    return (text,) if text else ()
