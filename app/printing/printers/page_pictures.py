"""The pages of a PDF as grey pictures, painted in memory by Qt."""

from collections.abc import Iterator

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from app.printing.errors import CannotReadPictureError

DOTS_PER_POINT = 300 / 72
MOST_DOTS = 5_000
"""On a page's longer side."""
MOST_PAGES = 400


def page_pictures(pdf: bytes) -> Iterator[Image.Image]:
    """Yield each page at 300 dpi. Raises CannotReadPictureError."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if not 0 < document.pageCount() <= MOST_PAGES:
            raise CannotReadPictureError
        for page in range(document.pageCount()):
            points = document.pagePointSize(page)
            scale = min(DOTS_PER_POINT, MOST_DOTS / max(points.width(), points.height(), 1))
            size = QSize(round(points.width() * scale), round(points.height() * scale))
            yield _on_paper(document.render(page, size), size)
    finally:
        document.close()


def _on_paper(drawn: QImage, size: QSize) -> Image.Image:
    """Lay the drawing, which is transparent where nothing is printed, on white paper."""
    paper = QImage(size, QImage.Format.Format_Grayscale8)
    paper.fill(255)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    content = bytes(paper.constBits())
    return Image.frombytes("L", (paper.width(), paper.height()), content, "raw", "L", paper.bytesPerLine())
