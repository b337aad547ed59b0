"""The Settings place: language, theme and text size at once; one's own password; about."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import LANGUAGES
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.theme import THEMES
from app.ui.translation import LANGUAGE_NAMES

PERCENTS = (100, 115, 130, 150, 175, 200)


@dataclass(frozen=True)
class Setting:
    """A setting's name and its new value."""

    name: str
    value: str


@dataclass(frozen=True)
class NewPassword:
    """One's own password, and the next."""

    old: str
    new: str

    def __repr__(self) -> str:
        """Never a password."""
        return "NewPassword()"


class SettingsScreen(QWidget):
    """Every choice works at once; nothing restarts."""

    setting_chosen = Signal(object)
    """A Setting."""
    password_requested = Signal(object)
    """A NewPassword."""

    def __init__(self, look: Look, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._version = version
        self._titles = (QLabel(), QLabel(), QLabel())
        for title in self._titles:
            title.setProperty("scale", "title")
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setProperty("tone", "muted")
        self.language, self.theme, self.percent = QComboBox(), QComboBox(), QComboBox()
        self.old, self.new = QLineEdit(), QLineEdit()
        self.change = QPushButton()
        self._labels = tuple(QLabel() for _ in range(5))
        for name, widget in (
            ("language", self.language),
            ("theme", self.theme),
            ("percent", self.percent),
            ("old_password", self.old),
            ("new_password", self.new),
            ("change_password", self.change),
        ):
            widget.setObjectName(f"settings.{name}")
        for edit in (self.old, self.new):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        for theme in THEMES:
            self.theme.addItem(theme, theme)
        for percent in PERCENTS:
            self.percent.addItem(f"{percent} %", str(percent))
        for name, box in (("language", self.language), ("theme", self.theme), ("percent", self.percent)):
            box.activated.connect(lambda _place, name=name, box=box: self._choose(name, box))
        self.change.clicked.connect(self._change_password)
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the first input."""
        self.language.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_passwords(self) -> None:
        """Empty the password fields after a change."""
        self.old.clear()
        self.new.clear()

    def _choose(self, name: str, box: QComboBox) -> None:
        self.setting_chosen.emit(Setting(name, str(box.currentData())))

    def _change_password(self) -> None:
        self.password_requested.emit(NewPassword(self.old.text(), self.new.text()))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        inputs = (self.language, self.theme, self.percent, self.old, self.new)
        look_form, password_form = QFormLayout(), QFormLayout()
        for form in (look_form, password_form):
            form.setHorizontalSpacing(20)
            form.setVerticalSpacing(10)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for number, (label, edit) in enumerate(zip(self._labels, inputs, strict=True)):
            label.setMinimumWidth(self._look.pixels(190))
            edit.setMinimumWidth(self._look.pixels(280))
            label.setBuddy(edit)
            (look_form if number < 3 else password_form).addRow(label, edit)  # noqa: PLR2004 - three of the look
        password_form.addRow(QLabel(), self.change)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        for title, body in zip(self._titles[:2], (look_form, password_form), strict=True):
            column.addWidget(title)
            column.addLayout(body)
            column.addSpacing(18)
        column.addWidget(self._titles[2])
        column.addWidget(self._about)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(card)

    def _refresh(self) -> None:
        self.setAccessibleName(self.tr("Settings"))
        titles = (self.tr("How it looks"), self.tr("Your password"), self.tr("About Gatehouse"))
        for title, words in zip(self._titles, titles, strict=True):
            title.setText(words)
        captions = (
            self.tr("Language"),
            self.tr("Colours"),
            self.tr("Text size"),
            self.tr("Password now"),
            self.tr("New password"),
        )
        inputs = (self.language, self.theme, self.percent, self.old, self.new)
        for label, edit, word in zip(self._labels, inputs, captions, strict=True):
            label.setText(word)
            edit.setAccessibleName(word)
        self.change.setText(self.tr("Change the password"))
        self.change.setAccessibleName(self.change.text())
        for place, name in enumerate((self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))):
            self.theme.setItemText(place, name)
        self.language.setCurrentIndex(self.language.findData(self._look.language))
        self.theme.setCurrentIndex(self.theme.findData(self._look.theme))
        self.percent.setCurrentIndex(self.percent.findData(str(self._look.percent)))
        about = self.tr(
            "Gatehouse {version}: the registration desk of a temporary arrival camp. It works without a network, and "
            "everything reaches headquarters once. Apache-2.0. Icons: Lucide (ISC). Fonts: Noto (OFL)."
        )
        self._about.setText(about.format(version=isolate(self._version)))
