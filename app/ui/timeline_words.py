"""An event of the journal in the words of the desk."""

from datetime import tzinfo

from app.domain.codes import CodeLists
from app.domain.languages import Language
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.timeline import Event, FieldChange, Happening
from app.ui.conflict_words import field_words, said_words
from app.ui.isolates import isolate
from app.ui.translation import translate

_WHAT = {
    Happening.REGISTERED: QT_TRANSLATE_NOOP("timeline", "Registered"),
    Happening.CHANGED: QT_TRANSLATE_NOOP("timeline", "Changed"),
    Happening.CAME_IN: QT_TRANSLATE_NOOP("timeline", "Came into the camp"),
    Happening.WENT_OUT: QT_TRANSLATE_NOOP("timeline", "Went out of the camp"),
    Happening.SLIP: QT_TRANSLATE_NOOP("timeline", "Slip issued, copy {copy}"),
    Happening.SAME: QT_TRANSLATE_NOOP("timeline", "One person with {code}"),
    Happening.DIFFERENT: QT_TRANSLATE_NOOP("timeline", "Another person than {code}"),
    Happening.UNDECIDED: QT_TRANSLATE_NOOP("timeline", "Decision about {code} taken back"),
}
_REASONS = {"reprint at the desk": QT_TRANSLATE_NOOP("timeline", "printed again at the desk")}
"""Reasons that the program itself gives."""


def event_words(event: Event, lists: CodeLists, language: Language, zone: tzinfo) -> str:
    """Return lines: when, what, what of it; where and by whom."""
    at = isolate(event.at.astimezone(zone).strftime("%Y-%m-%d %H:%M"))
    what = translate("timeline", _WHAT[event.what]).format(copy=isolate(event.copy_number), code=isolate(event.code))
    lines = [f"{at}  {what}", *(_change_words(change, lists, language, zone) for change in event.changes)]
    if event.reason:
        known = _REASONS.get(event.reason)
        reason = translate("timeline", QT_TRANSLATE_NOOP("timeline", "Reason: {reason}"))
        lines.append(reason.format(reason=translate("timeline", known) if known else isolate(event.reason)))
    lines.append(f"{isolate(event.operator)}  ·  {isolate(event.desk)}")
    return "\n".join(lines)


def _change_words(change: FieldChange, lists: CodeLists, language: Language, zone: tzinfo) -> str:
    before = said_words(change.field, change.before, lists, language, zone)
    after = said_words(change.field, change.after, lists, language, zone)
    if change.field.split(".", maxsplit=1)[0] in {"photo", "claim", "family", "head"}:
        return field_words(change.field)
    template = translate("timeline", QT_TRANSLATE_NOOP("timeline", "{field}: {after} (before: {before})"))
    return template.format(field=field_words(change.field), after=after, before=before)
