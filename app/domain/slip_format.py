"""The papers that slips are printed on, by name; printing.slip_formats has the measures of each."""

from enum import StrEnum


class SlipFormat(StrEnum):
    """As the setting ``slip_format`` and the command line spell it."""

    A6 = "a6"
    """A sheet of its own, 105 × 148 mm."""
    A4_OF_EIGHT = "a4x8"
    """A4 to be cut into eight."""
    CARD = "cr80"
    """A plastic card as banks give them, 85.6 × 54 mm."""
    RECEIPT = "receipt80"
    """A strip of a receipt printer's roll of 80 mm."""
    LABEL = "label62x100"
    """A label of 62 × 100 mm."""


DEFAULT_SLIP_FORMAT = SlipFormat.A6


def slip_format_of(name: str | None) -> SlipFormat:
    """Return the format of that name; the default when nobody chose one or it is not known any more."""
    return next((known for known in SlipFormat if known == name), DEFAULT_SLIP_FORMAT)
