"""How one printer's paper differs from what it is sent: measured once on its test page, and kept by its name."""

from pydantic import Field, ValidationError

from app.domain.model import Model

FURTHEST = 20.0
"""Millimetres that pages can be moved by."""


class PrinterFit(Model):
    """What papers for a printer are laid out with."""

    dpi: int = Field(default=0, ge=0, le=2_400)
    """Dots per inch; 0 is what the printer tells of itself."""
    right: float = Field(default=0.0, ge=-FURTHEST, le=FURTHEST)
    """Millimetres to move what is printed to the right; negative to the left."""
    down: float = Field(default=0.0, ge=-FURTHEST, le=FURTHEST)
    """The same downwards."""

    def on(self, dpi: int) -> "PrinterFit":
        """Return the fit with the resolution that counts: the one set, else the printer's own ``dpi``."""
        return self if self.dpi else self.model_copy(update={"dpi": dpi})


def fit_of(text: str | None) -> PrinterFit:
    """Return the fit as ``model_dump_json`` wrote it; that of a printer nobody measured when it is none."""
    try:
        return PrinterFit.model_validate_json(text or "{}")
    except ValidationError:
        return PrinterFit()
