"""Slips as they will come out of the printer, to be looked at before: an option, never a stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.previewing import Previewed
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.paper_preview import PaperPreview


class SlipPreviewScreen(PageFrame):
    """Shows a Previewed. Ctrl+Enter prints what is shown, Esc leaves everything as it was."""

    save_requested = Signal()
    """Save the family at the desk, which prints its slips."""
    print_requested = Signal(object)
    """The family's or person's code, for new copies."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "slip_preview", parent)
        self._shown: Previewed | None = None
        self._lead = LeadingLabel(look)
        self._lead.setObjectName("slip_preview.lead")
        self._lead.setProperty("tone", "muted")
        self.preview = PaperPreview(whole=True)
        self.print_button = QPushButton()
        self.print_button.setProperty("kind", "primary")
        self.print_button.setObjectName("slip_preview.print")
        self.print_button.clicked.connect(self._print)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down prints once
            shortcut.activated.connect(self._print)
        self.set_body(self._lead, self.preview)
        self.add_action(self.print_button, "Ctrl+Enter")
        look.changed.connect(self._refresh)
        self._refresh()

    def show_previewed(self, previewed: Previewed) -> None:
        """Say whose slips are coming into view."""
        self._shown = previewed
        self.preview.show_pdf(b"")
        self._refresh()

    def show_pages(self, pdf: bytes) -> None:
        """Show the slips, unless somebody went elsewhere meanwhile."""
        if self._shown is not None:
            self.preview.show_pdf(pdf)
            self._refresh()

    def focus(self) -> None:
        """Put the cursor where Enter does no harm."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Keep nobody's slips when somebody goes elsewhere."""
        self._shown = None
        self.preview.show_pdf(b"")

    def _print(self) -> None:
        shown = self._shown
        if shown is None:
            return
        if shown.of_form:
            self.save_requested.emit()
        else:
            self.print_requested.emit(shown.slips.code)

    def _refresh(self) -> None:
        self.show_title(self.tr("Preview of slips"))
        shown = self._shown
        if shown is None or shown.of_form:
            self.print_button.setText(self.tr("Save family and print slips"))
        else:
            self.print_button.setText(self.tr("Print"))
        self.print_button.setAccessibleName(self.print_button.text())
        if shown is None:
            return
        slips = shown.slips
        title = self.tr("Preview of slips {code}").format(code=isolate(slips.code))
        self.show_title(title, self.tr("Preview of slips"))
        told = [self.tr("Nothing is printed or saved yet; the square codes here are valid nowhere.")]
        if slips.renewed:
            told.append(self.tr("Who has a slip would get a new copy, which voids the former one."))
        self._lead.setText(" ".join(told))
        self.preview.describe(self.tr("%n pages", "", self.preview.pages))
