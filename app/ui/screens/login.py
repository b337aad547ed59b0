"""Name and password: at the start of a shift, and after a lock."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.languages import LANGUAGES
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.translation import LANGUAGE_NAMES
from app.ui.widgets.centred import Centred
from app.ui.widgets.notice_bar import Notice, NoticeBar

CARD_PIXELS = 400


@dataclass(frozen=True)
class Credentials:
    """What was typed."""

    name: str
    password: str

    def __repr__(self) -> str:
        """Never the password."""
        return f"Credentials({self.name!r})"


class LoginScreen(QWidget):
    """Hides everything behind it. While a login runs, the button says so and waits."""

    log_in_requested = Signal(object)
    """Credentials."""
    forgotten = Signal(object)
    """The password is not remembered; the name typed so far, as text."""
    language_chosen = Signal(object)
    """The language, as its code."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._locked_by = ""
        self._title, self._lead = QLabel("Gatehouse"), QLabel()
        self._title.setProperty("scale", "huge")
        self._lead.setProperty("tone", "muted")
        self._lead.setWordWrap(True)
        self.name, self.password = QLineEdit(), QLineEdit()
        self.name.setObjectName("login.name")
        self.password.setObjectName("login.password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_label, self._password_label = QLabel(), QLabel()
        for label, edit in ((self._name_label, self.name), (self._password_label, self.password)):
            label.setProperty("scale", "small")
            label.setProperty("tone", "muted")
            label.setBuddy(edit)
        self.button = QPushButton()
        self.button.setObjectName("login.enter")
        self.button.setProperty("kind", "primary")
        self.forgotten_button = QPushButton()
        self.forgotten_button.setObjectName("login.forgotten")
        self.forgotten_button.setProperty("kind", "quiet")
        self.forgotten_button.clicked.connect(lambda: self.forgotten.emit(self.name.text().strip()))
        self.notice_bar = NoticeBar(look)
        self.languages = QComboBox()
        self.languages.setObjectName("login.language")
        for language in LANGUAGES:
            self.languages.addItem(LANGUAGE_NAMES[language], language)
        self._lay_out()
        self.name.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._send)
        self.button.clicked.connect(self._send)
        self.languages.activated.connect(lambda place: self.language_chosen.emit(self.languages.itemData(place)))
        look.changed.connect(self._refresh)
        self._refresh()

    def ask(self, locked_by: str = "") -> None:
        """Ask anew; ``locked_by`` is the operator who locked the window."""
        self._locked_by = locked_by
        self.name.setText(locked_by)
        self.password.clear()
        self.notice_bar.clear()
        # While the desk is open behind the lock, its file cannot be opened by the code as well.
        self.forgotten_button.setVisible(not locked_by)
        self.wait(waiting=False)
        (self.password if locked_by else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, text: str) -> None:
        """Say something good."""
        self.notice_bar.say(Notice("ok", text))

    def wait(self, *, waiting: bool) -> None:
        """Show that the password is being tried."""
        self.button.setEnabled(not waiting)
        self._refresh()

    def refuse(self, text: str) -> None:
        """Say why not; the name stays, the password is typed again."""
        self.wait(waiting=False)
        self.notice_bar.say(Notice("bad", text))
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self.button.isEnabled():
            self.log_in_requested.emit(Credentials(self.name.text().strip(), self.password.text()))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(16)
        for widget in (self._name_label, self.name, self._password_label, self.password):
            column.addWidget(widget)
        column.addSpacing(10)
        column.addWidget(self.notice_bar)
        column.addWidget(self.button)
        column.addWidget(self.forgotten_button)
        column.addSpacing(8)
        column.addWidget(self.languages)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Centred(self._look, card, CARD_PIXELS))

    def _refresh(self) -> None:
        self._name_label.setText(self.tr("Your name"))
        self._password_label.setText(self.tr("Password"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.password.setAccessibleName(self.tr("Password"))
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.setCurrentIndex(self.languages.findData(self._look.language))
        waiting = not self.button.isEnabled()
        locked = self.tr("Locked by {name}. Everything is kept.").format(name=isolate(self._locked_by))
        self._lead.setText(locked if self._locked_by else self.tr("The registration desk. Log in to begin."))
        self.button.setText(self.tr("Opening…") if waiting else self.tr("Log in"))
        self.button.setAccessibleName(self.button.text())
        self.forgotten_button.setText(self.tr("Password forgotten?"))
        self.forgotten_button.setAccessibleName(self.forgotten_button.text())
