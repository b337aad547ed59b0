"""Every printed word fits its place, whole and legible, in every language."""

import pytest

from app.domain.codes import LANGUAGES, Language
from app.printing import roster_layout, slip_layout
from app.printing.fonts import Typefaces
from app.printing.line_setter import set_text
from app.printing.sheet import MM
from app.reference.paper_words import load_paper_words

LEGIBLE = 5.5
"""Points; what an eye of sixty reads at arm's length."""
FACES = Typefaces()


def _size(word: str, width: float, largest: float) -> float:
    done = set_text(word, FACES.regular, width * MM, largest=largest, smallest=1)
    assert done.whole
    return done.size


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_the_slip(language: Language) -> None:
    words = load_paper_words(language)
    for fact in slip_layout.FACTS + slip_layout.FACTS_BESIDE_PHOTO:
        assert _size(getattr(words, fact.key), fact.width, slip_layout.LABEL_SIZE) >= LEGIBLE, fact.key
    assert _size(words.keep, slip_layout.FOOT.width, slip_layout.FOOT.largest) >= slip_layout.FOOT.smallest
    assert _size(f"{words.copy_label} 99", slip_layout.COPY.width, slip_layout.COPY.largest) >= 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_of_the_roster(language: Language) -> None:
    words = load_paper_words(language)
    for column in roster_layout.COLUMNS:
        word = getattr(words, column.key, "")
        width = column.width - roster_layout.CELL_GAP
        assert _size(word, width, roster_layout.COLUMN_HEAD_SIZE) >= LEGIBLE, column.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_of_the_roster(language: Language) -> None:
    words = load_paper_words(language)
    for label in (words.people, words.families, *(f"+ {word}" for word in (words.new, words.left, words.absent))):
        assert _size(label, roster_layout.FIGURE_STEP - 2, roster_layout.FIGURE_LABEL_SIZE) >= LEGIBLE, label
    assert _size(words.total, roster_layout.TOTALS_COLUMN - 1, roster_layout.TOTALS_SIZE) >= LEGIBLE
