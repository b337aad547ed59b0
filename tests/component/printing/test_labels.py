"""Every printed word fits its place, whole and legible, in every language."""

import pytest

from app.domain.languages import LANGUAGES, Language
from app.domain.slip_format import SlipFormat
from app.printing import roster_layout
from app.printing.fonts import Typefaces
from app.printing.line_setter import set_text
from app.printing.sheet import MM
from app.printing.slip_formats import LAYOUTS
from app.reference.paper_words import load_paper_words

LEGIBLE = 5.5
"""Points; what an eye of sixty reads at arm's length."""
FACES = Typefaces()


def _size(word: str, width: float, largest: float) -> float:
    done = set_text(word, FACES.regular, width * MM, largest=largest, smallest=1)
    assert done.whole
    return done.size


SMALLEST = {SlipFormat.A4_OF_EIGHT: 4.8, SlipFormat.CARD: 4.2, SlipFormat.LABEL: 4.8}
"""What a card's labels come down to: its values are read, the labels are known."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", SlipFormat)
def test_labels_of_the_slip(language: Language, paper: SlipFormat) -> None:
    words, layout = load_paper_words(language), LAYOUTS[paper]
    legible = SMALLEST.get(paper, LEGIBLE)
    for fact in layout.facts + layout.facts_with_photo:
        assert _size(getattr(words, fact.key), fact.width, fact.label_size) >= legible, fact.key
    assert _size(words.keep, layout.foot.width, layout.foot.largest) >= min(legible, layout.foot.smallest)
    assert _size(f"{words.copy_label} 99", layout.copy.width, layout.copy.largest) >= legible


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
