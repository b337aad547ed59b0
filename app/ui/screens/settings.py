"""The Settings place: how it looks, printer and paper, how soon it locks; one's own password; about."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.codes import LANGUAGES
from app.domain.slip_format import SlipFormat, slip_format_of
from app.ui.idle_lock import MINUTES
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.theme import THEMES
from app.ui.translation import LANGUAGE_NAMES

PERCENTS = (100, 115, 130, 150, 175, 200)
IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
SLIP_CODES = ("", "full")
"""Values of the setting ``slip_token``: code, copy and signature; or the whole identity, on A6."""
KEPT = ("printer", "slip_format", "slip_token", "idle_minutes")
"""Settings that are shown as the file has them; the look knows the others."""


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
        self._kept: dict[str, str] = {}
        self._printers: tuple[str, ...] = ()
        self._titles = tuple(QLabel() for _ in range(5))
        for title in self._titles:
            title.setProperty("scale", "title")
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setProperty("tone", "muted")
        self.language, self.theme, self.percent = QComboBox(), QComboBox(), QComboBox()
        self.printer, self.slip_format, self.slip_token = QComboBox(), QComboBox(), QComboBox()
        self.idle_minutes = QComboBox()
        self.old, self.new = QLineEdit(), QLineEdit()
        self.change = QPushButton()
        self._labels = tuple(QLabel() for _ in range(9))
        boxes = ("language", "theme", "percent", *KEPT)
        for name in boxes:
            box = getattr(self, name)
            box.setObjectName(f"settings.{name}")
            box.activated.connect(lambda _place, name=name, box=box: self._choose(name, box))
        self.old.setObjectName("settings.old_password")
        self.new.setObjectName("settings.new_password")
        self.change.setObjectName("settings.change_password")
        for edit in (self.old, self.new):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        for theme in THEMES:
            self.theme.addItem(theme, theme)
        for percent in PERCENTS:
            self.percent.addItem(f"{percent} %", str(percent))
        for paper in SlipFormat:
            self.slip_format.addItem(paper, str(paper))
        for code in SLIP_CODES:
            self.slip_token.addItem(code, code)
        for minutes in IDLE_MINUTES:
            self.idle_minutes.addItem(str(minutes), str(minutes))
        self.change.clicked.connect(self._change_password)
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def show_kept(self, kept: dict[str, str]) -> None:
        """Show the settings of KEPT as they are kept; an empty text is the default."""
        self._kept = kept
        self._refresh()

    def show_printers(self, printers: tuple[str, ...]) -> None:
        """Offer this computer's printers, its default first."""
        self._printers = printers
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the first input."""
        self.language.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_passwords(self) -> None:
        """Empty the password fields after a change."""
        self.old.clear()
        self.new.clear()

    def _choose(self, name: str, box: QComboBox) -> None:
        value = str(box.currentData())
        if name in KEPT:
            self._kept[name] = value
        self.setting_chosen.emit(Setting(name, value))

    def _change_password(self) -> None:
        self.password_requested.emit(NewPassword(self.old.text(), self.new.text()))

    def _lay_out(self) -> None:
        self._inputs: tuple[QWidget, ...] = (
            *(self.language, self.theme, self.percent),
            *(self.printer, self.slip_format, self.slip_token),
            *(self.old, self.new, self.idle_minutes),
        )
        forms = tuple(QFormLayout() for _ in range(3))
        for form in forms:
            form.setHorizontalSpacing(20)
            form.setVerticalSpacing(10)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for number, (label, edit) in enumerate(zip(self._labels, self._inputs, strict=True)):
            label.setBuddy(edit)
            edit.setMinimumWidth(self._look.pixels(200))
            edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            if edit is self.idle_minutes:
                forms[2].addRow(QLabel(), self.change)
                forms[2].addRow(self._titles[3])
            forms[number // 3].addRow(label, edit)
        columns = QHBoxLayout()
        columns.setSpacing(10)
        columns.addWidget(_card(self._titles[0], forms[0], self._titles[1], forms[1]), 1)
        columns.addWidget(_card(self._titles[2], forms[2], self._titles[4], self._about), 1)
        body = QWidget()
        body.setObjectName("page")
        body.setLayout(columns)
        columns.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _refresh(self) -> None:
        self.setAccessibleName(self.tr("Settings"))
        titles = (
            self.tr("How it looks"),
            self.tr("Slips"),
            self.tr("Your password"),
            self.tr("Lock"),
            self.tr("About Gatehouse"),
        )
        for title, words in zip(self._titles, titles, strict=True):
            title.setText(words)
        captions = (
            self.tr("Language"),
            self.tr("Colours"),
            self.tr("Text size"),
            self.tr("Printer"),
            self.tr("Paper"),
            self.tr("Code on the slip"),
            self.tr("Password now"),
            self.tr("New password"),
            self.tr("Lock when nobody touches it for"),
        )
        for label, edit, word in zip(self._labels, self._inputs, captions, strict=True):
            label.setText(word)
            edit.setAccessibleName(word)
        self.change.setText(self.tr("Change the password"))
        self.change.setAccessibleName(self.change.text())
        for place, name in enumerate((self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))):
            self.theme.setItemText(place, name)
        self._word_paper()
        self.language.setCurrentIndex(self.language.findData(self._look.language))
        self.theme.setCurrentIndex(self.theme.findData(self._look.theme))
        self.percent.setCurrentIndex(self.percent.findData(str(self._look.percent)))
        about = self.tr(
            "Gatehouse {version}: the registration desk of a temporary arrival camp. It works without a network, and "
            "everything reaches headquarters once. Apache-2.0. Icons: Lucide (ISC). Fonts: Noto (OFL)."
        )
        self._about.setText(about.format(version=isolate(self._version)))

    def _word_paper(self) -> None:
        """Name papers, codes and printers, and show which are chosen."""
        papers = (
            self.tr("A6"),
            self.tr("A4, eight to cut apart"),
            self.tr("Plastic card"),
            self.tr("Receipt roll, 80 mm"),
            self.tr("Label, 62 × 100 mm"),
        )
        for place, paper in enumerate(papers):
            self.slip_format.setItemText(place, paper)
        for place, code in enumerate((self.tr("Code and signature"), self.tr("Whole identity (A6 only)"))):
            self.slip_token.setItemText(place, code)
        for place, minutes in enumerate(IDLE_MINUTES):
            self.idle_minutes.setItemText(place, self.tr("%n minute(s)", "", minutes))
        chosen = self._kept.get("printer", "")
        self.printer.clear()
        self.printer.addItem(self.tr("The computer's default"), "")
        # One that is unplugged today stays chosen.
        for name in dict.fromkeys((*self._printers, *filter(None, (chosen,)))):
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))
        paper = slip_format_of(self._kept.get("slip_format"))
        self.slip_format.setCurrentIndex(self.slip_format.findData(str(paper)))
        self.slip_token.setCurrentIndex(max(0, self.slip_token.findData(self._kept.get("slip_token", ""))))
        idle = self._kept.get("idle_minutes") or str(MINUTES)
        self.idle_minutes.setCurrentIndex(self.idle_minutes.findData(idle))


def _card(*parts: QLabel | QFormLayout) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    column = QVBoxLayout(card)
    column.setContentsMargins(28, 24, 28, 24)
    column.setSpacing(12)
    for part in parts:
        if isinstance(part, QLabel):
            column.addWidget(part)
        else:
            column.addLayout(part)
            column.addSpacing(12)
    column.addStretch(1)
    return card
