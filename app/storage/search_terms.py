"""What the indexes are fed for a person, and how queries are asked of them."""

from app.domain.person import Person
from app.identity.blocking import blocking_keys, surname_marks
from app.identity.folding import SearchTerm, fold, query_terms, search_terms
from app.identity.traits import Traits, traits_of_person

_MOST_WORDS = 8


def terms_of(person: Person, family_code: str) -> str:
    """Return the words by which the person is found: names, documents, phone, the family's code, in sorted order.

    Sorted, because a replay of the journal has to come to the same text.
    """
    numbers = " ".join((family_code, person.phone, *(document.number for document in person.documents)))
    return " ".join(sorted({*search_terms(person).split(), *fold(numbers).split()}))


def match_of(text: str) -> str:
    """Return the FTS5 query for what an operator typed; empty when it has no word.

    Every word has to be met, by any of its terms. Terms are letters and digits alone, so quoting them is enough.
    """
    words = query_terms(text)[:_MOST_WORDS]
    return " AND ".join(f"({' OR '.join(map(_phrase, terms))})" for terms in words)


def alike_keys(person: Person) -> str:
    """Return the keys under which duplicates of the person are looked for, and their surnames to be counted, sorted."""
    traits = traits_of_person(person)
    return " ".join(sorted({*map(_key, blocking_keys(traits)), *map(_surname_key, surname_marks(traits))}))


def alike_match(traits: Traits) -> str:
    """Return the FTS5 query for people who share a key; empty when there is none to share."""
    return " OR ".join(f'"{_key(key)}"' for key in blocking_keys(traits))


def bearers_match(surname: str) -> str:
    """Return the FTS5 query for people with the surname, given folded and masculine."""
    return f'"{_surname_key(surname)}"'


def _surname_key(surname: str) -> str:
    return _key(f"n{surname}")


def _key(text: str) -> str:
    """Return the key as one word for the index: letters and digits alone."""
    return "".join(filter(str.isalnum, text))


def _phrase(term: SearchTerm) -> str:
    return f'"{term.text}"' if term.whole else f'"{term.text}"*'
