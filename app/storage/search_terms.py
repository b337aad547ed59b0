"""What the search index is fed for a person, and how a query is asked of it."""

from app.domain.person import Person
from app.identity.folding import SearchTerm, fold, query_terms, search_terms

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


def _phrase(term: SearchTerm) -> str:
    return f'"{term.text}"' if term.whole else f'"{term.text}"*'
