"""Reads the QR codes back off printed slips, as a scanner at the gate would."""

from collections.abc import Iterator

import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

DOTS_PER_POINT = 2.5


def read_slips(pdf: bytes) -> Iterator[str]:
    """Yield the text of each page's QR code; an empty text for a page on which none is read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        size = QSize(round(points.width() * DOTS_PER_POINT), round(points.height() * DOTS_PER_POINT))
        drawn = document.render(page, size)
        paper = QImage(size, QImage.Format.Format_Grayscale8)
        paper.fill(255)
        yield _read(_on_paper(drawn, paper))
    document.close()


def _on_paper(drawn: QImage, paper: QImage) -> Image.Image:
    """Lay the drawing, which is transparent where nothing is printed, on white paper."""
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return Image.frombytes(
        "L", (paper.width(), paper.height()), bytes(paper.constBits()), "raw", "L", paper.bytesPerLine()
    )


def _read(paper: Image.Image) -> str:
    found = zxingcpp.read_barcodes(paper, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(found[0].text) if found else ""
