"""The Settings place: how it looks, printer and paper, how soon it locks; one's own password; about."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.languages import LANGUAGES
from app.domain.printer_fit import FURTHEST, PrinterFit, fit_of
from app.domain.slip_format import SlipFormat, slip_format_of
from app.ui.idle_lock import MINUTES
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.theme import THEMES
from app.ui.translation import LANGUAGE_NAMES
from app.ui.widgets.columns import Columns
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.scrolling import scrolled

PERCENTS = (100, 115, 130, 150, 175, 200)
IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
SLIP_CODES = ("", "full")
"""Values of the setting ``slip_token``: code, copy and signature; or the whole identity, on A6."""
SLIP_DAYS = ("", "7", "14", "30", "60", "90", "180", "365")
"""How long slips are good; empty is as the camp's file says."""
RESOLUTIONS = (0, 203, 300, 600)
"""Dots per inch; 0 is what the printer tells."""
KEPT = ("printer", "slip_format", "slip_token", "print_on_save", "slip_valid_days", "idle_minutes")
"""Settings that are shown as the file has them; the look knows the others."""
NOT_ON_SAVE = "no"
"""The value of the setting ``print_on_save`` with which slips are printed only when somebody asks."""
OWN_PRINTER = "printer.{paper}"
"""The setting of the printer of slips of one format; empty is the printer of everything else."""
FIT = "fit.{printer}"
"""The setting of what was measured of a printer."""


def kept_names(printers: Iterable[str]) -> tuple[str, ...]:
    """Return the names of all settings that the page shows from the file, for these printers."""
    own = (OWN_PRINTER.format(paper=paper) for paper in SlipFormat)
    return (*KEPT, *own, *(FIT.format(printer=printer) for printer in printers))


CARD_PIXELS = 300
"""Least width of a card, at 100 %."""


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
    test_page_requested = Signal()

    def __init__(self, look: Look, version: str, *, sets_rules: bool, parent: QWidget | None = None) -> None:
        """``sets_rules`` may say how long slips are good."""
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._version = version
        self._kept: dict[str, str] = {}
        self._printers: tuple[str, ...] = ()
        self._titles = tuple(QLabel() for _ in range(6))
        for title in self._titles:
            title.setProperty("scale", "title")
        self._about = LeadingLabel(look)
        self._about.setProperty("tone", "muted")
        self.language, self.theme, self.percent = QComboBox(), QComboBox(), QComboBox()
        self.printer, self.slip_format, self.slip_token = QComboBox(), QComboBox(), QComboBox()
        self.print_on_save, self.slip_valid_days, self.own_printer = QComboBox(), QComboBox(), QComboBox()
        self.idle_minutes, self.dpi = QComboBox(), QComboBox()
        self.right, self.down = QDoubleSpinBox(), QDoubleSpinBox()
        self.test_page = QPushButton()
        self.old, self.new, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.change = QPushButton()
        self._labels = tuple(QLabel() for _ in range(16))
        self._differ = LeadingLabel(look)
        self._differ.setObjectName("settings.passwords_differ")
        self._differ.setProperty("tone", "bad")
        self._differ.hide()
        boxes = ("language", "theme", "percent", *KEPT)
        for name in boxes:
            box = getattr(self, name)
            box.setObjectName(f"settings.{name}")
            box.activated.connect(lambda _place, name=name, box=box: self._choose(name, box))
        self._connect_fit()
        self.old.setObjectName("settings.old_password")
        self.new.setObjectName("settings.new_password")
        self.again.setObjectName("settings.password_again")
        self.change.setObjectName("settings.change_password")
        for edit in (self.old, self.new, self.again):
            edit.textEdited.connect(lambda _: self._differ.hide())
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._fill_boxes()
        self.slip_valid_days.setEnabled(sets_rules)
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
        self._word_paper()

    def focus(self) -> None:
        """Put the cursor into the first input."""
        self.language.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_passwords(self) -> None:
        """Empty the password fields after a change."""
        for edit in (self.old, self.new, self.again):
            edit.clear()

    def _choose(self, name: str, box: QComboBox) -> None:
        value = str(box.currentData())
        if name in KEPT:
            self._keep(name, value)
            self._word_paper()  # each format has its printer, and each printer its fit
        else:
            self.setting_chosen.emit(Setting(name, value))

    def _keep(self, name: str, value: str) -> None:
        self._kept[name] = value
        self.setting_chosen.emit(Setting(name, value))

    def _choose_own_printer(self) -> None:
        self._keep(OWN_PRINTER.format(paper=self.slip_format.currentData()), str(self.own_printer.currentData()))
        self._show_fit()

    def _choose_fit(self) -> None:
        fit = PrinterFit(dpi=self.dpi.currentData(), right=self.right.value(), down=self.down.value())
        if (printer := self._slip_printer()) and fit != self._fit(printer):
            self._keep(FIT.format(printer=printer), fit.model_dump_json(exclude_defaults=True))

    def _slip_printer(self) -> str:
        """Return the name of the printer that slips go to; empty where there is none."""
        own = self._kept.get(OWN_PRINTER.format(paper=self.slip_format.currentData()), "")
        return own or self._kept.get("printer", "") or next(iter(self._printers), "")

    def _fit(self, printer: str) -> PrinterFit:
        return fit_of(self._kept.get(FIT.format(printer=printer)))

    def _connect_fit(self) -> None:
        self.own_printer.setObjectName("settings.own_printer")
        self.own_printer.activated.connect(self._choose_own_printer)
        for box, name in ((self.dpi, "dpi"), (self.right, "right"), (self.down, "down")):
            box.setObjectName(f"settings.{name}")
        for spin in (self.right, self.down):
            spin.setRange(-FURTHEST, FURTHEST)
            spin.setDecimals(1)
            spin.setSingleStep(0.1)
            spin.setSuffix(" mm")
            spin.lineEdit().setTextMargins(8, 0, 8, 0)
            spin.editingFinished.connect(self._choose_fit)
        self.dpi.activated.connect(self._choose_fit)
        self.test_page.setObjectName("settings.test_page")
        self.test_page.clicked.connect(self.test_page_requested)

    def _fill_boxes(self) -> None:
        """Give every box its values; ``_refresh`` gives them their words."""
        values: tuple[tuple[QComboBox, Iterable[str]], ...] = (
            (self.theme, THEMES),
            (self.slip_format, SlipFormat),
            (self.slip_token, SLIP_CODES),
            (self.print_on_save, ("", NOT_ON_SAVE)),
            (self.slip_valid_days, SLIP_DAYS),
            (self.idle_minutes, map(str, IDLE_MINUTES)),
        )
        for box, texts in values:
            for value in map(str, texts):
                box.addItem(value, value)
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        for percent in PERCENTS:
            self.percent.addItem(f"{percent} %", str(percent))
        for dots in RESOLUTIONS:
            self.dpi.addItem(str(dots), dots)

    def _change_password(self) -> None:
        if self.new.text() != self.again.text():
            self._differ.show()
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
            self.new.selectAll()
            return
        self.password_requested.emit(NewPassword(self.old.text(), self.new.text()))

    def _lay_out(self) -> None:
        self._inputs: tuple[QWidget, ...] = (
            *(self.language, self.theme, self.percent),
            *(self.old, self.new, self.again),
            self.idle_minutes,
            *(self.slip_format, self.slip_token, self.print_on_save, self.slip_valid_days),
            *(self.printer, self.own_printer, self.dpi, self.right, self.down),
        )
        forms = tuple(QFormLayout() for _ in range(5))
        for form in forms:
            form.setHorizontalSpacing(20)
            form.setVerticalSpacing(6)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        look, password, lock, slips, printers = forms
        rows = [form for form, count in zip(forms, (3, 3, 1, 4, 5), strict=True) for _ in range(count)]
        for form, label, edit in zip(rows, self._labels, self._inputs, strict=True):
            label.setBuddy(edit)
            edit.setMinimumWidth(self._look.pixels(160))
            edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(label, edit)
        password.addRow(self._differ)
        password.addRow(self.change)
        printers.addRow(self.test_page)
        columns, titles = Columns(self._look), self._titles
        for card in (
            _card(titles[0], look, titles[1], password, titles[2], lock),
            _card(titles[3], slips, titles[5], self._about),
            _card(titles[4], printers),
        ):
            columns.add(card, 1, CARD_PIXELS)
        body = QWidget()
        body.setLayout(columns)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(body))

    def _refresh(self) -> None:
        self.setAccessibleName(self.tr("Settings"))
        titles = (
            self.tr("How it looks"),
            self.tr("Your password"),
            self.tr("Lock"),
            self.tr("Slips"),
            self.tr("Printers"),
            self.tr("About Gatehouse"),
        )
        for title, words in zip(self._titles, titles, strict=True):
            title.setText(words)
        captions = (
            self.tr("Language"),
            self.tr("Colours"),
            self.tr("Text size"),
            self.tr("Password now"),
            self.tr("New password"),
            self.tr("The new password again"),
            self.tr("Lock when nobody touches it for"),
            self.tr("Paper"),
            self.tr("Code on the slip"),
            self.tr("After saving a family"),
            self.tr("Slips are good for"),
            self.tr("Printer"),
            self.tr("Printer of slips on this paper"),
            self.tr("Its dots per inch"),
            self.tr("Move slips to the right"),
            self.tr("Move slips down"),
        )
        for label, edit, word in zip(self._labels, self._inputs, captions, strict=True):
            label.setText(word)
            edit.setAccessibleName(word)
        self._differ.setText(self.tr("The two passwords are not the same. Type both again."))
        self.change.setText(self.tr("Change the password"))
        self.change.setAccessibleName(self.change.text())
        self.test_page.setText(self.tr("Print a test page for slips"))
        self.test_page.setAccessibleName(self.test_page.text())
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
        for place, words in enumerate((self.tr("Print its slips"), self.tr("Print nothing: Ctrl+P prints"))):
            self.print_on_save.setItemText(place, words)
        self.slip_valid_days.setItemText(0, self.tr("As the camp's file says"))
        for place, days in enumerate(SLIP_DAYS[1:], 1):
            self.slip_valid_days.setItemText(place, self.tr("%n day(s)", "", int(days)))
        self.dpi.setItemText(0, self.tr("As the printer says"))
        for place, minutes in enumerate(IDLE_MINUTES):
            self.idle_minutes.setItemText(place, self.tr("%n minute(s)", "", minutes))
        _offer(self.printer, self.tr("The computer's default"), self._printers, self._kept.get("printer", ""))
        paper = slip_format_of(self._kept.get("slip_format"))
        self.slip_format.setCurrentIndex(self.slip_format.findData(str(paper)))
        self.slip_token.setCurrentIndex(max(0, self.slip_token.findData(self._kept.get("slip_token", ""))))
        own = self._kept.get(OWN_PRINTER.format(paper=paper), "")
        _offer(self.own_printer, self.tr("The same printer"), self._printers, own)
        self.print_on_save.setCurrentIndex(max(0, self.print_on_save.findData(self._kept.get("print_on_save", ""))))
        days = self._kept.get("slip_valid_days", "")
        self.slip_valid_days.setCurrentIndex(max(0, self.slip_valid_days.findData(days)))
        self._show_fit()
        idle = self._kept.get("idle_minutes") or str(MINUTES)
        self.idle_minutes.setCurrentIndex(self.idle_minutes.findData(idle))

    def _show_fit(self) -> None:
        """Show what was measured of the printer that slips go to."""
        printer = self._slip_printer()
        fit = self._fit(printer)
        self.dpi.setCurrentIndex(max(0, self.dpi.findData(fit.dpi)))
        self.right.setValue(fit.right)
        self.down.setValue(fit.down)
        for edit in (self.dpi, self.right, self.down, self.test_page):
            edit.setEnabled(bool(printer))


def _offer(box: QComboBox, default: str, printers: Iterable[str], chosen: str) -> None:
    """Offer printers; one that is unplugged today stays chosen."""
    box.clear()
    box.addItem(default, "")
    for name in dict.fromkeys((*printers, *filter(None, (chosen,)))):
        box.addItem(name, name)
    box.setCurrentIndex(max(0, box.findData(chosen)))


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
