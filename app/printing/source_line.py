"""The line of a paper that says whose data it shows, so that nobody takes it for more than it is."""

from app.domain.sources import Sources
from app.printing.bidi_text import isolate
from app.reference.paper_words import PaperWords


def source_line(sources: Sources, words: PaperWords) -> str:
    """Return it, like ``As known to Desk 1 · other desks: 2, up to 2026-11-23 13:05 at least``."""
    own = words.lists.desk.format(desk=isolate(sources.desk))
    if not sources.others or sources.oldest is None:
        return own
    time = isolate(f"{sources.oldest:%Y-%m-%d %H:%M}")
    return f"{own} · {words.lists.other_desks.format(count=isolate(str(sources.others)), time=time)}"
