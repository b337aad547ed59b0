"""Why an entry was kept aside, and what people do about it: from the reason in the log to a sentence on the page."""

import re

from app.hq.web.words import PageWords

_KNOWN = (
    (re.compile("headquarters has an entry of this id already"), "held.twice"),
    (re.compile("it is too long"), "held.long"),
    (re.compile(r"its content is not an? [a-z_]+'s(?: \((?P<fields>.*)\))?"), "held.content"),
    (re.compile("it is of another camp than its desk"), "held.camp"),
    (re.compile(r"its desk was withdrawn from entry (?P<seq>[\d:]+) on"), "held.withdrawn"),
)


def why_and_todo(reason: str, words: PageWords) -> tuple[str, str]:
    """Return both in the page's language; a reason that has no words yet stays as the log has it."""
    for pattern, key in _KNOWN:
        if found := pattern.fullmatch(reason):
            values = {name: value or words("nothing") for name, value in found.groupdict().items()}
            if "fields" in values:
                values["fields"] = ", ".join(words.field(path.strip()) for path in values["fields"].split(","))
            return words(key, **values), words(f"{key}.todo")
    return reason, words("held.other.todo")
