"""How far a long push or pull has come: a bar and its words."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from app.domain.status import SyncPhase, SyncProgress
from app.ui.isolates import isolate
from app.ui.look import Look


class ProgressRow(QWidget):
    """Hidden while nothing long is under way."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: SyncProgress | None = None
        self._words, self.bar = QLabel(), QProgressBar()
        self._words.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setObjectName("sync.progress")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        look.changed.connect(self._refresh)
        self.hide()

    def show_progress(self, progress: SyncProgress | None) -> None:
        """Show how far it has come; nothing for None."""
        self._progress = progress
        self._refresh()
        self.setVisible(progress is not None)

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _refresh(self) -> None:
        progress = self._progress
        if progress is None:
            return
        self.bar.setMaximum(max(1, progress.total))
        self.bar.setValue(progress.done)
        pushes = progress.phase is SyncPhase.PUSH
        text = self.tr("To HQ: {done} of {total} entries") if pushes else self.tr("From HQ: {done} of {total} entries")
        words = text.format(done=isolate(progress.done), total=isolate(progress.total))
        if progress.bytes_per_second:
            size = QLocale().formattedDataSize(progress.bytes_per_second)
            words += "  ·  " + self.tr("{size} a second").format(size=isolate(size))
        self._words.setText(words)
        self.bar.setAccessibleName(words)
