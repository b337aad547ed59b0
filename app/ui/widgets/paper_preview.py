"""A paper as it will come out of the printer, drawn by the same pages; they stay in memory."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument


class PaperPreview(QWidget):
    """Shows one PDF, a page below the other, as wide as there is room. Qt's PDF module is loaded at the first one."""

    def __init__(self, parent: QWidget | None = None, *, whole: bool = False) -> None:
        """``whole``: whether a page is as large as all of it fits, instead of as wide as there is room."""
        super().__init__(parent)
        self._whole = whole
        self._document: QPdfDocument | None = None
        self._pages = QBuffer(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount() if self._document else 0

    def show_pdf(self, pdf: bytes) -> None:
        """Show other pages; none for no bytes."""
        if self._document is None and not pdf:
            return
        document = self._document or self._build()
        document.close()
        self._pages.close()
        self._pages.setData(QByteArray(pdf))
        if pdf:
            self._pages.open(QIODevice.OpenModeFlag.ReadOnly)
            document.load(self._pages)

    def describe(self, text: str) -> None:
        """Say for who cannot see it what is shown."""
        self.setAccessibleName(text)

    def _build(self) -> "QPdfDocument":
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - its weight, when a paper is looked at
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415 - the same

        self._document = QPdfDocument(self)
        view = QPdfView(self)
        view.setObjectName("papers.preview")
        view.setDocument(self._document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitInView if self._whole else QPdfView.ZoomMode.FitToWidth)
        # A page runs as it was laid out, whichever way the window runs.
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._column.addWidget(view)
        return self._document
