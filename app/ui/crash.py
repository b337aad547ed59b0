"""What is shown when Gatehouse itself breaks: where in the program, and nothing about anybody."""

import sys
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.scrubbing import scrubbed


class CrashDialog(QDialog):
    """Says that what was saved is safe, and offers the scrubbed details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("Gatehouse made a mistake"))
        self.setAccessibleName(self.windowTitle())
        title, lead = QLabel(self.windowTitle()), QLabel()
        title.setProperty("scale", "title")
        lead.setWordWrap(True)
        lead.setText(
            self.tr(
                "What was saved is safe, and what was typed is a draft on this computer. You can go on; if it happens "
                "again, start Gatehouse anew and send these lines to headquarters. They name nobody."
            )
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        copy, close = QPushButton(self.tr("Copy the details")), QPushButton(self.tr("Go on"))
        close.setProperty("kind", "primary")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (title, lead, self.details):
            column.addWidget(widget)
        column.addLayout(buttons)
        width = max(640, self.sizeHint().width())
        self.resize(width, max(380, column.totalHeightForWidth(width)))


def report_crashes(window: QWidget) -> None:
    """Show every error that nobody caught in a dialog over the window, and log it scrubbed."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import structlog  # noqa: PLC0415 - the window does not wait for it

        details = scrubbed(error.with_traceback(trace))
        structlog.get_logger("gatehouse.ui").error("crash", where=details)
        CrashDialog(details, window).open()

    sys.excepthook = show
