"""The first page of a new desk: which camp, what the desk is called, and its first supervisor."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.look import Look
from app.ui.widgets.centred import Centred
from app.ui.widgets.flow import Flow
from app.ui.widgets.notice_bar import Notice, NoticeBar

if TYPE_CHECKING:
    from app.domain.camp import Camp

CARD_PIXELS = 560
TRAINING_PASSWORD = "training"  # noqa: S105 - of a desk that holds no real people, and shown on the page


@dataclass(frozen=True)
class NewDesk:
    """What was filled in."""

    camp: str
    desk_name: str
    supervisor: str
    password: str

    def __repr__(self) -> str:
        """Never the password."""
        return f"NewDesk({self.camp!r}, {self.desk_name!r})"


class FirstRunScreen(QWidget):
    """One page; one button fills all of it in for training."""

    set_up_requested = Signal(object)
    """A NewDesk."""

    def __init__(self, look: Look, camps: Sequence["Camp"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._camps = tuple(camps)
        self._title, self._lead = QLabel(), QLabel()
        self._title.setProperty("scale", "huge")
        self._lead.setProperty("tone", "muted")
        self._lead.setWordWrap(True)
        self.camp = QComboBox()
        self.desk_name, self.supervisor, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.again = QLineEdit()
        for edit in (self.password, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.training, self.button = QPushButton(), QPushButton()
        self.button.setProperty("kind", "primary")
        self.notice_bar = NoticeBar(look)
        self._labels = tuple(QLabel() for _ in range(5))
        for name, widget in (
            ("camp", self.camp),
            ("desk_name", self.desk_name),
            ("supervisor", self.supervisor),
            ("password", self.password),
            ("again", self.again),
            ("training", self.training),
            ("set_up", self.button),
        ):
            widget.setObjectName(f"first_run.{name}")
        self.camp.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.desk_name.returnPressed.connect(self.supervisor.setFocus)
        self.supervisor.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._send)
        self.button.clicked.connect(self._send)
        self.training.clicked.connect(self._fill_in)
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the first input."""
        self.camp.setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, text: str) -> None:
        """Say why not; everything typed stays."""
        self.wait(waiting=False)
        self.notice_bar.say(Notice("bad", text))

    def wait(self, *, waiting: bool) -> None:
        """Show that the desk is being made."""
        self.button.setEnabled(not waiting)

    def _fill_in(self) -> None:
        camp = next((camp for camp in self._camps if camp.training), None)
        if camp is not None:
            self.camp.setCurrentIndex(self.camp.findData(camp.code))
        self.desk_name.setText(self.tr("Desk 1"))
        self.supervisor.setText(self.tr("Trainer"))
        for edit in (self.password, self.again):
            edit.setText(TRAINING_PASSWORD)
        self.notice_bar.say(
            Notice("info", self.tr("The password for training is: {password}").format(password=TRAINING_PASSWORD))
        )
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self.password.text() != self.again.text():
            self.refuse(self.tr("The two passwords are not the same. Type both again."))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
            return
        camp = str(self.camp.currentData() or "")
        self.set_up_requested.emit(
            NewDesk(camp, self.desk_name.text().strip(), self.supervisor.text().strip(), self.password.text())
        )

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        inputs = (self.camp, self.desk_name, self.supervisor, self.password, self.again)
        for label, edit in zip(self._labels, inputs, strict=True):
            label.setBuddy(edit)
            form.addRow(label, edit)
        buttons = Flow()
        buttons.addWidget(self.training)
        buttons.add_gap()
        buttons.addWidget(self.button)
        column = QVBoxLayout(card)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(12)
        column.addLayout(form)
        column.addWidget(self.notice_bar)
        column.addSpacing(8)
        column.addLayout(buttons)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Centred(self._look, card, CARD_PIXELS))

    def _refresh(self) -> None:
        self._title.setText(self.tr("A new desk"))
        self._lead.setText(self.tr("Fill this in once. It stays on this computer, encrypted with the password below."))
        words = (
            self.tr("Camp"),
            self.tr("Name of the desk"),
            self.tr("First supervisor"),
            self.tr("Password"),
            self.tr("The password again"),
        )
        inputs = (self.camp, self.desk_name, self.supervisor, self.password, self.again)
        for label, edit, word in zip(self._labels, inputs, words, strict=True):
            label.setText(word)
            edit.setAccessibleName(word)
        self.training.setText(self.tr("Fill in for training"))
        self.button.setText(self.tr("Set up the desk"))
        for button in (self.training, self.button):
            button.setAccessibleName(button.text())
        chosen = self.camp.currentData()
        self.camp.clear()
        for camp in self._camps:
            self.camp.addItem(camp.name(self._look.language), camp.code)
        self.camp.setCurrentIndex(max(0, self.camp.findData(chosen)))
