"""How long ago something was, in one short phrase."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Ages(QObject):
    """Puts ages into words of the window's language."""

    def words(self, at: datetime, now: datetime) -> str:
        """Return the age in whole minutes, hours or days; clocks disagree, so the future is 'just now'."""
        age = now - at
        if age < _MINUTE:
            return self.tr("just now")
        if age < _HOUR:
            return self.tr("%n minute(s) ago", "", age // _MINUTE)
        if age < _DAY:
            return self.tr("%n hour(s) ago", "", age // _HOUR)
        return self.tr("%n day(s) ago", "", age // _DAY)
