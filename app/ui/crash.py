"""What is shown when Gatehouse itself breaks: where in the program, and nothing about anybody.

Messages of exceptions can hold names and numbers, so neither the dialog nor the log has them: classes, files and lines
only.
"""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

_log = logging.getLogger(__name__)


def scrubbed(error: BaseException) -> str:
    """Return the chain of an error as classes, files and lines, without any message or value."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines.extend(
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        )
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


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
        self.resize(640, 380)


def report_crashes(window: QWidget) -> None:
    """Show every error that nobody caught in a dialog over the window, and log it scrubbed."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = scrubbed(error.with_traceback(trace))
        _log.error("crash", extra={"where": details})
        CrashDialog(details, window).open()

    sys.excepthook = show
