"""``hq pairs`` says what its list, or that there is none, rests on."""

from datetime import UTC, datetime

from app.commandline.link_commands import _told
from app.hq.pair_review import LinkRun

BEGAN = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def test_an_empty_list_of_nobody_compared_is_no_all_clear() -> None:
    assert "Nothing is to decide" not in _told(None, nothing=True)
    assert "hq link" in _told(None, nothing=True)


def test_the_last_comparison_is_named_with_its_time() -> None:
    done = LinkRun(people=43, started_at=BEGAN, finished_at=BEGAN.replace(minute=7))
    assert _told(done, nothing=True) == "Nothing is to decide. Last compared 2026-11-23 02:07Z, 43 people."
    assert _told(done, nothing=False).startswith("Last compared")
    stopped = LinkRun(people=43, started_at=BEGAN, finished_at=None)
    assert "2026-11-23 02:00Z and has not ended" in _told(stopped, nothing=True)
