"""Binds the key sheet on paper to the window's keys and their translations."""

from app.domain.languages import Language
from app.printing.key_sheet import render_key_sheet
from app.reference.paper_words import load_paper_words
from app.reference.resources import RESOURCES
from app.ui.key_words import key_groups


def key_sheet(language: Language) -> bytes:
    """Return every key with what it does, as a PDF of one page."""
    return render_key_sheet(key_groups(language, RESOURCES / "translations"), load_paper_words(language))
