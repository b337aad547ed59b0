"""The top line: which desk, who works at it, and how printer and headquarters are."""

from datetime import tzinfo

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.printer_chip import PrinterChip
from app.ui.widgets.sync_chip import SyncChip


class Header(QWidget):
    """``desk`` and ``operator`` are names as people call them; ``zone`` is the camp's."""

    def __init__(
        self,
        look: Look,
        desk: str,
        operator: str,
        zone: tzinfo,
        *,
        training: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sync_chip = SyncChip(look, zone)
        self.printer_chip = PrinterChip(look)
        title = QLabel(f"{isolate(desk)}  ·  {isolate(operator)}")
        title.setObjectName("header_title")
        title.setProperty("scale", "title")
        self._training = QLabel()
        self._training.setProperty("pill", "training")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(28)
        row.addWidget(title)
        row.addWidget(self._training)
        self._training.setVisible(training)
        row.addStretch(1)
        row.addWidget(self.printer_chip)
        row.addWidget(self.sync_chip)
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._training.setText(self.tr("TRAINING"))
        self._training.setAccessibleName(self.tr("TRAINING"))
