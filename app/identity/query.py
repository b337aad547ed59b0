"""What somebody typed or scanned into the search box, as search asks for it."""

import re
from typing import NamedTuple

from app.domain.characters import whole_characters
from app.domain.dates import PartialDate
from app.identity.folding import Word, fold, words_of
from app.identity.keyboards import LAYOUTS, retype, untangle
from app.identity.mrz import MrzResult
from app.identity.mrz_layout import FILLER
from app.identity.russian_mrz import read_internal_passport
from app.identity.scan import CodeScan, MrzLinesScan, MrzScan, SlipScan, read_scan

_LONGEST = 200
_MOST_WORDS = 8
_DIGIT = re.compile(r"\d")
_NO_PHONE = re.compile(r"[^\d\s+().-]")
_CARD_WIDTH = 30
_HEAD, _HEAD_AND_NUMBER = 5, 14
"""Where the state ends and the document's number begins, and where that ends, in the upper line of a card."""
_LONGEST_SERIES = 3
"""Letters of a document's series."""
_LEADING = re.compile("^(?:00|0|8)(?=.)")
"""Before a phone number: the way abroad, the way out of town, and Russia's."""


class QueryWord(NamedTuple):
    """One word: a name, or anything with digits as the ``numbers`` that it may begin."""

    typed: str
    word: Word
    numbers: tuple[str, ...] = ()


class Query(NamedTuple):
    """A text to search for. A code or documents, where it is a scan, are asked for before its words."""

    words: tuple[QueryWord, ...]
    code: str = ""
    number: int | None = None
    documents: tuple[str, ...] = ()


def read_query(text: str) -> Query:
    """Return what to ask for; nothing where there is neither letter nor digit. Never raises."""
    text = whole_characters(text).strip()
    scan = read_scan(text)
    if isinstance(scan, SlipScan | CodeScan):
        return Query(_words(text[:_LONGEST]), code=scan.code, number=scan.number)
    if isinstance(scan, MrzScan):
        # What a camera misread in several ways is asked for in each; somebody looks at who comes up.
        results = (scan.result, *scan.choices)
        names = " ".join(_name_in(scan.result))
        return Query(_words(names), documents=tuple(dict.fromkeys(filter(None, map(_number_in, results)))))
    if isinstance(scan, MrzLinesScan):
        return _in_part(scan.lines)
    return Query(_words(text[:_LONGEST]))


def other_keyboards(text: str) -> tuple[str, ...]:
    """Return what the text may have been meant to be, had the keyboard been set to another alphabet."""
    text = whole_characters(text)[:_LONGEST]
    readings = (*(untangle(text, layout) for layout in LAYOUTS), *(retype(text, layout) for layout in LAYOUTS))
    return tuple(dict.fromkeys(reading for reading in readings if reading != text))


def _in_part(lines: tuple[str, ...]) -> Query:
    """Read what single lines of a zone tell: the upper line of cards has the document, of passports the name."""
    documents, names = [], []
    for line in lines:
        if len(line) == _CARD_WIDTH:
            documents.append(line[_HEAD:_HEAD_AND_NUMBER])
        elif line[: _HEAD_AND_NUMBER - _HEAD].isalpha() or FILLER in line[:_HEAD]:
            names.append(line[_HEAD:].replace(FILLER, " "))
        else:
            documents.append(line[: _HEAD_AND_NUMBER - _HEAD])
    numbers = (number.strip(FILLER) for number in documents)
    return Query(_words(" ".join(names)), documents=tuple(filter(None, numbers)))


def _words(text: str) -> tuple[QueryWord, ...]:
    chunks = text.split()
    digits = [chunk for chunk in chunks if _DIGIT.search(chunk)]
    letters = sum(len(chunk) for chunk in chunks if chunk not in digits)
    if len(digits) > 1 and (letters <= _LONGEST_SERIES or not _NO_PHONE.search(text)):
        # A phone or the number of a document, written in groups.
        return (_number_word(text.strip()),)
    words: list[QueryWord] = []
    for chunk in chunks:
        if _DIGIT.search(chunk):
            words.append(_number_word(chunk))
        else:
            words += [QueryWord(word.spelled, word) for word in _name_words(chunk)]
    return tuple(word for word in words if word.numbers or word.word.folded)[:_MOST_WORDS]


def _name_words(chunk: str) -> tuple[Word, ...]:
    words = words_of(chunk)
    return words[:-1] if len(words) > 1 else words


def _number_word(text: str) -> QueryWord:
    joined = "".join(fold(text).split())
    numbers = [joined]
    if joined.isdecimal():
        numbers.append(_LEADING.sub("", joined))
    if (day := _date(text)) is not None:
        numbers.insert(0, day)
    return QueryWord(text, Word(joined, text.casefold()), tuple(dict.fromkeys(filter(None, numbers))))


def _date(text: str) -> str | None:
    try:
        return "".join(filter(str.isdigit, PartialDate.parse(text).value))
    except ValueError:
        return None


def _number_in(result: MrzResult) -> str:
    internal = read_internal_passport(result)
    return internal.series + internal.number if internal else result.document_number


def _name_in(result: MrzResult) -> tuple[str, ...]:
    internal = read_internal_passport(result)
    return (internal.surname, internal.given) if internal else (result.surname, result.given_names)
