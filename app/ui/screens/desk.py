"""The Desk place: scan box, the family's card, photo and needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.codes import CodeLists
from app.domain.desk import Draft
from app.domain.person import Direction
from app.domain.registration import RegistrationRefusedError, Violation
from app.ui.error_text import violation_text
from app.ui.form_paths import member_path
from app.ui.isolates import isolate
from app.ui.look import Look, icon_gap
from app.ui.models.members import NAME_COLUMN, MembersModel, display_name
from app.ui.registering import Registering
from app.ui.scan_answers import Readings, SearchFor
from app.ui.telling import SaveAnyway
from app.ui.widgets.columns import Columns
from app.ui.widgets.duplicate_card import DuplicateCard
from app.ui.widgets.expected_card import ExpectedCard
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.member_fields import MemberFields
from app.ui.widgets.need_toggles import NeedToggles
from app.ui.widgets.notice_bar import Notice, NoticeBar
from app.ui.widgets.photo_box import PhotoBox
from app.ui.widgets.plain_table import PlainTable
from app.ui.widgets.scan_box import ScanBox
from app.ui.widgets.scrolling import scrolled

CARD_PIXELS, SIDE_PIXELS = 560, 268
"""Least widths of the form and of the pane beside it, at 100 %."""
SMALLEST_TABLE = 104
_WIDTHS = {0: 32, 2: 98, 3: 70, 4: 136, 5: 102, 6: 74, 7: 84, 8: 50}
_SPARE = (8, 7, 5, 4, 3)


class DeskScreen(QWidget):
    """Lays the desk out and shows what Registering holds; the main window connects the two."""

    save_requested = Signal()
    search_requested = Signal(object)
    """Text to search for."""
    reading_chosen = Signal(object, int)
    """Readings of a zone, and which of them stands on the page."""
    draft_resumed = Signal(object)
    """A Draft to go on with."""
    draft_outdated = Signal(object)
    """A Draft to ask about again, in another language."""

    def __init__(self, look: Look, lists: CodeLists, registering: Registering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._registering = registering
        self._problems: dict[int, dict[str, Violation]] = {}
        self._left = ""
        self.scan_box = ScanBox(look)
        self.notice_bar = NoticeBar(look)
        self.duplicate_card = DuplicateCard(look)
        self.expected_card = ExpectedCard(look)
        self.members = MembersModel(look, lists, self)
        self.table = PlainTable(look, self.members, NAME_COLUMN)
        self.table.setObjectName("family_table")
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.table.set_widths(_WIDTHS, spare=_SPARE)
        self.fields = MemberFields(look, lists)
        self.needs = NeedToggles(look, lists)
        self.photo = PhotoBox(look)
        self._title = QLabel()
        self._title.setObjectName("family_title")
        self._title.setProperty("scale", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._panel_buttons = (self._panel_button("panel.person"), self._panel_button("panel.more"))
        self._member_title = QLabel()
        self._member_title.setProperty("weight", "bold")
        self.add_button = QPushButton()
        self.add_button.setObjectName("add_person")
        self.save_button = QPushButton()
        self.save_button.setObjectName("save")
        self.save_button.setProperty("kind", "primary")
        self.notice_bar.outdated.connect(self._ask_again)
        self._columns, self._narrow = Columns(look), False
        self._lay_out()
        for number, button in enumerate(self._panel_buttons):
            button.clicked.connect(lambda _checked=False, panel=number: self.fields.show_panel(panel))
        self.fields.currentChanged.connect(self._mark_panel)
        self.save_button.clicked.connect(self.save)
        registering.saved.connect(lambda _record: registering.remember_used(self.fields.take_typed()))
        look.changed.connect(self.refresh)
        look.changed.connect(self._show_problems)

    def show_family(self) -> None:
        """Show another family, from its current member on."""
        self._problems = {}
        self.drop_question()
        self.fields.show_panel(0)
        self.fields.ask_for(self._registering.used())
        self.fields.offer_beds(self._registering.beds())
        self.show_member()

    def show_member(self) -> None:
        """Show another member of the family, with the cursor in the first field that is empty."""
        editor = self._registering.editor
        self.fields.show_member(editor)
        self.fields.offer_spellings(self._registering.spellings())
        self._show_problems()
        self.photo.show_photo(self._registering.photo())
        self.refresh()
        self.fields.focus_first_empty()

    def show_refusal(self, error: Exception) -> None:
        """Mark each broken rule at its field and go to the first; what was typed stays."""
        if not isinstance(error, RegistrationRefusedError):
            return
        self._problems = {}
        paths = [member_path(violation.field) for violation in error.violations]
        for path, violation in zip(paths, error.violations, strict=True):
            if path is not None:
                self._problems.setdefault(path[0], {}).setdefault(path[1], violation)
        self._registering.select(next((path[0] for path in paths if path is not None), 0))
        problems = self._show_problems()
        self.fields.focus_field(next(iter(problems), ""))

    def forget_problems(self) -> None:
        """Mark nothing more: the members have other places now, and the next save looks again."""
        self._problems = {}
        self._show_problems()

    def save(self) -> None:
        """Commit the field in hand, then ask for the family to be saved."""
        self.fields.commit_focused()
        self.save_requested.emit()

    def enter(self) -> None:
        """Come back to the desk: the cursor goes where one goes on typing."""
        self.fields.focus_first_empty()

    def go_on_at(self, path: str) -> None:
        """Put the cursor into the field where a draft was left."""
        if self.fields.has_field(path):
            self.fields.focus_field(path)

    def wait_for_slip(self, direction: Direction | None) -> None:
        """Put the cursor into the scan box while a slip is waited for, and back where it was afterwards."""
        waited = self.scan_box.hasFocus()
        if direction is not None and not waited:
            self._left = self.fields.focused_path()
        self.scan_box.show_direction(direction)
        if direction is not None:
            self.scan_box.focus()
        elif waited:
            self.fields.focus_field(self._left)

    def accept(self, notice: Notice) -> None:
        """Take a 'yes' to the bar's question."""
        match notice.topic:
            case Draft() as draft:
                self.draft_resumed.emit(draft)
            case SaveAnyway():
                self.save_requested.emit()
            case SearchFor(text):
                self.search_requested.emit(text)

    def choose(self, notice: Notice, place: int) -> None:
        """Take one of the bar's choices."""
        if isinstance(notice.topic, Readings):
            self.reading_chosen.emit(notice.topic, place)

    def decline(self, _notice: Notice) -> None:
        """Take a 'no': everything stays as it was."""
        self.enter()

    def drop_question(self) -> None:
        """Ask no more about a scan or family that another one followed; a draft waits on."""
        notice = self.notice_bar.notice
        if notice is not None and not isinstance(notice.topic, Draft):
            self.notice_bar.clear()

    def _ask_again(self, notice: Notice) -> None:
        if isinstance(notice.topic, Draft):
            self.draft_outdated.emit(notice.topic)

    def show_changes(self) -> None:
        """Show what changed, leaving the field in hand alone."""
        self.fields.show_carried(self._registering.editor)
        self.fields.offer_spellings(self._registering.spellings())
        self.refresh()

    def refresh(self) -> None:
        """Show the family's table, title and needs again, in the language in use."""
        self.table.setMinimumHeight(self._look.pixels(SMALLEST_TABLE))
        self._place_warning()
        editor = self._registering.editor
        self.members.show_form(editor.form)
        self.table.show_row(editor.current)
        self.needs.show_needs(editor.member.needs)
        title = self.tr("Family {code}").format(code=isolate(editor.form.code))
        people = self.tr("%n people", "", len(editor.form.members))
        self._title.setText(f"{title}  ·  {people}")
        name = isolate(display_name(editor.member))
        self._member_title.setText(f"{editor.current + 1}.  {name}" if name else f"{editor.current + 1}.")
        self._panel_buttons[0].setText(self.tr("Person"))
        self._panel_buttons[1].setText(self.tr("Other scripts, papers, claim"))
        self.add_button.setText(icon_gap(self.tr("Add person")))
        self.save_button.setText(icon_gap(self.tr("Save family and print slips")))
        self.save_button.setIcon(self._look.icon("printer", "accent_ink"))
        self.add_button.setIcon(self._look.icon("user-round-plus"))
        for button in (*self._panel_buttons, self.add_button, self.save_button):
            button.setAccessibleName(button.text().strip())
        self.table.setAccessibleName(self.tr("Members of the family"))
        self.setAccessibleName(self.tr("Desk"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let whom the person may be stay in sight when the pane beside the form has to go below it."""
        super().resizeEvent(event)
        self._place_warning()

    def _place_warning(self) -> None:
        narrow = self._columns.rows_at(self.width() - self._scroll.verticalScrollBar().sizeHint().width()) > 1
        if narrow is not self._narrow:
            self._narrow = narrow
            self._set_side(below=narrow)
            self.duplicate_card.be_flat(flat=narrow)
            (self._above if narrow else self._beside).insertWidget(1 - narrow, self.duplicate_card)

    def _set_side(self, *, below: bool) -> None:
        """Let only the form say how high the place is, so that nothing in it moves when a card comes beside it."""
        height = QSizePolicy.Policy.Preferred if below else QSizePolicy.Policy.Ignored
        self._side_pane.setSizePolicy(QSizePolicy.Policy.Preferred, height)

    def _show_problems(self) -> dict[str, Violation]:
        """Mark what is wrong with the current member, in the language in use, and return it by path."""
        problems = self._problems.get(self._registering.editor.current, {})
        self.fields.show_problems({path: violation_text(violation).title for path, violation in problems.items()})
        return problems

    def _panel_button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", "panel")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setChecked(name == "panel.person")
        return button

    def _mark_panel(self, panel: int) -> None:
        self._panel_buttons[panel].setChecked(True)

    def _lay_out(self) -> None:
        scan_row = QHBoxLayout()
        scan_row.setSpacing(10)
        scan_row.addWidget(self.scan_box, 1)
        scan_row.addWidget(KeyCap("F2"))
        inside = QWidget()
        inside.setLayout(self._columns)
        self._columns.add(self._card(), 1, CARD_PIXELS)
        self._side_pane = scrolled(self._side())
        self._columns.add(self._side_pane, 0, SIDE_PIXELS)
        self._set_side(below=False)
        self._scroll = scrolled(inside)
        self._above = QVBoxLayout()
        foot = Flow()
        foot.add_together(self.add_button, KeyCap("Enter"))
        foot.add_gap()
        foot.add_keyed(self.save_button, "Ctrl+Enter")
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addLayout(scan_row)
        page.addWidget(self.notice_bar)
        page.addWidget(self.expected_card)
        page.addLayout(self._above)
        page.addWidget(self._scroll, 1)
        page.addLayout(foot)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        panels = Flow()
        panels.setSpacing(14)
        panels.addWidget(self._member_title)
        panels.add_gap()
        panels.add_together(*self._panel_buttons, KeyCap("F5"))
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        column.addLayout(panels)
        column.addWidget(self.fields)
        column.addWidget(self.needs)
        return card

    def _side(self) -> QWidget:
        """The photo, and under it whom the person at the desk may be; nothing moves when that card comes or goes."""
        side, photo = QWidget(), QFrame()
        photo.setProperty("card", "true")
        inside = QVBoxLayout(photo)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.addWidget(self.photo)
        self._beside = column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(photo)
        column.addWidget(self.duplicate_card)
        column.addStretch(1)
        return side
