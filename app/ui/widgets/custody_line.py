"""Where a record is: on this computer, at headquarters by its receipt, safe in a backup. Icon and words."""

from datetime import tzinfo

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.custody import Custody, Place
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel

_ICONS = {
    Place.HERE: ("house", "accent"),
    Place.ASIDE: ("cloud-alert", "warn"),
    Place.AT_HQ: ("cloud-check", "ok"),
    Place.SAFE: ("shield-check", "ok"),
    Place.FROM_HQ: ("download", "muted"),
}


class CustodyLine(QWidget):
    """``zone`` is the camp's. Hidden until there is something to say."""

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._custody: Custody | None = None
        self._icon = IconLabel(look, "house", "muted", 18)
        self._words = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addStretch(1)
        look.changed.connect(self._refresh)
        self.hide()

    def show_custody(self, custody: Custody | None) -> None:
        """Show where a record is; nothing for None."""
        self._custody = custody
        self._refresh()
        self.setVisible(custody is not None)

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _refresh(self) -> None:
        if self._custody is None:
            return
        self._icon.draw(*_ICONS[self._custody.place])
        self._words.setText(self._describe(self._custody))
        self.setAccessibleName(self._words.text())

    def _describe(self, custody: Custody) -> str:
        time = isolate(custody.receipt_at.astimezone(self._zone).strftime("%H:%M")) if custody.receipt_at else ""
        match custody.place:
            case Place.HERE:
                return self.tr("on this computer, not at HQ yet")
            case Place.ASIDE:
                return self.tr("at HQ, kept aside there (receipt {time})").format(time=time)
            case Place.AT_HQ:
                return self.tr("at HQ (receipt {time})").format(time=time)
            case Place.SAFE:
                return self.tr("at HQ (receipt {time}), safe in a backup").format(time=time)
            case Place.FROM_HQ:
                return self.tr("entered at another desk, came through HQ")
