"""The frame of every page: its title, a body that takes the room there is, and a foot that stays in sight."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.scrolling import scrolled

SPACING = 10


class PageFrame(QWidget):
    """``name`` is the page's own in object names. The way back stands in the foot, and Esc goes it."""

    left = Signal()
    """Back to where one came from."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None, *, leads_back: bool = True) -> None:
        """``leads_back`` is not so for a place of the rail, which one comes to from anywhere."""
        super().__init__(parent)
        self.setObjectName("page")
        self.title = LeadingLabel(look)
        self.title.setProperty("scale", "title")
        self.back_button = QPushButton()
        self.back_button.setObjectName(f"{name}.back")
        self.back_button.clicked.connect(self.left)
        self.head, self.foot = Flow(), Flow()
        self.head.addWidget(self.title)
        self.head.add_gap()
        back_cap = KeyCap("Esc")
        self.foot.add_together(self.back_button, back_cap)
        back_cap.stand_by(self.back_button)
        self.foot.add_gap()
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(SPACING)
        self._page.addLayout(self.head)
        self._page.addLayout(self.foot)
        self.back_button.setVisible(leads_back)
        look.changed.connect(self._word_frame)
        self._word_frame()

    def set_body(self, *parts: QWidget | QLayout, scrolls: bool = False) -> None:
        """Give the page its parts, the last of which takes the room; with ``scrolls``, it scrolls."""
        for place, part in enumerate(parts, start=1):
            last = place == len(parts)
            self._insert(_widget_of(part) if last and scrolls else part, place, stretch=int(last))

    def add_action(self, button: QPushButton, key: str = "") -> KeyCap | None:
        """Add what can be done to the foot's far end, with the cap of its key."""
        if key:
            return self.foot.add_keyed(button, key)
        self.foot.addWidget(button)
        return None

    def show_title(self, words: str, name: str = "") -> None:
        """Show the title; ``name`` is what the page is called, where that is another."""
        self.title.setText(words)
        self.setAccessibleName(name or words)

    def _insert(self, part: QWidget | QLayout, place: int, *, stretch: int) -> None:
        if isinstance(part, QWidget):
            self._page.insertWidget(place, part, stretch)
        else:
            self._page.insertLayout(place, part, stretch)

    def _word_frame(self) -> None:
        self.back_button.setText(self.tr("Back"))
        self.back_button.setAccessibleName(self.back_button.text())


def _widget_of(part: QWidget | QLayout) -> QWidget:
    """Return the part in a frame that scrolls."""
    if isinstance(part, QWidget):
        return scrolled(part)
    inside = QWidget()
    inside.setLayout(part)
    return scrolled(inside)
