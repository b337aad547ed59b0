"""What the search index is fed for a person, and how a query is asked of it."""

import re
import unicodedata

from app.domain.person import Person

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 8


def fold(text: str) -> str:
    """Stand in for identity's folding."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def search_terms(person: Person) -> str:
    """Stand in for identity's search terms."""
    return fold(" ".join(map(str, person.names.values())))


def terms_of(person: Person, family_code: str) -> str:
    """Return the words by which the person is found: names, documents, phone, the family's code."""
    numbers = " ".join((family_code, person.phone, *(document.number for document in person.documents)))
    return " ".join(dict.fromkeys(_WORD.findall(f"{search_terms(person)} {fold(numbers)}")))


def match_of(text: str) -> str:
    """Return the FTS5 query for what an operator typed: every word, as the start of one; empty when there is none."""
    words = _WORD.findall(fold(text))[:_MOST_WORDS]
    return " ".join(f'"{word}"*' for word in words)
